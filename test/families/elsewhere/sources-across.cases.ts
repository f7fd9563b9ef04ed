import { findingsIn } from '../findings';
import { drawn, type Case } from './changed';

/** Sources beside one another, what they come to, and what was spent of it. */
const form = (money: string): string => `
2022年度项目绩效自评表|<|<|<|<|<|<|<|<
项目名称|路灯维护|<|<|项目单位|城管局|<|<|<
${money.trim()}
一级指标|二级指标|三级指标|目标值|完成值|分值|得分|偏差原因及改进措施|<
产出指标|数量指标|检修路灯|≥1800盏|1846盏|40|40||<
^|质量指标|亮灯率|≥98%|97%|10|9.9|电缆老化，已列入2023年改造计划并于3月开工。|<
效益指标|社会效益指标|治安警情下降|≥5%|5.8%|30|30||<
满意度指标|服务对象满意度指标|市民满意度|≥88%|91%|10|10||<
合计|||||100|99.7||
`;

const ROW = form(`
资金来源|财政拨款|其他资金|合计|执行数|执行率|分值|得分|
全年预算（万元）|140|10|150|147|98%|10|9.8|`);
const AHEAD = form(`
资金情况|来源|合计|财政拨款|自筹资金|全年执行数|执行率（%）|分值|得分
^|金额（万元）|150|140|10|147|98|10|9.8`);
const LEVELS = form(`
项目资金（万元）|中央资金|省级资金|县级资金|小计|实际支出|预算执行率|权重|自评得分
预算安排|100|30|20|150|147|98%|10|9.8`);
const TWO_ROWS = form(`
资金来源|合计|上级补助|本级财政|其他|执行数|执行率|分值|得分
年初预算数|152|100|40|12||||
全年预算数|150|100|40|10|147|98%|10|9.8`);

test.each<readonly [string, ...Case]>([
  [ROW, 'as it should be', {}, []],
  [ROW, 'a source', { '|140|10|': '|140|20|' }, ['fail funds/parts-total D4']],
  [ROW, 'the rate', { '|98%|10': '|95%|10' }, ['fail funds/execution-rate F4']],
  [ROW, 'the score', { '|98%|10|9.8': '|98%|10|9.7' }, ['fail score/execution H4']],
  [AHEAD, 'as it should be', {}, []],
  [AHEAD, 'a source', { '|150|140|': '|150|104|' }, ['fail funds/parts-total C4']],
  [AHEAD, 'the rate', { '|147|98|': '|147|89|' }, ['fail funds/execution-rate G4']],
  [LEVELS, 'as it should be', {}, []],
  [LEVELS, 'a source', { '|100|30|': '|100|39|' }, ['fail funds/parts-total E4']],
  [TWO_ROWS, 'as it should be', {}, []],
  [
    TWO_ROWS,
    'a source of the first budget',
    { '|152|100|40|12': '|152|100|40|21' },
    ['fail funds/parts-total B4'],
  ],
  [TWO_ROWS, 'the rate', { '|147|98%': '|147|89%' }, ['fail funds/execution-rate G5']],
])('合计 of sources beside what was spent: %#, %s', (own, _, changes, expected) => {
  expect(findingsIn(drawn(own, changes))).toEqual([...expected].sort());
});
