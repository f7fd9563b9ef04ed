import { findAmounts, readUnit, type Quantity, type Unit } from '../../amount';
import { isOfAnotherProject, type Context } from '../facts/context';
import { isBelow, isOtherAccount } from '../facts/phrases';
import type { Mention, Report, ReportTable, TableFigure, TableLabel } from '../model';
import { headingsAbove } from '../sentences';
import { figureIn, isBareNumber, isDate, isNothing, isProse, isRowNumber } from './cells';
import { onOneLine, TableGrid, WIDEST, type Spot } from './grid';
import { linesOf, type Line } from './layout';

/** Where a table stands in its report. */
export interface Surroundings {
  /** Counted from 1. */
  readonly number: number;
  /** The paragraph before it. */
  readonly paragraph: number;
  /** Headings above it, outermost first. */
  readonly chapters: readonly string[];
  /** The short lines right above it, from the top. */
  readonly above: readonly string[];
  readonly context: Context;
}

/** Columns that say how something is scored or what it means. */
const REGULATION = /标准|细则|说明|解释|依据|办法|公式|定义|内涵|备注|来源/;
const NUMBERING = /^\s*[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[)）、.．]\s*/;
const MONEY_UNIT = /(?:单位\s*[:：]\s*(?:人民币)?|[（(]\s*)(亿元|百万元|万元|千元|百元|元)/;
/** Units that headings name; other words in brackets say something else. */
const IN_BRACKETS =
  /[（(]\s*(?:单位\s*[:：])?\s*([百千万亿]*元|[%％‰分人名个家户次场项亩吨台套件辆天所座处期份]|公里|千米|米|平方米|㎡|万[人亩吨平方米]+)\s*[)）]/;

/** The figures of a table, each with the words that say what it is. */
export function figuresOfTable(
  table: ReportTable,
  surroundings: Surroundings,
): readonly TableFigure[] {
  return new FiguresReader(table, surroundings).read();
}

class FiguresReader {
  private readonly grid: TableGrid;
  private readonly lines: readonly Line[];
  private readonly moneyUnit: Unit | undefined;
  private readonly figures: TableFigure[] = [];

  constructor(
    private readonly table: ReportTable,
    private readonly surroundings: Surroundings,
  ) {
    this.grid = new TableGrid(table);
    this.lines = linesOf(this.grid);
    const bands = this.lines.flatMap(({ isHead }, row) => (isHead ? this.grid.row(row) : []));
    const texts = [...bands.map(({ text }) => text), table.caption ?? '', ...surroundings.above];
    const stated = new Set(texts.flatMap((text) => MONEY_UNIT.exec(text)?.[1] ?? []));
    const [only, another] = stated;
    this.moneyUnit = only === undefined || another !== undefined ? undefined : readUnit(only);
  }

  read(): readonly TableFigure[] {
    this.lines.forEach((line, row) => {
      if (line.isHead) return;
      for (const spot of this.grid.row(row)) if (spot.row === row) this.readCell(spot, line);
    });
    return this.figures;
  }

  private readCell(spot: Spot, line: Line): void {
    const headings = this.headingsOf(spot.column, line);
    const [heading = ''] = headings.slice(-1);
    const figure = figureIn(spot.text);
    if (figure) {
      const isAlone = this.labelsOf(spot, line).length === 0;
      const isNumber = isRowNumber(spot.text, headings.join(''), isAlone);
      if (!isNumber) this.add(spot, line, headings, figure);
    } else if (!REGULATION.test(heading) && !(line.heads.length === 0 && isProse(spot.text))) {
      // What stands in sentences is read as sentences where no heading says otherwise.
      for (const { reading } of findAmounts(spot.text)) {
        if (reading.kind === 'quantity' && isLoose(reading, spot)) {
          this.add(spot, line, headings, reading, true);
        }
      }
    }
  }

  private add(
    spot: Spot,
    line: Line,
    headings: readonly string[],
    quantity: Quantity,
    isLoose = false,
  ): void {
    const labels = this.labelsOf(spot, line);
    const unit = quantity.unit ?? unitOf([...headings].reverse()) ?? unitOf(labels.map(wordsOf));
    const named = line.heads.length === 0 ? labels.slice(-1) : labels;
    const words = [named.map(wordsOf).join(' '), headings.join('')].filter(Boolean).join('，');
    const text = onOneLine(spot.text);
    this.figures.push({
      mention: this.mention(spot),
      quantity: unit ? { ...quantity, unit } : quantity,
      quote: words === '' ? text : `${words} ${text}`,
      labels,
      headings,
      chapters: this.surroundings.chapters,
      around: [
        ...this.surroundings.chapters,
        this.table.caption ?? '',
        ...this.surroundings.above,
        line.band ?? '',
      ].filter(Boolean),
      isElsewhere: this.isElsewhere(line),
      ...(this.moneyUnit ? { moneyUnit: this.moneyUnit } : {}),
      ...(line.heads.length > 0 ? { heads: line.heads.at(-1) } : {}),
      ...(isLoose ? { isLoose: true } : {}),
    });
  }

  private mention({ text, row, column }: Spot): Mention {
    const { number, paragraph } = this.surroundings;
    // No paragraph has these numbers, and no two cells the same.
    const start = row * WIDEST + column;
    return {
      paragraph: -number,
      start,
      end: start + 1,
      text: onOneLine(text),
      table: { number, row: row + 1, column: column + 1, paragraph },
    };
  }

  private headingsOf(column: number, { heads }: Line): readonly string[] {
    const spots = new Set(heads.map((row) => this.grid.at(row, column)));
    return [...spots].flatMap((spot) => onOneLine(spot?.text ?? '') || []);
  }

  /** The texts to the left; without headings only those behind the figure before. */
  private labelsOf({ row, column }: Spot, line: Line): readonly TableLabel[] {
    const labels: TableLabel[] = [];
    for (const spot of this.grid.row(row)) {
      if (spot.column >= column) break;
      const isFigure = figureIn(spot.text) !== undefined;
      if (isFigure && line.heads.length === 0) labels.length = 0;
      if (isFigure || !isName(spot.text)) continue;
      const heading = this.headingsOf(spot.column + spot.colSpan - 1, line).join('');
      labels.push({ text: onOneLine(spot.text), heading });
    }
    return labels;
  }

  /** Whether what stands around the table says that it is of something less than the report is about. */
  private isElsewhere({ band = '' }: Line): boolean {
    const { chapters, above, context } = this.surroundings;
    const around = [...chapters, this.table.caption ?? '', ...above, band];
    return around
      .map((words) => words.replace(NUMBERING, ''))
      .some(
        (words) => isOtherAccount(words) || isBelow(words) || isOfAnotherProject(words, context),
      );
  }
}

function isName(text: string): boolean {
  return !isNothing(text) && !isBareNumber(text) && !isDate(text);
}

function wordsOf({ text }: TableLabel): string {
  return text;
}

/** 产出指标（50分） says how much of the points there is for it. */
function isLoose({ unit, text }: Quantity, spot: Spot): boolean {
  return (
    unit !== undefined && !spot.text.includes(`（${text}）`) && !spot.text.includes(`(${text})`)
  );
}

function unitOf(texts: readonly string[]): Unit | undefined {
  for (const text of texts) {
    const name = IN_BRACKETS.exec(text)?.[1];
    const unit = name === undefined ? undefined : readUnit(name);
    if (unit) return unit;
  }
  return undefined;
}

/** A sentence that does not lead to the table, and the date of a signature: neither says what the table is of. */
function isPassing(line: string): boolean {
  return /[。；！？;!?]$/.test(line) ? !/如下|[见下附]表|所示|附后/.test(line) : isDate(line);
}

/** The figures of all tables. */
export function tableFiguresOf(
  { tables, paragraphs }: Pick<Report, 'tables' | 'paragraphs'>,
  context: Context,
): readonly TableFigure[] {
  return tables.flatMap((table) => {
    const above = paragraphs
      .slice(Math.max(0, table.after - 2), table.after)
      .map(({ text }) => text.trim())
      .filter((text) => text.length <= 40 && !isPassing(text));
    return figuresOfTable(table, {
      number: table.number ?? 0,
      paragraph: Math.max(0, table.after - 1),
      chapters: headingsAbove(paragraphs, table.after),
      above,
      context,
    });
  });
}
