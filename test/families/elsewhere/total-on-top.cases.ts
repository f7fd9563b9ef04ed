import { findingsIn } from '../findings';
import { drawn, type Case } from './changed';

describe('a total as the first row below the headings', () => {
  const form = `
项目支出绩效自评表|<|<|<|<|<|<|<
（2024年度）|<|<|<|<|<|<|<
项目名称|智慧校园建设|<|<|<|<|<|<
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
总分|<|<|<|<|100|98.5|
产出指标|数量指标|智慧教室|20间|20间|50|50|
效益指标|社会效益指标|课堂覆盖率|≥90%|88%|40|38.5|部分教师不熟练，2025年3月前再培训两次。
满意度指标|满意度指标|师生满意度|≥90%|95%|10|10|
`;
  const foot = '|95%|10|10|\n总分|<|<|<|<|100|98.5|\n';

  test.each<Case>([
    ['right', {}, []],
    ['wrong', { '|100|98.5|': '|100|97|' }, ['fail score/total G5']],
    ['a weight wrong', { '|50|50|': '|55|50|' }, ['fail weight/total F5']],
    ['called 合计', { '总分|': '合计|' }, []],
    [
      '小计 below each section',
      { '|50|50|': '|50|50|\n小计|<|<|<|<|50|48|' },
      ['fail score/total G7'],
    ],
    ['once more in the last row', { '|95%|10|10|': foot }, []],
    [
      'once more, and another',
      { '|100|98.5|': '|100|97|', '|95%|10|10|': foot },
      ['fail score/total G5'],
    ],
  ])('%s', (_, changes, expected) => {
    expect(findingsIn(drawn(form, changes)).filter((one) => one.startsWith('fail'))).toEqual(
      expected,
    );
  });
});
