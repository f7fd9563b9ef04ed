import { type Decimal, isSameStored, roundHalfUp, truncate, ZERO } from '../../amount';
import { calledBy, signed, term } from '../compare';
import { figure, figureState } from '../figure';
import { LIST, named } from '../field-names';
import { isOfIndicatorsOnly } from '../indicators-only';
import { isScored, pointsText } from '../rows';
import { held, NOT_APPLICABLE, rule } from '../rule';
import { suggestFigure } from '../suggest';
import { addedScores, scoresUnseen, unreadScores } from './added-scores';
import { inHead } from './head-total';

/** 总分 = 预算执行得分 + Σ 指标得分 */
export default rule({
  id: 'score/total',
  outcome: 'fail',
  basis: ['mof-2020-10', 'form:self-evaluation'],
  messages: [
    'right',
    'off',
    'corrected',
    'rounding',
    'blank',
    'unreadable',
    'unchecked',
    'unseen',
    'head',
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
  check({ evaluation, card, rubric }) {
    const total = evaluation?.total;
    if (!evaluation || !total || !isScored(card)) return NOT_APPLICABLE;
    if (!card.recomputed || !card.typedSum) return NOT_APPLICABLE;
    const partial = isOfIndicatorsOnly(evaluation, card, rubric.totalWeight);
    const own = card.typedSum.minus(card.execution?.reported ?? ZERO);
    const [recomputed, typedSum] = partial ? [own, own] : [card.recomputed, card.typedSum];
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
    // A total that adds the scores as typed is right in itself: the wrong score is the finding.
    if (typed && (isSameStored(typed.stored, recomputed) || isSameStored(typed.stored, typedSum))) {
      return [held(() => ({ ...verdict(), outcome: 'pass', key: 'right' })), ...inHead(evaluation)];
    }
    const base = verdict();
    const { expected } = base.data;
    const suggestion = suggestFigure(total.score, recomputed);
    const state = figureState(total.score);
    if (state === 'error' || state === 'unreadable') {
      const data = { ...base.data, which: calledBy(named('total'), total.score) };
      return [{ ...base, outcome: 'undetermined', key: 'unreadable', data }];
    }
    if (!typed) {
      return [{ ...base, outcome: 'undetermined', key: 'blank', expected, suggestion }];
    }
    if (scoresUnseen(evaluation)) return [{ ...base, outcome: 'undetermined', key: 'unseen' }];
    // A score that cannot be read is no 0: nobody can tell what the sum should be.
    const unread = unreadScores(evaluation);
    if (unread.length > 0) {
      const data = { which: unread.join(LIST), expected };
      return [{ ...base, outcome: 'undetermined', key: 'unchecked', data }];
    }
    const actual = typed.stored.toFixed();
    const difference = signed(typed.stored.minus(recomputed));
    const figures = { expected, actual, difference };
    const data = { ...figures, execution: pointsText(card.execution?.counted ?? recomputed) };
    if (isRounded(typed.shown, typed.places, recomputed, typedSum)) {
      const asks = { fields: [evaluation.remarks], about: ['总分'] };
      return [{ ...base, ...figures, outcome: 'explain', key: 'rounding', data, asks }];
    }
    const corrected = !recomputed.equals(typedSum);
    const key = corrected ? 'corrected' : 'off';
    return [{ ...base, ...figures, outcome: 'fail', key, data, suggestion }];
  },
});

/** A total printed with fewer places than its scores add up to. */
function isRounded(shown: Decimal, places: number, ...sums: readonly Decimal[]): boolean {
  return sums.some(
    (sum) =>
      sum.decimalPlaces() > places &&
      (roundHalfUp(sum, places).equals(shown) || truncate(sum, places).equals(shown)),
  );
}
