import type { WorkbookJson } from '../output';
import { outputWords, vocabulary, type Language } from '../messages';
import type { SheetCell, SheetContent, SheetStyle } from '../workbook';

const WIDTHS = [6, 34, 30, 8, 10, 18, 10, 8, 8, 8, 8, 40];

function cell(row: number, column: number, value: string | number, style: SheetStyle): SheetCell {
  return { row, column, value, style };
}

function unitRow(
  row: number,
  number: number,
  file: string,
  unit: WorkbookJson['units'][number],
  language: Language,
): readonly SheetCell[] {
  const { score, checks } = unit;
  const range = score ? (score.low === score.high ? score.low : `${score.low}–${score.high}`) : '';
  const grade = score?.grade;
  const grades = grade ? [...new Set([grade.low, grade.high])].join('–') : '';
  const worst = unit.findings.find(({ outcome }) => outcome === 'fail') ?? unit.findings[0];
  return [
    cell(row, 0, number, 'text'),
    cell(row, 1, file, 'text'),
    cell(row, 2, unit.name || outputWords(language).unnamed, 'text'),
    cell(row, 3, unit.year ?? '', 'count'),
    cell(row, 4, score?.reported ?? '', 'figure'),
    cell(row, 5, range, 'figure'),
    cell(row, 6, grades, 'text'),
    cell(row, 7, checks.fail, checks.fail > 0 ? 'fail' : 'count'),
    cell(row, 8, checks.explain, checks.explain > 0 ? 'explain' : 'count'),
    cell(row, 9, checks.undetermined, checks.undetermined > 0 ? 'undetermined' : 'count'),
    cell(row, 10, checks.note, 'count'),
    cell(row, 11, worst?.message ?? '', 'text'),
  ];
}

/** One row for each unit of each workbook, and one for each file that could not be checked, in the order given. */
export function summarySheet(workbooks: readonly WorkbookJson[], language: Language): SheetContent {
  const words = outputWords(language);
  const { outcomes } = vocabulary(language);
  const heads = [
    words.opinion.number,
    words.summary.file,
    words.opinion.unit,
    words.opinion.year,
    words.opinion.reported,
    words.opinion.low_high,
    words.summary.grade,
    outcomes.fail,
    outcomes.explain,
    outcomes.undetermined,
    outcomes.note,
    words.summary.first,
  ];
  const cells: SheetCell[] = [
    { ...cell(0, 0, words.summary.title, 'title'), columns: WIDTHS.length },
    ...heads.map((head, column) => cell(1, column, head, 'label')),
  ];
  let row = 2;
  for (const { file, error, units } of workbooks) {
    if (error) {
      cells.push(cell(row, 0, row - 1, 'text'), cell(row, 1, file, 'text'));
      cells.push({ ...cell(row, 2, error.message, 'fail'), columns: WIDTHS.length - 2 });
      row++;
    }
    for (const unit of units) cells.push(...unitRow(row, row++ - 1, file, unit, language));
  }
  return {
    widths: WIDTHS,
    heights: {},
    cells,
    charts: [],
    repeat: { first: 1, last: 1 },
    breaks: [],
    footer: words.opinion.footer,
  };
}
