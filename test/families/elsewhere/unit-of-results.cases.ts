import { findingsIn } from '../findings';
import { drawn, type Case } from './changed';

describe('a unit for the target and another for the result', () => {
  const form = `
项目支出绩效自评表|<|<|<|<|<|<|<|<|<
项目名称|残疾儿童康复救助|<|<|<|<|<|<|<|<
项目资金|<|预算金额（元）|<|<|执行金额（元）|<|<|执行率|得分
||1200000|<|<|1164000|<|<|97%|9.7
一级指标|二级指标|三级指标|指标性质|年度指标值|计量单位|完成值|计量单位|分值|得分
产出指标|数量指标|救助儿童人数|≥|100|人|103|人|30|30
|成本指标|人均补助标准|≤|12000|元/人|1.13|万元/人|20|20
效益指标|社会效益指标|康复有效率|≥|85|%|88|%|30|30
满意度指标|满意度|家长满意度|≥|90|%|95|%|10|10
总分|<|<|<|<|<|<|<|90|99.7
`;

  test.each<Case>([
    ['right', {}, []],
    [
      'a result above its target once the units are one',
      { '1.13|万元/人|20|20': '2.24|万元/人|20|20' },
      ['fail score/indicator J7'],
    ],
    ['a result in the unit of the target', { '1.13|万元/人': '11300|元/人' }, []],
  ])('%s', (_, changes, expected) => {
    expect(findingsIn(drawn(form, changes)).filter((one) => one.startsWith('fail'))).toEqual(
      expected,
    );
  });
});
