import { findingsIn } from '../findings';
import { drawn, type Case } from './changed';

describe('amounts beside their labels, one of them left out', () => {
  const form = `
项目支出绩效自评表|<|<|<|<|<|<|<
项目名称|村级公共服务|<|<|<|<|<|<
资金投入：|年初预算数：|350|全年预算数：|360|全年执行数：|345.6|执行率：96%
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因
产出指标|数量指标|整治村庄数量|≥20个|21个|50|50|
效益指标|社会效益指标|受益人口|≥3万人|3.1万人|40|40|
满意度指标|满意度指标|村民满意度|≥90%|93%|10|10|
总分|<|<|<|<|100|100|
`;

  test.each<Case>([
    ['right', {}, []],
    ['what was spent', { '345.6': '' }, ['undetermined funds/execution-rate H3']],
    ['the budget', { '|360|': '||' }, ['undetermined funds/budget-adjustment E3']],
    ['the first budget', { '|350|': '||' }, ['undetermined funds/budget-adjustment E3']],
  ])('%s', (_, changes, expected) => {
    expect(findingsIn(drawn(form, changes))).toEqual(expected);
  });
});
