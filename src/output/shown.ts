import type { UnitAssessment } from '../assessment';
import type { Acknowledged, Finding, Outcome } from '../findings';

/** A shape for each outcome, so that none is told by colour alone. */
export const SHAPES: Readonly<Record<Outcome, string>> = {
  fail: '✕',
  explain: '？',
  undetermined: '…',
  note: '·',
  pass: '✓',
  'not-applicable': '－',
};

/** A deviation that an adequate reason turned into a pass: its reason travels with the submission. */
export function isExplained({ outcome, explanation }: Finding): boolean {
  return outcome === 'pass' && explanation?.status === 'given';
}

export function explainedFindings(unit: UnitAssessment): readonly Finding[] {
  return unit.matters.filter(isExplained);
}

/** Findings that still ask for something, and those that a person verified. */
export function partVerified(
  findings: readonly Finding[],
  acknowledged: Acknowledged,
): { readonly open: readonly Finding[]; readonly verified: readonly Finding[] } {
  const isVerified = ({ outcome, fingerprint }: Finding): boolean =>
    outcome !== 'pass' && acknowledged[fingerprint] !== undefined;
  return {
    open: findings.filter((finding) => !isVerified(finding)),
    verified: findings.filter(isVerified),
  };
}

/** What a reader sees: everything that asks for something; `pass` and `not-applicable` only when asked for. */
export function shownFindings(unit: UnitAssessment, all: boolean): readonly Finding[] {
  return all
    ? unit.findings
    : unit.matters.filter(({ outcome }) => outcome !== 'pass' && outcome !== 'not-applicable');
}
