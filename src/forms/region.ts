import type { Area } from '../workbook';
import type { Dictionary } from './labels/dictionary';
import type { Role } from './families/family';
import { indexRoles, type Grid, type Named, type RoleIndex, type Spot } from './grid';
import type { FormDoubt } from './model';

const NONE: readonly Named[] = [];

/** The labels of some rows; labels come row by row, so that the first is found by halving. */
function rowsOf(named: readonly Named[], top: number, bottom: number): readonly Named[] {
  return named.slice(firstFrom(named, top), firstFrom(named, bottom + 1));
}

function firstFrom(named: readonly Named[], row: number): number {
  let low = 0;
  let high = named.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((named[middle]?.top ?? Infinity) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The part of a sheet that one form takes up. */
export class Region implements Area {
  readonly grid: Grid;
  readonly words: Dictionary;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly doubts: FormDoubt[] = [];
  readonly #byRole: RoleIndex;
  /** Every label that says something, row by row, left to right. */
  readonly labels: readonly Named[];

  constructor(grid: Grid, words: Dictionary, area: Area) {
    this.grid = grid;
    this.words = words;
    this.top = area.top;
    this.bottom = area.bottom;
    this.left = area.left;
    this.right = area.right;
    const whole = area.top <= grid.top && area.bottom >= grid.bottom;
    if (whole && area.left <= grid.left && area.right >= grid.right) {
      this.labels = grid.named;
      this.#byRole = grid.byRole;
    } else {
      this.labels = rowsOf(grid.named, area.top, area.bottom).filter(
        ({ left }) => left >= area.left && left <= area.right,
      );
      this.#byRole = indexRoles(this.labels);
    }
  }

  /** The labels that can stand for the role, or have its words before their colon. */
  speaking(role: Role): readonly Named[] {
    return this.#byRole.get(role) ?? NONE;
  }

  /** The filled spots that begin in a row. */
  filled(row: number): readonly Spot[] {
    return this.grid.filled(row, this.left, this.right);
  }

  /** From the first to the last filled cell. */
  used(): Area {
    let top = -1;
    let bottom = this.top;
    let left = this.right;
    let right = this.left;
    for (let row = this.top; row <= this.bottom; row++) {
      for (const spot of this.filled(row)) {
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
  return hasOneOf(spot, roles);
}

export function hasOneOf({ label }: Pick<Spot, 'label'>, roles: readonly Role[]): boolean {
  return label !== undefined && label.roles.length > 0 && shares(label.roles, roles);
}

/** Whether the label or the label part of `label：value` is one of these. */
export function speaksOf(spot: Spot, ...roles: readonly Role[]): boolean {
  const { label } = spot;
  if (!label?.named) return false;
  return (
    shares(label.roles, roles) || (label.inline !== undefined && shares(label.inline.roles, roles))
  );
}

function shares(own: readonly Role[], roles: readonly Role[]): boolean {
  for (const role of own) if (roles.includes(role)) return true;
  return false;
}
