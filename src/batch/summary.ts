import { isListAlone } from '../assessment';
import { warnings, type WorkbookJson } from '../output';
import { outputWords, type Language } from '../messages';
import type { SheetCell, SheetContent, SheetStyle } from '../workbook';
import {
  BROKEN,
  COLUMNS,
  openChecks,
  returned,
  RETURNS,
  tell,
  type Content,
  type Returned,
  type Unchecked,
} from './summary-columns';

const HEAD_ROW = 2;

const NUMBER_WIDTH = 5;

/** Wide enough for the longest word of the head: a word of letters breaks nowhere. */
function widthUnder(head: string, width: number): number {
  const letters = (head.match(/[a-z]+/gi) ?? []).map((word) => word.length);
  return Math.max(width, ...letters.map((count) => count * 1.1 + 1));
}

function cell(row: number, column: number, value: string | number, style: SheetStyle): SheetCell {
  return { row, column, value, style };
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

/** The paths of what lies beside the workbooks and was not checked: files of other kinds, and links to folders. */
export interface Besides {
  readonly others: readonly string[];
  readonly links: readonly string[];
}

/** How much there was, and how much of it asks for something: the line above the table. */
function totals(workbooks: readonly WorkbookJson[], besides: Besides, language: Language): string {
  const judged = workbooks.flatMap((workbook) =>
    workbook.units.map((unit) => ({
      isList: isListAlone(unit, workbook.forms),
      advice: returned({ workbook, unit, open: openChecks(unit) }),
    })),
  );
  const advice = judged.flatMap((one) => (one.isList ? [] : one.advice));
  const lists = judged.flatMap((one) => (one.isList ? one.advice : []));
  const failing = advice.filter((own) => own === 'mend').length;
  const asking = advice.filter((own) => own === 'explain').length;
  const { summary } = outputWords(language);
  const failed = workbooks.filter(({ error }) => error !== null).length;
  const clean = advice.length - failing - asking;
  const listed = lists.filter((own) => own === 'mend').length;
  const said = (paths: readonly string[], say: (count: string) => string) =>
    paths.length === 0 ? '' : say(String(paths.length));
  return (
    summary.workbooks(String(workbooks.length), String(failed), String(advice.length)) +
    summary.standing(String(failing), String(asking), String(clean)) +
    (lists.length > 0 ? summary.lists(String(lists.length), String(listed)) : '') +
    said(besides.others, summary.others) +
    said(besides.links, summary.links)
  );
}

/** A row of the table, and what a reviewer does with it. */
interface Line {
  readonly returned: Returned;
  readonly contents: readonly Content[];
}

function uncheckedLine(said: Unchecked, language: Language): Line {
  const contents = COLUMNS.map(({ unchecked }) => unchecked?.(said, language) ?? '');
  return { returned: said.returned, contents };
}

function linesOf(workbook: WorkbookJson, language: Language): readonly Line[] {
  const { file, error, units } = workbook;
  const lines: Line[] = [];
  if (error) {
    const own = BROKEN.includes(error.code) ? 'unreadable' : 'byHand';
    lines.push(uncheckedLine({ file, why: error.message, returned: own }, language));
  }
  for (const unit of units) {
    const told = tell(workbook, unit, language);
    lines.push({ returned: returned(told), contents: COLUMNS.map(({ of }) => of(told)) });
  }
  // Lists that were held against the forms, or added up, need nobody's eye.
  const leftOut = workbook.leftOut.filter(({ compared }) => compared === undefined);
  for (const why of warnings({ ...workbook, leftOut }, language)) {
    lines.push(uncheckedLine({ file, why, returned: 'byHand' }, language));
  }
  return lines;
}

/**
 * A table to be sorted and filtered, in the folder of the copies that it links to: one row for each unit of
 * each workbook, and one for each file or sheet that was not checked, those to be returned first and otherwise in the order given; last
 * the files that are no workbooks.
 */
export function summarySheet(
  workbooks: readonly WorkbookJson[],
  language: Language,
  besides: Besides = { others: [], links: [] },
): SheetContent {
  const words = outputWords(language);
  const heads = [words.opinion.number, ...COLUMNS.map(({ head }) => head(language))];
  const set = [NUMBER_WIDTH, ...COLUMNS.map(({ width }) => width)];
  const widths = heads.map((head, column) => widthUnder(head, set[column] ?? 0));
  const found = workbooks.flatMap((workbook) => linesOf(workbook, language));
  const byHand = (file: string, why: string) =>
    uncheckedLine({ file, why, returned: 'byHand' }, language);
  const lines = [
    ...RETURNS.flatMap((each) => found.filter(({ returned: own }) => own === each)),
    ...besides.others.map((file) => byHand(file, words.summary.notWorkbook)),
    ...besides.links.map((file) => byHand(file, words.summary.folderLink)),
  ];
  const cells: SheetCell[] = [
    { ...cell(0, 0, words.summary.title, 'title'), columns: widths.length },
    { ...cell(1, 0, totals(workbooks, besides, language), 'subtitle'), columns: widths.length },
    ...heads.map((head, column) => cell(HEAD_ROW, column, head, 'label')),
    ...lines.flatMap(({ contents }, at) => rowOf(HEAD_ROW + 1 + at, contents)),
  ];
  return {
    widths,
    heights: {},
    cells,
    charts: [],
    repeat: { first: HEAD_ROW, last: HEAD_ROW },
    filter: { top: HEAD_ROW, left: 0, bottom: HEAD_ROW + lines.length, right: widths.length - 1 },
    breaks: [],
    footer: words.opinion.footer,
  };
}
