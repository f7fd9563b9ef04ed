import { type Decimal, decimal, HUNDRED, ONE, type Quantity, ZERO } from '../../amount';
import type { Shares } from '../model';

/** 80%-90%得8分, 达到90%以上得满分, 完成率低于60%不得分, 在90%(含)和95%之间,得9分. */
const BAND =
  /^(?:(?<of>[\u4e00-\u9fa5“”"]{0,8}[率度例])(?:绝对值)?|完成|达到?)?(?:达到?|在|为)?(?:(?<most><=|≤|不超过|不高于|不大于)|(?<from>>=|≥|不低于|不少于|不小于)|(?<over>超过|大于|高于|>)|(?<below>低于|不足|小于|未达到?|<))?(?<low>\d+(?:\.\d+)?)(?:%(?:\((?:不?含)\))?)?(?:(?:-|—|~|至|到|和)(?<high>\d+(?:\.\d+)?)%(?:\((?:不?含)\))?(?:之间)?|(?<above>\(?[及含]?以上\)?)|(?<under>以下))?的?,?(?:[得计](?<points>\d+(?:\.\d+)?)分|[得计]?(?<full>满分|全分)|(?<none>不得分|不计分))$/;

export interface Band {
  readonly low: Decimal;
  readonly high: Decimal | undefined;
  /** Ends below `high`, and not at it. */
  readonly isOpen: boolean;
  /** Begins above `low`, and not at it. */
  readonly isAbove: boolean;
  /** Points, or everything. */
  readonly points: Decimal | 'full';
  /** What the share is of, where the clause says so: 预算完成率≥95%. */
  readonly of?: string | undefined;
}

/** A clause that gives points for a share of the target; `undefined` for any other. */
export function bandOf(clause: string): Band | undefined {
  const found = BAND.exec(clause)?.groups;
  if (!found || !clause.includes('%')) return undefined;
  const { of, most, from, over, below, low = '0', high, above, under, points, full } = found;
  const isUpper = below !== undefined || under !== undefined || most !== undefined;
  const isLower = from !== undefined || over !== undefined || above !== undefined;
  // 90%得满分 alone says nothing of what is above or below.
  if (!isUpper && !isLower && high === undefined) return undefined;
  const award = full === undefined ? decimal(points ?? '0') : 'full';
  if (isUpper) {
    const isOpen = most === undefined;
    return { low: ZERO, high: decimal(low), isOpen, isAbove: false, points: award, of };
  }
  return {
    low: decimal(low),
    high: high === undefined ? undefined : decimal(high),
    isOpen: false,
    isAbove: over !== undefined,
    points: award,
    of,
  };
}

/**
 * The least and the most that the bands give of the weight, where they have one for the result: its share of the target, or, of a
 * rate, also the rate itself; that alone where the bands name the row, or where less is better. At an end that two bands have
 * either may be meant.
 */
export function sharesInBands(
  bands: readonly Band[],
  { measured, method }: Shares,
  { unit, value }: Quantity,
  weight: Decimal,
  name: string,
): readonly [low: Decimal, high: Decimal] | undefined {
  if (!measured || measured.target.isZero()) return undefined;
  if (method !== 'ratio' && method !== 'inverse-ratio') return undefined;
  const share = measured.actual.dividedBy(measured.target);
  const own = unit?.name === '%' ? [share.times(value)] : [];
  const isOwn = method === 'inverse-ratio' || bands.some(({ of }) => of === name);
  const percents = isOwn ? own : [share.times(HUNDRED), ...own];
  const given = percents.flatMap((percent) =>
    bands.filter((band) => holds(band, percent)).map(({ points }) => pointsIn(points, weight)),
  );
  if (given.some((one) => one.greaterThan(ONE))) return undefined;
  const [first, ...others] = given;
  if (!first) return undefined;
  return others.reduce(
    ([low, high], one) => [one.lessThan(low) ? one : low, one.greaterThan(high) ? one : high],
    [first, first] as const,
  );
}

function holds({ low, high, isOpen, isAbove }: Band, percent: Decimal): boolean {
  if (isAbove ? percent.lessThanOrEqualTo(low) : percent.lessThan(low)) return false;
  return !high || (isOpen ? percent.lessThan(high) : percent.lessThanOrEqualTo(high));
}

function pointsIn(points: Band['points'], weight: Decimal): Decimal {
  return points === 'full' ? ONE : points.dividedBy(weight);
}
