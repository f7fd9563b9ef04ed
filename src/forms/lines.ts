import { remembered, unbroken } from '../amount';

const LINE = /\r\n|[\n\r]/;
/** Ends a sentence, or leads over to what is listed. */
const ENDS = /[。；;！!？?：:]$/;
/** Begins an item, or a part with a name of its own. */
const BEGINS =
  /^(?:[（(]?\d{1,2}\s*[)）]|\d{1,2}\s*[、．.:：](?!\d)|[（(]?[一二三四五六七八九十]{1,3}[)）、]|[①-⑳★●■□☑√-]|目标|[\u4e00-\u9fff]{2,8}[:：])/;
/** A sentence does not end so, and none begins so. */
const GOES_ON = /[，、,（(]$/;
const CLOSES = /^[，。、；：！？）)”》,;%％]/;
const UNIT = /^(?:万|亿|元|亩|人|公里|米|吨|平方|小时|天|年|月|[个名户家场次批项处座台套期条分])/;
/** By so much lines of one width may differ: no line is broken before a punctuation mark, and half-width digits take less room. */
const SLACK = 2;
const SLACK_OF_COLUMNS = 3;

/**
 * A cell's text without the breaks that only wrap its lines, as a page that was copied leaves them; a break between items or
 * sentences stays. What tells is a break in the middle of a sentence, and lines of one width.
 */
export const unwrapped = remembered((text): string => {
  if (!LINE.test(text)) return unbroken(text);
  const lines = text.split(LINE).map((line) => line.trim());
  if (!lines.some((line, at) => isWithin(line, lines[at + 1]))) return text;
  const isFull = fullness(lines);
  return lines.reduce((joined, line, at) => {
    const last = lines[at - 1] ?? '';
    const goesOn = isWithin(last, line) || (isFull(last) && mayGoOn(last, line));
    return goesOn ? joined + line : `${joined}\n${line}`;
  });
});

/** Whether a line may go on in the next. */
function mayGoOn(line: string, next: string): boolean {
  if (line === '' || next === '' || ENDS.test(line) || BEGINS.test(next)) return false;
  // Of two lines of digits nobody knows.
  return !(/\d$/.test(line) && /^\d/.test(next));
}

/** Whether it does beyond doubt. */
function isWithin(line: string, next: string | undefined): boolean {
  if (next === undefined || line === '') return false;
  if (CLOSES.test(next) || !unbroken(`${line}\n${next}`).includes('\n')) return true;
  if (!mayGoOn(line, next)) return false;
  return GOES_ON.test(line) || (/\d$/.test(line) && UNIT.test(next));
}

/** Tells a line that is as long as the longest, counted in characters or in columns. */
function fullness(lines: readonly string[]): (line: string) => boolean {
  const widest = Math.max(...lines.map((line) => line.length));
  const columns = Math.max(...lines.map(columnsOf));
  return (line) => line.length >= widest - SLACK || columnsOf(line) >= columns - SLACK_OF_COLUMNS;
}

/** A wide glyph takes two. */
function columnsOf(line: string): number {
  return line.replace(/[^\x20-\x7e]/g, '  ').length;
}
