import type { UnitAssessment } from '../assessment';
import type { Finding } from '../findings';

/** What a reader sees: everything that asks for something; `pass` and `not-applicable` only when asked for. */
export function shownFindings(unit: UnitAssessment, all: boolean): readonly Finding[] {
  return all
    ? unit.findings
    : unit.findings.filter(({ outcome }) => outcome !== 'pass' && outcome !== 'not-applicable');
}
