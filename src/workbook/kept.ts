import type { CellRef } from './address';
import type { ValueEdit } from './edit';

/** The namespace of our one custom XML part. */
export const KEPT_NAMESPACE = 'urn:ziping:kept:1';

/** A reason given for a finding, found again by the finding's fingerprint. */
export interface KeptReason {
  readonly cause: string;
  readonly measure: string;
  /** What it was written about, so that it is known to be old when a figure changes. */
  readonly about?: {
    readonly rule: string;
    /** `sheet!A1` */
    readonly cell?: string;
    /** The figures as they were. */
    readonly figures: string;
  };
}

/** A choice of the user where the reader could not tell by itself. */
export interface FormHint {
  readonly sheet: string;
  readonly kind?: 'basic-data' | 'self-evaluation' | 'project-self-evaluation' | 'none';
  /** The row (from 0) that holds the headings of the indicators. */
  readonly headerRow?: number;
}

export interface KeptSettings {
  /** Id of a built-in rubric. */
  readonly rubric?: string;
  /** A rubric of the user's own, as JSON text; checked by the schema again when used. */
  readonly ownRubric?: string;
  /** Thresholds changed by the user: name of the threshold → decimal text. */
  readonly thresholds?: Readonly<Record<string, string>>;
  readonly language?: 'zh-CN' | 'en';
  readonly recheck?: boolean;
  readonly hints?: readonly FormHint[];
}

/** A write that happened or was about to happen; enough to take it back after a reload. */
export interface JournalEntry {
  readonly id: string;
  readonly state: 'writing' | 'written' | 'undone';
  readonly edits: readonly ValueEdit[];
}

/** A change of what is kept with the workbook, small enough to be taken back by itself. */
export type KeptChange =
  | {
      readonly part: 'reasons';
      readonly key: string;
      readonly before: KeptReason | null;
      readonly after: KeptReason | null;
    }
  | {
      readonly part: 'acknowledged';
      readonly key: string;
      readonly before: string | null;
      readonly after: string | null;
    }
  | { readonly part: 'settings'; readonly before: KeptSettings; readonly after: KeptSettings };

/** A change that the user made to what is kept, so that a later session can tell of it and take it back. */
export interface KeptWrite {
  /** The id of the write; the journal has the cells written with it under the same id. */
  readonly id: string;
  /** What it was about, in words. */
  readonly title: string;
  /** The cell that was written with it. */
  readonly cell?: CellRef;
  readonly change: KeptChange;
  readonly undone?: true;
}

/** Everything kept with a workbook. */
export interface Kept {
  readonly reasons: Readonly<Record<string, KeptReason>>;
  /** Findings that a person looked at and marked 已核实: fingerprint → reason. */
  readonly acknowledged: Readonly<Record<string, string>>;
  readonly settings: KeptSettings;
  readonly journal: readonly JournalEntry[];
  readonly writes: readonly KeptWrite[];
}

export const NOTHING_KEPT: Kept = {
  reasons: {},
  acknowledged: {},
  settings: {},
  journal: [],
  writes: [],
};

/** What is kept, without any history: a copy for others carries no figure and no reason from before a correction. */
export function withoutHistory(kept: Kept): Kept {
  return { ...kept, journal: [], writes: [] };
}

const XML_ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const XML_UNESCAPES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** The custom XML part: one element that holds JSON as its text. */
export function formatKept(kept: Kept): string {
  const json = JSON.stringify(kept).replace(/[&<>]/g, (sign) => XML_ESCAPES[sign] ?? sign);
  return `<ziping xmlns="${KEPT_NAMESPACE}">${json}</ziping>`;
}

/** Reads `formatKept`'s text. Anything unreadable counts as nothing kept: a workbook is never refused for it. */
export function parseKept(xml: string | null): Kept {
  const body = xml === null ? undefined : /<ziping\b[^>]*>([\s\S]*)<\/ziping>/.exec(xml)?.[1];
  if (body === undefined) return NOTHING_KEPT;
  const json = body
    .replace(/&#(x?)([0-9a-f]+);/gi, (_, hex: string, digits: string) =>
      String.fromCodePoint(parseInt(digits, hex ? 16 : 10)),
    )
    .replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => XML_UNESCAPES[name] ?? '');
  try {
    const read: unknown = JSON.parse(json);
    return typeof read === 'object' && read !== null ? { ...NOTHING_KEPT, ...read } : NOTHING_KEPT;
  } catch {
    return NOTHING_KEPT;
  }
}
