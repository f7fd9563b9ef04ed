import type { Area, Cell } from '../../workbook';
import type { Role } from '../families/family';
import type { Classified } from '../labels/dictionary';
import { squeeze } from '../labels/text';
import { words } from '../words';
import type { Island } from './islands';

/** 完成, 合格 and 达标 are results as often as headings: 完成 beside 完成 is a target and what came of it. */
const SHORTEST = 3;
const HALF = /^\p{Script=Han}{1,4}$/u;
const SUMS = /^(?:总\s*分|合\s*计|总\s*计|小\s*计|\p{Script=Han}{2,8}小计)$/u;
/** Short, and asked beneath a table. */
const NOTES = /^(?:说明|备注)$/;
/** Short, and no results. */
const POINTS = /^\s*(?:分\s*值|得\s*分|权\s*重)\s*$/;
/** 其中：一般公共预算：951.84 holds its value itself. */
const WITH_VALUE = /^\s*其中|\p{Script=Han}[）)]?\s*[:：]\s*-?\d[\d.,]*\s*(?:万?元)?$/u;
const LEVELS: readonly Role[] = ['level1', 'level2', 'name'];
/** Beneath the headings of indicators 预算执行率 may be the name of one and of its group; these are neither. */
const BELOW: readonly Role[] = [
  'level1',
  'level2',
  'name',
  'target',
  'actual',
  'weight',
  'score',
  'reason',
  'indicatorBlock',
  'goalBlock',
  'goals',
  'completions',
  'total',
  'subtotal',
  'grade',
  'sheetReason',
  'measures',
  'remarks',
  'conclusion',
  'signature',
  'department',
  'projectName',
  'authority',
  'implementer',
];

/**
 * A label in each cell of what was one merged area, as a converter leaves it that takes merged cells apart and fills them:
 * `执行数（万元） | 执行数（万元） | 执行数（万元）` above 总额, 财政拨款 and 其他. The cells are taken for one again.
 */
export function joinRepeated(sheet: Island): Island {
  const runs = runsOf(sheet);
  if (runs.length === 0) return sheet;
  const dropped = new Set(runs.flatMap(({ from, to }) => indexes(from + 1, to)));
  const kept = sheet.cells.map((_, at) => at).filter((at) => !dropped.has(at));
  const areas = runs.map(({ area }) => area);
  return {
    ...sheet,
    cells: kept.flatMap((at) => sheet.cells[at] ?? []),
    labels: kept.map((at) => sheet.labels[at]),
    merges: [...sheet.merges, ...areas].sort((a, b) => a.top - b.top || a.left - b.left),
  };
}

interface Run {
  /** Indexes of its first and its last cell. */
  readonly from: number;
  readonly to: number;
  readonly area: Area;
}

function runsOf({ cells, labels, merges }: Island): readonly Run[] {
  const runs: Run[] = [];
  // The row of the headings that indicators stand beneath, until another form begins.
  let headed = Infinity;
  const may = (cell: Cell, label: Classified | undefined): boolean =>
    isLabel(cell, label) &&
    (cell.row <= headed || label?.title === true || hasAny(label, BELOW) || SUMS.test(cell.text));
  let from = 0;
  for (let at = 1; at <= cells.length; at++) {
    const label = labels[at - 1];
    if (label?.title) headed = Infinity;
    else if (headed === Infinity && hasAny(label, LEVELS)) headed = cells[at - 1]?.row ?? Infinity;
    const [first, before, cell] = [cells[from], cells[at - 1], cells[at]];
    if (!first || !before || (cell && isSame(before, cell) && may(first, labels[from]))) continue;
    if (at - 1 > from) {
      const area = { top: first.row, left: first.column, bottom: first.row, right: before.column };
      const isWhole =
        !merges.some((own) => overlaps(own, area)) &&
        !areHalves(cells, from, area) &&
        !(labels[from]?.yearColumn && headFigures(cells, at, area)) &&
        !(POINTS.test(first.text) && headTwo(cells, at, area));
      if (isWhole) runs.push({ from, to: at - 1, area });
    }
    from = at;
  }
  return runs;
}

function isSame(before: Cell, cell: Cell): boolean {
  return cell.row === before.row && cell.column === before.column + 1 && cell.text === before.text;
}

function isLabel({ value, text, formula }: Cell, label: Classified | undefined): boolean {
  if (typeof value !== 'string' || formula !== undefined) return false;
  const plain = text.trim();
  if (WITH_VALUE.test(text) || SUMS.test(plain)) return true;
  if (!label?.named) return false;
  const isKnown = label.roles.length > 0 || label.inline !== undefined || label.title;
  return isKnown && (plain.length >= SHORTEST || POINTS.test(text) || NOTES.test(plain));
}

function hasAny(label: Classified | undefined, roles: readonly Role[]): boolean {
  if (!label) return false;
  const own = label.inline ? [...label.roles, ...label.inline.roles] : label.roles;
  return own.some((role) => roles.includes(role));
}

/** 年初 and 全年 over 预算数 and 预算数: two headings, each broken over two rows. */
function areHalves(cells: readonly Cell[], from: number, { top, left, right }: Area): boolean {
  const above = new Set<string>();
  let next: number | undefined;
  for (let at = from - 1; at >= 0; at--) {
    const cell = cells[at];
    if (!cell || cell.row < top - 2) break;
    if (cell.row === top) continue;
    next ??= cell.row;
    if (cell.row < next) break;
    if (cell.column >= left && cell.column <= right) above.add(squeeze(cell.text));
  }
  const text = squeeze(cells[from]?.text ?? '');
  const isHalf = (upper: string): boolean =>
    HALF.test(upper) && (words.classify(upper + text)?.roles.length ?? 0) > 0;
  return above.size > 1 && [...above].every(isHalf);
}

/** 2023年决算数 and 2023年决算数 over 12 and 15: two columns, one of them under the wrong year. */
function headFigures(cells: readonly Cell[], from: number, { top, left, right }: Area): boolean {
  const figures = new Set<Cell['value']>();
  let next: number | undefined;
  for (let at = from; at < cells.length; at++) {
    const { row, column, value } = cells[at] ?? { row: Infinity, column: 0, value: null };
    if (row === top) continue;
    next ??= row;
    if (row > next + FIRST_ROWS || figures.size > 1) break;
    if (row > next) figures.clear();
    next = row;
    if (column >= left && column <= right && typeof value === 'number') figures.add(value);
  }
  return figures.size > 1;
}

/** 分值 and 分值 over figures of their own: those of the groups, and those of the rows. */
function headTwo(cells: readonly Cell[], from: number, { top, left, right }: Area): boolean {
  let before = '';
  for (let at = from; at < cells.length; at++) {
    const { row, column, text } = cells[at] ?? { row: Infinity, column: 0, text: '' };
    if (row > top + POINTS_ROWS) break;
    if (row === top || column < left || column > right) continue;
    if (column === left) before = text;
    else if (text.trim() !== '' && text !== before) return true;
  }
  return false;
}

const POINTS_ROWS = 8;

/** Figures stand so close beneath their heading. */
const FIRST_ROWS = 2;

function overlaps(one: Area, other: Area): boolean {
  return (
    one.top <= other.bottom &&
    other.top <= one.bottom &&
    one.left <= other.right &&
    other.left <= one.right
  );
}

function indexes(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}
