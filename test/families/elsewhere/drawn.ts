import type { Fixture } from '../fixture';
import { drawing } from '../grid';

/** Ways of drawing a form that break its headings and rows up. */
export const drawn: readonly Fixture[] = [
  {
    name: 'broken-headings',
    about: 'every heading broken over two rows without merges, shares and ranks in words',
    sheets: [
      drawing(
        'Sheet1',
        `
项目支出绩效自评表|<|<|<|<|<|<|<|<
（2022年度）|<|<|<|<|<|<|<|<
项目名称|<|监测网运行|<|<|<|<|<|<
主管部门|<|江北省生态厅|<|<|<|实施单位|江北省监测中心|<
项目资金|<||年初|全年|全年|分|执行|得
(万元)|<||预算数|预算数|执行数|值|率|分
||年度资金总额|500|480|470|10|100%|10
||其中：财政拨款|400|380|380||100%|
||其他资金|100|100|100||100%|
绩效|一级|二级|三级|年度|实际|分|得|偏差原因分析
指标|指标|指标|指标|指标值|完成值|值|分|及改进措施
|产出指标|数量指标|监测点位数|≥120个|126个|20|20|
|^|质量指标|数据有效率|九成五以上|九成八|20|20|
|^|时效指标|按期完成率|100%|100%|10|10|
|效益指标|社会效益指标|环境质量排名|全省第3名|全省第2名|30|30|
|满意度指标|服务对象满意度指标|用户满意度|≥90%|八成|10|9|
总分|<|<|<|<|<|100|99|
`,
      ),
    ],
    findings: [
      'explain explanation/missing I16',
      'fail funds/parts-total F7',
      'fail score/indicator H16',
    ],
    reading: [
      `
      national-project (project-self-evaluation) 2022
      project: 监测网运行 @C3
      authority: 江北省生态厅 @C4
      implementer: 江北省监测中心 @H4
      funds: 年度资金总额 | 500 | 480 | 470 | 10 | 100% | 10 @C7
      part: 财政拨款 | 400 | 380 | 380 | · | 100% | ·
      part: 其他资金 | 100 | 100 | 100 | · | 100% | ·
      unit: 万元
      # output 产出指标
      D12 quantity 监测点位数 | >=120个 | 126个 | 20 | 20 | ·
      D13 quality 数据有效率 | >=95% | 98% | 20 | 20 | ·
      D14 timeliness 按期完成率 | 100% | 100% | 10 | 10 | ·
      # benefit 效益指标
      D15 social 环境质量排名 | 3名 | 2名 | 30 | 30 | ·
      # satisfaction 满意度指标
      D16 satisfaction 用户满意度 | >=90% | 80% | 10 | 9 | ·
      total: 100 | 99 @H17
      `,
    ],
  },
  {
    name: 'misread-rate',
    about:
      'a rate typed wrong in the table, with the score that follows from it; points above the weights',
    sheets: [
      drawing(
        'Sheet1',
        `
项目支出绩效自评表|<|<|<|<|<|<|<|<
（2022年度）|<|<|<|<|<|<|<|<
项目名称|监测网运行|<|<|<|<|<|<|<
主管部门|江北省生态厅|<|<|<|实施单位|江北省监测中心|<|<
项目资金（万元）|||年初预算数|全年预算数|全年执行数|分值（10分）|执行率|得分
||年度资金总额|480|480|480|10|100%|10
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值（90分）|<|得分|偏差原因分析及改进措施
产出指标|数量指标|监测点位数|≥120个|126个|30|<|30|
|质量指标|数据有效率|≥95%|98%|20|<|20|
|时效指标|预算执行率|≥95%|90%|10|<|9.47|
效益指标|社会效益指标|决策支持作用|明显|明显|30|<|30|
满意度指标|服务对象满意度指标|用户满意度|≥90%|94%|10|<|10|
总分|<|<|<|<|110|<|109.47|
`,
      ),
    ],
    findings: [
      'fail indicator/execution-rate E10',
      'fail weight/section F7',
      'fail weight/total F13',
    ],
    reading: [
      `
      national-project (project-self-evaluation) 2022
      project: 监测网运行 @B3
      authority: 江北省生态厅 @B4
      implementer: 江北省监测中心 @G4
      funds: 年度资金总额 | 480 | 480 | 480 | 10 | 100% | 10 @C6
      unit: 万元
      # output 产出指标
      C8 quantity 监测点位数 | >=120个 | 126个 | 30 | 30 | ·
      C9 quality 数据有效率 | >=95% | 98% | 20 | 20 | ·
      C10 timeliness 预算执行率 | >=95% | 90% | 10 | 9.47 | ·
      # benefit 效益指标
      C11 social 决策支持作用 | 明显 | 明显 | 30 | 30 | ·
      # satisfaction 满意度指标
      C12 satisfaction 用户满意度 | >=90% | 94% | 10 | 10 | ·
      total: 110 | 109.47 @H13
      `,
    ],
  },
  {
    name: 'basic-split',
    about: '人员经费 and 公用经费 under 基本支出, one wrong in each of two columns',
    sheets: [
      drawing(
        'Sheet1',
        `
部门整体支出绩效自评表|<|<|<|<|<|<|<|<
(2022年度)|<|<|<|<|<|<|<|<
部门名称|陇右省水文局|<|<|<|<|<|<|<
部门预算支出情况(万元)|支出类型|<|年初预算数|全年预算数|全年执行数|执行率|分值|得分
^|年度支出总额|<|2100|2250|2250|100%|10|10
^|其中:基本支出|<|1500|1560|1550|100%||
^|其中:人员经费|<|1300|1350|1340|100%||
^|公用经费|<|200|200|200|100%||
^|项目支出|<|600|700|700|100%||
绩效指标|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
^|产出指标(50分)|数量指标|监测点位数|≥120个|126个|20|20|
^|^|质量指标|数据有效率|≥98%|98.5%|20|20|
^|^|时效指标|按期完成率|100%|100%|10|10|
^|效益指标(30分)|社会效益指标|决策支持作用|明显|明显|30|30|
^|满意度指标(10分)|服务对象满意度指标|用户满意度|≥90%|94%|10|10|
总分|<|<|<|<|<|100|100|
`,
      ),
    ],
    findings: ['fail funds/basic-total E6', 'fail funds/basic-total F6'],
    reading: [
      `
      national-department (self-evaluation) 2022
      department: 陇右省水文局 @B3
      funds: 年度支出总额 | 2100 | 2250 | 2250 | 10 | 100% | 10 @B5
      part: 基本支出 | 1500 | 1560 | 1550 | · | 100% | ·
      part: 项目支出 | 600 | 700 | 700 | · | 100% | ·
      unit: 万元
      # output 产出指标(50分) = 50
      D11 quantity 监测点位数 | >=120个 | 126个 | 20 | 20 | ·
      D12 quality 数据有效率 | >=98% | 98.5% | 20 | 20 | ·
      D13 timeliness 按期完成率 | 100% | 100% | 10 | 10 | ·
      # benefit 效益指标(30分) = 30
      D14 social 决策支持作用 | 明显 | 明显 | 30 | 30 | ·
      # satisfaction 满意度指标(10分) = 10
      D15 satisfaction 用户满意度 | >=90% | 94% | 10 | 10 | ·
      total: 100 | 100 @H16
      `,
    ],
  },
];
