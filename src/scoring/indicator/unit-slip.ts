import { decimal, isMultiplier, type Decimal, type Quantity, type Unit } from '../../amount';
import type { Indicator } from '../../forms';
import { inOneUnit } from './common-unit';
import { comparatorOf } from './direction';
import type { Pair } from './periods';

/** A unit and the one it was taken for: 万亩 and 亩. */
export interface UnitSlip {
  readonly larger: string;
  readonly smaller: string;
  readonly times: '10000' | '1000' | '10';
}

const AROUND = {
  '10000': [decimal('3000'), decimal('30000')],
  '1000': [decimal('300'), decimal('3000')],
  '10': [decimal('6'), decimal('16')],
} as const;

/** About so many times as much, one way or the other. */
function isAbout(times: UnitSlip['times'], one: Decimal, other: Decimal): boolean {
  if (!one.greaterThan(0) || !other.greaterThan(0)) return false;
  const [least, most] = AROUND[times];
  const quotient = one.greaterThan(other) ? one.dividedBy(other) : other.dividedBy(one);
  return quotient.greaterThan(least) && quotient.lessThan(most);
}

/** About ten thousand times as much, one way or the other: 元 and 万元 under one heading. */
export function isOtherUnit(one: Decimal, other: Decimal): boolean {
  return isAbout('10000', one, other);
}

/** Units of money, each ten thousand times the one before. */
const MONEY = [
  ['元', '1'],
  ['万元', '1e4'],
  ['亿元', '1e8'],
] as const;

/**
 * Which unit of money was taken for which, of two amounts about ten thousand times apart, by the scales that their cells state: the
 * larger amount may have been typed in the next smaller unit, the smaller one in the next larger. Where both may be it is the
 * commoner slip, 元 for 万元.
 */
export function moneySlip(more: Decimal, less: Decimal): Omit<UnitSlip, 'times'> | undefined {
  const at = (scale: Decimal) => MONEY.findIndex(([, own]) => scale.equals(own));
  const pairs = [at(more) - 1, at(less)].flatMap((index) => {
    const [smaller, larger] = [MONEY[index], MONEY[index + 1]];
    return smaller && larger ? { index, smaller: smaller[0], larger: larger[0] } : [];
  });
  const slip = pairs.find(({ index }) => index === 0) ?? pairs[0];
  return slip && { larger: slip.larger, smaller: slip.smaller };
}

/** Units that are told from their smaller sister by a thousand, and the sister. */
const THOUSANDFOLD: Readonly<Record<string, readonly [larger: string, smaller: string]>> = {
  公里: ['公里', '米'],
  km: ['公里', '米'],
  千米: ['千米', '米'],
  米: ['公里', '米'],
  吨: ['吨', '公斤'],
  公斤: ['吨', '公斤'],
};
const MYRIAD = /^(?:万亿|亿|[十百千]?万)(?=.)/;
/** What is measured, and not counted: of these a ten-thousandth is no result that anybody reports. */
const MEASURED: ReadonlySet<string> = new Set(['length', 'mass', 'volume', 'energy', 'power']);

/**
 * Which unit was taken for which where target and result are as far apart as the two units are (26500万亩 under ≥2.6万亩). Things
 * counted may be ten thousand under a target of one, unless one of the figures names 万, or the smaller one is no whole number.
 */
function slipBetween(
  row: Indicator,
  target: Quantity,
  actual: Quantity,
  pair: Pair,
): UnitSlip | undefined {
  const { unit } = target;
  if (unit?.dimension === 'ratio') return rateSlip(target, actual, pair);
  if (areNear(pair)) return undefined;
  // A bare figure may be in either unit, and is judged in the likelier one.
  if (!unit || !actual.unit || unit.per !== actual.unit.per) return undefined;
  const names = [unit.name, actual.unit.name];
  const slip = sistersOf(unit, names);
  if (!slip || !isAbout(slip.times, ...pair)) return undefined;
  if (isMeasured(unit)) return slip;
  const isLess = pair[1].lessThan(pair[0]);
  // Hardly any of what was to be kept below a limit is a result.
  if (isLess && /^<=?$/.test(comparatorOf(row, target))) return undefined;
  const { value } = isLess ? actual : target;
  return names.some((name) => MYRIAD.test(name)) || value.decimalPlaces() > 0 ? slip : undefined;
}

/** A target in % whose result is in ‰, or the other way round, and much the same figure: ≥95‰, 96.8%. */
function rateSlip({ unit }: Quantity, actual: Quantity, pair: Pair): UnitSlip | undefined {
  if (!unit || actual.unit?.dimension !== 'ratio' || unit.name === actual.unit.name)
    return undefined;
  const isLarger = unit.scale.greaterThan(actual.unit.scale);
  if (unit.scale.equals(actual.unit.scale) || !isAbout('10', ...pair)) return undefined;
  // Where the smaller unit was written, the figure is the smaller one too: 5% beside 60‰ are two sound rates.
  if (pair[0].greaterThan(pair[1]) !== isLarger) return undefined;
  const [larger, smaller] = isLarger ? [unit, actual.unit] : [actual.unit, unit];
  return { larger: larger.name, smaller: smaller.name, times: '10' };
}

/** Nearly all rows: no decimal is divided for them. */
function areNear([wanted, reached]: Pair): boolean {
  const times = reached.toNumber() / wanted.toNumber();
  return times < 300 && times > 1 / 300;
}

/** The same of a row, for the figures it names first. */
export function unitSlip(row: Indicator): UnitSlip | undefined {
  const [target, actual] = [row.target?.reading, row.actual?.reading];
  if (target?.kind !== 'quantity' || actual?.kind !== 'quantity') return undefined;
  const pair = inOneUnit(row, target, actual);
  return pair && slipBetween(row, target, actual, pair);
}

function isMeasured({ dimension, of }: Unit): boolean {
  return dimension === 'money' || dimension === 'area' || MEASURED.has(of ?? '');
}

/** 万亩 and 亩, 万元 and 元, 公里 and 米; `undefined` for rates, times and what has no such sister. */
function sistersOf(unit: Unit, names: readonly string[]): UnitSlip | undefined {
  const isCounted = unit.dimension === 'count' && (unit.of ?? 'things') === 'things';
  if ((!isCounted && !isMeasured(unit)) || isMultiplier(unit)) return undefined;
  const large = names.find((name) => MYRIAD.test(name));
  if (large !== undefined) {
    const smaller = large.startsWith('亿') ? large.replace('亿', '万') : large.replace(MYRIAD, '');
    return { larger: large, smaller, times: '10000' };
  }
  const sisters = THOUSANDFOLD[unit.name];
  if (sisters) return { larger: sisters[0], smaller: sisters[1], times: '1000' };
  return { larger: `万${unit.name}`, smaller: unit.name, times: '10000' };
}
