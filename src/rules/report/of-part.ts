/** Figures that the words of a text tie to a part of the money: to its row in the form, or to none. */
import type { MoneyColumn } from '../../forms';
import type { Fact, LooseFact, ValueFact } from '../../narrative';
import { amountOf, figure, WAN } from '../../scoring';
import { cellLabel } from '../basic/columns';
import { named } from '../field-names';
import type { Subject } from '../rule';
import { rateOfPart, whoseIs, type PartRow, type Whose } from '../whose';
import { rateCandidate, yuanOf, type Candidate } from './candidate';

/** The figures of the part that one of a text may be. */
export interface OfPart {
  readonly candidates: readonly Candidate[];
  /** Its own words name the part: it is not the whole's. */
  readonly isOwn: boolean;
  /** Nothing in its words leaves room for another figure of the part. */
  readonly isSure: boolean;
}

const NONE: OfPart = { candidates: [], isOwn: true, isSure: false };

/** Money and rates whose owner the words of the sentence tell. */
export function isOwned(fact: Fact): fact is ValueFact | LooseFact {
  if (fact.kind === 'change') return false;
  if (fact.kind === 'value') return fact.measure === 'total' || fact.measure === 'executionRate';
  const { unit } = fact.quantity;
  return unit?.per === undefined && (unit?.dimension === 'money' || unit?.dimension === 'ratio');
}

/** `undefined` where the words speak of the whole, or leave a loose figure to its name. */
export function candidatesOfPart(
  fact: ValueFact | LooseFact,
  before: string,
  behind: string,
  subject: Subject,
): OfPart | undefined {
  const whose = whoseIs(before, subject);
  if (whose.of === 'whole') return undefined;
  if (fact.kind === 'value') return ofValue(fact, whose, subject);
  return whose.of === 'part' ? ofLoose(fact, whose, behind, subject) : undefined;
}

function ofValue(fact: ValueFact, whose: Whose, subject: Subject): OfPart {
  const isRate = fact.measure === 'executionRate';
  if (whose.of === 'initial' && isRate) {
    return { candidates: rateOfInitial(subject), isOwn: true, isSure: true };
  }
  if (whose.of !== 'part') return NONE;
  const { row, isOwn } = whose;
  const candidates = isRate ? rateOf(row) : amountsOf(fact, row, columnsOf(fact));
  return { candidates, isOwn, isSure: true };
}

const RATE = /^(?:预算|资金|经费)*(?:执行率|支出率|支付率|使用率|(?:执行|支付|支出)进度)/;
const SAYS_NO_MORE = '[为是共计达到约仅只有：:]*$';
const LEFT = new RegExp(
  `^(?:年末|累计|尚|仍|还)*(?:结余|剩余|结转|未支[付出]|未执行)(?:数|资金)?${SAYS_NO_MORE}`,
);
const SPENT = new RegExp(
  `^(?:已|均|全年|当年|累计|实际|共|合计)*(?:支出|执行|使用|支付)(?:数|额|资金)?${SAYS_NO_MORE}`,
);
const INITIAL = new RegExp(`^年初(?:预算|安排|批复|下达)(?:数|额|资金)?${SAYS_NO_MORE}`);
const BUDGET = new RegExp(
  `^(?:全年|调整后|当年|本年)*(?:预算|安排|下达)(?:数|额|资金)?${SAYS_NO_MORE}`,
);
const BARE = new RegExp(`^${SAYS_NO_MORE}`);

/** What may stand before the name of a part that the figure is all of: 其中, 另有, 全年. */
const PREFIX =
  /^(?:其中|另有?|全年|本年度?|当年|年度|20\d\d年度?|[一二三四五]是|[（(]?\d+[)）.．、]|[和及\s])*$/;
/** Used for one thing, or come so far: a part of it. */
const IN_PART = /^(?:已|均|全部|暂)?(?:用于|用来|支付给|拨付给|补助|购置|购买|采购|投入|到位|下达)/;

function ofLoose(
  fact: LooseFact,
  { row, isOwn, prefix, tail }: Whose & { readonly of: 'part' },
  behind: string,
  subject: Subject,
): OfPart | undefined {
  const isSure = PREFIX.test(prefix) && !IN_PART.test(behind);
  if (fact.quantity.unit?.dimension === 'ratio') {
    return isOwn && RATE.test(tail) ? { candidates: rateOf(row), isOwn, isSure } : undefined;
  }
  if (!isOwn) {
    if (LEFT.test(tail)) return { candidates: leftOfAny(fact, row, subject), isOwn, isSure };
    if (!SPENT.test(tail)) return undefined;
    const whole = amountOf(subject.evaluation?.funds, 'executed');
    const all = whole && { label: named('executed'), path: 'funds.executed', ...whole };
    const candidates = [
      ...amountsOf(fact, row, ['executed']),
      ...(all ? [{ ...all, exact: all.yuan }] : []),
    ];
    return { candidates, isOwn, isSure };
  }
  if (LEFT.test(tail)) return { candidates: leftOf(fact, row), isOwn, isSure };
  const columns = columnsSaid(tail);
  return columns && { candidates: amountsOf(fact, row, columns), isOwn, isSure };
}

function columnsSaid(tail: string): readonly MoneyColumn[] | undefined {
  if (SPENT.test(tail)) return ['executed'];
  if (INITIAL.test(tail)) return ['initialBudget'];
  if (BUDGET.test(tail)) return ['annualBudget', 'initialBudget'];
  return BARE.test(tail) ? ['annualBudget', 'executed', 'initialBudget'] : undefined;
}

function columnsOf({ column }: ValueFact): readonly MoneyColumn[] {
  if (column === undefined) return ['executed', 'annualBudget'];
  return column === 'budget' ? ['annualBudget', 'initialBudget'] : [column];
}

/** A form that names no unit is in 万元, or else in the unit that the text uses. */
function amountsOf(
  { quantity: { unit } }: ValueFact | LooseFact,
  row: PartRow,
  columns: readonly MoneyColumn[],
): readonly Candidate[] {
  const scales = !unit || unit.scale.equals(WAN) ? [WAN] : [WAN, unit.scale];
  return scales.flatMap((scale) =>
    columns.flatMap((column) => {
      const field = row[column];
      const exact = yuanOf(field, scale);
      const label = cellLabel(row.name, column);
      return field && exact ? [{ label, path: `funds.${row.name}.${column}`, field, exact }] : [];
    }),
  );
}

/** What was budgeted and not spent. */
export function leftOf({ quantity: { unit } }: Fact, row: PartRow): readonly Candidate[] {
  const [annual, executed] = [row.annualBudget, row.executed];
  const scale = figure(executed)?.scale ?? figure(annual)?.scale ?? WAN;
  const [budget, spent] = [yuanOf(annual, scale), yuanOf(executed, scale)];
  if (!executed || !budget || !spent || !unit || budget.lessThan(spent)) return [];
  const exact = budget.minus(spent);
  const label = `${cellLabel(row.name, 'annualBudget')} − ${named('executed')}`;
  const worked = exact.dividedBy(unit.scale).toFixed() + unit.name;
  return [{ label, path: `funds.${row.name}.left`, field: executed, exact, worked }];
}

const NOT_SPENT =
  /^[^，,。；;、（(到\d]{0,8}(?:未[^，,。；;到\d]{0,6}(?:支[付出]|拨付|使用|执行)|结转|结余)/;
const ALONE = new RegExp(`^(?:尚有|仍有|还有|其中|有|结转|剩余|结余)?${SAYS_NO_MORE}`);

/** What was left of the part that a figure of money not spent is of; where only a clause before names it, or of all. */
export function restOfPart(
  fact: ValueFact | LooseFact,
  before: string,
  behind: string,
  subject: Subject,
): readonly Candidate[] {
  if (fact.kind !== 'uncompared' || fact.quantity.unit?.dimension !== 'money') return [];
  if (!NOT_SPENT.test(behind)) return [];
  const whose = whoseIs(before, subject);
  if (whose.of !== 'part' || !PREFIX.test(whose.prefix) || !ALONE.test(whose.tail)) return [];
  return whose.isOwn ? leftOf(fact, whose.row) : leftOfAny(fact, whose.row, subject);
}

function leftOfAny(fact: LooseFact, row: PartRow, subject: Subject): readonly Candidate[] {
  const total = subject.evaluation?.funds?.total;
  return [...leftOf(fact, row), ...(total ? leftOf(fact, total) : [])];
}

/** The rate of a part, as its row states it and as its amounts give it. */
export function rateOf(row: PartRow): readonly Candidate[] {
  const path = `funds.${row.name}.executionRate`;
  const typed = rateCandidate(row.executionRate, 'executionRate', path);
  const exact = rateOfPart(row);
  const field = row.executionRate ?? row.executed;
  if (!exact || !field) return typed;
  return [...typed, { label: cellLabel(row.name, 'executionRate'), path, field, exact }];
}

function rateOfInitial({ evaluation }: Subject): readonly Candidate[] {
  const initial = amountOf(evaluation?.funds, 'initialBudget');
  const executed = amountOf(evaluation?.funds, 'executed');
  if (!initial || !executed || initial.yuan.isZero()) return [];
  const label = `${named('executed')} ÷ ${named('initialBudget')}`;
  const exact = executed.yuan.dividedBy(initial.yuan);
  return [{ label, path: 'funds.rateOfInitial', field: executed.field, exact }];
}
