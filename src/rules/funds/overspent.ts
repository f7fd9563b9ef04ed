import { gather, type Decimal, ZERO } from '../../amount';
import type { Field, Funds, FundsRow, SelfEvaluation } from '../../forms';
import {
  amountIn,
  amountOf,
  figure,
  hasTypedRate,
  inScale,
  isPrintedRate,
  readRate,
  type FundsAmount,
} from '../../scoring';
import { percentText } from '../compare/rate';
import { either, mendedBy, restingOn } from '../doubts';
import { named } from '../field-names';
import { printed, signed } from '../figure';
import { notOverspent } from '../overspending';
import { NOT_APPLICABLE, rule, type Verdict } from '../rule';
import { term } from '../terms';
import { ofOverspending } from '../told-in-report';
import { amountTerm } from './amount-term';
import { fundsReason, overspentReason } from './reason';
import { splitsOf } from './rows';

/** 全年执行数 above 全年预算数 asks for a reason. */
export default rule({
  id: 'funds/overspent',
  outcome: 'explain',
  basis: ['mof-2020-10', 'form:self-evaluation'],
  messages: ['over', 'part', 'no-budget', 'not-arrived'],
  examples: {
    right: [
      { 全年预算数: '300', 全年执行数: '300' },
      { 全年执行数: '285', 预算数: '300', 到位数: '300', 到位率: '100%' },
    ],
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
    const ahead = aheadOfArrival(evaluation, executed);
    if (ahead) return [ahead];
    const splits = splitsOf(funds).filter((rows) =>
      makes(rows, { annualBudget: annual, executed }),
    );
    return gather(splits.flat(), (row) => overIn(evaluation, row) ?? []);
  },
});

type Key = 'over' | 'part' | 'no-budget' | 'not-arrived';

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
    asks: {
      ...overspentReason(evaluation),
      of: 'spending',
      way: 'rose',
      ...(!row && { inReport: ofOverspending }),
    },
    path: row ? `funds.parts.${row.name}.executed` : 'funds.total.executed',
    values: [executed.value.toFixed(), annual.value.toFixed()],
    fallsWith: either(restingOn(executed.field, annual.field), notOverspent(executed, annual)),
  };
}

/** What was left of the year before is spent beside what arrived in this. */
const CARRIED = /结转|结余|往年|以前年度|年初余额/;

/** More was spent than arrived, and no balance of the year before makes up for it. */
function aheadOfArrival(
  evaluation: SelfEvaluation,
  executed: FundsAmount,
): Verdict<'not-arrived'> | undefined {
  const { funds } = evaluation;
  const arrived = funds && arrivedIn(funds.total);
  const own = figure(arrived);
  const spent = figure(executed.field);
  if (!funds || !arrived || !own || !spent || own.stored.isZero() || executed.fromParts) {
    return undefined;
  }
  const excess = executed.value.minus(inScale(own, executed.scale));
  const left = carried(funds, executed);
  if (excess.lessThanOrEqualTo(ZERO) || excess.lessThanOrEqualTo(left)) return undefined;
  return {
    outcome: 'explain',
    key: 'not-arrived',
    cells: [executed.field.cell, arrived.cell],
    terms: [
      amountTerm('executed', executed, '+'),
      term({ label: named('arrived'), field: arrived }, '≤'),
    ],
    actual: executed.value.toFixed(),
    expected: own.stored.toFixed(),
    difference: signed(excess),
    data: {
      actual: printed(executed.value, [spent]),
      expected: printed(own.stored, [own]),
      excess: printed(excess, [spent, own]),
    },
    asks: fundsReason(evaluation),
    path: 'funds.total.arrived',
    values: [executed.value.toFixed(), own.stored.toFixed()],
    fallsWith: either(
      restingOn(executed.field, arrived),
      mendedBy([arrived], (off) => excess.plus(off).lessThanOrEqualTo(left)),
    ),
  };
}

function arrivedIn({ arrival, arrived }: FundsRow): Field | undefined {
  return arrival?.arrived ?? arrived;
}

/** What the form has of last year's money, in the unit of what was spent; what arrived of it is counted already. */
function carried({ parts, others = [] }: Funds, { scale }: FundsAmount): Decimal {
  return [...parts, ...others].reduce((sum, row) => {
    if (!CARRIED.test(row.name)) return sum;
    const most = gather([row.annualBudget, row.executed, row.initialBudget], (field) => {
      const own = figure(field);
      return own ? [inScale(own, scale)] : [];
    });
    const own = figure(arrivedIn(row));
    const left = most.reduce((a, b) => (a.greaterThan(b) ? a : b), ZERO);
    return sum.plus(own ? left.minus(inScale(own, scale)) : left);
  }, ZERO);
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
