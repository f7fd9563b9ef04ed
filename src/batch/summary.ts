import { isUnitAside } from '../assessment';
import { sheetName, warnings, type WorkbookJson } from '../output';
import { outputWords, vocabulary, type Language } from '../messages';
import type { SheetCell, SheetContent, SheetStyle } from '../workbook';
import { copyName } from './plan';

const HEAD_ROW = 2;

type Unit = WorkbookJson['units'][number];

function cell(row: number, column: number, value: string | number, style: SheetStyle): SheetCell {
  return { row, column, value, style };
}

/** A score as a number, to be sorted and added up; its decimals are few enough for that. */
function figure(score: string | null | undefined): number | '' {
  return score === null || score === undefined ? '' : Number(score);
}

/** What still asks for something: without what a person verified. */
function openChecks({ checks, verified }: Unit): Unit['checks'] {
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
type Content = string | Omit<SheetCell, 'row' | 'column'>;

interface Column {
  readonly width: number;
  readonly head: (language: Language) => string;
  readonly of: (told: Told) => Content;
  /** What stands there in the row of a file, or a part of one, that was not checked. */
  readonly unchecked?: (said: Unchecked, language: Language) => Content;
}

/** A file or a part of one that was not checked: no figure stands in its row. */
interface Unchecked {
  readonly file: string;
  readonly why: string;
  /** Only its unit can mend the file. */
  readonly isBroken: boolean;
}

/** Errors of a file itself: one without a form may be no unit's at all, and one that is not found was never there. */
const BROKEN = ['empty', 'not-xlsx', 'corrupt', 'encrypted', 'legacy-xls', 'unsafe'];

/** What a reviewer does with a unit, to be filtered by. */
function returned({
  open,
  unit,
  workbook,
}: Pick<Told, 'open' | 'unit' | 'workbook'>): 'mend' | 'explain' | 'none' {
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
    width: 10,
    head,
    of: ({ unit: { score } }) => ({ value: figure(score && of(score)), style: 'figure' }),
  };
}

/** The column of a count; those that ask for something have their colour. */
function counted(outcome: 'fail' | 'explain' | 'undetermined' | 'note'): Column {
  return {
    width: 8,
    head: (language) => vocabulary(language).outcomes[outcome],
    of: ({ open }) => ({
      value: open[outcome],
      style: open[outcome] > 0 && outcome !== 'note' ? outcome : 'count',
    }),
  };
}

/** The columns after the number of the row. */
const COLUMNS: readonly Column[] = [
  {
    width: 30,
    head: (language) => outputWords(language).summary.file,
    of: ({ workbook }) => workbook.file,
    unchecked: ({ file }) => file,
  },
  {
    width: 28,
    head: (language) => outputWords(language).opinion.unit,
    of: ({ unit, language }) => unitText(unit, language),
  },
  {
    width: 16,
    head: (language) => outputWords(language).summary.sheets,
    of: ({ workbook, unit, language }) => sheetsOf(workbook, unit, language),
  },
  {
    width: 8,
    head: (language) => outputWords(language).opinion.year,
    of: ({ unit }) => ({ value: unit.year ?? '', style: 'count' }),
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
    width: 8,
    head: (language) => outputWords(language).summary.grade,
    of: ({ unit: { score }, language }) => ({
      value: score?.grade
        ? outputWords(language).gradeRange(score.grade.low, score.grade.high)
        : '',
      style: 'center',
    }),
  },
  {
    width: 13,
    head: (language) => outputWords(language).summary.returned,
    of: (told) => ({
      value: outputWords(told.language).summary.returns[returned(told)],
      style: 'center',
    }),
    unchecked: ({ isBroken }, language) => ({
      value: outputWords(language).summary.returns[isBroken ? 'unreadable' : 'byHand'],
      style: 'center',
    }),
  },
  counted('fail'),
  counted('explain'),
  counted('undetermined'),
  counted('note'),
  {
    width: 40,
    head: (language) => outputWords(language).summary.first,
    of: ({ worst, language }) =>
      worst
        ? `${vocabulary(language).outcomes[worst.outcome]}${outputWords(language).marks.colon}${worst.message}`
        : '',
  },
  {
    width: 16,
    head: (language) => outputWords(language).opinion.place,
    of: ({ worst }) => worst?.cells[0] ?? '',
  },
  {
    width: 28,
    head: (language) => outputWords(language).summary.unchecked,
    of: () => '',
    unchecked: ({ why }) => why,
  },
  {
    width: 10,
    head: (language) => outputWords(language).summary.copy,
    of: ({ workbook: { file }, language }) => ({
      value: outputWords(language).summary.open,
      style: 'link',
      file: copyName(file),
    }),
  },
];

const WIDTHS = [6, ...COLUMNS.map(({ width }) => width)];

const ASKING = ['fail', 'explain', 'undetermined'] as const;

function tell(workbook: WorkbookJson, unit: Unit, language: Language): Told {
  const findings = unit.findings.filter(({ verified }) => verified === undefined);
  const [worst] = ASKING.flatMap((each) => findings.find(({ outcome }) => outcome === each) ?? []);
  return { workbook, unit, open: openChecks(unit), worst, language };
}

function rowOf(row: number, contents: readonly Content[]): readonly SheetCell[] {
  return [
    cell(row, 0, row - HEAD_ROW, 'count'),
    ...contents.map((content, at) =>
      typeof content === 'string'
        ? cell(row, at + 1, content, 'text')
        : { row, column: at + 1, ...content },
    ),
  ];
}

/** How much there was, and how much of it asks for something: the line above the table. */
function totals(
  workbooks: readonly WorkbookJson[],
  others: readonly string[],
  language: Language,
): string {
  const advice = workbooks.flatMap((workbook) =>
    workbook.units.map((unit) => returned({ workbook, unit, open: openChecks(unit) })),
  );
  const failing = advice.filter((own) => own === 'mend').length;
  const asking = advice.filter((own) => own === 'explain').length;
  const { summary } = outputWords(language);
  const failed = workbooks.filter(({ error }) => error !== null).length;
  const clean = advice.length - failing - asking;
  return (
    summary.workbooks(String(workbooks.length), String(failed), String(advice.length)) +
    summary.standing(String(failing), String(asking), String(clean)) +
    (others.length === 0 ? '' : summary.others(String(others.length)))
  );
}

/**
 * A table to be sorted and filtered, in the folder of the copies that it links to: one row for each unit of
 * each workbook, and one for each file or sheet that was not checked, in the order given; last the files that are no workbooks.
 */
export function summarySheet(
  workbooks: readonly WorkbookJson[],
  language: Language,
  others: readonly string[] = [],
): SheetContent {
  const words = outputWords(language);
  const heads = [words.opinion.number, ...COLUMNS.map(({ head }) => head(language))];
  const cells: SheetCell[] = [
    { ...cell(0, 0, words.summary.title, 'title'), columns: WIDTHS.length },
    { ...cell(1, 0, totals(workbooks, others, language), 'subtitle'), columns: WIDTHS.length },
    ...heads.map((head, column) => cell(HEAD_ROW, column, head, 'label')),
  ];
  let row = HEAD_ROW + 1;
  const add = (contents: readonly Content[]) => {
    cells.push(...rowOf(row, contents));
    row++;
  };
  const addUnchecked = (said: Unchecked) => {
    add(COLUMNS.map(({ unchecked }) => unchecked?.(said, language) ?? ''));
  };
  for (const workbook of workbooks) {
    const { file, error, units } = workbook;
    if (error) addUnchecked({ file, why: error.message, isBroken: BROKEN.includes(error.code) });
    for (const unit of units) {
      const told = tell(workbook, unit, language);
      add(COLUMNS.map(({ of }) => of(told)));
    }
    for (const why of warnings(workbook, language)) addUnchecked({ file, why, isBroken: false });
  }
  for (const file of others) {
    addUnchecked({ file, why: words.summary.notWorkbook, isBroken: false });
  }
  return {
    widths: WIDTHS,
    heights: {},
    cells,
    charts: [],
    repeat: { first: HEAD_ROW, last: HEAD_ROW },
    filter: { top: HEAD_ROW, left: 0, bottom: row - 1, right: WIDTHS.length - 1 },
    breaks: [],
    footer: words.opinion.footer,
  };
}
