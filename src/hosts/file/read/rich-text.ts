import { readFontLook, type FontLook } from './fonts';
import { Token, type XmlScanner } from '../xml/scanner';
import { unescapeCellText } from '../xml/text';

/** A text of the file; `looks` holds the font of each run that shows, `null` where a run has the cell's own font. */
export interface RichText {
  readonly text: string;
  readonly looks?: readonly (FontLook | null)[];
}

/** Reads `<si>` or `<is>`, on which the scanner stands, up to its closing tag. Phonetic guides are not part of the text. */
export function readRichText(scanner: XmlScanner): RichText {
  if (scanner.empty) return { text: '' };
  const depth = scanner.depth;
  let text = '';
  let look: FontLook | null = null;
  const looks: (FontLook | null)[] = [];
  let runs = false;
  for (;;) {
    const token = scanner.next();
    if (scanner.depth < depth || token === Token.End) break;
    if (token !== Token.Open) continue;
    if (scanner.is('t')) {
      const piece = scanner.readText();
      text += piece;
      if (runs && piece !== '' && !looks.includes(look)) looks.push(look);
    } else if (scanner.is('r')) {
      runs = true;
      look = null;
    } else if (scanner.is('rPr')) {
      look = readFontLook(scanner);
    } else {
      scanner.skip();
    }
  }
  const plain = unescapeCellText(text);
  return looks.length === 0 ? { text: plain } : { text: plain, looks };
}

/** Whether the characters of a text differ in font, given the font of the cell it stands in. */
export function hasMixedFonts(rich: RichText, cellLook: FontLook | undefined): boolean {
  if (rich.looks === undefined) return false;
  return new Set(rich.looks.map((look) => look ?? cellLook ?? 'cell')).size > 1;
}

/** The shared strings of a workbook, in their order. */
export function readSharedStrings(scanner: XmlScanner): RichText[] {
  const strings: RichText[] = [];
  for (let token = scanner.next(); token !== Token.End; token = scanner.next()) {
    if (token !== Token.Open) continue;
    if (scanner.is('si')) strings.push(readRichText(scanner));
    else if (!scanner.is('sst')) scanner.skip();
  }
  return strings;
}
