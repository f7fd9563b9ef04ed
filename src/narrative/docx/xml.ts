import { SaxesParser } from 'saxes';
import { ReportError } from '../errors';

/** Looks an attribute up by its local name. */
export type Attributes = (name: string) => string | undefined;

export interface XmlHandler {
  /** `name` is local: prefixes differ between writers. */
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  text(text: string): void;
}

/** Characters are handed over in pieces of this size, so that the parser's buffers stay small. */
const PIECE = 1 << 16;
/** Deeper than any writer nests, far less than what exhausts a stack. */
const DEEPEST = 2000;

/** Reads XML as events. A DOCTYPE is refused (`unsafe`) and so are entities but the five of XML; broken XML is `corrupt`. */
export function parseXml(xml: string, handler: XmlHandler): void {
  const parser = new SaxesParser({ position: false });
  const local = localNames();
  let depth = 0;
  parser.on('doctype', () => {
    throw new ReportError('unsafe', 'DOCTYPE');
  });
  parser.on('error', (error) => {
    throw new ReportError(/entity/i.test(error.message) ? 'unsafe' : 'corrupt', error.message);
  });
  parser.on('opentag', (tag) => {
    const { name } = tag;
    const attributes = tag.attributes as Readonly<Record<string, string>>;
    if (++depth > DEEPEST) throw new ReportError('unsafe', 'nested too deeply');
    handler.open(local(name), (wanted) => {
      for (const key in attributes) {
        if (local(key) === wanted) return attributes[key];
      }
      return undefined;
    });
  });
  parser.on('closetag', ({ name }) => {
    depth--;
    handler.close(local(name));
  });
  parser.on('text', (text) => handler.text(text));
  parser.on('cdata', (text) => handler.text(text));
  for (let at = 0; at < xml.length; at += PIECE) parser.write(xml.slice(at, at + PIECE));
  parser.close();
}

/** `w:p` → `p`, remembered: a document has a few dozen names and a hundred thousand tags. */
function localNames(): (name: string) => string {
  const known = new Map<string, string>();
  return (name) => {
    let local = known.get(name);
    if (local === undefined) {
      local = name.slice(name.indexOf(':') + 1);
      known.set(name, local);
    }
    return local;
  };
}
