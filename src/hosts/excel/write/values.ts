import {
  formatCell,
  formatToWrite,
  isWidening,
  LONGEST_TEXT,
  type CellRef,
  type CellState,
  type JournalEntry,
  type ValueEdit,
} from '../../../workbook';
import { HostError, type HostErrorCode, type Receipt } from '../../host';
import { toHostError } from '../errors';
import {
  hasMixedFonts,
  isLocked,
  loadStates,
  locate,
  probe,
  probeFully,
  sameState,
  stateOf,
  writeState,
  type Probe,
} from './cell-state';
import type { KeptPart } from './kept-part';
import { cellsOf, takeBack } from './take-back';

/** So many cells are written in one request. */
const CHUNK = 250;

export interface ValuePlan {
  readonly id: string;
  readonly edits: readonly ValueEdit[];
  /** An undo asks whether a formula is still ours, not what it gives by now, and may take it away again. */
  readonly purpose: 'edit' | 'undo';
}

/** Checks that were queued; what they found can be had after the request. */
export interface ValueCheck {
  /** Throws when anything forbids the whole write; gives the edits that may be made and those left alone. */
  verdict(): { edits: ValueEdit[]; left: Receipt['left'] };
}

/** Queues the checks that come before a write: is the cell there, may it be written, and is it still as it was. */
export function checkValues(context: Excel.RequestContext, plan: ValuePlan): ValueCheck {
  const { edits } = plan;
  const probes = probeFully(
    context,
    edits.map(({ cell }) => cell),
  );
  const names = [...new Set(edits.map(({ cell }) => cell.sheet))];
  const protections = new Map(
    names.map((name) => {
      const { protection } = context.workbook.worksheets.getItemOrNullObject(name);
      protection.load('protected, options');
      return [name, protection];
    }),
  );
  return {
    verdict() {
      const at = (index: number): Probe | undefined => probes[index];
      const refuse = (code: HostErrorCode, isBad: (edit: ValueEdit, probe: Probe) => boolean) => {
        const cells = edits.filter((edit, index) => {
          const found = at(index);
          return found && isBad(edit, found);
        });
        if (cells.length > 0)
          throw new HostError(
            code,
            cells.map(({ cell }) => cell),
          );
      };
      refuse('no-such-cell', (_, { range }) => range.isNullObject);
      const twice = repeated(edits);
      if (twice.length > 0) throw new HostError('failed', cellsOf(twice), 'two edits of one cell');
      refuse(
        'too-large',
        ({ after }) => typeof after.value === 'string' && after.value.length > LONGEST_TEXT,
      );
      const locks = (cell: CellRef) => locksFormats(protections.get(cell.sheet));
      refuse(
        'protected',
        (edit, found) =>
          (protections.get(edit.cell.sheet)?.protected === true && isLocked(found)) ||
          (locks(edit.cell) && needsFormat(edit, found, plan.purpose)),
      );
      refuse('changed', ({ before }, found) => {
        const state = stateOf(found);
        return !state || !isAsBefore(state, before, plan.purpose === 'edit');
      });
      if (plan.purpose === 'undo') {
        refuse('mixed-fonts', (_, found) => hasMixedFonts(found));
        const undone = edits.map((edit, index) => settled(edit, at(index), plan.purpose));
        return { edits: undone, left: [] };
      }
      const left: { cell: CellRef; code: HostErrorCode }[] = [];
      const allowed = edits.flatMap((edit, index) => {
        const found = at(index);
        const code = found && reasonToLeave(edit, found);
        if (code) left.push({ cell: edit.cell, code });
        if (code !== undefined) return [];
        const { before, after } = settled(edit, found, plan.purpose);
        // Where formats may not be touched, the value is written under the one that is there.
        const format = locks(edit.cell) ? before.format : after.format;
        return [{ ...edit, before, after: { ...after, format } }];
      });
      return { edits: allowed, left };
    },
  };
}

/** A snapshot tells no format of a blank cell, so an edit cannot either. */
function isAsBefore(state: CellState, before: CellState, formulaValues: boolean): boolean {
  const isBlank = state.formula === undefined && (state.value ?? '') === '';
  return sameState(isBlank ? { ...state, format: before.format } : state, before, formulaValues);
}

/** The edit with the cell as it really is. What an undo puts back has the format that it had. */
function settled(
  edit: ValueEdit,
  found: Probe | undefined,
  purpose: ValuePlan['purpose'],
): ValueEdit {
  const before = (found && stateOf(found)) ?? edit.before;
  const asked = edit.after.format === edit.before.format ? before.format : edit.after.format;
  const format = purpose === 'undo' ? asked : formatToWrite(edit, before.format);
  return { ...edit, before, after: { ...edit.after, format } };
}

function locksFormats(protection: Excel.WorksheetProtection | undefined): boolean {
  return protection?.protected === true && protection.options.allowFormatCells !== true;
}

/** Whether the value would say something else under the format that the cell has. */
function needsFormat(edit: ValueEdit, found: Probe, purpose: ValuePlan['purpose']): boolean {
  const { before, after } = settled(edit, found, purpose);
  const isOther = before.format !== after.format;
  return isOther && !isWidening(after.value, before.format, after.format);
}

/** Why a cell is better left alone, though nothing forbids the write. */
function reasonToLeave({ before, after }: ValueEdit, found: Probe): HostErrorCode | undefined {
  if (before.formula !== undefined && after.formula === undefined) return 'formula';
  return hasMixedFonts(found) ? 'mixed-fonts' : undefined;
}

/**
 * Writes the values: a journal entry first, in the same request, so that a broken-off write is known after a reload; then the cells,
 * read just before and just after. Where anything differs from what was meant, all of it is taken back.
 */
export async function writeValues(
  context: Excel.RequestContext,
  plan: ValuePlan,
  part: KeptPart,
): Promise<ValueEdit[]> {
  const entry: JournalEntry = { id: plan.id, state: 'writing', edits: plan.edits };
  part.writeJournal(context, (journal) => [...journal, entry]);
  const written: ValueEdit[] = [];
  for (let from = 0; from < plan.edits.length; from += CHUNK) {
    const edits = plan.edits.slice(from, from + CHUNK);
    const outcome = await writeChunk(context, edits, plan.purpose === 'edit');
    if (outcome.error) {
      await takeBack([...written, ...outcome.touched], plan.id, outcome.error);
    }
    part.settle();
    written.push(...outcome.touched);
  }
  return written;
}

interface ChunkOutcome {
  /** The cells with the states before and after as they were read. */
  readonly touched: ValueEdit[];
  readonly error?: HostError;
}

async function writeChunk(
  context: Excel.RequestContext,
  edits: readonly ValueEdit[],
  formulaValues: boolean,
): Promise<ChunkOutcome> {
  const cells = edits.map(({ cell }) => cell);
  const earlier = probe(context, cells);
  const later = locate(context, cells);
  later.forEach(({ range }, index) => {
    const edit = edits[index];
    if (edit) writeState(range, edit.after, edit.before.format);
  });
  loadStates(later);
  try {
    await context.sync();
  } catch (error) {
    // Some of it may have been done; the states that were meant stand for those that could not be read.
    return { touched: [...edits], error: toHostError(error) };
  }
  const gone = edits.filter((_, index) => later[index]?.range.isNullObject);
  const touched = edits.flatMap((edit, index) => {
    const [before, after] = [earlier[index], later[index]].map((found) => found && stateOf(found));
    return before && after ? [{ ...edit, before, after }] : [];
  });
  // The sheet was renamed or deleted meanwhile: nothing can have been written to these.
  if (gone.length > 0) return { touched, error: new HostError('no-such-cell', cellsOf(gone)) };
  const overtaken = edits.filter(
    ({ before }, index) => !sameState(before, touched[index]?.before ?? before, formulaValues),
  );
  if (overtaken.length > 0) return { touched, error: new HostError('changed', cellsOf(overtaken)) };
  const wrong = edits.filter(
    ({ after }, index) => !sameState(after, touched[index]?.after ?? after, false),
  );
  if (wrong.length > 0) {
    return { touched, error: new HostError('failed', cellsOf(wrong), 'read back otherwise') };
  }
  return { touched };
}

/** The edits of a cell that an earlier one is about already. */
function repeated(edits: readonly ValueEdit[]): ValueEdit[] {
  const seen = new Set<string>();
  return edits.filter(({ cell }) => {
    const key = formatCell(cell);
    const isKnown = seen.has(key);
    seen.add(key);
    return isKnown;
  });
}
