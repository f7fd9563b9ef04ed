import { sheetName, warnings, type WorkbookJson } from '../output';
import { outputWords, vocabulary, type Language } from '../messages';
import type { SheetCell, SheetContent, SheetStyle } from '../workbook';
import { copyName } from './plan';

const WIDTHS = [6, 30, 28, 16, 8, 10, 10, 10, 8, 8, 8, 8, 8, 40, 16, 28, 10];
const HEAD_ROW = 2;
const [FILE, UNIT, SHEETS, MATTER, PLACE, UNCHECKED, COPY] = [1, 2, 3, 13, 14, 15, 16];

type Unit = WorkbookJson['units'][number];

function cell(row: number, column: number, value: string | number, style: SheetStyle): SheetCell {
  return { row, column, value, style };
}

/** A score as a number, to be sorted and added up; its decimals are few enough for that. */
function figure(score: string | null | undefined): number | '' {
  return score === null || score === undefined ? '' : Number(score);
}

/** A file, or a part of one, that was not checked: no figure stands in its row. */
function uncheckedRow(row: number, number: number, file: string, why: string): SheetCell[] {
  return WIDTHS.map((_, column) => {
    if (column === 0) return cell(row, column, number, 'count');
    if (column === FILE) return cell(row, column, file, 'text');
    return cell(row, column, column === UNCHECKED ? why : '', 'text');
  });
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

function unitRow(
  row: number,
  number: number,
  workbook: WorkbookJson,
  unit: Unit,
  language: Language,
): readonly SheetCell[] {
  const { file } = workbook;
  const { score, findings } = unit;
  const words = outputWords(language);
  const checks = openChecks(unit);
  const grade = score?.grade;
  const grades = grade ? words.gradeRange(grade.low, grade.high) : '';
  const open = findings.filter(({ verified }) => verified === undefined);
  const worst = open.find(({ outcome }) => outcome === 'fail') ?? open[0];
  const matter =
    worst && `${vocabulary(language).outcomes[worst.outcome]}${words.marks.colon}${worst.message}`;
  return [
    cell(row, 0, number, 'count'),
    cell(row, FILE, file, 'text'),
    cell(row, UNIT, unitText(unit, language), 'text'),
    cell(row, SHEETS, sheetsOf(workbook, unit, language), 'text'),
    cell(row, 4, unit.year ?? '', 'count'),
    cell(row, 5, figure(score?.reported), 'figure'),
    cell(row, 6, figure(score?.low), 'figure'),
    cell(row, 7, figure(score?.high), 'figure'),
    cell(row, 8, grades, 'center'),
    cell(row, 9, checks.fail, checks.fail > 0 ? 'fail' : 'count'),
    cell(row, 10, checks.explain, checks.explain > 0 ? 'explain' : 'count'),
    cell(row, 11, checks.undetermined, checks.undetermined > 0 ? 'undetermined' : 'count'),
    cell(row, 12, checks.note, 'count'),
    cell(row, MATTER, matter ?? '', 'text'),
    cell(row, PLACE, worst?.cells[0] ?? '', 'text'),
    cell(row, UNCHECKED, '', 'text'),
    { ...cell(row, COPY, words.summary.open, 'link'), file: copyName(file) },
  ];
}

/** How much there was, and how much of it asks for something: the line above the table. */
function totals(workbooks: readonly WorkbookJson[], language: Language): string {
  const open = workbooks.flatMap(({ units }) => units.map(openChecks));
  const asks = ({ explain, undetermined }: Unit['checks']) => explain > 0 || undetermined > 0;
  const failing = open.filter(({ fail }) => fail > 0).length;
  const asking = open.filter((checks) => checks.fail === 0 && asks(checks)).length;
  const { summary } = outputWords(language);
  const failed = workbooks.filter(({ error }) => error !== null).length;
  const clean = open.length - failing - asking;
  return (
    summary.workbooks(String(workbooks.length), String(failed), String(open.length)) +
    summary.standing(String(failing), String(asking), String(clean))
  );
}

/**
 * A table to be sorted and filtered, in the folder of the copies that it links to: one row for each unit of
 * each workbook, and one for each file or sheet that was not checked, in the order given.
 */
export function summarySheet(workbooks: readonly WorkbookJson[], language: Language): SheetContent {
  const words = outputWords(language);
  const { outcomes } = vocabulary(language);
  const heads = [
    words.opinion.number,
    words.summary.file,
    words.opinion.unit,
    words.summary.sheets,
    words.opinion.year,
    words.opinion.reported,
    words.opinion.low,
    words.summary.high,
    words.summary.grade,
    outcomes.fail,
    outcomes.explain,
    outcomes.undetermined,
    outcomes.note,
    words.summary.first,
    words.opinion.place,
    words.summary.unchecked,
    words.summary.copy,
  ];
  const cells: SheetCell[] = [
    { ...cell(0, 0, words.summary.title, 'title'), columns: WIDTHS.length },
    { ...cell(1, 0, totals(workbooks, language), 'subtitle'), columns: WIDTHS.length },
    ...heads.map((head, column) => cell(HEAD_ROW, column, head, 'label')),
  ];
  let row = HEAD_ROW + 1;
  const add = (make: (row: number, number: number) => readonly SheetCell[]) => {
    cells.push(...make(row, row - HEAD_ROW));
    row++;
  };
  for (const workbook of workbooks) {
    const { file, error, units } = workbook;
    if (error) add((at, number) => uncheckedRow(at, number, file, error.message));
    for (const unit of units) add((at, number) => unitRow(at, number, workbook, unit, language));
    for (const said of warnings(workbook, language)) {
      add((at, number) => uncheckedRow(at, number, file, said));
    }
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
