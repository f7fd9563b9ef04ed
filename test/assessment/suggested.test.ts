import { assess } from '../../src/assessment';
import { drawing, snapshotOf } from '../families/grid';

const form = (executed: string, rate: string, score: string): string => `
项目支出绩效自评表|<|<|<|<|<|<
项目名称|智慧校园建设|<|<|<|<|<
项目资金（万元）|年初预算数|全年预算数|全年执行数|分值|执行率|得分
年度资金总额|320|320|${executed}|10|${rate}|${score}
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
产出指标|数量指标|智慧教室|20间|20间|50|50
成本指标|经济成本指标|项目总成本|≤320万元|304万元|20|20
效益指标|社会效益指标|课堂覆盖率|≥90%|92%|20|20
总分|<|<|<|<|100|99.5
`;

test.each([
  ['in proportion', '304', '95%', '9.5', 'mof-2020-10'],
  ['by steps', '288', '90%', '7', 'mof-2021-101'],
  ['all spent, full points', '320', '100%', '10', 'mof-2021-101'],
  ['more than all, fewer points', '340', '106.25%', '9.5', 'mof-2020-10'],
])('costs of their own and the execution scored %s', (_, executed, rate, score, id) => {
  const sheet = drawing('自评表', form(executed, rate, score));
  expect(assess({ snapshot: snapshotOf(sheet) }).rubric.id).toBe(id);
});
