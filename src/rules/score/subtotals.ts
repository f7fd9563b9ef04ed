import { type Decimal, isSameStored } from '../../amount';
import type { SelfEvaluation } from '../../forms';
import type { Rubric } from '../../rubrics';
import type { Figure } from '../../scoring';
import { pointsText, type Row, weightBeside } from '../rows';
import type { Subject, Verdict } from '../rule';
import { type WrongSubtotal, wrongSubtotals } from '../subtotals';
import { suggestPoints } from '../suggest';
import { addsMended, addsShort } from './surplus';

/** What the total of a form is compared with. */
interface Whole {
  readonly evaluation: SelfEvaluation;
  readonly total: NonNullable<SelfEvaluation['total']>;
  readonly rubric: Rubric;
  readonly rows: readonly Row[];
  readonly recomputed: Decimal;
  readonly typedSum: Decimal;
}

type Key = 'subtotal' | 'subtotal-carried';

/** The scores of 小计 that are wrong, and whether the total is wrong by the same because it adds them. */
export function wrongScores(
  subject: Subject,
  { stored }: Figure,
  whole: Whole,
): { readonly verdicts: readonly Verdict<Key>[]; readonly isCarried: boolean } {
  const { recomputed, typedSum, rows, rubric } = whole;
  const isShort = addsShort(stored, recomputed, rows, rubric).length > 0;
  // A 小计 that adds a wrong score as it should be is right: the score is the finding.
  const wrong = wrongSubtotals(subject, 'score').filter(
    (one) =>
      !addsMended(one.stored, one.sum, one.rows, rubric, whole.evaluation) &&
      !(isShort && addsShort(one.stored, one.sum, one.rows, rubric).length > 0),
  );
  const carried = wrong.find((one) => {
    const off = one.stored.minus(one.sum);
    return [recomputed, typedSum].some((sum) => isSameStored(stored, sum.plus(off)));
  });
  return {
    verdicts: wrong.map((one) => verdictOf(one, one === carried, whole)),
    isCarried: carried !== undefined,
  };
}

function verdictOf(
  { base, field, sum, rows }: WrongSubtotal,
  isCarried: boolean,
  { total, recomputed }: Whole,
): Verdict<Key> {
  const weight = weightBeside(total, rows);
  const own = suggestPoints(field, sum, weight);
  const whole = isCarried ? suggestPoints(total.score, recomputed, weight) : undefined;
  return {
    outcome: 'fail',
    key: isCarried ? 'subtotal-carried' : 'subtotal',
    ...base,
    data: { ...base.data, whole: pointsText(recomputed, 6) },
    suggestion: own && whole ? [...own, ...whole] : own,
  };
}
