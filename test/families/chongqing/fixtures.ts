import type { Fixture } from '../fixture';
import { drawing } from '../grid';

const right = drawing(
  '2023自评',
  `
2023年度部门整体绩效自评表|<|<|<|<|<|<|<|<|<|<
部门名称|渝滨区退役军人事务局|<|<|<|<|自评总分|100.00|<|<|<
年度预算执行情况||年初预算数（万元）|全年预算数（万元）|全年执行数（万元）|执行率|分值|得分|||
^|年度资金总额|2,100.00|2,260.00|2,260.00|100.00%|10|10.00|||
年度总体目标|年初设定目标|<|<|<|<|全年目标实际完成情况|<|<|<|<
^|落实优抚政策，做好移交安置。|<|<|<|<|优抚资金按月足额发放，移交安置全部完成。|<|<|<|<
绩效指标|指标名称|计量单位|指标性质|年初指标值|调整指标值|全年完成值|得分系数|指标权重|指标得分|说明
^|优抚对象抚恤补助发放人数|人|≥|3200|3350|3361|100%|30|30.00|年中新增优抚对象，同步调整指标值。
^|退役士兵安置率|%|＝|100||100|100%|20|20.00|
^|发放及时率|%|＝|100|—|100|100%|20|20.00|
^|优抚对象满意度|%|≥|90|/|95|100%|20|20.00|
总计|<|<|<|<|<|<|<|100|100.00|
`.replace('总计|<|<|<|<|<|<|<|100|100.00|', '总计|<|<|<|<|<|<|<|100|100.00|'),
);

const wrong = drawing(
  'Sheet1',
  `
2022年度项目绩效自评表||||||||||
项目名称|三峡后续移民培训||||||||
主管部门|渝滨区水利局|||||||||
||年初预算数|全年预算数|全年执行数|执行率|权重|得分|||
|年度总金额|500|480|432|90%|10|9|||
指标名称|计量单位|指标性质|年初指标值|调整指标值|全年完成值|得分系数|指标权重|指标得分|偏差原因
培训移民人数|人|≥|2000|1800|1620|100%|50|50|
培训合格率|%|≥|95||97|100%|30|30|
移民满意度|%|≥|90||89|98.89%|10|9.89|问卷回收偏少，下年度扩大样本。
合计|||||||100|98.89|
`.replace('项目名称|三峡后续移民培训||||||||', '项目名称|三峡后续移民培训|||||||||'),
);

const awkward = drawing(
  '项目',
  `
||||||||||||
||巴南山区应急救援装备购置||||||||||
||（2023 年度项目自评表）||||||||||
||项目名称|应急救援装备购置|主管部门|巴南山区应急管理局|||||||
||项目资金（万元）|年初数|全年数|执行数|执行率（%）|分值|得分||||
||总额|68|68|61.2|90|10|9||||
||其中：财政资金|68|68|61.2|90||||||
||||||||||||
|||指标|单位|指标性质|指标值|<|全年|得分|指标|指标|
|||名称|^|^|年初指标值|调整指标值|完成值|系数|权重|得分|
||绩效指标|购置装备套数|套|≥|26|28|28|1|40|40|
||^|装备验收合格率|%|≥|98||100|1|20|20|
||^|装备采购成本|万元|≤|68||61.2|1|10|10|
||^|队伍应急响应时间|分钟|≤|30|20|24|0.83|10|8.3|
||^|使用人员满意度|%|≥|90||96|1|10|10|
||总分|||||||||97.3|
`,
);

export const fixtures: readonly Fixture[] = [
  {
    name: 'right',
    about: 'an adjusted target where there is one, a coefficient beside the weight, no levels',
    sheets: [right],
    findings: [],
    reading: [
      `
      chongqing (self-evaluation) 2023
      department: 渝滨区退役军人事务局 @B2
      funds: 年度资金总额 | 2100 | 2260 | 2260 | 10 | 100% | 10 @B4
      unit: 万元
      goals: 1 → 1
      B8 other 优抚对象抚恤补助发放人数 | >=3350人 | 3361人 | 30 | 30 | 年中新增优抚对象，同步调整指标值。 | positive, coefficient 100%
      B9 other 退役士兵安置率 | =100% | 100% | 20 | 20 | · | equal, coefficient 100%
      B10 timeliness 发放及时率 | =100% | 100% | 20 | 20 | · | equal, coefficient 100%
      B11 satisfaction 优抚对象满意度 | >=90% | 95% | 20 | 20 | · | positive, coefficient 100%
      total: 100 | 100 @J12
      `,
    ],
  },
  {
    name: 'wrong',
    about: 'a target adjusted down and still missed with full marks, no merged cell',
    sheets: [wrong],
    findings: ['fail score/indicator I7', 'explain explanation/missing J7'],
    reading: [
      `
      chongqing (project-self-evaluation) 2022
      project: 三峡后续移民培训 @B2
      authority: 渝滨区水利局 @B3
      funds: 年度总金额 | 500 | 480 | 432 | 10 | 90% | 9 @B5
      A7 other 培训移民人数 | >=1800人 | 1620人 | 50 | 50 | · | positive, coefficient 100%
      A8 other 培训合格率 | >=95% | 97% | 30 | 30 | · | positive, coefficient 100%
      A9 satisfaction 移民满意度 | >=90% | 89% | 10 | 9.89 | 问卷回收偏少，下年度扩大样本。 | positive, coefficient 98.89%
      total: 100 | 98.89 @I10
      `,
    ],
  },
  {
    name: 'awkward',
    about: 'headings broken over two rows',
    sheets: [awkward],
    findings: ['explain explanation/missing L14'],
    reading: [
      `
      chongqing (project-self-evaluation) 2023
      project: 应急救援装备购置 @D4
      authority: 巴南山区应急管理局 @F4
      funds: 总额 | 68 | 68 | 61.2 | 10 | 90 | 9 @C6
      part: 财政资金 | 68 | 68 | 61.2 | · | 90 | ·
      unit: 万元
      D11 other 购置装备套数 | >=28套 | 28套 | 40 | 40 | | positive, coefficient 1
      D12 other 装备验收合格率 | >=98% | 100% | 20 | 20 | | positive, coefficient 1
      D13 cost 装备采购成本 | <=68万元 | 61.2万元 | 10 | 10 | | negative, coefficient 1
      D14 other 队伍应急响应时间 | <=20分钟 | 24分钟 | 10 | 8.3 | | negative, coefficient 0.83
      D15 satisfaction 使用人员满意度 | >=90% | 96% | 10 | 10 | | positive, coefficient 1
      total: · | 97.3 @L16
      `,
    ],
  },
];
