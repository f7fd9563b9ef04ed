import { normalize } from './characters';
import { isOneFigure } from './one-figure';
import { isOneWord } from './one-word';
import { remembered } from './remembered';

/** A cheap first look: hardly any text has a line break, or a space behind a point. */
const MAY_BE = /[\r\n]|\d\.[ \u00a0\u3000]/;
/** One line break with the spaces around it, or a space typed behind the point of a figure. */
const BREAK = /[^\S\r\n]*(?:\r\n|\r|\n)[^\S\r\n]*(?![\r\n])|(?<=\d\.)[ \u00a0\u3000]{1,2}(?=\d)/g;
/** So much of the text on either side of a break tells whether it parts two figures. */
const AROUND = 32;

interface Unbroken {
  readonly text: string;
  /** The breaks that were left out, by their offset in the text without them. */
  readonly cuts: readonly { readonly at: number; readonly length: number }[];
}

const plain = new Map<boolean, (text: string) => Unbroken>(
  [true, false].map((labelled) => [labelled, remembered((text) => joined(text, labelled), 1024)]),
);

/**
 * A text without the breaks inside its figures, units and dates, as a page that was copied or a narrow column leaves them: `9.⏎36`,
 * `￥1,25⏎0.00`, `2023年1⏎2月`, `≥320万⏎亩`. A break that may as well part two figures stays. `labelled` where the text is what stands
 * behind the label of one figure.
 */
export function unbroken(text: string, labelled = false): string {
  return MAY_BE.test(text) ? (plain.get(labelled)?.(text).text ?? text) : text;
}

/** What was found in a text without its breaks, by offsets of the text as it is. */
export function inUnbroken<Found extends { readonly start: number; readonly end: number }>(
  text: string,
  find: (text: string) => readonly Found[],
): readonly Found[] {
  if (!MAY_BE.test(text)) return find(text);
  const { text: whole, cuts } = joined(text, false);
  if (cuts.length === 0) return find(text);
  return find(whole).map((found) => {
    const before = (offset: number) =>
      cuts.reduce((sum, { at, length }) => (at < offset ? sum + length : sum), 0);
    const start = found.start + before(found.start + 1);
    return { ...found, start, end: found.end + before(found.end) };
  });
}

function joined(text: string, labelled: boolean): Unbroken {
  // A full-width comma parts figures; it never groups their digits.
  const normal = normalize(text.replace(/，/g, '、'));
  const cuts: { at: number; length: number }[] = [];
  let left = '';
  let kept = '';
  let from = 0;
  for (const { index, 0: gap } of text.matchAll(BREAK)) {
    left = (left + normal.slice(from, index)).slice(-AROUND);
    kept += text.slice(from, index);
    from = index + gap.length;
    const around = { left, right: normal.slice(from, from + AROUND) };
    const isSpace = !/[\r\n]/.test(gap);
    if (isOneFigure({ ...around, isSpace, labelled }) || (!isSpace && isOneWord(around))) {
      cuts.push({ at: kept.length, length: gap.length });
    } else {
      left += ' ';
      kept += gap;
    }
  }
  return { text: kept + text.slice(from), cuts };
}
