import { decimal, TEN } from '../../amount';
import { amountOf, amountOfParts, figure, type FundsAmount } from '../../scoring';
import { named } from '../field-names';
import { printed, printedSigned, signed } from '../figure';
import { percentBeside, percentText } from '../rate';
import { NOT_APPLICABLE, rule } from '../rule';
import { isOtherUnit } from '../other-unit';
import { calledBy } from '../terms';
import { fundsReason } from './reason';
import { amountTerm } from './amount-term';

/** |全年预算数 − 年初预算数| ÷ 年初预算数 beyond the rubric's threshold asks for a reason; below it is worth a look. */
export default rule({
  id: 'funds/budget-adjustment',
  outcome: 'explain',
  basis: ['tool-default', 'hunan-criteria-sheet'],
  messages: ['beyond', 'within', 'new', 'always', 'unit', 'unchecked', 'unreadable'],
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
    const cells = [
      (annual?.field ?? funds.total.annualBudget).cell,
      (initial?.field ?? column).cell,
    ];
    const path = 'funds.total.annualBudget';
    const values = [initial?.value.toFixed() ?? '', annual?.value.toFixed() ?? ''];
    if (!initial || !annual) {
      if (!initial && !annual) return NOT_APPLICABLE;
      const name = initial ? 'annualBudget' : 'initialBudget';
      const isBlank = funds.total[name]?.reading.kind === 'blank';
      const key = isBlank ? 'unchecked' : 'unreadable';
      const data = { which: calledBy(named(name), funds.total[name]) };
      return [{ outcome: 'undetermined', key, cells, data, path, values }];
    }
    const change = annual.yuan.minus(initial.yuan);
    if (change.isZero()) return [];
    const threshold = rubric.thresholds.budgetAdjustment;
    const rate = initial.yuan.isZero() ? undefined : change.dividedBy(initial.yuan);
    const isBeyond = !rate || rate.abs().greaterThan(threshold.value);
    const isAlways = rubric.adjustmentAlwaysExplained.value;
    // A misprinted total is told over its parts, and they say how far the budget was adjusted.
    if (
      isBeyond &&
      isBeside(initial, annual, amountOfParts(funds, 'initialBudget'), threshold.value)
    )
      return [];
    // A tenth of what asks for a reason is not worth a look.
    if (rate?.abs().times(TEN).lessThanOrEqualTo(threshold.value) && !isAlways) return [];
    if (isOtherUnit(annual.yuan, initial.yuan)) {
      const [actual, expected] = [annual, initial].map(({ value }) => value.toFixed());
      const data = { actual: actual ?? '', expected: expected ?? '' };
      return [{ outcome: 'fail', key: 'unit', cells: [...cells].reverse(), data, path, values }];
    }
    const scale = annual.scale ?? initial.scale;
    const difference = scale ? change.dividedBy(scale) : change;
    const sign = change.isPositive() ? '+' : '';
    const figures = [figure(annual.field), figure(initial.field)];
    return [
      {
        outcome: isBeyond || isAlways ? 'explain' : 'note',
        key: !rate ? 'new' : isBeyond ? 'beyond' : isAlways ? 'always' : 'within',
        cells,
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
          rate: rate ? `${sign}${percentBeside(rate, threshold.value)}` : '',
          threshold: percentText(decimal(threshold.value), 0),
        },
        ...((isBeyond || isAlways) && { asks: fundsReason(evaluation) }),
        path,
        values,
        basis: isBeyond ? threshold.basis : rubric.adjustmentAlwaysExplained.basis,
      },
    ];
  },
});

/** Whether the parts of the initial budget add up to something else, from which the annual budget is not far. */
function isBeside(
  initial: FundsAmount,
  annual: FundsAmount,
  parts: FundsAmount | undefined,
  threshold: string,
): boolean {
  if (!parts || parts.yuan.isZero() || parts.yuan.equals(initial.yuan)) return false;
  const change = annual.yuan.minus(parts.yuan).abs();
  return change.dividedBy(parts.yuan).lessThanOrEqualTo(threshold);
}
