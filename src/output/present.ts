import {
  ownerToTell,
  scoredByCriteria,
  unitsAside,
  type Assessment,
  type FormSummary,
  type UnitAssessment,
} from '../assessment';
import {
  isPassage,
  signShown,
  tally,
  withoutAsking,
  type Acknowledged,
  type Finding,
  type Place,
  type Term,
} from '../findings';
import {
  advice,
  basisText,
  capitalized,
  fieldWords,
  outputWords,
  sentence,
  title,
  vocabulary,
  type Language,
} from '../messages';
import { builtInRubric, type Citation, type PackId } from '../rubrics';
import { LIST } from '../rules';
import { formatCell } from '../workbook';
import { isExplained } from './shown';

/** A finding in words, ready to be laid out. Empty texts are parts the finding does not have. */
export interface Presented {
  readonly title: string;
  readonly outcome: string;
  readonly message: string;
  readonly equation: string;
  readonly advice: string;
  readonly basis: string;
  readonly reason: string;
  /** What a person found who verified it. */
  readonly verified: string;
}

function formatTerm(term: Term, finding: Finding, isFirst: boolean, language: Language): string {
  const said = `${fieldWords(term.label, language)} ${inEquation(term.value ?? '?')}`.trim();
  const sign = signShown(term.sign, finding);
  return isFirst || sign === '，' || sign === '' ? said : `${sign} ${said}`;
}

/** Of white space only that between digits stays (2023-12-05 0:00), and a sentence ends where the equation goes on. */
function inEquation(value: string): string {
  const bare = /\s/.test(value)
    ? value.replace(/(?<!\d)\s+|\s+(?!\d)/g, '').replace(/\s+/g, ' ')
    : value;
  return '。；，'.includes(bare.at(-1) ?? '-') ? bare.slice(0, -1) : bare;
}

/** `基本支出 408.34 + 项目支出 607.83 = 全年预算数 1016.17`, with `≠` where it does not hold; empty for fewer than two terms. */
function formatEquation(finding: Finding, language: Language): string {
  const { comma } = outputWords(language).marks;
  const { terms = [] } = finding;
  if (terms.length < 2) return '';
  return terms.reduce((said, term, index) => {
    const next = formatTerm(term, finding, index === 0, language);
    if (index === 0) return next;
    return term.sign === '，' ? `${said}${comma}${next}` : `${said} ${next}`;
  }, '');
}

/** A place for people: `自评表!F7`, or the passage with its paragraph. */
export function placeForPeople(place: Place, language: Language): string {
  return isPassage(place)
    ? outputWords(language).passage(String(place.paragraph + 1), place.quote)
    : formatCell(place);
}

function outcomeWord(finding: Finding, verified: boolean, language: Language): string {
  const words = outputWords(language);
  if (isExplained(finding)) return words.explained;
  const outcome = vocabulary(language).outcomes[finding.outcome];
  return verified ? words.verifiedOutcome(outcome) : outcome;
}

export function present(
  finding: Finding,
  citations: Readonly<Record<string, Citation>>,
  language: Language,
  acknowledged: Acknowledged = {},
): Presented {
  const verified = acknowledged[finding.fingerprint];
  return {
    title: title(finding.rule, language),
    outcome: outcomeWord(finding, verified !== undefined, language),
    message: sentence(verified === undefined ? finding : withoutAsking(finding), language),
    equation: formatEquation(finding, language),
    advice: advice(finding, language),
    basis: basisText(finding.basis, citations, language),
    reason: finding.explanation?.text ?? '',
    verified: verified ?? '',
  };
}

/** The execution score that stands in the sum for one that is missing or not allowed. */
function replacedExecution({ sections }: UnitAssessment): string | undefined {
  const execution = sections.find(({ name }) => name === 'execution');
  if (!execution) return undefined;
  const { reported, low, high } = execution;
  const stands =
    reported !== null && Number(reported) >= Number(low) && Number(reported) <= Number(high);
  return stands || low !== high ? undefined : low;
}

/** Rows that scored above their band for a reason that was given: why a total is above what the rules allow, and yet nothing is asked. */
function keptAbove({ score, matters }: UnitAssessment): readonly string[] {
  if (!score?.reported || Number(score.reported) <= Number(score.high)) return [];
  return matters.flatMap((finding) => {
    const { indicator } = finding.data;
    const isKept = finding.rule === 'score/indicator' && isExplained(finding);
    return isKept && indicator !== undefined ? [`“${indicator}”`] : [];
  });
}

/** The verdict of a unit in a few sentences, most important first. */
export function verdict(unit: UnitAssessment, language: Language): readonly string[] {
  const { verdict: words, marks } = outputWords(language);
  const { score } = unit;
  if (!score) return [words.noScore];
  const { outOf100 } = unit;
  const converted = outOf100 ? words.converted(outOf100.low, outOf100.high) : '';
  const head = [
    score.reported === null ? words.notReported : words.reported(score.reported),
    words.allowed(score.low, score.high),
    ...(score.grade ? [words.grade(score.grade.low, score.grade.high) + converted] : []),
  ];
  const sums = [
    ...(score.recomputed !== null && score.recomputed !== score.reported
      ? [words.recomputed(score.recomputed, replacedExecution(unit))]
      : []),
    ...(Number(score.weight) === 100 ? [] : [words.weight(score.weight)]),
  ];
  const byCriteria = scoredByCriteria(unit);
  const kept = keptAbove(unit);
  const deciding = unit.indicators.filter(({ decides }) => decides).map(({ name }) => `“${name}”`);
  return [
    head.join(marks.comma),
    ...(sums.length > 0 ? [capitalized(sums.join(marks.semicolon))] : []),
    ...(kept.length > 0 ? [words.keptAbove(kept.join(marks.list))] : []),
    ...(byCriteria > 0 ? [words.byCriteria(String(byCriteria))] : []),
    ...(deciding.length > 0 ? [words.decides(deciding.join(marks.list))] : []),
  ];
}

/** The second score card, a line for each criterion: `在职人员控制率：5.00 / 5　17 ÷ 18 = 94.44%`. */
export function criteriaLines({ criteria = [] }: UnitAssessment, language: Language): string[] {
  const { colon } = outputWords(language).marks;
  return criteria.map(({ name, weight, low, high, how }) => {
    const points = low === high ? low : `${low}–${high}`;
    return `${name}${colon}${points} / ${weight}${how && `　${how}`}`;
  });
}

/** A unit's name; of a project that has its name from several offices, with its own: `某镇：农村道路养护`. */
function unitName(
  unit: UnitAssessment,
  { units }: Pick<Assessment, 'units'>,
  language: Language,
): string {
  const { unnamed, marks } = outputWords(language);
  const name = unit.name || unnamed;
  const owner = ownerToTell(unit, units);
  return owner ? `${owner}${marks.colon}${name}` : name;
}

/** `益阳市资阳区应急管理局 · 2023 年度`; of several that are called alike and for one year, with the sheet. */
export function unitHeading(
  unit: UnitAssessment,
  assessment: Pick<Assessment, 'units' | 'forms'>,
  language: Language,
): string {
  const words = outputWords(language);
  const titled = (one: UnitAssessment): string => {
    const name = unitName(one, assessment, language);
    return one.year === null ? name : `${name} · ${words.year(String(one.year))}`;
  };
  const own = titled(unit);
  const isAlike = assessment.units.some(
    (one) => one !== unit && one.name === unit.name && titled(one) === own,
  );
  const sheet = isAlike ? assessment.forms[unit.forms[0] ?? -1]?.sheet : undefined;
  return sheet === undefined ? own : `${own}（${sheet}）`;
}

/** The scoring scheme a unit was judged by, with its version; of one for projects that judges a department, that it does. */
export function rubricName(
  unit: UnitAssessment,
  { rubric, forms }: Assessment,
  language: Language,
): string {
  const { id, version } = unit.rubric ?? rubric;
  const words = outputWords(language);
  const isOfDepartment = unit.forms.some((at) => forms[at]?.kind === 'self-evaluation');
  const borrowed = isOfDepartment && PROJECT_SCHEMES.includes(id) ? words.borrowed : '';
  const isOwn = id === rubric.id;
  // One that a form suggests beside that of the workbook is built in.
  const title = isOwn ? rubric.title[language] : (rubricTitle(id, version, language) ?? id);
  const name = words.rubric(title, id, version);
  return `${name}${isOwn && rubric.altered ? words.altered : ''}${borrowed}`;
}

function rubricTitle(id: string, version: string, language: Language): string | undefined {
  const known = builtInRubric(id);
  return known?.version === version ? known.title[language] : undefined;
}

/** A scheme of which no more is known than its id, in a column with little room; one of a user's own has its id alone. */
export function rubricInBrief(
  {
    id,
    version,
    altered,
  }: { readonly id: string; readonly version: string; readonly altered?: true },
  language: Language,
): string {
  const words = outputWords(language);
  const title = altered ? undefined : rubricTitle(id, version, language);
  return `${words.summary.rubric(title ?? id, version)}${altered ? words.altered : ''}`;
}

/** No national scheme is a department's own: these are written for projects. */
const PROJECT_SCHEMES: readonly string[] = ['mof-2020-10', 'mof-2021-101'] satisfies PackId[];

/** A form's sheet; of a hidden one that is said. */
export function sheetName(
  { sheet, hidden }: Pick<FormSummary, 'sheet' | 'hidden'>,
  language: Language,
): string {
  return hidden ? `${sheet}${outputWords(language).hiddenSheet}` : sheet;
}

/** Which forms a unit was read from, how they were put together, and whose project it is. */
export function sources(
  unit: UnitAssessment,
  { forms, units }: Assessment,
  language: Language,
): string {
  const words = outputWords(language);
  const own = unit.forms.flatMap((index) => forms[index] ?? []);
  const places = own
    .map((form) => `${sheetName(form, language)} ${form.range}`)
    .join(words.marks.list);
  const owner = unit.department === undefined ? undefined : units[unit.department]?.name;
  return [
    `${words.readFrom}${words.marks.colon}${places}`,
    words.pairing[unit.pairing],
    owner ? `${words.ofDepartment}${words.marks.colon}${owner}` : '',
  ]
    .filter(Boolean)
    .join(words.marks.semicolon);
}

/** Hidden rows and columns with figures, a line for each of the unit's forms that has any. */
export function hiddenLines(
  unit: UnitAssessment,
  { forms }: Assessment,
  language: Language,
): readonly string[] {
  return unit.forms.flatMap((index) => {
    const form = forms[index];
    if (!form?.hiddenLines) return [];
    const { rows, columns } = form.hiddenLines;
    return [outputWords(language).hiddenLines(form.sheet, rows, columns)];
  });
}

/**
 * The units of hidden forms beside visible ones of their kind, a line for each: where it stands and what there is to say of it.
 * Nothing of them is what the workbook submits.
 */
export function asideLines(assessment: Assessment, language: Language): readonly string[] {
  const words = outputWords(language);
  return unitsAside(assessment).map((unit) => {
    const sheets = unit.forms.flatMap((index) => assessment.forms[index]?.sheet ?? []);
    return words.aside(
      [...new Set(sheets)].join(words.marks.list),
      unitHeading(unit, assessment, language),
      counts(unit, language, assessment.acknowledged),
    );
  });
}

/** How many figures of the report no rule has compared, and which; empty where there is no report, or nothing left. */
export function uncompared({
  matters,
}: UnitAssessment): { readonly count: string; readonly figures: readonly string[] } | undefined {
  const found = matters.find(({ rule, key }) => rule === 'report/uncompared' && key === 'listed');
  if (!found) return undefined;
  const { count = '0', figures = '' } = found.data;
  return { count, figures: figures.split(LIST) };
}

/** `不通过 5　需说明 17（另已核实 1）　…`; `pass` last, `not-applicable` left out. */
export function counts(
  unit: UnitAssessment,
  language: Language,
  acknowledged: Acknowledged = {},
): string {
  const { outcomes } = vocabulary(language);
  const { open, verified } = tally(unit.checks, unit.matters, acknowledged);
  const also = (count: number) =>
    count === 0 ? '' : outputWords(language).alsoVerified(String(count));
  return (['fail', 'explain', 'undetermined', 'note', 'pass'] as const)
    .map((outcome) => `${outcomes[outcome]} ${open[outcome]}${also(verified[outcome])}`)
    .join('　');
}
