import { ONE } from './constants';
import { decimal, type Decimal } from './decimal';
import type { Dimension, Unit } from './reading';

interface Base {
  readonly dimension: Dimension;
  readonly scale: Decimal;
  readonly of?: string;
}

/** Words and signs that multiply the unit after them, or stand alone: `150万`, `3万人`, `5千米`. */
const MULTIPLIERS: Readonly<Record<string, Decimal>> = {
  千: decimal('1e3'),
  万: decimal('1e4'),
  十万: decimal('1e5'),
  百万: decimal('1e6'),
  千万: decimal('1e7'),
  亿: decimal('1e8'),
  十亿: decimal('1e9'),
  百亿: decimal('1e10'),
  千亿: decimal('1e11'),
  万亿: decimal('1e12'),
};

/** Units by what they measure: names with their scale in the dimension's base. */
const MEASURES: readonly (readonly [
  Dimension,
  string | undefined,
  Readonly<Record<string, string>>,
])[] = [
  ['money', undefined, { 元: '1', 块钱: '1', 圆: '1', 元整: '1', 元人民币: '1' }],
  [
    'ratio',
    undefined,
    { '%': '0.01', '‰': '0.001', 百分比: '0.01', 百分点: '0.01', 个百分点: '0.01', '%点': '0.01' },
  ],
  [
    'area',
    undefined,
    {
      '㎡': '1',
      平方米: '1',
      平米: '1',
      平方: '1',
      'm²': '1',
      m2: '1',
      平方公里: '1e6',
      平方千米: '1e6',
      'k㎡': '1e6',
      km2: '1e6',
      'km²': '1e6',
      公顷: '1e4',
    },
  ],
  [
    'count',
    'length',
    {
      米: '1',
      m: '1',
      延米: '1',
      公里: '1e3',
      km: '1e3',
      厘米: '0.01',
      cm: '0.01',
      毫米: '1e-3',
      mm: '1e-3',
    },
  ],
  ['count', 'mass', { 克: '1', g: '1', 公斤: '1e3', kg: '1e3', 斤: '500', 吨: '1e6', t: '1e6' }],
  [
    'count',
    'volume',
    { 立方米: '1', 立方: '1', 'm³': '1', m3: '1', 升: '1e-3', l: '1e-3', 毫升: '1e-6' },
  ],
  [
    'count',
    'time',
    {
      秒: '1',
      分钟: '60',
      小时: '3600',
      个小时: '3600',
      h: '3600',
      天: '86400',
      日: '86400',
      周: '604800',
    },
  ],
  ['count', 'working days', { 工作日: '1', 个工作日: '1' }],
  ['count', 'months', { 个月: '1', 月: '1', 年: '12', 周年: '12' }],
  ['count', 'data', { kb: '1', mb: '1024', gb: '1048576', tb: '1073741824', pb: '1099511627776' }],
  ['count', 'power', { 瓦: '1', w: '1', kw: '1e3', 兆瓦: '1e6', mw: '1e6' }],
  ['count', 'energy', { 瓦时: '1', kwh: '1e3', 度: '1e3' }],
  ['count', 'temperature', { '℃': '1', 摄氏度: '1' }],
  ['count', 'points', { 分: '1' }],
];

/** Counters that people use for one another in a target and its completion. */
const COUNTERS =
  '个 人 人次 人·次 人员 名 位 户 户次 家 家次 项 项目 项次 件 件套 件次 次 次数 场 场次 处 所 座 栋 幢 间 台 台套 台次 套 辆 辆次 批 批次 份 起 条 ' +
  '期 篇 类 种 宗 例 村 镇 乡 县 区 社区 街道 单位 部门 企业 学校 部 册 本 张 幅 块 片 棵 株 头 只 羽 匹 口 眼 根 支 把 枚 颗 粒 袋 箱 桶 盒 瓶 ' +
  '组 队 班 班次 车次 趟 轮 回 遍 盘 双 页 盏 艘 架 层 级 档 步 点 站 线 路 段 节 门 项（次） 课时 学时 对象 客户 学员 床 床位 平台 系统 案件 卷 案 单 届 笔 代 字';

const bases = new Map<string, Base>();
for (const [dimension, of, units] of MEASURES) {
  for (const [name, scale] of Object.entries(units)) {
    bases.set(name, { dimension, scale: decimal(scale), ...(of === undefined ? {} : { of }) });
  }
}
// 1 亩 is 1/15 of a hectare, which has no finite decimal scale in ㎡.
bases.set('亩', { dimension: 'area', scale: decimal('10000').dividedBy(15) });
for (const name of COUNTERS.split(' ')) {
  bases.set(name, { dimension: 'count', scale: ONE, of: 'things' });
}

function alternatives(names: Iterable<string>): string {
  return [...names]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|');
}

/** Of several names of one measure the first in the table. */
const FIRST_NAMES = new Map<string, string>();
for (const [name, { dimension, of = '', scale }] of bases) {
  const key = `${dimension} ${of} ${scale.toString()}`;
  if (of !== 'things' && !FIRST_NAMES.has(key)) FIRST_NAMES.set(key, name);
}

const BASE_NAMES = alternatives(bases.keys());
const MORE = /[多余几]/;

/** Names by their first character, longest first: one look-up instead of an alternation of hundreds. */
function byFirst<T>(entries: Iterable<readonly [string, T]>): ReadonlyMap<string, [string, T][]> {
  const map = new Map<string, [string, T][]>();
  for (const [name, value] of entries) {
    const list = map.get(name.charAt(0));
    if (list) list.push([name, value]);
    else map.set(name.charAt(0), [[name, value]]);
  }
  for (const list of map.values()) list.sort((a, b) => b[0].length - a[0].length);
  return map;
}

const BASES = byFirst(bases);
const SCALES = byFirst(Object.entries(MULTIPLIERS));

/** The longest name that stands at an offset; a latin one ends where its word ends: `5m` is metres, `5max` is not. */
function nameAt<T>(
  table: ReadonlyMap<string, readonly [string, T][]>,
  text: string,
  offset: number,
): readonly [string, T] | undefined {
  const first = text.charAt(offset);
  const list = table.get(first) ?? table.get(first.toLowerCase());
  return list?.find(([name]) => {
    if (text.startsWith(name, offset)) return !runsOn(name, text, offset);
    const written = text.slice(offset, offset + name.length);
    return written.toLowerCase() === name && !runsOn(name, text, offset);
  });
}

function runsOn(name: string, text: string, offset: number): boolean {
  return /[a-z]$/.test(name) && /^[a-z]/i.test(text.charAt(offset + name.length));
}

const PER = new RegExp(
  `\\s*(?:\\/|每)\\s*((?:10\\s*万(?:人口?)?|${BASE_NAMES}|[A-Za-z]{1,6}|[\\u4e00-\\u9fff]{1,3}(?![\\u4e00-\\u9fff]))` +
    // 人天, 人月: the time may follow without a sign.
    `(?:(?:[天日月年]|小时)(?![\\u4e00-\\u9fff]))?` +
    `(?:\\s*[*·×/.]\\s*(?:${BASE_NAMES}|[\\u4e00-\\u9fff]{1,2}))*)`,
  'iy',
);
const UNKNOWN = /[\u4e00-\u9fffA-Za-zμΩ°℉㎎㎏㎜㎝㎞㏄]{1,4}(?![\u4e00-\u9fffA-Za-z\d])/y;
/** Words that follow a figure without being its unit. */
const NOT_A_UNIT =
  /^(?:完成|达标|合格|以[上下内前]|左右|上下|及|和|与|或|的|为|是|较|比|其中|全部|已|未|不|无|优|良|中|差|实际|超|达到|提[高升]|增[长加]|下降|减少|公开|通过|覆盖|到位|落实|满意|分[别为])/;

export interface UnitMatch {
  readonly unit: Unit;
  /** Offset behind the unit. */
  readonly end: number;
  /** `1.2万余人`: about. */
  readonly about: boolean;
  /** False for a word that no table knows. */
  readonly known: boolean;
}

const units = new Map<string, Unit>();

function unitOf(name: string, base: Base, factor?: Decimal, per?: string): Unit {
  const cached = units.get(name);
  if (cached) return cached;
  const scale = factor ? base.scale.times(factor) : base.scale;
  const unit: Unit = { name, ...base, scale, ...(per === undefined ? {} : { per }) };
  if (units.size < 2000) units.set(name, unit);
  return unit;
}

const COUNT: Base = { dimension: 'count', scale: ONE };

const TIMES: ReadonlySet<string> = new Set(['time', 'working days', 'months']);

/** Whether a unit counts time: hours, working days, months. */
export function isTime(unit: Unit | undefined): boolean {
  return unit?.of !== undefined && TIMES.has(unit.of);
}

/** The unit by its name alone, as a column 计量单位 or a heading gives it; `undefined` for an empty text. */
export function readUnit(text: string): Unit | undefined {
  const name = text.replace(/[\s()（）]+/g, '').replace(/％|﹪/g, '%');
  if (name === '') return undefined;
  const match = matchUnit(name, 0);
  if (match && match.end === name.length) return match.unit;
  return unitOf(name, COUNT);
}

/** Rates of health and safety: so many for 10万, 万 or 千 people, the people themselves often left out. */
const FOR_MANY = /\/\s*((?:10\s*|十)?万|千)(?:人口?|名|例|活产)?(?![\d.万])/y;

/** `8.1/10万`: no thing is named, only what it is counted for. */
function rateUnit(text: string, offset: number): UnitMatch | undefined {
  if (text.charAt(offset) !== '/') return undefined;
  FOR_MANY.lastIndex = offset;
  const [whole, many] = FOR_MANY.exec(text) ?? [];
  if (whole === undefined || many === undefined) return undefined;
  const per = many.replace(/10\s*|十/, '10');
  const unit = unitOf(`/${per}`, COUNT, undefined, per);
  return { unit, end: offset + whole.length, about: false, known: true };
}

/** The unit that stands at `offset` of a normalised text, white space before it already skipped. */
export function matchUnit(text: string, offset: number): UnitMatch | undefined {
  const known = knownUnit(text, offset) ?? rateUnit(text, offset);
  if (known) return known;
  UNKNOWN.lastIndex = offset;
  const word = UNKNOWN.exec(text)?.[0];
  if (word === undefined || NOT_A_UNIT.test(word)) return undefined;
  return matched(text, offset, offset + word.length, false, false, COUNT);
}

/** A unit of the tables, with a multiplier before it or a multiplier alone; 余, 多 or 几 may stand in between. */
function knownUnit(text: string, offset: number): UnitMatch | undefined {
  const multiplier = nameAt(SCALES, text, offset);
  const behind = offset + (multiplier?.[0].length ?? 0);
  const about = MORE.test(text.charAt(behind));
  const start = about ? behind + 1 : behind;
  const base = nameAt(BASES, text, start);
  if (base) {
    return matched(text, offset, start + base[0].length, about, true, base[1], multiplier?.[1]);
  }
  const whole = multiplier && nameAt(BASES, text, offset);
  if (whole) return matched(text, offset, offset + whole[0].length, false, true, whole[1]);
  if (!multiplier) return undefined;
  UNKNOWN.lastIndex = start;
  const word = UNKNOWN.exec(text)?.[0] ?? '';
  const end = NOT_A_UNIT.test(word) ? start : start + word.length;
  return matched(text, offset, end, about, true, COUNT, multiplier[1]);
}

/** The unit between two offsets with what may follow it: `/户`, `/人*月`. */
function matched(
  text: string,
  start: number,
  unitEnd: number,
  about: boolean,
  known: boolean,
  base: Base,
  factor?: Decimal,
): UnitMatch {
  const isPer = base.dimension !== 'ratio' && /[\s/每]/.test(text.charAt(unitEnd));
  PER.lastIndex = unitEnd;
  const per = isPer ? PER.exec(text) : null;
  const end = per ? PER.lastIndex : unitEnd;
  let name = text.slice(start, end);
  if (about) name = name.replace(/[多余几]/, '');
  if (per) name = name.replace(/\s+/g, '');
  const perName = per?.[1] && perOf(per[1]);
  return { unit: unitOf(name, base, factor, perName), end, about, known };
}

/** What a rate is per, in one writing: 人·天 and 人天, ㎡ and 平方米 are the same. */
function perOf(written: string): string {
  return written
    .replace(/\s+/g, '')
    .replace(/^(10万)人口?$/, '$1')
    .replace(/(?<=[^*·×/.])(?=(?:[天日月年]|小时)$)/, '*')
    .split(/[*·×/.]/)
    .map((part) => {
      const base = bases.get(part);
      const named = base && base.of !== 'things' ? `${base.dimension} ${base.of ?? ''}` : undefined;
      return named === undefined
        ? part
        : (FIRST_NAMES.get(`${named} ${base?.scale.toString() ?? ''}`) ?? part);
    })
    .join('');
}

/** A multiplier alone (`150万`): it may stand for 万元 as well as for 万 things. */
export function isMultiplier(unit: Unit): boolean {
  return unit.dimension === 'count' && unit.of === undefined && unit.name in MULTIPLIERS;
}
