import type { Assessment, UnitAssessment } from '../assessment';
import { OUTCOMES, type Finding, type Outcome } from '../findings';
import { doubtSentence, outputWords, type Language } from '../messages';
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

function findingLines(finding: Finding, number: number, language: Language): string[] {
  const words = outputWords(language);
  const shown = present(finding, language);
  const [place, ...others] = finding.cells.map((cell) => placeForPeople(cell, language));
  const asks = finding.outcome !== 'pass' && finding.outcome !== 'not-applicable';
  const indented = [
    shown.message,
    shown.equation,
    shown.figures,
    asks && shown.reason ? `${words.reason}：${shown.reason}` : '',
    asks && shown.advice ? `${words.advice}：${shown.advice}` : '',
    asks ? `${words.basis}：${shown.basis}` : '',
    others.length > 0 ? `→ ${others.join('  ')}` : '',
  ];
  const head = `${String(number).padStart(3)} ${SHAPES[finding.outcome]} ${shown.title}  ${place ?? ''}`;
  return [head.trimEnd(), ...indented.filter(Boolean).map((line) => `      ${line}`)];
}

function unitLines(unit: UnitAssessment, { language, all }: TextOptions): string[] {
  const words = outputWords(language);
  const findings = shownFindings(unit, all);
  const lines = [unitHeading(unit, language), RULE, ...verdict(unit, language), counts(unit, language)];
  if (findings.length === 0) lines.push('', words.verdict.clean);
  let number = 0;
  for (const outcome of OUTCOMES) {
    const group = findings.filter((finding) => finding.outcome === outcome);
    if (group.length === 0) continue;
    lines.push('', `【${words.outcomes[outcome]} ${group.length}】`);
    for (const finding of group) lines.push(...findingLines(finding, ++number, language));
  }
  return lines;
}

/** Sheets not read and readings cut short: said before anything else, so that no list passes for complete. */
export function warnings(assessment: Assessment, language: Language): string[] {
  const words = outputWords(language);
  return [
    ...assessment.gaps.map(({ sheet }) => (sheet === undefined ? words.gapWorkbook : words.gap(sheet))),
    ...assessment.unread.map(
      ({ sheet, doubts }) =>
        words.unread(sheet) + doubts.map((doubt) => doubtSentence(doubt, language)).join('；'),
    ),
  ];
}

/** The report an accountant reads in a terminal: the verdict first, then each finding with its figures and cell. */
export function formatText(file: string, assessment: Assessment, options: TextOptions): string {
  const blocks = assessment.units.map((unit) => unitLines(unit, options).join('\n'));
  return [file, ...warnings(assessment, options.language), '', blocks.join('\n\n\n'), ''].join('\n');
}
