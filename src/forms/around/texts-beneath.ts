import { fieldOf } from '../field';
import { isFilled, type Spot } from '../grid';
import type { Field, Label } from '../model';
import type { Region } from '../region';
import { splitItems, type Told } from './goals-otherwise';

/** The texts beneath a heading, down to the next label. */
export function textsBeneath(region: Region, label: Spot, to: number): Told {
  const { grid } = region;
  const items: Label[] = [];
  let field: Field | undefined;
  let last: Spot | undefined;
  for (let row = label.bottom + 1; row <= to; row++) {
    const spot = grid.at(row, label.left);
    if (spot === last) continue;
    last = spot;
    const found = field !== undefined && field.text.trim() !== '';
    if (row > label.bottom + 1 && headsAnother(region, row, spot, found ? label : undefined)) break;
    if (field && !isFilled(spot)) continue;
    const own = fieldOf(grid, spot);
    if (!found) field = own;
    items.push(...splitItems(own.cell, own.text));
  }
  return { items, ...(field && { field }) };
}

/** 2, （2） and 二、 alone in a cell: a list of goals goes on beside it. */
const ORDINAL = /^[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[）)、.．]?$/;

/** Whether a row below the goals begins something else: a label of its own, or anything left of texts already found. */
function headsAnother(region: Region, row: number, spot: Spot, label: Spot | undefined): boolean {
  if (spot.label && spot.label.roles.length > 0) return true;
  if (spot.label?.inline?.roles.includes('completions')) return true;
  const first = region.filled(row)[0];
  if (!first) return false;
  return label
    ? first.left < label.left && !ORDINAL.test(first.text.trim())
    : first.label !== undefined && first.label.roles.length > 0;
}
