/** What the two budgets of the funds block say against a sentence on how the budget was adjusted. */
import { findAmounts, matchesPrinted } from '../../amount';
import { named } from '../field-names';
import type { Assertion } from './assertion';
import { evidence, type Evidence, type Facts } from './facts';
import { total, type Against } from './relations';
import { ORDERED } from './words/money';

/**
 * The budget was said to be raised or cut, but the annual budget is the initial one, or lies on its other side, or not so far
 * from it. What a department says of one row may be the budget of that row alone.
 */
export const notAdjustedSo: Against = (facts, said, statement) => {
  const rises = /[增追](?!减)/.test(said.word);
  if (!rises && !/减/.test(said.word)) return undefined;
  if (!said.quote.replace(ORDERED, '').includes(said.word)) return undefined;
  const same = sameBudget(facts, said, statement);
  if (same) return same;
  const { evaluation } = facts.subject;
  if (evaluation?.kind !== 'project-self-evaluation' || said.versus) return undefined;
  if (BOTH_WAYS.test(statement.text.replace(ORDERED, ''))) return undefined;
  const other = (rises ? budgetFell : budgetRose)(facts, said, statement);
  return other ?? lessThanSaid(facts, said);
};

/** 年中压减预算20万元: words that also tell of another year or another plan are of this one in the middle of the year. */
export const notMovedInYear: Against = (facts, said, statement) =>
  /年中|年度中|年内|中期/.test(said.quote) ? notAdjustedSo(facts, said, statement) : undefined;

const BOTH_WAYS = /[增追].*减|减.*[增追]/;
const sameBudget = total('annualBudget', '=', 'initialBudget');
const budgetFell = total('annualBudget', '<', 'initialBudget');
const budgetRose = total('annualBudget', '>', 'initialBudget');

/** More money than the two budgets are apart. */
function lessThanSaid(facts: Facts, { quote }: Assertion): Evidence | undefined {
  const [annual, initial] = [facts.funds('annualBudget'), facts.funds('initialBudget')];
  if (!annual?.scale || !initial?.scale) return undefined;
  const amounts = findAmounts(quote).flatMap(({ reading }) =>
    reading.kind === 'quantity' && reading.unit?.dimension === 'money' ? [reading] : [],
  );
  const [only, another] = amounts;
  if (!only?.unit || another || only.comparator) return undefined;
  const apart = annual.yuan.minus(initial.yuan).abs().dividedBy(only.unit.scale);
  const places = only.value.decimalPlaces();
  if (only.value.lessThanOrEqualTo(apart) || matchesPrinted(apart, only.value, places))
    return undefined;
  return evidence([
    { label: named('annualBudget'), field: annual.field },
    { label: named('initialBudget'), field: initial.field },
  ]);
}
