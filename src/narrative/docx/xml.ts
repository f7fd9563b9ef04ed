import { SaxesParser } from 'saxes';
import { remembered } from '../../amount';
import { ReportError } from '../errors';

/** By their qualified names. */
export type Attributes = Readonly<Record<string, string>>;

export interface XmlHandler {
  /** Local names of the elements that it is told of: a page of a Word file has a thousand others. */
  readonly names: ReadonlySet<string>;
  /** `name` is local: prefixes differ between writers. */
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  text(text: string): void;
}

/** An attribute by its local name. */
export function attributeOf(attributes: Attributes, name: string): string | undefined {
  for (const key in attributes) {
    if (key.endsWith(name) && (key.length === name.length || key.at(-name.length - 1) === ':')) {
      return attributes[key];
    }
  }
  return undefined;
}

/** Bytes are decoded and handed over in pieces of this size: one string of the whole part would take longer to make than to parse. */
const PIECE = 1 << 14;
/** Deeper than any writer nests, far less than what exhausts a stack. */
const DEEPEST = 2000;

/**
 * Reads XML as events. A DOCTYPE is refused (`unsafe`) and so are entities but the five of XML; broken XML is `corrupt`, another
 * root than the one expected `not-report`.
 */
export function parseXml(part: Uint8Array, root: string, handler: XmlHandler): void {
  const parser = new SaxesParser({ position: false });
  const wanted = localNames(handler.names);
  let depth = 0;
  parser.on('doctype', () => {
    throw new ReportError('unsafe', 'DOCTYPE');
  });
  parser.on('error', (error) => {
    throw new ReportError(/entity/i.test(error.message) ? 'unsafe' : 'corrupt', error.message);
  });
  parser.on('opentag', (tag) => {
    if (depth === 0 && localName(tag.name) !== root) {
      throw new ReportError('not-report', `root ${tag.name}`);
    }
    if (++depth > DEEPEST) throw new ReportError('unsafe', 'nested too deeply');
    const name = wanted(tag.name);
    if (name !== undefined) handler.open(name, tag.attributes as Attributes);
  });
  parser.on('closetag', ({ name }) => {
    depth--;
    const local = wanted(name);
    if (local !== undefined) handler.close(local);
  });
  parser.on('text', (text) => handler.text(text));
  parser.on('cdata', (text) => handler.text(text));
  for (const piece of decoded(part)) parser.write(piece);
  parser.close();
}

/** The text of a part, piece by piece, in UTF-8 or in UTF-16 with its mark. */
function* decoded(part: Uint8Array): Generator<string> {
  const wide = part[0] === 0xff && part[1] === 0xfe ? 'utf-16le' : undefined;
  const label = wide ?? (part[0] === 0xfe && part[1] === 0xff ? 'utf-16be' : 'utf-8');
  const decoder = new TextDecoder(label, { fatal: true });
  for (let at = 0; at < part.length; at += PIECE) {
    const stream = at + PIECE < part.length;
    let piece;
    try {
      piece = decoder.decode(part.subarray(at, at + PIECE), { stream });
    } catch {
      throw new ReportError('corrupt', `not ${label}`);
    }
    yield piece;
  }
}

/** `w:p` → `p` where that is wanted, remembered: a document has a few dozen names and a hundred thousand tags. */
function localNames(wanted: ReadonlySet<string>): (name: string) => string | undefined {
  return remembered((name) => {
    const local = localName(name);
    return wanted.has(local) ? local : undefined;
  });
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
