import { findingsIn } from '../findings';
import { drawn, type Case } from './changed';

/** Fujian: columns numbered with circles and worked out of one another, the budget of the year under 小计. */
const FORM = `
部门整体支出绩效自评表|<|<|<|<|<|<|<|<|<
（2021年度）|<|<|<|<|<|<|<|<|<
部门（单位）名称|<|闽东市档案馆|<|<|部门预算编码|<|409002|<|<
财政资金安排和使用情况（万元）|资金结构|<|预算安排|<|<|拨付情况|<|结余情况|<
^|^|^|年初部门预算安排金额（含历年结余结转）①|年中调整金额②|小计③=①+②|年度拨付金额④|支出实现率（%）⑤=④/③|本年度结余金额⑥=③-④|资金结余率（%）⑦=⑥/③
^|1.财政资金小计|<|210|20|230|225.4|98|4.6|2
^|①项目支出|<|60|0|60|57|95|3|5
^|②基本支出|<|150|20|170|168.4|99.06|1.6|0.94
^|2.单位其它收入|<|10|0|10|10|100|0|0
^|合  计|<|220|20|240|235.4|98.08|4.6|1.92
一级指标|二级指标|三级指标|绩效目标值|实际完成值|评分标准|指标分值|自评得分|未完成原因|
产出目标|数量目标|整理档案卷数|3000卷|3050卷|达到3000卷得满分|60|60||
效益目标|社会效益目标|接待查档人次|1200人次|1260人次|达到1200人次得满分|30|30||
满意度目标|满意度目标|查档群众满意度|90%|95%|达到90%得满分|10|10||
合计|<|<|<|<|<|100|100||
`;

test.each<Case>([
  ['as it should be', {}, []],
  ['a source under a name of its own', { '2.单位其它收入': '2.单位其它进账' }, []],
  ['what was added', { '220|20|240': '220|25|240' }, ['fail funds/adjusted-budget F10']],
  ['the rate', { '235.4|98.08': '235.4|99.08' }, ['fail funds/execution-rate H10']],
  ['the rate of a part', { '60|57|95|3': '60|57|96|3' }, ['fail funds/execution-rate H7']],
  ['what was left', { '98.08|4.6': '98.08|6.4' }, ['fail funds/balance I10']],
  ['what was paid out', { '57|95|3|5': '57.6|96|2.4|4' }, ['fail funds/of-which G6']],
])('numbered columns: %s', (_, changes, expected) => {
  expect(findingsIn(drawn(FORM, changes))).toEqual([...expected]);
});
