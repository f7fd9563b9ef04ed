import type { Fixture } from '../fixture';
import { drawing } from '../grid';

const right = drawing(
  '评分表',
  `
2022年度部门整体支出绩效评价指标评分表|<|<|<|<|<|<|<|<
部门（单位）名称：洞庭区卫生健康局|<|<|<|<|<|<|<|<
一级指标|分值|二级指标|分值|三级指标|分值|评分标准|自评得分|扣分原因和其他说明
投入|10|预算配置|10|在职人员控制率|5|控制率≤100%计5分，每超一个百分点扣0.5分，扣完为止。|5|
^|^|^|^|“三公经费”变动率|5|变动率≤0计5分，每超一个百分点扣0.5分。|4.5|公务接待较上年增加1个百分点。
过程|60|预算执行|20|预算调整率|3|0计3分，0-10%计2分。|2|追加抗疫经费，调整率8%。
^|^|^|^|公用经费控制率|17|≤100%计满分。|17|
^|^|预算管理|40|管理制度健全性|37|制度合法、合规、完整。|37|
^|^|^|^|资金使用合规性|3|每发现一起扣1分。|3|
产出及效率|30|职责履行|15|重点工作办结率|15|办结率×15。|15|
^|^|履职效益|15|社会公众满意度|15|90%以上计满分。|15|
总分|100||100||100||98.5|
`,
);

const wrong = drawing(
  'Sheet1',
  `
部门整体支出绩效评价自评表（2021年）||||||
评价内容|评价指标|分值|评分标准|自评得分|扣分原因和其他说明
预算配置|在职人员控制率|5|以100%为标准，每超过一个百分点扣0.5分。|6|
^|三公经费变动率|5|≤0计5分。|3|
预算执行|预算调整率|3|0计3分。|1|年中追加。
预算管理|资金使用合规性|7|每例扣1分。|7|
得分合计||20||20|
`.replace(
    '部门整体支出绩效评价自评表（2021年）||||||',
    '部门整体支出绩效评价自评表（2021年）|||||',
  ),
);

const awkward = drawing(
  '表3',
  `
||||||
|汨水镇2023年部门整体支出绩效自评计分表|||||
||||||
|一级指标|二级指标|评分细则|自评分|失分原因|
|投入（15分）|在职人员控制率（5分）|控制在编制内得5分|5||
||三公经费变动率（10分）|≤0得10分|10||
|过程（45分）|公用经费控制率（20分）|≤100%得满分|20||
||政府采购执行率（25分）|=执行/预算×25|24.1|一项采购流标，已于12月重新组织。|
|产出（40分）|重点工作实际完成率（40分）|按比例计分|40||
|合计（100分）|||99.1||
`,
);

export const fixtures: readonly Fixture[] = [
  {
    name: 'right',
    about: 'criteria instead of targets, a weight column for every level',
    sheets: [right],
    findings: [],
    reading: [
      `
      hunan-criteria (criteria-self-evaluation) 2022
      department: 洞庭区卫生健康局 @A2
      # decision 投入 = 10
      E4 other 在职人员控制率 | | | 5 | 5 | ·
      E5 other “三公经费”变动率 | | | 5 | 4.5 | 公务接待较上年增加1个百分点。
      # process 过程 = 60
      E6 other 预算调整率 | | | 3 | 2 | 追加抗疫经费，调整率8%。
      E7 other 公用经费控制率 | | | 17 | 17 | ·
      E8 other 管理制度健全性 | | | 37 | 37 | ·
      E9 other 资金使用合规性 | | | 3 | 3 | ·
      # output 产出及效率 = 30
      E10 other 重点工作办结率 | | | 15 | 15 | ·
      E11 other 社会公众满意度 | | | 15 | 15 | ·
      total: 100 | 98.5 @H12
      `,
    ],
  },
  {
    name: 'wrong',
    about: 'a score above its weight, points lost without a reason',
    sheets: [wrong],
    findings: [
      'fail score/exceeds-weight E3',
      'fail weight/total C7',
      'fail score/total E7',
      'explain explanation/missing F4',
    ],
    reading: [
      `
      hunan-criteria (criteria-self-evaluation) 2021
      # other 预算配置
      B3 other 在职人员控制率 | | | 5 | 6 | ·
      B4 other 三公经费变动率 | | | 5 | 3 | ·
      # execution 预算执行
      B5 other 预算调整率 | | | 3 | 1 | 年中追加。
      # process 预算管理
      B6 other 资金使用合规性 | | | 7 | 7 | ·
      total: 20 | 20 @E7
      `,
    ],
  },
  {
    name: 'awkward',
    about: 'weights in the names, no weight column, no merged cell',
    sheets: [awkward],
    findings: [],
    reading: [
      `
      hunan-criteria (criteria-self-evaluation) 2023
      # decision 投入（15分） = 15
      C5 other 在职人员控制率 | | | 5 | 5 | ·
      C6 other 三公经费变动率 | | | 10 | 10 | ·
      # process 过程（45分） = 45
      C7 other 公用经费控制率 | | | 20 | 20 | ·
      C8 other 政府采购执行率 | | | 25 | 24.1 | 一项采购流标，已于12月重新组织。
      # output 产出（40分） = 40
      C9 other 重点工作实际完成率 | | | 40 | 40 | ·
      total: 100 | 99.1 @E10
      `,
    ],
  },
];
