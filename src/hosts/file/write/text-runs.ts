import { childrenOf, mapPart } from '../xml/elements';
import { XmlScanner, Token } from '../xml/scanner';
import { escapeCellText, escapeText, unescapeCellText } from '../xml/text';

/** A piece of a rich text: its characters, and its properties as they stand in the file. */
interface Run {
  readonly properties: string;
  readonly text: string;
}

/** `<t>` with a text, its white space kept where a reader would drop it. */
export function textElement(prefix: string, text: string): string {
  return `${textStart(prefix, text)}${escapeText(escapeCellText(text))}</${prefix}t>`;
}

/** The opening tag of `<t>` for a text. */
export function textStart(prefix: string, text: string): string {
  return `<${prefix}t${KEPT.test(text) ? ' xml:space="preserve"' : ''}>`;
}

const KEPT = /^\s|\s$|[\n\t]|\s\s/;

/**
 * The content of a string item (`<si>` or `<is>`) for a new text: where the old one has several fonts, what is left of it keeps
 * them, so that a label stays bold when the figure behind it changes.
 */
export function rewriteRuns(prefix: string, oldItem: string | undefined, text: string): string {
  const runs = oldItem === undefined ? [] : readRuns(oldItem);
  if (runs.length < 2) {
    const [run] = runs;
    return run && run.properties !== ''
      ? runElement(prefix, run.properties, text)
      : textElement(prefix, text);
  }
  const old = runs.map((run) => run.text).join('');
  const { head, tail } = sharedEnds(old, text);
  const middle = text.slice(head, text.length - tail);
  const pieces: Run[] = cut(runs, 0, head);
  const changed = cut(runs, head, Math.max(head + 1, old.length - tail))[0] ?? runs.at(-1);
  // Something typed behind the label continues what stands before it.
  const owner = old.length - tail > head ? changed : (pieces.at(-1) ?? changed);
  if (middle !== '') pieces.push({ properties: owner?.properties ?? '', text: middle });
  pieces.push(...cut(runs, old.length - tail, old.length));
  return joined(pieces)
    .map(({ properties, text: piece }) => runElement(prefix, properties, piece))
    .join('');
}

function runElement(prefix: string, properties: string, text: string): string {
  return `<${prefix}r>${properties}${textElement(prefix, text)}</${prefix}r>`;
}

function readRuns(item: string): Run[] {
  const map = mapPart(item);
  const runs: Run[] = [];
  for (const child of map.children) {
    if (child.local === 't') runs.push({ properties: '', text: textOf(item, child.start) });
    if (child.local !== 'r') continue;
    const parts = childrenOf(item, child);
    const properties = parts.find(({ local }) => local === 'rPr');
    const text = parts.find(({ local }) => local === 't');
    runs.push({
      properties: properties ? item.slice(properties.start, properties.end) : '',
      text: text ? textOf(item, text.start) : '',
    });
  }
  return runs;
}

function textOf(item: string, start: number): string {
  const scanner = new XmlScanner(item, start);
  return scanner.next() === Token.Open ? unescapeCellText(scanner.readText()) : '';
}

/** How many characters two texts share at their beginning and, beyond that, at their end. */
function sharedEnds(a: string, b: string): { head: number; tail: number } {
  const most = Math.min(a.length, b.length);
  let head = 0;
  while (head < most && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < most - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1;
  return { head, tail };
}

function cut(runs: readonly Run[], from: number, to: number): Run[] {
  const pieces: Run[] = [];
  let at = 0;
  for (const { properties, text } of runs) {
    const piece = text.slice(Math.max(0, from - at), Math.max(0, to - at));
    if (piece !== '') pieces.push({ properties, text: piece });
    at += text.length;
  }
  return pieces;
}

/** Neighbours of one look become one run. */
function joined(pieces: readonly Run[]): Run[] {
  const runs: Run[] = [];
  for (const piece of pieces) {
    const last = runs.at(-1);
    if (last?.properties !== piece.properties) runs.push(piece);
    else runs.splice(-1, 1, { ...piece, text: last.text + piece.text });
  }
  return runs;
}
