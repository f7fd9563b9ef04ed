import {
  ownerToTell,
  unitsAside,
  type Assessment,
  type FormSummary,
  type UnitAssessment,
} from '../assessment';
import { outputWords, type Language } from '../messages';
import { builtInRubric, type PackId } from '../rubrics';
import { counts } from './verdict';

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

/**
 * The scoring scheme a unit was judged by, with its version; of one that was made for other forms (for projects where this is a
 * department, for a province where only the execution's 20 points are alike), that it was.
 */
export function rubricName(
  unit: UnitAssessment,
  { rubric, forms }: Assessment,
  language: Language,
): string {
  const { id, version } = unit.rubric ?? rubric;
  const words = outputWords(language);
  const own = unit.forms.flatMap((at) => forms[at] ?? []);
  const isOfDepartment = own.some(({ kind }) => kind === 'self-evaluation');
  const isForProjects = isOfDepartment && PROJECT_SCHEMES.includes(id);
  const isByPoints = id === BY_POINTS && !own.some(({ layout }) => layout.startsWith(BY_POINTS));
  const borrowed = isForProjects ? words.borrowed : isByPoints ? words.borrowedByPoints : '';
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
/** Suggested for any form that gives the execution 20 points. */
const BY_POINTS = 'hubei' satisfies PackId;

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
