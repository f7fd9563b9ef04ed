/** Powers of ten that a double holds exactly. */
const TENS: readonly number[] = Array.from({ length: 23 }, (_, power) => Number(`1e${power}`));

/** A text this long is as Excel shows it in a General cell. */
const GENERAL_LENGTH = 11;
/** Smaller figures may be shown with an exponent. */
const LEAST = 0.001;

/**
 * Reads the form in which nearly all cells are written, `<c r="B7" s="3" t="s"><v>12</v></c>`, by character codes and without
 * making a string. Whatever it does not know it leaves to the scanner, which knows everything.
 */
export class PlainCell {
  row = 0;
  column = 0;
  style = 0;
  /** Whether there is no value. */
  empty = false;
  /** Whether `value` is the index of a shared string. */
  shared = false;
  value = 0;
  /** Where the digits stand, if they are just what a General cell shows; else nowhere. */
  private shownStart = 0;
  private shownEnd = 0;

  /** The digits of the figure just read from `text`, if they are just what a General cell shows. */
  shown(text: string): string | undefined {
    return this.shownEnd > 0 ? text.slice(this.shownStart, this.shownEnd) : undefined;
  }

  /** Reads the cell whose `<c ` begins at `at`; gives the offset behind it, or -1 where its form is another. */
  read(text: string, at: number): number {
    const open = this.attributes(text, at + 3);
    if (open < 0 || this.empty) return open;
    if (
      text.charCodeAt(open) !== 60 ||
      text.charCodeAt(open + 1) !== 118 ||
      text.charCodeAt(open + 2) !== 62
    ) {
      return -1;
    }
    const end = this.figure(text, open + 3);
    return end >= 0 && text.startsWith('</v></c>', end) ? end + 8 : -1;
  }

  private attributes(text: string, from: number): number {
    let i = from;
    let placed = false;
    this.style = 0;
    this.shared = false;
    this.empty = false;
    for (;;) {
      const name = text.charCodeAt(i);
      if (text.charCodeAt(i + 1) !== 61 || text.charCodeAt(i + 2) !== 34) return -1;
      i += 3;
      if (name === 114) {
        i = this.position(text, i);
        placed = true;
      } else if (name === 115) i = this.styleIndex(text, i);
      else if (name === 116) {
        const type = text.charCodeAt(i);
        if (type !== 115 && type !== 110) return -1;
        this.shared = type === 115;
        i += 1;
      } else return -1;
      if (i < 0 || text.charCodeAt(i) !== 34) return -1;
      const next = text.charCodeAt(i + 1);
      if (next === 32) i += 2;
      else if (next === 62) return placed ? i + 2 : -1;
      else if (next === 47 && text.charCodeAt(i + 2) === 62) {
        this.empty = true;
        return placed ? i + 3 : -1;
      } else return -1;
    }
  }

  private position(text: string, from: number): number {
    let i = from;
    let column = 0;
    let row = 0;
    let c = text.charCodeAt(i);
    for (; c >= 65 && c <= 90; c = text.charCodeAt(++i)) column = column * 26 + c - 64;
    for (; c >= 48 && c <= 57; c = text.charCodeAt(++i)) row = row * 10 + c - 48;
    if (row < 1 || row > 1_048_576 || column < 1 || column > 16_384) return -1;
    this.row = row - 1;
    this.column = column - 1;
    return i;
  }

  private styleIndex(text: string, from: number): number {
    let i = from;
    let index = 0;
    for (let c = text.charCodeAt(i); c >= 48 && c <= 57; c = text.charCodeAt(++i)) {
      index = index * 10 + c - 48;
    }
    this.style = index;
    return i > from && i < from + 7 ? i : -1;
  }

  /** Up to 15 digits with a point among them: the quotient of two exact doubles is the double that the digits name. */
  private figure(text: string, from: number): number {
    const negative = text.charCodeAt(from) === 45;
    const start = negative ? from + 1 : from;
    let i = start;
    let digits = 0;
    let point = -1;
    let c = text.charCodeAt(i);
    for (; c !== 60; c = text.charCodeAt(++i)) {
      if (c >= 48 && c <= 57) digits = digits * 10 + c - 48;
      else if (c === 46 && point < 0) point = i;
      else return -1;
    }
    const whole = (point < 0 ? i : point) - start;
    const places = point < 0 ? 0 : i - point - 1;
    if (whole < 1 || whole + places > 15 || (point >= 0 && places === 0)) return -1;
    const size = places === 0 ? digits : digits / (TENS[places] ?? NaN);
    this.value = negative ? -size : size;
    const shortest =
      (whole === 1 || text.charCodeAt(start) !== 48) &&
      (places === 0 || text.charCodeAt(i - 1) !== 48) &&
      (size >= LEAST || (size === 0 && places === 0 && !negative));
    this.shownStart = from;
    this.shownEnd = shortest && i - from <= GENERAL_LENGTH ? i : 0;
    return i;
  }
}
