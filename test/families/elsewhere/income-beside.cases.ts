import { findingsIn } from '../findings';
import { drawn, type Case } from './changed';

const FORM = `
部门整体支出绩效自评表（2023年度）|<|<|<|<|<|<
部门名称|县水利局|<|<|<|<|<
收入|年初预算|决算|支出|年初预算|调整预算|决算
财政拨款|800|900|基本支出|500|550|550
事业收入|150|160|项目支出|500|560|540
其他收入|50|50||||
合计|1000|1110|合计|1000|1110|1090
一级指标|二级指标|三级指标|指标值|完成值|分值|得分
产出指标|数量指标|工程处数|≥12处|12处|40|40
^|质量指标|合格率|100%|100%|20|20
效益指标|社会效益|受益人口|≥8500人|8600人|30|30
满意度指标|满意度|群众满意度|≥85%|88%|10|10
总分|<|<|<|<|100|100
`;
const WITHIN = {
  '事业收入|150|160': '其中：一般公共预算|800|900',
  '其他收入|50': '其他收入|200',
  '|50|||': '|210|||',
};

test.each<Case>([
  ['as it should be', {}, []],
  ['a budget', { '合计|1000|1110|合计': '合计|1100|1110|合计' }, ['fail funds/columns-total B7']],
  ['accounts', { '合计|1000|1110|合计': '合计|1000|1210|合计' }, ['fail funds/columns-total C7']],
  ['a row', { '事业收入|150|160': '事业收入|150|190' }, ['fail funds/columns-total C7']],
  ['no total', { '合计|1000|1110|合计': '|||合计' }, []],
  ['the spending', { '1000|1110|1090': '1000|1110|1080' }, ['fail funds/parts-total G7']],
  ['a part of a part', WITHIN, []],
  [
    'a part of a part, and a total that is off',
    { ...WITHIN, '合计|1000|1110|合计': '合计|1000|1210|合计' },
    ['fail funds/columns-total C7'],
  ],
])('收入 beside 支出: %s', (_, changes, expected) => {
  expect(findingsIn(drawn(FORM, changes))).toEqual([...expected].sort());
});

const SUMS = FORM.replace(
  /财政拨款[^]*1090/,
  () =>
    `财政拨款|800|900|基本支出|500|550|550
事业收入|200|210|项目支出|500|560|540
本年收入合计|1000|1110|本年支出合计|1000|1110|1090
上年结转|100|100|年末结转|100|100|120
总计|1100|1210|总计|1100|1210|1210`,
);

test.each<Case>([
  ['as it should be', {}, []],
  ['the whole', { '总计|1100|1210|': '总计|1100|1310|' }, ['fail funds/columns-total C8']],
  ['of the year', { '合计|1000|1110|本': '合计|1000|1010|本' }, ['fail funds/columns-total C6']],
  [
    'of the year, and the whole with it',
    { '合计|1000|1110|本': '合计|1000|1010|本', '总计|1100|1210|': '总计|1100|1110|' },
    ['fail funds/columns-total C6'],
  ],
])('sums of 收入 within its sum: %s', (_, changes, expected) => {
  expect(findingsIn(drawn(SUMS, changes))).toEqual([...expected].sort());
});

const BUILT = `
部门整体支出绩效自评表（2023年度）|<|<|<|<|<|<|<
部门名称|县卫生局|<|<|<|<|<|<
部门收支情况|收入构成|预算数|决算数|支出构成|预算数|决算数|完成率
^|财政拨款|800|800|人员经费|500|500|100%
^|其他收入|20|20|公用经费|60|58.2|97%
^||||项目经费|260|254|97.69%
^|合计|820|820|合计|820|812.2|99.05%
一级指标|二级指标|三级指标|目标值|完成值|分值|得分|偏差原因
产出指标|数量指标|签约人数|≥4万人|4.1万人|60|60|
效益指标|三公经费|三公经费控制率|≤100%|98%|40|40|
总分|<|<|<|<|100|100|
`;

test.each<Case>([
  ['as it should be', {}, []],
  ['income', { '合计|820|820|合': '合计|820|802|合' }, ['fail funds/columns-total D7']],
  ['a rate', { '97%': '79%' }, ['fail funds/execution-rate H5']],
])('收入构成 beside 支出构成 is no basic data: %s', (_, changes, expected) => {
  const told = findingsIn(drawn(BUILT, changes)).filter((one) => !one.startsWith('note'));
  expect(told).toEqual([...expected].sort());
});
