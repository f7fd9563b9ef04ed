import { readForms } from '../../../src/forms';
import { readWorkbook, FileError } from '../../../src/hosts/file';
import { deferredSheet, textsAhead } from '../../../src/workbook';
import { handBook, pack } from '../../corpus';
import { drawing, snapshotOf } from '../../families/grid';

const ROWS = 12_000;

/** A list of so many rows, with whatever stands below it; long enough for its cells not to be made at once. */
function longSheet(below = '', rows = ROWS): Uint8Array {
  const lines = Array.from({ length: rows }, (_, row) => {
    const r = row + 1;
    return `<row r="${r}"${row === 3 ? ' hidden="1"' : ''}><c r="A${r}"><v>${r / 100}</v></c><c r="C${r}" t="s"><v>${r % 2}</v></c></row>`;
  });
  const xml =
    '<cols><col min="2" max="2" width="9" hidden="1"/></cols>' +
    `<sheetData>${lines.join('')}${below}</sheetData><sheetProtection sheet="1"/><mergeCells><mergeCell ref="A1:B1"/></mergeCells>`;
  return pack(handBook({ sheets: [{ name: '明细', xml }], strings: ['<t>甲</t>', '<t>乙</t>'] }));
}

const [short, long] = [longSheet('', 5), longSheet()].map((bytes) => readWorkbook(bytes).sheets[0]);

test('the cells of a long sheet are not made before someone asks, and its texts are known', () => {
  expect(textsAhead(short!)).toBeUndefined();
  expect([...(textsAhead(long!) ?? [])].sort()).toEqual(['乙', '甲']);
});

test('a long sheet is read as a short one is', () => {
  expect(Object.keys(long!)).toEqual(Object.keys(short!));
  expect({ ...long, cells: long!.cells.slice(0, 10) }).toEqual(short);
  expect(long!.cells).toHaveLength(2 * ROWS);
  expect(long!.cells.at(-1)).toEqual({
    row: ROWS - 1,
    column: 2,
    value: '甲',
    format: 'General',
    text: '甲',
  });
  expect(long!.cells).toBe(long!.cells);
});

test.each([
  [
    'a cell of no shared string',
    `<row r="${ROWS + 1}"><c r="A${ROWS + 1}" t="s"><v>9</v></c></row>`,
  ],
  ['a cell outside every sheet', '<row r="20000"><c r="A0"><v>1</v></c></row>'],
  ['an unknown entity', `<row r="${ROWS + 1}"><c t="inlineStr"><is><t>&amp;&x;</t></is></c></row>`],
])('%s is found at once', (_name, below) => {
  expect(() => readWorkbook(longSheet(below))).toThrow(FileError);
});

test('a form below a long list is found', () => {
  const cell = (column: string, row: number, text: string) =>
    `<c r="${column}${row}" t="inlineStr"><is><t>${text}</t></is></c>`;
  const heads = ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'];
  const values = ['产出指标', '数量指标', '改造面积', '≥2公顷', '2公顷', '50', '50'];
  const line = (row: number, texts: readonly string[]) =>
    `<row r="${row}">${texts.map((text, at) => cell('ABCDEFG'.charAt(at), row, text)).join('')}</row>`;
  const below =
    line(ROWS + 2, ['部门整体支出绩效自评表']) + line(ROWS + 3, heads) + line(ROWS + 4, values);
  const { forms } = readForms(readWorkbook(longSheet(below)));
  expect(forms.map(({ sheet }) => sheet)).toEqual(['明细']);
});

test('a list that holds no label of a form is never read', () => {
  const snapshot = snapshotOf(drawing('表', '序号|姓名\n1|王某'));
  const list = deferredSheet(
    { name: '名单', visibility: 'visible' },
    new Set(['姓名', '王某']),
    () => {
      throw new Error('read');
    },
  );
  expect(readForms({ ...snapshot, sheets: [list] }).forms).toEqual([]);
  const hinted = () =>
    readForms(
      { ...snapshot, sheets: [list] },
      { hints: [{ sheet: '名单', kind: 'self-evaluation' }] },
    );
  expect(hinted).toThrow('read');
});
