import { type Decimal, formatDecimal, roundHalfUp } from '../../amount';
import type { Outcome } from '../../findings';
import { shownText } from '../../forms';
import type { Method } from '../../scoring';
import { signed, term } from '../compare';
import { named } from '../field-names';
import {
  asksOf,
  cellsOf,
  isScored,
  pointsText,
  type Row,
  rowPath,
  rowsOf,
  rowValues,
} from '../rows';
import { NOT_APPLICABLE, rule, type Verdict } from '../rule';
import { suggestFigure } from '../suggest';

type Key = 'above' | 'below' | 'one-decimal' | 'above-band' | 'below-band';

/** 指标得分在评分标准允许的范围内 */
export default rule({
  id: 'score/indicator',
  outcome: 'fail',
  basis: ['printed-quantitative', 'mof-2020-10'],
  messages: ['above', 'below', 'one-decimal', 'above-band', 'below-band'],
  examples: {
    right: [
      { 年度指标值: '≥50个', 实际完成值: '40个', 分值: '10', 得分: '8' },
      { 年度指标值: '≤20天', 实际完成值: '25天', 分值: '10', 得分: '8' },
      { 年度指标值: '显著提升', 实际完成值: '显著提升', 分值: '10', 得分: '9' },
    ],
    wrong: [
      { 年度指标值: '≥50个', 实际完成值: '40个', 分值: '10', 得分: '10' },
      { 年度指标值: '0', 实际完成值: '1', 分值: '5', 得分: '5' },
    ],
  },
  check(subject) {
    if (!isScored(subject.card)) return NOT_APPLICABLE;
    const { scorePlaces } = subject.rubric.rounding;
    const bandBasis = subject.rubric.bands.basis;
    return rowsOf(subject).flatMap((row) => {
      const { weight, reported, low, high } = row.score.group ?? row.score;
      if (row.score.within !== undefined || !weight || !reported || !low || !high) return [];
      // Most rows have what a formula gives them.
      if (low === high && reported.equals(high)) return [];
      // Above its weight a row is reported by `score/exceeds-weight` alone.
      if (reported.greaterThan(weight)) return [];
      const top = roundHalfUp(high, scorePlaces);
      const bottom = roundHalfUp(low, scorePlaces);
      const banded = isBanded(row) || !top.equals(bottom);
      // A formula leaves all its digits in the cell; a score has as many as the rubric gives it.
      const judged = judge(roundHalfUp(reported, scorePlaces), bottom, top, banded);
      if (!judged) return [];
      return verdict(
        row,
        judged,
        { reported, bottom, top, weight },
        bandBasis,
        asksOf(row, subject.evaluation),
      );
    });
  },
});

/** Methods that end in one value; anything else is a band read from words. */
const FORMULAS: readonly Method[] = ['achieved', 'ratio', 'inverse-ratio', 'zero-target'];

function isBanded({ score }: Row): boolean {
  return (
    score.group === undefined &&
    !FORMULAS.includes(score.method) &&
    !score.low?.equals(score.high ?? 0)
  );
}

function judge(
  reported: Decimal,
  bottom: Decimal,
  top: Decimal,
  banded: boolean,
): { outcome: Outcome; key: Key } | undefined {
  if (reported.greaterThan(top)) {
    if (banded) return { outcome: 'explain', key: 'above-band' };
    return reported.equals(roundHalfUp(top, 1))
      ? { outcome: 'note', key: 'one-decimal' }
      : { outcome: 'fail', key: 'above' };
  }
  if (!reported.lessThan(bottom)) return undefined;
  if (!banded && reported.equals(roundHalfUp(bottom, 1))) {
    return { outcome: 'note', key: 'one-decimal' };
  }
  return { outcome: 'note', key: banded ? 'below-band' : 'below' };
}

function verdict(
  row: Row,
  judged: { outcome: Outcome; key: Key },
  points: { reported: Decimal; bottom: Decimal; top: Decimal; weight: Decimal },
  bandBasis: string,
  asks: Verdict['asks'],
): Verdict<Key> {
  const { indicator } = row;
  const { reported, bottom, top, weight } = points;
  const limit = judged.outcome === 'note' && reported.lessThan(bottom) ? bottom : top;
  const banded = judged.key.endsWith('-band');
  const expected = formatDecimal(limit, 2);
  const actual = reported.toFixed();
  const difference = signed(reported.minus(limit));
  return {
    ...judged,
    cells: cellsOf(row, indicator.score, indicator.actual, indicator.target),
    terms: [
      term({ label: named('target'), field: indicator.target }, '，'),
      term({ label: named('actual'), field: indicator.actual }, '，'),
      term({ label: named('weight'), field: indicator.weight }, '，'),
      term({ label: named('score'), field: indicator.score }, '，'),
    ],
    expected,
    actual,
    difference,
    data: {
      indicator: indicator.name,
      target: shownText(indicator.target),
      value: shownText(indicator.actual),
      weight: pointsText(weight),
      low: formatDecimal(bottom, 2),
      high: formatDecimal(top, 2),
      expected,
      actual,
      difference,
      gap: reported.minus(limit).abs().toFixed(),
    },
    suggestion: banded || row.score.group ? undefined : suggestFigure(indicator.score, limit),
    ...(banded && { basis: bandBasis }),
    ...(judged.outcome === 'explain' && { asks }),
    path: rowPath(row, 'score'),
    values: rowValues(row),
  };
}
