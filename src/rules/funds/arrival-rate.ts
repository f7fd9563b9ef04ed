import { named } from '../field-names';
import { RATE_KEYS, rateIs } from '../compare/rate';
import { NOT_APPLICABLE, rule } from '../rule';

/** 到位率 = 到位数 ÷ 预算数, in each row of a form with all three. */
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
    const rows = [funds.total, ...funds.parts].filter(({ arrival }) => arrival?.rate);
    if (rows.length === 0) return NOT_APPLICABLE;
    return rows.flatMap((row) => {
      const { planned, arrived, rate } = row.arrival ?? {};
      // A row without a rate states none.
      if (!rate || rate.reading.kind === 'blank') return [];
      const label = row === funds.total ? '' : row.name;
      return (
        rateIs(
          { label: `${label}${named('arrivalRate')}`, field: rate },
          { label: named('arrived'), field: arrived },
          { label: named('planned'), field: planned },
          `funds.arrival.${row.name}`,
        ) ?? []
      );
    });
  },
});
