import { decimal, isTime, ONE, type Comparator, type Quantity } from '../../amount';
import type { BoundSaid, Indicator } from '../../forms';
import { betterBy } from './better';
import { isOfHarm } from './unwanted';

/** Time that a thing takes, not time for which it goes on. */
const TIME_TAKEN =
  /(?:响应|到达|修复|排除|办理|办结|处理|处置|审批|审核|拨付|支付|发放|下达|等候|等待|完成|完工|交付|反馈|答复|回复)[^，、]{0,2}(?:时间|时限|时长|天数|期限|周期)$|(?:建设|施工|改造|安装|修缮|装修)(?:周期|工期|天数|期限?|时间|时长)$|(?:工期|用时|耗时|时限)$/;
/** 全省第3名, 前3名: the smaller the place, the better. */
const PLACE = /[第前]$/;
const PLACE_NAME = /(?:排名|名次|位次|排位)$/;
const PLACE_UNIT = /^[名位]$/;

/** Whether a target is a place in a ranking. */
export function isPlace({ name }: Indicator, { unit, lead = '' }: Quantity): boolean {
  if (unit !== undefined && !PLACE_UNIT.test(unit.name)) return false;
  return PLACE.test(lead) || PLACE_NAME.test(name);
}

/** Whether what a row measures is surely the better the less there is of it. */
export function lessIsBetter(row: Indicator, target: Quantity): boolean {
  const way = betterBy(row.name);
  return (
    way === 'less' ||
    (row.category === 'cost' && way !== 'fall') ||
    isPlace(row, target) ||
    (isTime(target.unit) && TIME_TAKEN.test(row.name))
  );
}

/** How the target of a row bounds its value: its own comparator, else the 指标性质, else what it measures. */
export function comparatorOf(row: Indicator, target: Quantity): Comparator {
  if (target.comparator) return target.comparator;
  // The further a thing is to fall the better, whatever it is that falls.
  if (target.change === 'down') return '>=';
  if (row.direction === 'negative') return '<=';
  if (row.direction === 'positive') return '>=';
  if (row.direction === 'equal') return '=';
  return lessIsBetter(row, target) ? '<=' : '>=';
}

/** What speaks against the way in which a target is taken to bound its value. */
export type WayDoubt =
  /** 正向 beside ≤, ≥ before ≤3%. */
  | { readonly why: 'contrary'; readonly bound: BoundSaid }
  /** 正向 or ≥ where less is better by its name, 反向 or ≤ where more is. */
  | { readonly why: 'name'; readonly better: 'less' | 'more' }
  /** A bare figure of what may be better either way. */
  | { readonly why: 'unsaid' };

/** Whether the target of a row may bound its value the other way round, and why. */
export function wayDoubt(row: Indicator, target: Quantity): WayDoubt | undefined {
  const { comparator } = target;
  if (target.change || comparator === '=' || comparator === 'about') return undefined;
  const isLid = comparator === '<=' || comparator === '<';
  const against = isLid ? 'positive' : 'negative';
  const bound = comparator && row.bounds?.find(({ direction }) => direction === against);
  if (bound) return { why: 'contrary', bound };
  if (isLid) return isOddLimit(target) ? named(row, 'more') : undefined;
  if (comparator) {
    const isSharp = !row.bounds || row.bounds.some(({ sharp }) => sharp);
    const isLess = isSharp
      ? betterBy(row.name) === 'less' || isNoneOfHarm(row, target)
      : lessIsBetter(row, target);
    return isLess ? { why: 'name', better: 'less' } : undefined;
  }
  const isUnsaid = !row.direction && !lessIsBetter(row, target);
  return isUnsaid && betterBy(row.name) === 'maybe-less' ? { why: 'unsaid' } : undefined;
}

/** 重大事故 ≥0起: any number of them would do. */
function isNoneOfHarm(row: Indicator, target: Quantity): boolean {
  return target.value.isZero() && isOfHarm(row, target);
}

/** 反向 beside 大于等于 of a date: the way that is good, where the sign says the other one. */
export function contraryOfDate({ bounds }: Indicator): BoundSaid | undefined {
  const isLater = bounds?.some(({ sharp, direction }) => sharp && direction === 'positive');
  return isLater
    ? bounds?.find(({ sharp, direction }) => !sharp && direction === 'negative')
    : undefined;
}

function named(row: Indicator, better: 'more'): WayDoubt | undefined {
  return betterBy(row.name) === better ? { why: 'name', better } : undefined;
}

/** A limit that nobody sets of what is to be reached: ≤95%, but neither ≤100% nor ≤20%, which counts something else. */
function isOddLimit({ unit, value }: Quantity): boolean {
  if (unit?.dimension !== 'ratio') return false;
  const share = value.times(unit.scale);
  return share.lessThan(ONE) && share.greaterThanOrEqualTo(HALF);
}

const HALF = decimal('0.5');
