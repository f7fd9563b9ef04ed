import { fieldOf, insideField, labelOf } from '../field';
import { isFilled, type Spot } from '../grid';
import type { Field, Label, Section, SectionName } from '../model';
import { sectionName } from './naming';
import type { Region } from '../region';
import { statedPoints } from '../labels/text';
import type { BodyColumns } from './columns';

/** Blocks that come several times on one sheet (年度绩效目标1（40分）) are sections themselves. */
export interface Block {
  readonly label: Label;
  readonly weight: Field;
}

const FIGURE = { figure: true } as const;

/** The headings of first and second level under which the rows of a table stand, as one goes down. */
export class SectionWalk {
  readonly sections: Section[] = [];
  readonly subsections: Section[] = [];
  readonly #region: Region;
  readonly #columns: BodyColumns;
  readonly #block: Block | undefined;
  #section: number | undefined;
  #subsection: number | undefined;
  #level1: Spot | undefined;
  #level1Text = '';
  #kind: SectionName = 'other';
  #level2: Spot | undefined;

  constructor(region: Region, columns: BodyColumns, block: Block | undefined) {
    this.#region = region;
    this.#columns = columns;
    this.#block = block;
    if (block) {
      const { label, weight } = block;
      this.sections.push({ name: 'other', label, statedWeight: weight, block: true });
      this.#section = 0;
    }
  }

  /** Under which section the row stands, counted from 0 in this table. */
  get section(): number | undefined {
    return this.#section;
  }

  get subsection(): number | undefined {
    return this.#subsection;
  }

  get level1Text(): string {
    return this.#level1Text;
  }

  get kind(): SectionName {
    return this.#kind;
  }

  get level2(): Spot | undefined {
    return this.#level2;
  }

  /** Takes up the headings that stand beside a row. */
  enter(row: number): void {
    const { level1, level2 } = this.#columns.levels;
    if (level1) this.#enterLevel1(this.#columns.spot(row, level1), row);
    if (level2) this.#enterLevel2(this.#columns.spot(row, level2), row);
  }

  /** 产出指标（50分） at the left of the headings of its own rows. */
  enterBeside(row: number): void {
    const { level1, level2, name } = this.#columns.levels;
    if (level1 || this.#block) return;
    const limit = Math.min(level2?.left ?? Infinity, name?.left ?? Infinity);
    const own = this.#region
      .filled(row)
      .find((spot) => spot.right < limit && statedPoints(spot.text) !== undefined);
    if (own) this.enterSection(own, false);
  }

  /** A heading that stands in a row of its own. */
  enterSection(spot: Spot, acrossTable: boolean): boolean {
    const bare = spot.label?.bare ?? '';
    const points = statedPoints(spot.text);
    if (bare.length > 20 || (sectionName(bare) === 'other' && !(points && acrossTable)))
      return false;
    this.#startSection(spot);
    return true;
  }

  /** A heading among the names, with the points that stand beside it. */
  enterStep(spot: Spot, level: 1 | 2, weight: Spot | undefined): void {
    if (level === 1) {
      this.#level2 = undefined;
      this.#subsection = undefined;
      this.#startSection(spot, weight);
    } else {
      this.#startSubsection(spot, weight);
      this.#level2 = spot;
    }
  }

  #enterLevel1(spot: Spot, row: number): void {
    if (!isFilled(spot) || spot === this.#level1) return;
    const text = spot.label?.bare ?? spot.text;
    const again = this.#level1 !== undefined && text === this.#level1Text && spot.top === row;
    this.#level1 = spot;
    if (again) return;
    this.#level2 = undefined;
    this.#subsection = undefined;
    this.#startSection(spot);
  }

  #startSection(spot: Spot, cell = this.#beside(spot, 'level1')): void {
    const { grid } = this.#region;
    const bare = spot.label?.bare ?? spot.text;
    this.#level1 = spot;
    this.#level1Text = bare;
    this.#kind = sectionName(bare);
    const points = statedPoints(spot.text);
    // Inside a block that states its own points, plain headings only divide it.
    if (this.#block && !points) return;
    this.#section = this.sections.length;
    this.sections.push({
      name: this.#kind,
      label: labelOf(grid, spot),
      ...(points
        ? { statedWeight: insideField(grid, spot, points.start, points.end) }
        : cell && isFilled(cell) && { statedWeight: fieldOf(grid, cell, FIGURE) }),
    });
  }

  #enterLevel2(spot: Spot, row: number): void {
    if (isFilled(spot)) {
      // A heading printed again on each of its rows is the same one.
      if (spot !== this.#level2 && spot.text !== this.#level2?.text) this.#startSubsection(spot);
      this.#level2 = spot;
    } else if (spot.bottom > spot.top && spot.top === row) {
      this.#level2 = undefined;
      this.#subsection = undefined;
    }
  }

  /** The points of a level in a column of their own. */
  #beside({ top }: Spot, level: 'level1' | 'level2'): Spot | undefined {
    const weight = this.#columns.weights[level];
    return weight && this.#columns.spot(top, weight);
  }

  #startSubsection(spot: Spot, cell = this.#beside(spot, 'level2')): void {
    const { grid } = this.#region;
    const points = /分|[(（【[]/.test(spot.text) ? statedPoints(spot.text) : undefined;
    this.#subsection = undefined;
    if (!points && !(cell && isFilled(cell))) return;
    this.#subsection = this.subsections.length;
    this.subsections.push({
      name: this.#kind,
      label: labelOf(grid, spot),
      ...(points
        ? { statedWeight: insideField(grid, spot, points.start, points.end) }
        : cell && { statedWeight: fieldOf(grid, cell, FIGURE) }),
    });
  }
}
