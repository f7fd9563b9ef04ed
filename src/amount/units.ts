import { ONE } from './constants';
import type { Decimal } from './decimal';
import type { Unit } from './reading';
import { BASE_NAMES, bases, FIRST_NAMES, MULTIPLIERS, type Base } from './unit-tables';

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

/** 以内, 及以下, (含)以上: a limit that follows a unit and is no part of it. */
const LIMIT = '(?:\\(?含\\)?)?[及或]?[以之][上下内]|左右';
const CHARACTER = `(?:(?!${LIMIT})[\\u4e00-\\u9fff])`;
const ENDS = `(?:(?![\\u4e00-\\u9fff])|(?=${LIMIT}))`;
const PER = new RegExp(
  `\\s*(?:\\/|每)\\s*((?:10\\s*万(?:人口?)?|${BASE_NAMES}|[A-Za-z]{1,6}|${CHARACTER}{1,3}${ENDS})` +
    // 人天, 人月: the time may follow without a sign.
    `(?:(?:[天日月年]|小时)${ENDS})?` +
    `(?:\\s*[*·×/.]\\s*(?:${BASE_NAMES}|${CHARACTER}{1,2}))*)`,
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
    const end = start + base[0].length;
    const pair = base[1].of === 'things' ? pairAt(text, base[0], end) : undefined;
    if (pair) {
      const unit = unitOf(`${multiplier?.[0] ?? ''}${pair.name}`, base[1], multiplier?.[1]);
      return { unit, end: pair.end, about, known: true };
    }
    return matched(text, offset, end, about, true, base[1], multiplier?.[1]);
  }
  const whole = multiplier && nameAt(BASES, text, offset);
  if (whole) return matched(text, offset, offset + whole[0].length, false, true, whole[1]);
  if (!multiplier) return undefined;
  UNKNOWN.lastIndex = start;
  const word = UNKNOWN.exec(text)?.[0] ?? '';
  const end = NOT_A_UNIT.test(word) ? start : start + word.length;
  return matched(text, offset, end, about, true, COUNT, multiplier[1]);
}

const OTHER_COUNTER = /\s*\(\s*([\u4e00-\u9fff]{1,2})\s*\)/y;
/** Of one another nobody says how many there are: 台/套 is no rate. */
const BESIDE = /[/·]([台套件辆]|(?<=场.)次)(?![\d*·/])/y;

/** 台（套）, 台/套, 人（次）, 个（处）: a counter with another that it may be read for, by the name of both where there is one. */
function pairAt(
  text: string,
  first: string,
  offset: number,
): { readonly name: string; readonly end: number } | undefined {
  const sign = text.charAt(offset);
  if (!/[\s(/·]/.test(sign)) return undefined;
  const isBeside = /[/·]/.test(sign);
  if (isBeside && !/^[台套件辆场]$/.test(first)) return undefined;
  const pattern = isBeside ? BESIDE : OTHER_COUNTER;
  pattern.lastIndex = offset;
  const second = pattern.exec(text)?.[1];
  if (second === undefined || bases.get(second)?.of !== 'things') return undefined;
  const end = pattern.lastIndex;
  const names = [`${first}${second}`, `${second}${first}`];
  const name = names.find((one) => bases.get(one)?.of === 'things') ?? first;
  return { name, end };
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
