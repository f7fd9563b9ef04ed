import { FileError } from '../file-error';
import { Token, XmlScanner } from './scanner';

/** Where an element stands in the text of its part. Its attributes are read when someone asks for them. */
export class ElementSpan {
  private known: ReadonlyMap<string, string> | undefined;

  constructor(
    private readonly text: string,
    readonly local: string,
    readonly start: number,
    /** Behind the opening tag. */
    readonly openEnd: number,
    readonly empty: boolean,
    /** Where the closing tag begins; for an element that closes itself the same as `end`. */
    readonly closeStart: number,
    readonly end: number,
  ) {}

  get attributes(): ReadonlyMap<string, string> {
    return (this.known ??= this.readAttributes());
  }

  private readAttributes(): ReadonlyMap<string, string> {
    const scanner = new XmlScanner(this.text, this.start);
    scanner.next();
    return scanner.allAttributes();
  }
}

/** The root of a part and its direct children. */
export interface PartMap {
  readonly text: string;
  readonly root: ElementSpan;
  /** With its colon; nothing where the main vocabulary has no prefix. */
  readonly prefix: string;
  readonly children: readonly ElementSpan[];
}

/** Maps a part. The children of `sheetData` are jumped over where that is safe. */
export function mapPart(text: string): PartMap {
  const scanner = new XmlScanner(text, text.startsWith('\ufeff') ? 1 : 0);
  for (let token = scanner.next(); token !== Token.Open; token = scanner.next()) {
    if (token === Token.End) throw new FileError('corrupt', 'an empty part');
  }
  const prefix = scanner.prefix;
  const { local, start, end: openEnd, empty } = scanner;
  const spanOf = (closeStart: number, end: number) =>
    new ElementSpan(text, local, start, openEnd, empty, closeStart, end);
  const children: ElementSpan[] = [];
  if (empty) return { text, root: spanOf(openEnd, openEnd), prefix, children };
  // Searched without the bracket, which a sheet is full of.
  const plain = !text.includes('![CDATA[') && !text.includes('!--');
  for (;;) {
    const token = scanner.next();
    if (token === Token.Close) break;
    if (token === Token.Open) children.push(readSpan(scanner, plain));
  }
  return { text, root: spanOf(scanner.start, scanner.end), prefix, children };
}

/** The span of the element whose opening tag the scanner has just read; it then stands on the closing tag. */
export function readSpan(scanner: XmlScanner, plain = false): ElementSpan {
  const { text, local, start, end: openEnd, empty } = scanner;
  if (empty) return new ElementSpan(text, local, start, openEnd, empty, openEnd, openEnd);
  if (plain && local === 'sheetData') {
    const tag = `</${text.slice(scanner.nameStart, scanner.nameEnd)}`;
    // Little stands behind the cells of a sheet, so the way from the end is short.
    const close = text.lastIndexOf(tag);
    if (close >= openEnd) scanner.end = close;
    scanner.next();
  } else scanner.skip();
  return new ElementSpan(text, local, start, openEnd, empty, scanner.start, scanner.end);
}

/** The direct children of an element of a part. */
export function childrenOf(text: string, element: ElementSpan): ElementSpan[] {
  if (element.empty) return [];
  const scanner = new XmlScanner(text.slice(0, element.closeStart), element.openEnd);
  const children: ElementSpan[] = [];
  for (let token = scanner.next(); token !== Token.End; token = scanner.next()) {
    if (token === Token.Open) children.push(readSpan(scanner));
  }
  return children;
}

/** The first child of a part's root with this name. */
export function childNamed({ children }: PartMap, name: string): ElementSpan | undefined {
  return children.find(({ local }) => local === name);
}

/** The id of the relationship that an element refers to, whatever the prefix of that vocabulary. */
export function relationshipId({ attributes }: ElementSpan): string | undefined {
  for (const [name, value] of attributes) if (name.endsWith(':id')) return value;
  return undefined;
}

/** A change of a text: what stands from `start` to `end` gives way to `text`. */
export interface TextPatch {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Applies patches that do not overlap; those at one place keep their order. */
export function applyPatches(text: string, patches: readonly TextPatch[]): string {
  return patches.length === 0 ? text : patchedPieces(text, patches).join('');
}

/** The pieces of a patched text, for whoever need not have it as one. */
export function patchedPieces(text: string, patches: readonly TextPatch[]): readonly string[] {
  // Sorting keeps the order of equals.
  const sorted = [...patches].sort((a, b) => a.start - b.start || a.end - b.end);
  const pieces: string[] = [];
  let at = 0;
  for (const patch of sorted) {
    if (patch.start < at) throw new Error('patches overlap');
    pieces.push(text.slice(at, patch.start), patch.text);
    at = patch.end;
  }
  pieces.push(text.slice(at));
  return pieces;
}

/** A patch that puts `xml` behind the last child of an element, opening the element where it closes itself. */
export function appendInside(text: string, element: ElementSpan, xml: string): TextPatch {
  if (!element.empty) return { start: element.closeStart, end: element.closeStart, text: xml };
  const name = /^<([^\s/>]+)/.exec(text.slice(element.start, element.openEnd))?.[1] ?? '';
  const slash = text.lastIndexOf('/', element.openEnd);
  return { start: slash, end: element.openEnd, text: `>${xml}</${name}>` };
}

/** A patch that sets an attribute of an element's opening tag. */
export function setAttribute(
  text: string,
  element: ElementSpan,
  name: string,
  value: string,
): TextPatch {
  const scanner = new XmlScanner(text, element.start);
  scanner.next();
  const span = scanner.attributeSpan(name);
  if (span) return { ...span, text: value };
  return { start: scanner.nameEnd, end: scanner.nameEnd, text: ` ${name}="${value}"` };
}

/** A patch that puts `xml` at its place among the children of a root whose vocabulary has a fixed order. */
export function insertOrdered(
  map: PartMap,
  order: readonly string[],
  name: string,
  xml: string,
): TextPatch {
  const rank = order.indexOf(name);
  const next = map.children.find((child) => rankOf(map.text, child, order) > rank);
  const at = next?.start ?? map.root.closeStart;
  if (map.root.empty) return appendInside(map.text, map.root, xml);
  return { start: at, end: at, text: xml };
}

/** An alternative for older readers takes the place of what it offers. */
function rankOf(text: string, child: ElementSpan, order: readonly string[]): number {
  if (child.local !== 'AlternateContent') return order.indexOf(child.local);
  for (const choice of childrenOf(text, child)) {
    for (const { local } of childrenOf(text, choice)) {
      if (order.includes(local)) return order.indexOf(local);
    }
  }
  return -1;
}
