import type { Assessment, UnitAssessment } from '../assessment';
import { OUTCOMES, type Finding } from '../findings';
import { outputWords, vocabulary } from '../messages';
import type { Citation } from '../rubrics';
import {
  counts,
  placeForPeople,
  present,
  rubricName,
  sources,
  unitHeading,
  verdict,
} from './present';
import { explainedFindings, shownFindings } from './shown';
import { warnings, type TextOptions } from './text';

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
  citations: Readonly<Record<string, Citation>>,
  options: TextOptions,
): string {
  const shown = present(finding, citations, options.language);
  const place = finding.cells[0];
  const said = [shown.message, shown.equation].filter(Boolean).map(escape).join('<br>');
  return row([
    String(number),
    escape(shown.title),
    place ? escape(placeForPeople(place, options.language)) : '',
    said,
    escape(shown.reason),
    escape(shown.basis),
  ]);
}

function unitBlock(unit: UnitAssessment, assessment: Assessment, options: TextOptions): string[] {
  const { rubric } = assessment;
  const words = outputWords(options.language);
  const { number, matter, place, opinion, basis } = words.opinion;
  const head = row([number, matter, place, opinion, words.reason, basis]);
  const findings = shownFindings(unit, options.all);
  const lines = [
    `## ${escape(unitHeading(unit, options.language))}`,
    '',
    `- ${escape(sources(unit, assessment, options.language))}`,
    `- ${words.opinion.rubric}${words.marks.colon}${escape(rubricName(unit, assessment, options.language))}`,
  ];
  lines.push(...verdict(unit, options.language).map((each) => `- ${escape(each)}`));
  lines.push(`- ${counts(unit, options.language)}`, '');
  if (findings.length === 0) lines.push(words.verdict.clean, '');
  let count = 0;
  const { outcomes } = vocabulary(options.language);
  const groups = OUTCOMES.map(
    (outcome) =>
      [outcomes[outcome], findings.filter((finding) => finding.outcome === outcome)] as const,
  );
  for (const [heading, group] of [
    ...groups,
    [words.explained, options.all ? [] : explainedFindings(unit)] as const,
  ]) {
    if (group.length === 0) continue;
    lines.push(`### ${heading}（${group.length}）`, '', head, row(Array(6).fill('---')));
    lines.push(
      ...group.map((finding) => findingRow(finding, ++count, rubric.citations, options)),
      '',
    );
  }
  return lines;
}

/** The same report as Markdown, a section for each unit. */
export function formatMarkdown(file: string, assessment: Assessment, options: TextOptions): string {
  const said = warnings(assessment, options.language).map((each) => `> ${escape(each)}\n`);
  const units = assessment.units.flatMap((unit) => unitBlock(unit, assessment, options));
  return [`# ${escape(file)}`, '', ...said, ...units].join('\n');
}
