import type { Field, FundsRow } from '../../forms';
import { named } from '../field-names';
import { RATE_KEYS, rateIs, type RateKey } from '../compare/rate';
import { figure, inScale, isOtherUnit } from '../../scoring';
import { NOT_APPLICABLE, rule, type Result, type Verdict } from '../rule';
import { rowsBeneath } from './rows';

/** 到位率 = 到位数 ÷ 预算数, in each row of a form with all three; beside 年初预算数 it may be counted on that. */
export default rule({
  id: 'funds/arrival-rate',
  outcome: 'fail',
  basis: ['printed-rate'],
  messages: [...RATE_KEYS, 'unit'],
  examples: {
    right: [{ 全年执行数: '450', 预算数: '500', 到位数: '450', 到位率: '90%' }],
    wrong: [
      { 全年执行数: '450', 预算数: '500', 到位数: '450', 到位率: '95%' },
      { 全年执行数: '450', 预算数: '500', 到位数: '4500000', 到位率: '90%' },
    ],
  },
  check({ evaluation }) {
    const funds = evaluation?.funds;
    if (!funds) return NOT_APPLICABLE;
    const rows = [funds.total, ...rowsBeneath(funds)].filter(
      ({ arrival, arrived }) => arrival !== undefined || arrived !== undefined,
    );
    const found = rows.flatMap((row) => {
      const label = row === funds.total ? '' : row.name;
      return inOtherUnit(row, label) ?? checked(row, label) ?? [];
    });
    const isStated = rows.some(({ arrival, arrivedRate }) => arrival?.rate ?? arrivedRate);
    return isStated || found.length > 0 ? found : NOT_APPLICABLE;
  },
});

/** 1500000 arrived of 150: 元 under 万元. */
function inOtherUnit(row: FundsRow, label: string): Verdict<'unit'> | undefined {
  const { arrival, annualBudget } = row;
  const arrived = arrival?.arrived ?? row.arrived;
  const planned = arrival?.planned ?? annualBudget;
  const [own, other] = [figure(arrived), figure(planned)];
  if (!arrived || !planned || !own || !other) return undefined;
  if (!isOtherUnit(own.stored, inScale(other, own.scale))) return undefined;
  return {
    outcome: 'fail',
    key: 'unit',
    cells: [arrived.cell, planned.cell],
    data: { part: label, actual: arrived.text, expected: planned.text },
    path: `funds.arrival.${row.name}.arrived`,
    values: [arrived.text, planned.text],
  };
}

/** The rate that a row states. */
function checked(row: FundsRow, label: string): Result<RateKey> | undefined {
  const { arrival, arrivedRate, initialBudget, annualBudget } = row;
  const rate = arrival?.rate ?? arrivedRate;
  // A row without a rate states none.
  if (!rate || rate.reading.kind === 'blank') return undefined;
  const arrived = arrival?.rate ? arrival.arrived : row.arrived;
  const of = (name: 'planned' | 'annualBudget' | 'initialBudget', field: Field | undefined) =>
    rateIs(
      { label: `${label}${named('arrivalRate')}`, field: rate },
      { label: named('arrived'), field: arrived },
      { label: named(name), field },
      `funds.arrival.${row.name}`,
    );
  if (arrival?.rate) return of('planned', arrival.planned);
  const own = of('annualBudget', annualBudget);
  if (!own || own.outcome === 'pass' || !initialBudget) return own;
  const first = of('initialBudget', initialBudget);
  return first?.outcome === 'pass' ? first : own;
}
