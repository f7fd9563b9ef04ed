import type { Fixture } from '../fixture';
import { drawing } from '../grid';

const right = drawing(
  '项目支出绩效自评表',
  `
项目支出绩效自评表|<|<|<|<|<|<|<|<|<|<|<
（2023年度）|<|<|<|<|<|<|<|<|<|<|<
项目名称|草原牧区学前教育保障|<|<|<|<|<|<|<|<|<|<
主管部门|青格勒旗教育局|<|<|<|<|实施单位|青格勒旗教育局|<|<|<|<
项目资金（万元）||年初预算数|全年预算数|全年执行数|<|分值|执行率|得分|||
^|年度资金总额|96.80|102.40|99.328|<|10|97.00%|9.70|||
^|其中：财政拨款|96.80|102.40|99.328|<|-|97.00%|-|||
^|其他资金|0.00|0.00|0.00|<|-|-|-|||
一级指标|二级指标|三级指标|指标性质|指标方向|目标值|计量单位|实际完成值|分值|得分|偏差原因分析及改进措施|<
产出指标|数量指标|保障幼儿园所数|正向|大于等于|14|所|14|20|20||<
^|质量指标|取暖设施完好率|正向|大于等于|98|%|99|20|20||<
^|时效指标|经费拨付时限|反向|小于等于|30|日|25|10|10||<
^|成本指标|生均保障成本|反向|小于等于|1200|元/人|1180|10|10||<
效益指标|社会效益指标|幼儿入园率|正向|大于等于|92|%|93.5|20|20||<
满意度指标|满意度指标|家长满意度|定性||满意||满意|10|10||<
总分|<|<|<|<|<|<|<|100|99.70||<
`,
);

const wrong = drawing(
  'Sheet1',
  `
2022年度项目支出绩效自评表|||||||||
项目名称|黄河湿地管护||||||||
主管部门|乌拉河旗林业和草原局||||||||
项目资金（元）|年初预算数|全年预算数|全年执行数|分值|执行率|得分|||
年度资金总额|1500000|1500000|1500000|10|100%|10|||
三级指标|指标性质|指标方向|目标值|计量单位|实际完成值|分值|得分|偏差原因|一级指标
巡护里程|正向|大于等于|3600|公里|3050|30|30||产出指标
病虫害发生率|反向|小于等于|3|%|4|30|30||产出指标
管护站点数|中性|等于|6|个|6|20|20||产出指标
周边牧民满意度|正向|大于等于|90|%|90|10|10||满意度指标
总分||||||100|100||
`,
);

const awkward = drawing(
  '表二',
  `
|||||||||||
|部门整体支出绩效自评表（2023年度）||||||||||
|部门（单位）名称：浑善达克气象灾害防御中心||||||||||
|||||||||||
|指标编码|三级绩效指标|指标~方向|指标~性质|目标值|计量~单位|实际~完成值|指标~分值|自评~得分|原因说明|
|||||||||||
|A01|预警信息发布准确率|大于或等于|正向指标|８５|％|８７．２|４０|４０||
|A02|人工增雨作业次数|不少于|正向指标|60|次|66|３０|３０||
|A03|预警提前量|大于|正向指标|30|分钟|41|１５|１５||
|A04|重大责任事故|等于|反向指标|0|起|0|１０|１０||
|A05|公众满意度|不低于|正向指标|90|%|92.3|５|５||
|合计||||||||100|||
`.replace('|合计||||||||100|||', '|合计|||||||100|100||'),
);

export const fixtures: readonly Fixture[] = [
  {
    name: 'right',
    about: 'words for the direction and for the comparator in two columns',
    sheets: [right],
    findings: [],
    reading: [
      `
      inner-mongolia (project-self-evaluation) 2023
      project: 草原牧区学前教育保障 @B3
      authority: 青格勒旗教育局 @B4
      implementer: 青格勒旗教育局 @H4
      funds: 年度资金总额 | 96.8 | 102.4 | 99.328 | 10 | 97% | 9.7 @B6
      part: 财政拨款 | 96.8 | 102.4 | 99.328 | · | 97% | ·
      part: 其他资金 | 0 | 0 | 0 | · | · | ·
      unit: 万元
      # output 产出指标
      C10 quantity 保障幼儿园所数 | >=14所 | 14所 | 20 | 20 | · | positive
      C11 quality 取暖设施完好率 | >=98% | 99% | 20 | 20 | · | positive
      C12 timeliness 经费拨付时限 | <=30日 | 25日 | 10 | 10 | · | negative
      C13 cost 生均保障成本 | <=1200元/人 | 1180元/人 | 10 | 10 | · | negative
      # benefit 效益指标
      C14 social 幼儿入园率 | >=92% | 93.5% | 20 | 20 | · | positive
      # satisfaction 满意度指标
      C15 satisfaction 家长满意度 | 满意 | 满意 | 10 | 10 | · | qualitative
      total: 100 | 99.7 @J16
      `,
    ],
  },
  {
    name: 'wrong',
    about: 'missed targets in both directions with full marks, levels at the right',
    sheets: [wrong],
    findings: [
      'fail score/indicator H7',
      'fail score/indicator H8',
      'explain explanation/missing I7',
      'explain explanation/missing I8',
    ],
    reading: [
      `
      inner-mongolia (project-self-evaluation) 2022
      project: 黄河湿地管护 @B2
      authority: 乌拉河旗林业和草原局 @B3
      funds: 年度资金总额 | 1500000 | 1500000 | 1500000 | 10 | 100% | 10 @A5
      unit: 元
      # output 产出指标
      A7 other 巡护里程 | >=3600公里 | 3050公里 | 30 | 30 | · | positive
      A8 other 病虫害发生率 | <=3% | 4% | 30 | 30 | · | negative
      A9 other 管护站点数 | =6个 | 6个 | 20 | 20 | · | equal
      # satisfaction 满意度指标
      A10 satisfaction 周边牧民满意度 | >=90% | 90% | 10 | 10 | · | positive
      total: 100 | 100 @H11
      `,
    ],
  },
  {
    name: 'awkward',
    about:
      'no levels and no funds, wide digits, a code column, words of several kinds for the comparator',
    sheets: [awkward],
    findings: ['explain indicator/over-achieved H9'],
    reading: [
      `
      inner-mongolia (self-evaluation) 2023
      department: 浑善达克气象灾害防御中心 @B3
      C7 other 预警信息发布准确率 | >=85% | 87.2% | 40 | 40 | · | positive
      C8 other 人工增雨作业次数 | >=60次 | 66次 | 30 | 30 | · | positive
      C9 other 预警提前量 | >30分钟 | 41分钟 | 15 | 15 | · | positive
      C10 other 重大责任事故 | =0起 | 0起 | 10 | 10 | · | negative
      C11 satisfaction 公众满意度 | >=90% | 92.3% | 5 | 5 | · | positive
      total: 100 | 100 @J12
      `,
    ],
  },
];
