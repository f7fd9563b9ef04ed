import { gather, decimal, type Decimal } from '../../amount';
import type { Field, FundsRow, SelfEvaluation } from '../../forms';
import { amountIn, amountOf, executionRate, readRate, type FundsAmount } from '../../scoring';
import { restingOn } from '../doubts';
import { named } from '../field-names';
import { percentBeside, percentText } from '../compare/rate';
import { isAskedByRow } from '../rows';
import { NOT_APPLICABLE, rule, type Asks, type Subject, type Verdict } from '../rule';
import { ofRate } from '../told-in-report';
import { fundsReason } from './reason';
import { amountTerm, impliedAmounts } from './amount-term';
import type { DecimalText, Rubric } from '../../rubrics';

/** An execution rate below the rubric's threshold asks for a reason. */
export default rule({
  id: 'funds/under-executed',
  outcome: 'explain',
  basis: ['tool-default', 'sichuan-form'],
  messages: ['under', 'under-implied', 'task'],
  examples: {
    right: [{ 全年预算数: '300', 全年执行数: '270' }],
    wrong: [{ 全年预算数: '300', 全年执行数: '269.9' }],
  },
  check(subject) {
    const { evaluation } = subject;
    const funds = evaluation?.funds;
    const whole = evaluation && executionRate(funds) && wholeOf(evaluation, subject);
    if (whole) return [whole];
    const asked = evaluation?.tasks?.rows.filter((row) => row.asked) ?? [];
    if (!evaluation || (!executionRate(funds) && asked.length === 0)) return NOT_APPLICABLE;
    return gather(asked, (row) => taskIn(evaluation, row, subject.rubric) ?? []);
  },
});

type Key = 'under' | 'under-implied' | 'task';

function wholeOf(evaluation: SelfEvaluation, subject: Subject): Verdict<Key> | undefined {
  const { funds } = evaluation;
  const annual = amountOf(funds, 'annualBudget');
  const executed = amountOf(funds, 'executed');
  const rate = executionRate(funds);
  if (!annual || !executed || !rate) return undefined;
  const { value } = subject.rubric.thresholds.underExecuted;
  if (reaches(rate, value) || isAskedByRow(subject)) return undefined;
  const implied = impliedAmounts(funds);
  return {
    ...lowRate({ annual, executed, rate, typed: funds?.total.executionRate }, subject.rubric),
    key: implied === '' ? 'under' : 'under-implied',
    data: { rate: percentBeside(rate, value), threshold: limitText(value), implied },
    asks: { ...fundsReason(evaluation, rate), of: 'rate', way: 'fell', inReport: ofRate },
    path: 'funds.total.executionRate',
  };
}

/** A task beside a heading that asks for the reason row by row. */
function taskIn(
  evaluation: SelfEvaluation,
  row: FundsRow,
  rubric: Rubric,
): Verdict<Key> | undefined {
  const annual = amountIn(row, 'annualBudget');
  const executed = amountIn(row, 'executed');
  if (!annual || !executed || annual.yuan.isZero()) return undefined;
  const rate = executed.yuan.dividedBy(annual.yuan);
  const { value } = rubric.thresholds.underExecuted;
  if (reaches(rate, value)) return undefined;
  const { texts, ...asks } = fundsReason(evaluation, rate);
  const ofTasks: Asks['texts'] = evaluation.tasks?.rows.map(({ reason }) => reason) ?? [];
  const found = lowRate({ annual, executed, rate, typed: row.executionRate }, rubric);
  return {
    ...found,
    key: 'task',
    cells: [...(row.asked ? [row.asked.cell] : []), ...found.cells],
    data: { task: row.name, rate: percentBeside(rate, value), threshold: limitText(value) },
    asks: {
      ...asks,
      of: 'rate',
      way: 'fell',
      texts: [row.asked, ...texts.filter((text) => !ofTasks.includes(text))],
    },
    path: `tasks.${row.name}.executionRate`,
  };
}

interface Low {
  readonly annual: FundsAmount;
  readonly executed: FundsAmount;
  readonly rate: Decimal;
  readonly typed?: Field;
}

/** What a rate below the threshold is told with, whosever it is. */
function lowRate({ annual, executed, rate, typed }: Low, { thresholds }: Rubric) {
  const { value, basis } = thresholds.underExecuted;
  const said = percentBeside(rate, value);
  return {
    outcome: 'explain',
    cells: [...(typed ? [typed.cell] : []), executed.field.cell, annual.field.cell],
    terms: [
      amountTerm('executed', executed, '+'),
      amountTerm('annualBudget', annual, '÷'),
      { label: named('executionRate'), cell: typed?.cell, value: said, sign: '=' },
    ],
    actual: said,
    values: [executed.value.toFixed(), annual.value.toFixed()],
    // Where the rate that is printed is low as well, it is low whichever of them is wrong.
    ...(!isLow(typed, value) && { fallsWith: restingOn(executed.field, annual.field) }),
    basis,
  } satisfies Partial<Verdict<Key>>;
}

/** A rate is written with two decimals: 89.999% is 90.00% to everybody. */
function reaches(rate: Decimal, threshold: DecimalText): boolean {
  return rate.toDecimalPlaces(RATE_PLACES).greaterThanOrEqualTo(threshold);
}

function isLow(typed: Field | undefined, threshold: DecimalText): boolean {
  const [printed] = readRate(typed);
  return (
    printed !== undefined && printed.value.greaterThan(0) && !reaches(printed.value, threshold)
  );
}

/** Of a share of one. */
const RATE_PLACES = 4;

function limitText(threshold: DecimalText): string {
  return percentText(decimal(threshold), 0);
}
