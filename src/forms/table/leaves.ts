import type { Role } from '../families/family';
import { has, type Classified, type Dictionary } from '../labels/dictionary';
import { isFilled, type Grid, type Spot } from '../grid';
import {
  any,
  HEADINGS,
  joined,
  levelAbove,
  measure,
  parentAbove,
  strongLevel,
  SUB_HEADINGS,
} from './headings';

/** A heading that heads one column of its own. */
export interface Leaf {
  readonly spot: Spot;
  readonly parent: Spot | undefined;
  /** The heading's words; of a word broken over two cells, both halves. */
  readonly label: Classified | undefined;
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

/** 符号, 数值 under 年度指标值, and any words there or under 偏差原因分析, say what they mean by their group's heading only. */
export function isOfGroup({ label }: Spot, group: Spot | undefined): boolean {
  if (any(label, SUB_HEADINGS)) return true;
  // 其他 is a source of money elsewhere.
  return label !== undefined && !any(label, HEADINGS) && any(group?.label, GROUPS);
}
const GROUPS: readonly Role[] = ['target', 'reason'];

/** The lowest headings of the rows, left to right. */
export function leavesOf(grid: Grid, words: Dictionary, top: number, bottom: number): Leaf[] {
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
    else if (spot.top > top && isOfGroup(spot, groupHead)) parent = groupHead;
    else groupHead = undefined;
    leaves.push({ spot, parent, label: joined(words, parent, spot) ?? spot.label });
  }
  return leaves;
}
/** Cells of another form in the same rows are no headings: figures, and what stands apart from the known ones. */
export function trimmed(words: Dictionary, leaves: readonly Leaf[]): readonly Leaf[] {
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

/** What a heading of a level says; of 指标名称 under 一级指标, what stands above it. */
function levelWord({ spot, parent }: Leaf): string | undefined {
  if (!strongLevel(spot)) return undefined;
  const own = levelAbove(spot.label, parent?.label) ? parent : spot;
  return own?.label?.bare;
}

/** A first heading that comes again begins another table to the right. */
export function sideBySide(leaves: readonly Leaf[]): Leaf[][] {
  const groups: Leaf[][] = [];
  let current: Leaf[] = [];
  let pending: Leaf[] = [];
  const seen = new Set<string>();
  let measured = false;
  for (const leaf of leaves) {
    const word = levelWord(leaf);
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
