/** Scores out of 100 beside what they convert to, and the one total under the other of the two headings. */
import { findingsIn } from '../findings';
import { drawn, type Case } from './changed';

const HEAD = `
2022年度预算项目绩效自评表|<|<|<|<|<|<|<|<|<|<
项目名称|创业担保贷款贴息|<|<|<|<|<|<|<|<|<
项目资金（万元）|<|年初预算数|预算数（调整后）|资金执行数|分值|预算执行进度|得分|||
年度资金总额|<|300|300|300|10|100%|10|||
一级指标|二级指标|三级指标|符号|值|单位（文字描述）|实际完成值|权重占比|单项指标得分|折算得分|未完成原因分析
`;
const HUNDRED = `${HEAD.trim()}
产出指标|数量指标|扶持创业人数|≥|380|人|388|30%|100|30|
^|质量指标|贷款逾期率|≤|2|%|1.3|20%|100|20|
效益指标|社会效益指标|带动就业人数|≥|1140|人|1102|20%|96.67|19.33|餐饮类主体季节性裁员38人；已组织专场招聘补充用工。
满意度指标|服务对象满意度|借款人满意度|≥|90|%|96|20%|100|20|
自评总分|<|<|<|<|<|<|<||99.33|
`;

test.each<Case>([
  ['all right', {}, []],
  ['one decimal', { '|96.67|': '|96.7|' }, []],
  ['the total under the scores out of 100', { '||99.33|': '|99.33||' }, []],
  ['no total', { '||99.33|': '|||' }, ['undetermined score/total J10']],
  ['above 100', { '30%|100|30': '30%|105|30' }, ['fail score/weight-applied-twice I6']],
  ['blank', { '30%|100|30': '30%||30' }, ['fail score/weight-applied-twice I6']],
  ['a word', { '30%|100|30': '30%|优|30' }, ['undetermined score/weight-applied-twice I6']],
  ['full for a miss', { '|96.67|': '|100|' }, ['fail score/weight-applied-twice I8']],
  [
    'ten times too much for a miss',
    { '|96.67|': '|966.7|' },
    ['fail score/weight-applied-twice I8'],
  ],
  [
    'two digits changed places for a miss',
    { '|96.67|': '|69.67|' },
    ['fail score/weight-applied-twice I8'],
  ],
  [
    'less than a met target earns, converted as if it were all',
    { '20%|100|20|\n效益': '20%|90|20|\n效益' },
    ['explain explanation/missing K7', 'fail score/weight-applied-twice J7'],
  ],
  [
    'above its points once converted',
    { '30%|100|30': '30%|105|31.5', '||99.33|': '||100.83|' },
    ['fail score/exceeds-weight J6'],
  ],
])('scores out of 100: %s', (_, changes, expected) => {
  expect(findingsIn(drawn(HUNDRED, changes))).toEqual(expected);
});

const POINTS = `${HEAD.trim().replace('权重占比', '分值')}
产出指标|数量指标|扶持创业人数|≥|380|人|388|30|30|30|
^|质量指标|贷款逾期率|≤|2|%|1.3|20|20|20|
效益指标|社会效益指标|带动就业人数|≥|1140|人|1102|20|19.33|19.33|餐饮类主体季节性裁员38人；已组织专场招聘补充用工。
满意度指标|服务对象满意度|借款人满意度|≥|90|%|96|20|20|20|
自评总分|<|<|<|<|<|<|<||99.33|
`;

test.each<Case>([
  ['the total under the converted scores', {}, []],
  ['under the scores', { '||99.33|': '|99.33||' }, []],
  ['under both', { '||99.33|': '|99.33|99.33|' }, []],
  ['under the converted scores, and wrong', { '||99.33|': '||98.33|' }, ['fail score/total J10']],
  ['no total', { '||99.33|': '|||' }, ['undetermined score/total I10']],
])('scores in points, typed again as converted: %s', (_, changes, expected) => {
  expect(findingsIn(drawn(POINTS, changes))).toEqual(expected);
});
