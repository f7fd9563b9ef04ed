import type { Field, FundsRow } from '../../forms';
import { named } from '../field-names';
import { RATE_KEYS, rateIs, type RateKey } from '../compare/rate';
import { NOT_APPLICABLE, rule, type Result } from '../rule';

/** 到位率 = 到位数 ÷ 预算数, in each row of a form with all three; beside 年初预算数 it may be counted on that. */
export default rule({
  id: 'funds/arrival-rate',
  outcome: 'fail',
  basis: ['printed-rate'],
  messages: RATE_KEYS,
  examples: {
    right: [{ 全年执行数: '450', 预算数: '500', 到位数: '450', 到位率: '90%' }],
    wrong: [{ 全年执行数: '450', 预算数: '500', 到位数: '450', 到位率: '95%' }],
  },
  check({ evaluation }) {
    const funds = evaluation?.funds;
    if (!funds) return NOT_APPLICABLE;
    const rows = [funds.total, ...funds.parts].filter(
      ({ arrival, arrivedRate }) => arrival?.rate ?? arrivedRate,
    );
    if (rows.length === 0) return NOT_APPLICABLE;
    return rows.flatMap((row) => {
      const label = row === funds.total ? '' : row.name;
      return checked(row, label) ?? [];
    });
  },
});

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
