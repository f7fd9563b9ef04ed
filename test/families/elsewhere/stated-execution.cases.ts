import { findingsIn } from '../findings';
import { drawn, type Case } from './changed';

const FORM = `
2022年度乡村道路养护项目自评表|<|<|<|<|<|<
项目名称|乡村道路养护|<|<|<|<|<
预算执行情况（万元）（20分）||预算数（A）|执行数（B）|执行率（B/A）|得分（20分*执行率）|<
^|年度财政资金总额|450|441|98%|19.6|<
一级指标|二级指标|三级指标|年初目标值（A）|实际完成值（B）|分值|得分
产出指标（40分）|数量指标|养护里程|180公里|180公里|25|25
^|质量指标|养护合格率|≥95%|97%|15|15
效益指标（30分）|社会效益指标|受益人口数|≥5.2万人|5.4万人|30|30
满意度指标（10分）|满意度指标|群众满意度|≥90%|91.5%|10|10
总分|<|<|<|<|<|99.6
`;
const MORE = { '180公里|25|25': '180公里|35|25' };
const COLUMN = {
  '预算执行情况（万元）（20分）': '预算执行情况（万元）',
  '得分（20分*执行率）|<': '分值|得分',
  '98%|19.6|<': '98%|20|19.6',
};

test.each<Case>([
  ['as it should be', {}, []],
  ['in the heading', MORE, ['fail weight/total F6']],
  [
    'in the heading, a wrong score',
    { ...MORE, '98%|19.6': '98%|18.6' },
    ['fail weight/total F6', 'fail score/execution F4'],
  ],
  ['in a column, which its score bears out', { ...MORE, ...COLUMN }, ['fail weight/total F6']],
  [
    'in a column and at the side',
    {
      ...MORE,
      ...COLUMN,
      '预算执行情况（万元）': '预算执行情况（万元）（20分）',
      '98%|20|19.6': '98%|20|18.6',
    },
    ['fail weight/total F6', 'fail score/execution G4'],
  ],
  [
    'a slip of the row',
    {
      ...COLUMN,
      '98%|20|19.6': '98%|98|9.8',
      '180公里|25|25': '180公里|35|35',
      '（40分）': '（50分）',
      '|99.6': '|99.8',
    },
    ['fail weight/total F4'],
  ],
])('the weight of the execution, where others go beyond the whole: %s', (_, changes, expected) => {
  expect(findingsIn(drawn(FORM, changes)).filter((told) => !told.startsWith('note'))).toEqual(
    [...expected].sort(),
  );
});
