import type { Spot } from './grid';
import { squeeze } from './labels/text';

/** What stands left of the numbers: 栏次, or letters of the columns of words. */
const LEAD = /^(?:栏次|列次|行次|栏号|列号|序号|栏目|[甲乙丙丁]|[-—/])$/;
/** `1`, `(2)`, `③`, `6=5/4`, `④=③÷②`, `3.00`, squeezed */
const NUMBER = /^\(?(\d{1,2})(?:\.0+)?\)?(?:=.*)?$/;
const BRACKETED = /\((\d{1,2})\)$/;
/** Fewer of them may be figures. */
const LEAST = 4;

/** `分值（7）` beside `得分（8）` and others: the figure in brackets is the number of its column, not its points. */
export function isNumbered(spot: Spot, headings: readonly Spot[]): boolean {
  if (!BRACKETED.test(squeeze(spot.text))) return false;
  const numbers = new Set<string>();
  for (const { text } of headings) {
    const number = BRACKETED.exec(squeeze(text))?.[1];
    if (number !== undefined) numbers.add(number);
  }
  return numbers.size >= LEAST;
}

/** A row that numbers the columns beneath their headings: `栏次 | 1 | 2 | 3 | 4=3/2`. */
export function numbersColumns(filled: readonly Spot[]): boolean {
  if (filled.length < LEAST) return false;
  let count = 0;
  for (const { text } of filled) {
    const plain = squeeze(text);
    const number = NUMBER.exec(plain)?.[1];
    if (number === undefined) {
      if (count > 0 || !LEAD.test(plain)) return false;
      continue;
    }
    if (Number(number) !== count + 1) return false;
    count++;
  }
  return count >= LEAST;
}
