import { isUnitAside, type Assessment } from '../assessment';
import type { RuleId } from '../rules';
import {
  applyToSnapshot,
  formatCell,
  withoutStaleResults,
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

function computedEdits(assessment: Assessment, mode: WriteBackMode): readonly ValueEdit[] {
  return assessment.units
    .filter((unit) => !isUnitAside(unit, assessment.forms))
    .flatMap((unit) => unit.findings)
    .filter(({ rule, key }) => COMPUTED.has(rule) && key !== OF_AMOUNTS)
    .filter(({ outcome }) => mode === 'fill' || outcome === 'fail' || outcome === 'undetermined')
    .flatMap(({ suggestion }) => suggestion ?? [])
    .filter(isValueEdit)
    .filter((edit) => edit.before.formula === undefined)
    .filter((edit) => mode === 'correct' || isBlank(edit));
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
    const due = computedEdits(assess(current), mode);
    if (due.length === 0) break;
    for (const edit of due) {
      const earlier = edits.get(formatCell(edit.cell));
      edits.set(formatCell(edit.cell), earlier ? { ...edit, before: earlier.before } : edit);
    }
    const written = [...edits.values()];
    const cells = written.map(({ cell }) => cell);
    current = withoutStaleResults(applyToSnapshot(snapshot, written), cells);
  }
  return [...edits.values()];
}
