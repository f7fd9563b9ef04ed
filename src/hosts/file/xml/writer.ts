import { escapeCellText, escapeText, utf8 } from './text';

/** Where parts are written, one after the other: each of them is packed before the next is begun. */
let room = new Uint8Array(1 << 16);

/**
 * Writes XML straight into bytes: of a part that is made of tens of thousands of pieces, no text is ever put together. The bytes
 * lie in a room that the next writer uses again.
 */
export class XmlWriter {
  private filled = 0;

  /** What was written so far. */
  get bytes(): Uint8Array {
    return room.subarray(0, this.filled);
  }

  /** XML as it stands. */
  raw(xml: string): void {
    const from = this.filled;
    const end = this.encode(xml, NOTHING);
    if (end >= 0) this.filled = end;
    // A pair of surrogates is one character, which the platform's own encoder knows.
    else this.filled = from + utf8().encodeInto(xml, room.subarray(from)).written;
  }

  /** A whole number that is not negative. */
  int(value: number): void {
    if (value >= 10) this.int(Math.floor(value / 10));
    this.reserve(1);
    room[this.filled++] = 48 + (value % 10);
  }

  /** The text of a cell as the content of an element. */
  text(value: string): void {
    const end = this.encode(value, ESCAPED);
    if (end >= 0) this.filled = end;
    else this.raw(escapeText(escapeCellText(value)));
  }

  private reserve(count: number): void {
    if (this.filled + count <= room.length) return;
    const larger = new Uint8Array(2 * room.length + count);
    larger.set(room);
    room = larger;
  }

  /**
   * Writes a text behind what is there; gives where it ends, or -1 where it holds a surrogate or a sign that `special` names.
   */
  private encode(text: string, special: Uint8Array): number {
    // No character of a string takes more than three bytes.
    this.reserve(3 * text.length);
    const bytes = room;
    let at = this.filled;
    for (let i = 0; i < text.length; i++) {
      const code = codeAt(text, i);
      if (code < 0x80) {
        if (special[code] === 1) return -1;
        bytes[at++] = code;
      } else if (code < 0x800) {
        if (code < 0xa0 && special === ESCAPED) return -1;
        bytes[at++] = 0xc0 | (code >> 6);
        bytes[at++] = 0x80 | (code & 63);
      } else {
        if ((code >= 0xd800 && code <= 0xdfff) || code >= 0xfffe) return -1;
        bytes[at++] = 0xe0 | (code >> 12);
        bytes[at++] = 0x80 | ((code >> 6) & 63);
        bytes[at++] = 0x80 | (code & 63);
      }
    }
    return at;
  }
}

const { charCodeAt } = String.prototype as {
  readonly charCodeAt: (this: string, index: number) => number;
};

/** As `text.charCodeAt(index)`: strings have more shapes inside than V8 knows at one place, and it would look the method up each time. */
const codeAt = Function.prototype.call.bind(charCodeAt) as (text: string, index: number) => number;

const NOTHING = new Uint8Array(0x80);

/** Signs that a text may not hold as they are, or, for the underscore, perhaps not. */
const ESCAPED = Uint8Array.from({ length: 0x80 }, (_, code) => {
  const sign = String.fromCharCode(code);
  return (code < 32 && !'\t\n'.includes(sign)) || '&<>_\x7f'.includes(sign) ? 1 : 0;
});
