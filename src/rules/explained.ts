import type { Explanation } from '../findings';
import type { CellRef } from '../workbook';
import { judgeReason, judgeWritten } from './reason';
import type { Asks, ReasonText, Subject } from './rule';
import { toldInReport } from './told-in-report';

/** Whether there is any text that could be the reason asked for. */
export function mayBeExplained(subject: Subject, asks: Asks | undefined): boolean {
  if (!asks) return false;
  for (const text of asks.texts) if (text && text.text !== '') return true;
  if ((subject.report ?? subject.sayings) && asks.inReport) return true;
  return hasKeptReasons(subject);
}

function hasKeptReasons({ kept }: Subject): boolean {
  for (const _ in kept.reasons) return true;
  return false;
}

/** Cause and measure in one text; a cause that ends in a mark of its own gets no second one. */
function joined(cause: string, measure: string): string {
  const [first, second] = [cause.trim(), measure.trim()];
  const needsMark = first !== '' && second !== '' && !/[。；！？.;!?]$/.test(first);
  return `${first}${needsMark ? '；' : ''}${second}`;
}

/** Where a reason that is not there should stand. */
function placeOf(text: ReasonText | undefined): CellRef | undefined {
  return text?.causeAt ?? text?.cell;
}

/**
 * The reason for a deviation: the row's own cell, else the sheet's, else what the report says of it, else the one kept with the
 * workbook under the finding's fingerprint. The first adequate one counts; without one, the first that says anything.
 */
export function explanationFor(subject: Subject, asks: Asks, print: () => string): Explanation {
  const { texts, inReport: _, ...context } = asks;
  let best: Explanation | undefined;
  for (const written of texts) {
    if (!written) continue;
    const { cell, text } = written;
    const { status, lacks } = judgeWritten(written, context);
    if (status === 'missing') continue;
    const found: Explanation = { required: true, cell, status, text, lacks };
    if (status === 'given') return found;
    best ??= found;
  }
  const told = toldInReport(subject, asks);
  if (told?.status === 'given') return told;
  best ??= told && { ...told, cell: placeOf(texts.find((one) => one)) };
  const kept = hasKeptReasons(subject) ? subject.kept.reasons[print()] : undefined;
  if (kept) {
    const { status, lacks } = judgeReason(kept.cause, { ...context, measure: kept.measure });
    const text = joined(kept.cause, kept.measure);
    const found: Explanation = { required: true, status, text, lacks };
    if (status === 'given') return found;
    if (status !== 'missing') best ??= found;
  }
  if (best) return best;
  const cell = placeOf(texts.find((one) => one));
  return { required: true, cell, status: 'missing', ...(asks.causeOnly && { lacks: ['cause'] }) };
}
