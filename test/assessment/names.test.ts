import { assess } from '../../src/assessment';
import { drawing, snapshotOf } from '../families/grid';

test.each([
  ['深圳市交通运输局', '深圳市交通运输局'],
  ['深圳市交通运输局（2021年度）', '深圳市交通运输局'],
  ['深圳市交通运输局 (2021年)', '深圳市交通运输局'],
  ['深圳市交通运输局（公章）', '深圳市交通运输局'],
  ['深圳市交通运输局（本级）', '深圳市交通运输局（本级）'],
  ['深圳市2021年大运会办公室', '深圳市2021年大运会办公室'],
])('the unit of %s', (typed, name) => {
  const form = `
部门整体支出绩效自评表（2021年度）|<|<|<|<|<|<
部门名称|${typed}|<|<|<|<|<
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
产出指标|数量指标|新改建农村公路|≥58公里|58公里|100|100
总分|<|<|<|<|100|100
`;
  const { units } = assess({ snapshot: snapshotOf(drawing('Sheet1', form)) });
  expect(units.map((unit) => unit.name)).toEqual([name]);
});
