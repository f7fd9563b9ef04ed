import { findingsIn } from '../findings';
import { drawn, type Case } from './changed';

const LEVELS = `
部门整体支出绩效自评表（2023年度）|<|<|<|<|<|<|<|<
部门名称|宁江区市场监管局|<|<|<|<|<|<|<
一级指标|权重|二级指标|权重|三级指标|分值|指标值|完成值|得分
产出指标|50|数量指标|30|食品抽检批次|30|≥1200批次|1200批次|30
^|^|质量指标|20|不合格食品处置率|20|100%|100%|20
效益指标|40|社会效益|25|食品安全知晓率|25|≥85%|86%|25
^|^|可持续影响|15|长效机制健全率|15|100%|100%|15
满意度指标|10|满意度|10|群众满意度|10|≥85%|88%|10
合计|100||100||100|||100
`;

test.each<Case>([
  ['as it should be', {}, []],
  ['none of them', { '合计|100||100': '合计|||' }, []],
  ['under the sections', { '合计|100||': '合计|111||' }, ['fail weight/total B9']],
  ['under the groups', { '||100||100': '||90||100' }, ['fail weight/total D9']],
  ['under the indicators', { '||100||100': '||100||111' }, ['fail weight/total F9']],
  [
    'under the sections, which lack one weight',
    { '合计|100||': '合计|111||', '效益指标|40|': '效益指标||' },
    ['fail weight/total B9'],
  ],
  // A heading that is off is told at the heading, whichever way it is added.
  ['a section', { '产出指标|50': '产出指标|60' }, ['fail weight/section B4']],
  [
    'a section, added as typed',
    { '产出指标|50': '产出指标|60', '合计|100||': '合计|110||' },
    ['fail weight/section B4'],
  ],
])('sums under the weights of levels: %s', (_, changes, expected) => {
  expect(findingsIn(drawn(LEVELS, changes))).toEqual([...expected].sort());
});

const BESIDE = LEVELS.replace(
  '一级指标|权重',
  `资金（万元）|<|年初预算数|全年预算数|全年执行数|分值|执行率|得分|
年度资金总额|<|500|500|500|10|100%|10|
一级指标|权重`,
)
  .replace('效益指标|40', '效益指标|30')
  .replace('25|食品安全知晓率|25|≥85%|86%|25', '15|食品安全知晓率|15|≥85%|86%|15')
  .replace('合计|100||100||100', '合计|90||90||100');

test.each<Case>([
  ['as it should be', {}, []],
  ['the whole', { '合计|90||90': '合计|100||100' }, []],
  ['under the sections', { '合计|90||90': '合计|80||90' }, ['fail weight/total B11']],
])('beside the execution: %s', (_, changes, expected) => {
  expect(findingsIn(drawn(BESIDE, changes))).toEqual([...expected].sort());
});
