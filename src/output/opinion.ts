import type { Assessment, UnitAssessment } from '../assessment';
import { OUTCOMES, isPassage, type Outcome } from '../findings';
import { outputWords, title, type Language } from '../messages';
import type { Citation } from '../rubrics';
import type { SheetCell, SheetChart, SheetContent, SheetStyle } from '../workbook';
import type { NumberedFinding } from './annotation';
import { counts, placeForPeople, present, unitHeading, verdict } from './present';
import { warnings } from './text';

/** Characters: 序号, 结论, 事项, 位置, 核验说明, 填报, 应为, 相差, 依据, 单位说明. */
const WIDTHS = [5, 9, 20, 16, 42, 11, 11, 10, 18, 24] as const;
const LAST = WIDTHS.length - 1;

const CHART_ROWS = 13;

/** First column and number of columns of 填表人, 财务负责人, 单位负责人, 日期. */
const SIGNATURE_PLACES = [
  [0, 3],
  [3, 2],
  [5, 3],
  [8, 2],
] as const;

/** Writes a sheet from the top down. */
class Writer {
  readonly cells: SheetCell[] = [];
  readonly charts: SheetChart[] = [];
  readonly heights: Record<number, number> = {};
  readonly breaks: number[] = [];
  /** The first row of column heads: repeated on every page after it, for all tables have the same columns. */
  tableHead: number | undefined;
  row = 0;

  put(column: number, value: string | number, style: SheetStyle, more: Partial<SheetCell> = {}) {
    this.cells.push({ row: this.row, column, value, style, ...more });
  }

  /** A text over the whole width. */
  line(value: string, style: SheetStyle, more: Partial<SheetCell> = {}) {
    this.put(0, value, style, { columns: WIDTHS.length, ...more });
    this.row++;
  }

  /** A label and its text over the rest of the width. */
  pair(label: string, value: string) {
    this.put(0, label, 'label', { columns: 2 });
    this.put(2, value, 'text', { columns: LAST - 1 });
    this.row++;
  }

  list(values: readonly string[], style: SheetStyle) {
    values.forEach((value, column) => this.put(column, value, style));
    this.row++;
  }
}

function figure(text: string | null): string | number {
  return text === null ? '' : Number(text);
}

/** The table the chart is bound to: what is certain, what is open, what cannot be had; the three add up to the weight. */
function scoreTable(writer: Writer, unit: UnitAssessment, language: Language) {
  const words = outputWords(language).opinion;
  if (unit.sections.length === 0) return;
  writer.line(words.scores, 'heading');
  const top = writer.row;
  const heads = [words.section, words.low, words.open, words.lost, words.weight, words.reported];
  const columns = [2, 3, 4, 5, 6, 7] as const;
  heads.forEach((head, index) => writer.put(columns[index] ?? 0, head, 'label'));
  writer.row++;
  for (const section of unit.sections) {
    const [low, high, weight] = [section.low, section.high, section.weight].map(Number) as [
      number,
      number,
      number,
    ];
    const parts = [low, round(high - low), round(Math.max(weight - high, 0)), weight];
    writer.put(2, section.label, 'text');
    parts.forEach((part, index) => writer.put(columns[index + 1] ?? 0, part, 'figure'));
    writer.put(7, figure(section.reported), 'figure');
    writer.row++;
  }
  const bottom = writer.row - 1;
  writer.charts.push({
    title: words.chart,
    source: { top, left: 2, bottom, right: 5 },
    place: { top: writer.row, left: 0, bottom: writer.row + CHART_ROWS - 1, right: LAST },
  });
  writer.row += CHART_ROWS;
}

/** Points for a chart: two decimals of a figure that the engine worked out exactly. */
function round(points: number): number {
  return Math.round(points * 100) / 100;
}

function styleOf(outcome: Outcome): SheetStyle {
  return outcome === 'not-applicable' ? 'text' : outcome;
}

function findingRow(
  writer: Writer,
  { number, finding }: NumberedFinding,
  citations: Readonly<Record<string, Citation>>,
  language: Language,
) {
  const shown = present(finding, citations, language);
  const place = finding.cells[0];
  const said = [shown.message, shown.equation].filter(Boolean).join('\n');
  writer.put(0, number, 'text');
  writer.put(1, shown.outcome, styleOf(finding.outcome));
  writer.put(2, shown.title, 'text');
  if (place) {
    const link = isPassage(place) ? undefined : place;
    writer.put(3, placeForPeople(place, language), link ? 'link' : 'text', link && { link });
  } else {
    writer.put(3, '', 'text');
  }
  writer.put(4, said, 'text');
  [finding.actual, finding.expected, finding.difference].forEach((value, index) =>
    writer.put(5 + index, value ?? '', 'figure'),
  );
  writer.put(8, shown.basis, 'text');
  writer.put(9, shown.reason, 'text');
  writer.row++;
}

function isReport({ finding }: NumberedFinding): boolean {
  return finding.rule.startsWith('report/');
}

function findingsTable(
  writer: Writer,
  heading: string,
  numbered: readonly NumberedFinding[],
  citations: Readonly<Record<string, Citation>>,
  language: Language,
) {
  const words = outputWords(language).opinion;
  writer.line(heading, 'heading');
  const heads = ['number', 'outcome', 'matter', 'place', 'opinion'] as const;
  const rest = ['actual', 'expected', 'difference', 'basis', 'reason'] as const;
  writer.tableHead ??= writer.row;
  writer.list(
    [...heads, ...rest].map((name) => words[name]),
    'label',
  );
  for (const outcome of OUTCOMES) {
    for (const each of numbered.filter(({ finding }) => finding.outcome === outcome)) {
      findingRow(writer, each, citations, language);
    }
  }
}

function unitBlock(
  writer: Writer,
  assessment: Assessment,
  index: number,
  numbered: readonly NumberedFinding[],
  language: Language,
) {
  const unit = assessment.units[index];
  if (!unit) return;
  const words = outputWords(language);
  const own = numbered.filter((each) => each.unit === index);
  writer.line(unitHeading(unit, language), 'subtitle');
  writer.pair(words.opinion.unit, unit.name || words.unnamed);
  if (unit.organisation) writer.pair(words.opinion.organisation, unit.organisation);
  if (unit.year !== null) writer.pair(words.opinion.year, String(unit.year));
  const { id, version, citations } = assessment.rubric;
  writer.pair(words.opinion.rubric, words.rubric(assessment.rubric.title[language], id, version));
  writer.pair(words.opinion.conclusion, verdict(unit, language).join('\n'));
  writer.pair(words.opinion.counts, counts(unit, language));
  scoreTable(writer, unit, language);

  const onForms = own.filter((each) => !isReport(each));
  const onReport = own.filter(isReport);
  if (onForms.length > 0) {
    findingsTable(writer, words.opinion.findings, onForms, citations, language);
  } else writer.line(words.verdict.clean, 'text');
  if (onReport.length > 0)
    findingsTable(writer, words.opinion.report, onReport, citations, language);

  const passed = unit.findings.filter(({ outcome }) => outcome === 'pass');
  writer.line(`${words.opinion.passed}（${passed.length}）`, 'heading');
  writer.line(passed.map(({ rule }) => title(rule, language)).join('；'), 'text');
  writer.row++;
  SIGNATURE_PLACES.forEach(([column, columns], each) =>
    writer.put(column, words.opinion.signatures[each] ?? '', 'line', { columns }),
  );
  writer.row += 2;
}

/** The index of a workbook with many units: name, verdict, counts, each linked to its block. */
function index(
  writer: Writer,
  assessment: Assessment,
  blocks: readonly number[],
  language: Language,
) {
  const words = outputWords(language);
  writer.line(words.opinion.index, 'heading');
  assessment.units.forEach((unit, each) => {
    const link = { sheet: words.opinion.sheet, row: blocks[each] ?? 0, column: 0 };
    writer.put(0, each + 1, 'text');
    writer.put(1, unitHeading(unit, language), 'link', { columns: 3, link });
    writer.put(4, verdict(unit, language)[0] ?? '', 'text');
    writer.put(5, counts(unit, language), 'text', { columns: 5 });
    writer.row++;
  });
}

/** The 核验意见 sheet: one block for each unit, and an index before them where there are several. */
export function opinionSheet(
  assessment: Assessment,
  numbered: readonly NumberedFinding[],
  language: Language,
): SheetContent {
  const words = outputWords(language).opinion;
  const writer = new Writer();
  writer.line(words.title, 'title');
  for (const warning of warnings(assessment, language)) writer.line(warning, 'fail');
  const indexRow = writer.row;
  const many = assessment.units.length > 1;
  if (many) writer.row += assessment.units.length + 2;
  const blocks = assessment.units.map((_, each) => {
    const start = writer.row;
    if (many) writer.breaks.push(start);
    unitBlock(writer, assessment, each, numbered, language);
    return start;
  });
  writer.line(words.made, 'small');
  if (many) {
    writer.row = indexRow;
    index(writer, assessment, blocks, language);
  }
  return {
    widths: WIDTHS,
    heights: writer.heights,
    cells: writer.cells.sort((a, b) => a.row - b.row || a.column - b.column),
    charts: writer.charts,
    ...(writer.tableHead !== undefined && {
      repeat: { first: writer.tableHead, last: writer.tableHead },
    }),
    breaks: writer.breaks,
    footer: words.footer,
  };
}
