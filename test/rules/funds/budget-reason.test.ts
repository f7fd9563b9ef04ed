import { assess } from '../../../src/assessment';
import { drawing, snapshotOf } from '../../families/grid';

/** Whether what stands below a form explains that its budget was raised from 100 to 150. */
function isExplained(problems: string): boolean {
  const form = drawing(
    'Sheet1',
    `
2023年度项目支出绩效自评表|<|<|<|<|<|<|<
项目名称|乡村公路养护|<|<|主管部门|交通运输局|<|<
项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分
^|年度资金总额|100|150|150|10|100%|10
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|<
产出指标|数量指标|养护里程|≥80公里|82公里|50|50|<
满意度指标|服务对象满意度|群众满意度|≥90%|92%|40|40|<
合计|<|<|<|<|100|100|<
存在问题|${problems}|<|<|<|<|<|<
`,
  );
  const findings = assess({ snapshot: snapshotOf(form) }).units.flatMap((unit) => unit.findings);
  const [found] = findings.filter(({ rule }) => rule === 'funds/budget-adjustment');
  return found?.outcome === 'pass';
}

test.each([
  '年中追加日常养护补助50万元；下年编入年初预算。',
  '省交通厅7月下达第二批养护专项，全年预算相应增加；下年提前对接，列入年初预算。',
  '上级转移支付50万元未列入年初预算，下年提前报送项目库。',
  '因暴雨抢险，县财政安排水毁修复资金50万元；已按方案完工。',
  '上年结转50万元列入本年使用，已于6月底前付清。',
  '养护工程量增加12公里，概算调整已报县政府批准。',
])('a text that speaks of the budget explains its change: %s', (text) => {
  expect(isExplained(text)).toBe(true);
});

test.each([
  '质保金1.6万元未到支付期；2024年6月质保期满后支付。',
  '3处道班房未完成改造，已落实改造资金9万元，2024年6月底前完工。',
  '县配套资金支付进度偏慢，2.88万元未在年度内支付；按月报送用款计划，3月底前付清。',
  '养护站设备老化；2024年更换压路机2台。',
  '资金支付进度前慢后快；将监控结果作为下年预算安排的依据。',
  '养护里程未达标：3段路肩规范化整修未完成，已落实资金9万元。',
])('one that speaks of other things does not: %s', (text) => {
  expect(isExplained(text)).toBe(false);
});
