import { insideField, labelOf, type FieldHints } from '../field';
import type { Role } from '../families/family';
import type { Field, Label } from '../model';
import type { Region } from '../region';

/** A label that does not begin its cell, with what stands behind it. */
export interface InLine {
  readonly label: Label;
  readonly field: Field;
}

/** Two labels at least, white space before the second. */
const SEVERAL = /[:：][^:：]*[\s\u3000][^\s\u3000:：]{2,10}[:：]/;
const NEXT = /(?<=[\s\u3000；;])([^\s\u3000:：；;，,。]{2,10})[:：]/g;
const LONGEST = 160;

/** `填报日期：2020年4月20日　　总分：98.75分`: the first label of a role that stands behind another in one cell. */
export function inLine(
  region: Region,
  roles: readonly Role[],
  from: number,
  to: number,
  hints: FieldHints = {},
  says?: RegExp,
): InLine | undefined {
  for (let row = from; row <= to; row++) {
    for (const spot of region.filled(row)) {
      const { text } = spot;
      if (text.length > LONGEST || !SEVERAL.test(text)) continue;
      const labels = [...text.matchAll(NEXT)];
      const at = labels.findIndex(([, words = '']) => isOf(region, words, roles, says));
      const own = labels[at];
      if (!own) continue;
      const [whole, words = ''] = own;
      const start = own.index + whole.length;
      const end = labels[at + 1]?.index ?? text.length;
      const label = { ...labelOf(region.grid, spot), text: words };
      return { label, field: insideField(region.grid, spot, start, end, hints) };
    }
  }
  return undefined;
}

function isOf(
  { words: dictionary }: Region,
  words: string,
  roles: readonly Role[],
  says: RegExp | undefined,
): boolean {
  if (says?.test(words) === false) return false;
  const own = dictionary.classify(words)?.roles ?? [];
  return own.some((role) => roles.includes(role));
}
