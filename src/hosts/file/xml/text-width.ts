/** What characters take of a line, in whatever unit the room of a line is told in. */
export interface CharacterWidths {
  readonly wide: number;
  readonly narrow: number;
}

const NEW_LINE = 10;
const SPACE = 32;

/**
 * How many lines a text takes where each of them has so much room: it is parted between words, and anywhere in Chinese. Counts by code
 * units: texts come by the thousand.
 */
export function linesIn(text: string, room: number, { wide, narrow }: CharacterWidths): number {
  if (text.length * wide <= room && !text.includes('\n')) return 1;
  let lines = 1;
  let width = 0;
  /** What of the line cannot be parted from the next character. */
  let word = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (isTrailing(unit)) continue;
    if (unit === NEW_LINE) {
      lines += 1;
      width = 0;
      word = 0;
      continue;
    }
    const chinese = isWide(unit);
    const own = chinese ? wide : narrow;
    word = chinese || unit === SPACE ? 0 : word + own;
    width += own;
    // A blank hangs over the end of a line.
    if (width <= room || unit === SPACE) continue;
    lines += 1;
    // A word longer than the room is parted like Chinese.
    if (word > room) word = own;
    width = chinese ? own : word;
  }
  return lines;
}

/** The second half of a character beyond the first 65,536. */
function isTrailing(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}

/** As a Chinese font has it: · and × are as wide as a Chinese character. */
function isWide(unit: number): boolean {
  return unit >= 0x2000 || unit === 0xb7 || unit === 0xd7;
}
