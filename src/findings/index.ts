/** What a check says: outcome, place, figures. Sentences are made elsewhere. */
import type { CellRef, Edit } from '../workbook';

export { figureShown, groupedLike } from './figure-shown';
export { signShown } from './sign-shown';
export { tally, withoutAsking, type Acknowledged, type Tally } from './verified';

export type Outcome = 'pass' | 'fail' | 'explain' | 'undetermined' | 'note' | 'not-applicable';

/** Every outcome, worst first: the order in which a person wants to see them. */
export const OUTCOMES: readonly Outcome[] = [
  'fail',
  'explain',
  'undetermined',
  'note',
  'pass',
  'not-applicable',
];

/** A passage of a narrative report: paragraph counted from 0, and the words themselves. */
export interface Passage {
  readonly paragraph: number;
  readonly quote: string;
}

/** Where a finding points: a cell, or a passage of a report. */
export type Place = CellRef | Passage;

export function isPassage(place: Place): place is Passage {
  return 'quote' in place;
}

/** One term of an equation, as printed. */
export interface Term {
  readonly label: string;
  readonly cell?: Place;
  readonly value?: string;
  readonly weight?: string;
  /** How the term enters the equation; `+` where absent, `，` where it only stands beside the others. */
  readonly sign?: '+' | '-' | '×' | '÷' | '=' | '≠' | '≈' | '≤' | '≥' | '，';
}

export interface Explanation {
  readonly required: true;
  /** Where the reason is written; absent where the form has no cell for it and it is kept with the workbook. */
  readonly cell?: CellRef;
  readonly status: 'missing' | 'inadequate' | 'given';
  /** Where the narrative report, or a sheet of the workbook that is one, gives it, where it is read there. */
  readonly told?: Place;
  /** The reason as found: cell, report or kept. */
  readonly text?: string;
  /** What an inadequate reason lacks, or what a missing one must hold where a cause alone is asked. */
  readonly lacks?: readonly (
    'cause' | 'direction' | 'measure' | 'specific' | 'consistent' | 'here' | 'matter' | 'year'
  )[];
}

/** `RuleId` and `MessageKey` are narrowed in `rules/` and `messages/`; here they are opaque text. */
export interface Finding<RuleId extends string = string, MessageKey extends string = string> {
  readonly rule: RuleId;
  readonly outcome: Outcome;
  readonly key: MessageKey;
  /** What the sentence is filled with. Figures are decimal text, cells are `sheet!A1`. */
  readonly data: Readonly<Record<string, string>>;
  /** The first is the place to mark. */
  readonly cells: readonly Place[];
  readonly terms?: readonly Term[];
  readonly expected?: string;
  readonly actual?: string;
  /** actual − expected, signed. */
  readonly difference?: string;
  readonly basis: string;
  /** Changed figures are only ever suggested. */
  readonly suggestion?: readonly Edit[];
  readonly explanation?: Explanation;
  /** Rule + field path + values, no addresses. */
  readonly fingerprint: string;
}
