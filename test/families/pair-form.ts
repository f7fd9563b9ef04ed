import { Chance } from './random';
import { money, points, rateText, ratio, type Drawn, type Places } from './scored-form';

/** Random pairs of Hunan's two forms that are right in every figure. Amounts are hundredths of 万元. */
export type Triple = [lastYear: number, budget: number, accounts: number];

export interface PairFacts {
  name: string;
  year: number;
  authorised: number;
  staff: number;
  controlRate: string;
  vehiclePurchase: Triple;
  vehicleRunning: Triple;
  vehicle: Triple;
  abroad: Triple;
  reception: Triple;
  threePublic: Triple;
  operations: Triple;
  running: Triple;
  funds: { name: string; amounts: Triple }[];
  specialFunds: Triple;
  project: Triple;
  operating: Triple;
  office: Triple;
  meetings: Triple;
  procurement: Triple;
  initial: number;
  annual: number;
  executed: number;
  executionScore: number;
  general: number;
  other: number;
  basicExpenditure: number;
  projectExpenditure: number;
  total: number;
}

export const plus = (...triples: readonly Triple[]): Triple =>
  triples.reduce<Triple>(
    (sum, own) => [sum[0] + own[0], sum[1] + own[1], sum[2] + own[2]],
    [0, 0, 0],
  );

const NAMES = ['潇水区民政局', '沅陵市林业局', '洣江县司法局', '澧阳镇人民政府', '资江区商务局'];
const FUNDS = [
  '乡村公路养护',
  '森林防火',
  '困难群众救助',
  '法治宣传',
  '招商引资',
  '河道保洁',
  '安全监管',
];

/** Close enough to last year, and not above the budget. */
function steady(chance: Chance, least: number, most: number): Triple {
  const budget = chance.whole(least, most);
  const accounts = budget - Math.floor((budget * chance.whole(1, 4)) / 100) - 1;
  return [budget - Math.floor((budget * chance.whole(0, 8)) / 100), budget, Math.max(0, accounts)];
}

export function pairFacts(seed: number): PairFacts {
  const chance = new Chance(seed * 31 + 7);
  const authorised = chance.whole(15, 90);
  const staff = authorised - chance.whole(0, 6);
  const vehiclePurchase: Triple = [0, 0, 0];
  const vehicleRunning = steady(chance, 300, 900);
  const abroad: Triple = [0, 0, 0];
  const reception = steady(chance, 100, 400);
  const vehicle = plus(vehiclePurchase, vehicleRunning);
  const operations = steady(chance, 10_000, 40_000);
  const running = steady(chance, 3_000, 9_000);
  const funds = chance
    .shuffled(FUNDS)
    .slice(0, chance.whole(2, 6))
    .map((name) => ({ name, amounts: steady(chance, 1_000, 8_000) }));
  const specialFunds = plus(...funds.map(({ amounts }) => amounts));
  const project = plus(operations, running, specialFunds);
  const operating = steady(chance, 5_000, 12_000);
  const basicExpenditure = operating[2] + chance.whole(30_000, 60_000);
  const executed = basicExpenditure + project[2];
  const annual = executed + chance.whole(0, Math.floor(executed / 50));
  const executionScore = ratio(1000, executed, annual);
  const other = chance.whole(0, 5_000);
  return {
    name: chance.pick(NAMES),
    year: chance.whole(2019, 2024),
    authorised,
    staff,
    controlRate: rateText(staff, authorised),
    vehiclePurchase,
    vehicleRunning,
    vehicle,
    abroad,
    reception,
    threePublic: plus(vehicle, abroad, reception),
    operations,
    running,
    funds,
    specialFunds,
    project,
    operating,
    office: [0, 1, 2].map((at) => Math.floor((operating[at] ?? 0) / 5)) as Triple,
    meetings: [0, 1, 2].map((at) => Math.floor((operating[at] ?? 0) / 9)) as Triple,
    procurement: steady(chance, 2_000, 6_000),
    initial: Math.max(
      project[1] + operating[1],
      annual - Math.floor((annual * chance.whole(0, 15)) / 100),
    ),
    annual,
    executed,
    executionScore,
    general: executed - other,
    other,
    basicExpenditure,
    projectExpenditure: project[2],
    total: executionScore + 9000,
  };
}

const INDICATORS = [
  ['产出指标(50分)', '数量指标', '办理事项件数', '≥200件', '216件', 20],
  ['', '质量指标', '事项办结合格率', '≥95%', '97%', 20],
  ['', '时效指标', '年度任务完成时间', '12月底前', '11月', 10],
  ['效益指标(30分)', '社会效益指标', '服务群众人次', '≥3000人次', '3180人次', 30],
  ['满意度指标(10分)', '服务对象满意度指标', '群众满意度', '≥90%', '94%', 10],
] as const;

/** Draws the pair on one sheet or on two; the amounts of sources and natures within or beside their labels. */
export function drawnPair(facts: PairFacts, seed: number): Drawn[] {
  const chance = new Chance(seed * 613 + 5);
  const basic = new Page(chance);
  const evaluation = new Page(chance);
  drawBasic(basic, facts, chance);
  drawEvaluation(evaluation, facts, chance);
  return [
    basic.drawn(chance.pick(['基础数据表', '附表1'])),
    evaluation.drawn(chance.pick(['自评表', '附表2'])),
  ];
}

class Page {
  readonly #lines: string[][] = [];
  readonly #places: Places = new Map();
  readonly #left: number;
  readonly #airy: boolean;
  readonly #chance: Chance;

  constructor(chance: Chance) {
    this.#chance = chance;
    this.#left = chance.yes(0.3) ? chance.whole(1, 2) : 0;
    this.#airy = chance.yes(0.3);
  }

  line(cells: readonly (string | readonly [string, string])[]): void {
    const row = this.#lines.length;
    const before = Array.from({ length: this.#left }, () => '');
    const own = cells.map((cell, column) => {
      if (typeof cell === 'string') return cell;
      this.#places.set(cell[1], { row, column: column + this.#left });
      return cell[0];
    });
    this.#lines.push([...before, ...own]);
    if (this.#airy && this.#chance.yes(0.2)) this.#lines.push(['']);
  }

  drawn(name: string): Drawn {
    return { drawing: { name, rows: this.#lines }, places: this.#places };
  }
}

function drawBasic(page: Page, facts: PairFacts, chance: Chance): void {
  const { year } = facts;
  page.line([`${year}年度部门整体支出绩效评价基础数据表`]);
  if (chance.yes()) page.line([`单位名称：${facts.name}`]);
  page.line([
    '财政供养人员情况',
    '编制数',
    chance.pick([`${year}年实际在职人数`, '实际在职人数']),
    '控制率',
  ]);
  page.line([
    '',
    [String(facts.authorised), 'authorised'],
    [String(facts.staff), 'staff'],
    [facts.controlRate, 'controlRate'],
  ]);
  const order = chance.yes(0.7) ? [0, 1, 2] : chance.shuffled([0, 1, 2]);
  const heads = [`${year - 1}年决算数`, `${year}年预算数`, `${year}年决算数`];
  page.line([
    chance.pick(['经费控制情况（万元）', '经费控制情况(万元)']),
    ...order.map((at) => heads[at] ?? ''),
  ]);
  const row = (label: string, name: string, amounts: Triple): void => {
    page.line([label, ...order.map((at) => [money(amounts[at] ?? 0), `${name} ${at}`] as const)]);
  };
  row(chance.pick(['三公经费', '“三公”经费']), 'threePublic', facts.threePublic);
  row('1、公务用车购置和维护经费', 'vehicle', facts.vehicle);
  row('其中：公车购置', 'vehiclePurchase', facts.vehiclePurchase);
  row('公车运行维护', 'vehicleRunning', facts.vehicleRunning);
  row('2、出国经费', 'abroad', facts.abroad);
  row('3、公务接待', 'reception', facts.reception);
  row(chance.pick(['项目支出：', '项目支出']), 'project', facts.project);
  row('1、业务工作经费', 'operations', facts.operations);
  row('2、运行维护经费', 'running', facts.running);
  row(
    chance.pick(['3、本级专项资金（一个专项一行）', '3、县级专项资金']),
    'specialFunds',
    facts.specialFunds,
  );
  facts.funds.forEach(({ name, amounts }, at) => {
    row(name, `fund${at}`, amounts);
  });
  row('公用经费', 'operating', facts.operating);
  row('其中：办公经费', 'office', facts.office);
  row('会议费、培训费', 'meetings', facts.meetings);
  row('政府采购金额', 'procurement', facts.procurement);
  page.line(['厉行节约保障措施', '严格执行公务接待标准，压减一般性支出。']);
}

function drawEvaluation(page: Page, facts: PairFacts, chance: Chance): void {
  page.line([`${facts.year}年度部门整体支出绩效自评表`]);
  page.line([chance.pick(['预算部门', '单位名称']), facts.name]);
  page.line([
    '年度预算申请（万元）',
    '',
    '年初预算数',
    '全年预算数',
    '全年执行数',
    '分值',
    '执行率',
    '得分',
  ]);
  page.line([
    '',
    '年度资金总额',
    [money(facts.initial), 'initial'],
    [money(facts.annual), 'annual'],
    [money(facts.executed), 'executed'],
    '10分',
    [rateText(facts.executed, facts.annual), 'rate'],
    [points(facts.executionScore), 'executionScore'],
  ]);
  page.line(['', '按收入性质分：', '', '', '按支出性质分：']);
  const inside = chance.yes(0.6);
  const part = (
    label: string,
    amount: number,
    name: string,
  ): (string | readonly [string, string])[] =>
    inside ? [[`${label}：${money(amount)}`, name], '', ''] : [label, [money(amount), name], ''];
  page.line([
    '',
    ...part('其中：一般公共预算', facts.general, 'general'),
    ...part('其中：基本支出', facts.basicExpenditure, 'basicExpenditure'),
  ]);
  page.line([
    '',
    ...part('政府性基金拨款', 0, 'government'),
    ...part('项目支出', facts.projectExpenditure, 'projectExpenditure'),
  ]);
  page.line(['', ...part('纳入专户管理的非税收入拨款', 0, 'special')]);
  page.line(['', ...part('其他资金', facts.other, 'other')]);
  page.line(['年度总体目标', '预期目标', '', '', '实际完成情况']);
  page.line(['', '保障机构运转，完成年度任务。', '', '', '机构运转正常，年度任务全部完成。']);
  page.line([
    '绩效指标',
    '一级指标',
    '二级指标',
    '三级指标',
    '年度指标值',
    '实际完成值',
    '分值',
    '得分',
    '偏差原因分析及改进措施',
  ]);
  INDICATORS.forEach(([level1, level2, name, target, actual, weight]) => {
    page.line(['', level1, level2, name, target, actual, String(weight), String(weight), '']);
  });
  page.line([
    '总分',
    '',
    '',
    '',
    '',
    '',
    chance.pick(['100', '100分']),
    [points(facts.total), 'total'],
  ]);
}
