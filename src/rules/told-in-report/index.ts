/** Reasons that the narrative report gives: the passages that clearly speak of a matter and say why, judged like a reason in a cell. */
import { isPassage, type Explanation, type Place } from '../../findings';
import type { Report } from '../../narrative';
import { cellOf, sheetAsReport } from '../own-texts';
import { judgeReason, usesWords } from '../reason';
import type { Asks, Subject } from '../rule';
import { measuresIn, passagesOn } from './passages';

export { ofBudget, ofMoneyRow, ofOverspending, ofPosts, ofRate, ofRow } from './matters';

type Told = Explanation & { readonly told: Place };

/** What the report, or a sheet of the workbook that is one, says of why a matter came about: the first passage that will do, else the first that names a cause. */
export function toldInReport(subject: Subject, asks: Asks): Told | undefined {
  if (!asks.inReport) return undefined;
  const own = subject.report && toldIn(subject.report, asks);
  if (own?.status === 'given' || !subject.sayings) return own;
  const sheet = sheetAsReport(subject);
  const told = sheet && toldIn(sheet.subject.report, asks);
  if (!told || (own && told.status !== 'given')) return own;
  const place = cellOf(told.told, sheet.texts);
  return { ...told, told: place, ...(!isPassage(place) && { cell: place }) };
}

function toldIn(
  report: Report,
  { texts: _, inReport = () => false, ...context }: Asks,
): Told | undefined {
  let best: Told | undefined;
  for (const { text, passage } of passagesOn(inReport, report)) {
    const measure = measuresFor(`${text}${context.about.join(' ')}`, report, context.measure);
    const { status, lacks } = judgeReason(text, { ...context, ...(measure && { measure }) });
    if (lacks.some((lack) => lack !== 'measure')) continue;
    const told: Told = { required: true, status, text, lacks, told: passage };
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
