import { findingsIn } from '../findings';
import { drawn, type Case } from './changed';

const FORM = `
2024年部门整体支出绩效自评表|<|<|<|<|<|<|<
部门名称|南渡镇卫生院|<|<|<|<|单位：万元|<
部门预算执行|<|年初预算|调整后预算|实际支出|执行率|结转结余|
支出总额|<|1864.25|1915.03|1876.73|98.00%|38.3|
其中：基本支出|<|1236|1236|1229.82|99.50%|6.18|
项目支出|<|628.25|679.03|646.91|95.27%|32.12|
一级指标|二级指标|三级指标|预期值|实现值|权重|自评分|扣分原因及改进措施
产出指标|数量指标|门急诊人次|≥55000人次|56200人次|60|60|
效益指标|社会效益指标|家庭医生签约人数|≥12000人|12100人|30|30|
满意度指标|服务对象满意度指标|患者满意度|≥90%|93%|10|10|
合计|<|<|<|<|100|100|
`;

test.each<Case>([
  ['right', {}, []],
  ['of all', { '|38.3|': '|33.8|' }, ['fail funds/balance G4']],
  ['of a part', { '|32.12|': '|31.22|' }, ['fail funds/balance G6']],
  ['left out', { '|38.3|': '||', '|6.18|': '||', '|32.12|': '||' }, []],
  ['of a budget without 结转结余', { '|结转结余|': '||', '|38.3|': '|33.8|' }, []],
  [
    'rounded',
    { '|38.3|': '|38|', '|32.12|': '|32|', '|6.18|': '|6|' },
    ['explain funds/balance G4', 'explain funds/balance G6', 'explain funds/balance G5'],
  ],
  [
    'in 元',
    {
      '|结转结余|': '|结转结余（元）|',
      '|38.3|': '|383000|',
      '|6.18|': '|61800|',
      '|32.12|': '|321200|',
    },
    [],
  ],
  [
    'an amount that was misread, and the rate of all',
    { '|1876.73|': '|1867.73|' },
    ['fail funds/parts-total E4'],
  ],
  [
    'an amount of a part that was misread',
    { '|646.91|': '|649.61|' },
    ['fail funds/parts-total E6'],
  ],
  [
    'a budget of a part that was misread',
    { '|679.03|': '|697.03|' },
    ['fail funds/parts-total D6'],
  ],
  [
    'an amount in every sum, and not in its own rate',
    { '|646.91|': '|649.61|', '|1876.73|': '|1879.43|' },
    ['fail funds/balance E6', 'fail funds/balance E4'],
  ],
  [
    'an amount in every sum, and not in the rate of all',
    { '|646.91|95.27%|32.12|': '|649.61|95.67%|29.42|', '|1876.73|': '|1879.43|' },
    ['fail funds/balance E4'],
  ],
  ['a rate', { '95.27%': '92.57%' }, ['fail funds/execution-rate F6']],
  [
    'overspent',
    {
      '|646.91|95.27%|32.12|': '|689.03|101.47%|0|',
      '|1876.73|98.00%|38.3|': '|1918.85|100.20%|0|',
    },
    ['explain funds/overspent E4'],
  ],
  [
    '结转 alone, of which some was given back',
    { '|结转结余|': '|结转|', '|32.12|': '|20|' },
    ['undetermined funds/balance G6'],
  ],
  ['结转 alone', { '|结转结余|': '|结转|' }, []],
  ['结余 alone', { '|结转结余|': '|结余资金|', '|32.12|': '|31.22|' }, ['fail funds/balance G6']],
  [
    'what was left of years before as well',
    { '|结转结余|': '|年末结余|', '|38.3|': '|58.3|' },
    ['undetermined funds/balance G4'],
  ],
  [
    'of the initial budget',
    {
      '|1876.73|98.00%|38.3|': '|1860|97.13%|4.25|',
      '|646.91|95.27%|32.12|': '|630.18|92.81%|48.85|',
    },
    ['undetermined funds/balance G4'],
  ],
  [
    'last year’s carried over',
    { '|年初预算|': '|上年结转|', '|32.12|': '|31.22|' },
    ['undetermined funds/balance G6'],
  ],
  [
    '其中 beside it',
    { '|结转结余|': '|结转结余|其中：结转下年使用', '|38.3|': '|38.3|20', '|32.12|': '|32.12|20' },
    [],
  ],
  ['another column', { '|结转结余|': '|结转结余率|' }, []],
])('what is left of the budget: %s', (_, changes, expected) => {
  expect(findingsIn(drawn(FORM, changes))).toEqual([...expected].sort());
});
