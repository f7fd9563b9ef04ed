/** What most often keeps a file written by hand from being JSON. */
export type JsonFaultKey =
  | 'nothing'
  | 'json-sign'
  | 'json-comma'
  | 'json-no-comma'
  | 'json-quote'
  | 'json-end'
  | 'json-here';

export interface JsonFault {
  readonly key: JsonFaultKey;
  readonly line: string;
  readonly column: string;
  /** The sign that stands there. */
  readonly given: string;
  /** The sign that belongs there, where it is known. */
  readonly choices: string;
}

/** Signs of Chinese typing that look like those of JSON. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  '，': ',',
  '、': ',',
  '：': ':',
  '；': ',',
  '“': '"',
  '”': '"',
  '„': '"',
  '＂': '"',
  '‘': '"',
  '’': '"',
  '「': '"',
  '」': '"',
  '｛': '{',
  '｝': '}',
  '［': '[',
  '］': ']',
  '【': '[',
  '】': ']',
  '．': '.',
  '－': '-',
};

const SPACE = /[ \t\r\n]*/y;
const STRING = /"(?:[^"\\\n\r\t]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y;
const PLAIN = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\d.])|(?:true|false|null)(?![\w])/y;

class Stopped extends Error {
  constructor(
    readonly at: number,
    readonly key: JsonFaultKey = 'json-here',
  ) {
    super(key);
  }
}

/**
 * Where a text stops being JSON, by line and column (both from 1): the engines' own messages differ, and some give no
 * place. `undefined` where nothing is wrong.
 */
export function jsonFault(text: string): JsonFault | undefined {
  if (text.trim() === '') return faultAt(text, new Stopped(0, 'nothing'));
  const reader = new Reader(text);
  try {
    reader.whole();
    return undefined;
  } catch (error) {
    if (error instanceof Stopped) return faultAt(text, error);
    throw error;
  }
}

function faultAt(text: string, { at, key }: Stopped): JsonFault {
  const before = text.slice(0, at).split('\n');
  const given = String.fromCodePoint(text.codePointAt(at) ?? 0x20);
  const choices = LOOK_ALIKES[given] ?? '';
  return {
    key: key === 'json-here' ? (at >= text.length ? 'json-end' : choices ? 'json-sign' : key) : key,
    line: String(before.length),
    column: String((before.at(-1) ?? '').length + 1),
    given,
    choices,
  };
}

class Reader {
  private at = 0;

  constructor(private readonly text: string) {}

  whole(): void {
    this.value();
    if (this.next() !== '') throw new Stopped(this.at);
  }

  private value(): void {
    const next = this.next();
    if (next === '{') return this.list('}', () => this.member());
    if (next === '[') return this.list(']', () => this.value());
    if (next === '"') return this.string();
    if (!this.take(PLAIN)) throw new Stopped(this.at);
  }

  private member(): void {
    if (this.next() !== '"') throw new Stopped(this.at);
    this.string();
    if (this.next() !== ':') throw new Stopped(this.at);
    this.at += 1;
    this.value();
  }

  private list(end: string, one: () => void): void {
    this.at += 1;
    if (this.next() === end) {
      this.at += 1;
      return;
    }
    for (;;) {
      one();
      const next = this.next();
      const mark = this.at;
      if (next !== ',' && next !== end) {
        throw new Stopped(mark, next === '"' || next === '{' ? 'json-no-comma' : undefined);
      }
      this.at += 1;
      if (next === end) return;
      if (this.next() === end) throw new Stopped(mark, 'json-comma');
    }
  }

  private string(): void {
    if (this.take(STRING)) return;
    // A quotation mark of Chinese typing in the same line is what was meant to close it.
    const line = /^"[^"\n\r]*?([”“＂])/.exec(this.text.slice(this.at));
    if (line) throw new Stopped(this.at + line[0].length - 1);
    throw new Stopped(this.at, 'json-quote');
  }

  /** The next sign that is no blank; empty at the end. */
  private next(): string {
    this.take(SPACE);
    return this.text.charAt(this.at);
  }

  private take(pattern: RegExp): boolean {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (!found) return false;
    this.at = pattern.lastIndex;
    return true;
  }
}
