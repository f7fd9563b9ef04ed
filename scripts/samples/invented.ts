import { money, percent } from './unit';
import type { Unit, Years } from './unit';

const districts = ['青石', '云溪', '白沙', '枫林', '赤湖', '安平', '石门', '桃源', '南岭', '清江'];
const bureaus = [
  '应急管理局',
  '教育局',
  '农业农村局',
  '档案馆',
  '统计局',
  '司法局',
  '水利局',
  '林业局',
  '文化旅游广电体育局',
  '住房和城乡建设局',
  '市场监督管理局',
  '卫生健康局',
  '交通运输局',
  '自然资源局',
  '民政局',
  '审计局',
  '城市管理和综合执法局',
  '退役军人事务局',
  '科学技术和工业信息化局',
  '信访局',
];
const tasks = [
  '日常监管',
  '设备购置',
  '宣传培训',
  '信息系统维护',
  '专项整治',
  '队伍建设',
  '基层补助',
  '物资储备',
];

/** Numbers that look random and are the same every time (mulberry32). */
function numbers(seed: number): (low: number, high: number) => number {
  let state = seed >>> 0;
  return (low, high) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    const unit = ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
    return low + Math.floor(unit * (high - low + 1));
  };
}

/** Hundredths of 万元 as a figure of the form. */
const yuan = (hundredths: number): number => hundredths / 100;
const years = (amounts: readonly [number, number, number]): Years => [
  yuan(amounts[0]),
  yuan(amounts[1]),
  yuan(amounts[2]),
];

/**
 * An invented department, the `index`th: its figures tie out, except that every seventh has a wrong total
 * and every third moved far enough to owe a reason.
 */
export function inventUnit(index: number): Unit {
  const pick = numbers(index + 1);
  const bureau = bureaus[index % bureaus.length] ?? '';
  const district = districts[Math.floor(index / bureaus.length) % districts.length] ?? '';
  const round = Math.floor(index / (bureaus.length * districts.length));
  const name = `${district}${round > 0 ? '第' + String(round + 1) : ''}区${bureau}`;

  const triple = (low: number, high: number): [number, number, number] => {
    const budget = pick(low, high);
    const moved = index % 3 === 0 ? 0.5 : 0.95;
    return [Math.round(budget * moved), budget, budget - pick(1, Math.ceil(low / 50))];
  };
  const funds = Array.from({ length: pick(3, 8) }, (_, row) => ({
    name: `${tasks[row] ?? ''}专项`,
    amounts: triple(500, 9000),
  }));
  const sum = (rows: readonly (readonly [number, number, number])[]): [number, number, number] => [
    rows.reduce((total, row) => total + row[0], 0),
    rows.reduce((total, row) => total + row[1], 0),
    rows.reduce((total, row) => total + row[2], 0),
  ];
  const vehicle = triple(100, 900);
  const reception = triple(50, 300);
  const specialFunds = sum(funds.map(({ amounts }) => amounts));
  const operations = triple(4000, 50000);
  const running = triple(500, 3000);
  const project = sum([operations, running, specialFunds]);
  const parts = [triple(300, 900), triple(400, 1200), triple(50, 400)] as const;
  const operating = sum(parts).map((amount) => amount + 1500) as [number, number, number];

  const basic = operating[1] + pick(10000, 60000);
  const budget = basic + project[1];
  const executed = basic + project[2];
  const rate = executed / budget;
  const score = Math.round(rate * 1000) / 100;
  const shown = index % 7 === 0 ? score + 1 : score;
  const other = pick(0, 5000);
  const text = (hundredths: number): string => yuan(hundredths).toFixed(2);
  const staff = pick(12, 120);

  return {
    year: 2023,
    name,
    basic: {
      staffing: [staff, staff - 1, percent((staff - 1) / staff, '0.00%')],
      threePublic: years(sum([vehicle, reception])),
      vehicle: years(vehicle),
      vehiclePurchase: [0, 0, 0],
      vehicleRunning: years(vehicle),
      abroad: [0, 0, 0],
      reception: years(reception),
      project: years(project),
      operations: years(operations),
      running: years(running),
      specialFunds: years(specialFunds),
      funds: funds.map((fund) => [fund.name, ...years(fund.amounts)] as const),
      operating: years(operating),
      office: years(parts[0]),
      utilities: years(parts[1]),
      meetings: years(parts[2]),
      procurement: years(triple(300, 8000)),
      basicAdjustment: [0, 0, 0],
      thrift: `1、${bureau}公务用车实行派车单；2、会议一律在机关会议室召开；3、每季度公布各股室办公用品用量。`,
    },
    evaluation: {
      attachment: '附件2',
      department: name,
      initialBudget: money(yuan(budget)),
      annualBudget: money(yuan(budget)),
      executed: money(yuan(executed)),
      weight: 10,
      executionRate: percent(rate, '0.00%'),
      score: shown,
      source: [
        `其中：一般公共预算：${text(budget - other)}`,
        '政府性基金拨款：0.00',
        '纳入专户管理的非税收入拨款：0.00',
        `其他资金：${text(other)}`,
      ],
      nature: [`其中：基本支出：${text(basic)}`, `项目支出：${text(project[1])}`],
      goals: `1、保工资、保运转；\n2、完成${bureau}年度重点工作；\n3、管好专项资金。`,
      completions: `1、按月发放工资，机关运转正常；\n2、年度重点工作全部办结；\n3、专项资金使用合规。`,
      sections: [
        {
          heading: '产出指标\n（50分）',
          groups: [
            {
              heading: '数量\n指标',
              indicators: [
                ['开展检查次数', `≥${pick(20, 60)}次`, `${pick(61, 70)}次`, 10, 10, null],
                ['培训人次', `≥${pick(100, 400)}人次`, `${pick(401, 460)}人次`, 10, 10, null],
              ],
            },
            {
              heading: '质量\n指标',
              indicators: [['检查问题整改率', '≥95%', percent(0.98), 10, 10, null]],
            },
            {
              heading: '时效\n指标',
              indicators: [['年度任务完成时间', '12月底前', '11月', 10, 10, null]],
            },
            {
              heading: '成本\n指标',
              indicators: [
                [
                  '部门全年支出总成本',
                  `≤${text(budget)}万元`,
                  `${text(executed)}万元`,
                  10,
                  10,
                  null,
                ],
              ],
            },
          ],
        },
        {
          heading: '效益指标\n（40分）',
          groups: [
            {
              heading: '社会\n效益\n指标',
              indicators: [['群众诉求办结率', '≥90%', percent(0.96), 15, 15, null]],
            },
            {
              heading: '可持续影响指标',
              indicators: [['长效机制建设', '优', `优。2023年${bureau}修订制度三项`, 15, 14, null]],
            },
            {
              heading: '服务对象满意度指标',
              indicators: [['服务对象满意度', '≥95%', percent(0.96), 10, 10, null]],
            },
          ],
        },
      ],
      totalWeight: 100,
      totalScore: Math.round((shown + 89) * 100) / 100,
    },
  };
}
