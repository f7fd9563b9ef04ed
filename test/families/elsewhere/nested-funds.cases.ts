import { findingsIn } from '../findings';
import { drawn } from './changed';

/** 财政拨款 with what makes it up beneath: told by numbers, by 其中, by a heading beside, or by the figures alone. */
const form = (
  money: string,
  columns = '年初预算数|全年预算数|全年执行数|执行率|分值|得分',
): string => `
2023年度项目支出绩效自评表|<|<|<|<|<|<|<
项目名称|<|农田灌渠整治|<|实施单位|<|青禾县水利局|<
项目资金（万元）|<|${columns}
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

const TOTAL = '年度资金总额|<|1260|1200|1140|95%|10|9.5';
const FISCAL = '1160|1100|1050|95.45%|—|—';
const THIS = '1160|1060|1020|96.23%|—|—';
const BEFORE = '0|40|30|75%|—|—';
const OTHER = '100|100|90|90%|—|—';
const listed = (fiscal: string, first: string, second: string, other: string): string =>
  form(`${TOTAL}
${fiscal}|<|${FISCAL}
${first}|<|${THIS}
${second}|<|${BEFORE}
${other}|<|${OTHER}`);

const EVERY = {
  brackets: listed('1.财政拨款', '（1）当年财政拨款', '（2）上年结转', '2.其他资金'),
  chinese: listed('一、财政拨款', '（一）当年财政拨款', '（二）上年结转', '二、其他资金'),
  points: listed('1.财政拨款', '1.1当年财政拨款', '1.2上年结转', '2.其他资金'),
  circles: listed('1、财政资金小计', '①本年安排', '②上年结转', '2、其他资金'),
  'of which, numbered': listed('1.财政拨款', '其中：当年财政拨款', '上年结转', '2.其他资金'),
  'of which': listed('财政拨款', '其中：本年财政拨款', '上年结转', '其他资金'),
  'each of which': listed('其中：财政拨款', '当年财政拨款', '上年结转资金', '其他资金'),
  names: listed('财政资金', '当年安排', '以前年度结转资金', '自筹资金'),
  beside: form(`${TOTAL}
其中|财政拨款|${FISCAL}
^|当年财政拨款|${THIS}
^|上年结转资金|${BEFORE}
^|其他资金|${OTHER}`),
  subtotal: form(`${TOTAL}
财政拨款|小计|${FISCAL}
^|当年财政拨款|${THIS}
^|上年结转|${BEFORE}
其他资金|<|${OTHER}`),
  'all of this year': form(`年度资金总额|<|1200|1200|1140|95%|10|9.5
财政拨款|<|1100|1100|1050|95.45%|—|—
当年财政拨款|<|1100|1100|1050|95.45%|—|—
上年结转资金|<|0|0|0|—|—|—
其他资金|<|100|100|90|90%|—|—`),
  'both nested': form(`${TOTAL}
1.财政拨款|<|${FISCAL}
（1）中央资金|<|700|700|690|98.57%|—|—
（2）县级资金|<|460|400|360|90%|—|—
2.其他资金|<|${OTHER}
（1）自筹资金|<|60|60|60|100%|—|—
（2）社会资本|<|40|40|30|75%|—|—`),
  yuan: form(
    `资金总额|<|12600000.00|12000000.00|11400000.00|95%|10|9.5
一、财政拨款|<|11600000.00|11000000.00|10500000.00|95.45%|—|—
1.上年结转|<|0.00|400000.00|300000.00|75%|—|—
2.本年拨款|<|11600000.00|10600000.00|10200000.00|96.23%|—|—
二、其他资金|<|1000000.00|1000000.00|900000.00|90%|—|—`,
    '年初预算数（元）|全年预算数（元）|全年执行数（元）|执行率|分值|得分',
  ),
};

test.each(Object.entries(EVERY))('as it should be: %s', (_, own) => {
  expect(findingsIn(drawn(own, {}))).toEqual([]);
});

type Name = keyof typeof EVERY;
const MADE_UP: readonly Name[] = ['brackets', 'chinese', 'points', 'circles', 'of which, numbered'];
const BY_FIGURES: readonly Name[] = ['of which', 'each of which', 'beside', 'subtotal'];

test.each([...MADE_UP, ...BY_FIGURES])('what was left of the year before: %s', (name) => {
  const changes = { '|0|40|30|75%': '|0|50|30|60%' };
  expect(findingsIn(drawn(EVERY[name], changes))).toEqual(['fail funds/of-which D5']);
});

test.each([...MADE_UP, ...BY_FIGURES])('the total: %s', (name) => {
  const changes = { '|1260|1200|1140|': '|1620|1200|1140|' };
  expect(findingsIn(drawn(EVERY[name], changes))).toEqual(['fail funds/parts-total C4']);
});

test.each<readonly [Name, string, string, readonly string[]]>([
  ['both nested', '|460|400|360|90%', '|460|400|350|87.5%', ['fail funds/of-which E5']],
  ['all of this year', '|1200|1200|1140|', '|1200|1200|1104|', ['fail funds/parts-total E4']],
  ['yuan', '|12600000.00|', '|16200000.00|', ['fail funds/parts-total C4']],
  ['brackets', '|100|100|90|90%', '|100|100|80|80%', ['fail funds/parts-total E4']],
])('%s: %s', (name, from, to, expected) => {
  expect(findingsIn(drawn(EVERY[name], { [from]: to }))).toEqual(expected);
});

/** One budget and what was spent of it, no row saying that it is a part of another. */
describe('one pair of columns', () => {
  const own = form(
    `年度资金总额|<|1200|1140|95%|10|9.5|
财政拨款|<|1000|950|95%|||
中央补助|<|600|570|95%|||
地方资金|<|400|380|95%|||
其他资金|<|200|190|95%|||`,
    '预算|执行|执行率|分值|得分|备注',
  );
  const UNNESTED = { '中央补助|<|600|570|95%|||\n地方资金|<|400|380|95%|||\n': '' };

  test.each<readonly [string, Readonly<Record<string, string>>, readonly string[]]>([
    ['as it should be', {}, []],
    ['parts above their whole', { '|600|570|95%': '|610|570|93.44%' }, ['fail funds/of-which C5']],
    ['parts below their whole', { '|400|380|95%': '|390|380|97.44%' }, ['fail funds/of-which C5']],
    ['what was spent of them', { '|600|570|95%': '|600|560|93.33%' }, ['fail funds/of-which D5']],
    ['the whole itself', { '|1000|950|95%': '|1010|950|94.06%' }, ['fail funds/parts-total C4']],
    [
      'another part of the total',
      { '|200|190|95%': '|210|190|90.48%' },
      ['fail funds/parts-total C4'],
    ],
    ['all of it from one source', { '|600|570|95%': '|1000|950|95%', '|400|380|95%': '|0|0|' }, []],
    ['without what makes it up', UNNESTED, []],
    [
      'with a source that is no part of it',
      { '中央补助|<|600|570|95%': '中央补助|<|300|285|95%' },
      [],
    ],
  ])('%s', (_, changes, expected) => {
    expect(findingsIn(drawn(own, changes))).toEqual(expected);
  });
});
