import { MONEY_COLUMNS } from '../../forms';
import { figure, partAmount } from '../../scoring';
import { tiesOut } from '../compare/sum';
import { TIE_KEYS } from '../compare/tie';
import { inDoubt, suspects } from '../doubts';
import { named } from '../field-names';
import { NOT_APPLICABLE, rule } from '../rule';

/** 基本支出 = 人员经费 + 公用经费, in each column of a form that lists both beneath it. */
export default rule({
  id: 'funds/basic-total',
  outcome: 'fail',
  basis: ['form:self-evaluation'],
  messages: TIE_KEYS,
  examples: {
    right: [{ 基本支出: '408.34', 人员经费: '335.47', 公用经费: '72.87' }],
    wrong: [{ 基本支出: '408.34', 人员经费: '311.42', 公用经费: '72.87' }],
  },
  check({ evaluation }) {
    const funds = evaluation?.funds;
    const { basicExpenditure: basic, basicParts = [] } = funds ?? {};
    if (!basic || basicParts.length === 0) return NOT_APPLICABLE;
    const verdicts = MONEY_COLUMNS.flatMap((column) => {
      const addends = basicParts.map((part) => ({
        label: part.name,
        field: partAmount(part, column),
      }));
      // Nobody has to break a column down.
      if (!addends.some(({ field }) => figure(field))) return [];
      const total = { label: named('basicExpenditure'), field: partAmount(basic, column) };
      const options = { path: `funds.basicExpenditure.${column}` };
      const result = total.field && tiesOut(total, addends, options);
      if (!result) return [];
      return inDoubt(result, (miss) => ({
        doubts: suspects(
          total.field,
          addends.map(({ field }) => field),
          miss,
        ),
      }));
    });
    return verdicts.length > 0 ? verdicts : NOT_APPLICABLE;
  },
});
