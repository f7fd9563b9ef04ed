import type { Area, CellRef } from '../../workbook';
import type { Classified } from '../labels/dictionary';
import type { Role } from '../families/family';
import type { Island } from './islands';

/** A rectangle of a sheet and where it is put, upright or with its rows made columns. */
export interface Move {
  readonly from: Area;
  readonly to: { readonly top: number; readonly left: number };
  readonly turned?: true;
  /** Merged cells are merged over their rows alone: their columns are no longer those of the table above. */
  readonly parted?: true;
  /** Its rows are put so many apart; what is merged over rows of it is merged over those between as well. */
  readonly every?: number;
  /** In this row of it 合计 is that of a part only. */
  readonly subtotals?: number;
  /** What its label is there. */
  readonly as?: readonly Role[];
  /** What it holds is left out. */
  readonly dropped?: true;
  /** One text that is to reach from the first to this column. */
  readonly widened?: number;
}

interface Place {
  readonly row: number;
  readonly column: number;
}

const SUBTOTAL: readonly Role[] = ['subtotal'];

function hasTotal({ roles }: Classified): boolean {
  return roles.includes('total');
}

/** A sheet laid out anew, so that the one reader of tables can read it: what no move names stays where it is. */
export function relaid(part: Island, moves: readonly Move[]): Island {
  const placed = part.cells.flatMap((cell, index) => {
    const move = moveOf(moves, cell);
    if (move?.dropped) return [];
    const label = part.labels[index];
    const isOfPart = move?.subtotals === cell.row && label !== undefined && hasTotal(label);
    const roles = isOfPart ? SUBTOTAL : move?.as;
    return {
      cell: { ...cell, ...put(move, cell) },
      label: label && roles ? { ...label, roles } : label,
    };
  });
  placed.sort((a, b) => a.cell.row - b.cell.row || a.cell.column - b.cell.column);
  const merges = part.merges.flatMap((area) => {
    const move = moveOf(moves, { row: area.top, column: area.left });
    return move?.widened === undefined && !move?.dropped ? putArea(area, move) : [];
  });
  for (const { widened, to } of moves) {
    if (widened !== undefined) merges.push({ ...to, bottom: to.top, right: widened });
  }
  merges.sort((a, b) => a.top - b.top || a.left - b.left);
  return {
    name: part.name,
    cells: placed.map(({ cell }) => cell),
    labels: placed.map(({ label }) => label),
    merges,
  };
}

/** What was read from a sheet laid out anew, each place where it stands in the workbook. */
export function movedBack<Read>(read: Read, moves: readonly Move[]): Read {
  return placedBack(read, (cell) => ({ ...cell, ...takeBack(moves, cell) }));
}

/** What was read, each of its cells put elsewhere. */
export function placedBack<Read>(read: Read, placeOf: (cell: CellRef) => CellRef): Read {
  const done = new Map<object, unknown>();
  const back = (value: unknown): unknown => {
    if (!isPlain(value)) return value;
    const known = done.get(value);
    if (known !== undefined) return known;
    const own = isCell(value)
      ? placeOf(value)
      : Array.isArray(value)
        ? value.map(back)
        : Object.fromEntries(Object.entries(value).map(([key, one]) => [key, back(one)]));
    done.set(value, own);
    return own;
  };
  return back(read) as Read;
}

/** Figures are objects of a class of their own, and hold no place. */
function isPlain(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  return Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
}

export function isCell(value: object): value is CellRef {
  return 'sheet' in value && 'row' in value && 'column' in value;
}

function moveOf(moves: readonly Move[], place: Place): Move | undefined {
  return moves.find(({ from }) => holds(from, place));
}

function put(move: Move | undefined, { row, column }: Place): Place {
  if (!move) return { row, column };
  const [down, right] = [row - move.from.top, column - move.from.left];
  const { top, left } = move.to;
  return move.turned
    ? { row: top + right, column: left + down }
    : { row: top + down * (move.every ?? 1), column: left + right };
}

function putArea(area: Area, move: Move | undefined): Area {
  if (!move) return area;
  const { row, column } = put(move, { row: area.top, column: area.left });
  const [height, width] = [area.bottom - area.top, area.right - area.left];
  // What reaches beyond its rectangle goes along with its first cell only.
  const within = move.parted ? 0 : Math.min(width, move.from.right - area.left);
  const every = move.every ?? 1;
  const tall = (height + 1) * every - 1;
  const [down, right] = move.turned ? [within, height] : [tall, within];
  return { top: row, left: column, bottom: row + down, right: column + right };
}

function takeBack(moves: readonly Move[], place: Place): Place {
  const move = moves.find((own) => isPutAt(own, place));
  if (!move) return { row: place.row, column: place.column };
  const [down, right] = [place.row - move.to.top, place.column - move.to.left];
  const { top, left } = move.from;
  return move.turned
    ? { row: top + right, column: left + down }
    : { row: top + down / (move.every ?? 1), column: left + right };
}

function isPutAt({ from, to, turned, every = 1, dropped }: Move, place: Place): boolean {
  if (dropped) return false;
  const [height, width] = [from.bottom - from.top, from.right - from.left];
  const [down, right] = turned ? [width, height] : [height * every, width];
  const area = { ...to, bottom: to.top + down, right: to.left + right };
  return holds(area, place) && (place.row - to.top) % every === 0;
}

function holds({ top, bottom, left, right }: Area, { row, column }: Place): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}
