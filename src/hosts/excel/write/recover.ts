import { parseKept, type CellState, type JournalEntry, type ValueEdit } from '../../../workbook';
import { HostError, newWriteId, type Receipt } from '../../host';
import { inExcel } from '../run';
import { check, finish, reversed } from './apply';
import { probe, sameState, stateOf } from './cell-state';
import { writeValues } from './values';

/** Writes that were begun and never finished: the pane was closed, or Excel broke off. To be asked for once at the start. */
export function pendingWrites(kept: string | null): readonly JournalEntry[] {
  return parseKept(kept).journal.filter(({ state }) => state === 'writing');
}

/** The receipt of a finished write in the journal, so that it can be undone after a reload. */
export function receiptOf(entry: JournalEntry): Receipt {
  return { id: entry.id, edits: entry.edits, written: entry.edits, left: [] };
}

/** Whether a cell is as it was to be, or half way there: a write or its taking back may stop between value and format. */
function isOurs(state: CellState, { before, after }: ValueEdit): boolean {
  return [before, after].some(
    (known) =>
      sameState({ ...state, format: known.format }, known, false) &&
      [before.format, after.format].includes(state.format),
  );
}

/**
 * Settles a write that was never finished. `undo` puts the cells it reached back as they were; `keep` lets them stand and gives the
 * receipt. A cell that is neither as before nor as it was to be was changed by somebody since: it is left alone, and the
 * `HostError` `changed` names it after the others are settled.
 */
export function recoverWrite(entry: JournalEntry, choice: 'undo' | 'keep'): Promise<Receipt> {
  return inExcel(async (context) => {
    const probes = probe(
      context,
      entry.edits.map(({ cell }) => cell),
    );
    await context.sync();
    const reached: ValueEdit[] = [];
    const foreign: ValueEdit[] = [];
    entry.edits.forEach((edit, index) => {
      const found = probes[index];
      const state = found && stateOf(found);
      if (state && sameState(state, edit.before, false)) return;
      if (state && isOurs(state, edit)) reached.push({ ...edit, after: state });
      else foreign.push(edit);
    });
    const reverse = choice === 'undo' ? reached.map(reversed) : [];
    const kept = choice === 'keep' ? reached : [];
    const plan = { id: newWriteId(), edits: reverse, purpose: 'undo' } as const;
    const { part, allowed } = await check(context, plan, undefined);
    const written =
      allowed.length > 0 ? await writeValues(context, { ...plan, edits: allowed }, part) : [];
    await finish(context, part, {
      id: plan.id,
      written,
      journal: (journal) =>
        journal
          .filter(({ id }) => id !== plan.id && (id !== entry.id || kept.length > 0))
          .map((other) =>
            other.id === entry.id ? { ...entry, state: 'written', edits: kept } : other,
          ),
    });
    if (foreign.length > 0)
      throw new HostError(
        'changed',
        foreign.map(({ cell }) => cell),
      );
    return { id: entry.id, edits: entry.edits, written: kept, left: [] };
  });
}
