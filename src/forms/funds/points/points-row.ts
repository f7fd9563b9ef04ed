import type { Writable } from '../../../amount';
import { fieldOf, insideField } from '../../field';
import type { Spot } from '../../grid';
import type { FundsRow } from '../../model';
import { hasRole, type Region } from '../../region';
import { statedPoints } from '../../labels/text';
import { isAmount } from '../rows/amounts';

const FIGURE = { figure: true } as const;
const POINTS = ['executionRate', 'weight', 'score'] as const;
type Points = Pick<FundsRow, (typeof POINTS)[number]>;

/** `预算执行率 | 97% | 分值 | 10 | 得分 | 9.7`, `得分（10分） | 9.7` beneath the amounts: labels with their values, and nothing else. */
export function pointsRow({ grid }: Region, filled: readonly Spot[]): Points | undefined {
  const points: Writable<Points> = {};
  for (let at = 0; at < filled.length; at += 2) {
    const [label, value] = [filled[at], filled[at + 1]];
    const role = label && POINTS.find((own) => hasRole(label, own) && !points[own]);
    if (!role || isAmount(label) || !value || !isAmount(value)) return undefined;
    points[role] = fieldOf(grid, value, FIGURE);
    const stated = role === 'score' ? statedPoints(label.text) : undefined;
    if (stated) points.weight ??= insideField(grid, label, stated.start, stated.end, FIGURE);
  }
  return points;
}

/** The total with what it lacks of these. */
export function withPoints(total: FundsRow, points: Points | undefined): FundsRow {
  const own: Writable<FundsRow> = { ...total };
  for (const role of POINTS) if (points?.[role]) own[role] ??= points[role];
  return own;
}
