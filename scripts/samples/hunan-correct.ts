import { money, percent } from './unit';
import type { Unit } from './unit';

/** An invented unit that filled in everything right. */
export const correct: Unit = {
  year: 2023,
  name: '云溪市青石区档案馆',
  basic: {
    staffing: [18, 17, { formula: 'D3/B3', result: 17 / 18, format: '0.00%' }],
    threePublic: [
      { formula: 'B6+B9+B10', result: 3.2 },
      { formula: 'D6+D9+D10', result: 3 },
      { formula: 'F6+F9+F10', result: 2.86 },
    ],
    vehicle: [2.4, 2.3, 2.2],
    vehiclePurchase: [0, 0, 0],
    vehicleRunning: [2.4, 2.3, 2.2],
    abroad: [0, 0, 0],
    reception: [0.8, 0.7, 0.66],
    project: [168.5, 175, 172.4],
    operations: [61.2, 62, 61.35],
    running: [22.3, 23, 22.05],
    specialFunds: [85, 90, 89],
    funds: [
      ['馆藏档案数字化', 52, 55, 54.6],
      ['库房消防与恒温恒湿改造', 21, 22, 21.8],
      ['档案宣传教育', 12, 13, 12.6],
    ],
    operating: [38.2, 40, 39.12],
    office: [9.6, 10.2, 9.98],
    utilities: [12.4, 12.8, 12.66],
    meetings: [2.1, 2.2, 2.08],
    procurement: [46.5, 48, 47.2],
    basicAdjustment: [0, 0, 0],
    thrift:
      '1、公务用车实行派车单和定点维修；2、会议一律在馆内会议室召开；3、办公用品按季度集中采购，每季度公布各股室用量。',
  },
  evaluation: {
    attachment: '附件2',
    department: '云溪市青石区档案馆',
    initialBudget: money(411.3),
    annualBudget: money(411.3),
    executed: money(408.52),
    weight: 10,
    executionRate: { formula: 'F5/E5', result: 408.52 / 411.3, format: '0.00%' },
    score: { value: 9.93, format: '0.00' },
    source: [
      '其中：一般公共预算：398.70',
      '政府性基金拨款：0.00',
      '纳入专户管理的非税收入拨款：0.00',
      '其他资金：12.60',
    ],
    nature: ['其中：基本支出：236.30', '项目支出：175.00'],
    goals: [
      '1、完成馆藏民国和建国初期档案的数字化，全年不少于20万页；',
      '2、面向学校和社区开展档案宣传；',
      '3、完成一号库房消防和恒温恒湿改造；',
      '4、方便群众查档，全年不发生有效投诉。',
    ].join('\n'),
    completions: [
      '1、数字化档案21.5万页，抽检合格率98.2%；',
      '2、进学校、进社区开展宣传活动7次；',
      '3、一号库房改造于11月通过验收；',
      '4、接待查档群众2316人次，没有收到有效投诉。',
    ].join('\n'),
    sections: [
      {
        heading: '产出指标\n（50分）',
        groups: [
          {
            heading: '数量\n指标',
            indicators: [
              ['馆藏档案数字化页数', '≥20万页', '21.5万页', 10, 10, null],
              ['档案宣传活动次数', '≥6次', '7次', 10, 10, null],
            ],
          },
          {
            heading: '质量\n指标',
            indicators: [['数字化成果抽检合格率', '≥95%', percent(0.982, '0.0%'), 10, 10, null]],
          },
          {
            heading: '时效\n指标',
            indicators: [['库房改造完成时间', '2023年12月底前', '2023年11月', 10, 10, null]],
          },
          {
            heading: '成本\n指标',
            indicators: [['部门全年支出总成本', '≤411.30万元', '408.52万元', 10, 10, null]],
          },
        ],
      },
      {
        heading: '效益指标\n（40分）',
        groups: [
          { heading: '经济\n效益\n指标', indicators: [['无', null, null, null, null, null]] },
          {
            heading: '社会\n效益\n指标',
            indicators: [['群众有效投诉件数', 0, 0, 15, 15, null]],
          },
          { heading: '生态\n效益\n指标', indicators: [['无', null, null, null, null, null]] },
          {
            heading: '可持续影响指标',
            indicators: [
              ['档案安全保管长效机制', '优', '优。2023年修订应急预案并完成两次演练', 15, 15, null],
            ],
          },
          {
            heading: '服务对象满意度指标',
            indicators: [
              [
                '查档群众满意度',
                '≥95%',
                percent(0.94),
                10,
                { value: 9.89, format: '0.00' },
                '原因：阅览室座位只有8个，查档高峰期群众等候时间较长，满意度低于目标1个百分点。改进措施：2024年6月底前增设12个座位，并开通网上预约查档。',
              ],
            ],
          },
        ],
      },
    ],
    totalWeight: 100,
    totalScore: { formula: 'I5+SUM(H14:H23)', result: 99.82, format: '0.00' },
  },
};
