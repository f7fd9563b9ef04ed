import type { Fixture } from '../fixture';
import { drawing } from '../grid';

const right = drawing(
  '自评',
  `
2023年度项目支出绩效自评表|<|<|<|<|<|<|<|<
项目名称|城区道路照明设施维护|<|<|<|项目主管部门|水源市城市管理执法局|<|<
项目实施单位|水源市路灯管理所|<|<|<||||
预算执行情况~（20分）|||预算数（A）（万元）|执行数（B）（万元）|执行率（B/A）|得分（20分*执行率）|<|<
^|项目资金总额|<|240|234|97.50%|19.50|<|<
一级指标|二级指标|三级指标|年初目标值|实际完成值|分值|自评分|复核分|备注
产出指标|数量指标|维护路灯盏数|≥12800盏|12930盏|20|20||
^|质量指标|亮灯率|≥98%|98.6%|20|20||
^|时效指标|故障修复时限|≤24小时|22小时|10|10||
效益指标|社会效益指标|夜间交通照明保障|良好|良好|20|20||
满意度指标|服务对象满意度指标|市民满意度|≥90%|93%|10|10||
合计|<|<|<|<|100|99.50||
`,
);

const wrong = drawing(
  'Sheet1',
  `
2022年度部门整体绩效自评表|<|<|<|<|<|<|<|<
单位名称：水源市文化馆|<|<|<|<|<|<|<|<
预算执行情况(20分)|||预算数(A)|执行数(B)|执行率(B/A)|得分(20分*执行率)|<|<
^|部门整体支出总额|<|180|135|75%|20|<|<
一级指标|二级指标|三级指标|年初目标值|实际完成值|分值|自评分|复核分|偏差原因
产出指标|数量指标|举办文化活动场次|≥60场|48场|40|40|32|
效益指标|社会效益指标|服务群众人次|≥5万人次|5.2万人次|30|30|30|
满意度指标|满意度指标|观众满意度|≥90%|92%|10|12|10|
总分|<|<|<|<|100|100|92|
`,
);

const awkward = drawing(
  '项目3',
  `
|||||||||||
|城市绿化养护项目支出绩效自评表（2023年）|<|<|<|<|<|<|<|<|<
|项目名称：|城市绿化养护|<|<|<|主管部门：|水源市园林绿化中心|<|<|<
|||||||||||
|复核分|自评分|分值|实际完成值|年初目标值|三级指标|二级指标|一级指标|备注|
|||||||||||
||'30|'30|86.5公顷|86公顷|养护面积|数量指标|产出指标||
||'20|'20|97%|≥95%|苗木成活率|质量指标|||
||'30|'30|优|优|城区景观效果|生态效益|效益指标||
||'20|'20|91%|≥90%|居民满意度|满意度|满意度||
||'100|'100|||总分||||
`,
);

export const fixtures: readonly Fixture[] = [
  {
    name: 'right',
    about: 'a column for the review beside the score, units in the headings of the funds',
    sheets: [right],
    findings: [],
    reading: [
      `
      hubei-review (project-self-evaluation) 2023
      project: 城区道路照明设施维护 @B2
      authority: 水源市城市管理执法局 @G2
      implementer: 水源市路灯管理所 @B3
      funds: 项目资金总额 | | 240 | 234 | 20 | 97.5% | 19.5 @B5
      unit: 万元
      # output 产出指标
      C7 quantity 维护路灯盏数 | >=12800盏 | 12930盏 | 20 | 20 | · | review ·
      C8 quality 亮灯率 | >=98% | 98.6% | 20 | 20 | · | review ·
      C9 timeliness 故障修复时限 | <=24小时 | 22小时 | 10 | 10 | · | review ·
      # benefit 效益指标
      C10 social 夜间交通照明保障 | 良好 | 良好 | 20 | 20 | · | review ·
      # satisfaction 满意度指标
      C11 satisfaction 市民满意度 | >=90% | 93% | 10 | 10 | · | review ·
      total: 100 | 99.5 @G12
      `,
    ],
  },
  {
    name: 'wrong',
    about:
      'full marks for 75% execution, a missed target with full marks, a score above its weight; the review differs',
    sheets: [wrong],
    findings: [
      'fail score/execution G4',
      'fail score/indicator G6',
      'fail score/exceeds-weight G8',
      'fail score/total G9',
      'explain funds/under-executed F4',
      'explain explanation/missing I6',
    ],
    reading: [
      `
      hubei-review (self-evaluation) 2022
      department: 水源市文化馆 @A2
      funds: 部门整体支出总额 | | 180 | 135 | 20 | 75% | 20 @B4
      # output 产出指标
      C6 quantity 举办文化活动场次 | >=60场 | 48场 | 40 | 40 | · | review 32
      # benefit 效益指标
      C7 social 服务群众人次 | >=5万人次 | 5.2万人次 | 30 | 30 | · | review 30
      # satisfaction 满意度指标
      C8 satisfaction 观众满意度 | >=90% | 92% | 10 | 12 | · | review 10
      total: 100 | 100 @G9
      `,
    ],
  },
  {
    name: 'awkward',
    about: 'columns from right to left, figures as text, no funds, blank rows, no merged cell',
    sheets: [awkward],
    findings: [],
    reading: [
      `
      hubei-review (project-self-evaluation) 2023
      project: 城市绿化养护 @C3
      authority: 水源市园林绿化中心 @H3
      # output 产出指标
      G7 quantity 养护面积 | 86公顷 | 86.5公顷 | 30 | 30 | · | review ·
      G8 quality 苗木成活率 | >=95% | 97% | 20 | 20 | · | review ·
      # benefit 效益指标
      G9 ecological 城区景观效果 | 优 | 优 | 30 | 30 | · | review ·
      # satisfaction 满意度
      G10 satisfaction 居民满意度 | >=90% | 91% | 20 | 20 | · | review ·
      total: 100 | 100 @C11
      `,
    ],
  },
];
