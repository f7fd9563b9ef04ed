import {
  parseKept,
  type Edit,
  type KeepEdit,
  type MarkEdit,
  type NoteEdit,
  type ValueEdit,
} from '../../../workbook';
import { HostError, newWriteId, type Control, type Receipt } from '../../host';
import { toHostError } from '../errors';
import { inExcel } from '../run';
import { replaceComments } from './comments';
import { KeptPart, withoutJournal, type Journal } from './kept-part';
import { replaceMarks, type Replaced } from './marks';
import { takeBack } from './take-back';
import { checkValues, writeValues, type ValuePlan } from './values';

interface Sorted {
  readonly values: readonly ValueEdit[];
  readonly keep: KeepEdit | undefined;
  readonly marks: MarkEdit | undefined;
  readonly notes: NoteEdit | undefined;
}

/** Edits by kind; of those that replace a whole set the last one counts. */
function sort(edits: readonly Edit[]): Sorted {
  const values: ValueEdit[] = [];
  let keep: KeepEdit | undefined;
  let marks: MarkEdit | undefined;
  let notes: NoteEdit | undefined;
  for (const edit of edits) {
    switch (edit.kind) {
      case 'value':
        values.push(edit);
        break;
      case 'keep':
        keep = edit;
        break;
      case 'mark':
        marks = edit;
        break;
      case 'note':
        notes = edit;
        break;
      case 'sheet':
        throw new HostError('unsupported', [], 'a live workbook gets no sheet');
    }
  }
  return { values, keep, marks, notes };
}

/**
 * Makes the edits: values and what is kept all or not at all, marks and comments as far as they go. Fails before the first write where
 * the workbook is read-only, a cell is locked, gone or changed, or the user is editing a cell.
 */
export function applyEdits(edits: readonly Edit[], control?: Control): Promise<Receipt> {
  const id = newWriteId();
  return inExcel(async (context) => {
    const sorted = sort(edits);
    const plan = { id, edits: sorted.values, purpose: 'edit' } as const;
    const { part, allowed, left } = await check(context, plan, sorted.keep);
    if (control?.signal?.aborted) throw new HostError('cancelled');

    const written =
      allowed.length > 0 ? await writeValues(context, { ...plan, edits: allowed }, part) : [];
    await finish(context, part, {
      id,
      written,
      keep: sorted.keep,
      journal: (journal) =>
        journal.map((entry) =>
          entry.id === id ? { ...entry, state: 'written', edits: written } : entry,
        ),
    });
    const more = await decorate(context, sorted, left.length + written.length > 0);
    const unchanged = more.unchanged && !sorted.keep && left.length + written.length === 0;
    return {
      id,
      edits,
      written,
      left: [...left, ...more.left],
      ...(unchanged && { unchanged }),
    };
  });
}

/**
 * Takes back the values of a receipt, and what it kept. Refuses where a cell has changed since; marks and comments are replaced by
 * the next edit of their kind.
 */
export function undoReceipt(receipt: Receipt): Promise<void> {
  return inExcel(async (context) => {
    const reverse = receipt.written.map(reversed);
    const { keep: kept } = sort(receipt.edits);
    const keep = kept && { ...kept, before: kept.after, after: kept.before };
    const plan = { id: newWriteId(), edits: reverse, purpose: 'undo' } as const;
    const { part, allowed } = await check(context, plan, keep);
    const written =
      allowed.length > 0 ? await writeValues(context, { ...plan, edits: allowed }, part) : [];
    await finish(context, part, {
      id: plan.id,
      written,
      keep,
      journal: (journal) =>
        journal
          .filter(({ id }) => id !== plan.id)
          .map((entry) => (entry.id === receipt.id ? { ...entry, state: 'undone' } : entry)),
    });
  });
}

/** One request for everything that must be known before the first write. */
export async function check(
  context: Excel.RequestContext,
  plan: ValuePlan,
  keep: KeepEdit | undefined,
): Promise<{ part: KeptPart; allowed: ValueEdit[]; left: Receipt['left'] }> {
  const { workbook } = context;
  workbook.load('readOnly');
  const loadPart = KeptPart.load(context);
  const values = checkValues(context, plan);
  await context.sync();
  if (workbook.readOnly || isViewOnly()) throw new HostError('read-only');
  const { edits: allowed, left } = values.verdict();
  const part = await loadPart();
  if (keep && withoutJournal(keep.before) !== withoutJournal(part.xml)) {
    throw new HostError('changed', [], 'what is kept with the workbook');
  }
  return { part, allowed, left };
}

function isViewOnly(): boolean {
  return Office.context.document.mode === Office.DocumentMode.ReadOnly;
}

interface Ending {
  readonly id: string;
  readonly written: readonly ValueEdit[];
  readonly journal: (journal: Journal) => Journal;
  readonly keep?: KeepEdit | undefined;
}

/** After the values: what the journal says of them, and what is to be kept. Where that fails, the values do not stand either. */
export async function finish(
  context: Excel.RequestContext,
  part: KeptPart,
  { id, written, journal, keep }: Ending,
): Promise<void> {
  const { kept } = part;
  try {
    part.write(context, {
      ...(keep ? parseKept(keep.after) : kept),
      journal: journal(kept.journal),
    });
    await context.sync();
    part.settle();
  } catch (error) {
    const cause = toHostError(error);
    if (written.length > 0) await takeBack(written, id, cause);
    throw cause;
  }
}

/** Marks and comments. Where values have been written already, their failure is no reason to lose the receipt. */
async function decorate(
  context: Excel.RequestContext,
  { marks, notes }: Sorted,
  hasReceipt: boolean,
): Promise<Replaced> {
  const left: Receipt['left'][number][] = [];
  let unchanged = true;
  const take = (replaced: Replaced) => {
    left.push(...replaced.left);
    unchanged &&= replaced.unchanged;
  };
  try {
    if (marks) take(await replaceMarks(context, marks.after));
    if (notes) take(await replaceComments(context, notes.after));
  } catch (error) {
    const failure = toHostError(error);
    if (!hasReceipt) throw failure;
    left.push({ code: failure.code });
    unchanged = false;
  }
  return { left, unchanged };
}

/** The edit that takes an edit back. */
export function reversed(edit: ValueEdit): ValueEdit {
  return { ...edit, before: edit.after, after: edit.before };
}
