import { type Decimal, type Quantity } from '../../amount';
import { type Band, bandsOver } from './bands';
import { clausesOf } from './clauses';
import { holds, intervalIn } from './interval';
import { isFull } from './spread';
import { type Step, stepIn } from './steps';

/** What criteria give for a figure: so many points, or for sure not all of them. */
export type AtFigure =
  { readonly kind: 'points'; readonly points: Decimal } | { readonly kind: 'not-full' };

const QUOTES = /[“”"]/g;

/** What 评分标准 of bands give a row for a rate that only its text tells; `undefined` where they leave it open. */
export function pointsAt(
  criteria: string,
  name: string,
  rate: Quantity,
  weight: Decimal,
): AtFigure | undefined {
  const bands: Band[] = [];
  const steps: Step[] = [];
  for (const { condition, award } of clausesOf(criteria)) {
    const full = isFull(award, weight);
    const interval = intervalIn(condition);
    const step = full || interval ? undefined : stepIn(condition);
    if (step) steps.push(step);
    const isOwn = interval && (interval.of === '' || isSameName(interval.of, name));
    if (isOwn && /^%?$/.test(interval.unit)) bands.push({ interval, award, isFull: full });
    // 制度健全计满分 gives all for something else; of what is named by another word nobody knows.
    else if (full || interval) return undefined;
  }
  const whole = bands.filter((band) => band.isFull);
  if (whole.length === 0) return undefined;
  const [chosen] = bandsOver(bands, { own: rate.value }, rate, name);
  const [band, ...more] = chosen?.bands ?? [];
  if (band && chosen?.isSure && more.length === 0) {
    const points = pointsOf(band, weight);
    return points && { kind: 'points', points };
  }
  if (band) return undefined;
  const isLess = whole.every(
    ({ interval }) => isBeside(interval, rate.value) && isStepOff(interval, rate.value, steps),
  );
  return isLess ? { kind: 'not-full' } : undefined;
}

/** 每低于5%扣2分 takes nothing off for less than one of its steps. */
function isStepOff({ low, high }: Band['interval'], figure: Decimal, steps: readonly Step[]) {
  const end = low && figure.lessThan(low.figure) ? low : (high ?? low);
  if (!end) return false;
  const off = figure.minus(end.figure).abs();
  return steps.every(({ size }) => !off.lessThan(size));
}

/** Beyond one figure (100%计满分) more of it may be as good. */
function isBeside(interval: Band['interval'], figure: Decimal): boolean {
  if (holds(interval, figure) !== false) return false;
  return !interval.isPoint || interval.low?.figure.greaterThan(figure) === true;
}

function pointsOf({ award }: Band, weight: Decimal): Decimal | undefined {
  if (award.kind === 'points') return award.points;
  return award.kind === 'share' ? weight.times(award.share) : undefined;
}

/** 变动率 is enough of 三公经费变动率. */
function isSameName(of: string, name: string): boolean {
  const [said, own] = [of, name].map((one) => one.replace(QUOTES, ''));
  return said !== undefined && own !== undefined && (own.endsWith(said) || said.endsWith(own));
}
