import type { Area } from '../workbook';
import type { Classified, Dictionary } from './dictionary';
import type { Role } from './families/family';
import { isFilled, type Grid, type Spot } from './grid';
import type { Doubt } from './model';

/** A spot that carries a label. */
export interface Labelled extends Spot {
  readonly label: Classified;
}

/** The part of a sheet that one form takes up. */
export class Region implements Area {
  readonly grid: Grid;
  readonly words: Dictionary;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly doubts: Doubt[] = [];
  /** Every label, row by row, left to right. */
  readonly labels: readonly Labelled[];

  constructor(grid: Grid, words: Dictionary, area: Area) {
    this.grid = grid;
    this.words = words;
    this.top = area.top;
    this.bottom = area.bottom;
    this.left = area.left;
    this.right = area.right;
    const labels: Labelled[] = [];
    for (let row = area.top; row <= area.bottom; row++) {
      for (const spot of grid.begin(row, area.left, area.right)) {
        if (spot.label) labels.push(spot as Labelled);
      }
    }
    this.labels = labels;
  }

  begin(row: number): readonly Spot[] {
    return this.grid.begin(row, this.left, this.right);
  }

  /** The filled spots that begin in a row. */
  filled(row: number): readonly Spot[] {
    return this.begin(row).filter(isFilled);
  }

  /** From the first to the last filled cell. */
  used(): Area {
    let top = -1;
    let bottom = this.top;
    let left = this.right;
    let right = this.left;
    for (let row = this.top; row <= this.bottom; row++) {
      for (const spot of this.begin(row)) {
        if (!spot.cell) continue;
        if (top < 0) top = row;
        bottom = Math.max(bottom, Math.min(spot.bottom, this.bottom));
        left = Math.min(left, spot.left);
        right = Math.max(right, Math.min(spot.right, this.right));
      }
    }
    return { top: Math.max(top, this.top), bottom, left: Math.min(left, right), right };
  }
}

export function hasRole(spot: Spot, ...roles: readonly Role[]): boolean {
  return spot.label?.roles.some((role) => roles.includes(role)) ?? false;
}

/** Whether the label or the label part of `label：value` is one of these. */
export function speaksOf(spot: Spot, ...roles: readonly Role[]): boolean {
  return (
    hasRole(spot, ...roles) ||
    (spot.label?.inline?.roles.some((role) => roles.includes(role)) ?? false)
  );
}
