import type { Grid } from '../grid';
import { has } from '../labels/dictionary';
import { markIn } from '../labels/ticks';
import { any } from './headings';
import type { Leaf } from './leaves';

/** What a tick beneath it says of the result. */
const TICKED =
  /^(?:(?:已|全部|按期|超额|基本|大部分?|部分|未|没有|尚未)?(?:完成|达成|达标|实现)|是|否)$/;
const YES_OR_NO = /^[是否]$/;
const ASKED = /是否.*(?:完成|达成|达标|实现)/;
/** How many rows below the headings are looked at, and how many with ticks are enough. */
const LOOKED_AT = 20;
const ENOUGH = 3;

/** 完成, 部分完成 and 未完成, under 完成情况 or with nothing but ticks beneath them: one column, of which the tick stands under one. */
export function tickedLeaves(grid: Grid, bottom: number, leaves: readonly Leaf[]): readonly Leaf[] {
  const own = leaves.filter(({ spot }) => TICKED.test(spot.label?.bare ?? ''));
  const [first] = own;
  if (!first || own.length < 2) return [];
  const { parent } = first;
  if (own.some((leaf) => leaf.parent !== parent)) return [];
  if (any(parent?.label, ['actual']) || has(parent?.label, 'completions')) return own;
  const isAsked = ASKED.test(parent?.label?.bare ?? '');
  if (!isAsked && own.some(({ spot }) => YES_OR_NO.test(spot.label?.bare ?? ''))) return [];
  return adjacent(own) && holdTicks(grid, bottom, own) ? own : [];
}

function adjacent(leaves: readonly Leaf[]): boolean {
  return leaves.every(({ spot }, at) => {
    const before = leaves[at - 1];
    return !before || before.spot.right + 1 === spot.left;
  });
}

/** Whether the first that stands beneath any of the headings are ticks. */
function holdTicks(grid: Grid, bottom: number, leaves: readonly Leaf[]): boolean {
  const left = leaves[0]?.spot.left ?? 0;
  const right = leaves.at(-1)?.spot.right ?? left;
  let found = 0;
  for (let row = bottom + 1; row <= bottom + LOOKED_AT && found < ENOUGH; row++) {
    const spots = grid.filled(row, left, right).filter((spot) => spot.left >= left);
    if (spots.length === 0) continue;
    // Further down another form may begin.
    if (!spots.every(({ text }) => markIn(text))) return found > 0;
    found++;
  }
  return found > 0;
}
