import type { Role } from '../families/family';
import type { Grid } from '../grid';
import { yearIn } from '../labels/text';

/** A heading that may name a year, and all that it can head. */
export interface Dated<T> {
  readonly own: T;
  readonly year: number | undefined;
  readonly roles: readonly Role[];
  /** It says in words how far something has come, and may do so beside the figure: 完成情况. */
  readonly inWords?: boolean;
}

/**
 * 2023年完成值 beside 2024年完成值 or beside 完成值, or the targets of next year: what heads the same as a heading of the form's
 * own year, or as one that names none, is there for comparison. Without a year of the form the latest results are its own.
 */
export function ofOtherYears<T>(
  headings: readonly Dated<T>[],
  formYear: number | undefined,
  latest: number,
): ReadonlySet<T> {
  const isOwn = headings.some(({ year }) => year === formYear);
  const main = isOwn && formYear !== undefined ? formYear : latest;
  const rivals = (one: Dated<T>): boolean =>
    headings.some((other) => {
      const isMain = other.year === main && one.year !== main;
      const isUndated = other.year === undefined && !(other.inWords && formYear === undefined);
      if (!isMain && !(isUndated && one.year !== formYear)) return false;
      return one.roles.some((role) => other.roles.includes(role));
    });
  const aside = headings.filter((one) => one.year !== undefined && rivals(one));
  return new Set(aside.map(({ own }) => own));
}

/** The year that the nearest title above a row names, or else a label that is about nothing but a year. */
export function yearAbove(grid: Grid, row: number, top = grid.top): number | undefined {
  let other: number | undefined;
  for (let at = row - 1; at >= top; at--) {
    for (const { label, text } of grid.row(at)) {
      if (label?.title) {
        const year = yearIn(text.normalize('NFKC'));
        if (year !== undefined) return year;
      } else if (label?.roles.length === 0) {
        other ??= label.year;
      }
    }
  }
  return other;
}
