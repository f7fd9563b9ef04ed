import type { Fixture } from '../fixture';
import { drawing } from '../grid';

const right = drawing(
  '部门自评',
  `
部门整体支出绩效自评表|<|<|<|<|<|<|<|<|<
（2022年度）|<|<|<|<|<|<|<|<|<
部门（单位）名称|<|<|赣东县残疾人联合会|<|<|<|<|<|<
年度资金~（万元）|<|<||年初预算数|全年预算数|全年执行数|分值|执行率|得分
^|<|<|年度资金总额|480.00|515.20|505.00|10|98.02%|9.80
^|<|<|其中：基本支出|210.00|215.20|215.20|-|100.00%|-
^|<|<|项目支出|270.00|300.00|289.80|-|96.60%|-
年度总体目标|预期目标|<|<|<|<|实际完成情况|<|<|<
^|为残疾人提供康复、就业服务。|<|<|<|<|康复服务1260人，就业培训310人。|<|<|<
绩效指标|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施|<
^|产出指标|数量指标|康复服务人数|≥1200人|1260人|20|20||<
^|^|质量指标|服务建档率|100%|100%|15|15||<
^|^|时效指标|补贴发放及时率|≥98%|100%|15|15||<
^|效益指标|社会效益指标|残疾人就业人数|≥150人|162人|30|30||<
^|满意度指标|服务对象满意度指标|残疾人满意度|≥90%|95%|10|10||<
总分|<|<|<|<|<|100|99.80||<
`,
);

const wrong = drawing(
  'Sheet1',
  `
2023年度部门（单位）整体支出绩效自评表|<|<|<|<|<|<|<|<
部门（单位）名称|<|闽西县招商服务中心|<|<|<|<|<|<
年度资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分|
|年度资金总额|300|420|420|10|100%|10|
|按资金来源分|一般公共预算|300|410|410||||
||其他资金|0|20|20||||
|按支出性质分|基本支出|120|125|125||||
||项目支出|180|295|295||||
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施|
产出指标|数量指标|引进项目数|≥12个|25个|40|40||
效益指标|经济效益指标|到位资金|≥8亿元|7.6亿元|30|30||
满意度指标|满意度指标|企业满意度|≥90%|90%|10|10||
总分|||||100|90||
`
    .replace('年度资金（万元）||年初', '年度资金（万元）|||年初')
    .replace('得分|\n|年度资金总额|300', '得分\n|年度资金总额||300')
    .replace('|10|100%|10|\n|按资金', '|10|100%|10\n|按资金')
    .replace('|410|410||||', '|410|410|||')
    .replace('|20|20||||', '|20|20|||')
    .replace('|125|125||||', '|125|125|||')
    .replace('|295|295||||', '|295|295|||'),
);

const awkward = drawing(
  'hidden',
  `
|单位：万元||||||||||
|整体支出绩效自评表||||||||||
|预算部门、单位名称|粤北林业工作总站|||||二○二三年度||||
|||||||||||
|资金情况|资金总额|年初批复预算|1,000|全年预算数|1,050|全年执行数|1,050|执行率|100%|
|||||||||||
|一级指标|二级指标|三级指标|预期指标值|年终完成值|指标分值|自评分|偏差原因|||
|||||||||||
|产出|数量|抚育面积|2万亩|2.1万亩|50|50||||
|||||||||||
|效果|社会效果|护林员就业|≥600人|612人|30|30||||
|满意度|满意度|林农满意度|≥90%|93%|20|20||||
|自评总分|||||100|100||||
`,
  { hidden: true, hiddenRows: [4, 8], hiddenColumns: [2] },
);

export const fixtures: readonly Fixture[] = [
  {
    name: 'right',
    about: 'basic and project expenditure as the parts of the total',
    sheets: [right],
    findings: [],
    reading: [
      `
      national-department (self-evaluation) 2022
      department: 赣东县残疾人联合会 @D3
      funds: 年度资金总额 | 480 | 515.2 | 505 | 10 | 98.02% | 9.8 @D5
      part: 基本支出 | 210 | 215.2 | 215.2 | · | 100% | ·
      part: 项目支出 | 270 | 300 | 289.8 | · | 96.6% | ·
      unit: 万元
      goals: 1 → 1
      # output 产出指标
      D11 quantity 康复服务人数 | >=1200人 | 1260人 | 20 | 20 | ·
      D12 quality 服务建档率 | 100% | 100% | 15 | 15 | ·
      D13 timeliness 补贴发放及时率 | >=98% | 100% | 15 | 15 | ·
      # benefit 效益指标
      D14 social 残疾人就业人数 | >=150人 | 162人 | 30 | 30 | ·
      # satisfaction 满意度指标
      D15 satisfaction 残疾人满意度 | >=90% | 95% | 10 | 10 | ·
      total: 100 | 99.8 @H16
      `,
    ],
  },
  {
    name: 'wrong',
    about: 'sources and natures as rows with columns; sources do not add up',
    sheets: [wrong],
    findings: [
      'fail funds/parts-total E4',
      'fail funds/parts-total F4',
      'fail score/indicator G11',
      'fail weight/total F13',
      'explain funds/budget-adjustment E4',
      'explain indicator/over-achieved E10',
      'explain explanation/missing H11',
    ],
    reading: [
      `
      national-department (self-evaluation) 2023
      department: 闽西县招商服务中心 @C2
      funds: 年度资金总额 | 300 | 420 | 420 | 10 | 100% | 10 @B4
      part: 一般公共预算 | 300 | 410 | 410 | · | · | ·
      part: 其他资金 | 0 | 20 | 20 | · | · | ·
      nature: 基本支出 | 125 @E7
      nature: 项目支出 | 295 @E8
      unit: 万元
      # output 产出指标
      C10 quantity 引进项目数 | >=12个 | 25个 | 40 | 40 | ·
      # benefit 效益指标
      C11 economic 到位资金 | >=8亿元 | 7.6亿元 | 30 | 30 | ·
      # satisfaction 满意度指标
      C12 satisfaction 企业满意度 | >=90% | 90% | 10 | 10 | ·
      total: 100 | 90 @G13
      `,
    ],
  },
  {
    name: 'awkward',
    about:
      'a hidden sheet with hidden rows, the year in Chinese digits, funds in one line of labels and values',
    sheets: [awkward],
    findings: [],
    reading: [
      `
      national-department (self-evaluation) 2023
      department: 粤北林业工作总站 @C3
      funds: 资金总额 | 1000 | 1050 | 1050 | | 100% | @C5
      unit: 万元
      # output 产出
      D9 quantity 抚育面积 | 2万亩 | 2.1万亩 | 50 | 50 | ·
      # benefit 效果
      D11 social 护林员就业 | >=600人 | 612人 | 30 | 30 | ·
      # satisfaction 满意度
      D12 satisfaction 林农满意度 | >=90% | 93% | 20 | 20 | ·
      total: 100 | 100 @H13
      `,
    ],
  },
];
