import type { Fixture } from '../fixture';
import { drawing } from '../grid';

const right = drawing(
  '项目绩效自评',
  `
2023年度项目支出绩效自评表|<|<|<|<|<|<|<|<|<|<|<
项目名称|<|冀北县农村危房改造|<|<|<|<|<|<|<|<|<
主管部门|<|冀北县住房和城乡建设局|<|<|<|实施单位|<|冀北县住房和城乡建设局|<|<|<
项目资金（万元）|<||年初预算数|全年预算数|全年执行数|分值|执行率|得分|||
^|<|年度资金总额|168|168|168|10|100%|10|||
^|<|其中：财政拨款|168|168|168|—|100%|—|||
一级指标|二级指标|三级指标|指标值|<|<|实际完成值|<|分值|单项指标得分|偏差原因分析|改进措施
^|^|^|符号|值|单位（文字描述）|值|单位（文字描述）|^|^|^|^
产出指标|数量指标|改造户数|=|56|户|56|户|20|20||
^|质量指标|改造房屋验收合格率|=|100|%|100|%|20|20||
^|时效指标|竣工时间|≤|11|月|10|月|20|20||
效益指标|社会效益指标|住房安全保障率|≥|100|%|100|%|20|20||
满意度指标|服务对象满意度指标|改造户满意度|≥|95|%|98|%|10|10||
总分|<|<|<|<|<|<|<|100|100||
`,
);

const wrong = drawing(
  'Sheet1',
  `
2022年度部门整体支出绩效自评表||||||||||
预算部门|太行县医疗保障局|||||||||
一级指标|二级指标|三级指标|符号|值|单位（文字描述）|全年完成值|单项指标得分|权重占比|折算得分|未完成原因
产出指标|数量指标|参保人数|≥|28|万人|28.3|20|20%|4|
|质量指标|参保率|≥|95|%|96.1|30|30%|9|
|时效指标|待遇支付时限|≤|30|日|26|10|10%|1|
效益指标|社会效益指标|住院费用报销比例|≥|70|%|71|30|30%|9|
满意度指标|满意度指标|参保群众满意度|≥|90|%|88|9.78|10%|0.98|政策宣传不到位，已增加村级宣讲。
得分合计||||||||100%|23.98|
`.replace('得分合计||||||||100%|23.98|', '得分合计|||||||99.78|100%|23.98|'),
);

const awkward = drawing(
  '附件',
  `
|||||||||||||
||部门预算项目绩效自评表（2023年度）|||||||||||
||项目名称|坝上生态修复|||||主管部门|坝源县自然资源和规划局||||
||||||||||||
||项目资金（万元）||年初预算|全年预算|全年执行|执行率||||||
|||合计|420|460|437|0.95||||||
||指标体系|一级指标|二级指标|三级指标|指标值|||完成值|权重|得分|折算得分|原因
||||||符号|值|单位|||||
|||产出指标|数量指标|修复面积|≥|1,200|亩|1,260|40|100|40|
||||质量指标|成活率|≥|85|%|82.5|20|97.06|19.41|春旱；已补植并纳入管护。
|||效益指标|生态效益|植被覆盖度|=|提高|定性描述|提高|30|100|30|
|||满意度|群众满意|周边群众满意度|≥|90|%|93|10|100|10|
||总分||||||||100||99.41|
`,
);

export const fixtures: readonly Fixture[] = [
  {
    name: 'right',
    about: 'sub-headings under target and actual, unit as words, measures in a column of their own',
    sheets: [right],
    findings: [],
    reading: [
      `
      hebei (project-self-evaluation) 2023
      project: 冀北县农村危房改造 @C2
      authority: 冀北县住房和城乡建设局 @C3
      implementer: 冀北县住房和城乡建设局 @I3
      funds: 年度资金总额 | 168 | 168 | 168 | 10 | 100% | 10 @C5
      part: 财政拨款 | 168 | 168 | 168 | · | 100% | ·
      unit: 万元
      # output 产出指标
      C9 quantity 改造户数 | =56户 | 56户 | 20 | 20 | · | equal
      C10 quality 改造房屋验收合格率 | =100% | 100% | 20 | 20 | · | equal
      C11 timeliness 竣工时间 | 11 by | 10 in | 20 | 20 | · | negative
      # benefit 效益指标
      C12 social 住房安全保障率 | >=100% | 100% | 20 | 20 | · | positive
      # satisfaction 满意度指标
      C13 satisfaction 改造户满意度 | >=95% | 98% | 10 | 10 | · | positive
      total: 100 | 100 @J14
      `,
    ],
  },
  {
    name: 'wrong',
    about: 'the weight applied twice',
    sheets: [wrong],
    findings: ['fail score/weight-applied-twice J4'],
    reading: [
      `
      hebei (self-evaluation) 2022
      department: 太行县医疗保障局 @B2
      # output 产出指标
      C4 quantity 参保人数 | >=28万人 | 28.3万人 | 20% | 20 | · | positive, converted 4
      C5 quality 参保率 | >=95% | 96.1% | 30% | 30 | · | positive, converted 9
      C6 timeliness 待遇支付时限 | <=30日 | 26日 | 10% | 10 | · | negative, converted 1
      # benefit 效益指标
      C7 social 住院费用报销比例 | >=70% | 71% | 30% | 30 | · | positive, converted 9
      # satisfaction 满意度指标
      C8 satisfaction 参保群众满意度 | >=90% | 88% | 10% | 9.78 | 政策宣传不到位，已增加村级宣讲。 | positive, converted 0.98
      total: 100% | 99.78 @H9
      `,
    ],
  },
  {
    name: 'awkward',
    about: 'a score out of 100 with its conversion, split group headings, a word for a unit',
    sheets: [awkward],
    findings: [],
    reading: [
      `
      hebei (project-self-evaluation) 2023
      project: 坝上生态修复 @D3
      authority: 坝源县自然资源和规划局 @J3
      funds: 合计 | 420 | 460 | 437 | | 0.95 | @D6
      unit: 万元
      # output 产出指标
      F9 quantity 修复面积 | >=1200亩 | 1260亩 | 40 | 40 | · | positive
      F10 quality 成活率 | >=85% | 82.5% | 20 | 19.41 | 春旱；已补植并纳入管护。 | positive
      # benefit 效益指标
      F11 ecological 植被覆盖度 | 提高 | 提高 | 30 | 30 | · | equal
      # satisfaction 满意度
      F12 satisfaction 周边群众满意度 | >=90% | 93% | 10 | 10 | · | positive
      total: 100 | 99.41 @M13
      `,
    ],
  },
];
