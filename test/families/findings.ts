import { assess, type Assessment } from '../../src/assessment';
import { isPassage, type Finding } from '../../src/findings';
import type { Rubric } from '../../src/rubrics';
import { formatPosition, type Snapshot } from '../../src/workbook';

const SERIOUS = ['fail', 'explain', 'undetermined'];

/** `outcome rule cell`: what an accountant has to act on. */
export function line({ outcome, rule, cells: [place] }: Finding): string {
  const cell = place && !isPassage(place) ? formatPosition(place.row, place.column) : '';
  return `${outcome} ${rule} ${cell}`.trim();
}

export function serious(assessment: Assessment): Finding[] {
  return assessment.units.flatMap(({ findings }) =>
    findings.filter(({ outcome }) => SERIOUS.includes(outcome)),
  );
}

/** Everything serious in a workbook, sorted. */
export function findingsIn(snapshot: Snapshot, rubric?: Rubric): string[] {
  return serious(assess({ snapshot, rubric })).map(line).sort();
}

/** What is worth a look, of these rules. */
export function notesIn(snapshot: Snapshot, ...rules: readonly string[]): string[] {
  return assess({ snapshot })
    .units.flatMap(({ findings }) => findings)
    .filter(({ outcome, rule }) => outcome === 'note' && rules.includes(rule))
    .map(line)
    .sort();
}
