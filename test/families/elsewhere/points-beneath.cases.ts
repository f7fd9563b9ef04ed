import { findingsIn } from '../findings';
import { drawn, type Case } from './changed';

const INDICATORS = `
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
产出指标|数量指标|宣传场次|≥30场|31场|50|50
效益指标|社会效益|知晓率|≥90%|92%|30|30
满意度指标|满意度|群众满意度|≥85%|90%|10|10
总分|<|<|<|<|100|99.7
`;

describe('rate and points beside their labels beneath the amounts', () => {
  const form = `
项目支出绩效自评表|<|<|<|<|<|<
项目名称|禁毒宣传|<|<|年度|2023|<
资金（万元）|年初预算数|全年预算数|全年执行数|<|<|<
资金总额|32|32|31.04|<|<|<
财政拨款|32|32|31.04|<|<|<
预算执行率|97%|<|分值|10|得分|9.7${INDICATORS}`;

  test.each<Case>([
    ['are those of the total', {}, []],
    ['points that are off', { '得分|9.7': '得分|9.9' }, ['fail score/execution G6']],
    [
      'an amount that is off',
      { '财政拨款|32|32|31.04': '财政拨款|32|32|21.04' },
      ['fail funds/parts-total D4'],
    ],
  ])('%s', (_, changes, expected) => {
    expect(findingsIn(drawn(form, changes))).toEqual(expected);
  });
});

describe('a rate among the headings above money that goes down', () => {
  const form = `
部门整体支出绩效自评表|<|<|<|<|<|<|<
（2022年度）|<|<|<|<|<|<|<
部门名称|昌宁县教育局|<|<|<|<|<|<
预算执行情况（万元）|指标|基本支出|项目支出|合计|分值|执行率|得分
^|年初预算数|8000|2000|10000|||
^|全年预算数|8200|2300|10500|||
^|全年执行数|8200|1985|10185|10|97%|9.7${INDICATORS}`;

  test.each<Case>([
    ['is read beneath its own', {}, []],
    ['and is off', { '10185|10|97%': '10185|10|98%' }, ['fail funds/execution-rate G7']],
    [
      'beside amounts that do not add up',
      { '8200|2300|10500': '8200|2500|10500' },
      ['fail funds/parts-total E6'],
    ],
  ])('%s', (_, changes, expected) => {
    expect(findingsIn(drawn(form, changes))).toEqual(expected);
  });
});

describe('points beside their labels beneath money that goes down', () => {
  const form = `
项目支出绩效自评表|<|<|<|<|<|<
（2022年度）|<|<|<|<|<|<
项目名称|图书馆免费开放|<|<|<|<|<
预算执行情况（万元）|资金来源|年度资金总额|当年财政拨款|上年结转资金|其他资金|
^|年初预算数|100|95|0|5|
^|全年预算数|100|95|0|5|
^|全年执行数|97|92|0|5|
^|执行率|97%|||100%|
^|分值|10|得分|9.7||${INDICATORS}`;

  test.each<Case>([
    ['are those of the total', {}, []],
    ['points that are off', { '得分|9.7': '得分|9.9' }, ['fail score/execution E9']],
    ['an amount that is off', { '|97|92|0|5|': '|97|90|0|5|' }, ['fail funds/parts-total C7']],
  ])('%s', (_, changes, expected) => {
    expect(findingsIn(drawn(form, changes))).toEqual(expected);
  });
});
