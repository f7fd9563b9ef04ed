/**
 * Department forms as various provinces print them: right as they stand, then one or more cells changed at a time, with what is to
 * be found written by hand.
 */
import type { CellValue } from '../../src/workbook';
import { findingsIn } from '../families/findings';
import { drawing, snapshotOf, type Drawing } from '../families/grid';
import { inject } from './inject';

interface Department {
  readonly sheet: Drawing;
  /** Cells with other values, and what is found then. */
  readonly changes: readonly (readonly [string, Readonly<Record<string, CellValue>>, string[]])[];
}

/** Sources and natures as rows with columns of their own, each heading its group in one cell with its first part. */
const henan: Department = {
  sheet: drawing(
    '整体自评',
    `
2022年部门整体绩效自评表|<|<|<|<|<|<|<|<
部门（单位）名称||中原区财政局|<|<|<|<|<|<
预算情况|<|年初预算数|调整后预算数|预算执行数|预算执行率|分值|得分|
部门预算总额（万元）|<|2，846.30|3012.86|2952.60|98.00%|10|9.80|
1、资金来源：（1）政府预算资金|<|2846.30|2990.86|2930.60||||
（2）财政专户管理资金|<|0|0|0||||
（3）单位资金|<|0|22|22.00||||
2、资金结构：（1）基本支出|<|1846.30|1912.86|1905.60||||
（2）项目支出|<|1000.00|1100.00|1047.00||||
一级指标|二级指标|三级指标|指标解释|年初指标值|实际完成值|分值|得分|偏差原因分析及改进措施
产出指标|重点工作任务完成|预算评审项目数|完成评审的项目数|≥120个|131个|40|40|
^|履职目标实现|直达资金拨付及时率|及时拨付的比例|≥98%|95.06%|20|19.4|两笔资金因项目单位账户信息有误被退回；已核对全部账户，建立账户信息台账。
效益指标|满意度|社会公众满意度|抽样调查|≥90%|95%|30|30|
总分|<|<|<|<|<|100|99.20|
`,
  ),
  changes: [
    ['a source', { '整体自评!D5': 2909.86 }, ['fail funds/parts-total D4']],
    ['what was spent of a nature', { '整体自评!E9': 1074 }, ['fail funds/nature-total E8']],
    ['a nature', { '整体自评!D9': 1010 }, ['fail funds/nature-total D8']],
    [
      'full marks beside a column that only explains',
      { '整体自评!H12': 20, '整体自评!H14': 99.8 },
      ['fail score/indicator H12'],
    ],
  ],
};

/** Groups at the side, the label of each part in the column of 年初预算数. */
const jiangxi: Department = {
  sheet: drawing(
    '整体支出自评',
    `
部门整体支出绩效自评表|<|<|<|<|<|<|<|<
（2021年度）|<|<|<|<|<|<|<|<
部门名称|<|赣水县农业农村局|<|<|<|<|<|<
预算执行情况（万元）|<||年初预算数|全年预算数|全年执行数|分值|执行率|得分
^|<|预算资金总额|4210|4875.60|4628.90|10|94.94%|9.49
^|<|按收入性质分|其中：本年财政拨款|4700.60|4480.90|||
^|<|^|上年结转|120|98|||
^|<|^|其他资金|55|50|||
^|<|按支出性质分|其中：基本支出|1875.60|1860.10|||
^|<|^|项目支出|3000|2768.80|||
绩效指标|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
^|产出指标(60分)|数量指标|粮食播种面积|≥56万亩|56.3万亩|60|60|
^|效益指标(30分)|社会效益指标|农户满意度|≥90%|92%|30|30|
总分|<|<|<|<|<|100|99.49|
`,
  ),
  changes: [
    ['a source', { '整体支出自评!E6': 4770.6 }, ['fail funds/source-total E6']],
    ['what was spent of a source', { '整体支出自评!F8': 5 }, ['fail funds/source-total F6']],
    ['what was spent of a nature', { '整体支出自评!F10': 2786.8 }, ['fail funds/nature-total F9']],
  ],
};

/** Both forms of Hunan beside each other on one sheet, the budget as 控制数, procurement not asked for last year. */
const hunan: Department = {
  sheet: drawing(
    '合并',
    `
|2021年度部门整体支出绩效自评表|||||||||2021年度部门整体支出绩效评价基础数据表|||
|预算部门：资江县残疾人联合会|||||||||||||
|年度预算申请（万元）|项目|年初预算数|全年预算数|全年执行数|分值|执行率|得分|||||
||年度资金总额|318.60|352.40|341.83|10|97.00%|9.70||财政供养人员情况|编制数|2021年实际在职人数|控制率
||按收入性质分|其中：一般公共预算|342.40|按支出性质分|其中：基本支出|152.40||||9|8|88.89%
|||政府性基金拨款|10.00||项目支出|200.00|||经费控制情况（万元）|2020年决算数|2021年预算控制数|2021年决算数
|||纳入专户管理的非税收入拨款|||||||三公经费|2.10|2.20|1.98
|||其他资金|||||||1、公务用车购置和维护经费|0|0|0
|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施||2、出国经费|0|0|0
|产出指标（50分）|数量指标|适配辅具人数|≥500人|512人|50|50|||3、公务接待|2.10|2.20|1.98
|效益指标（40分）|社会效益指标|残疾人满意度|≥85%|88%|40|40|||项目支出|178|200|191.60
|总分|||||100|99.70|||1、业务工作经费|78|90|86.60
||||||||||2、运行维护经费|0|0|0
||||||||||3、本级专项资金|100|110|105
||||||||||残疾人康复|60|70|66
||||||||||残疾人就业|40|40|39
||||||||||公用经费|20.50|21|20.10
||||||||||其中：会议费、培训费|1.20|1.30|1.22
||||||||||政府采购金额|——|16|15.40
||||||||||部门整体支出预算调整|——|——|4.30
`,
  ),
  changes: [
    ['a blank counts as none', { '合并!E5': 324.4 }, ['fail funds/source-total E5']],
    ['a nature', { '合并!H5': 125.4 }, ['fail funds/nature-total H5']],
    ['three public expenses', { '合并!N10': 2.19 }, ['fail basic/three-public-total N7']],
    ['special funds', { '合并!N15': 56 }, ['fail basic/special-funds-total N14']],
    ['above the budget', { '合并!N17': 21.1 }, ['explain basic/over-budget N17']],
    [
      'more staff than posts',
      { '合并!M5': 10, '合并!N5': 1.1111 },
      ['explain staffing/over-establishment N5'],
    ],
  ],
};

describe.each<[string, Department]>([
  ['sources and natures in columns', henan],
  ['groups at the side', jiangxi],
  ['two forms side by side', hunan],
])('%s', (_, { sheet, changes }) => {
  test('nothing is wrong as it stands', () => {
    expect(findingsIn(snapshotOf(sheet))).toEqual([]);
  });
  test.each(changes)('%s', (__, values, expected) => {
    expect(findingsIn(inject(snapshotOf(sheet), values))).toEqual(expected);
  });
});
