import type { FormHint } from '../../workbook';
import type { Role } from '../families/family';
import type { Grid } from '../grid';
import { statedPoints } from '../labels/text';
import type { Anchor } from '../sheet/split';
import type { Table } from './table';

/** Indicators with neither an actual value nor a score are a plan, not an evaluation. */
export function isScored(grid: Grid, anchor: Anchor, hint: FormHint | undefined): boolean {
  if (anchor.kind === 'basic') return true;
  const roles = new Set(anchor.table.columns.map(({ role }) => role));
  const named = roles.has('name') || roles.has('level2') || roles.has('level1');
  if (hint?.headerRow !== undefined) return named;
  const measured = ['target', 'actual', 'weight', 'score', 'criteria'].filter((role) =>
    roles.has(role as Role),
  ).length;
  return (
    named &&
    (measured >= 2 || namesState(grid, anchor.table)) &&
    ['actual', 'score', 'deduction'].some((role) => roles.has(role as Role))
  );
}

/** So many names show that their points stand in them. */
const FEWEST_NAMES = 3;

/** Whether the names state their points, so that scores beside them are all that a form needs: `相关性(5分)`. */
function namesState(grid: Grid, { bottom, columns }: Table): boolean {
  const name = columns.find(({ role }) => role === 'name');
  if (!name) return false;
  let stated = 0;
  for (let row = bottom + 1; row <= grid.bottom && stated < FEWEST_NAMES; row++) {
    const spot = grid.at(row, name.left);
    if (spot.top === row && statedPoints(spot.text) !== undefined) stated++;
  }
  return stated === FEWEST_NAMES;
}
