import { splitItems } from '../../../src/forms/around/goals-otherwise';

const CELL = { sheet: '自评表', row: 0, column: 0 };

test.each<[string, string[]]>([
  ['目标1：甲；目标2：乙', ['目标1：甲', '目标2：乙']],
  ['完成目标1：甲；目标2：乙；目标3：丙', ['完成目标1：甲', '目标2：乙', '目标3：丙']],
  ['完成目标1：甲。完成目标2：乙', ['完成目标1：甲', '完成目标2：乙']],
  ['目标1完成情况：甲\n目标2完成情况：乙', ['目标1完成情况：甲', '目标2完成情况：乙']],
  ['完成目标任务：甲；乙', ['完成目标任务：甲；乙']],
])('the items of %s', (text, items) => {
  expect(splitItems(CELL, text).map((item) => item.text)).toEqual(items);
});
