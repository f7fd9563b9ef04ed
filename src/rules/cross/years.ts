import { gather } from '../../amount';
import {
  BASIC_COLUMNS,
  type BasicData,
  type Field,
  type Label,
  type SelfEvaluation,
} from '../../forms';
import { LIST } from '../field-names';
import type { Verdict } from '../rule';
import { twinHeadings } from './twin-headings';

export const YEAR_KEYS = [
  'year',
  'columns',
  'filed',
  'uneven',
  'dates',
  'project',
  'no-day',
  'early',
  'late',
  'head',
  'head-filed',
  'heading',
  'twin-headings',
] as const;
export type YearKey = (typeof YEAR_KEYS)[number];

/** What contradicts the year of the forms: each other, the headings of the year columns, the dates of the indicators. */
export function yearsOf(
  basic: BasicData | undefined,
  evaluation: SelfEvaluation | undefined,
  department: SelfEvaluation | undefined,
): Verdict<YearKey>[] {
  const apart =
    betweenForms(basic, evaluation) ??
    (evaluation && department && besideDepartment(evaluation, department));
  if (apart) return [apart];
  const headings = basic ? headingsOf(basic) : [];
  if (headings.length > 0) return headings;
  const ofEvaluation = evaluation
    ? [inHead(evaluation) ?? inMoney(evaluation) ?? inDates(evaluation) ?? []]
    : [];
  return [...ofEvaluation, inFiling(basic, evaluation)].flat();
}

/** Where a form states its year, be it the title or not. */
function yearOf({ yearAt, title }: BasicData | SelfEvaluation): Label | undefined {
  return yearAt ?? title;
}

/** The title says one year, and what stands beneath it another. */
function inHead({ year, yearAt, otherYear, filed }: SelfEvaluation): Verdict<YearKey> | undefined {
  if (!otherYear || year === undefined) return undefined;
  const filedIn = filed?.reading.kind === 'date' ? filed.reading.year : undefined;
  // A title may name the year in which the form is filled in, unless that is known to be the next one.
  const isFiled = year === otherYear.year + 1 && filedIn !== year + 1;
  const [actual, expected] = [String(otherYear.year), String(year)];
  return {
    outcome: isFiled ? 'note' : 'fail',
    key: isFiled ? 'head-filed' : 'head',
    cells: gather([otherYear.at, yearAt], (one) => one?.cell ?? []),
    actual,
    expected,
    path: 'evaluation.year',
    values: [actual, expected],
  };
}

/** A heading of amounts names another year: a note, for a title may name the year of filing. */
function inMoney({ year, yearAt, funds }: SelfEvaluation): Verdict<YearKey> | undefined {
  const named = funds?.years ?? [];
  const [odd, ...more] = named.filter((own) => own.year !== year);
  if (!odd || year === undefined) return undefined;
  const [actual, expected] = [String(odd.year), String(year)];
  return {
    outcome: 'note',
    key: 'heading',
    cells: gather([odd.at, ...more.map(({ at }) => at), yearAt], (one) => one?.cell ?? []),
    actual,
    expected,
    data: { heading: odd.at.text.replace(/\s+/g, '') },
    path: 'evaluation.funds.years',
    values: [actual, expected],
  };
}

function betweenForms(
  basic: BasicData | undefined,
  evaluation: SelfEvaluation | undefined,
): Verdict<YearKey> | undefined {
  if (basic?.year === undefined || evaluation?.year === undefined) return undefined;
  if (basic.year === evaluation.year) return undefined;
  const own = { at: yearOf(evaluation), year: String(evaluation.year) };
  const other = { at: yearOf(basic), year: String(basic.year) };
  // The headings of its columns may show that the basic data's title is the wrong one.
  const [wrong, right] =
    basic.columnYears.finalAccounts === evaluation.year ? [other, own] : [own, other];
  return {
    outcome: 'fail',
    key: 'year',
    cells: gather([wrong, right], ({ at }) => at?.cell ?? []),
    actual: wrong.year,
    expected: right.year,
    data: { own: own.year, other: other.year },
    path: 'evaluation.year',
    values: [own.year, other.year],
  };
}

/** One heading that is off is told as such; the title may be blamed as well only where it contradicts the columns for certain. */
function headingsOf(basic: BasicData): Verdict<YearKey>[] {
  const [title, uneven] = [inHeadings(basic), unevenHeadings(basic) ?? twinHeadings(basic)];
  if (uneven && title?.outcome !== 'fail') return [uneven];
  return [title ?? [], uneven ?? []].flat();
}

/** The title of the basic data, and what its columns are headed. */
function inHeadings({
  title,
  year,
  columnYears,
  columnLabels,
}: BasicData): Verdict<YearKey> | undefined {
  const { finalAccounts } = columnYears;
  if (!title || year === undefined || finalAccounts === undefined || year === finalAccounts) {
    return undefined;
  }
  const [actual, expected] = [String(year), String(finalAccounts)];
  // A title may name the year in which the form is filled in.
  const isFiled = year === finalAccounts + 1;
  return {
    outcome: isFiled ? 'note' : 'fail',
    key: isFiled ? 'filed' : 'columns',
    cells: [title.cell, ...(columnLabels.finalAccounts ? [columnLabels.finalAccounts.cell] : [])],
    actual,
    expected,
    path: 'basic.year',
    values: [actual, expected],
  };
}

/** 上年决算, 本年预算 and 本年决算 are of two years that follow each other. */
function unevenHeadings({
  year,
  columnYears,
  columnLabels,
}: BasicData): Verdict<YearKey> | undefined {
  const { lastYear, budget, finalAccounts } = columnYears;
  if (finalAccounts === undefined) return undefined;
  const isBudgetOdd = budget !== undefined && budget !== finalAccounts;
  const isLastOdd = lastYear !== undefined && lastYear !== finalAccounts - 1;
  if (!isBudgetOdd && !isLastOdd) return undefined;
  // Of two that differ the one is odd that is not of the form's year.
  const isOwn = isBudgetOdd && year === budget;
  const odd = isOwn ? 'finalAccounts' : isBudgetOdd ? 'budget' : 'lastYear';
  const marked = [odd, ...BASIC_COLUMNS.filter((name) => name !== odd)] as const;
  const years = gather(BASIC_COLUMNS, (name) => columnYears[name] ?? []);
  const [own = '', ...rest] = gather(
    marked,
    (name) => columnLabels[name]?.text.replace(/\s+/g, '') ?? [],
  );
  return {
    outcome: 'note',
    key: 'uneven',
    cells: gather(marked, (name) => columnLabels[name]?.cell ?? []),
    data: { own, rest: rest.join(LIST) },
    path: 'basic.columnYears',
    values: years.map(String),
  };
}

/** A project is evaluated for the year of its department. */
function besideDepartment(
  project: SelfEvaluation,
  department: SelfEvaluation,
): Verdict<YearKey> | undefined {
  const { year } = project;
  if (year === undefined || department.year === undefined || year === department.year) {
    return undefined;
  }
  const [actual, expected] = [String(year), String(department.year)];
  return {
    outcome: 'fail',
    key: 'project',
    cells: gather([project, department], (one) => yearOf(one)?.cell ?? []),
    actual,
    expected,
    path: 'evaluation.year',
    values: [actual, expected],
  };
}

/**
 * A form two years or more beyond every date that its indicators name, or before all of them, results included, is hardly of
 * that year.
 */
function inDates(form: SelfEvaluation): Verdict<YearKey> | undefined {
  const { year, indicators } = form;
  const stated = yearOf(form);
  if (!stated || year === undefined) return undefined;
  let last: { readonly field: Field; readonly year: number } | undefined;
  let first = Infinity;
  let hasResult = false;
  for (const { target, actual } of indicators) {
    for (const field of [target, actual]) {
      const named = field?.reading.kind === 'date' ? field.reading.year : undefined;
      if (!field || named === undefined) continue;
      if (named < first) first = named;
      if (field === actual) hasResult = true;
      if (!(last && last.year >= named)) last = { field, year: named };
    }
  }
  const isBefore = hasResult && year < first;
  if (!last || (year <= last.year + 1 && !isBefore)) return undefined;
  const [actual, expected] = [String(year), String(last.year)];
  return {
    outcome: 'note',
    key: 'dates',
    cells: [stated.cell, last.field.cell],
    actual,
    expected,
    path: 'evaluation.year',
    values: [actual, expected],
  };
}

/** How many years after its own a form is still filled in. */
const LATEST = 2;
/** Year, month and day, whether there is such a day or not. */
const DAY = /^20\d\d\s*[年./-]\s*\d{1,2}\s*[月./-]\s*\d{1,2}\s*[日号]?$/;

/** A form says how a year went, so that it is filled in once the year is over, and not many years later. */
function inFiling(
  basic: BasicData | undefined,
  evaluation: SelfEvaluation | undefined,
): Verdict<YearKey>[] {
  const year = evaluation?.year ?? basic?.year;
  const seen = new Set<string>();
  return gather([evaluation, basic], (form) => {
    const { filed } = form ?? {};
    if (!filed || seen.has(filed.text)) return [];
    seen.add(filed.text);
    const key = oddness(filed, year);
    if (!key) return [];
    return {
      outcome: 'note' as const,
      key,
      cells: [filed.cell, ...(key !== 'no-day' && form?.title ? [form.title.cell] : [])],
      data: { filed: filed.text.trim(), year: year === undefined ? '' : String(year) },
      path: `${form?.kind ?? ''}.filed`,
      values: [filed.text, String(year ?? '')],
    };
  });
}

/** Whether a form of that year can have been filled in on that day. */
export function oddness(
  { reading, text }: Pick<Field, 'reading' | 'text'>,
  year: number | undefined,
): 'no-day' | 'early' | 'late' | undefined {
  if (reading.kind !== 'date') return DAY.test(text.trim()) ? 'no-day' : undefined;
  if (year === undefined || reading.year === undefined) return undefined;
  if (reading.year > year + LATEST) return 'late';
  const isEarly = reading.year < year || (reading.year === year && (reading.month ?? 12) < 12);
  return isEarly ? 'early' : undefined;
}
