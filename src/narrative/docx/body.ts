import type { Paragraph, ReportTable } from '../model';
import { isFrame } from '../tables/prose';
import { OpenTable } from './table';
import { attributeOf, parseXml, type Attributes, type XmlHandler } from './xml';

/** What a part of a Word file holds, in reading order. */
export interface Body {
  readonly paragraphs: readonly Paragraph[];
  readonly tables: readonly ReportTable[];
}

/**
 * What stands in these is not what the report says: deletions, field codes, hints of pronunciation, the second drawing kept
 * for older readers, formatting as it was before a change.
 */
const SILENT = new Set([
  'del',
  'moveFrom',
  'delText',
  'delInstrText',
  'instrText',
  'rt',
  'Fallback',
  'pPrChange',
  'rPrChange',
  'trPrChange',
  'tcPrChange',
  'tblPrChange',
  'sectPrChange',
]);

/** Reads the body of a document or its notes. Inserted text counts, deleted text does not. */
export function readBody(part: Uint8Array, root: 'document' | 'footnotes' | 'endnotes'): Body {
  const reader = new BodyReader(root !== 'document');
  parseXml(part, root, reader);
  return reader.finish();
}

interface OpenParagraph {
  /** Joined at the end: a string that grows run by run would keep all pieces of the file alive. */
  readonly words: string[];
  style?: string;
  /** Its end mark is deleted, so it runs into the next one. */
  joined: boolean;
}

class BodyReader implements XmlHandler {
  private readonly paragraphs: Paragraph[] = [];
  private readonly tables: { readonly table: ReportTable; readonly before: number }[] = [];
  /** A paragraph holds others where a text box is anchored in it, a cell holds other tables. */
  private readonly openParagraphs: OpenParagraph[] = [];
  private readonly openTables: OpenTable[] = [];
  /** How many paragraphs stood before the last table that is in no other. */
  private tableEnd = -1;
  private carried: OpenParagraph | undefined;
  private silent = 0;
  /** Of each AlternateContent that is open: its first choice has been read, and the others say the same again. */
  private readonly chosen: boolean[] = [];
  private inText = false;
  private properties: 'none' | 'paragraph' | 'row' = 'none';
  private hidden = false;

  /** What begins with an element. */
  private readonly beginnings = new Map<string, (attributes: Attributes) => void>([
    ['p', () => this.beginParagraph()],
    ['pPr', () => (this.properties = 'paragraph')],
    ['trPr', () => (this.properties = 'row')],
    ['del', () => this.deleteEnd()],
    ['pStyle', (attributes) => this.style(valueIn(attributes) ?? '')],
    ['vanish', (attributes) => this.hide(!isOff(valueIn(attributes)))],
    ['t', () => (this.inText = true)],
    ['tab', () => this.properties === 'none' && this.text('\t', true)],
    ['ptab', () => this.text('\t', true)],
    ['br', () => this.text('\n', true)],
    ['cr', () => this.text('\n', true)],
    ['noBreakHyphen', () => this.text('-', true)],
    ['tbl', () => this.beginTable()],
    ['tr', () => this.table?.beginRow()],
    ['gridBefore', (attributes) => this.table?.skip(valueIn(attributes))],
    ['tc', () => this.table?.beginCell()],
    ['gridSpan', (attributes) => this.table?.spanColumns(valueIn(attributes))],
    [
      'vMerge',
      (attributes) => this.table?.merge(valueIn(attributes) === 'restart' ? 'restart' : 'continue'),
    ],
  ]);

  /** What ends with it. */
  private readonly ends = new Map<string, () => void>([
    ['p', () => this.endParagraph()],
    ['r', () => (this.hidden = false)],
    ['pPr', () => (this.properties = 'none')],
    ['trPr', () => (this.properties = 'none')],
    ['t', () => (this.inText = false)],
    ['tc', () => this.endCell()],
    ['tr', () => this.table?.endRow()],
    ['tbl', () => this.endTable()],
  ]);

  readonly names: ReadonlySet<string> = new Set([
    ...SILENT,
    'AlternateContent',
    'Choice',
    ...this.beginnings.keys(),
    ...this.ends.keys(),
  ]);

  constructor(private readonly isNotes: boolean) {}

  finish(): Body {
    if (this.carried) this.put(this.carried);
    return { paragraphs: this.paragraphs, tables: this.tables.map(({ table }) => table) };
  }

  open(name: string, attributes: Attributes): void {
    // A deletion among the properties is of the paragraph's end or of the row, and holds nothing.
    const isSilent = SILENT.has(name) && (name !== 'del' || this.properties === 'none');
    if (name === 'AlternateContent') this.chosen.push(false);
    if (isSilent || (name === 'Choice' && this.chosen.at(-1) === true)) this.silent++;
    else if (this.silent === 0) this.beginnings.get(name)?.(attributes);
    else if (SILENT.has(name)) this.silent++;
  }

  close(name: string): void {
    if (name === 'AlternateContent') this.chosen.pop();
    else if (name === 'Choice' && this.chosen.length > 0) this.endChoice();
    else if (this.silent === 0) this.ends.get(name)?.();
    else if (SILENT.has(name)) this.silent--;
  }

  private endChoice(): void {
    const last = this.chosen.length - 1;
    if (this.chosen[last]) this.silent--;
    else this.chosen[last] = true;
  }

  private get table(): OpenTable | undefined {
    return this.openTables[this.openTables.length - 1];
  }

  private get paragraph(): OpenParagraph | undefined {
    return this.openParagraphs[this.openParagraphs.length - 1];
  }

  private beginParagraph(): void {
    this.openParagraphs.push({ words: [], ...this.carried, joined: false });
    this.carried = undefined;
  }

  private endParagraph(): void {
    const paragraph = this.openParagraphs.pop();
    if (paragraph?.joined) this.carried = paragraph;
    else if (paragraph) this.put(paragraph);
  }

  private deleteEnd(): void {
    if (this.properties === 'row') this.table?.deleteRow();
    else if (this.paragraph) this.paragraph.joined = true;
  }

  private style(name: string): void {
    if (this.paragraph) this.paragraph.style = name;
  }

  private hide(hidden: boolean): void {
    if (this.properties === 'none') this.hidden = hidden;
  }

  private endCell(): void {
    if (this.carried) this.put(this.carried);
    this.carried = undefined;
    this.table?.endCell();
  }

  private beginTable(): void {
    const { table, tables, paragraphs } = this;
    const adjoins = table === undefined && this.tableEnd === paragraphs.length;
    const before = table?.texts.length ?? 0;
    this.openTables.push(new OpenTable(paragraphs.length, tables.length, before, adjoins));
  }

  /** What stands in a frame is text like any other; tables inside it stand between its paragraphs. */
  private endTable(): void {
    const open = this.openTables.pop();
    if (!open) return;
    const read = { table: open.finish(), before: open.before };
    if (!isFrame(read.table)) {
      this.tables.push(read);
      if (!this.table) this.tableEnd = this.paragraphs.length;
      return;
    }
    const start = this.table ? open.before : this.paragraphs.length;
    const inside = this.tables.slice(open.first).map(({ table, before }) => {
      const at = start + before;
      return this.table ? { table, before: at } : { table: { ...table, after: at }, before };
    });
    this.tables.splice(open.first, inside.length, ...inside);
    for (const text of open.texts) this.put({ words: [text] });
  }

  text(text: string, isMark = this.inText): void {
    if (isMark && this.silent === 0 && !this.hidden) this.paragraph?.words.push(text);
  }

  private put({ words, style }: Pick<OpenParagraph, 'words' | 'style'>): void {
    const text = words.join('');
    if (this.table) {
      this.table.addText(text);
      return;
    }
    this.paragraphs.push({
      text,
      ...(style === undefined ? {} : { style }),
      ...(this.isNotes ? { note: true } : {}),
    });
  }
}

function valueIn(attributes: Attributes): string | undefined {
  return attributeOf(attributes, 'val');
}

function isOff(value: string | undefined): boolean {
  return value === '0' || value === 'false' || value === 'off';
}
