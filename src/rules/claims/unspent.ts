/** What a reason says of money against what the funds leave unspent: a balance larger than the rest, money that never came. */
import { findAmounts, matchesPrinted, type Quantity } from '../../amount';
import { isPassage } from '../../findings';
import { isWholeExecution } from '../../scoring';
import { isSameCell } from '../../workbook';
import { named } from '../field-names';
import type { ClaimId } from './claim';
import { evidence, type Evidence, type Facts } from './facts';
import type { Statement } from './statement';

type Told = Evidence & { readonly claim: ClaimId; readonly quote: string };

/** 尾款141万元结转支付, 质保金20万元2024年支付. */
const BALANCE =
  /(?:尾款|余款|质保金|结算款|剩余|结余|结转|未(?:能)?(?:支付|拨付|支出)|[待需][^，。；]{0,6}支付)/;
/** Of more than the budget of the year, or of another one. */
const NOT_SO = /合同(?:总|价|金额)|总投资|累计|共计|其中|上年|去年|往年|历年|暂估|约(?!定)|超/;
/** 全年财政资金未到位: not a part of it. */
const NEVER_CAME =
  /(?:全年|一直|始终|至今)(?:财政|项目|专项|预算)*(?:资金|经费)(?:均|都|一直|始终|全部|全额)?未(?:能)?(?:到位|拨付|下达)|(?:资金|经费)(?:均|全部|始终|一直|至今)未(?:能)?(?:到位|拨付|下达)/;
const CLAUSE = /[^，,；;。！!？?\n\r]+/g;

export function moneyAgainst(statement: Statement, facts: Facts): Told | undefined {
  return neverCame(statement.text, facts) ?? moreThanLeft(statement, facts);
}

function neverCame(text: string, facts: Facts): Told | undefined {
  const [quote] = text.match(CLAUSE)?.filter((clause) => NEVER_CAME.test(clause)) ?? [];
  const rate = quote === undefined ? undefined : facts.rate();
  const least = facts.subject.rubric.thresholds.underExecuted.value;
  if (quote === undefined || !rate?.greaterThanOrEqualTo(least)) return undefined;
  return { claim: 'execution-low', quote: quote.trim(), ...facts.rateEvidence() };
}

/** Only the reason of the funds themselves is about all that was not spent. */
function moreThanLeft(statement: Statement, facts: Facts): Told | undefined {
  if (!isOfFunds(statement, facts)) return undefined;
  const [annual, executed] = [facts.funds('annualBudget'), facts.funds('executed')];
  if (!annual?.scale || !executed?.scale) return undefined;
  const left = annual.yuan.minus(executed.yuan);
  if (!left.greaterThan(0)) return undefined;
  for (const [clause] of statement.text.matchAll(CLAUSE)) {
    const said = balanceIn(clause);
    if (!said?.unit) continue;
    const exact = left.dividedBy(said.unit.scale);
    if (said.value.lessThanOrEqualTo(exact)) continue;
    if (matchesPrinted(exact, said.value, said.value.decimalPlaces())) continue;
    const label = { annual: named('annualBudget'), executed: named('executed') };
    const cells = evidence([
      { label: label.executed, field: executed.field },
      { label: label.annual, field: annual.field },
    ]);
    return { claim: 'unspent-stated', quote: clause.trim(), ...cells };
  }
  return undefined;
}

/** A text on everything, or a report, may tell of money of others: that of a county, of another project. */
function isOfFunds({ place, row }: Statement, facts: Facts): boolean {
  if (row === undefined) {
    const reason = facts.subject.evaluation?.funds?.reason;
    return reason !== undefined && !isPassage(place) && isSameCell(place, reason.cell);
  }
  const fact = facts.indicator(row);
  return fact !== undefined && isWholeExecution(fact.row.name);
}

/** The one amount of a clause that tells of a balance. */
function balanceIn(clause: string): Quantity | undefined {
  if (!BALANCE.test(clause) || NOT_SO.test(clause)) return undefined;
  const amounts = findAmounts(clause).flatMap(({ reading }) =>
    reading.kind === 'quantity' && reading.unit?.dimension === 'money' ? [reading] : [],
  );
  const [only, another] = amounts;
  return only && !another && !only.comparator ? only : undefined;
}
