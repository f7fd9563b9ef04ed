import { isUnitAside } from '../assessment';
import { outputWords, vocabulary, type Language } from '../messages';
import { copyName, rubricInBrief, sheetName, type WorkbookJson } from '../output';
import type { SheetCell } from '../workbook';

type Unit = WorkbookJson['units'][number];

/** A score as a number, to be sorted and added up; its decimals are few enough for that. */
function figure(score: string | null | undefined): number | '' {
  return score === null || score === undefined ? '' : Number(score);
}

/** What still asks for something: without what a person verified. */
export function openChecks({ checks, verified }: Unit): Unit['checks'] {
  const open = { ...checks };
  for (const outcome of Object.keys(open) as (keyof typeof open)[]) {
    open[outcome] -= verified[outcome];
  }
  return open;
}

/** A project with the office that it belongs to. */
function unitText({ name, organisation }: Unit, language: Language): string {
  const { unnamed, marks } = outputWords(language);
  const own = name || unnamed;
  return organisation && organisation !== own ? `${organisation}${marks.colon}${own}` : own;
}

/** The sheets that a unit was read from: its workbook may hold many. */
function sheetsOf({ forms }: WorkbookJson, unit: Unit, language: Language): string {
  const own = unit.forms.flatMap((index) => forms[index] ?? []);
  const names = own.map((form) => sheetName(form, language));
  return [...new Set(names)].join(outputWords(language).marks.list);
}

/** A unit as a row tells it. */
interface Told {
  readonly workbook: WorkbookJson;
  readonly unit: Unit;
  readonly open: Unit['checks'];
  /** The first of its findings that asks for something. */
  readonly worst: Unit['findings'][number] | undefined;
  readonly language: Language;
}

/** What a column holds in the row of a unit; a bare value is a text. */
export type Content = string | Omit<SheetCell, 'row' | 'column'>;

interface Column {
  readonly width: number;
  readonly head: (language: Language) => string;
  readonly of: (told: Told) => Content;
  /** What stands there in the row of a file, or a part of one, that was not checked. */
  readonly unchecked?: (said: Unchecked, language: Language) => Content;
}

/** A file or a part of one that was not checked: no figure stands in its row. */
export interface Unchecked {
  readonly file: string;
  readonly why: string;
  /** Only its unit can mend a broken file; all else is looked at. */
  readonly returned: 'unreadable' | 'byHand';
}

/** Errors of a file itself: one without a form may be no unit's at all, and one that is not found was never there. */
export const BROKEN = ['empty', 'not-xlsx', 'corrupt', 'encrypted', 'legacy-xls', 'unsafe'];

/** What a reviewer does with a row, that with most to do first: a column cannot be sorted by it, but by its file. */
export const RETURNS = ['unreadable', 'mend', 'explain', 'byHand', 'none'] as const;
export type Returned = (typeof RETURNS)[number];

/** What a reviewer does with a unit, to be filtered by. */
export function returned({
  open,
  unit,
  workbook,
}: Pick<Told, 'open' | 'unit' | 'workbook'>): Returned {
  if (isUnitAside(unit, workbook.forms)) return 'none';
  if (open.fail > 0) return 'mend';
  return open.explain + open.undetermined > 0 ? 'explain' : 'none';
}

/** The column of a score; its heads are those of the 核验意见 sheet. */
function scored(
  head: Column['head'],
  of: (score: NonNullable<Unit['score']>) => string | null,
): Column {
  return {
    width: 7.5,
    head,
    of: ({ unit: { score } }) => ({ value: figure(score && of(score)), style: 'figure' }),
  };
}

/** Three characters of a head stand in one line, four in two. */
const COUNT_WIDTHS = { fail: 6.5, explain: 6.5, undetermined: 5, note: 5 } as const;

/** The column of a count; those that ask for something have their colour. */
function counted(outcome: 'fail' | 'explain' | 'undetermined' | 'note'): Column {
  return {
    width: COUNT_WIDTHS[outcome],
    head: (language) => vocabulary(language).outcomes[outcome],
    of: ({ open }) => ({
      value: open[outcome],
      style: open[outcome] > 0 && outcome !== 'note' ? outcome : 'count',
    }),
  };
}

/** The columns after the number of the row, narrow enough to be read on A4: a text that is longer wraps. */
export const COLUMNS: readonly Column[] = [
  {
    width: 16,
    head: (language) => outputWords(language).summary.file,
    of: ({ workbook }) => workbook.file,
    unchecked: ({ file }) => file,
  },
  {
    width: 18,
    head: (language) => outputWords(language).opinion.unit,
    of: ({ unit, language }) => unitText(unit, language),
  },
  {
    width: 11,
    head: (language) => outputWords(language).summary.sheets,
    of: ({ workbook, unit, language }) => sheetsOf(workbook, unit, language),
  },
  {
    width: 6,
    head: (language) => outputWords(language).opinion.year,
    of: ({ unit }) => ({ value: unit.year ?? '', style: 'count' }),
  },
  {
    width: 14,
    head: (language) => outputWords(language).opinion.rubric,
    of: ({ workbook: { rubric }, unit, language }) => {
      const own = unit.rubric ?? rubric;
      return own ? rubricInBrief(own, language) : '';
    },
  },
  scored(
    (language) => outputWords(language).opinion.reported,
    ({ reported }) => reported,
  ),
  scored(
    (language) => outputWords(language).opinion.low,
    ({ low }) => low,
  ),
  scored(
    (language) => outputWords(language).summary.high,
    ({ high }) => high,
  ),
  {
    width: 7,
    head: (language) => outputWords(language).summary.grade,
    of: ({ unit: { score }, language }) => ({
      value: score?.grade
        ? outputWords(language).gradeRange(score.grade.low, score.grade.high)
        : '',
      style: 'center',
    }),
  },
  {
    width: 9,
    head: (language) => outputWords(language).summary.returned,
    of: (told) => ({
      value: outputWords(told.language).summary.returns[returned(told)],
      style: 'center',
    }),
    unchecked: ({ returned: own }, language) => ({
      value: outputWords(language).summary.returns[own],
      style: 'center',
    }),
  },
  counted('fail'),
  counted('explain'),
  counted('undetermined'),
  counted('note'),
  {
    width: 33,
    head: (language) => outputWords(language).summary.first,
    of: ({ worst, language }) =>
      worst
        ? `${vocabulary(language).outcomes[worst.outcome]}${outputWords(language).marks.colon}${worst.message}`
        : '',
    unchecked: ({ why }) => why,
  },
  {
    width: 11,
    head: (language) => outputWords(language).opinion.place,
    of: ({ worst }) => worst?.cells[0] ?? '',
  },
  {
    width: 5,
    head: (language) => outputWords(language).summary.copy,
    of: ({ workbook: { file }, language }) => ({
      value: outputWords(language).summary.open,
      style: 'link',
      file: copyName(file),
    }),
  },
];

const ASKING = ['fail', 'explain', 'undetermined'] as const;

export function tell(workbook: WorkbookJson, unit: Unit, language: Language): Told {
  const findings = unit.findings.filter(({ verified }) => verified === undefined);
  const [worst] = ASKING.flatMap((each) => findings.find(({ outcome }) => outcome === each) ?? []);
  return { workbook, unit, open: openChecks(unit), worst, language };
}
