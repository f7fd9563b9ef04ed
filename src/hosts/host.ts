import type { CellRef, Edit, Snapshot, ValueEdit } from '../workbook';

/** The words in which one speaks to a host: addresses, and what is kept with the workbook. */
export {
  applyToSnapshot,
  columnLetters,
  formatCell,
  formatKept,
  formatPosition,
  NOTHING_KEPT,
  parseArea,
  parseCell,
  parseKept,
} from '../workbook';

/**
 * The port between Ziping and whatever holds the workbook. Kept narrow, so that another office suite can stand behind it.
 * Every method rejects with a `HostError`.
 */
export interface WorkbookHost {
  /** Reads the whole workbook. */
  read(control?: Control): Promise<Snapshot>;
  /** Journal → check every `before` → write → read back → compensate if anything differs. */
  apply(edits: readonly Edit[], control?: Control): Promise<Receipt>;
  /** Takes the writes of a receipt back; refuses a cell that has changed since. */
  undo(receipt: Receipt): Promise<void>;
  /** Shows a cell to the user. */
  select(cell: CellRef): Promise<void>;
  /** The workbook as `.xlsx` (or `.xlsm`) bytes. */
  exportBytes(control?: Control): Promise<Uint8Array>;
  /** A hint only, never complete: read again before writing. */
  onMaybeChanged(listener: () => void): Unsubscribe;
}

export type Unsubscribe = () => void;

export interface Control {
  readonly signal?: AbortSignal;
  /** `done` of `total` steps (slices, chunks); `total` may grow. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** What a write did, enough to take it back. Plain data: it survives a reload. */
export interface Receipt {
  readonly id: string;
  readonly edits: readonly Edit[];
  /** The value edits that took place, with the state read back from the host. */
  readonly written: readonly ValueEdit[];
  /** Things that were left alone, each with its reason. */
  readonly left: readonly { readonly cell?: CellRef; readonly code: HostErrorCode }[];
  /** Set where nothing had to be done: the workbook was as the edits would have it. */
  readonly unchanged?: true;
}

/** The id of a new write. It begins with the moment it was made, so that a journal tells when each write took place. */
export function newWriteId(): string {
  return `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 8)}`;
}

/** When the write of an id was made; `undefined` for an id that does not tell. */
export function timeOfWrite(id: string): Date | undefined {
  const moment = /^([0-9a-z]{8})-/.exec(id)?.[1];
  return moment === undefined ? undefined : new Date(Number.parseInt(moment, 36));
}

export type HostErrorCode =
  | 'protected'
  | 'changed'
  | 'editing'
  | 'read-only'
  | 'too-large'
  | 'disconnected'
  | 'no-answer'
  | 'unsupported'
  | 'mixed-fonts'
  | 'formula'
  | 'threaded-comment'
  | 'signature'
  | 'plain-styles'
  | 'not-restored'
  | 'cancelled'
  | 'no-such-cell'
  | 'hidden'
  | 'failed';

/** Why the host did not do what was asked; `cells` are those concerned. The sentence is made by `messages/`. */
export class HostError extends Error {
  override readonly name = 'HostError';
  constructor(
    readonly code: HostErrorCode,
    readonly cells: readonly CellRef[] = [],
    readonly detail?: string,
  ) {
    super(detail === undefined ? code : `${code}: ${detail}`);
  }
}
