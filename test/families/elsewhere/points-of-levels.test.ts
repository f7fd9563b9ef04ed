import { findingsIn } from '../findings';
import { drawn, type Case } from './changed';

describe('points behind each level, headed like the scores', () => {
  const form = `
部门整体支出绩效评价指标表|<|<|<|<|<|<|<|<
一级指标|得分|二级指标|得分|三级指标|得分|评价标准|指标说明|得分
投入|20|预算配置|20|在职人员控制率|12|不超过100%计满分，每超1个百分点扣0.5分。|在编在职人数÷编制数|12
^|^|^|^|三公经费变动率|8|不增长计满分。|较上年变动的比率|8
过程|80|预算执行|50|预算完成率|30|完成率100%计满分，每低5%扣2分。|支出÷预算|30
^|^|^|^|预算控制率|20|没有追加计满分。|追加÷年初预算|20
^|^|预算管理|30|管理制度健全性|30|制度齐备并执行到位。|有制度并执行|30
总分|<|<|<|<|100|||100
`;

  test.each<Case>([
    ['right', {}, []],
    ['a total', { '|||100': '|||96' }, ['fail score/total I8']],
    ['a level', { '过程|80': '过程|70' }, ['fail weight/section B5']],
    [
      'a score above its points',
      { '在编在职人数÷编制数|12': '在编在职人数÷编制数|13', '|||100': '|||101' },
      ['fail score/exceeds-weight I3'],
    ],
  ])('%s', (_, changes, expected) => {
    expect(findingsIn(drawn(form, changes))).toEqual(expected);
  });
});

describe('points inside the names, and nothing but scores beside them', () => {
  const form = `
部门整体支出绩效自评得分表|<|<|<|<
一级指标|二级指标|三级指标|得分|备注
部门决策(30分)|目标任务(20分)|相关性(10分)|10|
^|^|明确性(10分)|10|
^|预算编制(10分)|测算依据(10分)|10|
综合管理(25分)|信息公开(25分)|预算公开(15分)|15|
^|^|决算公开(10分)|10|
部门绩效(45分)|履职成效(35分)|防汛演练(35分)|35|
^|满意度(10分)|公众满意度(10分)|10|
合计|<|<|100|
`;

  test.each<Case>([
    ['right', {}, []],
    ['a total', { '合计|<|<|100': '合计|<|<|90' }, ['fail score/total D10']],
    ['a level', { '目标任务(20分)': '目标任务(25分)' }, ['fail weight/section B3']],
    [
      'a score that is missing',
      { '测算依据(10分)|10': '测算依据(10分)|' },
      ['fail score/missing D5'],
    ],
  ])('%s', (_, changes, expected) => {
    expect(findingsIn(drawn(form, changes))).toEqual(expected);
  });
});
