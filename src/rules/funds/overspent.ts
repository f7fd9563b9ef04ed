import { amountOf, figure } from '../../scoring';
import { restingOn } from '../doubts';
import { printed, signed } from '../figure';
import { percentText } from '../compare/rate';
import { NOT_APPLICABLE, rule } from '../rule';
import { fundsReason } from './reason';
import { amountTerm } from './amount-term';

/** 全年执行数 above 全年预算数 asks for a reason. */
export default rule({
  id: 'funds/overspent',
  outcome: 'explain',
  basis: ['mof-2020-10', 'form:self-evaluation'],
  messages: ['over', 'no-budget'],
  examples: {
    right: [{ 全年预算数: '300', 全年执行数: '300' }],
    wrong: [{ 全年预算数: '300', 全年执行数: '312.5' }],
  },
  check({ evaluation }) {
    const annual = amountOf(evaluation?.funds, 'annualBudget');
    const executed = amountOf(evaluation?.funds, 'executed');
    if (!evaluation || !annual || !executed) return NOT_APPLICABLE;
    const scale = executed.scale ?? annual.scale;
    const excess = executed.yuan.minus(annual.yuan);
    if (excess.lessThanOrEqualTo(0)) return [];
    const beyond = scale ? excess.dividedBy(scale) : excess;
    const spent = figure(executed.field);
    const budget = figure(annual.field);
    const hasBudget = !annual.yuan.isZero();
    return [
      {
        outcome: 'explain',
        key: hasBudget ? 'over' : 'no-budget',
        cells: [executed.field.cell, annual.field.cell],
        terms: [amountTerm('executed', executed, '+'), amountTerm('annualBudget', annual, '≤')],
        actual: executed.value.toFixed(),
        expected: annual.value.toFixed(),
        difference: signed(beyond),
        data: {
          actual: printed(executed.value, [spent]),
          expected: printed(annual.value, [budget]),
          excess: printed(beyond, [spent, budget], scale),
          rate: hasBudget ? percentText(executed.yuan.dividedBy(annual.yuan)) : '',
        },
        asks: fundsReason(evaluation),
        path: 'funds.total.executed',
        values: [executed.value.toFixed(), annual.value.toFixed()],
        fallsWith: restingOn(executed.field, annual.field),
      },
    ];
  },
});
