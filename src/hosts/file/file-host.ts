import {
  formatKept,
  parseKept,
  staleResults,
  type CellRef,
  type Edit,
  type JournalEntry,
  type KeepEdit,
  type Snapshot,
  type ValueEdit,
} from '../../workbook';
import {
  HostError,
  newWriteId,
  type Control,
  type Receipt,
  type Unsubscribe,
  type WorkbookHost,
} from '../host';
import { checkValues, isInState, stateIn } from './edit-check';
import { lastOf, patchWorkbook, type Left } from './write/patch';
import { readWorkbook } from './read/workbook';

/** Entries that the journal holds at most. */
const JOURNAL_LENGTH = 10;

/**
 * A workbook file that is open in a page. Writes go to its bytes, all or none: the bytes are exchanged only when reading them
 * back gives what was meant. As in Excel, a locked cell of a protected sheet is not written.
 */
export class FileHost implements WorkbookHost {
  private snapshot: Snapshot;
  /** Whether a caller has been told that the signature of the file is no longer valid. */
  private signatureSaid = false;
  /** What each write of this session took of the results that no longer hold, the last one last: with it taken back they hold again. */
  private taken: { readonly id: string; readonly results: readonly ValueEdit[] }[] = [];
  private readonly selectListeners = new Set<(cell: CellRef) => void>();
  private readonly changeListeners = new Set<() => void>();

  /** Throws a `FileError` where the bytes are no workbook. */
  constructor(private bytes: Uint8Array) {
    this.snapshot = readWorkbook(bytes);
  }

  read(control?: Control): Promise<Snapshot> {
    return run(control, () => this.snapshot);
  }

  apply(edits: readonly Edit[], control?: Control): Promise<Receipt> {
    return run(control, () => {
      const values = edits.filter((edit) => edit.kind === 'value');
      const keep = lastOf(edits, 'keep');
      checkValues(this.bytes, this.snapshot, values);
      if (keep) this.checkKept(keep);
      // As in Excel: a formula never gives way to a value.
      const isFormula = ({ before, after }: ValueEdit) =>
        before.formula !== undefined && after.formula === undefined;
      const left: Left[] = values.filter(isFormula).map(({ cell }) => ({ cell, code: 'formula' }));
      const allowed = edits.filter((edit) => edit.kind !== 'value' || !isFormula(edit));
      const id = newWriteId();
      const cells = cellsOf(values.filter((edit) => !isFormula(edit)));
      const results = staleResults(this.snapshot, cells).filter(
        ({ before }) => before.value !== null,
      );
      const former = this.bytes;
      const { written, left: more } = this.write(allowed, results, (journal, done) =>
        done.length === 0 ? journal : [...journal, { id, state: 'written', edits: done }],
      );
      if (written.length > 0) this.taken.push({ id, results });
      const all = [...left, ...more];
      const unchanged = this.bytes === former && all.length === 0;
      return { id, edits, written, left: all, ...(unchanged && { unchanged }) };
    });
  }

  undo(receipt: Receipt): Promise<void> {
    return run(undefined, () => {
      const changed = receipt.written.filter(
        ({ cell, after }) => !isInState(this.snapshot, cell, after),
      );
      if (changed.length > 0) throw new HostError('changed', cellsOf(changed));
      const reverse: Edit[] = receipt.written.map((edit) => ({
        ...edit,
        before: edit.after,
        after: edit.before,
      }));
      const keep = lastOf(receipt.edits, 'keep');
      if (keep) {
        const back: KeepEdit = { ...keep, before: keep.after, after: keep.before };
        this.checkKept(back);
        reverse.push(back);
      }
      this.write(reverse, this.restored(receipt), (journal) =>
        journal.map((entry) =>
          entry.id === receipt.id ? { ...entry, state: 'undone' as const } : entry,
        ),
      );
      this.taken = this.taken.filter(({ id }) => id !== receipt.id);
    });
  }

  select(cell: CellRef): Promise<void> {
    return run(undefined, () => {
      if (!this.snapshot.sheets.some(({ name }) => name === cell.sheet)) {
        throw new HostError('no-such-cell', [cell]);
      }
      for (const listener of this.selectListeners) listener(cell);
    });
  }

  exportBytes(control?: Control): Promise<Uint8Array> {
    return run(control, () => this.bytes.slice());
  }

  onMaybeChanged(listener: () => void): Unsubscribe {
    this.changeListeners.add(listener);
    return () => this.changeListeners.delete(listener);
  }

  /** Tells whoever shows the workbook which cell to go to. */
  onSelect(listener: (cell: CellRef) => void): Unsubscribe {
    this.selectListeners.add(listener);
    return () => this.selectListeners.delete(listener);
  }

  /** The bytes as they are now; not to be changed. */
  get currentBytes(): Uint8Array {
    return this.bytes;
  }

  /** The results that hold again without a write; those that follow from its cells and cannot be known go. */
  private restored({ id, written }: Receipt): readonly ValueEdit[] {
    const last = this.taken.at(-1);
    if (last?.id !== id) {
      return staleResults(this.snapshot, cellsOf(written)).filter(
        ({ before }) => before.value !== null,
      );
    }
    return last.results.map((edit) => ({ ...edit, before: edit.after, after: edit.before }));
  }

  private checkKept({ before }: KeepEdit): void {
    if (withoutJournal(before) !== withoutJournal(this.snapshot.kept)) {
      throw new HostError('changed', [], 'what is kept with the workbook');
    }
  }

  /** Patches the bytes, reads them back, and only then takes them over. `results` of formulas change with the edits and are no edits. */
  private write(
    edits: readonly Edit[],
    results: readonly ValueEdit[],
    journalOf: (
      journal: readonly JournalEntry[],
      done: readonly ValueEdit[],
    ) => readonly JournalEntry[],
  ): { written: ValueEdit[]; left: readonly Left[] } {
    const keep = lastOf(edits, 'keep');
    const patched = patchWorkbook(this.bytes, [
      ...edits.filter((edit) => edit !== keep),
      ...results,
    ]);
    const snapshot = patched.bytes === this.bytes ? this.snapshot : readWorkbook(patched.bytes);
    const stuck = new Set(patched.left.map(({ cell }) => cell));
    const done = edits
      .filter((edit) => edit.kind === 'value')
      .filter(({ cell }) => !stuck.has(cell));
    const wrong = done.filter(({ cell, before, after }) => {
      const anyFormat = before.format === after.format;
      const format = patched.formats.get(cell)?.written ?? after.format;
      return !isInState(snapshot, cell, { ...after, format }, { anyFormat });
    });
    if (wrong.length > 0) throw new HostError('failed', cellsOf(wrong), 'read back otherwise');
    const written = done.map((edit) => {
      const formats = patched.formats.get(edit.cell);
      const before = stateIn(this.snapshot, edit.cell, formats?.former ?? edit.before.format);
      const after = stateIn(snapshot, edit.cell, formats?.written ?? edit.after.format);
      return { ...edit, before, after };
    });

    const before = this.snapshot.kept;
    const journal = journalOf(parseKept(before).journal, written).slice(-JOURNAL_LENGTH);
    const wanted = keep ? keep.after : before;
    const after =
      wanted === null && journal.length === 0
        ? null
        : formatKept({ ...parseKept(wanted), journal });
    const unchanged = withoutJournal(after) === withoutJournal(before) && written.length === 0;
    const { bytes } = unchanged
      ? patched
      : patchWorkbook(patched.bytes, [{ kind: 'keep', before, after }]);
    if (bytes !== this.bytes) {
      this.bytes = bytes;
      this.snapshot = unchanged ? snapshot : { ...snapshot, kept: after };
      for (const listener of this.changeListeners) listener();
    }
    const ofResults = new Set(results.map(({ cell }) => cell));
    const left = patched.left
      .filter(({ cell }) => !cell || !ofResults.has(cell))
      .filter(({ code }) => code !== 'signature' || !this.signatureSaid);
    this.signatureSaid ||= left.some(({ code }) => code === 'signature');
    return { written, left };
  }
}

function cellsOf(edits: readonly ValueEdit[]): CellRef[] {
  return edits.map(({ cell }) => cell);
}

/** What is kept apart from the journal, which the host itself writes. */
function withoutJournal(kept: string | null): string {
  return formatKept({ ...parseKept(kept), journal: [] });
}

/** Runs a step of the port: every failure is a `HostError`. */
async function run<T>(control: Control | undefined, step: () => T): Promise<T> {
  await Promise.resolve();
  if (control?.signal?.aborted) throw new HostError('cancelled');
  try {
    const answer = step();
    control?.onProgress?.(1, 1);
    return answer;
  } catch (error) {
    if (error instanceof HostError) throw error;
    throw new HostError('failed', [], error instanceof Error ? error.message : String(error));
  }
}
