import { findingsIn } from '../findings';
import { drawn, type Case } from './changed';

const FORM = `
部门整体支出绩效自评表（2023年度）|<|<|<|<|<|<|<|<
部门名称|县人民医院|<|<|<|<|<|<|<
收支情况（万元）|收入|年初预算|调整数|全年预算|决算数|||
^|财政拨款收入|1200|60|1260|1260|||
^|事业收入|8700|0|8700|8610|||
^|收入合计|9900|60|9960|9870|||
^|支出|年初预算|调整数|全年预算|决算数|执行率|分值|得分
^|基本支出|7400|0|7400|7350|99.32%||
^|　其中：人员经费|4100|0|4100|4080|99.51%||
^|　　　　公用经费|3300|0|3300|3270|99.09%||
^|项目支出|2500|60|2560|2411.2|94.19%||
^|支出合计|9900|60|9960|9761.2|98%|10|9.8
一级指标|二级指标|三级指标|<|指标值|完成值|分值|得分|偏差原因
产出指标|数量指标|诊疗人次|<|≥32万人次|33万人次|30|30|
^|质量指标|病案合格率|<|≥95%|97%|20|20|
效益指标|社会效益|平均住院日|<|≤8天|7.6天|30|30|
满意度指标|满意度|患者满意度|<|≥90%|92%|10|10|
总分|<|<|<|<|<|100|99.8|
`;
const HEADED = { '决算数|||': '决算数|执行率|分值|得分' };

test.each<Case>([
  ['as it should be', {}, []],
  ['合计', { 支出合计: '合计' }, []],
  ['年度支出合计', { 支出合计: '年度支出合计' }, []],
  ['年度资金总额', { 支出合计: '年度资金总额' }, []],
  ['a total with words behind it', { 支出合计: '支出合计（预算执行率）' }, []],
  ['支出项目', { '|支出|': '|支出项目|', '|收入|': '|收入项目|' }, []],
  ['one word for both', { '|支出|': '|项目|', '|收入|': '|项目|' }, []],
  ['points over the income too', HEADED, []],
  ['a score', { '10|9.8': '10|9.9' }, ['fail score/execution I12']],
  ['an adjustment', { '2500|60': '2500|160' }, ['fail funds/adjusted-budget E11']],
  ['an adjustment within', { '4100|0|': '4100|10|' }, ['fail funds/adjusted-budget E9']],
  ['an adjustment of income', { '1200|60': '1200|70' }, ['fail funds/adjusted-budget E4']],
  ['a row', { '2411.2': '2421.2' }, ['fail funds/parts-total F11']],
  ['a budget', { '60|9960|9761.2': '60|9690|9761.2' }, ['fail funds/parts-total E12']],
  ['a rate', { '94.19%': '91.49%' }, ['fail funds/execution-rate G11']],
  ['accounts of income', { '60|9960|9870': '60|9960|9780' }, ['fail funds/columns-total F6']],
])('支出 below 收入: %s', (_, changes, expected) => {
  expect(findingsIn(drawn(FORM, changes))).toEqual([...expected].sort());
});

/** An empty table above, and the income below. */
const TURNED = FORM.replace(
  /(\|收入\|[^]*?9870\|\|\|\n)(\^\|支出[^]*?\|9\.8\n)/,
  '|支出|年初预算|调整数|全年预算|决算数|||\n$2^$1',
);

test.each<Case>([
  ['as it should be', {}, []],
  ['a score', { '10|9.8': '10|9.9' }, ['fail score/execution I9']],
  ['accounts of income', { '60|9960|9870': '60|9960|9780' }, ['fail funds/columns-total F13']],
])('支出 above 收入, below headings with nothing beneath: %s', (_, changes, expected) => {
  expect(findingsIn(drawn(TURNED, changes))).toEqual([...expected].sort());
});
