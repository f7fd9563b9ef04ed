import { notesIn } from '../findings';
import { drawn } from './changed';

const FORM = `
项目支出绩效自评表|<|<|<|<|<|<
（2023年度）|<|<|<|<|<|<
项目名称|公园管护|<|<|<|<|<
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
产出指标|数量指标|游园人次数|≥30万人次|30万人次|40|40
^|质量指标|设施更换率|≥95%|96%|19|19
^|时效指标|更换用时|≤5天|6天|1|0.83
效益指标|社会效益指标|游园人次数|≥30万人次|30万人次|30|30
满意度指标|满意度指标|群众满意度|≥90%|92%|10|10
总分|<|<|<|<|100|99.83
偏差原因分析及改进措施|更换用时因汛期停工多1天，今后提前安排，2024年4月前备足材料。|<|<|<|<|<
`;
const TWICE = 'note indicator/duplicated C8';
const first = '游园人次数|≥30万人次|30万人次|40';
const second = '游园人次数|≥30万人次|30万人次|30';

describe('an indicator under two headings', () => {
  test.each([
    ['with its target and result', {}, [TWICE]],
    ['with its target and another result', { [second]: second.replace('|30万', '|31万') }, [TWICE]],
    ['with another target', { [second]: second.replace(/30万/g, '29万') }, []],
    [
      'all of it',
      { [first]: '道路列养率|100%|100%|40', [second]: '道路列养率|100%|100%|30' },
      [TWICE],
    ],
    [
      'that is a task, done and graded',
      { [first]: '道路养护工作|完成|完成|40', [second]: '道路养护工作|完成|完成|30' },
      [],
    ],
    [
      'with a general name and one result',
      { [second]: '群众满意度|≥90%|92%|30' },
      ['note indicator/duplicated C9'],
    ],
    ['with a general name and two results', { [second]: '群众满意度|≥90%|91%|30' }, []],
    ['that are two projects', { 数量指标: '东园', 社会效益指标: '西园' }, []],
  ])('%s', (_, changes, expected) => {
    expect(notesIn(drawn(FORM, changes), 'indicator/duplicated')).toEqual(expected);
  });
});
