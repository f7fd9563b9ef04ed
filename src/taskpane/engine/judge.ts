import type { Assessment } from '../../assessment';
import type { Finding } from '../../findings';
import { applyToSnapshot, formatCell, formatKept, parseKept } from '../../hosts/host';
import type { CellRef, Snapshot } from '../../workbook';
import { joinReason, type ReasonParts } from '../state/reason-text';
import type { CheckInput, ReasonJudgement } from './engine';

type Lack = ReasonJudgement['lacks'][number];

const GIVEN: ReasonJudgement = { status: 'given', lacks: [] };

/** The workbook as it would be with the reason in its place. */
function withReason(snapshot: Snapshot, finding: Finding, reason: ReasonParts): Snapshot {
  const cell = finding.explanation?.cell;
  if (cell) {
    const before = { value: null, format: 'General' };
    const after = { value: joinReason(reason), format: 'General' };
    return applyToSnapshot(snapshot, [{ kind: 'value', cell, before, after }]);
  }
  const kept = parseKept(snapshot.kept);
  const reasons = { ...kept.reasons, [finding.fingerprint]: reason };
  return { ...snapshot, kept: formatKept({ ...kept, reasons }) };
}

/** Only the sheets of the unit that the finding belongs to: what it says depends on no other. */
function onlyItsSheets(snapshot: Snapshot, finding: Finding, assessment: Assessment): Snapshot {
  const unit = assessment.units.find(({ findings }) => findings.includes(finding));
  if (!unit || assessment.units.length === 1) return snapshot;
  const names = new Set(unit.forms.map((form) => assessment.forms[form]?.sheet));
  return { ...snapshot, sheets: snapshot.sheets.filter(({ name }) => names.has(name)) };
}

function isSameCell(a: CellRef | undefined, b: CellRef): boolean {
  return a !== undefined && formatCell(a) === formatCell(b);
}

/**
 * Judges a reason by checking the workbook with the reason in it: the rules that will judge it later judge it now, so that
 * the two can never differ.
 */
export function judge(
  check: (input: CheckInput) => Assessment,
  finding: Finding,
  reason: ReasonParts,
  input: CheckInput,
  assessment: Assessment,
): ReasonJudgement {
  if (joinReason(reason) === '') return { status: 'missing', lacks: ['cause', 'measure'] };
  const { explanation } = finding;
  const sheets = onlyItsSheets(input.snapshot, finding, assessment);
  const after = check({ ...input, snapshot: withReason(sheets, finding, reason) });
  const asking = after.units
    .flatMap(({ findings }) => findings)
    .filter(({ outcome }) => outcome === 'explain')
    .filter((other) =>
      explanation?.cell
        ? isSameCell(other.explanation?.cell, explanation.cell)
        : other.fingerprint === finding.fingerprint,
    );
  if (asking.length === 0) return GIVEN;
  const lacks = new Set<Lack>(asking.flatMap((other) => other.explanation?.lacks ?? []));
  const missing = asking.every((other) => other.explanation?.status === 'missing');
  return { status: missing ? 'missing' : 'inadequate', lacks: [...lacks] };
}
