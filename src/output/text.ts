import type { Assessment, UnitAssessment } from '../assessment';
import { OUTCOMES, type Finding, type Outcome } from '../findings';
import { outputWords, vocabulary, type Language } from '../messages';
import type { Citation } from '../rubrics';
import type { Doubt } from '../forms';
import { formatCell } from '../workbook';
import { counts, placeForPeople, present, unitHeading, verdict } from './present';
import { shownFindings } from './shown';

export interface TextOptions {
  readonly language: Language;
  readonly all: boolean;
}

/** A shape for each outcome, so that none is told by colour alone. */
const SHAPES: Readonly<Record<Outcome, string>> = {
  fail: '✕',
  explain: '？',
  undetermined: '…',
  note: '·',
  pass: '✓',
  'not-applicable': '－',
};

const RULE = '─'.repeat(60);

function findingLines(
  finding: Finding,
  number: number,
  citations: Readonly<Record<string, Citation>>,
  language: Language,
): string[] {
  const words = outputWords(language);
  const shown = present(finding, citations, language);
  const [place, ...others] = finding.cells.map((cell) => placeForPeople(cell, language));
  const asks = finding.outcome !== 'pass' && finding.outcome !== 'not-applicable';
  const indented = [
    shown.message,
    shown.equation,
    asks && shown.reason ? `${words.reason}：${shown.reason}` : '',
    asks && shown.advice ? `${words.advice}：${shown.advice}` : '',
    asks ? `${words.basis}：${shown.basis}` : '',
    others.length > 0 ? `→ ${others.join('  ')}` : '',
  ];
  const head = `${String(number).padStart(3)} ${SHAPES[finding.outcome]} ${shown.title}  ${place ?? ''}`;
  return [head.trimEnd(), ...indented.filter(Boolean).map((line) => `      ${line}`)];
}

function unitLines(
  unit: UnitAssessment,
  { rubric }: Assessment,
  { language, all }: TextOptions,
): string[] {
  const words = outputWords(language);
  const findings = shownFindings(unit, all);
  const lines = [
    unitHeading(unit, language),
    RULE,
    ...verdict(unit, language),
    counts(unit, language),
  ];
  if (findings.length === 0) lines.push('', words.verdict.clean);
  let number = 0;
  for (const outcome of OUTCOMES) {
    const group = findings.filter((finding) => finding.outcome === outcome);
    if (group.length === 0) continue;
    lines.push('', `【${vocabulary(language).outcomes[outcome]} ${group.length}】`);
    for (const finding of group)
      lines.push(...findingLines(finding, ++number, rubric.citations, language));
  }
  return lines;
}

function doubtWords({ kind, field, cell }: Doubt, language: Language): string {
  const { fields } = vocabulary(language);
  const name = Object.hasOwn(fields, field) ? fields[field as keyof typeof fields] : field;
  return outputWords(language).doubts[kind](name, cell ? formatCell(cell) : '');
}

/** Sheets not read and readings cut short: said before anything else, so that no list passes for complete. */
export function warnings(assessment: Assessment, language: Language): string[] {
  const words = outputWords(language);
  return [
    ...assessment.gaps.map(({ sheet }) =>
      sheet === undefined ? words.gapWorkbook : words.gap(sheet),
    ),
    ...assessment.unread.map(
      ({ sheet, doubts }) =>
        words.unread(sheet) + doubts.map((doubt) => doubtWords(doubt, language)).join('；'),
    ),
  ];
}

/** The report an accountant reads in a terminal: the verdict first, then each finding with its figures and cell. */
export function formatText(file: string, assessment: Assessment, options: TextOptions): string {
  const blocks = assessment.units.map((unit) => unitLines(unit, assessment, options).join('\n'));
  return [file, ...warnings(assessment, options.language), '', blocks.join('\n\n\n'), ''].join(
    '\n',
  );
}
