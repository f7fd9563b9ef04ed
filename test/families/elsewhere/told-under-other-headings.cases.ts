import { readForms } from '../../../src/forms';
import { findingsIn } from '../findings';
import { drawn, type Case } from './changed';

/** 自评情况 is the only column that says what came of the targets. */
const WORKINGS = `
2024年度部门整体绩效自评表|<|<|<|<|<|<|<
部门名称|沙洲县自然资源局|<|<|<|<|<|<
一级指标|二级指标|三级指标|分值|目标值|自评情况|得分|扣分原因及改进措施
预算管理|预算执行|预算执行率|10|100%|执行数5226.3万元/预算数5388万元=97%|9.7|161.7万元测绘尾款待成果验收，2025年3月底前支付。
^|^|“三公”经费控制率|10|≤100%|实际8.5万元/预算10万元=85%|10|
产出|数量|耕地保有量|20|≥31.2万亩|31.26万亩|20|
^|质量|卫片执法整改率|20|100%|92%|18.4|2宗违法用地涉诉未拆除，已申请法院强制执行。
效益|社会效益|登记办理时限|20|≤3个工作日|2.5个工作日|20|
满意度|满意度|群众满意度|20|≥95%|98%|20|
合计|<|<|100|||98.1|
`;

test.each<Case>([
  ['as it should be', {}, []],
  [
    'a target missed',
    { '31.26万亩|20': '24.96万亩|20' },
    ['explain explanation/missing H6', 'fail score/indicator G6'],
  ],
  ['a result lower than its score', { '92%|18.4': '29%|18.4' }, ['fail score/indicator G7']],
])('results beneath 自评情况: %s', (_, changes, expected) => {
  expect(findingsIn(drawn(WORKINGS, changes))).toEqual(expected);
});

test('the column of results is not called missing', () => {
  const [form] = readForms(drawn(WORKINGS, {})).forms;
  expect(form?.doubts).toEqual([]);
});

test.each(['完成比率', '指标完成比例', '完成进度', '总体完成率', '目标实现程度'])(
  'rates beneath %s',
  (heading) => {
    const form = `
项目支出绩效自评表（2023年度）|<|<|<|<|<|<|<
项目名称|技能培训|<|<|实施单位|青禾县人社局|<|<
一级指标|二级指标|三级指标|指标值|完成值|${heading}|分值|得分
产出指标|数量指标|培训人次|600人次|600人次|100%|40|40
^|质量指标|印发手册|5000册|4600册|RATE|10|9.2
效益指标|社会效益指标|知晓人数|300人|300人|100%|40|40
满意度指标|满意度|学员满意度|≥90%|95%|105.56%|10|10
总分|<|<|<|<||100|99.2
未完成原因分析及改进措施|印发手册因印刷厂停工少印400册，2024年1月补印。|<|<|<|<|<|<
`;
    expect(findingsIn(drawn(form, { RATE: '92%' }))).toEqual([]);
    expect(findingsIn(drawn(form, { RATE: '98%' }))).toEqual(['fail indicator/completion-rate F5']);
  },
);

test.each<Case>([
  ['right', {}, []],
  ['off', { '|98.8\n': '|89.8\n' }, ['fail score/total H4']],
])('自评总分 as a heading of the funds: %s', (_, changes, expected) => {
  const form = `
2022年度部门整体绩效自评表|<|<|<|<|<|<|<
部门名称|沙洲县水利局|<|<|<|<|<|<
部门资金（万元）|年初预算数|全年预算数|全年执行数|执行率（%）|执行率权重|执行率得分|自评总分
^|5620|6248.6|6248.6|100|10|10|98.8
指标名称|计量单位|指标性质|指标值|全年完成值|得分系数（%）|指标权重|指标得分
除险加固座数|座|=|6|6|100|40|40
水土流失治理面积|平方公里|≥|25|22|88|10|8.8
自来水普及率|%|≥|90|91.4|100|30|30
群众满意度|%|≥|90|92|100|10|10
未完成绩效目标的原因及改进措施|水土流失治理面积未达标：二期工程流标，3平方公里顺延至2023年5月实施。|<|<|<|<|<|<
`;
  expect(findingsIn(drawn(form, changes))).toEqual(expected);
});
