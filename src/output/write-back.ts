import { isPassage, isUnitAside, type Assessment } from '../assessment';
import type { Finding } from '../findings';
import type { RuleId } from '../rules';
import {
  applyToSnapshot,
  formatCell,
  withoutStaleResults,
  type CellRef,
  type Edit,
  type Snapshot,
  type ValueEdit,
} from '../workbook';

export type WriteBackMode = 'fill' | 'correct';

/** The rules whose suggestions are computed cells: rates and scores that follow from other cells by a formula. */
export const COMPUTED: ReadonlySet<string> = new Set<RuleId>([
  'staffing/control-rate',
  'basic/building-rates',
  'funds/execution-rate',
  'score/execution',
  'score/exceeds-weight',
  'score/indicator',
  'score/missing',
  'score/weight-applied-twice',
  'score/total',
]);

/** What such a finding of those rules suggests is an amount that was typed in another unit: no formula works it out. */
const OF_AMOUNTS = 'unit';

/** A correction can make another one due (a score, then the total); more rounds than this mean no end. */
const ROUNDS = 4;

function isBlank({ before }: ValueEdit): boolean {
  return before.value === null || before.value === '';
}

function isValueEdit(edit: Edit): edit is ValueEdit {
  return edit.kind === 'value';
}

function findingsOf({ units, forms }: Assessment): readonly Finding[] {
  return units.filter((unit) => !isUnitAside(unit, forms)).flatMap((unit) => unit.findings);
}

function computedFindings(assessment: Assessment): readonly Finding[] {
  return findingsOf(assessment).filter(({ rule }) => COMPUTED.has(rule));
}

/** 扣分 beside a score, and a total of scores, that are written: what was right before would be wrong then, or look rounded. */
const FOLLOWING: ReadonlySet<string> = new Set<RuleId>(['score/deduction', 'score/total']);

function isFollowing({ rule, outcome, cells }: Finding, written: ReadonlyMap<string, ValueEdit>) {
  return (
    FOLLOWING.has(rule) &&
    outcome !== 'pass' &&
    cells.some((place) => !isPassage(place) && written.has(formatCell(place)))
  );
}

function computedEdits(
  assessment: Assessment,
  mode: WriteBackMode,
  written: ReadonlyMap<string, ValueEdit>,
): readonly ValueEdit[] {
  const isDue = (finding: Finding) =>
    isFollowing(finding, written) ||
    (COMPUTED.has(finding.rule) &&
      (mode === 'fill' || finding.outcome === 'fail' || finding.outcome === 'undetermined'));
  return findingsOf(assessment)
    .filter((finding) => finding.key !== OF_AMOUNTS && isDue(finding))
    .flatMap(({ suggestion }) => suggestion ?? [])
    .filter(isValueEdit)
    .filter((edit) => edit.before.formula === undefined)
    .filter((edit) => mode === 'correct' || isBlank(edit));
}

/** Wrong computed cells that hold a formula: it is not replaced by a value, so they stay wrong until a person mends it. */
export function wrongFormulas(
  snapshot: Snapshot,
  assessment: Assessment,
): readonly { readonly cell: CellRef; readonly formula: string }[] {
  const wrong = new Set<string>();
  for (const { cells, rule, key, outcome } of computedFindings(assessment)) {
    const [place] = cells;
    const isWrong = outcome === 'fail' && rule !== 'score/missing' && key !== OF_AMOUNTS;
    if (isWrong && place && !isPassage(place)) wrong.add(formatCell(place));
  }
  if (wrong.size === 0) return [];
  return snapshot.sheets.flatMap(({ name: sheet, cells }) =>
    cells.flatMap(({ row, column, formula }) => {
      const cell = { sheet, row, column };
      return formula !== undefined && wrong.has(formatCell(cell)) ? [{ cell, formula }] : [];
    }),
  );
}

const HELD: ReadonlySet<string> = new Set(['blank-open', 'blank-above']);

/** Totals left blank because a score is still open. */
export function heldTotals(assessment: Assessment): readonly Finding[] {
  return computedFindings(assessment).filter(({ key }) => HELD.has(key));
}

/** Characters of a text that tell which one is meant. */
const RECOGNISABLE = 20;

function beginning(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > RECOGNISABLE ? `${line.slice(0, RECOGNISABLE)}…` : line;
}

/** A computed cell that was not written because words stand in it, and what belongs there. */
export interface TextLeft {
  readonly cell: CellRef;
  readonly text: string;
  readonly expected: string;
}

/**
 * Computed cells that are to be filled (`fill`) or to be mended as well (`correct`), and hold words that no figure is put in the place
 * of: somebody wrote — or a sentence there, and has to take it away.
 */
export function textsLeft(
  { sheets }: Snapshot,
  assessment: Assessment,
  mode: WriteBackMode,
): readonly TextLeft[] {
  const wanted = new Map<string, string>();
  for (const { cells, key, outcome, expected, actual, suggestion } of computedFindings(
    assessment,
  )) {
    const [place] = cells;
    const isAsking = outcome === 'fail' || outcome === 'undetermined';
    const isDue = isAsking && key !== OF_AMOUNTS && !HELD.has(key);
    // A finding about a blank knows what belongs there, and of nothing that does not.
    const isOfMode = mode === 'correct' || actual === undefined;
    if (expected === undefined || suggestion || !isDue || !isOfMode) continue;
    if (place && !isPassage(place)) wanted.set(formatCell(place), expected);
  }
  if (wanted.size === 0) return [];
  return sheets.flatMap(({ name: sheet, cells }) =>
    cells.flatMap(({ row, column, value, formula, text }) => {
      const cell = { sheet, row, column };
      const isText = typeof value === 'string' && value.trim() !== '' && formula === undefined;
      const expected = isText ? wanted.get(formatCell(cell)) : undefined;
      return expected === undefined ? [] : [{ cell, text: beginning(text), expected }];
    }),
  );
}

/**
 * The computed cells to write: blank ones (`fill`), or also those that are wrong (`correct`). Worked out on a copy of the
 * snapshot until nothing more is due, so that a total follows the scores corrected before it.
 */
export function writeBackEdits(
  snapshot: Snapshot,
  assess: (snapshot: Snapshot) => Assessment,
  mode: WriteBackMode,
): readonly ValueEdit[] {
  const edits = new Map<string, ValueEdit>();
  let current = snapshot;
  for (let round = 0; round < ROUNDS; round++) {
    const due = computedEdits(assess(current), mode, edits);
    if (due.length === 0) break;
    for (const edit of due) {
      const earlier = edits.get(formatCell(edit.cell));
      edits.set(formatCell(edit.cell), earlier ? { ...edit, before: earlier.before } : edit);
    }
    current = withWritten(snapshot, [...edits.values()]);
  }
  return [...edits.values()].filter(({ before, after }) => before.value !== after.value);
}

/** The workbook once these cells are written; results that follow from them are gone. */
export function withWritten(snapshot: Snapshot, edits: readonly ValueEdit[]): Snapshot {
  const cells = edits.map(({ cell }) => cell);
  return withoutStaleResults(applyToSnapshot(snapshot, edits), cells);
}
