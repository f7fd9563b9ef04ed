import { linesIn } from '../xml/text-width';
import { boxAnchor, type Geometry } from './geometry';

/**
 * The drawing that shows notes is VML, which Office writes loosely (an unclosed `<br>` is common), so it is never parsed as XML:
 * shapes are found by their tags, and everything between them stays.
 */

const SHAPE = /<(\w+:)?shape\s(?:[^>]*[^>/])?>[\s\S]*?<\/\1shape>\s*/g;

/** An empty drawing, which owns no ids of shapes yet. */
export function emptyDrawing(): string {
  return (
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" ' +
    'xmlns:x="urn:schemas-microsoft-com:office:excel">' +
    `<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data=""/></o:shapelayout>${SHAPE_TYPE}</xml>`
  );
}

const SHAPE_TYPE =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
  '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';

export function hasShapes(drawing: string): boolean {
  return drawing.search(SHAPE) >= 0;
}

/** The drawing without the boxes of notes on these cells (`row,column`). */
export function removeShapes(drawing: string, cells: ReadonlySet<string>): string {
  if (cells.size === 0) return drawing;
  return drawing.replace(SHAPE, (shape) => (cells.has(cellOfShape(shape) ?? '') ? '' : shape));
}

function cellOfShape(shape: string): string | undefined {
  if (!/ObjectType\s*=\s*["']Note["']/.test(shape)) return undefined;
  const row = /<(?:\w+:)?Row>\s*(\d+)\s*</.exec(shape)?.[1];
  const column = /<(?:\w+:)?Column>\s*(\d+)\s*</.exec(shape)?.[1];
  return row === undefined || column === undefined ? undefined : `${row},${column}`;
}

/** The cells that have a box. */
export function cellsWithShapes(drawing: string): Set<string> {
  const cells = new Set<string>();
  for (const [shape] of drawing.matchAll(SHAPE)) {
    const cell = cellOfShape(shape);
    if (cell !== undefined) cells.add(cell);
  }
  return cells;
}

export interface NoteBox {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** The drawing with a hidden box for each note, of a size that fits its text; `ids` are those of the boxes. */
export function addShapes(
  drawing: string,
  notes: readonly NoteBox[],
  ids: readonly number[],
  geometry: Geometry,
): string {
  let xml = drawing.includes('_x0000_t202"') ? '' : SHAPE_TYPE;
  notes.forEach((note, index) => {
    xml += shapeXml(note, ids[index] ?? 0, geometry);
  });
  const end = drawing.lastIndexOf('</');
  const declared = declareNamespaces(drawing, end);
  return declared.head + xml + declared.tail;
}

/** Shapes are written with the usual prefixes; a drawing that lacks one of them is given it. */
function declareNamespaces(drawing: string, end: number): { head: string; tail: string } {
  const open = /<(?!\?|!)[^>]*>/.exec(drawing);
  let head = drawing.slice(0, end);
  if (open) {
    const missing = Object.entries(NAMESPACES)
      .filter(([prefix]) => !open[0].includes(`xmlns:${prefix}=`))
      .map(([prefix, name]) => ` xmlns:${prefix}="${name}"`)
      .join('');
    const at = open.index + open[0].length - 1;
    head = head.slice(0, at) + missing + head.slice(at);
  }
  return { head, tail: drawing.slice(end) };
}

const NAMESPACES = {
  v: 'urn:schemas-microsoft-com:vml',
  o: 'urn:schemas-microsoft-com:office:office',
  x: 'urn:schemas-microsoft-com:office:excel',
} as const;

/** A box that would become higher than these lines is wider. */
const BOX_WIDTHS = { usual: 300, most: 480, lines: 24 };
const LINE_HEIGHT = 16;
const MOST_LINES = 32;
/** Pixels of a character at nine points. */
const CHARACTERS = { wide: 12, narrow: 6.6 };

function boxSize(text: string): { readonly width: number; readonly height: number } {
  const linesAt = (width: number) => linesIn(text, width - 16, CHARACTERS);
  const { usual, most } = BOX_WIDTHS;
  const lines = linesAt(usual);
  const isLong = lines > BOX_WIDTHS.lines;
  const high = Math.min(MOST_LINES, isLong ? linesAt(most) : lines);
  return { width: isLong ? most : usual, height: high * LINE_HEIGHT + 14 };
}

function shapeXml(note: NoteBox, id: number, geometry: Geometry): string {
  const size = boxSize(note.text);
  const anchor = boxAnchor(geometry, note, size).join(', ');
  return (
    `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;margin-left:60pt;margin-top:2pt;` +
    `width:${size.width * 0.75}pt;height:${size.height * 0.75}pt;z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>' +
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor>` +
    `<x:AutoFill>False</x:AutoFill><x:Row>${note.row}</x:Row><x:Column>${note.column}</x:Column></x:ClientData></v:shape>`
  );
}
