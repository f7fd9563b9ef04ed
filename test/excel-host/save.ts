import { strToU8, zipSync } from 'fflate';
import { formatArea, formatPosition } from '../../src/workbook';
import type { CellModel, SheetModel, WorkbookModel } from './model';
import {
  all,
  attribute,
  first,
  formatXml,
  makeElement,
  parseXml,
  textOf,
  type Element,
} from './xml';

/**
 * The workbook as Excel would save it, as far as tests need: the package it was read from, with the cells, the marks and the
 * custom XML parts as they are now.
 */
export function saveWorkbook(book: WorkbookModel): Uint8Array {
  const parts: Record<string, Uint8Array> = { ...book.parts };
  const part = (name: string): Element => parseXml(new TextDecoder().decode(parts[name]));
  const main = mainPart(parts);
  const stylesPart = Object.keys(parts).find((name) => /(^|\/)styles\.xml$/.test(name));
  const styles = stylesPart === undefined ? undefined : part(stylesPart);
  for (const sheet of book.sheets) {
    const root = part(sheet.part);
    writeCells(root, sheet, styles);
    if (styles) writeMarks(root, sheet, styles);
    parts[sheet.part] = strToU8(formatXml(root));
  }
  if (stylesPart !== undefined && styles) parts[stylesPart] = strToU8(formatXml(styles));
  writeXmlParts(parts, book, main);
  return zipSync(parts, { level: 0 });
}

function mainPart(parts: Readonly<Record<string, Uint8Array>>): string {
  const rels = parseXml(new TextDecoder().decode(parts['_rels/.rels']));
  const relation = all(rels, 'Relationship').find((item) =>
    attribute(item, 'Type')?.endsWith('/officeDocument'),
  );
  return (attribute(relation, 'Target') ?? '').replace(/^\//, '');
}

function prefixOf({ name, local }: Element): string {
  return name.slice(0, name.length - local.length);
}

function writeCells(root: Element, sheet: SheetModel, styles: Element | undefined): void {
  const prefix = prefixOf(root);
  const data = first(root, 'sheetData')!;
  const old = new Map<string, Element>();
  const lines = new Map<number, Element>();
  for (const line of all(data, 'row')) {
    lines.set(Number(attribute(line, 'r')) - 1, line);
    for (const cell of all(line, 'c')) old.set(attribute(cell, 'r') ?? '', cell);
  }
  for (const [row, cells] of sheet.rows) {
    const line = lines.get(row) ?? makeElement(`${prefix}row`, { r: String(row + 1) });
    lines.set(row, line);
    const children = [...cells].sort(([a], [b]) => a - b);
    line.children.length = 0;
    for (const [column, cell] of children) {
      const position = formatPosition(row, column);
      line.children.push(cellElement(prefix, position, cell, old.get(position), styles));
    }
  }
  data.children.length = 0;
  data.children.push(...[...lines].sort(([a], [b]) => a - b).map(([, line]) => line));
}

function cellElement(
  prefix: string,
  position: string,
  cell: CellModel,
  old: Element | undefined,
  styles: Element | undefined,
): Element {
  if (old && cell.runs) return old;
  const element = makeElement(`${prefix}c`, { r: position });
  const style = styleIndex(cell, styles);
  if (style !== 0) element.attributes.s = String(style);
  if (cell.formula !== undefined) {
    element.children.push(makeElement(`${prefix}f`, {}, [cell.formula.slice(1)]));
  }
  const { value } = cell;
  if (value === null) return element;
  if (typeof value === 'string' && !cell.isError && cell.formula === undefined) {
    element.attributes.t = 'inlineStr';
    const text = makeElement(`${prefix}t`, { 'xml:space': 'preserve' }, [value]);
    element.children.push(makeElement(`${prefix}is`, {}, [text]));
    return element;
  }
  const type = cell.isError
    ? 'e'
    : typeof value === 'string'
      ? 'str'
      : typeof value === 'boolean'
        ? 'b'
        : '';
  if (type !== '') element.attributes.t = type;
  const raw = typeof value === 'boolean' ? (value ? '1' : '0') : String(value);
  element.children.push(makeElement(`${prefix}v`, {}, [raw]));
  return element;
}

/** The cell's format in the file, or a copy of it with another number format. */
function styleIndex(cell: CellModel, styles: Element | undefined): number {
  const list = first(styles, 'cellXfs');
  if (!styles || !list) return 0;
  const { index, numberFormat } = cell.style;
  const xfs = all(list, 'xf');
  const prefix = prefixOf(styles);
  const own = first(styles, 'numFmts') ?? addFirst(styles, `${prefix}numFmts`);
  const known = all(own, 'numFmt');
  const before = xfs[index];
  const code = (id: string | undefined): string | undefined =>
    attribute(
      known.find((item) => attribute(item, 'numFmtId') === id),
      'formatCode',
    );
  const beforeId = attribute(before, 'numFmtId') ?? '0';
  if (cell.style.original === numberFormat || code(beforeId) === numberFormat) return index;
  let id = known.find((item) => attribute(item, 'formatCode') === numberFormat);
  if (!id) {
    const number = Math.max(163, ...known.map((item) => Number(attribute(item, 'numFmtId')))) + 1;
    id = makeElement(`${prefix}numFmt`, { numFmtId: String(number), formatCode: numberFormat });
    own.children.push(id);
    own.attributes.count = String(all(own, 'numFmt').length);
  }
  const xf = makeElement(`${prefix}xf`, { ...before?.attributes }, [...(before?.children ?? [])]);
  xf.attributes.numFmtId = id.attributes.numFmtId ?? '0';
  xf.attributes.applyNumberFormat = '1';
  const twin = xfs.findIndex((item) => JSON.stringify(item) === JSON.stringify(xf));
  if (twin >= 0) return twin;
  list.children.push(xf);
  list.attributes.count = String(xfs.length + 1);
  return xfs.length;
}

function addFirst(parent: Element, name: string): Element {
  const element = makeElement(name);
  parent.children.unshift(element);
  return element;
}

/** What may follow `conditionalFormatting` in a sheet. */
const AFTER_MARKS = [
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'cellWatches',
  'ignoredErrors',
  'smartTags',
  'drawing',
  'legacyDrawing',
  'legacyDrawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
];

/** Conditional formats with a fill of their own are those the add-in made; all others stay as they are in the file. */
function writeMarks(root: Element, sheet: SheetModel, styles: Element): void {
  const prefix = prefixOf(root);
  const ours = sheet.conditionalFormats.filter(({ type }) => type === 'Custom');
  const formulas = new Set(ours.map(({ formula }) => formula));
  // Gone from the model: gone from the file.
  for (const block of all(root, 'conditionalFormatting')) {
    const rules = all(block, 'cfRule').filter((rule) => {
      const formula = first(rule, 'formula');
      return attribute(rule, 'type') !== 'expression' || formulas.has(`=${textOf(formula)}`);
    });
    if (rules.length === 0) root.children.splice(root.children.indexOf(block), 1);
    else block.children.splice(0, block.children.length, ...rules);
  }
  for (const [index, mark] of ours.filter(({ fill }) => fill !== undefined).entries()) {
    const dxfs = first(styles, 'dxfs') ?? addDxfs(styles);
    const number = all(dxfs, 'dxf').length;
    const name = prefixOf(styles);
    const color = makeElement(`${name}bgColor`, { rgb: `FF${(mark.fill ?? '').slice(1)}` });
    const fill = makeElement(`${name}fill`, {}, [makeElement(`${name}patternFill`, {}, [color])]);
    dxfs.children.push(makeElement(`${name}dxf`, {}, [fill]));
    dxfs.attributes.count = String(number + 1);
    const rule = makeElement(
      `${prefix}cfRule`,
      { type: 'expression', dxfId: String(number), priority: String(index + 1) },
      [makeElement(`${prefix}formula`, {}, [(mark.formula ?? '').slice(1)])],
    );
    const sqref = mark.areas.map((area) => formatArea(area)).join(' ');
    const block = makeElement(`${prefix}conditionalFormatting`, { sqref }, [rule]);
    const next = root.children.findIndex(
      (child) => typeof child !== 'string' && AFTER_MARKS.includes(child.local),
    );
    root.children.splice(next < 0 ? root.children.length : next, 0, block);
  }
}

function addDxfs(styles: Element): Element {
  const dxfs = makeElement(`${prefixOf(styles)}dxfs`, { count: '0' });
  const next = styles.children.findIndex(
    (child) =>
      typeof child !== 'string' && ['tableStyles', 'colors', 'extLst'].includes(child.local),
  );
  styles.children.splice(next < 0 ? styles.children.length : next, 0, dxfs);
  return dxfs;
}

/** Writes the custom XML parts anew: those of the file keep their names. */
function writeXmlParts(parts: Record<string, Uint8Array>, book: WorkbookModel, main: string): void {
  const cut = main.lastIndexOf('/') + 1;
  const relsName = `${main.slice(0, cut)}_rels/${main.slice(cut)}.rels`;
  const rels = parseXml(new TextDecoder().decode(parts[relsName]));
  const known = all(rels, 'Relationship').filter((item) =>
    attribute(item, 'Type')?.endsWith('/customXml'),
  );
  for (const item of known) rels.children.splice(rels.children.indexOf(item), 1);
  for (const [index, { xml }] of book.xmlParts.entries()) {
    const old = attribute(known[index], 'Target');
    const target = old ?? `/customXml/item${900 + index}.xml`;
    const name = target.startsWith('/') ? target.slice(1) : target.replace(/^\.\.\//, '');
    parts[name] = strToU8(xml);
    rels.children.push(
      makeElement(
        rels.name === 'Relationships' ? 'Relationship' : `${prefixOf(rels)}Relationship`,
        {
          Id: `rIdXml${index + 1}`,
          Type: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml',
          Target: target,
        },
      ),
    );
  }
  parts[relsName] = strToU8(formatXml(rels));
}
