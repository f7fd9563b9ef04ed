import { has, type Classified, type Dictionary } from './dictionary';
import type { Role } from './families/family';
import { isFilled, type Grid, type Spot } from './grid';
import type { Doubt } from './model';
import { likeness } from './likeness';
import { settle } from './settle';
import { cellRef } from './field';

/** One column of a table with its heading. */
export interface Column {
  readonly role: Role;
  readonly left: number;
  readonly right: number;
  readonly spot: Spot;
}

/** The headings of an indicator table: its rows from `top` to `bottom`, what lies below is the body. */
export interface Table {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly columns: readonly Column[];
  readonly doubts: readonly Doubt[];
}

const LEVELS: readonly Role[] = ['level1', 'level2', 'name'];
const MEASURES: readonly Role[] = [
  'target',
  'adjustedTarget',
  'actual',
  'weight',
  'score',
  'reason',
  'criteria',
  'coefficient',
  'convertedScore',
];
const MONEY: readonly Role[] = ['initialBudget', 'annualBudget', 'executed', 'executionRate'];
const SUB_HEADINGS: readonly Role[] = ['comparator', 'targetValue', 'unit', 'adjustedTarget'];
/** What heads a block at its side, whatever else the words can mean. */
const SIDES: readonly Role[] = ['indicatorBlock', 'goalBlock'];
const HEADINGS: readonly Role[] = [
  ...LEVELS,
  ...MEASURES,
  ...SUB_HEADINGS,
  'reviewScore',
  'completionRate',
  'measures',
  'otherColumn',
  'indicatorBlock',
];
/** Roles that a table may have more than once. */
const REPEATABLE = new Set<Role>([
  'weight',
  'otherColumn',
  'indicatorBlock',
  'unit',
  'comparator',
  'reason',
  'criteria',
  'completionRate',
]);
/** Words that mean a level of indicators and nothing else. */
const STRONG_LEVEL = /^(?:[一二三四]级.*|指标(?:名称|内容)|.*指标(?:名称|内容)|具体指标)$/;

function any(label: Classified | undefined, roles: readonly Role[]): boolean {
  if (label === undefined || label.roles.length === 0) return false;
  for (const role of label.roles) if (roles.includes(role)) return true;
  return false;
}

function strongLevel(spot: Spot): boolean {
  return any(spot.label, LEVELS) && STRONG_LEVEL.test(spot.label?.bare ?? '');
}

/** Words that head a column of goals as well as one of indicators prove nothing by themselves. */
function measure(spot: Spot): boolean {
  return any(spot.label, MEASURES) && !has(spot.label, 'goals') && !has(spot.label, 'completions');
}

function distinct(spots: readonly Spot[], roles: readonly Role[]): number {
  const found = new Set<Role>();
  for (const spot of spots) {
    const role = spot.label?.roles.find((own) => roles.includes(own));
    if (role) found.add(role);
  }
  return found.size;
}

/** Finds the headings of every indicator table on the sheet, side by side ones apart. */
export function findTables(grid: Grid, words: Dictionary): Table[] {
  const tables: Table[] = [];
  let done = -1;
  for (const row of candidateRows(grid)) {
    if (row <= done) continue;
    const spots = grid.row(row);
    if (spots.length < 2) continue;
    const levels = spots.filter(strongLevel).length;
    const measures = distinct(spots, MEASURES);
    const weak =
      measures >= 3 &&
      spots.some((spot) => any(spot.label, LEVELS) || brokenLevel(grid, words, spot));
    if (levels === 0 && !weak) continue;
    if (
      measures === 0 &&
      levels < 2 &&
      distinct(grid.row(row - 1), MEASURES) < 2 &&
      distinct(grid.row(row + 1), MEASURES) < 2
    ) {
      // A level alone, without anything measured, is no heading.
      continue;
    }
    const { top, bottom } = extent(grid, words, row, measures);
    tables.push(...tablesIn(grid, words, top, bottom));
    done = bottom;
  }
  return tables;
}

/** Rows with a label of a level, or with three of what is measured. */
function candidateRows(grid: Grid): number[] {
  const rows: number[] = [];
  let row = -1;
  let measures = 0;
  for (const spot of grid.named) {
    if (spot.top !== row) {
      row = spot.top;
      measures = 0;
    }
    if (rows[rows.length - 1] === row || spot.label.roles.length === 0) continue;
    if (any(spot.label, MEASURES)) measures++;
    if (measures >= 3 || strongLevel(spot)) rows.push(row);
  }
  return rows;
}

/** The lower half of 指标名称. */
function brokenLevel(grid: Grid, words: Dictionary, spot: Spot): boolean {
  return any(joined(words, parentAbove(grid, spot, Math.max(0, spot.top - 2)), spot), LEVELS);
}

/** The table whose headings stand in a row that the user pointed at. */
export function tablesAt(grid: Grid, words: Dictionary, row: number): Table[] {
  const { top, bottom } = extent(grid, words, row, 1);
  return tablesIn(grid, words, top, bottom);
}

/** Headings may take two or three rows. */
function extent(
  grid: Grid,
  words: Dictionary,
  row: number,
  measures: number,
): { top: number; bottom: number } {
  let top = row;
  let bottom = row;
  for (const spot of grid.row(row)) {
    // 绩效指标 or 年度绩效目标1 at the side reaches down along the whole table.
    if (!any(spot.label, HEADINGS) || any(spot.label, SIDES)) continue;
    if (spot.bottom - row <= 2) bottom = Math.max(bottom, spot.bottom);
  }
  for (let up = row - 1; up >= row - 3; up--) {
    const spots = grid.row(up);
    if (spots.length === 0) continue;
    const own = spots.filter((spot) => any(spot.label, MEASURES) && !any(spot.label, SIDES));
    if (own.length === 0 || spots.some(({ label }) => any(label, MONEY))) break;
    const reaches = own.some((spot) => spot.bottom >= row);
    const heads = own.some(
      (spot) =>
        measure(spot) &&
        grid.filled(row, spot.left, spot.right).some(({ label }) => any(label, SUB_HEADINGS)),
    );
    const broken = grid.row(row).filter((spot) => joined(words, grid.at(up, spot.left), spot));
    if (
      !reaches &&
      !heads &&
      broken.length < 2 &&
      !(measures === 0 && own.filter(measure).length >= 2)
    )
      break;
    top = up;
  }
  for (let down = bottom + 1; down <= bottom + 2; down++) {
    const spots = grid.row(down);
    if (spots.length === 0) continue;
    const headings = spots.every(
      ({ label, cell }) =>
        typeof cell?.value === 'string' && any(label, [...SUB_HEADINGS, ...LEVELS, ...MEASURES]),
    );
    const sub = spots.some(
      (spot) =>
        any(spot.label, [...SUB_HEADINGS, ...LEVELS]) ||
        (measure(spot) && parentAbove(grid, spot, top) !== undefined),
    );
    if (!headings || !sub) break;
    bottom = down;
    for (const spot of spots) bottom = Math.max(bottom, Math.min(spot.bottom, down + 2));
  }
  return { top, bottom };
}

/** The heading above a sub-heading, if it is another one. */
function parentAbove(grid: Grid, spot: Spot, top: number): Spot | undefined {
  for (let row = spot.top - 1; row >= top; row--) {
    const above = grid.at(row, spot.left);
    if (isFilled(above)) return above;
  }
  return undefined;
}

interface Leaf {
  readonly spot: Spot;
  readonly parent: Spot | undefined;
  /** The heading's words; of a word broken over two cells, both halves. */
  readonly label: Classified | undefined;
}

/** `指标` over `名称`: one heading broken over two rows. */
function joined(words: Dictionary, above: Spot | undefined, spot: Spot): Classified | undefined {
  if (!above?.filled || above.text.length > 6 || spot.text.length > 8) return undefined;
  const label = words.classify(above.text + spot.text);
  return any(label, HEADINGS) ? label : undefined;
}

/** Whether sub-headings stand beneath: then a blank column among them is none of its own. */
function headsOthers(grid: Grid, spot: Spot, bottom: number): boolean {
  for (let row = spot.bottom + 1; row <= bottom; row++) {
    if (grid.filled(row, spot.left, spot.right).length > 0) return true;
  }
  return false;
}

function isSide(spot: Spot, bottom: number): boolean {
  return spot.bottom > bottom && has(spot.label, 'goalBlock');
}

function leavesOf(grid: Grid, words: Dictionary, top: number, bottom: number): Leaf[] {
  const leaves: Leaf[] = [];
  let groupHead: Spot | undefined;
  for (let column = 0; column <= grid.right; column++) {
    let spot: Spot | undefined;
    for (let row = bottom; row >= top && !spot; row--) {
      const own = grid.at(row, column);
      // What began long before the headings, or goes on below them, belongs to a block at the side.
      if (isFilled(own) && own.top >= top - 1 && !isSide(own, bottom)) spot = own;
    }
    if (!spot || headsOthers(grid, spot, bottom)) continue;
    column = spot.right;
    let parent = parentAbove(grid, spot, top);
    if (parent) groupHead = parent;
    // Where a merged group heading was split, its words stand above the first of its columns only.
    else if (spot.top > top && any(spot.label, SUB_HEADINGS)) parent = groupHead;
    else groupHead = undefined;
    leaves.push({ spot, parent, label: joined(words, parent, spot) ?? spot.label });
  }
  return leaves;
}

function tablesIn(grid: Grid, words: Dictionary, top: number, bottom: number): Table[] {
  const leaves = leavesOf(grid, words, top, bottom);
  return sideBySide(leaves)
    .map((own) => trimmed(words, own))
    .filter((own) => own.length > 0)
    .map((own) => assign(grid, words, top, bottom, own));
}

/** Cells of another form in the same rows are no headings: figures, and what stands apart from the known ones. */
function trimmed(words: Dictionary, leaves: readonly Leaf[]): readonly Leaf[] {
  const known = (leaf: Leaf): boolean =>
    any(leaf.label, HEADINGS) ||
    has(leaf.label, 'goals') ||
    has(leaf.label, 'completions') ||
    (leaf.label !== undefined && words.likely(leaf.label).some((role) => HEADINGS.includes(role)));
  let first = leaves.findIndex(known);
  if (first < 0) return [];
  let last = leaves.length - 1;
  for (let own = leaves[last]; own && !known(own); own = leaves[--last]);
  const beside = (a: Leaf | undefined, b: Leaf | undefined): boolean =>
    a !== undefined &&
    b !== undefined &&
    typeof a.spot.cell?.value === 'string' &&
    typeof b.spot.cell?.value === 'string' &&
    b.spot.left === a.spot.right + 1;
  while (beside(leaves[first - 1], leaves[first])) first--;
  while (beside(leaves[last], leaves[last + 1])) last++;
  return leaves.slice(first, last + 1);
}

/** A first heading that comes again begins another table to the right. */
function sideBySide(leaves: readonly Leaf[]): Leaf[][] {
  const groups: Leaf[][] = [];
  let current: Leaf[] = [];
  let pending: Leaf[] = [];
  const seen = new Set<string>();
  let measured = false;
  for (const leaf of leaves) {
    const word = strongLevel(leaf.spot) ? leaf.spot.label?.bare : undefined;
    if (word !== undefined && measured && seen.has(word)) {
      groups.push(current);
      current = pending;
      seen.clear();
      measured = false;
    } else {
      current.push(...pending);
    }
    pending = [];
    if (word !== undefined) seen.add(word);
    if (measure(leaf.spot)) measured = true;
    // A block's own heading belongs to the columns that follow it.
    if (has(leaf.spot.label, 'indicatorBlock') && word === undefined) pending = [leaf];
    else current.push(leaf);
  }
  current.push(...pending);
  if (current.length > 0) groups.push(current);
  return groups;
}

function assign(
  grid: Grid,
  words: Dictionary,
  top: number,
  bottom: number,
  leaves: readonly Leaf[],
): Table {
  const columns: Column[] = [];
  const doubts: Doubt[] = [];
  const taken = new Set<Role>();
  const take = (leaf: Leaf, role: Role): void => {
    taken.add(role);
    columns.push({ role, left: leaf.spot.left, right: leaf.spot.right, spot: leaf.spot });
  };
  const free = (role: Role): boolean => !taken.has(role) || REPEATABLE.has(role);
  // With a fourth level the third is one more group.
  const fourth = leaves.some(({ label }) => /^四级/.test(label?.bare ?? ''));
  const rolesOf = (leaf: Leaf): Role[] =>
    fourth && /^三级/.test(leaf.label?.bare ?? '') ? ['otherColumn'] : headingRoles(leaf);

  let open: Leaf[] = [];
  const several: Leaf[] = [];
  for (const leaf of leaves) {
    const roles = rolesOf(leaf);
    const only = roles.length === 1 ? roles[0] : undefined;
    if (only !== undefined && free(only)) take(leaf, only);
    else if (roles.length > 0) several.push(leaf);
    else open.push(leaf);
  }
  const named =
    taken.has('name') || several.some((leaf) => STRONG_LEVEL.test(leaf.label?.bare ?? ''));
  for (const leaf of several) {
    const all = rolesOf(leaf);
    // 绩效指标 heads the names where nothing else does.
    const roles = all.includes('name')
      ? all.filter((own) => own !== (named ? 'name' : 'indicatorBlock'))
      : all;
    const role = roles.find(free) ?? all.find(free);
    if (role) take(leaf, role);
    else
      doubts.push({
        kind: 'doubled-label',
        field: roles[0] ?? 'header',
        cell: cellRef(grid, leaf.spot),
      });
  }
  open = open.filter((leaf) => {
    const { label } = leaf;
    if (!label) return false;
    const role = words.likely(label).find((likely) => HEADINGS.includes(likely) && free(likely));
    if (role) take(leaf, role);
    return !role;
  });
  for (const leaf of open) {
    const role = likeness(
      leaf.label?.bare ?? '',
      words,
      MISSABLE.filter((own) => !taken.has(own)),
    );
    if (!role) continue;
    take(leaf, role);
    doubts.push({ kind: 'doubtful-label', field: role, cell: cellRef(grid, leaf.spot) });
  }
  settle(columns);
  columns.sort((a, b) => a.left - b.left);
  return {
    top,
    bottom,
    left: Math.min(...leaves.map(({ spot }) => spot.left)),
    right: Math.max(...leaves.map(({ spot }) => spot.right)),
    columns,
    doubts,
  };
}

/** Columns whose absence matters, so that a misspelt heading is worth a guess. */
const MISSABLE: readonly Role[] = [
  'level1',
  'level2',
  'name',
  'target',
  'actual',
  'weight',
  'score',
  'reason',
];

/** What the heading can mean here: a group heading above it narrows the meaning of `值`, `单位`. */
function headingRoles({ label, parent }: Leaf): Role[] {
  const roles = (label?.roles ?? []).filter((role) => HEADINGS.includes(role));
  // 年度绩效目标 beside the levels is the block's own heading.
  if (roles.length === 0 && has(label, 'goals') && !has(label, 'goalBlock')) {
    return ['target'];
  }
  if (roles.length === 0 && has(label, 'completions')) return ['actual'];
  const above = parent?.label;
  // 偏差原因分析 over 经费保障, 制度保障, 其他: each of them says why.
  if (roles.length === 0 && any(above, ['reason'])) return ['reason'];
  const ofActual = any(above, ['actual']) || has(above, 'completions');
  return roles.map((role) => {
    if (role === 'targetValue') return ofActual ? 'actual' : 'target';
    if (ofActual && role === 'unit') return 'actualUnit';
    if (ofActual && role === 'comparator') return 'otherColumn';
    if (role === 'target' && any(above, ['adjustedTarget'])) return 'adjustedTarget';
    return role;
  });
}

export function column(table: Table, role: Role): Column | undefined {
  return table.columns.find((own) => own.role === role);
}
