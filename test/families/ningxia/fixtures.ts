import type { Fixture } from '../fixture';
import { drawing } from '../grid';

const right = drawing(
  '整体支出自评',
  `
2023年度部门整体支出绩效自评表|<|<|<|<|<|<|<
部门名称|贺原县水土保持局|<|<|<|<|<|<
一级指标|二级指标|三级指标|考核分值|年度指标值|实际完成值|考核得分|未完成原因分析
决策（10分）|目标设定|绩效目标合理性|5|合理|合理|5|
^|预算编制|预算编制科学性|5|科学|科学|5|
管理（25分）|预算执行|预算执行率|15|100%|96%|14.40|跨年度工程按进度付款，已与施工单位明确2024年1月付清。
^|资产管理|固定资产利用率|10|≥95%|97%|10|
产出（30分）|数量指标|治理水土流失面积|15|≥42平方公里|43.5平方公里|15|
^|质量指标|工程合格率|15|100%|100%|15|
效益（35分）|生态效益|林草覆盖率提高|20|≥3%|3.2%|20|
^|满意度|项目区群众满意度|15|≥90%|94%|15|
合计|<|<|100|||99.40|
`,
);

const wrong = drawing(
  'Sheet1',
  `
部门绩效自评表（2022年度）|||||||
单位名称：贺原县司法局|||||||
一级指标|二级指标|三级指标|年度指标值|实际完成值|考核分值|考核得分|未完成原因分析
决策（10分）|目标设定|绩效指标明确性|明确|明确|10|10|
管理（25分）|预算执行|执行率|100%|88%|10|10|
|资金管理|资金使用合规性|合规|合规|15|15|
产出（30分）|数量指标|法律援助案件数|≥320件|285件|20|20|
|时效指标|案件办结及时率|≥95%|96%|10|10|
效益（35分）|社会效益|人民调解成功率|≥97%|98.1%|30|30|
|满意度|受援人满意度|≥95%|97%|10|10|
合计||||||105|
`.replace('合计||||||105|', '合计|||||105|105|'),
);

const awkward = drawing(
  '宁自评',
  `
|||||||||
||项目支出绩效自评表|||||||
||项目名称：农村厕所革命奖补（2023年度）||实施单位：沙坡原区农业农村局|||||
|||||||||
||一级|二级|三级|考核分值|指标值|完成值|考核得分|原因
|||||||||
||决策|立项|立项依据充分性|10|充分|充分|10|
||管理|预算执行|资金执行率|25|≥95%|1|25|
||产出|数量|改厕户数|30|2,600户|2,600户|30|
||效益|社会效益|卫生厕所普及率|20|≥75%|0.78|20|
|||满意度|农户满意度|15|≥90%|９２％|15|
||总得分|||100|||100|
`,
);

export const fixtures: readonly Fixture[] = [
  {
    name: 'right',
    about: 'decision, management, output, benefit; the execution rate is one of the indicators',
    sheets: [right],
    findings: [],
    reading: [
      `
      ningxia (self-evaluation) 2023
      department: 贺原县水土保持局 @B2
      # decision 决策（10分） = 10
      C4 other 绩效目标合理性 | 合理 | 合理 | 5 | 5 | ·
      C5 other 预算编制科学性 | 科学 | 科学 | 5 | 5 | ·
      # process 管理（25分） = 25
      C6 other 预算执行率 | 100% | 96% | 15 | 14.4 | 跨年度工程按进度付款，已与施工单位明确2024年1月付清。
      C7 other 固定资产利用率 | >=95% | 97% | 10 | 10 | ·
      # output 产出（30分） = 30
      C8 quantity 治理水土流失面积 | >=42平方公里 | 43.5平方公里 | 15 | 15 | ·
      C9 quality 工程合格率 | 100% | 100% | 15 | 15 | ·
      # benefit 效益（35分） = 35
      C10 ecological 林草覆盖率提高 | >=3% | 3.2% | 20 | 20 | ·
      C11 satisfaction 项目区群众满意度 | >=90% | 94% | 15 | 15 | ·
      total: 100 | 99.4 @G12
      `,
    ],
  },
  {
    name: 'wrong',
    about: 'full marks for 88% execution, a section beyond its heading, weights of 105',
    sheets: [wrong],
    findings: [
      'fail score/indicator G5',
      'fail score/indicator G7',
      'fail weight/section A9',
      'fail weight/total F11',
      'explain explanation/missing H5',
      'explain explanation/missing H7',
    ],
    reading: [
      `
      ningxia (self-evaluation) 2022
      department: 贺原县司法局 @A2
      # decision 决策（10分） = 10
      C4 other 绩效指标明确性 | 明确 | 明确 | 10 | 10 | ·
      # process 管理（25分） = 25
      C5 other 执行率 | 100% | 88% | 10 | 10 | ·
      C6 other 资金使用合规性 | 合规 | 合规 | 15 | 15 | ·
      # output 产出（30分） = 30
      C7 quantity 法律援助案件数 | >=320件 | 285件 | 20 | 20 | ·
      C8 timeliness 案件办结及时率 | >=95% | 96% | 10 | 10 | ·
      # benefit 效益（35分） = 35
      C9 social 人民调解成功率 | >=97% | 98.1% | 30 | 30 | ·
      C10 satisfaction 受援人满意度 | >=95% | 97% | 10 | 10 | ·
      total: 105 | 105 @G11
      `,
    ],
  },
  {
    name: 'awkward',
    about: 'shortened headings, a rate of 1 and of 0.78, labels and values in one cell',
    sheets: [awkward],
    findings: [],
    reading: [
      `
      ningxia (project-self-evaluation) 2023
      project: 农村厕所革命奖补（2023年度） @C3
      implementer: 沙坡原区农业农村局 @E3
      # decision 决策
      E7 other 立项依据充分性 | 充分 | 充分 | 10 | 10 | ·
      # process 管理
      E8 other 资金执行率 | >=95% | 1 | 25 | 25 | ·
      # output 产出
      E9 quantity 改厕户数 | 2600户 | 2600户 | 30 | 30 | ·
      # benefit 效益
      E10 social 卫生厕所普及率 | >=75% | 0.78 | 20 | 20 | ·
      E11 satisfaction 农户满意度 | >=90% | 92% | 15 | 15 | ·
      total: 100 | 100 @I12
      `,
    ],
  },
];
