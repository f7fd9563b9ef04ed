import type { Area } from '../../workbook';
import type { Role } from '../families/family';
import type { Classified } from '../labels/dictionary';
import { squeeze } from '../labels/text';
import type { Island } from './islands';

/** What stands at the side of all rows of a block. */
const SIDES: readonly Role[] = ['fundsBlock', 'goalBlock', 'indicatorBlock'];
const TASKS = /^(?:(?:部门|单位|项目)?(?:年度|本年|全年)?(?:主要|重点)(?:工作)?任务|年度任务)$/;

/**
 * 项目资金 in each row of what was one merged area at the side, as unmerging and filling down leaves it. The cells are taken for
 * one again, so that no row of the block begins with them.
 */
export function joinDown(sheet: Island): Island {
  const runs = runsOf(sheet);
  if (runs.length === 0) return sheet;
  const dropped = new Set(runs.flatMap(({ more }) => more));
  const areas = runs.map(({ area }) => area);
  const isKept = (_: unknown, at: number): boolean => !dropped.has(at);
  const isWithin = (own: Area): boolean =>
    areas.some(
      ({ top, bottom, left }) => own.left === left && own.top >= top && own.bottom <= bottom,
    );
  return {
    ...sheet,
    cells: sheet.cells.filter(isKept),
    labels: sheet.labels.filter(isKept),
    merges: [...sheet.merges.filter((own) => !isWithin(own)), ...areas].sort(
      (a, b) => a.top - b.top || a.left - b.left,
    ),
  };
}

interface Run {
  readonly area: Area;
  /** Indexes of the cells below the first one. */
  readonly more: readonly number[];
}

/** The first cell of a row, where it may head a block at the side. */
interface Side extends Area {
  readonly at: number;
  readonly text: string;
}

function runsOf(sheet: Island): readonly Run[] {
  const runs: Run[] = [];
  let open: Side[] = [];
  const close = (): void => {
    const [first, ...more] = open;
    const last = more.at(-1);
    if (first && last) {
      const { top, left, right } = first;
      const area = { top, left, right, bottom: last.bottom };
      runs.push({ area, more: more.map(({ at }) => at) });
    }
    open = [];
  };
  for (const side of sidesOf(sheet)) {
    const before = open.at(-1);
    const goesOn =
      before?.bottom === side.top - 1 &&
      before.left === side.left &&
      before.right === side.right &&
      before.text === side.text;
    if (!goesOn) close();
    open.push(side);
  }
  close();
  return runs;
}

function sidesOf({ cells, labels, merges }: Island): readonly Side[] {
  const sides: Side[] = [];
  let row = -1;
  // Without pairs of entries: every cell of a sheet passes here.
  for (let at = 0; at < cells.length; at++) {
    const cell = cells[at];
    if (!cell || cell.row === row || cell.text.trim() === '') continue;
    row = cell.row;
    const label = labels[at];
    if (!isSide(label)) continue;
    const { column } = cell;
    const own = merges.find(({ top, left }) => top === cell.row && left === column);
    const area = own ?? { top: row, bottom: row, left: column, right: column };
    sides.push({ ...area, at, text: squeeze(cell.text) });
  }
  return sides;
}

function isSide(label: Classified | undefined): boolean {
  if (!label) return false;
  return label.roles.some((role) => SIDES.includes(role)) || TASKS.test(label.bare);
}
