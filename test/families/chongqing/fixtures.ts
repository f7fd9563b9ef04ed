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

const published = drawing(
  '部门整体绩效自评表',
  `
2021年度部门整体绩效自评表|<|<|<|<|<|<|<|<|<|<
主管部门|渝西融媒体中心|<|<|财政处室|教科文处|<|<|自评总分（分）|97.50|<
部门联系人|曾某|<|<|联系电话|023-00000000|<|<|<|<|<
部门预算执行情况~（万元）|<|年初预算数|<|全年（调整）预算数|<|全年执行数|执行率（%）|执行率权重（分）|执行率得分（分）|<
^|^|1,200.00|<|1,000.00|<|950.00|95%|10|9.50|<
当年绩效目标|年初绩效目标|<|<|<|全年（调整）绩效目标|<|<|全年目标实际完成情况|<|<
^|通过整合各级各类媒体营造良好氛围。|<|<|<|保障融媒体中心正常运转，有效承担新闻宣传管理。|<|<|较好地完成了履职任务，有效开展新闻宣传管理。|<|<
绩效指标|指标名称|计量单位|指标性质|年初指标值|调整指标值|全年完成值|得分系数（%）|指标权重（分）|指标得分（分）|是否核心指标
^|财政供养人员控制率|%|定量指标|100%||92%|100%|2|2|否
^|“三公经费”变动率|%|≤|0||-5%|100%|2|2|否
^|基础信息完善|%|=|100%||100%|100%|1|1|否
^|预算调整率|%|≤|20%||16.67%|100%|2|2|否
^|结转结余率|%|定量指标|2%||0|100%|2|2|是
^|管理制度健全性|定性指标|定性|高||高|100%|3|3|否
^|资金使用合规性|定性指标|定性|好||好|100%|5|5|否
^|党性教育培训次数|次|≥|10||12|100%|20|20|是
^|组织宣传活动次数|次|≥|40||43|100%|20|20|是
^|播发稿件数量|篇|≥|2200|2800|2859|100%|18|18|是
^|业务保障能力提升|%|≥|90||95|100%|10|10|否
^|公众满意度|%|≥|95||96|100%|5|5|否
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
      head total: 100.00 @H2
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
  {
    name: 'published',
    about:
      'the total in the head, no total row, rates that are better the lower they are, names without comparators',
    sheets: [published],
    findings: ['fail score/total J2'],
    reading: [
      `
      chongqing (self-evaluation) 2021
      authority: 渝西融媒体中心 @B2
      funds: 部门预算执行情况 | 1200 | 1000 | 950 | 10 | 95% | 9.5 @A4
      unit: 万元
      goals: 1 → 1
      B9 other 财政供养人员控制率 | 100% | 92% | 2 | 2 | | coefficient 100%
      B10 other “三公经费”变动率 | <=0% | -5% | 2 | 2 | | negative, coefficient 100%
      B11 other 基础信息完善 | =100% | 100% | 1 | 1 | | equal, coefficient 100%
      B12 other 预算调整率 | <=20% | 16.67% | 2 | 2 | | negative, coefficient 100%
      B13 other 结转结余率 | 2% | 0 | 2 | 2 | | coefficient 100%
      B14 other 管理制度健全性 | 高 | 高 | 3 | 3 | | qualitative, coefficient 100%
      B15 other 资金使用合规性 | 好 | 好 | 5 | 5 | | qualitative, coefficient 100%
      B16 other 党性教育培训次数 | >=10次 | 12次 | 20 | 20 | | positive, coefficient 100%
      B17 other 组织宣传活动次数 | >=40次 | 43次 | 20 | 20 | | positive, coefficient 100%
      B18 quantity 播发稿件数量 | >=2800篇 | 2859篇 | 18 | 18 | | positive, coefficient 100%
      B19 other 业务保障能力提升 | >=90% | 95% | 10 | 10 | | positive, coefficient 100%
      B20 satisfaction 公众满意度 | >=95% | 96% | 5 | 5 | | positive, coefficient 100%
      total: | 97.5 @J2
      `,
    ],
  },
];
