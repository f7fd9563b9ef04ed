import type { Role } from '../families/family';
import { isFilled, type Spot } from '../grid';
import { namesExecution } from '../labels/execution';
import { statedPoints } from '../labels/text';
import type { Region } from '../region';
import type { Column, Table } from '../table/table';
import { levelColumns, weightColumns, type LevelColumns, type WeightColumns } from './levels';
import { columnSpot } from './total';

/** The columns of a table of indicators: which there are, and what stands in them row by row. */
export class BodyColumns {
  /** The first column of each role. */
  readonly by: Readonly<Partial<Record<Role, Column>>>;
  readonly levels: LevelColumns;
  /** The weights of sections and groups, and those of the indicators. */
  readonly weights: WeightColumns;
  readonly #region: Region;
  readonly #values: readonly Column[];

  constructor(region: Region, table: Table) {
    const by: Partial<Record<Role, Column>> = {};
    for (const own of table.columns) by[own.role] ??= own;
    this.#region = region;
    this.by = by;
    this.levels = levelColumns(region, table);
    this.weights = weightColumns(region, table, this.levels);
    const { target, adjustedTarget, actual, score } = by;
    this.#values = [target, adjustedTarget, actual, this.weights.own, score].filter(
      (column) => column !== undefined,
    );
  }

  /** What stands in a row of the column. */
  spot(row: number, column: Column): Spot {
    return columnSpot(this.#region.grid, row, column);
  }

  /** `预算执行得分（10分）` left of all levels, merged over none of them, in a row that has no other name. */
  nameAside(row: number, first: Spot | undefined): Spot | undefined {
    if (first?.top !== row || first.bottom !== row || typeof first.cell?.value !== 'string')
      return undefined;
    const { level1, level2, name } = this.levels;
    const columns = [level1, level2, name].filter((column) => column !== undefined);
    if (columns.length === 0 || columns.some(({ left }) => left <= first.right)) return undefined;
    // What is merged down from above names the rows above.
    if (columns.some((column) => isFilled(this.spot(row, column)))) return undefined;
    const isNamed =
      statedPoints(first.text) !== undefined || namesExecution(first.label?.bare ?? '');
    return isNamed ? first : undefined;
  }

  /** What stands in the columns of targets, results, weights and scores. */
  values(row: number): Spot[] {
    return this.#values.map((column) => this.spot(row, column));
  }

  /** Whether a merged cell covers more than one indicator: another name or value begins beside it further down. */
  spansIndicators(spot: Spot | undefined, row: number): boolean {
    const name = this.levels.name;
    if (!spot || spot.bottom <= row || !name) return false;
    for (let down = row + 1; down <= spot.bottom; down++) {
      const others = [this.spot(down, name), ...this.values(down)];
      if (others.some((other) => other.top === down && isFilled(other))) return true;
    }
    return false;
  }
}
