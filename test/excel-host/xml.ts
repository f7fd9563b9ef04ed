import { SaxesParser } from 'saxes';

/** An element; names keep their prefix, `local` leaves it out. Children are elements and texts in their order. */
export interface Element {
  readonly name: string;
  readonly local: string;
  readonly attributes: Record<string, string>;
  readonly children: (Element | string)[];
}

export function parseXml(text: string): Element {
  const parser = new SaxesParser();
  const stack: Element[] = [];
  let root: Element | undefined;
  parser.on('opentag', ({ name, attributes }) => {
    const element = makeElement(name, { ...attributes });
    const parent = stack.at(-1);
    if (parent) parent.children.push(element);
    else root = element;
    stack.push(element);
  });
  parser.on('closetag', () => stack.pop());
  const addText = (piece: string): void => {
    stack.at(-1)?.children.push(piece);
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(text.replace(/^\uFEFF/, '')).close();
  if (!root) throw new Error('no element');
  return root;
}

export function makeElement(
  name: string,
  attributes: Record<string, string> = {},
  children: (Element | string)[] = [],
): Element {
  return { name, local: name.slice(name.indexOf(':') + 1), attributes, children };
}

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\r': '&#13;',
};

export function formatXml(element: Element): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${format(element)}`;
}

function format({ name, attributes, children }: Element): string {
  const list = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${value.replace(/[&<>"\n\r]/g, (sign) => SIGNS[sign]!)}"`)
    .join('');
  if (children.length === 0) return `<${name}${list}/>`;
  const inner = children
    .map((child) =>
      typeof child === 'string' ? child.replace(/[&<>]/g, (sign) => SIGNS[sign]!) : format(child),
    )
    .join('');
  return `<${name}${list}>${inner}</${name}>`;
}

/** The child elements with a local name. */
export function all(parent: Element | undefined, local: string): Element[] {
  return (parent?.children ?? []).filter(
    (child): child is Element => typeof child !== 'string' && child.local === local,
  );
}

export function first(parent: Element | undefined, ...path: string[]): Element | undefined {
  return path.reduce<Element | undefined>((at, local) => all(at, local)[0], parent);
}

/** All text inside an element. */
export function textOf(element: Element | undefined): string {
  return (element?.children ?? [])
    .map((child) => (typeof child === 'string' ? child : textOf(child)))
    .join('');
}

/** An attribute by its local name, whatever its prefix. */
export function attribute(element: Element | undefined, local: string): string | undefined {
  if (!element) return undefined;
  const { attributes } = element;
  const key = Object.keys(attributes).find((name) => name.slice(name.indexOf(':') + 1) === local);
  return key === undefined ? undefined : attributes[key];
}

export function isOn(element: Element | undefined, local: string): boolean {
  const value = attribute(element, local);
  return value === '1' || value === 'true';
}

/** The text of a part; a mark at its beginning tells UTF-16. */
export function decodePart(bytes: Uint8Array | undefined): string {
  const wide = bytes?.[0] === 0xff && bytes[1] === 0xfe;
  return new TextDecoder(wide ? 'utf-16le' : 'utf-8').decode(bytes);
}
