import type { Fixture } from '../fixture';
import { drawing } from '../grid';

/** Mistakes that make other figures look wrong as well: told where they were made, and only there. */
export const toldOnce: readonly Fixture[] = [
  {
    name: 'blocks at the side',
    about:
      'goals of 40 points each down the side of their tables, no weights, a missed target with full marks',
    sheets: [
      drawing(
        'Sheet1',
        `
附件1|||||||
2023年度老旧管网改造项目自评表|<|<|<|<|<|<|<
单位名称：江夏区排水中心|<|<|<|填报日期：2024年3月20日|<|<|<
项目名称|<|老旧管网改造|<|<|<|<|<
主管部门|<|江夏区水务局|<|项目实施单位|<|江夏区排水中心|<
预算执行情况（万元）（20分）|<||预算数（A）|执行数（B）|<|执行率（B/A）|得分（20分×执行率）
^|^|年度财政资金总额|1500|1425|<|95.00%|19
年度绩效目标1（40分）|一级指标|二级指标|三级指标|年初目标值（A）|实际完成值（B）|得分|<
^|产出指标|数量指标|改造管网长度|15公里|11公里|10|<
^|^|数量指标|改造检查井数|≥320座|320座|10|<
^|^|质量指标|工程验收合格率|100%|100%|10|<
^|^|时效指标|改造任务完成及时率|100%|90%|9|<
年度绩效目标2（40分）|一级指标|二级指标|三级指标|年初目标值（A）|实际完成值（B）|得分|<
^|效益指标|社会效益指标|消除积水点数|≥20处|21处|15|<
^|^|可持续影响指标|管网巡查覆盖率|≥90%|92%|15|<
^|满意度指标|服务对象满意度指标|居民满意度|≥90%|91%|10|<
总分|<|<|<|<|<|98|<
偏差大或目标未完成原因分析|<|部分小区因管线迁改协调时间长，改造任务未全部按时完成。|<|<|<|<|<
改进措施及结果应用方案|<|提前与管线单位对接，建立周调度制度，确保2024年6月前全部完工。|<|<|<|<|<
`,
      ),
    ],
    findings: ['fail score/indicator G9'],
    reading: [
      `
      hubei (project-self-evaluation) 2023
      department: 江夏区排水中心 @A3
      project: 老旧管网改造 @C4
      authority: 江夏区水务局 @C5
      implementer: 江夏区排水中心 @G5
      funds: 年度财政资金总额 | | 1500 | 1425 | 20 | 95% | 19 @C7
      unit: 万元
      # other 年度绩效目标1（40分） = 40
      D9 quantity 改造管网长度 | 15公里 | 11公里 | | 10
      D10 quantity 改造检查井数 | >=320座 | 320座 | | 10
      D11 quality 工程验收合格率 | 100% | 100% | | 10
      D12 timeliness 改造任务完成及时率 | 100% | 90% | | 9
      # other 年度绩效目标2（40分） = 40
      D14 social 消除积水点数 | >=20处 | 21处 | | 15
      D15 sustainability 管网巡查覆盖率 | >=90% | 92% | | 15
      D16 satisfaction 居民满意度 | >=90% | 91% | | 10
      total: | 98 @G17
      sheet reason: 部分小区因管线迁改协调时间长，改造任务未全部按时完成。~提前与管线单位对接，建立周调度制度，确保2024年6月前全部完工。 @C18
      `,
    ],
  },
  {
    name: 'head and table',
    about:
      'the whole in the head, the indicators alone in the last row; a target beyond all there is',
    sheets: [
      drawing(
        'Sheet1',
        `
2022年度项目支出绩效自评表|<|<|<|<|<|<|<|<|<|<|<
项目名称|<|卫生院设备更新|<|<|<|项目编码|<|50011T002|自评总分|99.5|<
主管部门|<|江北区卫生健康委|<|<|<|财政归口处室|<|社保科|联系人|李|<
项目资金（万元）|<||<|年初预算数|<|全年（调整）预算数|<|全年执行数|执行率（%）|执行率权重|执行率得分
^|^|年度总金额|<|400|<|400|<|380|95|10|9.5
^|^|其中：财政资金|<|400|<|400|<|380|95||
绩效指标|指标名称|计量单位|指标性质|年初指标值|调整指标值|全年完成值|得分系数（%）|指标权重|指标得分|是否核心指标|说明
^|更新设备数量|台（套）|≥|80|75|75|100|30|30|是|年中调减采购计划
^|设备验收合格率|%|=|120|120|100|100|40|40|否|
^|群众满意度|%|≥|90|90|93|100|20|20|否|
合计|<|<|<|<|<|<|<|90|90||
`,
      ),
    ],
    findings: ['fail indicator/beyond-whole F9'],
    reading: [
      `
      chongqing (project-self-evaluation) 2022
      project: 卫生院设备更新 @C2
      authority: 江北区卫生健康委 @C3
      funds: 年度总金额 | 400 | 400 | 380 | 10 | 95 | 9.5 @C5
      part: 财政资金 | 400 | 400 | 380 | · | 95 | ·
      unit: 万元
      B8 quantity 更新设备数量 | >=75台套 | 75台套 | 30 | 30 | 年中调减采购计划 | positive, coefficient 100
      B9 other 设备验收合格率 | =120% | 100% | 40 | 40 | · | equal, coefficient 100
      B10 satisfaction 群众满意度 | >=90% | 93% | 20 | 20 | · | positive, coefficient 100
      total: 90 | 90 @J11
      head total: 99.5 @K2
      `,
    ],
  },
  {
    name: 'one weight too much',
    about:
      'a weight that makes 102 and leaves its row short of two points; the heading of the execution with other points than its cell',
    sheets: [
      drawing(
        'Sheet1',
        `
部门预算项目支出绩效自评表（2023年度）|<|<|<|<|<|<|<|<|<
项目名称|<|救灾物资储备|<|<|<|<|<|<|<
主管部门|<|营北县应急局|<|<|<|实施单位|<|营北县应急局|<
预算执行情况（8分）|年度预算数（万元）|年初预算|<|调整后预算数|<|预算执行数|预算执行率|权重|得分
^|总额|60|<|60|<|57.6|96%|10|9.6
^|其中：财政资金|60|<|60|<|57.6|96%|/|/
绩效指标（90分）|一级指标|二级指标|三级指标|指标性质|指标值|完成值|权重|得分|未完成原因分析
^|产出指标|数量指标|购置帐篷（顶）|≥|200|200|30|30|
^|^|质量指标|物资验收合格率（%）|＝|100|100|32|30|
^|效益指标|社会效益指标|提升应急保障能力|定性|优|优|20|20|
^|满意度指标|满意度指标|受灾群众满意度（%）|≥|90|95|10|10|
合计|<|<|<|<|<|<|100|99.6|
`,
      ),
    ],
    findings: ['fail weight/section A4', 'fail weight/section A7', 'fail weight/total H12'],
    reading: [
      `
      sichuan (project-self-evaluation) 2023
      project: 救灾物资储备 @C2
      authority: 营北县应急局 @C3
      implementer: 营北县应急局 @I3
      funds: 总额 | 60 | 60 | 57.6 | 10 | 96% | 9.6 @B5
      part: 财政资金 | 60 | 60 | 57.6 | · | 96% | ·
      unit: 万元
      # output 产出指标
      D8 quantity 购置帐篷(顶) | >=200 | 200 | 30 | 30 | · | positive
      D9 quality 物资验收合格率(%) | =100 | 100 | 32 | 30 | · | equal
      # benefit 效益指标
      D10 social 提升应急保障能力 | 优 | 优 | 20 | 20 | · | qualitative
      # satisfaction 满意度指标
      D11 satisfaction 受灾群众满意度(%) | >=90 | 95 | 10 | 10 | · | positive
      total: 100 | 99.6 @I12
      `,
    ],
  },
];
