import { type Decimal, roundHalfUp, ZERO } from '../../amount';
import type { SelfEvaluation } from '../../forms';
import type { Rubric } from '../../rubrics';
import { type Figure, figureState, type ScoreCard } from '../../scoring';
import { named } from '../field-names';
import { signed } from '../figure';
import type { Row } from '../rows';
import type { Named } from '../terms';
import { openAbove, surplusOf } from './surplus';

interface Scores {
  readonly evaluation: SelfEvaluation;
  readonly card: ScoreCard;
  readonly rubric: Rubric;
  readonly rows: readonly Row[];
  readonly recomputed: Decimal;
  readonly typedSum: Decimal;
}

/** Rows with points to give and no score that could be added: a sum without them is no total yet. */
export function openScores({ card: { execution }, evaluation, rows }: Scores): readonly Named[] {
  const own = rows
    .filter((row) => isOpen(row))
    .map(({ indicator: { name, score } }) => ({ label: name, field: score }));
  if (!execution || execution.counted) return own;
  return [{ label: named('executionScore'), field: evaluation.funds?.total.score }, ...own];
}

function isOpen({ score: { within, reported, group, weight } }: Row): boolean {
  const isScored = within !== undefined || reported || group?.reported;
  return !isScored && weight?.greaterThan(ZERO) === true;
}

/** A total that no points for the open scores could bring about; `undefined` where some could, or nobody can tell how many there are. */
export function outOfReach({ stored, shown, places }: Figure, scores: Scores) {
  const { card, rows, rubric, recomputed, typedSum } = scores;
  const isCountless = rows.some(
    ({ score, indicator }) =>
      score.group !== undefined ||
      (!score.weight && !score.reported && figureState(indicator.score) === 'unreadable'),
  );
  const { execution } = card;
  if (isCountless || (execution && !execution.counted && !execution.weight)) return undefined;
  const [less, more] = recomputed.lessThan(typedSum)
    ? [recomputed, typedSum]
    : [typedSum, recomputed];
  const open = [
    ...rows.filter(isOpen).map(({ score }) => score.weight ?? ZERO),
    ...(execution && !execution.counted ? [execution.weight ?? ZERO] : []),
  ];
  const most = open.reduce((sum, weight) => sum.plus(weight), more);
  const least = openAbove(rows).reduce(
    (sum, { reported, low }) => sum.minus(reported).plus(low),
    less.minus(surplusOf(rows, rubric)),
  );
  const isAbove = stored.greaterThan(most) && !shown.equals(roundHalfUp(most, places));
  const isBelow = stored.lessThan(least) && !shown.equals(roundHalfUp(least, places));
  if (!isAbove && !isBelow) return undefined;
  const limit = isAbove ? most : least;
  const figures = {
    expected: limit.toFixed(),
    actual: stored.toFixed(),
    difference: signed(stored.minus(limit)),
  };
  return {
    outcome: 'fail' as const,
    key: isAbove ? ('above-open' as const) : ('below-open' as const),
    ...figures,
    data: figures,
  };
}
