import { ZERO } from '../../amount';
import type { FundsRow, SelfEvaluation } from '../../forms';
import {
  amountIn,
  amountOf,
  figure,
  hasTypedRate,
  isPrintedRate,
  readRate,
  type FundsAmount,
} from '../../scoring';
import { percentText } from '../compare/rate';
import { restingOn } from '../doubts';
import { printed, signed } from '../figure';
import { NOT_APPLICABLE, rule, type Verdict } from '../rule';
import { amountTerm } from './amount-term';
import { fundsReason } from './reason';
import { splitsOf } from './rows';

/** 全年执行数 above 全年预算数 asks for a reason. */
export default rule({
  id: 'funds/overspent',
  outcome: 'explain',
  basis: ['mof-2020-10', 'form:self-evaluation'],
  messages: ['over', 'part', 'no-budget'],
  examples: {
    right: [{ 全年预算数: '300', 全年执行数: '300' }],
    wrong: [
      { 全年预算数: '300', 全年执行数: '312.5' },
      {
        全年预算数: '300',
        全年执行数: '295',
        '资金 当年财政拨款 全年预算数': '240',
        '资金 当年财政拨款 全年执行数': '250',
        '资金 其他资金 全年预算数': '60',
        '资金 其他资金 全年执行数': '45',
      },
    ],
  },
  check({ evaluation }) {
    const funds = evaluation?.funds;
    const annual = amountOf(funds, 'annualBudget');
    const executed = amountOf(funds, 'executed');
    if (!evaluation || !funds || !annual || !executed) return NOT_APPLICABLE;
    const whole = over(evaluation, executed, annual);
    // Where all of the money was overspent, its parts are told with it.
    if (whole) return [whole];
    const splits = splitsOf(funds).filter((rows) =>
      makes(rows, { annualBudget: annual, executed }),
    );
    return splits.flat().flatMap((row) => overIn(evaluation, row) ?? []);
  },
});

type Key = 'over' | 'part' | 'no-budget';

function over(
  evaluation: SelfEvaluation,
  executed: FundsAmount,
  annual: FundsAmount,
  row?: FundsRow,
): Verdict<Key> | undefined {
  const scale = executed.scale ?? annual.scale;
  const excess = executed.yuan.minus(annual.yuan);
  if (excess.lessThanOrEqualTo(0)) return undefined;
  const beyond = scale ? excess.dividedBy(scale) : excess;
  const spent = figure(executed.field);
  const budget = figure(annual.field);
  const hasBudget = !annual.yuan.isZero();
  return {
    outcome: 'explain',
    key: !hasBudget ? 'no-budget' : row ? 'part' : 'over',
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
      ...(row && { part: row.name }),
    },
    asks: fundsReason(evaluation),
    path: row ? `funds.parts.${row.name}.executed` : 'funds.total.executed',
    values: [executed.value.toFixed(), annual.value.toFixed()],
    fallsWith: restingOn(executed.field, annual.field),
  };
}

/** Whether rows come to the whole in both columns: where they do not, one of their amounts is wrong, and its sum tells of it. */
function makes(
  rows: readonly FundsRow[],
  whole: Readonly<Record<'annualBudget' | 'executed', FundsAmount>>,
): boolean {
  return (['annualBudget', 'executed'] as const).every((column) =>
    rows
      .reduce((sum, row) => sum.plus(amountIn(row, column)?.yuan ?? ZERO), ZERO)
      .equals(whole[column].yuan),
  );
}

/** What is left of a fund is not spent, however much it is. */
const LEFT = /结余/;

/** A part that spent more than its own budget; where its rate says otherwise, one of the amounts is wrong, which is told there. */
function overIn(evaluation: SelfEvaluation, row: FundsRow): Verdict<Key> | undefined {
  if (row.annualBudget === row.executed || LEFT.test(row.name)) return undefined;
  const [annual, executed] = [amountIn(row, 'annualBudget'), amountIn(row, 'executed')];
  if (!annual || !executed || annual.yuan.isZero()) return undefined;
  const rate = executed.yuan.dividedBy(annual.yuan);
  if (hasTypedRate(row) && !isPrintedRate(rate, readRate(row.executionRate))) return undefined;
  return over(evaluation, executed, annual, row);
}
