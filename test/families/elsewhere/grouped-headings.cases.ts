import { findingsIn } from '../findings';
import { drawn, type Case } from './changed';

/** One heading over several columns of the budget: which of them is 全年预算数, their own words say. */
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

const ROWS = `
年度资金总额|<|1260|-60|1200|1140|95%|9.5
其中：财政拨款|<|1160|-60|1100|1050|95.45%|
其他资金|<|100|0|100|90|90%|`;
const merged = (group: string, columns: string): string =>
  form(`项目资金（万元）|<|${group}|<|<|执行数|执行率|得分
^|<|${columns}|^|^|^${ROWS}`);

const PLAIN = merged('预算数', '年初预算|调整数（+/-）|全年预算（A）');
const UNIT = merged('预算数（万元）', '年初预算数|调整数|全年预算数');
const SET_UP = merged('预算安排情况', '年初预算数|追加（减）数|调整后预算数');
const WHOLE = merged('预算', '年初数|调整数|合计');
const YEAR = merged('年度预算数', '年初预算|年中追加|调整后预算');
const HALVES = merged('预算数', '年初|调整|全年');
const NO_LIST = merged('预算下达', '年初预算数|调整数|全年预算数');
/** No cells are merged: blank ones beside the heading, and beneath the others. */
const APART = form(`项目资金（万元）||预算数|||执行数|执行率|得分
||年初预算|调整数|全年预算|||
${ROWS.trim().replaceAll('|<|', '||')}`);
const TWO = form(`项目资金（万元）|<|预算数|<|执行数|执行率|分值|得分
^|<|年初预算数|全年预算数|^|^|^|^
年度资金总额|<|1260|1200|1140|95%|10|9.5
其中：财政拨款|<|1160|1100|1050|95.45%|—|—
其他资金|<|100|100|90|90%|—|—`);
const BOTH = form(`项目资金（万元）|<|预算数|<|支出数|<|分值|得分
^|<|年初预算数|全年预算数|全年执行数|执行率|^|^
年度资金总额|<|1260|1200|1140|95%|10|9.5
其中：财政拨款|<|1160|1100|1050|95.45%|—|—
其他资金|<|100|100|90|90%|—|—`);
const YUAN = form(`项目资金（元）|<|执行数|预算数|<|<|执行率|得分
^|<|^|年初|调整|调整后|^|^
年度资金总额|<|11400000.00|12600000.00|-600000.00|12000000.00|95%|9.5
其中：财政拨款|<|10500000.00|11600000.00|-600000.00|11000000.00|95.45%|
其他资金|<|900000.00|1000000.00|0|1000000.00|90%|`);

const EVERY = { PLAIN, UNIT, SET_UP, WHOLE, YEAR, HALVES, NO_LIST, APART, TWO, BOTH, YUAN };

test.each(Object.entries(EVERY))('as it should be: %s', (_, own) => {
  expect(findingsIn(drawn(own, {}))).toEqual([]);
});

const RATE = { '|95%|': '|97%|' };
const OF_FIRST = { '|95%|': '|90.48%|', '|9.5\n': '|9.05\n', '|100|99.5|': '|100|99.05|' };

test.each<readonly [keyof typeof EVERY, ...Case]>([
  ['PLAIN', 'the rate', RATE, ['fail funds/execution-rate G5']],
  [
    'PLAIN',
    'the rate of the first budget',
    OF_FIRST,
    ['fail funds/execution-rate G5', 'fail score/execution H5'],
  ],
  ['PLAIN', 'the change', { '|1260|-60|': '|1260|-50|' }, ['fail funds/adjusted-budget E5']],
  ['PLAIN', 'the total', { '|-60|1200|': '|-60|1210|' }, ['fail funds/parts-total E5']],
  ['UNIT', 'a part', { '|100|90|90%': '|110|90|90%' }, ['fail funds/parts-total E7']],
  ['SET_UP', 'the rate', RATE, ['fail funds/execution-rate G5']],
  ['WHOLE', 'the rate', RATE, ['fail funds/execution-rate G5']],
  ['WHOLE', 'the score', { '|9.5\n': '|9\n', '99.5|': '99|' }, ['fail score/execution H5']],
  ['YEAR', 'the rate', RATE, ['fail funds/execution-rate G5']],
  ['HALVES', 'the rate', RATE, ['fail funds/execution-rate G5']],
  ['HALVES', 'the first budget', { '|1260|-60': '|1620|-60' }, ['fail funds/parts-total C5']],
  ['NO_LIST', 'the rate', RATE, ['fail funds/execution-rate G5']],
  ['APART', 'the rate', RATE, ['fail funds/execution-rate G5']],
  ['APART', 'the score', { '|9.5\n': '|9\n', '99.5|': '99|' }, ['fail score/execution H5']],
  ['TWO', 'the rate', { '|95%|10': '|97%|10' }, ['fail funds/execution-rate F5']],
  ['BOTH', 'the rate', { '|95%|10': '|97%|10' }, ['fail funds/execution-rate F5']],
  ['YUAN', 'the rate', RATE, ['fail funds/execution-rate G5']],
  ['YUAN', 'the first budget', { '|12600000.00': '|16200000.00' }, ['fail funds/parts-total D5']],
])('%s: %s', (own, _, changes, expected) => {
  expect(findingsIn(drawn(EVERY[own], changes))).toEqual([...expected].sort());
});
