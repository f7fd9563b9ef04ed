import { FileError } from '../file-error';

/** The text of an XML part, and how to turn a changed text back into bytes of the same encoding. */
export interface XmlText {
  readonly text: string;
  readonly encode: (text: Pieces) => Uint8Array;
}

/** A text as it is or in pieces: to write a long one, it need not be put together first. */
export type Pieces = string | readonly string[];

/** Decodes UTF-8, or UTF-16 with its mark; a byte order mark stays in the text so that nothing is lost on the way back. */
export function decodeXml(bytes: Uint8Array): XmlText {
  const [first, second] = bytes;
  const wide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const label = !wide ? 'utf-8' : first === 0xff ? 'utf-16le' : 'utf-16be';
  try {
    const text = new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes);
    return { text, encode: wide ? (t) => encodeWide(t, first === 0xff) : encodeUtf8 };
  } catch {
    throw new FileError('corrupt', `not ${label}`);
  }
}

/** How our own parts begin. */
export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Where texts are encoded: many parts in a row, each of them packed before the next. */
let room = new Uint8Array(1 << 16);
let encoder: TextEncoder | undefined;

/** The one encoder. Made when it is first needed: not every page has it as it loads. */
export function utf8(): TextEncoder {
  return (encoder ??= new TextEncoder());
}

/** The bytes of a text. They lie in a room that the next call uses again. */
export function encodeUtf8(text: Pieces): Uint8Array {
  let filled = 0;
  for (const piece of typeof text === 'string' ? [text] : text) {
    // No character of a string takes more than three bytes.
    if (filled + 3 * piece.length > room.length) {
      const larger = new Uint8Array(2 * room.length + 3 * piece.length);
      larger.set(room.subarray(0, filled));
      room = larger;
    }
    filled += utf8().encodeInto(piece, room.subarray(filled)).written;
  }
  return room.subarray(0, filled);
}

function encodeWide(pieces: Pieces, little: boolean): Uint8Array {
  const text = typeof pieces === 'string' ? pieces : pieces.join('');
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), little);
  return bytes;
}

/** Line ends as an XML reader hands them on. */
export function unifyLines(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** Text as an XML reader hands it on: line ends unified, references resolved. */
export function unescapeXml(text: string): string {
  const unified = unifyLines(text);
  let at = unified.indexOf('&');
  if (at < 0) return unified;
  let read = '';
  let from = 0;
  // By hand and not by pattern: some writers put every Chinese character as a reference.
  for (; at >= 0; at = unified.indexOf('&', from)) {
    if (at > from) read += unified.slice(from, at);
    const end = unified.indexOf(';', at);
    if (end < 0) throw new FileError('corrupt', 'a reference without an end');
    read += resolveReference(unified, at + 1, end);
    from = end + 1;
  }
  return read + unified.slice(from);
}

function resolveReference(text: string, start: number, end: number): string {
  if (text.charCodeAt(start) !== 35) {
    const named = NAMED[text.slice(start, end)];
    if (named === undefined) throw new FileError('unsafe', `entity ${text.slice(start, end)}`);
    return named;
  }
  const hex = text.charCodeAt(start + 1) === 120;
  let code = 0;
  let i = start + (hex ? 2 : 1);
  for (; i < end && code <= 0x10ffff; i++) {
    const digit = DIGITS[text.charCodeAt(i)] ?? 99;
    code = digit < (hex ? 16 : 10) ? code * (hex ? 16 : 10) + digit : Infinity;
  }
  if (end === start + (hex ? 2 : 1) || code > 0x10ffff) {
    throw new FileError('corrupt', `reference ${text.slice(start, end)}`);
  }
  return code < 0x10000 ? String.fromCharCode(code) : String.fromCodePoint(code);
}

/** The worth of each digit by its character code, up to `f`. */
const DIGITS: readonly (number | undefined)[] = Array.from({ length: 103 }, (_, code) => {
  const digit = parseInt(String.fromCharCode(code), 16);
  return Number.isNaN(digit) ? undefined : digit;
});

/** Text for element content. A carriage return is written as a reference, or a reader would turn it into a line feed. */
export function escapeText(text: string): string {
  if (!/[&<>\r]/.test(text)) return text;
  return text.replace(/[&<>\r]/g, (sign) =>
    sign === '&' ? '&amp;' : sign === '<' ? '&lt;' : sign === '>' ? '&gt;' : '&#13;',
  );
}

/** Text for an attribute in double quotes. */
export function escapeAttribute(text: string): string {
  return text.replace(/[&<>"\r\n\t]/g, (sign) => {
    if (sign === '"') return '&quot;';
    return sign === '&'
      ? '&amp;'
      : sign === '<'
        ? '&lt;'
        : sign === '>'
          ? '&gt;'
          : `&#${sign.charCodeAt(0)};`;
  });
}

const ESCAPED_UNIT = /_x([0-9A-Fa-f]{4})_/g;

/** Cell text as Excel shows it: `_x000D_` stands for a character that XML cannot hold, `_x005F_` for the underscore itself. */
export function unescapeCellText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(ESCAPED_UNIT, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** A quick look, which takes half a pair of surrogates and a whole one alike. */
// eslint-disable-next-line no-control-regex -- those are what is looked for
const MAY_NEED_ESCAPE = /_x|[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]/;

/** The reverse of `unescapeCellText`, for characters XML cannot hold and for texts that look like an escape. */
export function escapeCellText(text: string): string {
  if (!MAY_NEED_ESCAPE.test(text)) return text;
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(
      /[^\P{Cc}\t\n]|\p{Cs}|[\ufffe\uffff]/gu,
      (unit) => `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    );
}

/** An XML boolean. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}
