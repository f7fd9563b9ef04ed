import { gather } from '../../amount';
import { BASIC_COLUMNS } from '../../forms';
import { tiesOut } from '../compare/sum';
import { TIE_KEYS, type TieKey } from '../compare/tie';
import { NOT_APPLICABLE, rule, type Result } from '../rule';
import { addendsOf } from './addends';
import { cellLabel, partedFunds, type PartedFund } from './columns';
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
    const whole = tiesInEachColumn(basic, 'specialFunds');
    const within = basic ? gather(partedFunds(basic), tiesOfParts) : [];
    if (within.length === 0) return whole;
    return whole === NOT_APPLICABLE ? within : [...whole, ...within];
  },
});

/** （1）省级专项资金 = ① + ②, in each year column. */
function tiesOfParts({ fund, parts }: PartedFund): readonly Result<TieKey>[] {
  return BASIC_COLUMNS.flatMap((column) => {
    const total = { label: cellLabel(fund.label, column), field: fund.row[column] };
    const path = `${fund.path}.${column}`;
    return tiesOut(total, addendsOf(parts, column), { path, beside: () => [] }) ?? [];
  });
}
