import {
  assess,
  builtInRubrics,
  isPack,
  parseOwnRubric,
  rubricFileText,
  readReportFile,
  readReportText,
  rubricText,
  type Assessment,
  type Report,
  type Rubric,
} from '../../assessment';
import type { Finding } from '../../findings';
import type { Language } from '../../messages';
import {
  advice,
  basisText,
  capitalized,
  fieldWords,
  rubricProblemLines,
  ruleTexts,
  sentence,
  title,
} from '../../messages';
import {
  annotationEdits,
  roundedCells,
  figureShown,
  marksOf,
  notesOf,
  signShown,
  unfitLines,
} from '../../output';
import { copyName } from './copy-name';
import type { CheckInput, Engine, FindingWords, ReadReport, RubricWords } from './engine';
import { judge } from './judge';
import { toWriteBack } from './write-back';

/** Reports that were read, behind the names the pane knows them by. */
const reports = new WeakMap<ReadReport, Report>();

function check({ snapshot, report, previous }: CheckInput): Assessment {
  return assess({
    snapshot,
    report: report && reports.get(report),
    previous: previous?.snapshot,
  });
}

function rubricWords(
  { id, version, title: names, thresholds }: Rubric,
  language: Language,
): RubricWords {
  return {
    id,
    version,
    title: names[language],
    thresholds: {
      yearOnYear: thresholds.yearOnYear.value,
      yearOnYearFloor: thresholds.yearOnYearFloor.value,
      budgetAdjustment: thresholds.budgetAdjustment.value,
      overAchieved: thresholds.overAchieved.value,
      underExecuted: thresholds.underExecuted.value,
    },
  };
}

function figuresOf(finding: Finding): FindingWords['figures'] {
  const shown = (figure: string | undefined) => figure && figureShown(finding, figure);
  const { actual, expected, difference } = finding;
  return { actual: shown(actual), expected: shown(expected), difference: shown(difference) };
}

function mendedOf(finding: Finding): string | undefined {
  const { mended } = finding.data;
  if (mended === undefined || mended === finding.expected) return undefined;
  return figureShown(finding, mended);
}

function fieldName(field: string, language: Language): string {
  return fieldWords(`@${field}`, language).replace(/^@/, '');
}

/** Everything behind the pane: the check and its words, rubrics, edits, reports. */
export const engine: Engine = {
  check,
  words: (finding, { rubric }, language) => ({
    title: title(finding.rule, language),
    sentence: sentence(finding, language),
    advice: advice(finding, language),
    actual: ruleTexts(finding.rule, language)?.actual?.[finding.key],
    expected: ruleTexts(finding.rule, language)?.expected?.[finding.key],
    mended: mendedOf(finding),
    figures: figuresOf(finding),
    basis: basisText(finding.basis, rubric.citations, language),
    quotation: rubric.citations[finding.basis]?.quotation ?? '',
    labels: (finding.terms ?? []).map(({ label }) => capitalized(fieldWords(label, language))),
    signs: (finding.terms ?? []).map(({ sign }) => signShown(sign, finding)),
  }),
  fieldName,
  unfit: ({ units }, language) => unfitLines(units, language),
  rubrics: (language) => builtInRubrics().map((rubric) => rubricWords(rubric, language)),
  readRubric(json, language) {
    const reading = parseOwnRubric(json);
    return reading.ok
      ? rubricWords(reading.rubric, language)
      : rubricProblemLines(reading.problems, language);
  },
  rubricFileText,
  rubricText: (id) => (isPack(id) ? rubricText(id) : ''),
  judge: (finding, reason, input, assessment) => judge(check, finding, reason, input, assessment),
  writeBack: (input, assessment, language) => toWriteBack(check, input, assessment, language),
  rounded: roundedCells,
  marks: marksOf,
  notes: notesOf,
  copyEdits: ({ snapshot }, assessment, language) =>
    annotationEdits(snapshot, assessment, language),
  copyName,
  readReport(given) {
    const isText = typeof given === 'string';
    const read: ReadReport = { name: isText ? '' : given.name };
    reports.set(read, isText ? readReportText(given) : readReportFile(given.bytes));
    return read;
  },
};
