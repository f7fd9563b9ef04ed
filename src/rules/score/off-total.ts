import { type Decimal, roundHalfUp, truncate, ZERO } from '../../amount';
import type { ExecutionScore, Figure } from '../../scoring';
import { named } from '../field-names';
import { signed } from '../figure';
import { pointsText } from '../rows';
import type { Verdict } from '../rule';
import { atMost, openAbove, shortIn, surplusOf } from './surplus';
import { equationOf, namesOf, type Sums, suggestTotal } from './sums';

/** What is said of a total that the scores do not come to. */
export const OFF_KEYS = [
  'off',
  'off-mended',
  'left-out',
  'left-out-mended',
  'corrected',
  'corrected-mended',
  'rounding',
  'rounding-corrected',
  'short',
  'above-weight',
] as const;
type OffKey = (typeof OFF_KEYS)[number];

/** Another figure than the scores come to, or one that they come to with fewer decimals. */
export function off(
  sums: Sums,
  typed: Figure,
  execution: ExecutionScore | undefined,
): Verdict<OffKey> {
  const { evaluation, rubric, rows, recomputed, typedSum } = sums;
  const base = equationOf(sums);
  const figures = {
    expected: base.data.expected,
    actual: typed.stored.toFixed(),
    difference: signed(typed.stored.minus(recomputed)),
  };
  const data = {
    ...figures,
    execution: pointsText(execution?.counted ?? recomputed),
    sum: typedSum.toFixed(),
  };
  // With a wrong score put right any sum has decimals to drop: only those of the scores as they stand were dropped by anybody.
  const dropped = execution?.reported ? [typedSum] : [recomputed, typedSum];
  const isCorrected = !recomputed.equals(typedSum);
  if (isRounded(typed.shown, typed.places, dropped)) {
    const key = isCorrected && execution?.reported ? 'rounding-corrected' : 'rounding';
    const { remarks } = evaluation;
    const texts = remarks && OF_ROUNDING.test(remarks.text) ? [remarks] : [];
    const asks = { texts, about: ['总分'] };
    const suggestion = suggestTotal(sums, recomputed);
    return { outcome: 'explain', key, ...base, ...figures, data, asks, suggestion };
  }
  const short = isCorrected ? undefined : shortIn(typed.stored, recomputed, rows, rubric);
  if (short) {
    const { which, ...own } = short;
    const cells = [...own.cells, ...base.cells.slice(0, 1)];
    const said = { ...figures, data: { ...data, which } };
    return { outcome: 'fail', key: 'short', ...base, ...said, ...own, cells };
  }
  const above = openAbove(rows);
  if (above.length > 0) {
    const most = atMost(recomputed, rows, rubric).toFixed();
    const told = { ...data, which: namesOf(above), most };
    return { outcome: 'fail', key: 'above-weight', ...base, ...figures, data: told };
  }
  const surplus = surplusOf(rows, rubric);
  const mended = recomputed.minus(surplus);
  const which = isCorrected ? undefined : leftOut(recomputed.minus(typed.stored), sums);
  const key = isCorrected ? 'corrected' : which === undefined ? 'off' : 'left-out';
  return {
    outcome: 'fail',
    key: surplus.greaterThan(ZERO) ? `${key}-mended` : key,
    ...base,
    ...figures,
    data: {
      ...data,
      mended: mended.toFixed(),
      ...(which !== undefined && { which }),
    },
    suggestion: suggestTotal(sums, mended),
  };
}

/** The one score that is just what a total lacks; the execution score, which stands apart, before any other. */
function leftOut(lacking: Decimal, { card, rows }: Sums): string | undefined {
  if (!lacking.greaterThan(ZERO)) return undefined;
  if (card.execution?.counted?.equals(lacking)) return named('executionScore');
  const [row, ...others] = rows.filter(({ score }) => score.reported?.equals(lacking));
  return others.length === 0 ? row?.indicator.name : undefined;
}

/** A remark on other rows says nothing of how a total was rounded. */
const OF_ROUNDING = /总分|总得分|取整|整数|四舍五入|舍[去入]|小数|尾数/;

/** A total printed with fewer places than its scores add up to. */
function isRounded(shown: Decimal, places: number, sums: readonly Decimal[]): boolean {
  return sums.some(
    (sum) =>
      sum.decimalPlaces() > places &&
      (roundHalfUp(sum, places).equals(shown) || truncate(sum, places).equals(shown)),
  );
}
