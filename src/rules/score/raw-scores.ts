import { HUNDRED, type Decimal } from '../../amount';
import { figureState, pointsOf } from '../../scoring';
import { isRawAtFault } from '../conversion';
import { signed } from '../figure';
import { cellsOf, pointsText, type Row, rowPath, rowValues } from '../rows';
import type { Verdict } from '../rule';
import { suggestFigure } from '../suggest';

export const RAW_KEYS = ['raw', 'raw-above', 'raw-blank', 'raw-unreadable'] as const;
type Key = (typeof RAW_KEYS)[number];

/**
 * What is wrong with a score out of 100 rather than with what it was converted to: above 100, no figure, or not what target and
 * result earn where the converted score is.
 */
export function rawTrouble(row: Row): Verdict<Key> | undefined {
  const { indicator, score } = row;
  const { rawScore } = indicator;
  const { reported, weight } = score;
  // What is wrong with the score itself is told there.
  if (!rawScore || !reported || !weight || reported.greaterThan(weight)) return undefined;
  if (indicator.onTop || score.within !== undefined) return undefined;
  const base = {
    cells: cellsOf(row, rawScore, indicator.score),
    path: rowPath(row, 'rawScore'),
    values: [...rowValues(row), rawScore.text],
  };
  const data = { indicator: indicator.name, converted: pointsText(reported), text: rawScore.text };
  switch (figureState(rawScore)) {
    case 'missing':
    case 'nothing':
      return { outcome: 'fail', key: 'raw-blank', ...base, data };
    case 'unreadable':
      return { outcome: 'undetermined', key: 'raw-unreadable', ...base, data };
    case 'error':
      return undefined;
    case 'figure':
  }
  const given = pointsOf(rawScore);
  const isAbove = given?.greaterThan(HUNDRED) === true;
  if (!given || (!isAbove && !isRawAtFault(row))) return undefined;
  const right = earned(row, weight);
  const expected = pointsText(right ?? HUNDRED);
  const figures = {
    expected,
    actual: given.toFixed(),
    difference: signed(given.minus(right ?? HUNDRED)),
  };
  return {
    outcome: 'fail',
    key: isAbove ? 'raw-above' : 'raw',
    ...base,
    ...figures,
    data: { ...data, ...figures },
    suggestion: right && suggestFigure(rawScore, right),
  };
}

/** What target and result earn out of 100. */
function earned({ score: { low, high, exact } }: Row, weight: Decimal): Decimal | undefined {
  if (!low || !high?.equals(low) || weight.isZero()) return undefined;
  return (exact ?? low).times(HUNDRED).dividedBy(weight).toDecimalPlaces(2);
}
