import { copyName, originalName } from '../../src/output';

test.each([
  ['自评.xlsx', '自评（送审）.xlsx'],
  ['甲局/2023.年.xlsm', '甲局/2023.年（送审）.xlsm'],
  ['大写.XLSX', '大写（送审）.XLSX'],
  ['旧.xls', '旧.xls（送审）.xlsx'],
  ['乙局/金山.et', '乙局/金山.et（送审）.xlsx'],
  ['甲.局/自评', '甲.局/自评（送审）.xlsx'],
])('the copy of %s is %s, which tells its original', (original, copy) => {
  expect(copyName(original)).toBe(copy);
  const isNamed = /\.[^./]+$/.test(original);
  expect(originalName(copy)).toBe(isNamed ? original : `${original}.xlsx`);
});

test.each(['自评.xlsx', '送审.xlsx', '自评（送审稿）.xlsx'])('%s is no copy', (name) => {
  expect(originalName(name)).toBeUndefined();
});
