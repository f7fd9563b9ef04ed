import { assess } from '../../../src/assessment';
import { sentence } from '../../../src/messages';
import { findingsIn } from '../findings';
import { drawn, type Case } from './changed';

const INDICATORS = `
一级指标|二级指标|三级指标|指标值|完成值|分值|得分|偏差原因
产出指标|数量指标|工程处数|≥12处|12处|30|30|
^|质量指标|合格率|100%|100%|20|20|
效益指标|社会效益|受益人口|≥8500人|8600人|30|30|
满意度指标|满意度|群众满意度|≥85%|88%|10|10|
`;
const HEAD = `
项目支出绩效自评表（2023年度）|<|<|<|<|<|<|<
项目名称|农村饮水安全工程|<|<|<|<|<|<
主管部门|县水利局|<|<|实施单位|县水利局|<|<
`;
const ACROSS = `${HEAD.trimEnd()}
资金（万元）|指标|中央资金|省级资金|市县资金|自筹资金|合计|
^|预算数|400|300|200|100|1000|
^|到位数|400|300|200|50|950|
^|执行数|390|300|180|50|920|
^|执行率|97.5%|100%|90%|50%|92%|
${INDICATORS.trim().replace('12处|30|30', '12处|40|40')}
总分|<|<|<|<|100|100|
`;

test.each<Case>([
  ['as it should be', {}, []],
  ['what arrived', { '|50|950|': '|50|990|' }, ['fail funds/parts-total G6']],
  ['the budget', { '|100|1000|': '|100|1010|' }, ['fail funds/parts-total G5']],
  ['the rate', { '|50%|92%|': '|50%|29%|' }, ['fail funds/execution-rate G8']],
  ['rates of what arrived', { '|97.5%|100%|90%|50%|92%|': '|97.5%|100%|90%|100%|96.84%|' }, []],
  [
    'rates of what arrived, and its sum',
    { '|97.5%|100%|90%|50%|92%|': '|97.5%|100%|90%|100%|96.84%|', '|50|950|': '|50|905|' },
    ['fail funds/parts-total G6'],
  ],
])('预算数, 到位数 and 执行数 down the side: %s', (_, changes, expected) => {
  expect(findingsIn(drawn(ACROSS, changes))).toEqual([...expected].sort());
});

const USUAL = `${HEAD.trimEnd()}
项目资金（万元）|<|预算数|到位数|执行数|执行率|分值|得分
年度资金总额|<|1000|950|920|92%|10|9.2
其中：中央资金|<|400|400|390|97.5%||
省级资金|<|300|300|300|100%||
自筹资金|<|300|250|230|76.67%||
${INDICATORS.trim()}
总分|<|<|<|<|100|99.2|
`;

test.each<Case>([
  ['rates of the budget', {}, []],
  ['what arrived', { '|1000|950|': '|1000|990|' }, ['fail funds/parts-total D5']],
  ['the budget', { '|1000|950|': '|1010|950|' }, ['fail funds/parts-total C5']],
  [
    'rates of what arrived',
    { '|92%|10|9.2': '|96.84%|10|9.68', '76.67%': '92%', '100|99.2': '100|99.68' },
    [],
  ],
])('到位数 in a column without 到位率: %s', (_, changes, expected) => {
  expect(findingsIn(drawn(USUAL, changes))).toEqual([...expected].sort());
});

test('到位数 in the place of the budget is called so', () => {
  const counted = {
    '|预算数|到位数|': '|预算数|到位数|',
    '|92%|10|9.2': '|96.84%|10|9.68',
    '76.67%': '76.66%',
    '100|99.2': '100|99.68',
  };
  const found = assess({ snapshot: drawn(USUAL, counted) }).units.flatMap((one) => one.findings);
  const rate = found.find(
    ({ rule, outcome }) => rule === 'funds/execution-rate' && outcome === 'fail',
  );
  expect(sentence(rate!, 'zh-CN')).toContain('是按全年执行数÷预算数算的；分母应为到位数');
});

const BESIDE_SPENT = `${HEAD.trimEnd()}
项目资金（万元）|全年预算数|到位数|全年执行数|到位率|分值|执行率|得分
年度资金总额|1000|950|920|95%|10|92%|9.2
其中：中央资金|400|400|390|100%||97.5%|
省级资金|300|300|300|100%||100%|
自筹资金|300|250|230|83.33%||76.67%|
${INDICATORS.trim()}
总分|<|<|<|<|100|99.2|
`;

test.each<Case>([
  ['right', {}, []],
  ['of the total', { '|920|95%|': '|920|59%|' }, ['fail funds/arrival-rate E5']],
  ['of a part', { '83.33%': '90%' }, ['fail funds/arrival-rate E8']],
  [
    '调整后预算数 before it',
    { 全年预算数: '调整后预算数', '83.33%': '90%' },
    ['fail funds/arrival-rate E8'],
  ],
])('到位率 beside 全年预算数, 到位数 and 全年执行数: %s', (_, changes, expected) => {
  expect(findingsIn(drawn(BESIDE_SPENT, changes))).toEqual(expected);
});
