import { HUNDRED, ZERO, type Decimal } from '../../amount';
import { fieldOf, isBlank } from '../field';
import { isFilled, type Spot } from '../grid';
import type { Indicator } from '../model';
import { categoryOf, sectionName } from './naming';
import { namesExecution } from '../labels/execution';
import { hasRole, speaksOf, type Region } from '../region';
import type { Column, Table } from '../table/table';
import type { BodyColumns } from './columns';
import { closingLabel } from './closing';
import { MOST_FILLED, unnamedTotal } from './unnamed-total';

/** A row that adds others, by the cell that names it; the total may head the rows that it adds. */
export interface SumRow {
  readonly of: 'part' | 'whole' | 'head';
  readonly spot: Spot;
}

const FIGURE = { figure: true } as const;
/** What a sum is called after what it adds: 产出指标小计, 产出指标得分小计 */
const SUM = /(?:(?:自评)?(?:得分|分值|分数)?(?:小计|合计|总计|共计)|(?:自评)?得分|总分)$/;
const LONGEST_NAME = 20;
/** 本级, 一级指标, 第一部分 */
const PART = /^(?:本[级项类节块]|本?部分|分项|各?[一二三]级指标|第[一二三四五六]部分)/;

/** Tells the rows of a table that add others: the 小计 of a part and the total, by name and by figures. */
export class SumRows {
  readonly #region: Region;
  readonly #table: Table;
  readonly #columns: BodyColumns;
  readonly #to: number;

  /** `to` is the last row that may belong to the table. */
  constructor(region: Region, table: Table, columns: BodyColumns, to: number) {
    this.#region = region;
    this.#table = table;
    this.#columns = columns;
    this.#to = to;
  }

  /** Remarks may stand above the total. */
  totalRow(): number | undefined {
    return this.#region
      .speaking('total')
      .find(
        (spot) =>
          spot.top > this.#table.bottom &&
          spot.top <= this.#to &&
          this.#isTotal(spot) &&
          !this.#isOfPart(spot.top) &&
          !this.#isHead(spot.top),
      )?.top;
  }

  /** What the row is, below the indicators that were read. */
  at(row: number, filled: readonly Spot[], indicators: readonly Indicator[]): SumRow | undefined {
    const total = filled.find((spot) => this.#isTotal(spot));
    if (total) {
      const isHead = indicators.length === 0 && this.#isHead(row);
      return { of: isHead ? 'head' : this.#isOfPart(row) ? 'part' : 'whole', spot: total };
    }
    const subtotal = filled.find((spot) => hasRole(spot, 'subtotal'));
    if (subtotal) return { of: 'part', spot: subtotal };
    const closing = indicators.length > 0 ? this.#closing(row) : undefined;
    if (closing) return closing;
    const unnamed =
      filled.length > MOST_FILLED
        ? undefined
        : unnamedTotal(
            {
              grid: this.#region.grid,
              left: this.#table.left,
              columns: this.#columns,
              indicators,
            },
            row,
            filled,
          );
    const [first] = filled;
    if (first && this.#namesPart(first, indicators) && (!unnamed || this.#goesOn(row))) {
      return { of: 'part', spot: first };
    }
    return unnamed && { of: this.#isOfPart(row) ? 'part' : 'whole', spot: unnamed };
  }

  /** A row of labels with their values that closes the table, where none further down is named as the total. */
  #closing(row: number): SumRow | undefined {
    const left = this.#columns.levels.level1?.left ?? this.#table.left;
    const spot = closingLabel(this.#region, row, left);
    if (!spot) return undefined;
    if (this.#goesOn(row)) return this.#isSumOfAbove(row) ? { of: 'part', spot } : undefined;
    return this.#hasTotalBelow(row) ? undefined : { of: 'whole', spot };
  }

  #isTotal(spot: Spot): boolean {
    if (!speaksOf(spot, 'total')) return false;
    const { by, levels, weights } = this.#columns;
    const { name } = levels;
    const limit = Math.max(weights.own?.left ?? -1, by.score?.left ?? -1, name?.right ?? -1);
    // 总分 as the name of a column of the body, or an indicator called 合计, stands right of a level.
    const level1 = levels.level1?.left ?? this.#table.left;
    // Where the levels stand at the right, so does the total.
    if (spot.left > limit) return spot.left === levels.level1?.left;
    if (spot.left <= Math.max(level1, name?.left ?? level1)) return true;
    // `绩效等级 | 优 | | | 合计 | | 100 | 98`, or 总体完成率 merged over the levels: the row names no indicator.
    const first = name && this.#columns.spot(spot.top, name);
    return first !== undefined && (!isFilled(first) || (first !== spot && first.left <= level1));
  }

  /** 产出指标小计, 满意度得分; any other sum where the rows above come to it. An indicator called so has a target or a result. */
  #namesPart(spot: Spot, indicators: readonly Indicator[]): boolean {
    const bare = spot.label?.bare;
    if (bare === undefined || bare.length > LONGEST_NAME || !SUM.test(bare)) return false;
    if (!this.#isUnmeasured(spot)) return false;
    const stem = bare.replace(SUM, '');
    if (stem === '') return false;
    // 执行率得分 is the row of the execution, not the sum of others, unless these are a section of it.
    if (namesExecution(bare)) return sectionName(indicators.at(-1)?.level1 ?? '') === 'execution';
    const isKnown =
      bare.endsWith('小计') ||
      PART.test(stem) ||
      sectionName(stem) !== 'other' ||
      categoryOf(stem, 'other') !== 'other';
    return isKnown || this.#isSumOfAbove(spot.top);
  }

  #isUnmeasured(name: Spot): boolean {
    const { by, weights } = this.#columns;
    const own = (column: Column | undefined): Spot | undefined => {
      const spot = column && this.#columns.spot(name.top, column);
      return spot && spot !== name && spot.top === name.top && isFilled(spot) ? spot : undefined;
    };
    const measured = [by.target, by.adjustedTarget, by.actual].some((column) => {
      const spot = own(column);
      return spot !== undefined && !isBlank(fieldOf(this.#region.grid, spot));
    });
    return !measured && (own(weights.own) ?? own(by.score)) !== undefined;
  }

  /** Fewer than 100 points, which are those of the rows above, and further down there are more rows and another total. */
  #isOfPart(row: number): boolean {
    return this.#goesOn(row) && this.#isSumOfAbove(row) && this.#hasTotalBelow(row);
  }

  /** The first row below the headings, and those of indicators beneath it. */
  #isHead(row: number): boolean {
    for (let above = this.#table.bottom + 1; above < row; above++) {
      if (this.#isIndicator(above, this.#region.filled(above))) return false;
    }
    return this.#goesOn(row);
  }

  /** The next row is one of an indicator, but for a heading across the table. */
  #goesOn(row: number): boolean {
    for (let below = row + 1; below <= this.#to; below++) {
      const filled = this.#region.filled(below);
      const [first] = filled;
      if (!first) continue;
      if (filled.length === 1 && !first.label?.title) continue;
      return this.#isIndicator(below, filled);
    }
    return false;
  }

  #isIndicator(row: number, filled: readonly Spot[]): boolean {
    const { name } = this.#columns.levels;
    const spot = name && this.#columns.spot(row, name);
    if (!spot || spot.top !== row || !isFilled(spot)) return false;
    if (filled.some((other) => hasRole(other, 'total', 'subtotal'))) return false;
    return this.#pointsAt(row) !== undefined;
  }

  #hasTotalBelow(row: number): boolean {
    return this.#region
      .speaking('total')
      .some((spot) => spot.top > row && spot.top <= this.#to && this.#isTotal(spot));
  }

  #isSumOfAbove(row: number): boolean {
    const stated = this.#pointsAt(row);
    if (!stated || stated.greaterThanOrEqualTo(HUNDRED)) return false;
    let sum = ZERO;
    for (let above = row - 1; above > this.#table.bottom; above--) {
      const filled = this.#region.filled(above);
      if (filled.some((spot) => hasRole(spot, 'total', 'subtotal'))) return false;
      const points = this.#pointsAt(above);
      if (!points) continue;
      sum = sum.plus(points);
      if (sum.greaterThanOrEqualTo(stated)) return sum.equals(stated);
    }
    return false;
  }

  /** The weight that begins in a row; its score where there are no weights. */
  #pointsAt(row: number): Decimal | undefined {
    const column = this.#columns.weights.own ?? this.#columns.by.score;
    const spot = column && this.#columns.spot(row, column);
    if (!spot || spot.top !== row || !isFilled(spot)) return undefined;
    const { reading } = fieldOf(this.#region.grid, spot, FIGURE);
    return reading.kind === 'quantity' ? reading.value : undefined;
  }
}
