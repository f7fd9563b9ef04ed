import { fieldMeaning, fieldOf, insideField } from '../field';
import type { Grid, Spot } from '../grid';
import { markIn, STATES, tickedAmong } from '../labels/ticks';
import type { Field } from '../model';
import type { Column } from '../table/table';

/** A rating: the word that is ticked, or what a tick and a cross say of a row. */
export function ratingIn(grid: Grid, spot: Spot, column: Column): Field {
  const mark = markIn(spot.text);
  const headed = mark === 'tick' ? headedTick(grid, spot, column) : undefined;
  if (headed) return headed;
  if (mark) return fieldMeaning(grid, spot, mark === 'tick' ? '完成' : '未完成', spot.text);
  return tickedWord(grid, spot) ?? fieldOf(grid, spot);
}

/** A tick says what heads its own column of several: 完成, 部分完成, 未完成. */
export function headedTick(grid: Grid, spot: Spot, { ticked }: Column): Field | undefined {
  const head = ticked?.find(({ left, right }) => left <= spot.left && spot.left <= right);
  if (!head || markIn(spot.text) !== 'tick') return undefined;
  const word = head.label?.bare ?? head.text.trim();
  return { ...fieldMeaning(grid, spot, word, word), text: word };
}

/** `☑完成 □基本完成 □未完成` */
function tickedWord(grid: Grid, spot: Spot): Field | undefined {
  const [only, other] = tickedAmong(spot.text, STATES);
  return only && !other ? insideField(grid, spot, only.start, only.end) : undefined;
}
