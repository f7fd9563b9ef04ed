import { findingsIn } from '../findings';
import { drawn } from './changed';

/** 上年结转 beside a total that has no parts: within the budget or on top of it, which only the rate tells. */
const form = (money: string, total: string): string => `
2023年度项目支出绩效自评表|<|<|<|<|<|<|<
项目名称|<|农田灌渠整治|<|实施单位|<|青禾县水利局|<
${money.trim()}
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|未完成原因及改进措施
产出指标|数量指标|整治灌渠|≥80公里|83公里|20|20|
^|质量指标|验收合格率|100%|100%|15|15|
^|时效指标|按期完工率|≥95%|96%|15|15|
效益指标|社会效益指标|受益农户|≥1200户|1315户|30|29|气象原因推迟一周，已于5月补齐，今后提前排期。
满意度指标|服务对象满意度|受益农户满意度|≥90%|95%|10|10|
总分|<|<|<|<|100|${total}|
`;

const COLUMN = '项目资金（万元）|上年结转|年初预算数|全年预算数|全年执行数|分值|执行率|得分\n';
const ROW = '项目资金（万元）|<|年初预算数|全年预算数|全年执行数|分值|执行率|得分\n';
const ALONE = '项目资金（万元）|<|预算数|上年结转|执行数|分值|执行率|得分\n';

test.each<readonly [string, string, string, readonly string[]]>([
  ['in a column, within', `${COLUMN}资金总额|40|1160|1200|1140|10|95%|9.5`, '98.5', []],
  ['in a column, counted besides', `${COLUMN}资金总额|40|1160|1160|1140|10|95%|9.5`, '98.5', []],
  ['in a column, not counted', `${COLUMN}资金总额|40|1160|1160|1140|10|98.28%|9.83`, '98.83', []],
  ['beside one budget', `${ALONE}资金总额|<|1160|40|1140|10|95%|9.5`, '98.5', []],
  ['beside one budget, not counted', `${ALONE}资金总额|<|1160|40|1140|10|98.28%|9.83`, '98.83', []],
  ['all of both spent', `${ALONE}资金总额|<|1160|40|1200|10|100%|10`, '99', []],
  [
    'told by the score alone',
    '项目资金（万元）|<|预算数|上年结转|执行数|分值|得分|备注\n资金总额|<|1160|40|1190|10|9.92|',
    '98.92',
    [],
  ],
  [
    'in a row, counted besides',
    `${ROW}资金总额|<|1160|1160|1140|10|95%|9.5\n上年结转|<|40|40||||`,
    '98.5',
    [],
  ],
  [
    'in a row, not counted',
    `${ROW}资金总额|<|1160|1160|1140|10|98.28%|9.83\n上年结转资金|<|40|40||||`,
    '98.83',
    [],
  ],
  [
    'in a row, within',
    `${ROW}资金总额|<|1200|1200|1140|10|95%|9.5\n其中：上年结转|<|40|40|35|||`,
    '98.5',
    [],
  ],
  [
    'all the money there is',
    `${ROW}资金总额|<|0|1200|1140|10|95%|9.5\n其中：上年结转|<|0|1200|1140|||`,
    '98.5',
    ['explain funds/budget-adjustment D4'],
  ],
  // Right neither way.
  [
    'in a column, with a rate of neither',
    `${COLUMN}资金总额|40|1160|1160|1140|10|93%|9.83`,
    '98.83',
    ['fail funds/execution-rate G4'],
  ],
  [
    'in a row, with a rate of neither',
    `${ROW}资金总额|<|1160|1160|1140|10|93%|9.83\n上年结转|<|40|40||||`,
    '98.83',
    ['fail funds/execution-rate G4'],
  ],
  [
    'beside one budget, with a score of neither',
    `${ALONE}资金总额|<|1160|40|1140|10|95%|9.8`,
    '98.8',
    ['fail score/execution H4'],
  ],
  [
    'more spent than both',
    `${ALONE}资金总额|<|1160|40|1260|10|108.62%|10`,
    '99',
    ['explain funds/overspent E4'],
  ],
  [
    'beside other parts, which must add up',
    `${ROW}资金总额|<|1200|1200|1140|10|95%|9.5\n财政拨款|<|1150|1150|1100|||\n上年结转|<|40|40|40|||`,
    '98.5',
    ['fail funds/parts-total C4', 'fail funds/parts-total D4'],
  ],
])('%s', (_, money, total, expected) => {
  expect(findingsIn(drawn(form(money, total), {}))).toEqual(expected);
});
