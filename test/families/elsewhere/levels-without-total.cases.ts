import { findingsIn } from '../findings';
import { drawn, type Case } from './changed';

/** 中央, 省级 and 县级 without a row for what they come to, one of them as much as the others by chance; the points are those of all. */
const form = (money: string, below = ''): string => `
2023年度项目支出绩效自评表|<|<|<|<|<|<|<
项目名称|<|农田灌渠整治|<|实施单位|<|青禾县水利局|<
${money.trim()}
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|未完成原因及改进措施
产出指标|数量指标|整治灌渠|≥80公里|83公里|20|20|
^|质量指标|验收合格率|100%|100%|15|15|
^|时效指标|按期完工率|≥95%|96%|15|15|
效益指标|经济效益指标|亩均增收|≥100元|112元|15|15|
^|社会效益指标|受益农户|≥1200户|1315户|15|15|
满意度指标|服务对象满意度|受益农户满意度|≥90%|95%|10|10|
${below}总分|<|<|<|<|100|99.5|
`;

const SOURCES = form(`项目资金（万元）|<|资金来源|年初预算数|全年预算数|全年执行数|执行率|得分
^|<|中央资金|600|600|600|100%|9.5
^|<|省级资金|400|400|380|95%|^
^|<|县级资金|260|200|160|80%|^`);
const WEIGHTED = form(`项目资金（元）|资金来源|年初预算数|全年预算数|全年执行数|执行率|分值|得分
^|中央财政资金|6000000|6000000|6000000|100%|10|9.5
^|省级财政资金|4000000|4000000|3800000|95%|^|^
^|市县财政资金|2600000|2000000|1600000|80%|^|^`);
const BELOW = form(
  '年度目标|<|整治灌渠80公里，全部通过验收。|<|<|完成83公里并通过验收。|<|<',
  `项目资金（万元）|<|年初预算|调整数|全年预算（A）|执行数（B）|执行率|得分
年度资金总额|<|1260|-60|1200|1140|95%|9.5
其中：财政拨款|<|1160|-60|1100|1050|95.45%|
其他资金|<|100||100|90|90%|
`,
);
/** A first row that is the sum of the others in every column is what they come to. */
const SUMMED = form(`项目资金（万元）|<|资金来源|年初预算数|全年预算数|全年执行数|执行率|得分
^|<|上级资金|1260|1200|1140|95%|9.5
^|<|中央资金|860|800|780|97.5%|
^|<|省级资金|400|400|360|90%|`);

const EVERY = { SOURCES, WEIGHTED, BELOW, SUMMED };

test.each(Object.entries(EVERY))('as it should be: %s', (_, own) => {
  expect(findingsIn(drawn(own, {}))).toEqual([]);
});

test.each<readonly [keyof typeof EVERY, ...Case]>([
  ['SOURCES', 'the score', { '|9.5\n': '|10\n', '|99.5|': '|100|' }, ['fail score/execution H4']],
  ['SOURCES', 'a rate', { '|380|95%': '|380|97%' }, ['fail funds/execution-rate G5']],
  [
    'WEIGHTED',
    'the score',
    { '|10|9.5': '|10|10', '|99.5|': '|100|' },
    ['fail score/execution H4'],
  ],
  ['BELOW', 'the score', { '|9.5\n': '|9\n', '|99.5|': '|99|' }, ['fail score/execution H12']],
  ['BELOW', 'a part', { '|100|90|90%': '|100|80|80%' }, ['fail funds/parts-total F12']],
  ['BELOW', 'the total', { '|99.5|': '|98.5|' }, ['fail score/total G15']],
  ['SUMMED', 'a part', { '|400|360|90%': '|400|350|87.5%' }, ['fail funds/parts-total F4']],
])('%s: %s', (own, _, changes, expected) => {
  expect(findingsIn(drawn(EVERY[own], changes))).toEqual(expected);
});
