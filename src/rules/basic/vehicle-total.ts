import { TIE_KEYS } from '../compare/tie';
import { rule } from '../rule';
import { tiesInEachColumn } from './sums';

/** 公务用车购置和维护经费 = 公车购置 + 公车运行维护, in each year column. */
export default rule({
  id: 'basic/vehicle-total',
  outcome: 'fail',
  basis: ['form:basic-data'],
  messages: TIE_KEYS,
  examples: {
    right: [
      { '公务用车 本年预算': '21.6', '公车购置 本年预算': '18', '公车运行维护 本年预算': '3.6' },
    ],
    wrong: [
      { '公务用车 本年预算': '21.6', '公车购置 本年预算': '0', '公车运行维护 本年预算': '3.6' },
    ],
  },
  check({ basic }) {
    return tiesInEachColumn(basic, 'vehicle');
  },
});
