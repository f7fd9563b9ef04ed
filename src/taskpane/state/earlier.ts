import type { JournalEntry, Kept, KeptWrite } from '../../workbook';
import type { HistoryItem, Undoing, WriteLabel } from './model';

/** The writes that earlier sessions left with the workbook: cells in the journal, the rest in what is told of it, both by one id. */
export function earlierWrites({ journal, writes }: Kept): readonly HistoryItem[] {
  const entries = new Map(journal.map((entry) => [entry.id, entry]));
  const told = new Set(writes.map(({ id }) => id));
  return [
    ...journal.filter(({ id }) => !told.has(id)).map(cellItem),
    ...writes.map((write) => toldItem(write, entries.get(write.id))),
  ].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function cellItem(entry: JournalEntry): HistoryItem {
  const { id, state, edits } = entry;
  const interrupted = state === 'writing';
  return {
    id,
    label: { kind: 'earlier', count: edits.length, interrupted },
    undoing: [interrupted ? { by: 'recovery', entry } : receiptOf(entry)],
    undone: state === 'undone',
  };
}

function receiptOf({ id, edits }: JournalEntry): Undoing {
  return { by: 'receipt', receipt: { id, edits, written: edits, left: [] } };
}

function toldItem(write: KeptWrite, entry: JournalEntry | undefined): HistoryItem {
  const { id, cell, change, undone = false } = write;
  // The journal is shorter: without its entry only half of the write could be taken back.
  const undoing: readonly Undoing[] =
    cell === undefined || entry
      ? [...(entry ? [receiptOf(entry)] : []), { by: 'kept', change }]
      : [];
  return { id, label: labelOf(write), undoing, undone };
}

function labelOf({ title, cell, change }: KeptWrite): WriteLabel {
  switch (change.part) {
    case 'reasons':
      return change.after === null
        ? { kind: 'forget', title }
        : { kind: 'reason', title, ...(cell && { cell }) };
    case 'acknowledged':
      return { kind: change.after === null ? 'unacknowledge' : 'acknowledge', title };
    case 'settings':
      return { kind: 'settings' };
  }
}
