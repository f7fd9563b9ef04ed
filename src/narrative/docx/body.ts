import type { Paragraph, ReportTable } from '../model';
import { OpenTable } from './table';
import { parseXml, type Attributes } from './xml';

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
export function readBody(xml: string, isNotes = false): Body {
  const reader = new BodyReader(isNotes);
  parseXml(xml, reader);
  return reader.finish();
}

interface OpenParagraph {
  text: string;
  style?: string;
  /** Its end mark is deleted, so it runs into the next one. */
  joined: boolean;
}

class BodyReader {
  private readonly paragraphs: Paragraph[] = [];
  private readonly tables: ReportTable[] = [];
  /** A paragraph holds others where a text box is anchored in it, a cell holds other tables. */
  private readonly openParagraphs: OpenParagraph[] = [];
  private readonly openTables: OpenTable[] = [];
  private carried: OpenParagraph | undefined;
  private silent = 0;
  private inText = false;
  private properties: 'none' | 'paragraph' | 'row' = 'none';
  private hidden = false;

  constructor(private readonly isNotes: boolean) {}

  finish(): Body {
    if (this.carried) this.put(this.carried);
    return { paragraphs: this.paragraphs, tables: this.tables };
  }

  open(name: string, attribute: Attributes): void {
    // A deletion among the properties is of the paragraph's end or of the row, and holds nothing.
    if (this.silent > 0 || (SILENT.has(name) && (name !== 'del' || this.properties === 'none'))) {
      if (SILENT.has(name)) this.silent++;
      return;
    }
    const table = this.openTables.at(-1);
    const paragraph = this.openParagraphs.at(-1);
    switch (name) {
      case 'p':
        this.openParagraphs.push(
          this.carried ? { ...this.carried, joined: false } : { text: '', joined: false },
        );
        this.carried = undefined;
        break;
      case 'pPr':
        this.properties = 'paragraph';
        break;
      case 'trPr':
        this.properties = 'row';
        break;
      case 'del':
        if (this.properties === 'row') table?.deleteRow();
        else if (paragraph) paragraph.joined = true;
        break;
      case 'pStyle':
        if (paragraph) paragraph.style = attribute('val') ?? '';
        break;
      case 'vanish':
        if (this.properties === 'none') this.hidden = !isOff(attribute('val'));
        break;
      case 't':
        this.inText = true;
        break;
      case 'tab':
        if (this.properties === 'none') this.text('\t', true);
        break;
      case 'br':
      case 'cr':
        this.text('\n', true);
        break;
      case 'noBreakHyphen':
        this.text('-', true);
        break;
      case 'tbl':
        this.openTables.push(new OpenTable(this.paragraphs.length));
        break;
      case 'tr':
        table?.beginRow();
        break;
      case 'gridBefore':
        table?.skip(attribute('val'));
        break;
      case 'tc':
        table?.beginCell();
        break;
      case 'gridSpan':
        table?.spanColumns(attribute('val'));
        break;
      case 'vMerge':
        table?.merge(attribute('val') === 'restart' ? 'restart' : 'continue');
        break;
    }
  }

  close(name: string): void {
    if (this.silent > 0) {
      if (SILENT.has(name)) this.silent--;
      return;
    }
    const table = this.openTables.at(-1);
    switch (name) {
      case 'p': {
        const paragraph = this.openParagraphs.pop();
        if (paragraph?.joined) this.carried = paragraph;
        else if (paragraph) this.put(paragraph);
        break;
      }
      case 'r':
        this.hidden = false;
        break;
      case 'pPr':
      case 'trPr':
        this.properties = 'none';
        break;
      case 't':
        this.inText = false;
        break;
      case 'tc':
        if (this.carried) this.put(this.carried);
        this.carried = undefined;
        table?.endCell();
        break;
      case 'tr':
        table?.endRow();
        break;
      case 'tbl':
        this.openTables.pop();
        if (table) this.tables.push(table.finish());
        break;
    }
  }

  text(text: string, isMark = this.inText): void {
    const paragraph = this.openParagraphs.at(-1);
    if (isMark && paragraph && this.silent === 0 && !this.hidden) paragraph.text += text;
  }

  private put({ text, style }: OpenParagraph): void {
    const table = this.openTables.at(-1);
    if (table) {
      table.addText(text);
      return;
    }
    this.paragraphs.push({
      text,
      ...(style === undefined ? {} : { style }),
      ...(this.isNotes ? { note: true } : {}),
    });
  }
}

function isOff(value: string | undefined): boolean {
  return value === '0' || value === 'false' || value === 'off';
}
