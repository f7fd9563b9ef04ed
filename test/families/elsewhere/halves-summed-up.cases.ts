import { findingsIn } from '../findings';
import { drawn, type Case } from './changed';

/** 收入 and 支出 at the side, each with its 小计: the execution is that of what was spent, where the points are. */
const form = (halves: string): string => `
2022年度部门整体支出绩效自评表|<|<|<|<|<|<|<
部门名称|<|青禾县文化局|<|<|<|<|<
资金情况（万元）|<|年初预算数|全年预算数|全年执行数|执行率|分值|得分
${halves.trim()}
一级指标|二级指标|三级指标|四级指标|指标值|实际完成值|分值|得分
产出|数量指标|办公设施|更新设备|≥100台|100台|20|20
^|质量指标|设施质量|验收合格率|100%|100%|20|20
^|时效指标|工作时效|按期完成率|100%|100%|10|10
效果|社会效益指标|服务能力|服务场次|≥50场|52场|30|30
满意度|服务对象满意度|满意度|群众满意度|≥90%|95%|10|10
总分|<|<|<|<|<|100|99.81
`;

const INCOME = `收入|财政拨款|4500|4680|4586.4|||
^|其他资金|200|200|200|||
^|小计|4700|4880|4786.4|||`;
const SPENDING = `支出|基本支出|2800|2880|2880|100.00%||
^|项目支出|1900|2000|1906.4|95.32%||
^|小计|4700|4880|4786.4|98.08%|10|9.81`;
const PLAIN = form(`${INCOME}\n${SPENDING}`);

const EVERY = {
  PLAIN,
  DASHES: form(`${INCOME.replaceAll('|||', '|—|—|—')}\n${SPENDING}`),
  OTHER_WAY: form(`${SPENDING}\n${INCOME}`),
  WHOLE: form(`${INCOME}\n${SPENDING}`.replaceAll('小计', '合计')),
  LONG: form(`${INCOME.replace('收入', '收入预算')}\n${SPENDING.replace('支出|', '支出情况|')}`),
  YUAN: form(
    `${INCOME}\n${SPENDING}`
      .replaceAll(
        /\b(\d{3,4})(?:\.(\d))?\|/g,
        (_, whole: string, tenth = '0') => `${whole}${tenth}000|`,
      )
      .replaceAll('小计', '总计'),
  ).replace('万元', '元'),
};

test.each(Object.entries(EVERY))('as it should be: %s', (_, own) => {
  expect(findingsIn(drawn(own, {}))).toEqual([]);
});

test.each<readonly [keyof typeof EVERY, ...Case]>([
  ['PLAIN', 'the rate', { '|98.08%|': '|90.00%|' }, ['fail funds/execution-rate F9']],
  ['PLAIN', 'the score', { '|10|9.81': '|10|9', '99.81': '99' }, ['fail score/execution H9']],
  ['PLAIN', 'left out', { '|10|9.81': '|10|', '99.81': '90' }, ['fail score/missing H9']],
  ['DASHES', 'the rate', { '|98.08%|': '|90.00%|' }, ['fail funds/execution-rate F9']],
  ['OTHER_WAY', 'the score', { '|10|9.81': '|10|9', '99.81': '99' }, ['fail score/execution H6']],
  ['WHOLE', 'the score', { '|10|9.81': '|10|9', '99.81': '99' }, ['fail score/execution H9']],
  ['LONG', 'the rate', { '|98.08%|': '|90.00%|' }, ['fail funds/execution-rate F9']],
  ['YUAN', 'the rate', { '|98.08%|': '|90.00%|' }, ['fail funds/execution-rate F9']],
])('%s: %s', (own, _, changes, expected) => {
  expect(findingsIn(drawn(EVERY[own], changes))).toEqual(expected);
});
