import { type Decimal, isSameStored, roundHalfUp, truncate, ZERO } from '../../amount';
import type { Rubric } from '../../rubrics';
import { figure, figureState } from '../../scoring';
import { misconverted } from '../conversion';
import type { Place } from '../../findings';
import { named } from '../field-names';
import { signed } from '../figure';
import { isOfIndicatorsOnly } from '../indicators-only';
import { isScored, pointsText, type Row, rowsOf } from '../rows';
import { held, NOT_APPLICABLE, rule } from '../rule';
import { suggestFigure } from '../suggest';
import { names, term, type Named } from '../terms';
import { addedScores, scoresUnseen, unreadScores } from './added-scores';
import { inHead } from './head-total';
import { missingScore, type MissingScore } from './missing-score';

/** 总分 = 预算执行得分 + Σ 指标得分 */
export default rule({
  id: 'score/total',
  outcome: 'fail',
  basis: ['mof-2020-10', 'form:self-evaluation'],
  messages: [
    'right',
    'off',
    'off-mended',
    'corrected',
    'corrected-mended',
    'rounding',
    'rounding-corrected',
    'blank',
    'unreadable',
    'unchecked',
    'unseen',
    'head',
    'foot',
    'whole',
  ],
  examples: {
    right: [
      {
        全年预算数: '8',
        全年执行数: '8',
        执行率分值: '10',
        执行率得分: '10',
        得分: '50',
        得分2: '38',
        总分: '98分',
      },
      {
        全年预算数: '8',
        全年执行数: '8',
        执行率分值: '10',
        执行率得分: '10',
        分值: '90',
        得分: '88',
        总分: '88',
        '总分 分值': '90',
      },
    ],
    wrong: [
      {
        全年预算数: '8',
        全年执行数: '8',
        执行率分值: '10',
        执行率得分: '10',
        得分: '50',
        得分2: '38',
        总分: '99分',
      },
      { 得分: '50', 得分2: '40', 总分: '100' },
      { 得分: '50', 得分2: '40', 总分: '90', 表头总分: '95' },
    ],
  },
  check(subject) {
    const { evaluation, card, rubric } = subject;
    const total = evaluation?.total;
    if (!evaluation || !total || !isScored(card)) return NOT_APPLICABLE;
    if (!card.recomputed || !card.typedSum) return NOT_APPLICABLE;
    const partial = isOfIndicatorsOnly(evaluation, card, rubric.totalWeight);
    const own = card.typedSum.minus(card.execution?.reported ?? ZERO);
    const [recomputed, typedSum] = partial ? [own, own] : [card.recomputed, card.typedSum];
    const whole = partial && {
      execution: card.recomputed.minus(own),
      sums: [card.recomputed, card.typedSum],
    };
    const verdict = () => {
      const terms = addedScores(evaluation, partial ? { ...card, execution: undefined } : card);
      return {
        cells: [total.score?.cell ?? total.label.cell, ...terms.flatMap(({ cell }) => cell ?? [])],
        terms: [...terms, term({ label: named('total'), field: total.score }, '=')],
        path: 'total.score',
        values: [total.score?.text ?? '', ...terms.map(({ value }) => value ?? '')],
        data: { expected: recomputed.toFixed() },
      };
    };
    const typed = figure(total.score);
    const rows = rowsOf(subject);
    // A total that adds the scores as typed is right in itself, and so is one that adds them as they should be: the wrong score,
    // or the blank one, is the finding.
    if (
      typed &&
      (isSameStored(typed.stored, recomputed) ||
        isSameStored(typed.stored, typedSum) ||
        (!scoresUnseen(evaluation) && addsMended(typed.stored, recomputed, rows, rubric)))
    ) {
      return [
        held(() => ({ outcome: 'pass', key: 'right', ...verdict() })),
        ...inHead(evaluation, whole || undefined),
      ];
    }
    const base = verdict();
    const { expected } = base.data;
    const suggestion = suggestFigure(total.score, recomputed);
    const state = figureState(total.score);
    const unread = unreadScores(evaluation);
    const withUnread = (cells: readonly Place[]): Place[] => [
      ...cells,
      ...unread.flatMap(({ field }) => field?.cell ?? []),
    ];
    if (state === 'error' || state === 'unreadable') {
      const own: Named = { label: named('total'), field: total.score };
      const data = { ...base.data, which: names([own, ...unread]) };
      const key = unread.length > 0 ? 'unchecked' : 'unreadable';
      return [{ outcome: 'undetermined', key, ...base, cells: withUnread(base.cells), data }];
    }
    if (!typed) {
      return [{ outcome: 'undetermined', key: 'blank', ...base, expected, suggestion }];
    }
    if (scoresUnseen(evaluation)) return [{ outcome: 'undetermined', key: 'unseen', ...base }];
    // A score that cannot be read is no 0: nobody can tell what the sum should be.
    if (unread.length > 0) {
      const data = { which: names(unread), expected };
      return [
        { outcome: 'undetermined', key: 'unchecked', ...base, cells: withUnread(base.cells), data },
      ];
    }
    const actual = typed.stored.toFixed();
    const difference = signed(typed.stored.minus(recomputed));
    const figures = { expected, actual, difference };
    const execution = pointsText(card.execution?.counted ?? recomputed);
    const data = { ...figures, execution, sum: typedSum.toFixed() };
    const corrected = !recomputed.equals(typedSum);
    // With a wrong score put right any sum has decimals to drop: only those of the scores as they stand were dropped by anybody.
    const dropped = card.execution?.reported ? [typedSum] : [recomputed, typedSum];
    if (isRounded(typed.shown, typed.places, dropped)) {
      const key = corrected && card.execution?.reported ? 'rounding-corrected' : 'rounding';
      const asks = { texts: [evaluation.remarks], about: ['总分'] };
      return [{ outcome: 'explain', key, ...base, ...figures, data, asks }];
    }
    const surplus = surplusOf(rows, rubric);
    const mended = recomputed.minus(surplus).toFixed();
    const key = corrected ? 'corrected' : 'off';
    return [
      {
        outcome: 'fail',
        key: surplus.greaterThan(ZERO) ? `${key}-mended` : key,
        ...base,
        ...figures,
        data: { ...data, mended },
        suggestion,
      },
    ];
  },
});

/** Whether a total adds what scores that are too high should be, and what blank ones may earn. */
function addsMended(
  total: Decimal,
  recomputed: Decimal,
  rows: readonly Row[],
  rubric: Rubric,
): boolean {
  const surplus = surplusOf(rows, rubric);
  const blanks = rows.flatMap((row) => missingScore(row) ?? []);
  if (surplus.isZero() && blanks.length === 0) return false;
  const left = total.minus(recomputed.minus(surplus));
  const [low, high] = [sumOf(blanks, 'low'), sumOf(blanks, 'high')];
  return left.greaterThanOrEqualTo(low) && left.lessThanOrEqualTo(high);
}

function sumOf(blanks: readonly MissingScore[], side: 'low' | 'high'): Decimal {
  return blanks.reduce((sum, blank) => sum.plus(roundHalfUp(blank[side], 2)), ZERO);
}

/**
 * What the scores that are too high by a formula, or above their weight, come to beyond what they should be. Nothing where one
 * is above its band too: a person chooses there.
 */
function surplusOf(rows: readonly Row[], { rounding }: Rubric): Decimal {
  let sum = ZERO;
  for (const { indicator, score } of rows) {
    const { reported, low, high } = score.group ?? score;
    const converted = reported && misconverted(indicator);
    if (converted) {
      sum = sum.plus(reported.minus(converted));
      continue;
    }
    if (score.within !== undefined || !reported || !low || !high) continue;
    const [given, top] = [reported, high].map((one) => roundHalfUp(one, rounding.scorePlaces));
    if (!given || !top?.lessThan(given) || given.equals(roundHalfUp(top, 1))) continue;
    if (!low.equals(high)) return ZERO;
    sum = sum.plus(reported.minus(top));
  }
  return sum;
}

/** A total printed with fewer places than its scores add up to. */
function isRounded(shown: Decimal, places: number, sums: readonly Decimal[]): boolean {
  return sums.some(
    (sum) =>
      sum.decimalPlaces() > places &&
      (roundHalfUp(sum, places).equals(shown) || truncate(sum, places).equals(shown)),
  );
}
