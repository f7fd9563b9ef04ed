import { TIE_KEYS } from '../compare/tie';
import { rule } from '../rule';
import { tiesInEachColumn } from './sums';

/** 本级专项资金 = Σ of the funds listed beneath it, in each year column. */
export default rule({
  id: 'basic/special-funds-total',
  outcome: 'fail',
  basis: ['form:basic-data'],
  messages: TIE_KEYS,
  examples: {
    right: [
      {
        '专项资金 上年决算': '48',
        '专项 防汛抗旱 上年决算': '30',
        '专项 护林员补贴 上年决算': '18',
      },
    ],
    wrong: [
      {
        '专项资金 上年决算': '84',
        '专项 防汛抗旱 上年决算': '30',
        '专项 护林员补贴 上年决算': '18',
      },
    ],
  },
  check({ basic }) {
    return tiesInEachColumn(basic, 'specialFunds');
  },
});
