import { strFromU8, unzipSync } from 'fflate';
import { summarySheet } from '../../src/batch';
import { createWorkbook, ownOutput, readWorkbook } from '../../src/hosts/file';
import { workbookToJson } from '../../src/output';
import { formatPosition } from '../../src/workbook';
import { sample } from '../output/seed';

const options = { language: 'zh-CN', all: false } as const;
const error = { code: 'corrupt', message: '读不了' };
const bytes = createWorkbook(
  '汇总',
  summarySheet(
    [
      workbookToJson(
        { file: '甲局/自评 #1.xlsx', assessment: sample('hunan-2023').assessment, error: null },
        options,
      ),
      workbookToJson({ file: '坏.xlsx', assessment: null, error }, options),
    ],
    'zh-CN',
  ),
);
const parts = unzipSync(bytes);
const text = (name: string) => strFromU8(parts[name] as Uint8Array);
const sheet = text('xl/worksheets/sheet1.xml');
const values = new Map(
  readWorkbook(bytes).sheets[0]?.cells.map(
    ({ row, column, value }) => [formatPosition(row, column), value] as const,
  ),
);

test.each([
  ['C3', '益阳市资阳区应急管理局'],
  ['E2', '自评得分'],
  ['E3', 96],
  ['F3', 81.5],
  ['G3', 107.49],
  ['C4', undefined],
  ['N2', '未能审核的原因'],
  ['B4', '坏.xlsx'],
  ['N4', '读不了'],
])('a unit by its name, scores as numbers, an error in a column of its own: %s', (cell, value) => {
  expect(values.get(cell) ?? undefined).toBe(value);
});

test('the head stays in sight and filters the rows', () => {
  expect(sheet).toContain(
    '<pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"',
  );
  expect(sheet).toContain('</sheetData><autoFilter ref="A2:O4"/><mergeCells');
  expect(text('xl/workbook.xml')).toContain("'汇总'!$A$2:$O$4</definedName>");
});

test('a unit links to its annotated copy, a file that could not be read to none', () => {
  const links = [...sheet.matchAll(/<hyperlink ref="(\w+)" r:id="(\w+)"\/>/g)];
  expect(links.map(([, cell]) => cell)).toEqual(['O3']);
  expect(text('xl/worksheets/_rels/sheet1.xml.rels')).toMatch(
    new RegExp(
      `Id="${links[0]?.[2]}" [^>]*Target="甲局/自评%20%231（送审）.xlsx" TargetMode="External"`,
    ),
  );
});

test('it is known as ours', () => {
  expect(ownOutput(bytes)).toBe('summary');
});
