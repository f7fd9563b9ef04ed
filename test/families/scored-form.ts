import type { Drawing } from './grid';
import { Chance } from './random';

/**
 * Random forms that are right in every figure: funds in rows and columns, indicators with weights and scores. Labels, order
 * of columns, merges, numbering and the way figures are typed vary. The words are this file's own.
 */

/** One row of indicators; money and points in hundredths. */
export interface Row {
  level1: number;
  level2: string;
  name: string;
  sign: '≥' | '≤' | '=' | '';
  target: string;
  unit: string;
  actual: string;
  weight: number;
  score: number | undefined;
  reason: string;
  /** Missed, and scored by ratio. */
  missed: boolean;
  /** Of a target that is no single figure: a result that misses it. */
  short?: string;
  /** Such a result earns a band: the finding on the score asks for the reason as well. */
  banded?: boolean;
}

export interface Section {
  name: string;
  /** Points in the heading, where it states them. */
  stated: number | undefined;
}

/** Hundredths of 万元. */
export interface Amounts {
  initial: number;
  annual: number;
  executed: number;
}

/** What the form says; mutations change it. */
export interface Facts {
  kind: 'department' | 'project';
  unit: string;
  year: number;
  project: string;
  parts: { name: string; amounts: Amounts }[];
  total: Amounts;
  rate: string;
  executionWeight: number;
  executionScore: number | undefined;
  fundsReason: string;
  goals: string;
  completions: string;
  sections: Section[];
  rows: Row[];
  totalScore: number;
  totalWeight: number;
}

/** Where a value was drawn: `score 3` → position. */
export type Places = Map<string, { row: number; column: number }>;

export interface Drawn {
  readonly drawing: Drawing;
  readonly places: Places;
}

export function points(hundredths: number): string {
  return String(hundredths / 100);
}

export function money(hundredths: number): string {
  return (hundredths / 100).toFixed(2);
}

/** Half up at the second place. */
export function ratio(weight: number, actual: number, target: number): number {
  return Math.floor((weight * actual) / target + 0.5);
}

export function rateText(executed: number, annual: number): string {
  return `${(Math.floor((executed * 10_000) / annual + 0.5) / 100).toFixed(2)}%`;
}

const REASONS = [
  '受汛期影响，外业进度滞后；已建立月调度机制，加快推进剩余任务。',
  '部分设备采购流标，到货推迟；下一步完善采购计划，提前组织招标。',
  '项目点征地协调时间较长，开工延后；今后加强与乡镇的沟通协调，落实专人跟进。',
];

const UNITS = [
  '清江县水利局',
  '云台区民政局',
  '临沂河流域管理中心',
  '白马市档案馆',
  '石门岭林场',
  '新桥街道办事处',
];
const PROJECTS = [
  '农村饮水安全维修养护',
  '养老机构安全改造',
  '河道清淤疏浚',
  '馆藏档案数字化',
  '古树名木保护',
  '背街小巷整治',
];

interface Kind {
  readonly level2: readonly string[];
  readonly names: readonly string[];
  readonly make: (
    chance: Chance,
    weight: number,
  ) => Pick<Row, 'sign' | 'target' | 'unit' | 'actual' | 'score' | 'missed' | 'short' | 'banded'>;
}

function counted(units: readonly string[]): Kind['make'] {
  return (chance, weight) => {
    const target = chance.whole(20, 400);
    const unit = chance.pick(units);
    if (chance.yes(0.2)) {
      const actual = Math.max(1, Math.floor((target * chance.whole(80, 97)) / 100));
      return {
        sign: '≥',
        target: String(target),
        unit,
        actual: String(actual),
        score: ratio(weight, actual, target),
        missed: true,
      };
    }
    const actual = target + Math.floor((target * chance.whole(0, 20)) / 100);
    return {
      sign: '≥',
      target: String(target),
      unit,
      actual: String(actual),
      score: weight,
      missed: false,
    };
  };
}

function rated(chance: Chance, weight: number): ReturnType<Kind['make']> {
  const target = chance.whole(80, 96);
  return {
    sign: '≥',
    target: String(target),
    unit: '%',
    actual: String(Math.min(100, target + chance.whole(0, 4))),
    score: weight,
    missed: false,
  };
}

/** A target in words or of two ends, met by `actual` and missed by `short`. */
function worded(target: string, actual: string, short: string, banded = false): Kind['make'] {
  return (_, score) => ({
    sign: '',
    target,
    unit: '',
    actual,
    score,
    missed: false,
    short,
    banded,
  });
}

/** Ends of a range, a rank, a period, a change, all of something, several figures, a day. */
const WORDED: Readonly<Record<string, Kind>> = {
  range: {
    level2: ['数量指标'],
    names: ['抽查点位数', '跟班轮训人数'],
    make(chance, weight) {
      const low = chance.whole(10, 40);
      const high = low + chance.whole(5, 20);
      const mark = chance.pick(['-', '—', '至', '～']);
      const unit = chance.pick(['人', '处', '家']);
      return worded(
        `${low}${chance.yes() ? unit : ''}${mark}${high}${unit}`,
        `${chance.whole(low, high)}${unit}`,
        `${Math.floor(low / 2)}${unit}`,
      )(chance, weight);
    },
  },
  rank: {
    level2: ['质量指标'],
    names: ['断面水质类别'],
    make: (chance, weight) =>
      worded(
        chance.pick(['Ⅲ类以上', 'Ⅲ类及以上', 'Ⅲ类', '达到Ⅲ类']),
        chance.pick(['Ⅱ类', 'Ⅲ类']),
        'Ⅴ类',
        true,
      )(chance, weight),
  },
  period: {
    level2: ['时效指标'],
    names: ['运行保障时段'],
    make: (chance, weight) =>
      worded(
        chance.pick(['1-12月', '12个月', '1月至12月']),
        chance.pick(['12个月', '1-12月', '1月-12月']),
        '9个月',
      )(chance, weight),
  },
  often: {
    level2: ['数量指标'],
    names: ['调度会议次数'],
    make: (chance, weight) =>
      worded(chance.pick(['每月1次', '每月至少1次', '1次/月']), '12次', '8次')(chance, weight),
  },
  whole: {
    level2: ['质量指标'],
    names: ['问题整改情况'],
    make: (chance, weight) =>
      worded(chance.pick(['全部完成', '全覆盖', '全部整改']), '100%', '70%')(chance, weight),
  },
  several: {
    level2: ['数量指标'],
    names: ['建设内容'],
    make: (chance, weight) =>
      worded('新建4座，改造6座', '新建4座，改造6座', '新建4座，改造3座')(chance, weight),
  },
};

const KINDS: Readonly<Record<string, Kind>> = {
  quantity: {
    level2: ['数量指标'],
    names: [
      '维修管网长度',
      '巡查次数',
      '改造床位数',
      '清淤渠道条数',
      '整理档案卷数',
      '挂牌保护株数',
    ],
    make: counted(['公里', '次', '张', '条', '卷', '株', '处']),
  },
  quality: {
    level2: ['质量指标'],
    names: ['工程验收合格率', '设备完好率', '成果抽检合格率'],
    make: rated,
  },
  time: {
    level2: ['时效指标'],
    names: ['任务完成时间', '竣工时间'],
    make: (chance, weight) => {
      const month = chance.whole(9, 12);
      return {
        sign: '',
        target: `${month}月底前`,
        unit: '',
        actual: `${chance.whole(7, month)}月`,
        score: weight,
        missed: false,
      };
    },
  },
  cost: {
    level2: ['成本指标'],
    names: ['单位维修成本', '人均补助标准', '单卷加工费用'],
    make: (chance, weight) => {
      const target = chance.whole(200, 900);
      return {
        sign: '≤',
        target: String(target),
        unit: '元/处',
        actual: String(target - chance.whole(0, 40)),
        score: weight,
        missed: false,
      };
    },
  },
  social: {
    level2: ['社会效益指标', '社会效益'],
    names: ['受益群众人数', '服务对象人次'],
    make: counted(['人', '人次', '户']),
  },
  ecological: {
    level2: ['生态效益指标', '环境效益'],
    names: ['水质达标率', '绿化覆盖率'],
    make: rated,
  },
  satisfaction: {
    level2: ['服务对象满意度指标', '满意度指标'],
    names: ['受益群众满意度', '服务对象满意度'],
    make: rated,
  },
};

/** Weights in points that add up to `sum`, each a multiple of 5 where it can be. */
function divide(chance: Chance, sum: number, count: number): number[] {
  const shares = Array.from({ length: count }, () => 5);
  for (let left = sum - 5 * count; left > 0; left -= 5) {
    const at = chance.whole(0, count - 1);
    shares[at] = (shares[at] ?? 0) + Math.min(5, left);
  }
  return shares.map((share) => share * 100);
}

/** A form without a mistake. */
export function facts(seed: number): Facts {
  const chance = new Chance(seed);
  const kind = chance.yes() ? 'project' : 'department';
  const executionWeight = 10;
  const plan: readonly [string, number, readonly string[]][] = [
    [
      chance.pick(['产出指标', '产出指标', '项目产出']),
      50,
      ['quantity', 'quantity', 'quality', 'time', 'cost'],
    ],
    [
      chance.pick(['效益指标', '效益指标', '项目效益']),
      30,
      chance.yes() ? ['social', 'ecological'] : ['social'],
    ],
    [chance.pick(['满意度指标', '满意度']), 10, ['satisfaction']],
  ];
  const stated = chance.yes();
  const sections: Section[] = [];
  const rows: Row[] = [];
  plan.forEach(([name, sum, kinds], level1) => {
    sections.push({ name, stated: stated ? sum : undefined });
    const weights = divide(chance, sum, kinds.length);
    kinds.forEach((own, at) => {
      const odd = Object.values(WORDED).filter(({ level2 }) =>
        KINDS[own]?.level2.some((name) => level2.includes(name)),
      );
      const description = odd.length > 0 && chance.yes(0.3) ? chance.pick(odd) : KINDS[own];
      const weight = weights[at] ?? 0;
      if (!description) return;
      const made = description.make(chance, weight);
      rows.push({
        level1,
        level2: chance.pick(description.level2),
        name:
          chance.pick(description.names) +
          (own === 'quantity' ? (['', '（第一批）'][at] ?? '') : ''),
        weight,
        reason: made.missed ? chance.pick(REASONS) : '',
        ...made,
      });
    });
  });
  const names =
    kind === 'project'
      ? chance.pick([
          ['当年财政拨款', '上年结转资金', '其他资金'],
          ['财政拨款', '其他资金'],
          ['本年财政拨款', '单位资金'],
        ])
      : ['基本支出', '项目支出'];
  const parts = names.map((name, at) => {
    const initial = at === 0 ? chance.whole(200_00, 900_00) : chance.whole(20_00, 90_00);
    const annual = initial + Math.floor((initial * chance.whole(-15, 20)) / 100);
    return {
      name,
      amounts: {
        initial,
        annual,
        executed: annual - Math.floor((annual * chance.whole(0, 7)) / 100),
      },
    };
  });
  const total = sumOf(parts.map(({ amounts }) => amounts));
  const executionScore = ratio(executionWeight * 100, total.executed, total.annual);
  return {
    kind,
    unit: chance.pick(UNITS),
    year: chance.whole(2019, 2024),
    project: chance.pick(PROJECTS),
    parts,
    total,
    rate: rateText(total.executed, total.annual),
    executionWeight: executionWeight * 100,
    executionScore,
    fundsReason: '',
    goals: '完成年度任务，保障群众受益。',
    completions: '年度任务已经完成，群众普遍受益。',
    sections,
    rows,
    totalScore: executionScore + rows.reduce((sum, { score }) => sum + (score ?? 0), 0),
    totalWeight: 100_00,
  };
}

export function sumOf(amounts: readonly Amounts[]): Amounts {
  return amounts.reduce(
    (sum, own) => ({
      initial: sum.initial + own.initial,
      annual: sum.annual + own.annual,
      executed: sum.executed + own.executed,
    }),
    { initial: 0, annual: 0, executed: 0 },
  );
}
