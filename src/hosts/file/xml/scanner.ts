import { FileError } from '../file-error';
import { unescapeXml, unifyLines } from './text';

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
