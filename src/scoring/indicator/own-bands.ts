import { type Decimal, decimal, HUNDRED, ONE, type Quantity, ZERO } from '../../amount';
import type { Shares } from '../model';

/** 80%-90%得8分, 达到90%以上得满分, 完成率低于60%不得分. */
const BAND =
  /^(?:[\u4e00-\u9fa5]{0,8}[率度例]|完成|达到?)?(?:达到?|在|为)?(?:(?<below>低于|不足|小于|未达到?|<)|>=|≥)?(?<low>\d+(?:\.\d+)?)(?:%(?:\((?:不?含)\))?)?(?:(?:-|—|~|至|到)(?<high>\d+(?:\.\d+)?)%(?:\((?:不?含)\))?(?:之间)?|(?<above>\(?[及含]?以上\)?)|(?<under>以下))?的?(?:[得计](?<points>\d+(?:\.\d+)?)分|[得计]?(?<full>满分|全分)|(?<none>不得分|不计分))$/;

export interface Band {
  readonly low: Decimal;
  readonly high: Decimal | undefined;
  /** Ends below `high`, and not at it. */
  readonly isOpen: boolean;
  /** Points, or everything. */
  readonly points: Decimal | 'full';
}

/** A clause that gives points for a share of the target; `undefined` for any other. */
export function bandOf(clause: string): Band | undefined {
  const found = BAND.exec(clause)?.groups;
  if (!found || !clause.includes('%')) return undefined;
  const { below, low = '0', high, above, under, points, full } = found;
  const isUpper = below !== undefined || under !== undefined;
  // 90%得满分 alone says nothing of what is above or below.
  if (!isUpper && high === undefined && above === undefined) return undefined;
  const award = full === undefined ? decimal(points ?? '0') : 'full';
  if (isUpper) return { low: ZERO, high: decimal(low), isOpen: true, points: award };
  return {
    low: decimal(low),
    high: high === undefined ? undefined : decimal(high),
    isOpen: false,
    points: award,
  };
}

/**
 * The least and the most that the bands give of the weight, where they have one for the result: its share of the target, or, of a
 * rate, also the rate itself. At an end that two bands have either may be meant.
 */
export function sharesInBands(
  bands: readonly Band[],
  { measured, method }: Shares,
  { unit, value }: Quantity,
  weight: Decimal,
): readonly [low: Decimal, high: Decimal] | undefined {
  if (!measured || method !== 'ratio' || measured.target.isZero()) return undefined;
  const share = measured.actual.dividedBy(measured.target);
  const percents = [share.times(HUNDRED), ...(unit?.name === '%' ? [share.times(value)] : [])];
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

function holds({ low, high, isOpen }: Band, percent: Decimal): boolean {
  if (percent.lessThan(low)) return false;
  return !high || (isOpen ? percent.lessThan(high) : percent.lessThanOrEqualTo(high));
}

function pointsIn(points: Band['points'], weight: Decimal): Decimal {
  return points === 'full' ? ONE : points.dividedBy(weight);
}
