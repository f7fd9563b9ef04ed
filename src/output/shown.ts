import type { UnitAssessment } from '../assessment';
import type { Finding } from '../findings';

/** A deviation that an adequate reason turned into a pass: its reason travels with the submission. */
export function isExplained({ outcome, explanation }: Finding): boolean {
  return outcome === 'pass' && explanation?.status === 'given';
}

export function explainedFindings(unit: UnitAssessment): readonly Finding[] {
  return unit.findings.filter(isExplained);
}

/** What a reader sees: everything that asks for something; `pass` and `not-applicable` only when asked for. */
export function shownFindings(unit: UnitAssessment, all: boolean): readonly Finding[] {
  return all
    ? unit.findings
    : unit.findings.filter(({ outcome }) => outcome !== 'pass' && outcome !== 'not-applicable');
}
