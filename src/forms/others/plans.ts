import { cellRef } from '../field';
import type { Grid } from '../grid';
import type { FormLeftOut } from '../model';
import { hasRole } from '../region';
import { isOfEvaluation } from './titles';

const MONITORED = /监控|监测|跟踪/;

/** A table of indicators whose title says that the year is under way or yet to come. */
export function planForm(grid: Grid): FormLeftOut | undefined {
  const title = grid.named.find(({ label }) => label.plan);
  if (!title || !isOfEvaluation(title.text)) return undefined;
  const heads = grid.named.filter(
    (spot) => spot.top > title.bottom && hasRole(spot, 'level1', 'level2', 'name', 'target'),
  );
  if (!heads.some((spot) => hasRole(spot, 'target')) || heads.length < 2) return undefined;
  const isProject = grid.named.some((spot) => hasRole(spot, 'projectName'));
  return {
    sheet: grid.sheet,
    kind: isProject || /项目/.test(title.text) ? 'project-self-evaluation' : 'self-evaluation',
    why: MONITORED.test(title.text) ? 'monitoring' : 'targets',
    cell: cellRef(grid, title),
  };
}
