import { findingsIn } from '../findings';
import { drawn, type Case } from './changed';

const INDICATORS = `
一级指标|二级指标|三级指标|目标值|完成值|分值|得分|偏差原因
产出指标|数量指标|检修路灯|≥1800盏|1846盏|50|50|
效益指标|社会效益指标|路灯亮灯率|≥98%|98.6%|30|30|
满意度指标|服务对象满意度|市民满意度|≥88%|91%|10|10|
合计|<|<|<|<|100|99.8|
`.trimStart();

/** Head and funds above the same indicators. */
function form(funds: string): string {
  return `
2023年路灯维护项目绩效自评表|<|<|<|<|<|<|<
项目名称|路灯维护|<|<|项目单位|湖口县住建局|<|<
${funds.trim()}
${INDICATORS}`;
}

const SOURCES_ACROSS = form(`
资金构成（万元）|指标|合计|中央|市级|县级||
^|年初预算数|150|80|40|30||
^|全年预算数|150|80|40|30||
^|全年执行数|147|80|40|27||
^|执行率|98%|100%|100%|90%||
预算执行|分值|10|得分|9.8|||
`);

const BEHIND_AMOUNTS = form(`
预算执行情况（10分）|全年预算数（万元）|150|全年执行数（万元）|147|执行率|98%|9.8
`);

const TOLD = form(`
预算情况|预算总额150万元，其中：财政拨款140万元，其他资金10万元|<|<|执行情况|实际支出147万元，执行率98%|<|<
预算执行（10分）||||||9.8|
`);

test.each<readonly [string, string, ...Case]>([
  ['labels beneath', SOURCES_ACROSS, 'right', {}, []],
  [
    'labels beneath',
    SOURCES_ACROSS,
    'wrong',
    { '得分|9.8': '得分|9' },
    ['fail score/execution E8'],
  ],
  ['behind the amounts', BEHIND_AMOUNTS, 'right', {}, []],
  [
    'behind the amounts',
    BEHIND_AMOUNTS,
    'wrong',
    { '98%|9.8': '98%|10' },
    ['fail score/execution H3'],
  ],
  ['beside sentences', TOLD, 'right', {}, []],
  [
    'beside sentences',
    TOLD,
    'a rate',
    { '执行率98%': '执行率89%' },
    ['fail funds/execution-rate F3'],
  ],
])('points of the execution in a row of their own, %s: %s%s', (_, text, __, changes, expected) => {
  expect(findingsIn(drawn(text, changes))).toEqual(expected);
});

const BUDGET_OF_YEAR = `
湖口县财政支出项目绩效自评表|<|<|<|<|<|<|<
项目名称|水系清淤工程|<|<|项目单位|河道管理中心|<|<
项目年度|2022|年度预算（万元）|412|实际支出（万元）|401.7|预算执行率|97.50%
一级指标|二级指标|三级指标|目标值|完成值|分值|自评分|扣分原因
过程|资金管理|预算执行率|100%|97.5%|10|9.75|尾款质保期满后支付；下年按节点编预算。
产出|产出数量|疏浚土方|≥9.6万立方米|9.8万立方米|50|50|
效益|生态效益|水质达标率|≥90%|92%|30|30|
满意度|满意度|居民满意度|≥85%|88%|10|10|
合计|<|<|<|<|100|99.75|
`;

test.each<Case>([
  ['right', {}, []],
  ['an amount', { '|401.7|': '|410.7|' }, ['fail funds/execution-rate H3']],
  ['the kind of project in front', { '项目年度|2022|': '项目类型|经常性|' }, []],
])('年度预算 beside its amount, the year in front: %s', (_, changes, expected) => {
  expect(findingsIn(drawn(BUDGET_OF_YEAR, changes))).toEqual(expected);
});
