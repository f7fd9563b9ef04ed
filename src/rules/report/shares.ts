/** Shares that a text names both sides of, whose amounts only the forms have: 项目支出占总支出的38.2%, 公务接待费占三公经费的15.6%. */
import { termOf, type LooseFact, type ValueFact } from '../../narrative';
import { percentText } from '../compare/rate';
import type { Subject } from '../rule';
import type { Candidate } from './candidate';
import { candidatesFor } from './measures';

/** Its own clause up to the figure: what, 占, of what. */
const SHARE =
  /^(?:其中|[（(]?\d{1,2}[)）、.．]|[一二三四五六七八九十]是|全年|本年度?|当年|20\d\d年度?|[，,、：:；;\s])*([^，,；;。、（(：:]*?)(?:约|大约)?占比?([^，,；;。、（(：:]*?)(?:的|比重|比例|比|[为达至是到约：:\s])*$/;
/** The clause before, where that has the part and its amount: 项目支出612.6万元，占…. */
const AMOUNT = /^(.*?)(?:为|是|共计?|合计|达到?|[：:\s])*[\d.,]+[万亿]?元$/;
const LEAD =
  /^(?:其中|[（(]?\d{1,2}[)）、.．]|[一二三四五六七八九十]是|全年|本年度?|当年|20\d\d年度?|[：:\s])+/;
/** What has no other whole than all that was spent. */
const OF_ALL: ReadonlySet<string> = new Set(['basicExpenditure', 'project']);

/** What the share comes to by the forms; empty where its words leave open what it is of. */
export function sharesWorked(
  fact: LooseFact,
  before: string,
  subject: Subject,
): readonly Candidate[] {
  if (fact.quantity.unit?.dimension !== 'ratio' || !before.includes('占')) return [];
  if (subject.evaluation?.kind === 'project-self-evaluation' || isStated(fact, subject)) return [];
  const [clause = '', above = ''] = before.split(/[，,；;。]/).reverse();
  const share = SHARE.exec(clause);
  // 其中业务工作经费占34.74%、运行维护经费占7.87%: each of the item that it names.
  if (!share) return [];
  const [, own = '', of = ''] = share;
  const name = own === '' ? (AMOUNT.exec(above)?.[1] ?? '').replace(LEAD, '') : own;
  const part = termOf(name);
  if (!part?.measure) return [];
  // 公用经费79万元，占预算的96%: of its own budget, or of all of it.
  if (own === '' && /^预算数?$/.test(of)) return [];
  const whole = of === '' ? undefined : termOf(of);
  if (of === '' ? !OF_ALL.has(part.measure) : !whole?.measure) return [];
  const parts = amountsOf(fact, subject, { measure: part.measure, column: part.column });
  const wholes = amountsOf(fact, subject, {
    measure: whole?.measure ?? 'total',
    column: whole?.column,
  });
  return parts.flatMap((one) =>
    wholes.flatMap((all): Candidate[] => {
      if (one.soft || all.soft || !all.exact.greaterThan(0)) return [];
      const exact = one.exact.dividedBy(all.exact);
      if (exact.greaterThan(1)) return [];
      const label = `${one.label} ÷ ${all.label}`;
      const path = `report.share.${one.path}`;
      return [{ label, path, field: one.field, exact, worked: percentText(exact) }];
    }),
  );
}

/** The text has both amounts: it is judged by them. */
export function isStated({ mention }: Pick<LooseFact, 'mention'>, { report }: Subject): boolean {
  return (report?.statements ?? []).some(
    ({ result }) =>
      result.mention.paragraph === mention.paragraph && result.mention.start === mention.start,
  );
}

function amountsOf(
  { sentence, mention, quantity, year }: LooseFact,
  subject: Subject,
  { measure, column }: { measure: ValueFact['measure']; column: ValueFact['column'] },
): readonly Candidate[] {
  const { kind, value, places, text } = quantity;
  const meant: ValueFact = {
    kind: 'value',
    sentence,
    mention,
    quote: mention.text,
    quantity: { kind, value, places, text },
    measure,
    word: '',
    binding: 'direct',
    column,
    year,
  };
  return candidatesFor(meant, subject);
}
