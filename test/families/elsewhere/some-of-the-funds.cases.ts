import { findingsIn } from '../findings';
import { drawn, type Case } from './changed';

/** A department whose form prints beneath its total not all that makes it up. */
const form = (rows: string): string => `
2023年度部门整体支出绩效自评表|<|<|<|<|<|<|<
部门名称|<|青禾县水利局|<|<|<|<|<
部门预算执行情况（万元）|<|年初预算数|全年预算数|全年执行数|执行率|分值|得分
部门整体支出|<|1860|2104.5|2062.41|98%|10|9.8
${rows}
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|未完成原因及改进措施
产出指标|数量指标|整治河道|≥12公里|12.5公里|40|40|
^|质量指标|验收合格率|100%|100%|10|10|
效益指标|社会效益指标|受益农户|≥1200户|1315户|30|29.5|两户搬离，次年据实核定户数。
满意度指标|服务对象满意度|受益农户满意度|≥90%|95%|10|10|
总分|<|<|<|<|<|100|99.3
`;

const PROJECT = '其中：项目支出|<|1200|1444.5|1402.41|97.09%|—|—';
const PURCHASE = '其中：政府采购|<|120|120|110|91.67%|—|—';

test.each<[string, string]>([
  ['项目支出', PROJECT],
  ['项目支出 without the word', PROJECT.replace('其中：', '')],
  ['三公经费', '其中：三公经费|<|20|20|15|75%|—|—'],
  ['财政拨款', '其中：财政拨款|<|1800|2000|1960|98%|—|—'],
  ['财政拨款 beside the word', '其中：|财政拨款|1800|2000|1960|98%|—|—'],
  ['two kinds', `${PURCHASE}\n其中：政府购买服务|<|80|80|75|93.75%|—|—`],
  ['two kinds, the word once', `${PURCHASE}\n政府购买服务|<|80|80|75|93.75%|—|—`],
  ['项目支出 and another', `${PROJECT}\n其中：三公经费|<|20|20|15|75%|—|—`],
  ['财政拨款 and 项目支出', `其中：财政拨款|<|1800|2000|1960|98%|—|—\n${PROJECT}`],
  ['all of it', '其中：财政拨款|<|1860|2104.5|2062.41|98%|—|—'],
])('as it should be: %s', (_, rows) => {
  expect(findingsIn(drawn(form(rows), {}))).toEqual([]);
});

test.each<Case>([
  [
    'more than all in one column',
    { '1444.5|1402.41|97.09%': '2444.5|1402.41|57.37%' },
    ['fail funds/of-which D4'],
  ],
  [
    'more than all was spent of it',
    { '1402.41|97.09%': '2402.41|166.31%' },
    ['fail funds/of-which E4'],
  ],
  ['its rate', { '97.09%': '90.79%' }, ['fail funds/execution-rate F5']],
])('of 项目支出 alone: %s', (_, changes, expected) => {
  expect(findingsIn(drawn(form(PROJECT), changes))).toEqual([...expected].sort());
});

test.each<Case>([
  [
    'the budget',
    { '政府采购|<|120|120|110': '政府采购|<|120|12000|110' },
    ['fail funds/of-which D4'],
  ],
])('of two kinds: %s', (_, changes, expected) => {
  const rows = `${PURCHASE.replace('|91.67%', '|')}\n其中：政府购买服务|<|80|80|75|93.75%|—|—`;
  expect(findingsIn(drawn(form(rows), changes))).toEqual([...expected].sort());
});

test.each<[string, string, string[]]>([
  [
    'what is all of the budget is all that was spent',
    '其中：财政拨款|<|1860|2104.5|2026.41|96.29%|—|—',
    ['fail funds/parts-total E4'],
  ],
  [
    'what is all in two columns is all in the third',
    '其中：财政拨款|<|1860|2014.5|2062.41|98%|—|—',
    ['fail funds/parts-total D5'],
  ],
  [
    '基本支出 has 项目支出 beside it',
    '其中：基本支出|<|660|660|660|100%|—|—\n项目支出|<|1200|1444.5|1204.41|83.38%|—|—',
    ['fail funds/parts-total E4'],
  ],
  [
    '财政拨款 has 其他资金 beside it',
    '其中：财政拨款|<|1800|2000|1960|98%|—|—\n其他资金|<|60|104.5|10.41|9.96%|—|—',
    ['fail funds/parts-total E4'],
  ],
])('%s', (_, rows, expected) => {
  const told = findingsIn(drawn(form(rows), {})).filter((one) => one.startsWith('fail'));
  expect(told).toEqual(expected);
});
