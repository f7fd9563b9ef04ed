import { fieldOf, labelOf } from '../field';
import type { Spot } from '../grid';
import type { Field, Funds, Indicator, Label, Subtotal, SubtotalSpan } from '../model';
import type { Region } from '../region';
import type { BodyColumns } from './columns';
import type { SectionWalk } from './sections';

const FIGURE = { figure: true } as const;

/** A 小计 by the rows of the sheet. */
export interface SubtotalRow {
  readonly label: Label;
  readonly weight?: Field;
  readonly score?: Field;
  /** Rows at which what it adds may begin, most likely first; it ends above the 小计 unless it heads the rows. */
  readonly begins: readonly number[];
  /** The first row that a heading with a score of its own does not add. */
  readonly ends?: number;
}

/** Follows where the sums above a 小计 may begin, and reads the 小计 rows. */
export class SubtotalReader {
  readonly subtotals: SubtotalRow[] = [];
  readonly #region: Region;
  readonly #columns: BodyColumns;
  readonly #top: number;
  /** The row below the 小计 before. */
  #after: number;
  #section: { readonly at: number | undefined; readonly row: number };
  #level2: { readonly at: Spot | undefined; readonly row: number };

  /** `top` is the first row below the headings. */
  constructor(region: Region, columns: BodyColumns, top: number) {
    this.#region = region;
    this.#columns = columns;
    this.#top = this.#after = top;
    this.#section = { at: undefined, row: top };
    this.#level2 = { at: undefined, row: top };
  }

  /** Takes notice of the headings that an indicator stands under. */
  pass(row: number, { section, level2 }: SectionWalk): void {
    if (section !== this.#section.at) {
      this.#section = { at: section, row };
      this.#level2 = { at: level2, row };
    } else if (level2 !== this.#level2.at) this.#level2 = { at: level2, row };
  }

  /** The score of a heading, which adds those of the rows beneath it. */
  readAhead(label: Spot, score: Spot, ends: number): void {
    const { grid } = this.#region;
    const field = fieldOf(grid, score, FIGURE);
    this.subtotals.push({
      label: labelOf(grid, label),
      score: field,
      begins: [label.top + 1],
      ends,
    });
  }

  read(label: Spot): void {
    const row = label.top;
    const { weights, levels, by } = this.#columns;
    const field = (column: typeof by.score) => {
      const spot = column && this.#columns.spot(row, column);
      return spot && spot !== label && spot.top === row
        ? fieldOf(this.#region.grid, spot, FIGURE)
        : undefined;
    };
    const weight = field(weights.own);
    const score = field(by.score);
    const section = this.#section.row;
    const isInner = levels.level2 !== undefined && label.left >= levels.level2.left;
    const begins = [Math.max(this.#after, section), section, this.#after, this.#top];
    this.subtotals.push({
      label: labelOf(this.#region.grid, label),
      ...(weight && { weight }),
      ...(score && { score }),
      begins: [...new Set(isInner ? [this.#level2.row, ...begins] : begins)],
    });
    this.#after = row + 1;
  }
}

/** What each 小计 may add, told by the indicators, which keep their order where the form is laid out anew. */
export function withSpans(
  rows: readonly SubtotalRow[],
  indicators: readonly Indicator[],
  funds: Funds | undefined,
): readonly Subtotal[] {
  const execution = funds && (funds.total.score ?? funds.total.weight)?.cell.row;
  return rows.map(({ begins, ends, ...subtotal }) => {
    const end = ends ?? subtotal.label.cell.row;
    return { ...subtotal, spans: begins.map((from) => spanOf(indicators, from, end, execution)) };
  });
}

function spanOf(
  indicators: readonly Indicator[],
  from: number,
  end: number,
  execution: number | undefined,
): SubtotalSpan {
  const added: number[] = [];
  indicators.forEach(({ label: { cell } }, index) => {
    if (cell.row >= from && cell.row < end) added.push(index);
  });
  const first = indicators[added[0] ?? -1]?.label.cell.row ?? end;
  // Read as the funds' own, it is no row any more, and may be the first that is added.
  const isAmong = execution !== undefined && execution >= first - 1 && execution < end;
  return { indicators: added, ...(isAmong && { execution: true }) };
}
