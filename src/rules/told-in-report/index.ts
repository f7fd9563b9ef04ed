/** Reasons that the narrative report gives: the passages that clearly speak of a matter and say why, judged like a reason in a cell. */
import type { Explanation, Passage } from '../../findings';
import type { Report } from '../../narrative';
import { judgeReason, usesWords } from '../reason';
import type { Asks } from '../rule';
import { measuresIn, passagesOn } from './passages';

export { ofBudget, ofMoneyRow, ofOverspending, ofPosts, ofRate, ofRow } from './matters';

type Told = Explanation & { readonly passage: Passage };

/** What a report says of why a matter came about: the first passage that will do, else the first that names a cause. */
export function toldInReport(
  report: Report | undefined,
  { texts: _, inReport, ...context }: Asks,
): Told | undefined {
  if (!report || !inReport) return undefined;
  let best: Told | undefined;
  for (const { text, passage } of passagesOn(inReport, report)) {
    const measure = measuresFor(`${text}${context.about.join(' ')}`, report, context.measure);
    const { status, lacks } = judgeReason(text, { ...context, ...(measure && { measure }) });
    if (lacks.some((lack) => lack !== 'measure')) continue;
    const told: Told = { required: true, status, text, lacks, passage };
    if (status === 'given') return told;
    best ??= told;
  }
  return best;
}

/** A report has its measures in a chapter of their own: those that use a word of the reason or of its matter. */
function measuresFor(of: string, report: Report, own: string | undefined): string | undefined {
  const apart = measuresIn(report).filter((measure) => usesWords(measure, of));
  return [...(own ? [own] : []), ...apart].join('；') || undefined;
}
