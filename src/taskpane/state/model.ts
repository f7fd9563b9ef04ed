import type { Assessment } from '../../assessment';
import type { Outcome } from '../../findings';
import type { Receipt } from '../../hosts/host';
import type { Language, PaneWords } from '../../messages';
import type { RoundedCell } from '../../output';
import type { CellRef, JournalEntry, Kept, KeptChange, Mark, Note, Snapshot } from '../../workbook';
import type { Previous, ReadReport, RubricWords } from '../engine/engine';

/** What was read, and what was found in it. */
export interface Answer {
  readonly snapshot: Snapshot;
  readonly kept: Kept;
  readonly assessment: Assessment;
}

/** Screens beside the answer; `main` is the start, the list of units or the unit that is open. */
export type Screen =
  'main' | 'write-back' | 'copy' | 'compare' | 'previous' | 'history' | 'settings' | 'forms';

export type Step =
  'load' | 'read' | 'check' | 'write' | 'undo' | 'mark' | 'export' | 'annotate' | 'open' | 'report';

/** What is being done now. In the background (a check after an edit) nothing is covered by it. */
export interface Work {
  readonly step: Step;
  readonly background: boolean;
  readonly cancellable: boolean;
  readonly done: number;
  readonly total: number;
  /** The workbook keeps us waiting. */
  readonly slow: boolean;
}

/** What a line of the history says; figures and names are put into words by the view. */
export type WriteLabel =
  | { readonly kind: 'write-back'; readonly count: number }
  | { readonly kind: 'adopt'; readonly cell: CellRef }
  | { readonly kind: 'reason'; readonly title: string; readonly cell?: CellRef }
  | { readonly kind: 'forget'; readonly title: string }
  | { readonly kind: 'acknowledge'; readonly title: string }
  | { readonly kind: 'unacknowledge'; readonly title: string }
  | { readonly kind: 'mark'; readonly count: number }
  | { readonly kind: 'comment'; readonly count: number }
  | { readonly kind: 'clear-marks' }
  | { readonly kind: 'settings' }
  | { readonly kind: 'earlier'; readonly count: number; readonly interrupted: boolean };

/** All that is ours in the sheets of a live workbook. */
export interface Marking {
  readonly marks: readonly Mark[];
  readonly notes: readonly Note[];
}

/** One step of taking a write back. */
export type Undoing =
  | { readonly by: 'receipt'; readonly receipt: Receipt }
  /** A write that was broken off: only the host knows how far it came. */
  | { readonly by: 'recovery'; readonly entry: JournalEntry }
  | { readonly by: 'marks'; readonly before: Marking; readonly after: Marking }
  | { readonly by: 'kept'; readonly change: KeptChange };

export interface HistoryItem {
  /** The id of the write: it tells when that was. */
  readonly id: string;
  readonly label: WriteLabel;
  /** Steps that take it back, in order; none where the workbook no longer keeps what was there before. */
  readonly undoing: readonly Undoing[];
  readonly undone: boolean;
}

/** Something went wrong: the host's code, or one of the pane's own. */
export type TroubleCode = keyof PaneWords['troubles'];

export interface Trouble {
  readonly code: TroubleCode;
  readonly cells: readonly CellRef[];
  /** Name of the file that it is about, where that is another than the workbook. */
  readonly file?: string;
  /** What a person may copy and send on. */
  readonly detail?: string;
}

export type Notice =
  | { readonly kind: 'trouble'; readonly trouble: Trouble }
  | {
      readonly kind: 'done';
      readonly label: WriteLabel;
      /** Set while it can be taken back. */
      readonly history?: string;
      readonly left: Receipt['left'];
      /** Cells whose format shows another figure than the one that was written. */
      readonly rounded?: readonly RoundedCell[];
    }
  /** There were no marks to clear. */
  | { readonly kind: 'no-marks' }
  | { readonly kind: 'undone'; readonly label: WriteLabel }
  | { readonly kind: 'copied' }
  | { readonly kind: 'sample'; readonly how: CopyMade['how'] };

/** What became of the annotated copy. */
export interface CopyMade {
  readonly name: string;
  readonly how: 'opened' | 'openedHere' | 'downloaded';
  readonly macros: boolean;
  /** What could not be put into it, and what there is to say of it as a whole. */
  readonly left: Receipt['left'];
}

/** A finding is known by its fingerprint; where one occurs twice in a unit, by its turn as well. */
export type FindingId = string;

export interface Draft {
  readonly cause: string;
  readonly measure: string;
}

export interface Filter {
  readonly outcome: Exclude<Outcome, 'not-applicable'>;
  readonly query: string;
  /** Name of a sheet, or `REPORT`; empty for all. */
  readonly sheet: string;
}

export type UnitOrder = 'trouble' | 'form';

export interface PaneState {
  readonly language: Language;
  readonly screen: Screen;
  /** `data-focus` of the control that the focus returns to. */
  readonly returnTo: string | null;
  /** The further actions are shown. */
  readonly more: boolean;
  readonly work: Work | null;
  readonly answer: Answer | null;
  /** The workbook was changed after it was read. */
  readonly stale: boolean;
  /** Index of the unit that is open; `null` shows the list. */
  readonly unit: number | null;
  readonly units: { readonly query: string; readonly order: UnitOrder };
  readonly filter: Filter;
  readonly open: FindingId | null;
  readonly notice: Notice | null;
  readonly history: readonly HistoryItem[];
  /** What was typed and is not written yet, by the place it belongs to. */
  readonly drafts: Readonly<Record<string, Draft>>;
  readonly report: ReadReport | null;
  readonly previous: Previous | null;
  readonly copy: CopyMade | null;
  /** Built-in rubrics and one of the user's own, once the engine is there. */
  readonly rubrics: readonly RubricWords[];
}

export function initialState(language: Language): PaneState {
  return {
    language,
    screen: 'main',
    returnTo: null,
    more: false,
    work: null,
    answer: null,
    stale: false,
    unit: null,
    units: { query: '', order: 'trouble' },
    filter: { outcome: 'fail', query: '', sheet: '' },
    open: null,
    notice: null,
    history: [],
    drafts: {},
    report: null,
    previous: null,
    copy: null,
    rubrics: [],
  };
}
