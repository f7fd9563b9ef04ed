import type { WorkbookJson } from '../output';
import { outputWords, vocabulary, type Language } from '../messages';
import type { SheetCell, SheetContent, SheetStyle } from '../workbook';
import { copyName } from './plan';

const WIDTHS = [6, 34, 30, 8, 10, 10, 10, 8, 8, 8, 8, 8, 40, 30, 10];
const HEAD_ROW = 1;
const [FILE, ERROR, COPY] = [1, 13, 14];

function cell(row: number, column: number, value: string | number, style: SheetStyle): SheetCell {
  return { row, column, value, style };
}

/** A score as a number, to be sorted and added up; its decimals are few enough for that. */
function figure(score: string | null | undefined): number | '' {
  return score === null || score === undefined ? '' : Number(score);
}

function errorRow(row: number, number: number, file: string, message: string): SheetCell[] {
  return WIDTHS.map((_, column) => {
    if (column === 0) return cell(row, column, number, 'text');
    if (column === FILE) return cell(row, column, file, 'text');
    return cell(row, column, column === ERROR ? message : '', 'text');
  });
}

/** What still asks for something: without what a person verified. */
function openChecks({
  checks,
  verified,
}: WorkbookJson['units'][number]): WorkbookJson['units'][number]['checks'] {
  const open = { ...checks };
  for (const outcome of Object.keys(open) as (keyof typeof open)[]) {
    open[outcome] -= verified[outcome];
  }
  return open;
}

/** A project with the office that it belongs to. */
function unitText(
  { name, organisation }: WorkbookJson['units'][number],
  language: Language,
): string {
  const { unnamed, marks } = outputWords(language);
  const own = name || unnamed;
  return organisation && organisation !== own ? `${organisation}${marks.colon}${own}` : own;
}

function unitRow(
  row: number,
  number: number,
  file: string,
  unit: WorkbookJson['units'][number],
  language: Language,
): readonly SheetCell[] {
  const { score, findings } = unit;
  const checks = openChecks(unit);
  const grade = score?.grade;
  const grades = grade ? outputWords(language).gradeRange(grade.low, grade.high) : '';
  const open = findings.filter(({ verified }) => verified === undefined);
  const worst = open.find(({ outcome }) => outcome === 'fail') ?? open[0];
  return [
    cell(row, 0, number, 'text'),
    cell(row, FILE, file, 'text'),
    cell(row, 2, unitText(unit, language), 'text'),
    cell(row, 3, unit.year ?? '', 'count'),
    cell(row, 4, figure(score?.reported), 'figure'),
    cell(row, 5, figure(score?.low), 'figure'),
    cell(row, 6, figure(score?.high), 'figure'),
    cell(row, 7, grades, 'center'),
    cell(row, 8, checks.fail, checks.fail > 0 ? 'fail' : 'count'),
    cell(row, 9, checks.explain, checks.explain > 0 ? 'explain' : 'count'),
    cell(row, 10, checks.undetermined, checks.undetermined > 0 ? 'undetermined' : 'count'),
    cell(row, 11, checks.note, 'count'),
    cell(row, 12, worst?.message ?? '', 'text'),
    cell(row, ERROR, '', 'text'),
    { ...cell(row, COPY, outputWords(language).summary.open, 'link'), file: copyName(file) },
  ];
}

/**
 * A table to be sorted and filtered, in the folder of the copies that it links to: one row for each unit of each workbook, and one for each file that could not be checked, in the order given.
 */
export function summarySheet(workbooks: readonly WorkbookJson[], language: Language): SheetContent {
  const words = outputWords(language);
  const { outcomes } = vocabulary(language);
  const heads = [
    words.opinion.number,
    words.summary.file,
    words.opinion.unit,
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
    words.summary.error,
    words.summary.copy,
  ];
  const cells: SheetCell[] = [
    { ...cell(0, 0, words.summary.title, 'title'), columns: WIDTHS.length },
    ...heads.map((head, column) => cell(HEAD_ROW, column, head, 'label')),
  ];
  let row = 2;
  for (const { file, error, units } of workbooks) {
    if (error) cells.push(...errorRow(row, row++ - 1, file, error.message));
    for (const unit of units) cells.push(...unitRow(row, row++ - 1, file, unit, language));
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
