import { findingsIn } from '../findings';
import { drawn, type Case } from './changed';

const MIRRORED = `
得分|分值|实际完成值|年度指标值|三级指标|二级指标|一级指标
20|20|18个|≥18个|整治村庄|数量指标|产出指标
20|20|100%|100%|验收合格率|质量指标|^
30|30|明显改善|明显改善|人居环境|社会效益指标|效益指标
20|20|95%|≥90%|村民满意度|满意度指标|满意度指标
10|10|100%|100%|预算执行率|预算执行率|预算执行
100|100|<|<|<|<|总分
`;

test.each<Case>([
  ['as it should be', {}, []],
  ['a total', { '100|100': '98|100' }, ['fail score/total A7']],
  ['a weight', { '20|20|18个': '20|30|18个' }, ['fail weight/total B7']],
])('levels at the right: %s', (_, changes, expected) => {
  expect(findingsIn(drawn(MIRRORED, changes))).toEqual([...expected].sort());
});
