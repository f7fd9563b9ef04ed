import { unzipSync } from 'fflate';
import { formatCode } from '../../src/hosts/file/read/number-formats';
import { columnLetters, parseArea, parsePosition, type Area } from '../../src/workbook';
import {
  SheetModel,
  type CellModel,
  type ConditionalFormatModel,
  type Font,
  type Style,
  type WorkbookModel,
  type XmlPartModel,
} from './model';
import { all, attribute, decodePart, first, isOn, parseXml, textOf, type Element } from './xml';

interface Target {
  readonly type: string;
  readonly part: string;
}

class Package {
  constructor(readonly parts: Record<string, Uint8Array>) {}

  xml(part: string): Element | undefined {
    const bytes = this.parts[part];
    return bytes && parseXml(decodePart(bytes));
  }

  relations(part: string): Map<string, Target> {
    const cut = part.lastIndexOf('/') + 1;
    const folder = part.slice(0, cut);
    const list = new Map<string, Target>();
    const rels = this.xml(`${folder}_rels/${part.slice(cut)}.rels`);
    for (const relation of all(rels, 'Relationship')) {
      const target = attribute(relation, 'Target') ?? '';
      const type = (attribute(relation, 'Type') ?? '').split('/').at(-1) ?? '';
      list.set(attribute(relation, 'Id') ?? '', { type, part: resolve(folder, target) });
    }
    return list;
  }

  target(part: string, type: string): string | undefined {
    return [...this.relations(part).values()].find((relation) => relation.type === type)?.part;
  }
}

function resolve(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps: string[] = [];
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

/** Reads a workbook as Excel would hold it: on its own, so that the file host can be compared with it. */
export function loadWorkbook(bytes: Uint8Array): WorkbookModel {
  const file = new Package(unzipSync(bytes));
  const main = [...file.relations('').values()].find(({ type }) => type === 'officeDocument')?.part;
  const book = main === undefined ? undefined : file.xml(main);
  if (main === undefined || !book) throw new Error('not a workbook');
  const relations = file.relations(main);
  const styles = readStyles(file, main);
  const strings = readStrings(file, main);
  const sheets: SheetModel[] = [];
  for (const entry of all(first(book, 'sheets'), 'sheet')) {
    const target = relations.get(attribute(entry, 'id') ?? '');
    if (target?.type !== 'worksheet') continue;
    const state = attribute(entry, 'state');
    const visibility =
      state === 'veryHidden' ? 'VeryHidden' : state === 'hidden' ? 'Hidden' : 'Visible';
    const sheet = new SheetModel(entry.attributes.name ?? '', visibility, styles[0]!, target.part);
    readSheet(file, sheet, styles, strings);
    sheets.push(sheet);
  }
  return {
    sheets,
    date1904: isOn(first(book, 'workbookPr'), 'date1904'),
    xmlParts: readXmlParts(file, main),
    parts: file.parts,
  };
}

function readXmlParts(file: Package, main: string): XmlPartModel[] {
  return [...file.relations(main).values()]
    .filter(({ type }) => type === 'customXml')
    .map(({ part }, index) => ({
      id: `{XML-${index + 1}}`,
      xml: new TextDecoder().decode(file.parts[part]).replace(/^\uFEFF?<\?xml[^>]*\?>\s*/, ''),
    }));
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function readFont(element: Element | undefined): Font {
  const value = (local: string): string | undefined => attribute(first(element, local), 'val');
  const flag = (local: string): boolean =>
    first(element, local) !== undefined && value(local) !== '0' && value(local) !== 'false';
  const align = value('vertAlign');
  return {
    name: value('name') ?? value('rFont') ?? '',
    size: Number(value('sz') ?? 11),
    bold: flag('b'),
    italic: flag('i'),
    underline: first(element, 'u') ? capital(value('u') ?? 'single') : 'None',
    strikethrough: flag('strike'),
    subscript: align === 'subscript',
    superscript: align === 'superscript',
    color: readColor(first(element, 'color')),
  };
}

/** A colour as Excel would name it; those that depend on the theme keep its number, which is enough to tell them apart. */
function readColor(color: Element | undefined): string {
  const rgb = attribute(color, 'rgb');
  if (rgb !== undefined) return `#${rgb.slice(-6).toUpperCase()}`;
  const [theme, indexed] = [attribute(color, 'theme'), attribute(color, 'indexed')];
  const tint = Number(attribute(color, 'tint') ?? 0);
  if (theme !== undefined && !(theme === '1' && tint === 0)) return `theme ${theme} ${tint}`;
  if (indexed !== undefined && indexed !== '64' && indexed !== '8') return `indexed ${indexed}`;
  return '#000000';
}

function readStyles(file: Package, main: string): Style[] {
  const part = file.target(main, 'styles');
  const sheet = part === undefined ? undefined : file.xml(part);
  const codes = new Map<number, string>();
  for (const format of all(first(sheet, 'numFmts'), 'numFmt')) {
    codes.set(Number(attribute(format, 'numFmtId')), attribute(format, 'formatCode') ?? 'General');
  }
  const fonts = all(first(sheet, 'fonts'), 'font').map(readFont);
  const styles = all(first(sheet, 'cellXfs'), 'xf').map((xf, index): Style => {
    const id = Number(attribute(xf, 'numFmtId') ?? 0);
    const numberFormat = formatCode(id, codes);
    return {
      numberFormat,
      original: numberFormat,
      font: fonts[Number(attribute(xf, 'fontId') ?? 0)] ?? readFont(undefined),
      locked: attribute(first(xf, 'protection'), 'locked') !== '0',
      index,
    };
  });
  return styles.length > 0
    ? styles
    : [
        {
          numberFormat: 'General',
          original: 'General',
          font: readFont(undefined),
          locked: true,
          index: 0,
        },
      ];
}

interface Text {
  readonly text: string;
  readonly runs?: readonly Font[];
}

function readText(item: Element | undefined, base: Font): Text {
  const runs = all(item, 'r');
  if (runs.length === 0) return { text: decode(textOf(first(item, 't'))) };
  return {
    text: decode(runs.map((run) => textOf(first(run, 't'))).join('')),
    // A run without properties of its own has the font of the cell, filled in where the cell is known.
    runs: runs.map((run) => {
      const properties = first(run, 'rPr');
      return properties ? readFont(properties) : base;
    }),
  };
}

/** `_x000D_` stands for a character that XML cannot hold. */
function decode(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)),
  );
}

const OWN_FONT: Font = Object.freeze(readFont(undefined));

function readStrings(file: Package, main: string): Text[] {
  const part = file.target(main, 'sharedStrings');
  const list = part === undefined ? undefined : file.xml(part);
  return all(list, 'si').map((item) => readText(item, OWN_FONT));
}

function readSheet(file: Package, sheet: SheetModel, styles: Style[], strings: Text[]): void {
  const root = file.xml(sheet.part);
  const shared = new Map<string, { formula: string; row: number; column: number }>();
  const arrays: { area: Area; formula: string }[] = [];
  sheet.hiddenByDefault = isOn(first(root, 'sheetFormatPr'), 'zeroHeight');
  let row = -1;
  for (const line of all(first(root, 'sheetData'), 'row')) {
    row = Number(attribute(line, 'r') ?? row + 2) - 1;
    const flat = attribute(line, 'ht') !== undefined && Number(attribute(line, 'ht')) === 0;
    if (flat || isOn(line, 'hidden')) sheet.hiddenRows.push({ from: row, to: row });
    else sheet.shownRows.add(row);
    let column = -1;
    for (const item of all(line, 'c')) {
      const at = parsePosition(attribute(item, 'r') ?? '');
      column = at?.column ?? column + 1;
      const style = styles[Number(attribute(item, 's') ?? 0)] ?? styles[0]!;
      Object.assign(sheet.touch(row, column), readCell(item, style, strings));
      const formula = readFormula(first(item, 'f'), row, column, shared);
      if (formula !== undefined) sheet.touch(row, column).formula = formula;
      const area = parseArea(attribute(first(item, 'f'), 'ref') ?? '');
      const isArray = attribute(first(item, 'f'), 't') === 'array' && !attribute(item, 'cm');
      if (formula !== undefined && area && isArray) arrays.push({ area, formula });
    }
  }
  for (const { area, formula } of arrays) {
    for (const [, , cell] of sheet.cells(area)) cell.formula = formula;
  }
  for (const span of all(first(root, 'cols'), 'col')) {
    const flat = attribute(span, 'width') !== undefined && Number(attribute(span, 'width')) === 0;
    if (!flat && !isOn(span, 'hidden')) continue;
    const from = Number(attribute(span, 'min')) - 1;
    sheet.hiddenColumns.push({ from, to: Number(attribute(span, 'max')) - 1 });
  }
  sheet.merges = all(first(root, 'mergeCells'), 'mergeCell').flatMap(
    (merge) => parseArea(attribute(merge, 'ref') ?? '') ?? [],
  );
  readProtection(first(root, 'sheetProtection'), sheet);
  sheet.conditionalFormats = all(root, 'conditionalFormatting').flatMap(readConditionalFormats);
  readNotes(file, sheet);
}

function readCell(item: Element, style: Style, strings: Text[]): CellModel {
  const value = first(item, 'v');
  const raw = textOf(value);
  const text = (found: Text | undefined): CellModel => {
    const runs = found?.runs?.map((font) => (font === OWN_FONT ? style.font : font));
    return { value: found?.text ?? '', isError: false, style, ...(runs && { runs }) };
  };
  switch (attribute(item, 't') ?? 'n') {
    case 's':
      return text(strings[Number(raw)]);
    case 'inlineStr':
      return text(readText(first(item, 'is'), OWN_FONT));
    case 'str':
      return { value: decode(raw), isError: false, style };
    case 'b':
      return { value: raw === '1', isError: false, style };
    case 'e':
      return { value: raw, isError: true, style };
    case 'd':
      // A strict file writes its dates out; Excel keeps them as days.
      return { value: Date.parse(`${raw.trim()}Z`) / 86_400_000 + 25_569, isError: false, style };
    default:
      return { value: value ? Number(raw) : null, isError: false, style };
  }
}

function readFormula(
  element: Element | undefined,
  row: number,
  column: number,
  shared: Map<string, { formula: string; row: number; column: number }>,
): string | undefined {
  if (!element) return undefined;
  const text = textOf(element).replace(/_xlfn\.(_xlws\.)?/g, '');
  if (attribute(element, 't') !== 'shared') return text === '' ? undefined : `=${text}`;
  const index = attribute(element, 'si') ?? '';
  if (text !== '') {
    shared.set(index, { formula: text, row, column });
    return `=${text}`;
  }
  const master = shared.get(index);
  return master && `=${shift(master.formula, row - master.row, column - master.column)}`;
}

/** A formula as it reads some rows and columns further on: relative references move along, quoted texts do not. */
function shift(formula: string, rows: number, columns: number): string {
  return formula.replace(
    /"(?:[^"]|"")*"|'(?:[^']|'')*'|(\$?)([A-Z]{1,3})(\$?)(\d+)(?![\w(.])/g,
    (whole, fixedColumn: string, letters?: string, fixedRow?: string, digits?: string) => {
      if (letters === undefined) return whole;
      const at = parsePosition(`${letters}${digits}`);
      if (!at) return whole;
      const row = fixedRow === '$' ? at.row : at.row + rows;
      const column = fixedColumn === '$' ? at.column : at.column + columns;
      return `${fixedColumn}${columnLetters(column)}${fixedRow}${row + 1}`;
    },
  );
}

function readProtection(element: Element | undefined, sheet: SheetModel): void {
  if (!isOn(element, 'sheet')) return;
  // In the file 0 means allowed: the attributes name what is locked.
  const allows = (local: string): boolean =>
    ['0', 'false'].includes(attribute(element, local) ?? '');
  sheet.protection = {
    allowFormatCells: allows('formatCells'),
    allowEditObjects: !isOn(element, 'objects'),
  };
}

const FORMAT_TYPES: Readonly<Record<string, string>> = {
  expression: 'Custom',
  cellIs: 'CellValue',
  colorScale: 'ColorScale',
  dataBar: 'DataBar',
  iconSet: 'IconSet',
  top10: 'TopBottom',
  containsText: 'ContainsText',
  notContainsText: 'ContainsText',
  beginsWith: 'ContainsText',
  endsWith: 'ContainsText',
};

function readConditionalFormats(element: Element): ConditionalFormatModel[] {
  const areas = (attribute(element, 'sqref') ?? '')
    .split(/\s+/)
    .flatMap((ref): Area[] => [parseArea(ref) ?? []].flat());
  return all(element, 'cfRule').map((rule) => {
    const formula = first(rule, 'formula');
    return {
      areas,
      type: FORMAT_TYPES[attribute(rule, 'type') ?? ''] ?? 'PresetCriteria',
      stopIfTrue: isOn(rule, 'stopIfTrue'),
      ...(formula && { formula: `=${textOf(formula)}` }),
    };
  });
}

function readNotes(file: Package, sheet: SheetModel): void {
  const part = file.target(sheet.part, 'comments');
  const list = part === undefined ? undefined : file.xml(part);
  for (const note of all(first(list, 'commentList'), 'comment')) {
    const at = parsePosition(attribute(note, 'ref') ?? '');
    if (at) sheet.notes.push(at);
  }
}
