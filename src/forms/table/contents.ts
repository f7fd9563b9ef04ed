import type { Grid } from '../grid';
import { boundOf } from '../labels/bounds';
import { markIn, isTicked } from '../labels/ticks';
import { numbersColumns } from '../numbering';

/* What stands beneath a heading whose words may mean more than one thing. */

/** How many rows below the headings are looked at for what a column holds. */
const LOOKED_AT = 20;
const WORDS = /[\u4e00-\u9fa5]{3}/;

interface Place {
  readonly left: number;
}

/** Whether 扣分 heads what is said of lost points, not how many they are. */
export function holdsWords(grid: Grid, bottom: number, { left }: Place): boolean {
  for (let row = bottom + 1; row <= bottom + LOOKED_AT; row++) {
    const { top, cell, filled, text } = grid.at(row, left);
    if (top !== row || !filled || numbersColumns(grid.row(row))) continue;
    // What stands there first tells: further down another form may begin.
    if (typeof cell?.value === 'number' || /\d/.test(text)) return WORDS.test(text);
    if (WORDS.test(text)) return true;
  }
  return false;
}

/** 正向, 反向, 定性, ≥. */
export function holdsBounds(grid: Grid, bottom: number, place: Place): boolean {
  return allOfFirst(grid, bottom, place, (text) => boundOf(text) !== undefined);
}

const RATING =
  /^(?:是|否|(?:已经?|未|没有|尚未|基本|部分|全部|超额|按[期时]|如期)*(?:完成|达成|达标|实现|达到)(?:目标|指标)?)$/;

/** 是, 否, 已完成, 未完成, √, ☑完成 □未完成. */
export function holdsRatings(grid: Grid, bottom: number, place: Place): boolean {
  return allOfFirst(grid, bottom, place, isRating);
}

function isRating(text: string): boolean {
  return RATING.test(text.trim()) || markIn(text) !== undefined || isTicked(text);
}

/** What a definition may have of figures: ×100%, 财预〔2013〕53号; and words by which points are given. */
const OF_FORMULA = /100[%％]?|[〔[(（]?20\d\d[〕\])）年]?(?:\d+号)?/g;
const OF_POINTS = /每|扣完|[计得]\d|[≤≥<>＜＞]/;

/** 在职23人/编制25人，控制率92%: what a row came to, where a definition has no figure and a criterion tells how points are given. */
export function holdsResults(grid: Grid, bottom: number, place: Place): boolean {
  return allOfFirst(
    grid,
    bottom,
    place,
    (text) => /\d/.test(text.replace(OF_FORMULA, '')) && !OF_POINTS.test(text),
  );
}

const FIRST = 3;

/** Whether the first texts beneath a heading are all of one kind: further down another form may begin. */
function allOfFirst(
  grid: Grid,
  bottom: number,
  { left }: Place,
  is: (text: string) => boolean,
): boolean {
  let found = 0;
  for (let row = bottom + 1; row <= bottom + LOOKED_AT && found < FIRST; row++) {
    const { top, filled, text } = grid.at(row, left);
    if (top !== row || !filled || numbersColumns(grid.row(row))) continue;
    if (!is(text)) return false;
    found++;
  }
  return found > 0;
}
