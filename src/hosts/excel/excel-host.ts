import type { CellRef, Edit, JournalEntry, Snapshot } from '../../workbook';
import {
  HostError,
  type Control,
  type Receipt,
  type Unsubscribe,
  type WorkbookHost,
} from '../host';
import { watchChanges } from './changes';
import { toHostError } from './errors';
import { exportWorkbook } from './export';
import { readWorkbook } from './read';
import { inExcel } from './run';
import { applyEdits, recoverWrite, undoReceipt } from './write';

/** The workbook that is open in Excel, behind the port. To be made after `Office.onReady`. */
export class ExcelHost implements WorkbookHost {
  private sheetNames: readonly string[] = [];
  private writes: Promise<unknown> = Promise.resolve();

  /** Waits while the user is editing a cell; the signal ends the waiting. */
  async read(control?: Control): Promise<Snapshot> {
    const snapshot = await readWorkbook(this.sheetNames, control);
    this.sheetNames = snapshot.sheets.map(({ name }) => name);
    return snapshot;
  }

  apply(edits: readonly Edit[], control?: Control): Promise<Receipt> {
    return this.inTurn(() => applyEdits(edits, control));
  }

  undo(receipt: Receipt): Promise<void> {
    return this.inTurn(() => undoReceipt(receipt));
  }

  /** Settles a write that `pendingWrites` names: takes it back, or lets it stand. */
  recover(entry: JournalEntry, choice: 'undo' | 'keep'): Promise<Receipt> {
    return this.inTurn(() => recoverWrite(entry, choice));
  }

  async select(cell: CellRef): Promise<void> {
    try {
      await inExcel(async (context) => {
        const sheet = context.workbook.worksheets.getItem(cell.sheet);
        sheet.activate();
        sheet.getCell(cell.row, cell.column).select();
        await context.sync();
      });
    } catch (error) {
      const { code, detail } = toHostError(error);
      const isRefused = code === 'failed' || code === 'no-such-cell';
      // A hidden sheet cannot be shown, and is not ours to unhide.
      const why = isRefused ? ((await isHidden(cell.sheet)) ? 'hidden' : 'no-such-cell') : code;
      throw new HostError(why, [cell], detail);
    }
  }

  exportBytes(control?: Control): Promise<Uint8Array> {
    return exportWorkbook(control);
  }

  onMaybeChanged(listener: () => void): Unsubscribe {
    return watchChanges(listener);
  }

  /** One write after the other: each checks what the one before has left. */
  private inTurn<T>(write: () => Promise<T>): Promise<T> {
    const turn = this.writes.then(write, write);
    this.writes = turn.catch(() => undefined);
    return turn;
  }
}

function isHidden(name: string): Promise<boolean> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load('visibility');
    await context.sync();
    return !sheet.isNullObject && sheet.visibility !== Excel.SheetVisibility.visible;
  }).catch(() => false);
}
