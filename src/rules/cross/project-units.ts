/** Projects of one workbook without the form of their department, some with their money in 元 and some in 万元. */
import { decimal, type Decimal } from '../../amount';
import type { SelfEvaluation } from '../../forms';
import { amountOf, type FundsAmount, ofLast } from '../../scoring';
import { named } from '../field-names';
import type { Verdict } from '../rule';

/** No two neighbours among the projects of one workbook are so many times apart. */
const APART = 1000;
/** 100 亿元, where the form says 万元; 10 亿元, where it says no unit. */
const LEAST_OF_WAN = decimal('1000000');
const LEAST = decimal('100000');

/** A project whose money is in another unit than that of the others, as far as size tells. */
export function otherUnit(
  evaluation: SelfEvaluation,
  siblings: readonly SelfEvaluation[],
): Verdict<'other-unit'> | undefined {
  const pair = oddOnes(siblings).get(evaluation);
  if (!pair) return undefined;
  const [own, other] = [pair.own, pair.other].map(({ amount }) => amount.field.text.trim());
  return {
    outcome: 'note',
    key: 'other-unit',
    cells: [pair.own.amount.field.cell, pair.other.amount.field.cell],
    data: {
      column: named('annualBudget'),
      own: own ?? '',
      other: other ?? '',
      project: pair.other.form.projectName?.text.trim() ?? '',
    },
    path: 'evaluation.funds.unit',
    values: [own ?? '', other ?? ''],
  };
}

interface Sized {
  readonly form: SelfEvaluation;
  readonly amount: FundsAmount;
}

interface Pair {
  readonly own: Sized;
  readonly other: Sized;
}

/** The fewer on one side of the widest gap, each with its neighbour across it; of as many on both sides the larger ones. */
const oddOnes = ofLast((forms: readonly SelfEvaluation[]): ReadonlyMap<SelfEvaluation, Pair> => {
  const odd = new Map<SelfEvaluation, Pair>();
  const sized = forms
    .flatMap((form) => sizedBy(form) ?? [])
    .sort((a, b) => a.amount.value.comparedTo(b.amount.value));
  const at = sized.findIndex((one, index) => isGap(sized[index - 1], one));
  const [below, above] = [sized[at - 1], sized[at]];
  if (!below || !above || !isBeyondProjects(above.amount)) return odd;
  const [small, large] = [sized.slice(0, at), sized.slice(at)];
  if (large.length > small.length)
    for (const own of small) odd.set(own.form, { own, other: above });
  else for (const own of large) odd.set(own.form, { own, other: below });
  return odd;
});

/** A form that says 元 needs no guess. */
function sizedBy(form: SelfEvaluation): Sized | undefined {
  const isProject = form.kind === 'project-self-evaluation' && form.projectName !== undefined;
  const amount = isProject ? amountOf(form.funds, 'annualBudget') : undefined;
  if (!amount || amount.scale?.equals(1) || !amount.value.greaterThanOrEqualTo(1)) return undefined;
  return { form, amount };
}

function isGap(below: Sized | undefined, above: Sized): boolean {
  return below !== undefined && ratioOf(above, below).greaterThanOrEqualTo(APART);
}

function ratioOf(above: Sized, below: Sized): Decimal {
  return above.amount.value.dividedBy(below.amount.value);
}

function isBeyondProjects({ value, scale }: FundsAmount): boolean {
  return value.greaterThanOrEqualTo(scale ? LEAST_OF_WAN : LEAST);
}
