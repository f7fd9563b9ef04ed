import { type Decimal, isSameStored, ZERO } from '../../amount';
import { type Figure, pointsFigure } from '../../scoring';
import { formatPosition, type CellRef } from '../../workbook';
import { signed } from '../figure';
import { isOfIndicatorsOnly } from '../indicators-only';
import { isScored, type Row, rowsOf } from '../rows';
import { held, NOT_APPLICABLE, rule, type Verdict } from '../rule';
import { names } from '../terms';
import { mayLackRows } from '../unread-rows';
import { aboveAll } from './above-all';
import { scoresUnseen, unreadScores } from './added-scores';
import { untyped } from './blank-total';
import { inHead, type Whole } from './head-total';
import { missingScore } from './missing-score';
import { off, OFF_KEYS } from './off-total';
import { outOfReach } from './open-scores';
import { overfullBy } from './overfull';
import { wrongScores } from './subtotals';
import { addsMended } from './surplus';
import { equationOf, withCellsOf, type Sums } from './sums';

const KEYS = [
  'right',
  ...OFF_KEYS,
  'blank',
  'blank-open',
  'blank-above',
  'unreadable',
  'unchecked',
  'unseen',
  'unread',
  'above-open',
  'below-open',
  'head',
  'foot',
  'whole',
  'subtotal',
  'subtotal-carried',
  'above-all',
  'misplaced',
  'mends',
] as const;
type Key = (typeof KEYS)[number];

/** 总分 = 预算执行得分 + Σ 指标得分 */
export default rule({
  id: 'score/total',
  outcome: 'fail',
  basis: ['mof-2020-10', 'form:self-evaluation'],
  messages: KEYS,
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
    // Where no row was read, the points of execution are no total; `indicator/missing-actual` tells it.
    if (evaluation.indicators.length === 0) return NOT_APPLICABLE;
    if (!card.recomputed || !card.typedSum) return NOT_APPLICABLE;
    const isPartial = isOfIndicatorsOnly(evaluation, card, rubric.totalWeight);
    const own = card.typedSum.minus(card.execution?.reported ?? ZERO);
    const sums: Sums = {
      evaluation,
      total,
      card: isPartial ? { ...card, execution: undefined } : card,
      rubric,
      rows: rowsOf(subject),
      recomputed: isPartial ? own : card.recomputed,
      typedSum: isPartial ? own : card.typedSum,
    };
    const typed = pointsFigure(total.score);
    if (!typed) return [untyped(sums)];
    const { verdicts, isCarried } = wrongScores(subject, typed, sums);
    if (isCarried) return verdicts;
    const whole = isPartial
      ? { execution: card.recomputed.minus(own), sums: [card.recomputed, card.typedSum] }
      : undefined;
    if (!isRight(typed, sums)) {
      const open = unsummed(typed, sums);
      if (open) return [...verdicts, open];
      return [...verdicts, off(sums, typed, card.execution), ...headOffToo(sums, typed, whole)];
    }
    // What the scores of a heading come to beyond its points is told there.
    const isAbove = (points: Decimal) => aboveAll(points, sums.rows, rubric);
    const beyond =
      isAbove(typed.stored.minus(overfullBy(evaluation, sums.rows))) && isAbove(typed.stored);
    const judged = beyond
      ? aboveFull(beyond, sums)
      : total.scorePlace
        ? misplaced(sums, total.scorePlace)
        : (onceMended(typed, sums) ??
          held(() => ({ outcome: 'pass' as const, key: 'right' as const, ...equationOf(sums) })));
    return [judged, ...verdicts, ...inHead(evaluation, whole)];
  },
});

/** The total in the head where neither it nor the one below agrees with the scores, or with the other; which figure is meant nobody can tell. */
function headOffToo(sums: Sums, { stored }: Figure, whole: Whole | undefined): Verdict<Key>[] {
  const first = pointsFigure(sums.evaluation.headTotal);
  if (!first || isRight(first, sums)) return [];
  const due = whole && { ...whole, sums: [...whole.sums, stored.plus(whole.execution)] };
  return inHead(sums.evaluation, due).map((found) => ({ ...found, suggestion: [] }));
}

/** The total adds what the scores of the rows should be, and they stand otherwise: whoever keeps them has to mend the total. */
function onceMended(typed: Figure, sums: Sums): Verdict<Key> | undefined {
  const { evaluation, card, rows, typedSum } = sums;
  if (card.execution?.atMost || addsAsTyped(typed, sums)) return undefined;
  if (rows.some((row) => missingScore(row, evaluation))) return undefined;
  const actual = typed.stored.toFixed();
  const sum = typedSum.toFixed();
  const difference = signed(typed.stored.minus(typedSum));
  const data = { actual, sum, difference };
  return {
    outcome: 'note',
    key: 'mends',
    ...equationOf(sums),
    expected: sum,
    actual,
    difference,
    data,
  };
}

/** The right total, under another heading. */
function misplaced({ total: { score } }: Sums, place: CellRef): Verdict<Key> {
  const at = (cell: CellRef) => formatPosition(cell.row, cell.column);
  return {
    outcome: 'fail',
    key: 'misplaced',
    cells: score ? [place, score.cell] : [place],
    data: { total: score?.text ?? '', place: at(place), found: score ? at(score.cell) : '' },
    path: 'total.score',
    values: [score?.text ?? ''],
  };
}

function aboveFull(figures: NonNullable<ReturnType<typeof aboveAll>>, sums: Sums): Verdict<Key> {
  const data = { ...figures, full: figures.expected, surplus: figures.difference.replace('+', '') };
  return { outcome: 'fail', key: 'above-all', ...equationOf(sums), ...figures, data };
}

/**
 * A total that adds the scores as typed is right in itself, and so is one that adds them as they should be: the wrong score, or
 * the blank one, is the finding.
 */
function isRight(typed: Figure, sums: Sums) {
  const { stored } = typed;
  const { evaluation, rows, rubric, recomputed } = sums;
  return (
    addsAsTyped(typed, sums) ||
    isSameStored(stored, recomputed.minus(overfullBy(evaluation, rows))) ||
    isWithin(stored, recomputed, sums.card.execution?.atMost) ||
    (!scoresUnseen(evaluation) && addsMended(stored, recomputed, rows, rubric, evaluation))
  );
}

/** Whether an execution score that is too high, put right, may bring a total about. */
function isWithin(stored: Decimal, most: Decimal, open: Decimal | undefined): boolean {
  if (!open || stored.greaterThan(most)) return false;
  return stored.greaterThanOrEqualTo(most.minus(open));
}

/** Whether a total adds the scores of the rows as they stand; the execution score may be put right, and points off have no minus. */
function addsAsTyped({ stored }: Figure, { rows, recomputed, typedSum }: Sums): boolean {
  const twice = takenOff(rows).times(2);
  return (
    isSameStored(stored, recomputed) ||
    isSameStored(stored, typedSum) ||
    (!twice.isZero() && isSameStored(stored, recomputed.minus(twice)))
  );
}

/** 减分项 whose points are typed without their minus. */
function takenOff(rows: readonly Row[]): Decimal {
  return rows.reduce<Decimal>((sum, { indicator, score: { reported } }) => {
    const isOff = indicator.onTop?.kind === 'deduction' && reported?.greaterThan(ZERO) === true;
    return isOff ? sum.plus(reported) : sum;
  }, ZERO);
}

/** Nobody can tell what the sum should be: a score that cannot be read is no 0. */
function unsummed(typed: Figure, sums: Sums): Verdict<Key> | undefined {
  const { evaluation } = sums;
  const isUnseen = scoresUnseen(evaluation);
  const unread = unreadScores(evaluation);
  const base = equationOf(sums);
  if (!isUnseen && lacksRows(typed, sums)) {
    return { outcome: 'undetermined', key: 'unread', ...base };
  }
  if (!isUnseen && unread.length === 0) return undefined;
  if (isUnseen) return { outcome: 'undetermined', key: 'unseen', ...base };
  const beyond = outOfReach(typed, sums);
  if (beyond) return { ...base, ...beyond, data: { ...beyond.data, which: names(unread) } };
  const cells = withCellsOf(base.cells, unread);
  const data = { which: names(unread), expected: base.data.expected };
  return { outcome: 'undetermined', key: 'unchecked', ...base, cells, data };
}

/** Rows that were not read may bring a total about that is above the scores, where these leave weights to be had. */
function lacksRows({ stored }: Figure, { evaluation, card, rubric, recomputed }: Sums): boolean {
  const isShort = card.weight.lessThan(rubric.totalWeight);
  return isShort && stored.greaterThan(recomputed) && mayLackRows(evaluation);
}
