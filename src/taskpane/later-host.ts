import type { Control, Receipt, Unsubscribe, WorkbookHost } from '../hosts/host';
import type { CellRef, Edit, Snapshot } from '../workbook';

/** A host that is still on its way: the pane is painted before Excel's part of the code has come. */
export class LaterHost implements WorkbookHost {
  constructor(private readonly load: () => Promise<WorkbookHost>) {}

  async read(control?: Control): Promise<Snapshot> {
    return (await this.load()).read(control);
  }

  async apply(edits: readonly Edit[], control?: Control): Promise<Receipt> {
    return (await this.load()).apply(edits, control);
  }

  async undo(receipt: Receipt): Promise<void> {
    return (await this.load()).undo(receipt);
  }

  async select(cell: CellRef): Promise<void> {
    return (await this.load()).select(cell);
  }

  async exportBytes(control?: Control): Promise<Uint8Array> {
    return (await this.load()).exportBytes(control);
  }

  onMaybeChanged(listener: () => void): Unsubscribe {
    let stop: Unsubscribe | undefined;
    let stopped = false;
    this.load().then(
      (host) => {
        if (!stopped) stop = host.onMaybeChanged(listener);
      },
      // Whoever asks for more is told; without hints the pane still answers when it is asked.
      () => undefined,
    );
    return () => {
      stopped = true;
      stop?.();
    };
  }
}
