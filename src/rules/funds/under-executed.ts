import { decimal } from '../../amount';
import { amountOf, executionRate } from '../../scoring';
import { restingOn } from '../doubts';
import { named } from '../field-names';
import { percentBeside, percentText } from '../compare/rate';
import { isAskedByRow } from '../rows';
import { NOT_APPLICABLE, rule } from '../rule';
import { fundsReason } from './reason';
import { amountTerm, impliedAmounts } from './amount-term';

/** An execution rate below the rubric's threshold asks for a reason. */
export default rule({
  id: 'funds/under-executed',
  outcome: 'explain',
  basis: ['tool-default', 'sichuan-form'],
  messages: ['under', 'under-implied'],
  examples: {
    right: [{ 全年预算数: '300', 全年执行数: '270' }],
    wrong: [{ 全年预算数: '300', 全年执行数: '269.9' }],
  },
  check(subject) {
    const { evaluation, rubric } = subject;
    const funds = evaluation?.funds;
    const annual = amountOf(funds, 'annualBudget');
    const executed = amountOf(funds, 'executed');
    const rate = executionRate(funds);
    if (!evaluation || !annual || !executed || !rate) return NOT_APPLICABLE;
    const threshold = rubric.thresholds.underExecuted.value;
    if (rate.greaterThanOrEqualTo(threshold) || isAskedByRow(subject)) return [];
    const typed = funds?.total.executionRate;
    const said = percentBeside(rate, threshold);
    const implied = impliedAmounts(funds);
    return [
      {
        outcome: 'explain',
        key: implied === '' ? 'under' : 'under-implied',
        cells: [...(typed ? [typed.cell] : []), executed.field.cell, annual.field.cell],
        terms: [
          amountTerm('executed', executed, '+'),
          amountTerm('annualBudget', annual, '÷'),
          { label: named('executionRate'), cell: typed?.cell, value: said, sign: '=' },
        ],
        actual: said,
        data: { rate: said, threshold: percentText(decimal(threshold), 0), implied },
        asks: fundsReason(evaluation),
        path: 'funds.total.executionRate',
        values: [executed.value.toFixed(), annual.value.toFixed()],
        fallsWith: restingOn(executed.field, annual.field),
        basis: rubric.thresholds.underExecuted.basis,
      },
    ];
  },
});
