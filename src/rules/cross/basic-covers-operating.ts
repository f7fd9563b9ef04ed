import type { BasicRow, Field, FundsPart, SelfEvaluation } from '../../forms';
import { figure, WAN } from '../../scoring';
import { cellLabel } from '../basic/columns';
import { BOUND_KEYS, isAtLeast } from '../compare/bound';
import { doubting, either, mendedBy, restingOn, restingOnUnitOf, typedInYuan } from '../doubts';
import { named } from '../field-names';
import { signed } from '../figure';
import { splitTies } from '../funds/split';
import { NOT_APPLICABLE, rule, told, type Verdict } from '../rule';
import { suggestFigure } from '../suggest';

/** 自评表 基本支出 ≥ 基础数据表 公用经费 决算数: 公用经费 is a part of 基本支出. */
export default rule({
  id: 'cross/basic-covers-operating',
  outcome: 'fail',
  basis: ['form:basic-data'],
  messages: [...BOUND_KEYS, 'unit'],
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
    const fallsWith = either(mended, restingOn(part), restingOnUnitOf(part));
    const unit = inYuanThroughout(whole, basic?.rows.operating);
    return [{ ...verdict, doubts, fallsWith, ...unit }];
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

/** No operating expenses are so many times the expenditure that they are a part of. */
const BEYOND = 100;

/** What there is to say of a whole row in 元: no other year of it tells that the unit is another one. */
function inYuanThroughout(
  whole: Field | undefined,
  { budget, finalAccounts }: Partial<BasicRow> = {},
): Partial<Verdict<'unit'>> | undefined {
  const [most, own, planned] = [figure(whole), figure(finalAccounts), figure(budget)];
  if (!whole || !most || !own || !finalAccounts) return undefined;
  if ([most, own].some(({ scale }) => scale?.equals(WAN) === false)) return undefined;
  const meant = own.stored.dividedBy(WAN);
  if (own.stored.lessThan(most.stored.times(BEYOND)) || meant.greaterThan(most.stored)) {
    return undefined;
  }
  const isAlike = planned?.stored.greaterThan(most.stored.times(BEYOND)) === true;
  return {
    key: 'unit',
    cells: [finalAccounts.cell, whole.cell],
    expected: meant.toFixed(),
    actual: own.stored.toFixed(),
    difference: signed(own.stored.minus(meant)),
    data: {
      total: named('basicExpenditure'),
      figure: whole.text.trim(),
      sum: finalAccounts.text.trim(),
      meant: meant.toFixed(),
    },
    suggestion: suggestFigure(finalAccounts, meant),
    doubts: typedInYuan(finalAccounts, ...(isAlike ? [budget] : [])),
  };
}
