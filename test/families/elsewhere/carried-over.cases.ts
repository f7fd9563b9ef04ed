import { findingsIn } from '../findings';
import { drawn, type Case } from './changed';

/** 上年结转 in a column between the budgets, and 执行数 by source without a column for what these come to. */
const form = (money: string): string => `
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
总分|<|<|<|<|100|99.5|
`;

const CARRIED = form(`项目资金（万元）|<|年初预算数|上年结转数|全年预算数|全年执行数|执行率|得分
年度资金总额|<|1160|40|1200|1140|95%|9.5
其中：财政拨款|<|1060|40|1100|1050|95.45%|
其他资金|<|100|0|100|90|90%|`);
const IN_FRONT =
  form(`项目资金（万元）|上年结转资金|年初预算数|调整数|全年预算数|全年执行数|执行率|得分
年度资金总额|40|1180|-20|1200|1140|95%|9.5
其中：财政拨款|40|1080|-20|1100|1050|95.45%|
其他资金||100||100|90|90%|`);
/** It is a part of the first budget. */
const WITHIN = form(`项目资金（万元）|<|年初预算数|上年结转|全年预算数|全年执行数|执行率|得分
年度资金总额|<|1200|40|1200|1140|95%|9.5
其中：财政拨款|<|1100|40|1100|1050|95.45%|
其他资金|<|100|0|100|90|90%|`);
/** More was added within the year, of which no column tells. */
const ADDED = form(`项目资金（万元）|<|年初预算数|上年结转|全年预算数|全年执行数|执行率|得分
年度资金总额|<|1000|40|1200|1140|95%|9.5
其中：财政拨款|<|900|40|1100|1050|95.45%|
其他资金|<|100|0|100|90|90%|`);
const SPENT = form(`项目资金（万元）|<|年初预算数|全年预算数|全年执行数|<|执行率|得分
^|<|^|^|财政拨款|其他|^|^
年度资金总额|<|1260|1200|1050|90|95%|9.5
其中：财政拨款|<|1160|1100|1050||95.45%|
其他资金|<|100|100||90|90%|`);
const BUDGET = form(`项目资金（元）|<|全年预算数|<|全年执行数|执行率|分值|得分
^|<|中央资金|地方资金|^|^|^|^
年度资金总额|<|7000000|5000000|11400000|95%|10|9.5`);

const EVERY = { CARRIED, IN_FRONT, WITHIN, ADDED, SPENT, BUDGET };

test.each(Object.entries(EVERY))('as it should be: %s', (_, own) => {
  expect(findingsIn(drawn(own, {}))).toEqual([]);
});

test.each<readonly [keyof typeof EVERY, ...Case]>([
  ['CARRIED', 'its total', { '|1160|40|': '|1160|60|' }, ['fail funds/parts-total D4']],
  ['CARRIED', 'the first budget', { '|1160|40|': '|1610|40|' }, ['fail funds/parts-total C4']],
  ['CARRIED', 'a part', { '|1060|40|': '|1060|50|' }, ['fail funds/parts-total D4']],
  ['IN_FRONT', 'the change', { '|1180|-20|': '|1180|-30|' }, ['fail funds/adjusted-budget E4']],
  ['WITHIN', 'its total', { '|1200|40|': '|1200|60|' }, ['fail funds/parts-total D4']],
  ['SPENT', 'the rate', { '|90|95%|': '|90|97%|' }, ['fail funds/execution-rate G5']],
  ['SPENT', 'the score', { '9.5\n': '9\n', '99.5|': '99|' }, ['fail score/execution H5']],
  ['SPENT', 'a source', { '|1050|90|': '|1050|80|' }, ['fail funds/columns-total F5']],
  [
    'SPENT',
    'a source of a part',
    { '|100|100||90|': '|100|100||80|' },
    ['fail funds/columns-total F5'],
  ],
  ['BUDGET', 'the rate', { '|95%|10': '|97%|10' }, ['fail funds/execution-rate F5']],
])('%s: %s', (own, _, changes, expected) => {
  expect(findingsIn(drawn(EVERY[own], changes))).toEqual(expected);
});
