import { contradictionsOf, reasonStatements } from '../../../src/rules/claims';
import { subjectOf } from '../examples/subject';

function told(target: string, actual: string, reason: string): string[] {
  const subject = subjectOf({
    年度: '2023',
    三级指标: '工程完工时间',
    年度指标值: target,
    实际完成值: actual,
    分值: '5',
    得分: '3.5',
    原因: reason,
  });
  return contradictionsOf(reasonStatements(subject), subject).map(({ quote }) => quote);
}

test.each([
  ['2023年10月底前', '2024年11月', '因强降雨停工18天，今后合理安排施工。', '停工18天'],
  ['2023年10月底前', '2024年11月', '砂石短缺，工期推迟一个月，今后提前备料。', '推迟一个月'],
  ['10月底前', '2024年11月', '因管线改迁延误20天，今后提前对接。', '延误20天'],
  ['2023年6月底前', '2024年7月15日', '设备到货晚了两周，今后提前下单。', '晚了两周'],
])('%s, %s: %s', (target, actual, reason, quote) => {
  expect(told(target, actual, reason)).toEqual([quote]);
});

test.each([
  ['2023年10月底前', '2023年11月', '因强降雨停工18天，今后合理安排施工。'],
  ['2023年10月底前', '2024年3月', '因强降雨停工18天，错过浇筑时间，今后合理安排施工。'],
  ['2023年10月底前', '2024年11月', '因强降雨停工18天，后又流标，今后提前招标。'],
  ['2023年10月底前', '2024年11月', '停工18天后入冬，顺延至次年施工，今后合理安排施工。'],
  ['2023年10月底前', '2024年11月', '工期推迟一年，今后合理安排施工。'],
  ['2023年10月底前', '2024年11月', '推迟12个月完工，今后合理安排施工。'],
  ['2023年10月底前', '2024年11月', '审批手续未办理完成，今后提前办理。'],
  ['2024年10月底前', '2024年11月', '因强降雨停工18天，今后合理安排施工。'],
])('nothing of %s, %s: %s', (target, actual, reason) => {
  expect(told(target, actual, reason)).toEqual([]);
});
