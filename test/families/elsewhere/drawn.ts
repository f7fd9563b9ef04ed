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
];
