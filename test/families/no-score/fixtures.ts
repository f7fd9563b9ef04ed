import type { Fixture } from '../fixture';
import { drawing } from '../grid';

const right = drawing(
  '绩效完成情况',
  `
部门整体支出绩效目标自评表|<|<|<|<|<
（2023年度）|<|<|<|<|<
部门名称|<|琼南市史志办公室|<|<|<
年度预算（万元）||年初预算数|全年预算数|全年执行数|执行率
^|资金总额|280|286|286|100%
^|其中：基本支出|230|236|236|100%
^|项目支出|50|50|50|100%
年度总体目标|预期目标|<|实际完成情况|<|<
^|编纂出版年鉴一部。|<|年鉴已出版发行。|<|<
绩效指标|一级指标|二级指标|三级指标|年度指标值|实际完成值
^|产出指标|数量指标|出版年鉴|1部|1部
^|^|质量指标|年鉴编校差错率|≤0.1‰|0.06‰
^|^|时效指标|出版时间|12月底前|11月
^|效益指标|社会效益指标|年鉴发放单位数|≥180家|196家
^|满意度指标|满意度指标|读者满意度|≥85%|90%
`,
);

const wrong = drawing(
  'Sheet1',
  `
2022年度项目支出绩效自评表（不评分）|||||
项目名称|古籍修复||||
实施单位|琼南市图书馆||||
项目资金（万元）|全年预算数|全年执行数|执行率||
年度资金总额|60|54|95%||
其中：财政拨款|60|50|83.33%||
其他资金|0|0|||
三级指标|年度指标值|实际完成值|偏差原因|二级指标|一级指标
修复古籍册数|≥120册|≥120册||数量指标|产出指标
修复合格率|≥98%|||质量指标|产出指标
读者满意度|≥90%|91%||满意度指标|满意度指标
`,
);

const awkward = drawing(
  '表',
  `
||||||||
|单位名称：琼南市档案馆|||2023年|||||
|||||||||
||指标类型|指标名称|绩效目标|完成情况|||
|||||||||
||数量指标|接收档案卷数|6000卷|6120卷|||
|||开放档案卷数|800卷|800卷|||
||质量指标|档案完好率|100%|100%|||
||社会效益|接待查档人次|≥2000人次|2315人次|||
||满意度指标|查档群众满意度|≥90%|95%|||
|填表人：符某||||联系电话：0898-60000000|||
`,
);

const tasks = drawing(
  'GK13',
  `
部门整体支出绩效自评表|<|<|<|<|<|<|<|<|<
|||||||||公开13表
部门名称|<|澜滨市文化和旅游局|<|<|<|<|<|<|<
内容|<|<|说明|<|<|<|<|<|<
部门总体目标|部门职责|<|贯彻落实文化旅游工作方针政策。|<|<|<|<|<|<
^|总体绩效目标|<|推动文旅融合发展。|<|<|<|<|<|<
一、部门年度目标|<|<|<|<|<|<|<|<|<
财年|<|目标|<|<|<|实际完成情况|<|<|<
2022|<|举办大型文旅活动6场。|<|<|<|全年举办6场。|<|<|<
2023|<|举办大型文旅活动8场。|<|<|<|---|<|<|<
2024|<|举办大型文旅活动10场。|<|<|<|---|<|<|<
二、部门年度重点工作任务|<|<|<|<|<|<|<|<|<
任务名称|项目级次|主要内容|批复金额（元）|<|<|实际支出金额（元）|<|预算执行率|预算执行偏低原因及改进措施
^|^|^|总额|财政拨款|其他资金|^|<|^|^
免费开放补助|本级|公益培训|500,000.00|500,000.00|0.00|500,000.00|<|100.00%|
图书购置|本级|购置图书|300,000.00|300,000.00|0.00|240,000.00|<|80.00%|采购流标，已重新招标。
三、部门整体支出绩效指标|<|<|<|<|<|<|<|<|<
绩效指标|<|<|绩效指标性质|绩效指标值|绩效指标值单位|实际完成值|<|偏差原因分析及改进措施|<
一级指标|二级指标|三级指标|^|^|^|^|<|^|<
产出指标|数量指标|大型活动场次|≥|6|场|6|<||<
^|质量指标|图书验收合格率|=|100|%|100|<||<
^|时效指标|活动按期举办率|≥|95|%|90|<|部分活动延期，已完成补办。|<
效益指标|社会效益指标|受益群众|≥|30|万人次|32|<||<
满意度指标|服务对象满意度指标|游客满意度|≥|90|%||<||<
其他需说明事项|<|无|<|<|<|<|<|<|<
备注：1.涉密部门和涉密信息按保密规定不公开。2.一级指标包含产出指标、效益指标、满意度指标。|<|<|<|<|<|<|<|<|<
`,
);

export const fixtures: readonly Fixture[] = [
  {
    name: 'right',
    about: 'neither weights nor scores; natures as rows with columns',
    sheets: [right],
    findings: [],
    reading: [
      `
      no-score (self-evaluation) 2023
      department: 琼南市史志办公室 @C3
      funds: 资金总额 | 280 | 286 | 286 | | 100% | @B5
      part: 基本支出 | 230 | 236 | 236 | | 100% |
      part: 项目支出 | 50 | 50 | 50 | | 100% |
      unit: 万元
      goals: 1 → 1
      # output 产出指标
      D11 quantity 出版年鉴 | 1部 | 1部
      D12 quality 年鉴编校差错率 | <=0.1‰ | 0.06‰
      D13 timeliness 出版时间 | 12 by | 11 in
      # benefit 效益指标
      D14 social 年鉴发放单位数 | >=180家 | 196家
      # satisfaction 满意度指标
      D15 satisfaction 读者满意度 | >=85% | 90%
      `,
    ],
  },
  {
    name: 'wrong',
    about:
      'a rate that does not divide, parts that do not add up, a repeated target and a missing value',
    sheets: [wrong],
    findings: [
      'fail funds/parts-total C5',
      'fail funds/execution-rate D5',
      'explain indicator/actual-repeats-target C9',
      'undetermined indicator/missing-actual C10',
    ],
    reading: [
      `
      no-score (project-self-evaluation) 2022
      project: 古籍修复 @B2
      implementer: 琼南市图书馆 @B3
      funds: 年度资金总额 | | 60 | 54 | | 95% | @A5
      part: 财政拨款 | | 60 | 50 | | 83.33% |
      part: 其他资金 | | 0 | 0 | | · |
      unit: 万元
      # output 产出指标
      A9 quantity 修复古籍册数 | >=120册 | >=120册 | | | ·
      A10 quality 修复合格率 | >=98% | · | | | ·
      # satisfaction 满意度指标
      A11 satisfaction 读者满意度 | >=90% | 91% | | | ·
      `,
    ],
  },
  {
    name: 'awkward',
    about: 'no title, no funds, one level of groups',
    sheets: [awkward],
    findings: [],
    reading: [
      `
      no-score (self-evaluation) 2023
      department: 琼南市档案馆 @B2
      # other 数量指标
      D6 quantity 接收档案卷数 | 6000卷 | 6120卷
      D7 quantity 开放档案卷数 | 800卷 | 800卷
      # other 质量指标
      D8 quality 档案完好率 | 100% | 100%
      # benefit 社会效益
      D9 social 接待查档人次 | >=2000人次 | 2315人次
      # satisfaction 满意度指标
      D10 satisfaction 查档群众满意度 | >=90% | 95%
      `,
    ],
  },
  {
    name: 'tasks',
    about:
      'goals of three years, a list of tasks with money that is no form of funds, a result left blank',
    sheets: [tasks],
    findings: ['undetermined indicator/missing-actual G24'],
    reading: [
      `
      no-score (self-evaluation) 2022
      department: 澜滨市文化和旅游局 @C3
      task: 免费开放补助 | | 500000 | 500000 | | 100% |
      task: 图书购置 | | 300000 | 240000 | | 80% |
      goals: 1 → 1
      # output 产出指标
      C20 quantity 大型活动场次 | >=6场 | 6场 | | | · | positive
      C21 quality 图书验收合格率 | =100% | 100% | | | · | equal
      C22 timeliness 活动按期举办率 | >=95% | 90% | | | 部分活动延期，已完成补办。 | positive
      # benefit 效益指标
      C23 social 受益群众 | >=30万人次 | 32万人次 | | | · | positive
      # satisfaction 满意度指标
      C24 satisfaction 游客满意度 | >=90% | · | | | · | positive
      remarks: 无 @C25
      `,
    ],
  },
];
