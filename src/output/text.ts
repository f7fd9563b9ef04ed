import { unitsAside, unitsSubmitted, type Assessment, type UnitAssessment } from '../assessment';
import { OUTCOMES, type Finding } from '../findings';
import { advice, outputWords, vocabulary, type Language } from '../messages';
import type { Citation } from '../rubrics';
import { asideLines, hiddenLines, rubricName, sources, unitHeading } from './identity';
import { placeForPeople, present } from './present';
import { comparedLines, counts, criteriaLines, verdict } from './verdict';
import { inBrief, isBrief } from './in-brief';
import { unitsOverview } from './overview';
import { explainedFindings, isExplained, partVerified, SHAPES, shownFindings } from './shown';
import { warnings } from './warnings';

export interface TextOptions {
  readonly language: Language;
  readonly all: boolean;
}

const RULE = '─'.repeat(60);

/** Places named after the first; more are only counted. */
const MOST_PLACES = 8;

function otherPlaces({ cells }: Finding, language: Language): string {
  const others = cells.slice(1).map((cell) => placeForPeople(cell, language));
  const named = others.slice(0, MOST_PLACES).join('  ');
  const more = others.length - MOST_PLACES;
  return more > 0 ? `${named}  ${outputWords(language).morePlaces(String(more))}` : named;
}

function findingLines(
  finding: Finding,
  number: number,
  { rubric, acknowledged }: Assessment,
  language: Language,
): string[] {
  const words = outputWords(language);
  const shown = present(finding, rubric.citations, language, acknowledged);
  const place = finding.cells[0];
  const others = otherPlaces(finding, language);
  const lines = [
    shown.message,
    shown.equation,
    shown.reason && `${words.reason}${words.marks.colon}${shown.reason}`,
    shown.verified && `${words.acknowledged}${words.marks.colon}${shown.verified}`,
    others && `→ ${others}`,
  ];
  const where = place ? placeForPeople(place, language) : '';
  const head = `${String(number).padStart(3)} ${SHAPES[finding.outcome]} ${shown.title}  ${where}`;
  return [head.trimEnd(), ...lines.filter(Boolean).map(indented)];
}

function indented(line: string): string {
  return `      ${line}`;
}

/** Whether what to do, and why, is the same for both. */
function sharesAdvice(finding: Finding, next: Finding, language: Language): boolean {
  const isAlike = next.rule === finding.rule && next.basis === finding.basis;
  return isAlike && advice(next, language) === advice(finding, language);
}

/** What to do and why, once for `count` findings of one rule that follow each other. */
function adviceLines(
  finding: Finding,
  count: number,
  citations: Readonly<Record<string, Citation>>,
  language: Language,
): string[] {
  if (finding.outcome === 'pass' || finding.outcome === 'not-applicable') return [];
  const words = outputWords(language);
  const shown = present(finding, citations, language);
  const mark = `${count > 1 ? words.holdsFor(String(count)) : ''}${words.marks.colon}`;
  return [
    shown.advice && `${words.advice}${mark}${shown.advice}`,
    `${words.basis}${mark}${shown.basis}`,
  ]
    .filter(Boolean)
    .map(indented);
}

function unitLines(
  unit: UnitAssessment,
  assessment: Assessment,
  { language, all }: TextOptions,
): string[] {
  const { rubric } = assessment;
  const words = outputWords(language);
  const findings = shownFindings(unit, all);
  const { open, verified } = partVerified(findings, assessment.acknowledged);
  const lines = [
    unitHeading(unit, assessment, language),
    sources(unit, assessment, language),
    ...hiddenLines(unit, assessment, language),
    `${words.opinion.rubric}${words.marks.colon}${rubricName(unit, assessment, language)}`,
    RULE,
    ...verdict(unit, language),
    counts(unit, language, assessment.acknowledged),
  ];
  if (shownFindings(unit, false).length === 0) lines.push('', words.verdict.clean);
  let number = 0;
  for (const outcome of OUTCOMES) {
    const group = open.filter((each) => each.outcome === outcome && !isExplained(each));
    if (group.length === 0) continue;
    lines.push('', `【${vocabulary(language).outcomes[outcome]} ${group.length}】`);
    let alike = 0;
    lines.push(
      ...inBrief(group.filter(isBrief), language).map((line) => `    ${SHAPES[outcome]} ${line}`),
    );
    const told = group.filter((finding) => !isBrief(finding));
    told.forEach((finding, index) => {
      alike++;
      lines.push(...findingLines(finding, ++number, assessment, language));
      const next = told[index + 1];
      if (!next || !sharesAdvice(finding, next, language)) {
        lines.push(...adviceLines(finding, alike, rubric.citations, language));
        alike = 0;
      }
    });
  }
  const settled = [
    [words.explained, explainedFindings(unit)],
    [words.acknowledged, verified],
  ] as const;
  for (const [heading, group] of settled) {
    if (group.length > 0) lines.push('', `【${heading} ${group.length}】`);
    for (const finding of group)
      lines.push(...findingLines(finding, ++number, assessment, language));
  }
  const compared = all ? [] : comparedLines(unit, language);
  if (compared.length > 0) lines.push('', ...compared);
  const criteria = criteriaLines(unit, language);
  if (criteria.length > 0) {
    lines.push('', `【${words.opinion.criteria}】`, ...criteria.map((line) => `  ${line}`));
  }
  return lines;
}

/** The report an accountant reads in a terminal: the verdict first, then each finding with its figures and cell. */
export function formatText(file: string, assessment: Assessment, options: TextOptions): string {
  const { language, all } = options;
  const blockOf = (unit: UnitAssessment) => unitLines(unit, assessment, options).join('\n');
  const blocks = unitsSubmitted(assessment).map(blockOf);
  const aside = asideLines(assessment, language);
  const words = outputWords(language);
  if (aside.length > 0 && all) {
    blocks.push(words.asideBelow, ...unitsAside(assessment).map(blockOf));
  } else if (aside.length > 0) blocks.push([...aside, words.asideAll].join('\n'));
  const overview = unitsOverview(assessment, language);
  if (overview) {
    blocks.push(
      [`【${overview.heading}】`, ...overview.lines.map((line) => `  ${line}`)].join('\n'),
    );
  }
  const body = blocks.length > 0 ? ['', blocks.join('\n\n\n')] : [];
  return [file, ...warnings(assessment, language), ...body, ''].join('\n');
}
