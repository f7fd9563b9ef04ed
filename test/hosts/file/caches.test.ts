import { patchWorkbook, readWorkbook } from '../../../src/hosts/file';
import type { CellValue } from '../../../src/workbook';
import { pack, textOf } from '../../corpus';
import { handBook } from '../../corpus/package';
import { valueEdit } from './support';

const TYPE = 'application/vnd.openxmlformats-officedocument';
const C = 'http://schemas.openxmlformats.org/drawingml/2006/chart';

/** B1:B3 are 96, nothing and 4; A1 is 一. */
function book(part: string, type: string, content: string): Uint8Array {
  return pack(
    handBook({
      sheets: [
        {
          name: '自评表',
          xml: '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>一</t></is></c><c r="B1"><v>96</v></c></row><row r="3"><c r="B3"><v>4</v></c></row></sheetData>',
        },
      ],
      after:
        '<definedNames><definedName name="得分">自评表!$B$1:$B$3</definedName><definedName name="动">OFFSET(自评表!$B$1,0,0,3)</definedName></definedNames>',
      overrides: { [part]: type },
      parts: { [part]: content },
    }),
  );
}

const point = (index: number, value: string) => `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`;

const numbers = (reference: string, points: string) =>
  `<c:numRef><c:f>${reference}</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="3"/>${points}</c:numCache></c:numRef>`;
const texts = (reference: string, points: string) =>
  `<c:strRef><c:f>${reference}</c:f><c:strCache><c:ptCount val="1"/>${points}</c:strCache></c:strRef>`;
const both = point(0, '96') + point(2, '4');
const bare = (reference: string) => `<c:numRef><c:f>${reference}</c:f></c:numRef>`;

function changed(inside: string, cell: string, value: CellValue): string {
  const bytes = book(
    'xl/charts/chart1.xml',
    `${TYPE}.drawingml.chart+xml`,
    `<c:chartSpace xmlns:c="${C}">${inside}</c:chartSpace>`,
  );
  const edit = valueEdit(readWorkbook(bytes), '自评表', cell, value);
  const text = textOf(patchWorkbook(bytes, [edit]).bytes, 'xl/charts/chart1.xml');
  return /<c:chartSpace [^>]*>(.*)<\/c:chartSpace>/.exec(text)?.[1] ?? '';
}

const column = '自评表!$B$1:$B$3';

test.each<[string, string, [cell: string, value: CellValue], string]>([
  [
    'the point of a changed figure',
    numbers(column, both),
    ['B1', 10],
    numbers(column, point(0, '10') + point(2, '4')),
  ],
  [
    'quoted, with a cache that was cut by rounding of its digits',
    numbers(`'自评表'!B1`, point(0, '96.0')),
    ['B1', 9.5],
    numbers(`'自评表'!B1`, point(0, '9.5')),
  ],
  [
    'a text in a title or a legend',
    texts('自评表!$A$1', point(0, '一')),
    ['A1', '甲 & 乙'],
    texts('自评表!$A$1', point(0, '甲 &amp; 乙')),
  ],
  ['a figure that went', numbers(column, both), ['B1', null], numbers(column, point(2, '4'))],
  ['a cell that had no point', numbers(column, both), ['B2', 5], bare(column)],
  ['points that are not the cells’', numbers(column, point(0, '4')), ['B1', 10], bare(column)],
  [
    'a figure that is a text now',
    numbers(column, both),
    ['B1', '无'],
    numbers(column, point(2, '4')),
  ],
  [
    'a name',
    numbers('自评表!得分', both),
    ['B3', 5],
    numbers('自评表!得分', point(0, '96') + point(2, '5')),
  ],
  ['a name that may look anywhere', numbers('自评表!动', both), ['A1', '二'], bare('自评表!动')],
  [
    'several areas',
    numbers('(自评表!$B$1,自评表!$B$3)', both),
    ['B3', 5],
    bare('(自评表!$B$1,自评表!$B$3)'),
  ],
])('what a chart remembers follows the cells: %s', (_, before, [cell, value], after) => {
  expect(changed(before, cell, value)).toBe(after);
});

test.each([
  ['cells beside', numbers('自评表!$C$1:$C$3', both)],
  ['another sheet', numbers('基础数据表!$B$1:$B$3', both)],
  ['another workbook', numbers('[1]自评表!$B$1:$B$3', both)],
  ['a name of another workbook', numbers('[1]!得分', both)],
  ['nothing any more', numbers('#REF!', both)],
  [
    'figures of its own',
    '<c:numLit><c:ptCount val="1"/><c:pt idx="0"><c:v>96</c:v></c:pt></c:numLit>',
  ],
])('a chart over %s keeps its points', (_, inside) => {
  expect(changed(inside, 'B1', 10)).toBe(inside);
});

test.each([
  ['over a changed cell', 'ref="A1:B3" sheet="自评表"', true],
  ['over the range of a name', 'name="得分"', true],
  ['over a table', 'name="表1"', true],
  ['over other cells', 'ref="C1:D3" sheet="自评表"', false],
  ['over another workbook', 'ref="A1:B3" sheet="自评表" r:id="rId2"', false],
])('a pivot table %s is worked out when the file is opened, and that is said', (_, source, due) => {
  const part = 'xl/pivotCache/pivotCacheDefinition1.xml';
  const bytes = book(
    part,
    `${TYPE}.spreadsheetml.pivotCacheDefinition+xml`,
    `<pivotCacheDefinition xmlns:r="r"><cacheSource type="worksheet"><worksheetSource ${source}/></cacheSource></pivotCacheDefinition>`,
  );
  const edit = valueEdit(readWorkbook(bytes), '自评表', 'B1', 10);
  const patched = patchWorkbook(bytes, [edit]);
  expect(patched.refreshing).toBe(due);
  expect(textOf(patched.bytes, part).includes('refreshOnLoad="1"')).toBe(due);
});
