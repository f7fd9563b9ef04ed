import type { CellRef, ValueEdit } from '../../../workbook';
import { HostError } from '../../host';
import { inExcel } from '../run';
import { locate, probe, sameState, stateOf, writeState } from './cell-state';
import { KeptPart } from './kept-part';

/**
 * Restores the cells, and always throws: why the write failed, or which cells could not be restored. Waits for the user to leave a
 * cell, since what was begun must not stay half done.
 */
export async function takeBack(
  edits: readonly ValueEdit[],
  id: string,
  cause: HostError,
): Promise<never> {
  // Whether Excel has done it, or will yet, nobody knows. The journal tells at the next reading.
  if (cause.code === 'no-answer')
    throw new HostError('not-restored', cellsOf(edits), cause.message);
  const wrong = await inExcel((context) => restoreAll(context, edits), { waitForEdit: true }).catch(
    () => edits,
  );
  if (wrong.length > 0) throw new HostError('not-restored', cellsOf(wrong), cause.message);
  // Should this fail, the entry stays; after a reload it turns out that every cell is as it was before.
  await inExcel((context) => forget(context, id), { waitForEdit: true }).catch(() => undefined);
  throw cause;
}

async function restoreAll(
  context: Excel.RequestContext,
  edits: readonly ValueEdit[],
): Promise<readonly ValueEdit[]> {
  const wrong: ValueEdit[] = [];
  // What failed in one request may well go cell by cell.
  for (const edit of await restore(context, edits)) wrong.push(...(await restore(context, [edit])));
  return wrong;
}

async function forget(context: Excel.RequestContext, id: string): Promise<void> {
  const loadPart = KeptPart.load(context);
  await context.sync();
  const part = await loadPart();
  part.writeJournal(context, (journal) => journal.filter((entry) => entry.id !== id));
  await context.sync();
}

/** Writes `before` to the cells that differ from it; gives those that still differ then. */
async function restore(
  context: Excel.RequestContext,
  edits: readonly ValueEdit[],
): Promise<readonly ValueEdit[]> {
  const open = await differing(context, edits);
  if (open.length === 0) return [];
  locate(context, cellsOf(open)).forEach(({ range }, index) => {
    const edit = open[index];
    if (edit) writeState(range, edit.before);
  });
  try {
    await context.sync();
  } catch {
    // Read back what came of it.
  }
  return differing(context, open);
}

/** The cells that are not in the state `before`; all of them where they cannot be read. */
async function differing(
  context: Excel.RequestContext,
  edits: readonly ValueEdit[],
): Promise<readonly ValueEdit[]> {
  const probes = probe(context, cellsOf(edits));
  try {
    await context.sync();
  } catch {
    return edits;
  }
  return edits.filter(({ before }, index) => {
    const found = probes[index];
    const state = found && stateOf(found);
    return !state || !sameState(state, before, false);
  });
}

export function cellsOf(edits: readonly ValueEdit[]): CellRef[] {
  return edits.map(({ cell }) => cell);
}
