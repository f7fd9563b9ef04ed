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

describe('points behind the levels, under no heading', () => {
  const form = `
部门整体支出绩效自评表|<|<|<|<|<|<|<|<|<
（2023年度）|<|<|<|<|<|<|<|<|<
部门名称|青川县应急管理局|<|<|<|<|<|<|<|<
部门预算（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分||
^|年度资金总额|520|520|509.6|10|98%|9.8||
一级指标||二级指标||三级指标|指标值|完成值|分值|得分|偏差原因
产出指标|50|数量指标|30|应急演练次数|≥4次|5次|15|15|
^|^|^|^|培训人数|≥300人|320人|15|15|
^|^|质量指标|20|物资完好率|≥95%|97%|20|20|
效益指标|30|社会效益指标|30|事故起数下降率|≥5%|6%|30|30|
满意度指标|10|服务对象满意度|10|群众满意度|≥90%|92%|10|10|
总分|<|<|<|<|<|<|100|99.8|
`;
  const numbers = {
    '产出指标|50|': '产出指标|1|',
    '效益指标|30|': '效益指标|2|',
    '满意度指标|10|': '满意度指标|3|',
  };

  test.each<Case>([
    ['right', {}, []],
    ['a section', { '产出指标|50|': '产出指标|60|' }, ['fail weight/section B7']],
    ['a group', { '质量指标|20|': '质量指标|25|' }, ['fail weight/section D9']],
    ['numbers of the rows are none', numbers, []],
    ['under the other half of a heading', { '一级指标||': '一级指标|<|' }, []],
    [
      'under the other half, and a section that is off',
      { '一级指标||': '一级指标|<|', '产出指标|50|': '产出指标|60|' },
      ['fail weight/section B7'],
    ],
  ])('%s', (_, changes, expected) => {
    expect(findingsIn(drawn(form, changes))).toEqual(expected);
  });
});
