import { type Decimal, ONE, ZERO } from '../../amount';
import type { Shares } from '../model';
import type { Award } from './award';

/** The least and the most of its weight that a row may have. */
export type Spread = readonly [low: Decimal, high: Decimal];

/** What an award leaves of the weight; `undefined` where only a person can tell, or where it is more than there is. */
export function leftBy(
  award: Award,
  { low, high }: Shares,
  weight: Decimal | undefined,
  count: readonly [Decimal, Decimal] = [ONE, ONE],
): Spread | undefined {
  switch (award.kind) {
    case 'unclear':
      return undefined;
    case 'proportion':
      return [low, high];
    case 'share':
      return award.share.greaterThan(ONE) ? undefined : [award.share, award.share];
    case 'points': {
      const share = weight?.greaterThan(ZERO) ? award.points.dividedBy(weight) : undefined;
      return share?.lessThanOrEqualTo(ONE) ? [share, share] : undefined;
    }
    case 'off':
      return weight?.greaterThan(ZERO)
        ? [
            rest(award.points.times(count[1]).dividedBy(weight)),
            rest(award.points.times(count[0]).dividedBy(weight)),
          ]
        : undefined;
    case 'off-share':
      return [rest(award.share.times(count[1])), rest(award.share.times(count[0]))];
  }
}

function rest(off: Decimal): Decimal {
  return off.greaterThan(ONE) ? ZERO : ONE.minus(off);
}

/** From the least of them to the most; `undefined` where there is none. */
export function united(spreads: readonly Spread[]): Spread | undefined {
  const [first, ...others] = spreads;
  return others.reduce<Spread | undefined>(
    (all, [low, high]) =>
      all && [low.lessThan(all[0]) ? low : all[0], high.greaterThan(all[1]) ? high : all[1]],
    first,
  );
}

/** Whether an award is all the points there are. */
export function isFull(award: Award, weight: Decimal | undefined): boolean {
  if (award.kind === 'points') return weight?.equals(award.points) === true;
  return award.kind === 'share' && award.share.equals(ONE);
}
