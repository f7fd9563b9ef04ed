import { findingsIn } from '../findings';
import { drawn, type Case } from './changed';

const TEXTS = `
2022年度项目绩效自评表|<|<|<|<|<|<
项目名称|路灯维护|<|<|项目单位|城管局|<
资金（万元）|年初预算数|全年预算数|全年执行数|分值|执行率|得分
年度资金总额|1502000|1502000|1456940|10|97%|9.7
其中：财政拨款|1502000|1502000|1456940|||
年度目标|检修路灯1800盏。|<|<|完成情况|检修路灯1846盏，支出145.694万元。|<
一级指标|二级指标|三级指标|目标值|完成值|分值|得分
产出指标|数量指标|检修路灯|≥1800盏|1846盏|40|40
效益指标|社会效益指标|治安警情下降|≥5%|5.8%|30|30
满意度指标|服务对象满意度指标|市民满意度|≥88%|91%|20|20
合计|||||100|99.7
`;

test.each<Case>([
  ['as typed', {}, ['fail text/figures D4']],
  [
    'in a goal',
    { '支出145.694万元': '', '1800盏。': '1800盏，投入150.2万元。' },
    ['fail text/figures C4'],
  ],
  ['another amount', { '145.694万元': '14.5694万元' }, ['fail text/figures F6']],
  [
    'parts in the other unit tell',
    { '财政拨款|1502000|1502000|1456940': '财政拨款|150.2|150.2|145.694' },
    ['fail funds/parts-total B4', 'fail funds/parts-total C4', 'fail funds/parts-total D4'],
  ],
  ['no unit is stated', { '资金（万元）': '资金' }, []],
  ['元 is stated', { '资金（万元）': '资金（元）' }, []],
])('元 under 万元, beside a text in 万元: %s', (_, changes, expected) => {
  const own = findingsIn(drawn(TEXTS, changes)).filter((one) => !one.startsWith('note'));
  expect(own).toEqual([...expected].sort());
});

const ARRIVED = `
2022年度项目绩效自评表|<|<|<|<|<|<|<
项目名称|路灯维护|<|<|项目单位|城管局|<|<
资金（万元）|全年预算数|到位数|全年执行数|结转结余|分值|执行率|得分
年度资金总额|150|150|145.5|4.5|10|97%|9.7
一级指标|二级指标|三级指标|目标值|完成值|分值|得分|原因
产出指标|数量指标|检修路灯|≥1800盏|1846盏|40|40|
^|质量指标|亮灯率|≥98%|97%|10|9.9|电缆老化，已列入2023年改造计划并于3月开工。
效益指标|社会效益指标|治安警情下降|≥5%|5.8%|30|30|
满意度指标|服务对象满意度指标|市民满意度|≥88%|91%|10|10|
合计|||||100|99.6|
`;

test.each<Case>([
  ['as it should be', {}, []],
  ['what arrived', { '150|150|145.5': '150|1500000|145.5' }, ['fail funds/arrival-rate C4']],
  ['what is left', { '|4.5|': '|45000|' }, ['fail funds/balance E4']],
])('元 under 万元 beside the budget: %s', (_, changes, expected) => {
  expect(findingsIn(drawn(ARRIVED, changes))).toEqual([...expected].sort());
});

const TASKS = `
部门整体支出绩效自评表|<|<|<|<|<|<
部门|水利局|<|<|<|<|<
年度资金（万元）|年初预算数|全年预算数|全年执行数|分值|执行率|得分
年度资金总额|300|300|287|10|95.67%|9.57
任务名称|主要内容|预算数（万元）|执行数（万元）|执行率|分值|得分
任务一|河道|100|97|97%|5|4.85
任务二|泵站|200|190|95%|5|4.75
合计|<|300|287|95.67%|10|9.6
一级指标|二级指标|三级指标|目标值|完成值|分值|得分
产出指标|数量指标|整治河道|≥18公里|19公里|40|40
效益指标|社会效益指标|受益人口|≥5万人|6万人|30|30
满意度指标|服务对象满意度指标|群众满意度|≥88%|91%|10|10
合计|||||100|99.17
`;
const IN_YUAN = {
  '100|97|': '1000000|970000|',
  '200|190|': '2000000|1900000|',
  '合计|<|300|287|': '合计|<|3000000|2870000|',
};

test('元 under 万元 in a list of tasks', () => {
  const before = findingsIn(drawn(TASKS, {}));
  const after = findingsIn(drawn(TASKS, IN_YUAN));
  expect(after.filter((one) => !before.includes(one))).toEqual(['fail funds/columns-total C8']);
});
