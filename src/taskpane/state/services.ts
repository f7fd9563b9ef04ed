import type { Receipt, WorkbookHost } from '../../hosts/host';
import type { Edit, JournalEntry, Snapshot } from '../../workbook';
import type { Engine } from '../engine/engine';

export interface Patched {
  readonly bytes: Uint8Array;
  readonly left: Receipt['left'];
}

export type DeliveryKind = 'copy' | 'sample';

/** What the entry point gives the pane: the workbook, and what only that platform can do. */
export interface Services {
  readonly host: WorkbookHost;
  /** Loaded after the first paint. */
  readonly engine: () => Promise<Engine>;
  /** Reads another workbook (last year's) from its bytes. */
  readonly readWorkbook: (bytes: Uint8Array) => Promise<Snapshot>;
  /** Puts edits into the bytes of a workbook, and tells what was left alone. */
  readonly patch: (bytes: Uint8Array, edits: readonly Edit[]) => Promise<Patched>;
  /**
   * Opens a copy as a workbook of its own, under its name (`openedHere`) or without one; rejects where the platform refuses,
   * then it is downloaded. `kind`: an annotated copy that was just made, or the sample.
   */
  readonly openCopy?: (
    bytes: Uint8Array,
    name: string,
    kind: DeliveryKind,
  ) => Promise<'opened' | 'openedHere'>;
  /** A copy that is opened may come without its macros. */
  readonly openingLosesMacros?: boolean;
  /** The bytes of the sample workbook that comes with the pane. */
  readonly sample: () => Promise<Uint8Array>;
  /** Takes back a write that was broken off before it was finished. */
  readonly recover?: (entry: JournalEntry) => Promise<void>;
  readonly download: (bytes: Uint8Array, name: string) => void;
  /** The file name of the open workbook, as far as the platform tells. */
  readonly workbookName: () => string | undefined;
  /** Reports what broke, besides showing it; only for developers. */
  readonly onError?: (error: unknown) => void;
}
