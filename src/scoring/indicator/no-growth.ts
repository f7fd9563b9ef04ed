import type { Quantity, Reading } from '../../amount';
import type { Indicator } from '../../forms';
import { isBetterLess } from './moves';

/** 零增长: it may stay as it is. */
const NO_GROWTH = /^(?:力争|确保|实现|保持|达到|力保)*(?:为)?(?:零|0|〇)增长[。.]?$/;

const AS_IT_WAS =
  /^(?:已|均)*(?:[与和同较比](?:上年度?|去年)(?:同期)?)?(?:持平|未增长|没有增长|无增长|不变)[。.]?$/;

/**
 * A result where no growth was wanted, if it is no growth: a fall meets that of a thing that is the better the less there is of it, and is
 * undecided elsewhere; `undefined` where the result tells of a rise.
 */
export function underNoGrowth(
  row: Indicator,
  target: Reading,
  actual: Reading,
): 'met' | 'unknown' | undefined {
  if (!NO_GROWTH.test(target.text.trim())) return undefined;
  if (actual.kind === 'words') return AS_IT_WAS.test(actual.text.trim()) ? 'met' : undefined;
  if (actual.kind !== 'quantity' || actual.comparator) return undefined;
  if (actual.value.isZero()) return 'met';
  if (!isFall(actual)) return undefined;
  return isBetterLess(row, target) ? 'met' : 'unknown';
}

/** −2.1%, 下降2.1%. */
export function isFall({ value, change }: Quantity): boolean {
  return !value.isZero() && value.isNegative() !== (change === 'down');
}

/** How far a thing has fallen, by its name: what is to be kept within −3% is the fall. */
const FALL_NAME = /(?:降幅|跌幅|减幅|降速|下降率|下降幅度|下滑幅度|减少幅度)$/;
const KEPT_WITHIN = /控制|内|不超过?|不突破/;

/**
 * Target and result of a row that limits a fall, as sizes of the fall; `'unknown'` where a bare figure beside a negative one may be a rise,
 * `undefined` for other rows.
 */
export function sizesOfFall(
  { name }: Indicator,
  target: Quantity,
  actual: Reading,
): { target: Quantity; actual: Quantity } | 'unknown' | undefined {
  if (target.comparator !== '<=' && target.comparator !== '<') return undefined;
  if (!FALL_NAME.test(name.replace(/[（(【[].*$/s, '').trim()) || !KEPT_WITHIN.test(target.text))
    return undefined;
  if (actual.kind !== 'quantity') return undefined;
  const limit = { ...target, value: target.value.abs() };
  if (isFall(actual))
    return { target: limit, actual: { ...actual, value: actual.value.abs(), change: undefined } };
  if (actual.change === 'up')
    return {
      target: limit,
      actual: { ...actual, value: actual.value.negated(), change: undefined },
    };
  const isOpen = target.value.isNegative() && actual.value.greaterThan(limit.value);
  return isOpen ? 'unknown' : { target: limit, actual };
}
