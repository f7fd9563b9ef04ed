import { BOUND_KEYS, isAtLeast } from '../bound';
import { cellLabel } from '../basic/columns';
import { named } from '../field-names';
import { NOT_APPLICABLE, rule } from '../rule';

/** 自评表 基本支出 ≥ 基础数据表 公用经费 决算数: 公用经费 is a part of 基本支出. */
export default rule({
  id: 'cross/basic-covers-operating',
  outcome: 'fail',
  basis: ['form:basic-data'],
  messages: BOUND_KEYS,
  examples: {
    right: [{ 基本支出: '408.34', '公用经费 本年决算': '72.87' }],
    wrong: [{ 基本支出: '40.83', '公用经费 本年决算': '72.87' }],
  },
  check({ basic, evaluation }) {
    const part = evaluation?.funds?.basicExpenditure;
    const operating = basic?.rows.operating?.finalAccounts;
    const verdict = isAtLeast(
      { label: named('basicExpenditure'), field: part?.amount },
      [{ label: cellLabel(named('operating'), 'finalAccounts'), field: operating }],
      'funds.basicExpenditure',
    );
    return verdict ? [verdict] : NOT_APPLICABLE;
  },
});
