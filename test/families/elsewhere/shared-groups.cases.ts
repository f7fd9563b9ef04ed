import { findingsIn } from '../findings';
import { drawn, type Case } from './changed';

describe('two indicators in a row beneath one group', () => {
  const form = `
部门整体支出绩效自评表|<|<|<|<|<|<|<|<|<|<
（2022年度）|<|<|<|<|<|<|<|<|<|<
部门名称|黔北县档案馆|<|<|<|<|<|<|<|<|<
资金（万元）|年初预算数|<|全年预算数|<|全年执行数|<|执行率|<|得分|
资金总额|300|<|300|<|285|<|95%|<|9.5|
一级指标|三级指标|指标值|完成值|分值|得分|三级指标|指标值|完成值|分值|得分
产出指标（50分）|整理档案|≥2000卷|2100卷|20|20|数字化|≥50万页|51万页|10|10
^|归档合格率|≥98%|99%|10|10|按期完成率|100%|100%|10|10
效益指标（30分）|查档人次|≥500人次|520人次|15|15|利用效果|提升|提升|15|15
满意度（10分）|查档者满意度|≥90%|92%|10|10|||||
总分|||||||||100|99.5
`;

  test.each<Case>([
    ['belong to it', {}, []],
    [
      'whose points they do not come to',
      { '产出指标（50分）': '产出指标（60分）' },
      ['fail weight/section A7'],
    ],
    [
      'a score above its weight in the right half',
      { '100%|100%|10|10': '100%|100%|10|11', '100|99.5': '100|100.5' },
      ['fail score/exceeds-weight K8'],
    ],
    ['a total that is off', { '100|99.5': '100|97.5' }, ['fail score/total K11']],
    [
      'a result that falls short in the right half',
      { '≥50万页|51万页|10|10': '≥50万页|45万页|10|10' },
      ['explain explanation/missing K7', 'fail score/indicator K7'],
    ],
  ])('%s', (_, changes, expected) => {
    expect(findingsIn(drawn(form, changes))).toEqual(expected);
  });
});

describe('the same with kinds of indicators and a heading at the side', () => {
  const form = `
2022年度政策绩效自评表|<|<|<|<|<|<|<|<|<|<|<
政策名称|稳岗就业补贴|<|<|<|<|<|主管部门|滨海市人社局|<|<|<
资金情况（万元）|全年预算数|500|全年执行数|490|<|<|执行率|98%|得分|9.8|
绩效指标|一级指标|二级指标|三级指标|完成值|分值|得分|三级指标|完成值|分值|得分|
^|产出指标（50分）|数量|补贴企业户数|312户|20|20|||||
^|^|质量|补贴对象合规率|100%|20|20|公示率|100%|10|10|
^|效益指标（40分）|社会效益|稳定就业岗位|5200个|15|15|||||
^|^|满意度|企业满意度|94%|15|15|失业率控制|4.6%|10|10|
总分|<|<|<|<|100|99.8|||||
`;

  test.each<Case>([
    ['belong to theirs, which have no targets', {}, ['undetermined indicator/unreadable E5']],
    [
      'whose points they do not come to',
      { '产出指标（50分）': '产出指标（45分）' },
      ['fail weight/section B5', 'undetermined indicator/unreadable E5'],
    ],
  ])('%s', (_, changes, expected) => {
    expect(findingsIn(drawn(form, changes))).toEqual(expected);
  });
});
