/** What characters take of a line, in whatever unit the room of a line is told in. */
export interface CharacterWidths {
  readonly wide: number;
  readonly narrow: number;
}

const NEW_LINE = 10;

/** How many lines a text takes where each of them has so much room. Counts by code units: texts come by the thousand. */
export function linesIn(text: string, room: number, { wide, narrow }: CharacterWidths): number {
  let lines = 0;
  let wides = 0;
  let narrows = 0;
  for (let at = 0; at <= text.length; at++) {
    const unit = at < text.length ? text.charCodeAt(at) : NEW_LINE;
    if (isTrailing(unit)) continue;
    if (unit === NEW_LINE) {
      lines += Math.max(1, Math.ceil((wides * wide + narrows * narrow) / room));
      wides = 0;
      narrows = 0;
    } else if (isWide(unit)) wides++;
    else narrows++;
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
