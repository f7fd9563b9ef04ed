import { TIE_KEYS } from '../compare/tie';
import { rule } from '../rule';
import { tiesInEachColumn } from './sums';

/** 三公经费 = 公务用车购置和维护经费 + 出国经费 + 公务接待, in each year column. */
export default rule({
  id: 'basic/three-public-total',
  outcome: 'fail',
  basis: ['form:basic-data'],
  messages: TIE_KEYS,
  examples: {
    right: [
      {
        '三公经费 本年决算': '12.5',
        '公务用车 本年决算': '8',
        '出国经费 本年决算': '0',
        '公务接待 本年决算': '4.5',
      },
    ],
    wrong: [
      {
        '三公经费 本年决算': '12',
        '公务用车 本年决算': '8',
        '出国经费 本年决算': '0',
        '公务接待 本年决算': '4.5',
      },
    ],
  },
  check({ basic }) {
    return tiesInEachColumn(basic, 'threePublic');
  },
});
