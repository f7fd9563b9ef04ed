import { decimal, ONE, type Decimal } from '../../amount';
import type { Field } from '../../forms';
import type { Rubric } from '../../rubrics';
import { amountOf, figure, type FundsAmount, isOtherUnit } from '../../scoring';
import { mendedBy } from '../doubts';
import { named } from '../field-names';
import { printed, printedSigned, signed } from '../figure';
import { percentBeside, percentText } from '../compare/rate';
import { NOT_APPLICABLE, rule, untold, type Asks, type Result, type Verdict } from '../rule';
import { calledBy } from '../terms';
import { ofBudget } from '../told-in-report';
import { amountTerm } from './amount-term';
import { fundsReason, raiseReason } from './reason';

type Key = 'beyond' | 'new' | 'always' | 'unit' | 'unchecked' | 'unreadable';

/** |全年预算数 − 年初预算数| ÷ 年初预算数 beyond the rubric's threshold asks for a reason; below it nothing is to be said. */
export default rule({
  id: 'funds/budget-adjustment',
  outcome: 'explain',
  basis: ['tool-default', 'hunan-criteria-sheet'],
  messages: ['beyond', 'new', 'always', 'unit', 'unchecked', 'unreadable'],
  examples: {
    right: [{ 年初预算数: '600', 全年预算数: '600' }],
    wrong: [
      { 年初预算数: '600', 全年预算数: '800' },
      { 年初预算数: '0', 全年预算数: '50' },
    ],
  },
  check({ evaluation, rubric }) {
    const funds = evaluation?.funds;
    const column = funds?.total.initialBudget;
    if (!evaluation || !funds || !column || !funds.total.annualBudget) return NOT_APPLICABLE;
    // What arrived is no adjusted budget.
    if (funds.total.arrival) return NOT_APPLICABLE;
    const initial = amountOf(funds, 'initialBudget');
    const annual = amountOf(funds, 'annualBudget');
    const base: Base = {
      cells: [(annual?.field ?? funds.total.annualBudget).cell, (initial?.field ?? column).cell],
      path: 'funds.total.annualBudget',
      values: [initial?.value.toFixed() ?? '', annual?.value.toFixed() ?? ''],
    };
    if (!initial || !annual) {
      if (!initial && !annual) return NOT_APPLICABLE;
      const name = initial ? 'annualBudget' : 'initialBudget';
      const isBlank = funds.total[name]?.reading.kind === 'blank';
      const key = isBlank ? 'unchecked' : 'unreadable';
      const data = { which: calledBy(named(name), funds.total[name]) };
      return [{ outcome: 'undetermined', key, ...base, data }];
    }
    const isRaised = annual.yuan.greaterThan(initial.yuan);
    return moved({ initial, annual }, rubric, base, () => ({
      ...withOwn(
        funds.adjustmentReason,
        isRaised
          ? raiseReason(evaluation)
          : fundsReason(evaluation, annual.yuan.dividedBy(initial.yuan)),
      ),
      of: 'budget',
      inReport: ofBudget,
      way: isRaised ? 'rose' : 'fell',
    }));
  },
});

/** What a row of its own tells of the change comes first; its label (调整原因) asks for no measure. */
function withOwn(own: Field | undefined, asks: Asks): Asks {
  return own ? { ...asks, causeOnly: true, texts: [own, ...asks.texts] } : asks;
}

interface Budgets {
  readonly initial: FundsAmount;
  readonly annual: FundsAmount;
}

type Base = Pick<Verdict, 'cells' | 'path' | 'values'>;

function moved(
  budgets: Budgets,
  rubric: Rubric,
  base: Base,
  reason: () => Asks,
): readonly Result<Key>[] {
  const { initial, annual } = budgets;
  const change = annual.yuan.minus(initial.yuan);
  if (change.isZero()) return [];
  const threshold = rubric.thresholds.budgetAdjustment;
  const always = rubric.adjustmentAlwaysExplained;
  const rate = initial.yuan.isZero() ? undefined : change.dividedBy(initial.yuan);
  const isBeyond = !rate || rate.abs().greaterThan(threshold.value);
  const fallsWith = isBeyond ? mendedInitial(budgets, threshold.value) : undefined;
  if (isOtherUnit(annual.yuan, initial.yuan)) {
    const data = { actual: annual.value.toFixed(), expected: initial.value.toFixed() };
    const cells = [initial.field.cell, annual.field.cell];
    return [{ outcome: 'fail', key: 'unit', ...base, cells, data, fallsWith }];
  }
  if (!isBeyond && !always.value) return [];
  const asks = reason();
  const outcome = 'explain';
  const key = !rate ? 'new' : isBeyond ? 'beyond' : 'always';
  const tell = (): Verdict<Key> => ({
    outcome,
    key,
    ...base,
    ...movedBy(budgets, change, rate, threshold.value),
    asks,
    basis: isBeyond ? threshold.basis : always.basis,
    fallsWith,
  });
  return [untold(outcome, tell, asks)];
}

function movedBy(
  { initial, annual }: Budgets,
  change: Decimal,
  rate: Decimal | undefined,
  threshold: string,
): Pick<Verdict, 'terms' | 'actual' | 'expected' | 'difference' | 'data'> {
  const scale = annual.scale ?? initial.scale;
  const difference = scale ? change.dividedBy(scale) : change;
  const sign = change.isPositive() ? '+' : '';
  const figures = [figure(annual.field), figure(initial.field)];
  return {
    terms: [
      amountTerm('annualBudget', annual, '+'),
      amountTerm('initialBudget', initial, '-'),
      { label: named('change'), value: printed(difference, figures, scale), sign: '=' },
    ],
    actual: annual.value.toFixed(),
    expected: initial.value.toFixed(),
    difference: signed(difference),
    data: {
      actual: printed(annual.value, figures.slice(0, 1)),
      expected: printed(initial.value, figures.slice(1)),
      difference: printedSigned(difference, figures, scale),
      rate: rate ? `${sign}${percentBeside(rate, threshold)}` : '',
      threshold: percentText(decimal(threshold), 0),
    },
  };
}

/** An initial budget that its parts belie says nothing of how far it was adjusted, where what they make of it is not far off. */
function mendedInitial({ initial, annual }: Budgets, threshold: string): Verdict['fallsWith'] {
  return mendedBy([initial.field], (off) => {
    const right = initial.value.minus(off).times(initial.scale ?? ONE);
    if (right.isZero()) return false;
    return annual.yuan.minus(right).abs().dividedBy(right).lessThanOrEqualTo(threshold);
  });
}
