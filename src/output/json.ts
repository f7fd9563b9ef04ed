import { readAmount } from '../amount';
import type { Assessment, UnitAssessment } from '../assessment';
import {
  type Acknowledged,
  type Explanation,
  type Finding,
  isPassage,
  type Place,
  tally,
  type Term,
} from '../findings';
import type { FormDoubt } from '../forms';
import { fieldWords, sentence, type Language } from '../messages';
import { formatCell, type CellRef } from '../workbook';
import { shownFindings } from './shown';

/** A file that could not be read. */
export interface FileFailure {
  readonly code: string;
  readonly message: string;
}

/** One file of a check: its assessment, or why there is none. */
export interface CheckedFile {
  readonly file: string;
  readonly assessment: Assessment | null;
  readonly error: FileFailure | null;
}

export interface JsonOptions {
  readonly language: Language;
  readonly all: boolean;
}

/** A place as text: `sheet!A1`, or `¶3「words」` for a passage of a report. */
function formatPlace(place: Place): string {
  return isPassage(place) ? `¶${place.paragraph + 1}「${place.quote}」` : formatCell(place);
}

/** Points and money as decimals for programs to add up (`10分` → `10`); rates, targets and words stay as written. */
function termValue(text: string): { value: string; text?: string } {
  const reading = readAmount(text, { figure: true });
  if (reading.kind !== 'quantity') return { value: text };
  const { comparator, lead, tail, also, unit, value, places } = reading;
  const added = unit === undefined || unit.dimension === 'money' || unit.name === '分';
  const bare = [comparator, lead, tail, also].every((part) => part === undefined);
  if (!added || !bare) return { value: text };
  const plain = value.toFixed(places);
  return plain === text ? { value: text } : { value: plain, text };
}

function term(given: Term, language: Language) {
  return {
    label: fieldWords(given.label, language),
    ...(given.sign && { sign: given.sign }),
    ...(given.cell && { cell: formatPlace(given.cell) }),
    ...(given.value !== undefined && termValue(given.value)),
    ...(given.weight !== undefined && { weight: given.weight }),
  };
}

function explanation(given: Explanation) {
  return {
    required: given.required,
    ...(given.cell && { cell: formatCell(given.cell) }),
    ...(given.told && { told: formatPlace(given.told) }),
    status: given.status,
    ...(given.text !== undefined && { text: given.text }),
    ...(given.lacks && { lacks: given.lacks }),
  };
}

/** A finding as DESIGN's JSON has it. */
function findingToJson(finding: Finding, language: Language, acknowledged: Acknowledged) {
  const verified = acknowledged[finding.fingerprint];
  return {
    rule: finding.rule,
    outcome: finding.outcome,
    message: sentence(finding, language),
    cells: finding.cells.map(formatPlace),
    terms: (finding.terms ?? []).map((each) => term(each, language)),
    expected: finding.expected ?? null,
    actual: finding.actual ?? null,
    difference: finding.difference ?? null,
    basis: finding.basis,
    explanation: finding.explanation ? explanation(finding.explanation) : null,
    fingerprint: finding.fingerprint,
    ...(verified !== undefined && { verified }),
  };
}

function cells(given: Readonly<Record<string, CellRef | undefined>>) {
  return Object.fromEntries(
    Object.entries(given).flatMap(([name, cell]) => (cell ? [[name, formatCell(cell)]] : [])),
  );
}

function doubts(given: readonly FormDoubt[]) {
  return given.map(({ kind, field, cell }) => ({
    kind,
    field,
    ...(cell && { cell: formatCell(cell) }),
  }));
}

function unit(given: UnitAssessment, acknowledged: Acknowledged, options: JsonOptions) {
  return {
    name: given.name,
    organisation: given.organisation,
    year: given.year,
    forms: given.forms,
    pairing: given.pairing,
    ...(given.department !== undefined && { department: given.department }),
    score: given.score,
    sections: given.sections.map(({ cell, ...section }) => ({
      ...section,
      cell: cell ? formatCell(cell) : null,
    })),
    indicators: given.indicators.map((indicator) => ({
      ...indicator,
      cells: cells(indicator.cells),
    })),
    ...(given.criteria && { criteria: given.criteria }),
    // Where it is another than the workbook's.
    ...(given.rubric && { rubric: { id: given.rubric.id, version: given.rubric.version } }),
    ...(given.rubricUnfit && { rubricUnfit: given.rubricUnfit }),
    checks: given.checks,
    // Of the checks, what a person verified: it asks for nothing any more.
    verified: tally(given.checks, given.matters, acknowledged).verified,
    findings: shownFindings(given, options.all).map((finding) =>
      findingToJson(finding, options.language, acknowledged),
    ),
  };
}

function rubric({ id, version, altered }: Assessment['rubric']) {
  return { id, version, ...(altered && { altered }) };
}

/** One workbook of the JSON output; one line of the `jsonl` output. */
export function workbookToJson(checked: CheckedFile, options: JsonOptions) {
  const { assessment } = checked;
  return {
    file: checked.file,
    error: checked.error,
    rubric: assessment && rubric(assessment.rubric),
    ...(assessment?.rubricRefused && { rubricRefused: true }),
    forms: (assessment?.forms ?? []).map(({ doubts: own, ...form }) => ({
      ...form,
      ...(own && { doubts: doubts(own) }),
    })),
    units: assessment?.units.map((each) => unit(each, assessment.acknowledged, options)) ?? [],
    unread: (assessment?.unread ?? []).map(({ sheet, kind, doubts: own }) => ({
      sheet,
      kind: kind ?? null,
      doubts: doubts(own),
    })),
    leftOut: (assessment?.leftOut ?? []).map(({ cell, sayings: _, ...left }) => ({
      ...left,
      ...(cell && { cell: formatCell(cell) }),
    })),
    gaps: assessment?.gaps ?? [],
  };
}

/** A workbook of the JSON output, as programs read it back. */
export type WorkbookJson = ReturnType<typeof workbookToJson>;
