import { FileError } from './file-error';

/** The text of an XML part, and how to turn a changed text back into bytes of the same encoding. */
export interface XmlText {
  readonly text: string;
  readonly encode: (text: string) => Uint8Array;
}

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

export function encodeUtf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function encodeWide(text: string, little: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), little);
  return bytes;
}

export const enum Token {
  End,
  Open,
  Close,
  Text,
}

/**
 * A scanner over XML that hands out tokens with their offsets and copies nothing that is not asked for. It reads what office
 * packages may hold: any prefix, any attribute order, comments, CDATA, processing instructions. A DOCTYPE, and any entity
 * but the five of XML itself, is refused as unsafe.
 */
export class XmlScanner {
  /** Offsets of the current token. */
  start = 0;
  end = 0;
  /** Offsets of the current element's name, with and without prefix. */
  nameStart = 0;
  localStart = 0;
  nameEnd = 0;
  /** Whether the current opening tag closes itself (`<v/>`). */
  empty = false;
  /** How many elements are open after the current token. */
  depth = 0;
  private cdata = false;
  private attributes = 0;
  private readonly bounds: number[] = [];

  constructor(
    readonly text: string,
    offset = 0,
  ) {
    this.end = offset;
  }

  next(): Token {
    const { text } = this;
    for (;;) {
      const at = this.end;
      this.start = at;
      if (at >= text.length) {
        if (this.depth !== 0) throw new FileError('corrupt', 'XML ends too early');
        return Token.End;
      }
      if (text.charCodeAt(at) !== 60) {
        const next = text.indexOf('<', at);
        this.end = next < 0 ? text.length : next;
        this.cdata = false;
        return Token.Text;
      }
      const sign = text.charCodeAt(at + 1);
      if (sign === 47) return this.closeTag(at);
      if (sign === 33) {
        if (text.startsWith('<!--', at)) {
          this.end = this.after('-->', at + 4);
          continue;
        }
        if (text.startsWith('<![CDATA[', at)) {
          this.end = this.after(']]>', at + 9);
          this.cdata = true;
          return Token.Text;
        }
        throw new FileError('unsafe', 'DOCTYPE');
      }
      if (sign === 63) {
        this.end = this.after('?>', at + 2);
        continue;
      }
      return this.openTag(at);
    }
  }

  private after(sign: string, from: number): number {
    const at = this.text.indexOf(sign, from);
    if (at < 0) throw new FileError('corrupt', 'XML ends too early');
    return at + sign.length;
  }

  private closeTag(at: number): Token {
    const end = this.after('>', at);
    this.name(at + 2);
    this.end = end;
    this.depth -= 1;
    if (this.depth < 0) throw new FileError('corrupt', 'XML closes what is not open');
    return Token.Close;
  }

  /** Sets the name's offsets; returns where it ends. */
  private name(from: number): number {
    const { text } = this;
    this.nameStart = from;
    this.localStart = from;
    let i = from;
    for (; ; i++) {
      const c = text.charCodeAt(i);
      if (c === 58) this.localStart = i + 1;
      // A space, a line break, `/`, `>` or the end of the text ends a name.
      else if (c <= 32 || c === 47 || c === 62 || c !== c) break;
    }
    this.nameEnd = i;
    return i;
  }

  private openTag(at: number): Token {
    const { text, bounds } = this;
    let i = this.name(at + 1);
    let count = 0;
    this.empty = false;
    for (;;) {
      const c = text.charCodeAt(i);
      if (c === 62) {
        this.end = i + 1;
        break;
      }
      if (c === 47) {
        this.empty = true;
        i += 1;
        continue;
      }
      if (c <= 32) {
        i += 1;
        continue;
      }
      if (c !== c) throw new FileError('corrupt', 'XML ends too early');
      const nameStart = i;
      let k = text.charCodeAt(i);
      while (k !== 61 && k > 32 && k !== 62) k = text.charCodeAt(++i);
      const nameEnd = i;
      while (k <= 32) k = text.charCodeAt(++i);
      if (k !== 61) throw new FileError('corrupt', 'an attribute without a value');
      k = text.charCodeAt(++i);
      while (k <= 32) k = text.charCodeAt(++i);
      if (k !== 34 && k !== 39) throw new FileError('corrupt', 'an attribute without quotes');
      const valueEnd = text.indexOf(k === 34 ? '"' : "'", i + 1);
      if (valueEnd < 0) throw new FileError('corrupt', 'XML ends too early');
      bounds[count] = nameStart;
      bounds[count + 1] = nameEnd;
      bounds[count + 2] = i + 1;
      bounds[count + 3] = valueEnd;
      count += 4;
      i = valueEnd + 1;
    }
    this.attributes = count;
    if (!this.empty) this.depth += 1;
    return Token.Open;
  }

  /** The current element's name without its prefix. */
  get local(): string {
    return this.text.slice(this.localStart, this.nameEnd);
  }

  /** The prefix of the current element with its colon, or nothing. */
  get prefix(): string {
    return this.text.slice(this.nameStart, this.localStart);
  }

  /** Whether the current element has this local name. */
  is(local: string): boolean {
    return (
      this.nameEnd - this.localStart === local.length &&
      this.text.startsWith(local, this.localStart)
    );
  }

  /** Where the value of an attribute stands, as an index for `attributeStart` and `attributeEnd`; -1 where there is none. */
  private findAttribute(name: string): number {
    const { bounds, text } = this;
    for (let n = 0; n < this.attributes; n += 4) {
      const start = bounds[n] as number;
      if ((bounds[n + 1] as number) - start === name.length && text.startsWith(name, start))
        return n;
    }
    return -1;
  }

  /** An attribute by its name as written; `undefined` where there is none. */
  attribute(name: string): string | undefined {
    const n = this.findAttribute(name);
    return n < 0 ? undefined : this.attributeText(n);
  }

  /** Offsets of an attribute's value inside its quotes. */
  attributeSpan(name: string): { start: number; end: number } | undefined {
    const n = this.findAttribute(name);
    if (n < 0) return undefined;
    return { start: this.bounds[n + 2] as number, end: this.bounds[n + 3] as number };
  }

  /** An attribute with this local name under any prefix (`r:id`, whatever `r` is called). */
  prefixedAttribute(local: string): string | undefined {
    const { bounds, text } = this;
    for (let n = 0; n < this.attributes; n += 4) {
      const name = text.slice(bounds[n], bounds[n + 1]);
      if (name.endsWith(`:${local}`)) return this.attributeText(n);
    }
    return undefined;
  }

  /** Every attribute of the current element, name → value. */
  allAttributes(): Map<string, string> {
    const all = new Map<string, string>();
    for (let n = 0; n < this.attributes; n += 4) {
      all.set(this.text.slice(this.bounds[n], this.bounds[n + 1]), this.attributeText(n));
    }
    return all;
  }

  private attributeText(n: number): string {
    return unescapeXml(this.text.slice(this.bounds[n + 2], this.bounds[n + 3]));
  }

  /** The text of the current text token. */
  tokenText(): string {
    return this.cdata
      ? unifyLines(this.text.slice(this.start + 9, this.end - 3))
      : unescapeXml(this.text.slice(this.start, this.end));
  }

  /** After an opening tag: the text directly inside the element; the scanner then stands on its closing tag. */
  readText(): string {
    if (this.empty) return '';
    const { text, end } = this;
    // The common case: nothing but characters up to the closing tag.
    const mark = text.indexOf('<', end);
    if (mark >= 0 && text.charCodeAt(mark + 1) === 47) {
      this.next();
      if (mark === end) return '';
      this.next();
      return unescapeXml(text.slice(end, mark));
    }
    const depth = this.depth;
    let read = '';
    for (;;) {
      const token = this.next();
      if (token === Token.Text && this.depth === depth) read += this.tokenText();
      if (this.depth < depth || token === Token.End) return read;
    }
  }

  /** After an opening tag: goes on to its closing tag. */
  skip(): void {
    if (this.empty) return;
    const depth = this.depth;
    while (this.depth >= depth) if (this.next() === Token.End) return;
  }
}

function unifyLines(text: string): string {
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

/** The reverse of `unescapeCellText`, for characters XML cannot hold and for texts that look like an escape. */
export function escapeCellText(text: string): string {
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
