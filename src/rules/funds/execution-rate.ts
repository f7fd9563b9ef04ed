import type { Funds, FundsRow } from '../../forms';
import { named } from '../field-names';
import { figure } from '../figure';
import { RATE_KEYS, rateIs, type RateKey } from '../rate';
import { NOT_APPLICABLE, rule, type Verdict } from '../rule';
import { isEmptyTotal } from './totals';

/** 执行率 = 全年执行数 ÷ 全年预算数, on the total row and on every part that states a rate of its own. */
export default rule({
  id: 'funds/execution-rate',
  outcome: 'fail',
  basis: ['printed-rate'],
  messages: RATE_KEYS,
  examples: {
    right: [
      { 全年预算数: '1016.17', 全年执行数: '1016.17', 执行率: '100%' },
      { 全年预算数: '1016.17', 全年执行数: '993.9', 执行率: '97.80%' },
    ],
    wrong: [{ 全年预算数: '500', 全年执行数: '431', 执行率: '87%' }],
  },
  check({ evaluation }) {
    const funds = evaluation?.funds;
    if (!funds) return NOT_APPLICABLE;
    const verdicts = [
      totalRate(funds) ?? [],
      ...funds.parts.map((part) => partRate(part) ?? []),
    ].flat();
    return funds.total.executionRate || verdicts.length > 0 ? verdicts : NOT_APPLICABLE;
  },
});

function totalRate(funds: Funds): Verdict<RateKey> | undefined {
  // The rate typed beside an empty total row goes with that row's own finding.
  if (isEmptyTotal(funds, 'annualBudget') || isEmptyTotal(funds, 'executed')) return undefined;
  return funds.total.executionRate && rowRate(funds.total, named('executionRate'), 'funds.total');
}

function partRate(part: FundsRow): Verdict<RateKey> | undefined {
  if (!figure(part.executionRate) || !figure(part.annualBudget) || !figure(part.executed)) {
    return undefined;
  }
  return rowRate(part, `${part.name}${named('executionRate')}`, `funds.parts.${part.name}`);
}

function rowRate(row: FundsRow, label: string, path: string): Verdict<RateKey> | undefined {
  return rateIs(
    { label, field: row.executionRate },
    { label: named('executed'), field: row.executed },
    { label: named('annualBudget'), field: row.annualBudget },
    `${path}.executionRate`,
  );
}
