import { unitsSubmitted, type Assessment, type UnitAssessment } from '../assessment';
import { tally } from '../findings';
import { outputWords, title, vocabulary } from '../messages';
import type { SheetContent } from '../workbook';
import type { WordedFinding } from './annotation';
import { SheetWriter, WIDTHS } from './opinion-writer';
import { BasisList, findingsTables, type Context } from './opinion-findings';
import { scoreBlock } from './opinion-scores';
import { asideLines, hiddenLines, rubricName, sheetName, unitHeading } from './identity';
import { counts, uncompared, verdict } from './verdict';
import { cautions, leftOutLines } from './warnings';
import { writtenLine } from './written';

/** First column and number of columns of 填表人, 财务负责人, 单位负责人, 日期. */
const SIGNATURE_PLACES = [
  [0, 3],
  [3, 2],
  [5, 3],
  [8, 2],
] as const;

const BAND_POINTS = 24;

/** Figures of a report that a sheet names; more are only counted. */
const MOST_UNCOMPARED = 20;

function identity(context: Context, unit: UnitAssessment) {
  const { writer, assessment, byUnit, acknowledged, written, language } = context;
  const words = outputWords(language);
  const { opinion } = words;
  // Among many units it is a band that sets one apart from the next.
  const heading = unitHeading(unit, assessment, language);
  if (byUnit.size > 1) {
    writer.height(BAND_POINTS);
    writer.line(heading, 'label');
  } else writer.line(heading, 'subtitle');
  const year = unit.year === null ? undefined : ([opinion.year, String(unit.year)] as const);
  writer.pair(opinion.unit, unit.name || words.unnamed, year);
  if (unit.organisation && unit.organisation !== unit.name) {
    writer.pair(opinion.organisation, unit.organisation);
  }
  const paired = words.pairing[unit.pairing];
  const own = unit.forms.flatMap((form) => assessment.forms[form] ?? []);
  const sheets = [...new Set(own.map((form) => sheetName(form, language)))];
  writer.pair(opinion.rubric, rubricName(unit, assessment, language), [
    opinion.forms,
    [sheets.join(words.marks.list), paired].filter(Boolean).join(words.marks.semicolon),
  ]);
  const hidden = hiddenLines(unit, assessment, language);
  if (hidden.length > 0) writer.pair(opinion.hidden, hidden.join('\n'));
  writer.pair(opinion.conclusion, verdict(unit, language).join('\n'));
  writer.pair(opinion.counts, counts(unit, language, acknowledged));
  const back = writtenLine(unit, assessment, written, language);
  if (back !== '') writer.pair(opinion.written, back);
}

function unitBlock(context: Context, unit: UnitAssessment) {
  const { writer, byUnit, language } = context;
  const words = outputWords(language);
  const bases = new BasisList();
  identity(context, unit);
  scoreBlock(writer, unit, language);

  const own = byUnit.get(unit) ?? [];
  const isReport = ({ finding }: WordedFinding) => finding.rule.startsWith('report/');
  const onForms = own.filter((each) => !isReport(each));
  const onReport = own.filter(isReport);
  if (own.length === 0) writer.line(words.verdict.clean, 'text');
  const tables = [
    [words.opinion.findings, onForms],
    [words.opinion.report, onReport],
  ] as const;
  // The last finding goes with the signatures: nobody signs a page that says nothing.
  const closing = findingsTables(
    context,
    tables.filter(([, findings]) => findings.length > 0),
    bases,
  );

  // A rule that has something to say of one row has not passed for another.
  const told = new Set(own.map(({ finding }) => finding.rule));
  const passed = new Set(unit.passed.filter((rule) => !told.has(rule)));
  const titles = [...new Set([...passed].map((rule) => title(rule, language)))];
  writer.gap();
  if (titles.length > 0) {
    // Label and text in one row: a page break cannot part them.
    writer.pair(
      words.group(`${words.opinion.passed}\n`, titles.length),
      `${words.opinion.passedLead}${titles.join(words.marks.semicolon)}`,
    );
  }
  const loose = uncompared(unit);
  if (loose) {
    const few = loose.figures.slice(0, MOST_UNCOMPARED).join(words.marks.list);
    const more = loose.figures.length > MOST_UNCOMPARED ? words.opinion.andMore : '';
    writer.pair(words.group(`${words.opinion.notCompared}\n`, Number(loose.count)), few + more);
  }
  if (bases.lines.length > 0) writer.pair(words.opinion.basis, bases.lines.join('\n'));
  writer.gap();
  SIGNATURE_PLACES.forEach(([column, columns], each) => {
    writer.put(column, words.opinion.signatures[each] ?? '', 'line', { columns });
  });
  writer.height(28);
  writer.row++;
  writer.keep(closing);
  writer.row++;
}

/** Units of the index that stay with the sums below them. */
const LINES_WITH_SUMS = 3;

const INDEX_COUNTS = ['fail', 'explain', 'undetermined', 'note', 'pass'] as const;

/** The index of a workbook with many units: a line for each with its verdict and counts, linked to its block, and their sums. */
function index(context: Context, blocks: readonly number[]) {
  const { writer, assessment, byUnit, acknowledged, language } = context;
  const { opinion, verdict: said } = outputWords(language);
  const { outcomes } = vocabulary(language);
  writer.heading(opinion.index);
  writer.tables.unshift({ head: writer.row, last: writer.row + byUnit.size + 1 });
  writer.put(0, opinion.number, 'label');
  writer.put(1, opinion.unit, 'label', { columns: 3 });
  writer.put(4, opinion.conclusion, 'label');
  INDEX_COUNTS.forEach((outcome, each) => {
    writer.put(5 + each, outcomes[outcome], 'label');
  });
  writer.row++;
  const sums = INDEX_COUNTS.map(() => 0);
  [...byUnit.keys()].forEach((unit, each) => {
    const link = { sheet: opinion.sheet, row: blocks[each] ?? 0, column: 0 };
    const { open } = tally(unit.checks, unit.matters, acknowledged);
    writer.put(0, each + 1, 'count');
    writer.put(1, unitHeading(unit, assessment, language), 'link', { columns: 3, link });
    writer.put(4, verdict(unit, language)[0] ?? said.noScore, 'text');
    INDEX_COUNTS.forEach((outcome, at) => {
      const count = open[outcome];
      sums[at] = (sums[at] ?? 0) + count;
      writer.put(5 + at, count, count > 0 && outcome !== 'pass' ? outcome : 'count');
    });
    writer.row++;
  });
  writer.put(0, opinion.total, 'label', { columns: 5 });
  sums.forEach((sum, at) => {
    writer.put(5 + at, sum, 'count');
  });
  // The sums are no page of their own.
  writer.keep(writer.row - Math.min(LINES_WITH_SUMS, byUnit.size), 1);
}

/** The heads of the only unit's findings stand on every page after them. */
function repeated({ tables: [table] }: SheetWriter): Pick<SheetContent, 'repeat'> {
  return table ? { repeat: { first: table.head, last: table.head } } : {};
}

/** Rows that the index takes besides its units: its heading, its heads, its sums, and one that is empty. */
const INDEX_ROWS = 4;

/** The 核验意见 sheet: one block for each unit, and an index before them where there are several. */
export function opinionSheet(
  assessment: Assessment,
  numbered: readonly WordedFinding[],
  given: Pick<Context, 'acknowledged' | 'written' | 'language'>,
): SheetContent {
  const { language } = given;
  const words = outputWords(language).opinion;
  const writer = new SheetWriter();
  const byUnit = new Map(
    unitsSubmitted(assessment).map((unit): [UnitAssessment, WordedFinding[]] => [unit, []]),
  );
  for (const each of numbered) {
    const unit = assessment.units[each.unit];
    if (unit) byUnit.get(unit)?.push(each);
  }
  const context: Context = { writer, assessment, byUnit, ...given };
  writer.line(words.title, 'title');
  for (const caution of cautions(assessment, language)) writer.line(caution, 'fail');
  for (const line of leftOutLines(assessment, language)) writer.line(line, 'note');
  const indexRow = writer.row;
  const many = byUnit.size > 1;
  if (many) writer.row += byUnit.size + INDEX_ROWS;
  const blocks = [...byUnit.keys()].map((unit) => {
    const start = writer.row;
    if (many) writer.breaks.push(start);
    unitBlock(context, unit);
    return start;
  });
  const aside = asideLines(assessment, language);
  if (aside.length > 0) writer.line([...aside, words.asideShown].join('\n'), 'text');
  writer.line(words.made, 'small');
  if (many) {
    writer.row = indexRow;
    index(context, blocks);
  }
  return {
    widths: WIDTHS[language],
    heights: writer.heights,
    cells: writer.cells.sort((a, b) => a.row - b.row || a.column - b.column),
    charts: writer.charts,
    ...(many ? { tables: writer.tables } : repeated(writer)),
    breaks: writer.breaks,
    together: writer.together,
    footer: words.footer,
  };
}
