import { unitsAside, unitsSubmitted, type Assessment, type UnitAssessment } from '../assessment';
import { OUTCOMES, type Finding } from '../findings';
import { outputWords, vocabulary } from '../messages';
import { asideLines, hiddenLines, rubricName, sources, unitHeading } from './identity';
import { placeForPeople, present } from './present';
import { comparedLines, counts, criteriaLines, verdict } from './verdict';
import { inBrief, isBrief } from './in-brief';
import { unitsOverview } from './overview';
import { explainedFindings, isExplained, partVerified, shownFindings } from './shown';
import type { TextOptions } from './text';
import { warnings } from './warnings';

/** Text inside a table cell: nothing in it may end the cell, begin markup or become a link. */
function escape(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&').replace(/\s*\n\s*/g, '<br>');
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function findingRow(
  finding: Finding,
  number: number,
  { rubric, acknowledged }: Assessment,
  options: TextOptions,
): string {
  const shown = present(finding, rubric.citations, options.language, acknowledged);
  const place = finding.cells[0];
  const said = [shown.message, shown.equation].filter(Boolean).map(escape).join('<br>');
  return row([
    String(number),
    escape(shown.title),
    place ? escape(placeForPeople(place, options.language)) : '',
    said,
    isSettled(finding, shown.verified) ? '' : escape(shown.advice),
    escape(shown.verified || shown.reason),
    escape(shown.basis),
  ]);
}

/** What holds, was explained or was verified asks for nothing. */
function isSettled({ outcome }: Finding, verified: string): boolean {
  return verified !== '' || outcome === 'pass' || outcome === 'not-applicable';
}

function unitBlock(unit: UnitAssessment, assessment: Assessment, options: TextOptions): string[] {
  const words = outputWords(options.language);
  const { number, matter, place, opinion, basis } = words.opinion;
  const head = row([number, matter, place, opinion, words.advice, words.reason, basis]);
  const findings = shownFindings(unit, options.all);
  const { open, verified } = partVerified(findings, assessment.acknowledged);
  const lines = [
    `## ${escape(unitHeading(unit, assessment, options.language))}`,
    '',
    `- ${escape(sources(unit, assessment, options.language))}`,
    ...hiddenLines(unit, assessment, options.language).map((line) => `- ${escape(line)}`),
    `- ${words.opinion.rubric}${words.marks.colon}${escape(rubricName(unit, assessment, options.language))}`,
  ];
  lines.push(...verdict(unit, options.language).map((each) => `- ${escape(each)}`));
  lines.push(`- ${counts(unit, options.language, assessment.acknowledged)}`, '');
  if (shownFindings(unit, false).length === 0) lines.push(words.verdict.clean, '');
  let count = 0;
  const { outcomes } = vocabulary(options.language);
  const groups = OUTCOMES.map(
    (outcome) =>
      [
        outcomes[outcome],
        open.filter((each) => each.outcome === outcome && !isExplained(each)),
      ] as const,
  );
  for (const [heading, group] of [
    ...groups,
    [words.explained, explainedFindings(unit)] as const,
    [words.acknowledged, verified] as const,
  ]) {
    if (group.length === 0) continue;
    lines.push(`### ${words.group(heading, group.length)}`, '');
    const brief = inBrief(group.filter(isBrief), options.language);
    if (brief.length > 0) lines.push(...brief.map((line) => `- ${escape(line)}`), '');
    const told = group.filter((finding) => !isBrief(finding));
    if (told.length === 0) continue;
    lines.push(head, row(Array(7).fill('---')));
    lines.push(...told.map((finding) => findingRow(finding, ++count, assessment, options)), '');
  }
  const compared = options.all ? [] : comparedLines(unit, options.language);
  lines.push(...compared.flatMap((line) => [line, '']));
  const criteria = criteriaLines(unit, options.language).map((line) => `- ${escape(line)}`);
  if (criteria.length > 0) lines.push(`### ${words.opinion.criteria}`, '', ...criteria, '');
  return lines;
}

/** The same report as Markdown, a section for each unit. */
export function formatMarkdown(file: string, assessment: Assessment, options: TextOptions): string {
  const { language, all } = options;
  const said = warnings(assessment, language).map((each) => `> ${escape(each)}\n`);
  const blockOf = (unit: UnitAssessment) => unitBlock(unit, assessment, options);
  const overview = unitsOverview(assessment, language);
  const lines = [`# ${escape(file)}`, '', ...said];
  if (overview) lines.push(`## ${overview.heading}`, '');
  if (overview) lines.push(...overview.lines.map((line) => `- ${escape(line)}`), '');
  lines.push(...unitsSubmitted(assessment).flatMap(blockOf));
  const aside = asideLines(assessment, language);
  const words = outputWords(language);
  if (aside.length > 0 && all) {
    lines.push(`> ${words.asideBelow}`, '', ...unitsAside(assessment).flatMap(blockOf));
  } else if (aside.length > 0) {
    lines.push(...[...aside, words.asideAll].map((each) => `> ${escape(each)}\n`));
  }
  return lines.join('\n');
}
