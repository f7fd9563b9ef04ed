import { align, HUNDRED, ONE, type Decimal, type Quantity, type Reading, ZERO } from '../../amount';
import type { Indicator } from '../../forms';
import type { Rubric } from '../../rubrics';
import { limit } from '../limits';
import type { Measured, Shares } from '../model';
import { isWithinLimit } from './at-once';
import { monthsOf } from './dates';
import { isDayKept } from './day-of-period';
import { isRateOfChange } from './moves';
import { sizesOfFall } from './no-growth';
import { ABOUT, compareQuantities } from './quantities';
import { rangeAgainst } from './ranges';
import { saysOfEach } from './sayings';
import { banded, decided, exact, inTimeOrNot, open } from './shares';
import { isNearlyDone, saysLess } from './shortfall';

/** The same as a result, and nothing besides. */
const ALL_OF_IT = /^(?:已?全部|均已?|全)(?:合格|达标|覆盖|完成|到位|通过|公开|办结)[。.]?$/;
const PLAIN = { comparator: undefined, also: undefined, tail: undefined } as const;
export const HUNDRED_PERCENT = { value: HUNDRED, places: 0 } as const;

/** What a result under a target that is one figure allows. */
export function againstQuantity(
  row: Indicator,
  target: Quantity,
  actual: Reading,
  rubric: Rubric,
): Shares {
  if (actual.kind === 'words') {
    if (isWithinLimit(row, target, actual.text.trim())) return inTimeOrNot(true, rubric);
    if (actual.grade) {
      const isLess =
        (isAllWanted(target) && isNearlyDone(actual)) || saysLess(undefined, actual, actual.text);
      return banded(actual.grade === 'achieved' && isLess ? 'partly' : actual.grade, rubric);
    }
    // 全部合格 is a rate of 100%.
    const isWhole = target.unit?.name === '%' && ALL_OF_IT.test(actual.text.trim());
    return isWhole
      ? againstQuantity(row, target, { ...target, ...HUNDRED_PERCENT, ...PLAIN }, rubric)
      : open('words');
  }
  if (actual.kind === 'date' && target.unit?.of === 'months') {
    const months = monthsOf(actual);
    return months ? againstQuantity(row, target, months, rubric) : open('other-unit');
  }
  if (actual.kind === 'range') return decided(rangeAgainst(row, target, actual));
  if (actual.kind !== 'quantity') return open('other-unit');
  const sizes = sizesOfFall(row, target, actual);
  if (sizes === 'unknown') return open('words');
  if (sizes) return withinFall(row, sizes.target, sizes.actual);
  if (repeatsBound(target, actual)) return open('repeats-target');
  const isKept = isDayKept(target.text, actual.text);
  if (isKept !== undefined) {
    return isKept === 'unknown' ? open('words') : inTimeOrNot(isKept, rubric);
  }
  const result = compareQuantities(row, target, reached(actual));
  if (typeof result === 'string') return open(result);
  const { method, share, measured, missed } = result;
  if (!missed && measured && deducts(row, target, measured, rubric)) {
    const low = measured.target.dividedBy(measured.actual);
    return { method, low, high: ONE, measured, missed };
  }
  // 预算调整率 6% under 0%: no more than partly done, and how much less each place decides by steps of its own.
  if (missed && method === 'zero-target' && isRateOfChange(row, target)) {
    return { ...banded('partly', rubric), low: ZERO };
  }
  const isRough = target.comparator === 'about' || actual.comparator === 'about';
  if (missed && isRough)
    return { method, ...roughly(share), missed, ...(measured && { measured }) };
  return exact(method, share, missed, measured);
}

/** A fall that is smaller than its limit is far beyond nothing. */
function withinFall(row: Indicator, target: Quantity, actual: Quantity): Shares {
  const result = compareQuantities(row, target, actual);
  return typeof result === 'string'
    ? open(result)
    : exact(result.method, result.share, result.missed);
}

/** A count, or a rate of the whole: ≥95% may be met by what is nearly done. */
function isAllWanted({ unit, value }: Quantity): boolean {
  return unit?.dimension !== 'ratio' || value.times(unit.scale).greaterThanOrEqualTo(ONE);
}

/** 98%左右 is not 98%: a share of about N may be that much off. */
function roughly(share: Decimal): { low: Decimal; high: Decimal } {
  const high = share.times(ABOUT.plus(ONE));
  return { low: share.times(ONE.minus(ABOUT)), high: high.greaterThan(ONE) ? ONE : high };
}

const REACHED =
  /^(?:已|均|都|全部|实际)*达到?[\s\u3000]*[\d０-９.．]+[\s\u3000]*[^\s\d以及起上]{0,6}[。.]?$/;

/** 达到95% as a result is 95%, not a bound. */
function reached(actual: Quantity): Quantity {
  if (actual.comparator !== '>=' || !REACHED.test(actual.text)) return actual;
  const { comparator: _, ...plain } = actual;
  return plain;
}

/** A comparator typed again with its figure: the target, not a measured value. */
/** ≥1260公里 beside a target of 1260公里: written as targets are, and no more than it. */
const AS_BOUND = /^\s*(?:≥|≧|>=|＞=|不[低少]于|大于等于)/;

function repeatsBound(target: Quantity, actual: Quantity): boolean {
  if (saysOfEach(actual.text) && !saysOfEach(target.text)) return false;
  const { comparator } = reached(actual);
  if (comparator === undefined || comparator === 'about') return false;
  const isAsBound = target.comparator === undefined && AS_BOUND.test(actual.text);
  if (comparator !== target.comparator && !isAsBound) return false;
  const pair = align(target, actual);
  return pair !== undefined && pair[0].equals(pair[1]);
}

function deducts(row: Indicator, target: Quantity, measured: Measured, rubric: Rubric): boolean {
  const threshold = limit(rubric.thresholds.overAchieved.value);
  return (
    rubric.overAchievementDeducts.value &&
    row.category !== 'cost' &&
    target.comparator !== '<=' &&
    target.comparator !== '<' &&
    measured.actual.greaterThan(measured.target.times(threshold.plus(ONE)))
  );
}
