import { readForms } from '../../../src/forms';
import { findingsIn } from '../findings';
import { drawn, type Case } from './changed';

/** The parts stand beneath 计划投资额, 实际到位资金 and 实际使用情况 by name, and only the first says 其中. */
const FORM = `
服务贸易项目绩效自评表（2023年度）|<|<|<|<|<|<
项目实施单位|海滨市商务局|<|主管部门|海滨市商务局|<|<
计划投资额（万元）|570|实际到位资金（万元）|398.88|实际使用情况（万元）|395.86|<
其中：中央财政|0|其中：中央财政|0|其中：中央财政|0|<
省财政|570|省财政|298.88|省财政|295.86|<
市县财政|0|市县财政|100|市县财政|100|<
其他|0|其他|0|其他|0|<
一级指标|分值|二级指标|分值|三级指标|分值|得分
项目决策|20|项目目标|20|目标内容|20|20
项目管理|25|资金管理|25|资金使用|25|25
项目绩效|55|项目产出|15|产出数量|15|15
^|^|项目效益|40|服务对象满意度|40|40
总分|100||100||100|100
`;

test.each<Case>([
  ['as it should be', {}, []],
  ['a part misread', { '省财政|295.86': '省财政|285.86' }, ['fail funds/parts-total F3']],
  [
    'a later part misread',
    { '市县财政|100|市县财政|100': '市县财政|10|市县财政|100' },
    ['fail funds/parts-total D3'],
  ],
  ['a total misread', { '|395.86|<\n其中': '|385.86|<\n其中' }, ['fail funds/parts-total F3']],
])('parts by name beneath each amount: %s', (_, changes, expected) => {
  const found = findingsIn(drawn(FORM, changes));
  expect(found.filter((one) => !/adjustment|all-full/.test(one))).toEqual(expected);
});

const POINTS = FORM.slice(FORM.indexOf('一级指标'));

/** The sheet with the parts of each amount beneath it, `其中：` in a row of its own above them or in a cell at their side. */
const CAPTION_ABOVE = `
服务贸易项目绩效自评表（2023年度）|<|<|<|<|<|<
项目实施单位|海滨市商务局|<|主管部门|海滨市商务局|<|<
计划投资额（万元）|570|实际到位资金（万元）|398.88|<|实际使用情况（万元）|395.86
其中：||其中：||||
中央财政|0|中央财政|0|||
省财政|570|省财政|398.88|||
市县财政|0|市县财政|0|||
社会捐赠资金|0|社会捐赠资金|0|||
其他|0|其他|0|||
${POINTS}`;

const CAPTION_BESIDE = `
服务贸易项目绩效自评表（2023年度）|<|<|<|<|<|<|<
项目实施单位|海滨市商务局|<|主管部门|海滨市商务局|<|<|<
计划投资额（万元）|<|570|实际到位资金（万元）|<|398.88|实际使用情况（万元）|395.86
其中：|中央财政|0|其中：|中央财政|0||
^|省财政|570|^|省财政|398.88||
^|市县财政|0|^|市县财政|0||
^|其他|0|^|其他|0||
${POINTS}`;

test.each<readonly [string, string, Readonly<Record<string, string>>, readonly string[]]>([
  ['above: as it should be', CAPTION_ABOVE, {}, []],
  [
    'above: a part of what arrived',
    CAPTION_ABOVE,
    { '省财政|398.88': '省财政|298.88' },
    ['fail funds/parts-total D3'],
  ],
  [
    'above: a part of the plan',
    CAPTION_ABOVE,
    { '省财政|570': '省财政|507' },
    ['fail funds/parts-total B3'],
  ],
  [
    'above: a part of a name that no list has',
    CAPTION_ABOVE,
    {
      '省财政|398.88': '省财政|390',
      '社会捐赠资金|0|社会捐赠资金|0': '社会捐赠资金|0|社会捐赠资金|8.88',
    },
    [],
  ],
  [
    'above: no part of the money',
    CAPTION_ABOVE,
    { '其他|0|其他|0': '项目负责人|李四|联系电话|13900000000' },
    [],
  ],
  ['beside: as it should be', CAPTION_BESIDE, {}, []],
  [
    'beside: a part of what arrived',
    CAPTION_BESIDE,
    { '省财政|398.88': '省财政|298.88' },
    ['fail funds/parts-total F3'],
  ],
  [
    'beside: a part of the plan',
    CAPTION_BESIDE,
    { '市县财政|0|^': '市县财政|30|^' },
    ['fail funds/parts-total C3'],
  ],
  [
    'beside: more spent than arrived',
    CAPTION_BESIDE,
    { '395.86': '495.86' },
    ['explain funds/overspent H3'],
  ],
])('parts beneath 其中 %s', (_, form, changes, expected) => {
  expect(findingsIn(drawn(form, changes))).toEqual(expected);
});

/** The parts under merged headings of budget and spending, the last of them without amounts; 指标内容 tells what 三级指标 are about. */
const UNDER_HEADINGS = `
部门整体支出绩效自评表|<|<|<|<|<|<
填报单位：|东河县行政审批局|<|<||单位：万元|<
预算安排情况（调整后）|<|<|资金执行情况|<|预算执行率|<
预算数：|95|<|执行数：|92.65|97.53%|<
其中：财政资金|95|<|其中：财政资金|92.65|^|<
其他|||其他||^|<
一级指标|二级指标|三级指标|指标内容|评价标准|分值|自评得分
投入（40）|预算配置（40）|在职人员控制率|在职人员数/编制数|≤100%得满分|20|20
^|^|重点支出安排率|重点项目支出/项目总支出|≥90%得满分|20|20
产出（60）|职责履行（60）|事项办结率|实际办结件/应办结件|≥98%得满分|60|60
合计|<|<|<|<|100|100
`;

test.each<Case>([
  ['as it should be', {}, []],
  ['an amount in the last part', { '其他||^': '其他|5|^' }, ['fail funds/parts-total E4']],
  ['budgeted alone', { '其他|||': '其他|5|<|' }, ['fail funds/parts-total B4']],
  [
    'a part misread',
    { '其中：财政资金|92.65': '其中：财政资金|82.65' },
    ['fail funds/parts-total E4'],
  ],
])('parts without amounts under each heading: %s', (_, changes, expected) => {
  const book = drawn(UNDER_HEADINGS, changes);
  const found = findingsIn(book);
  expect(found.filter((one) => !/adjustment|all-full/.test(one))).toEqual(expected);
  expect(readForms(book).forms.flatMap(({ doubts }) => doubts)).toEqual([]);
});
