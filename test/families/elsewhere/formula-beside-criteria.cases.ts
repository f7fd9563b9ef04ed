import { readForms } from '../../../src/forms';
import { findingsIn, notesIn } from '../findings';
import { drawn, type Case } from './changed';

/** Shaanxi: no column of targets but one that tells how the value is come by; what is to be reached stands in 评分标准. */
const FORM = `
2020年度部门整体支出绩效自评表|<|<|<|<|<|<|<|<
部门名称：山阳县审计局|<|<|<|<|自评得分：100|<|<|<
一级指标|二级指标|三级指标|分值|指标说明|评分标准|指标值计算公式和数据获取方式|实际完成值|得分
投入|预算执行（40分）|预算完成率|20|预算完成数/预算数|预算完成率=100%的，得20分|预算完成数/预算数|100%|20
^|^|支出进度率|10|实际支出/支出预算|半年进度≥45%，前三季度≥75%|实际支出/支出预算|52%，81%|10
^|^|预算编制准确率|10|其他收入决算与预算差异率|≤20%得10分|—|0|10
过程|预算管理（20分）|“三公经费”控制率|10|实际支出/预算安排|≤100%得10分|—|87.6%|10
^|^|资金使用合规性|10|资金使用是否合规|全部符合10分|—|符合|10
效果|履职尽责（40分）|审计整改率|40|整改数/问题数|≥90%|整改数/问题数|92%|40
总分|<|<|100||||<|100
`;

test.each<Case>([
  ['as it should be', {}, ['undetermined indicator/unreadable H5']],
  [
    'short of what the criteria want',
    { '|92%|40': '|88%|40' },
    [
      'explain explanation/missing I9',
      'fail score/indicator I9',
      'undetermined indicator/unreadable H5',
    ],
  ],
  [
    'short of the rate that the criteria name',
    { '|100%|20': '|97%|20' },
    [
      'explain explanation/missing I4',
      'undetermined indicator/unreadable H5',
      'undetermined score/indicator I4',
    ],
  ],
  [
    'other words for it',
    { 指标值计算公式和数据获取方式: '指标值数据采集方法' },
    ['undetermined indicator/unreadable H5'],
  ],
  [
    'a total misread',
    { '<|100\n': '<|98\n' },
    ['fail score/total I10', 'undetermined indicator/unreadable H5'],
  ],
])('how a value is come by beside the criteria: %s', (_, changes, expected) => {
  const book = drawn(FORM, changes);
  expect(findingsIn(book)).toEqual(expected);
  expect(notesIn(book, 'indicator/over-achieved', 'indicator/unreadable')).toEqual([]);
  expect(readForms(book).forms.flatMap(({ doubts }) => doubts)).toEqual([]);
});
