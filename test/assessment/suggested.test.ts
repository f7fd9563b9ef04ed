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

const criteria = (rates: string, adjustment: string, compliance: string): string => `
2023年度部门整体支出绩效评价指标评分表|<|<|<|<
部门（单位）名称：洞庭区水利局|<|<|<|<
评价指标|分值|评分标准|自评得分|扣分原因和其他说明
在职人员控制率|${rates}|控制率≤100%计满分。|${rates}|
三公经费变动率|5|变动率≤0计满分。|5|
预算调整率|${adjustment}|0计满分。|${adjustment}|
资金使用合规性|${compliance}|每发现一起扣1分。|${compliance}|
总分|100||100|
`;

test.each([
  ['their weights', '5', '3', '3', 'hunan-criteria'],
  ['one weight of another scheme', '5', '8', '3', 'mof-2020-10'],
  ['another weight where nothing is calculated', '5', '3', '20', 'mof-2020-10'],
])("Hunan's criteria with %s", (_, rates, adjustment, compliance, id) => {
  const sheet = drawing('评分表', criteria(rates, adjustment, compliance));
  expect(assess({ snapshot: snapshotOf(sheet) }).rubric.id).toBe(id);
});

const department = (name: string, sources: string, natures: string): string => `
2020年度部门整体支出绩效自评表|<|<|<|<|<|<
${name}|<|洞庭区财政局|<|<|<|<
年度预算申请（万元）||年初预算数|全年预算数|全年执行数|分值|得分
^|年度资金总额|312|401|401|10|10
^|${sources}|<|<|${natures}|<|<
^|其中：一般公共预算：381|<|<|其中：基本支出：244|<|<
^|其他资金：20|<|<|项目支出：157|<|<
年度总体目标|预期目标|<|<|实际完成情况|<|<
^|规范财政管理。|<|<|规范了财政管理。|<|<
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
产出指标|数量指标|评审项目|≥60个|62个|50|50
效益指标|社会效益指标|补贴户数|≥15户|16户|40|40
总分|<|<|<|<|100|100
`;

test.each([
  ['预算部门名称', '按收入性质分：', '按支出性质分：', 'hunan'],
  ['部门（单位）名称', '按收入性质分：', '按支出性质分：', 'hunan'],
  ['部门（单位）名称', '资金来源：', '支出构成：', 'mof-2020-10'],
])('money split as Hunan does, of a %s: %s %s', (name, sources, natures, id) => {
  const sheet = drawing('自评表', department(name, sources, natures));
  expect(assess({ snapshot: snapshotOf(sheet) }).rubric.id).toBe(id);
});
