import { withoutStaleResults } from '../../src/workbook';
import { book } from './book';

/** Whether a formula in D9 of 表 loses its result when A1 of 表 changes. */
test.each<[string, boolean]>([
  ['=A1', true],
  ['=$A$1*2', true],
  ['=SUM(A1:B3)', true],
  ['=ROUND(B1+SUM(A1,C2),2)', true],
  ['=表!A1', true],
  ["='表'!A1", true],
  ['=B1+C1', false],
  ['=SUM(A2:A9)', false],
  ['=其他!A1', false],
  ["='其他 表'!A1", false],
  ['=IF(B1>=1.5E+3,"A1",TRUE)', false],
  ['=AA1+A11', false],
  ['=合计', true],
  ['=SUM(A:A)', true],
  ['=INDIRECT("A"&B1)', true],
  ['=表1[得分]', true],
  ['=LOG10(B1)', false],
])('%s follows from A1: %s', (formula, follows) => {
  const before = book({ 表: { A1: 1, D9: [formula, 1] }, 其他: { A1: 1 } });
  const after = withoutStaleResults(before, [{ sheet: '表', row: 0, column: 0 }]);
  expect(after.sheets[0]?.cells[1]?.value).toBe(follows ? null : 1);
  expect(after.sheets[0]?.cells[0]?.value).toBe(1);
});

test('what follows from a formula follows as well, over sheets', () => {
  const before = book({
    甲: { A1: 1, B1: ['=A1+1', 1] },
    乙: { A1: ['=甲!B1', 1], B1: ['=A1', 1], C1: ['=C9', 1] },
  });
  const after = withoutStaleResults(before, [{ sheet: '甲', row: 0, column: 0 }]);
  expect(after.sheets.map(({ cells }) => cells.map(({ value }) => value))).toEqual([
    [1, null],
    [null, null, 1],
  ]);
  expect(withoutStaleResults(before, [])).toBe(before);
});

test('a sheet with a quotation mark in its name is written with two', () => {
  const before = book({
    "甲's": { A1: 1 },
    乙: { A1: ["='甲''s'!A1", 1], B1: ["='甲'!A1", 1] },
  });
  const after = withoutStaleResults(before, [{ sheet: "甲's", row: 0, column: 0 }]);
  expect(after.sheets[1]?.cells.map(({ value }) => value)).toEqual([null, 1]);
});
