import type { FundsPart, SelfEvaluation } from '../../forms';
import { figure } from '../../scoring';
import { cellLabel } from '../basic/columns';
import { BOUND_KEYS, isAtLeast } from '../bound';
import { doubting, mendedBy, restingOn, restingOnUnitOf } from '../doubts';
import { named } from '../field-names';
import { splitTies } from '../funds/split';
import { NOT_APPLICABLE, rule, told } from '../rule';

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
    const whole = stated(evaluation?.funds?.basicExpenditure);
    const part = basic?.rows.operating?.finalAccounts;
    const result = isAtLeast(
      { label: named('basicExpenditure'), field: whole },
      [{ label: cellLabel(named('operating'), 'finalAccounts'), field: part }],
      'funds.basicExpenditure',
    );
    if (!result) return NOT_APPLICABLE;
    if (result.outcome !== 'fail') return [result];
    const verdict = told(result);
    const [typed, least] = [figure(whole)?.stored, verdict.expected];
    const mended = mendedBy(
      [whole],
      (off) => !!typed && !!least && typed.minus(off).greaterThanOrEqualTo(least),
    );
    // A 基本支出 that ties is right.
    const doubts = isSplitRight(evaluation) ? doubting(part) : [];
    const rests = [mended, restingOn(part), restingOnUnitOf(part)];
    return [{ ...verdict, doubts, fallsWith: (doubt) => rests.some((falls) => falls(doubt)) }];
  },
});

/** By what was spent, where the form says it. */
function stated(part: FundsPart | undefined) {
  return figure(part?.executed) ? part?.executed : part?.amount;
}

function isSplitRight(evaluation: SelfEvaluation | undefined): boolean {
  const funds = evaluation?.funds;
  const results = splitTies(funds, 'nature', funds?.nature ?? [], funds?.natureTotal);
  return results !== NOT_APPLICABLE && results.every(({ outcome }) => outcome === 'pass');
}
