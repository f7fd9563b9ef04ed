import { findingsIn } from '../findings';
import { drawn, type Case } from './changed';

describe('a total in the wrong cell of its row', () => {
  const form = `
项目支出绩效自评表|<|<|<|<|<|<|<
（2024年度）|<|<|<|<|<|<|<
项目名称|智慧校园建设|<|<|<|<|<|<
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
产出指标|数量指标|智慧教室|20间|20间|50|50|
效益指标|社会效益指标|课堂覆盖率|≥90%|92%|40|38.5|部分教师不熟练，2025年3月前再培训两次。
满意度指标|满意度指标|师生满意度|≥90%|95%|10|10|
总分|<|<|<|<|100|98.5|
`;

  test.each<Case>([
    ['right', {}, []],
    ['under the reasons', { '|98.5|\n': '||98.5\n' }, ['fail score/total G8']],
    ['under the reasons, and wrong', { '|98.5|\n': '||97\n' }, ['fail score/total H8']],
    ['two cells beyond', { '|98.5|\n': '|||98.5\n' }, []],
    [
      'beyond a table without reasons',
      {
        '|得分|偏差原因分析及改进措施': '|得分|',
        '|部分教师不熟练，2025年3月前再培训两次。': '|',
        '|98.5|\n': '||98.5\n',
      },
      ['fail score/total G8'],
    ],
    ['merged over both columns', { '|98.5|\n': '|98.5|<\n' }, []],
  ])('%s', (_, changes, expected) => {
    expect(findingsIn(drawn(form, changes)).filter((one) => one.startsWith('fail'))).toEqual(
      expected,
    );
  });
});
