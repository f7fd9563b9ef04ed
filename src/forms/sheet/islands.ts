import type { Area, Cell } from '../../workbook';
import type { Classified } from '../labels/dictionary';
import type { Role } from '../families/family';
import { isWhite } from '../grid';

/** A part of a sheet with the labels of its cells, in their order. */
export interface Island {
  readonly name: string;
  readonly cells: readonly Cell[];
  readonly merges: readonly Area[];
  readonly labels: readonly (Classified | undefined)[];
}

/** What stands at the left edge of a form. */
const BEGINS: readonly Role[] = [
  'projectName',
  'department',
  'authority',
  'level1',
  'indicatorBlock',
  'fundsBlock',
  'staffingBlock',
  'basicBlock',
];

/**
 * Forms of different kinds beside each other, a blank column between them, have their headings in different rows: each is read as a
 * sheet of its own. A blank column inside a form parts nothing, for only one side of it holds a form by itself.
 */
export function islands(sheet: Island, holdsForm: (part: Island) => boolean): readonly Island[] {
  const beside = partsBeside(sheet, holdsForm);
  if (beside.length > 1) return beside.flatMap((part) => islands(part, holdsForm));
  const bands = bandsOf(sheet);
  if (bands.length < 2) return [sheet];
  const parts = bands.map((band) => partsBeside(band, holdsForm));
  return parts.some(({ length }) => length > 1) ? parts.flat() : [sheet];
}

function partsBeside(sheet: Island, holdsForm: (part: Island) => boolean): readonly Island[] {
  const parts: Island[] = [];
  let rest = sheet;
  for (const column of columnsAfterGaps(sheet)) {
    const right = within(rest, (_, own) => own >= column);
    if (!begins(right, column)) continue;
    const left = within(rest, (_, own) => own < column);
    if (!holdsForm(left) || !holdsForm(right)) continue;
    parts.push(left);
    rest = right;
  }
  return [...parts, rest];
}

/** The first column after each blank one. */
function columnsAfterGaps({ cells, merges }: Island): readonly number[] {
  const used: boolean[] = [];
  for (const cell of cells) if (isFilled(cell)) used[cell.column] = true;
  let right = used.length - 1;
  for (const area of merges) {
    if (area.left > right) continue;
    right = Math.max(right, area.right);
    for (let column = area.left; column <= area.right; column++) used[column] = true;
  }
  const found: number[] = [];
  for (let column = used.indexOf(true) + 1; column < used.length; column++) {
    if (used[column] && !used[column - 1]) found.push(column);
  }
  return found;
}

function begins({ cells, labels }: Island, column: number): boolean {
  return labels.some((label, index) => {
    if (!label?.named || cells[index]?.column !== column) return false;
    const roles = label.inline ? [...label.roles, ...label.inline.roles] : label.roles;
    return label.title || roles.some((role) => BEGINS.includes(role));
  });
}

/** The sheet cut where another form begins below one that has had its headings and, where no title says so, its total. */
function bandsOf(sheet: Island): readonly Island[] {
  const starts: number[] = [];
  let headed = false;
  let closed = false;
  sheet.labels.forEach((label, index) => {
    if (!label?.named) return;
    const { title, roles } = label;
    if (headed && (title || (closed && (roles.includes('projectName') || isUnit(label))))) {
      starts.push(sheet.cells[index]?.row ?? 0);
      headed = closed = false;
    } else if (label.yearColumn || roles.includes('level1') || roles.includes('name')) {
      headed = true;
    } else if (roles.includes('total')) closed = true;
  });
  if (starts.length === 0) return [sheet];
  const rows = rowsThatEnd(sheet);
  const cuts = starts.map((row) => {
    let top = row;
    // 附件2 above a title goes with it.
    while (top > 0 && !rows.has(top - 1)) top--;
    return top;
  });
  return [...cuts, Infinity].map((end, at) => {
    const from = cuts[at - 1] ?? -1;
    return within(sheet, (row) => row >= from && row < end);
  });
}

/** 单位 and 部门 alone stand in signatures as well. */
function isUnit({ roles, bare }: Classified): boolean {
  return roles.includes('department') && bare.length > 2;
}

/** So long a text alone in its row, and any label with its value, is the last of a form and no 附件2 of the next. */
const LONG = 20;

/** Rows that hold more than a word above a title. */
function rowsThatEnd({ cells, labels }: Island): ReadonlySet<number> {
  const seen = new Set<number>();
  const rows = new Set<number>();
  cells.forEach((cell, index) => {
    if (!isFilled(cell)) return;
    const { inline, unit } = labels[index] ?? {};
    const isOwn = cell.text.length > LONG || (inline !== undefined && unit === undefined);
    if (isOwn || seen.has(cell.row)) rows.add(cell.row);
    seen.add(cell.row);
  });
  return rows;
}

/** The cells of a part that belong to another one of it. */
export function within(
  { name, cells, merges, labels }: Island,
  belongs: (row: number, column: number) => boolean,
): Island {
  const kept = cells.map(({ row, column }) => belongs(row, column));
  return {
    name,
    cells: cells.filter((_, index) => kept[index]),
    labels: labels.filter((_, index) => kept[index]),
    merges: merges.filter(({ top, left }) => belongs(top, left)),
  };
}

function isFilled({ text, formula }: Cell): boolean {
  return formula !== undefined || (text !== '' && !isWhite(text));
}
