import { parsePosition } from '../../../workbook';
import { Token, XmlScanner } from '../xml/scanner';
import type { NoteLook } from './model';

/** The notes of a comments part, as plain text. */
export function readNotes(text: string | undefined): NoteLook[] {
  if (text === undefined) return [];
  const notes: NoteLook[] = [];
  const scanner = new XmlScanner(text);
  let place: { row: number; column: number } | undefined;
  let said = '';
  for (let token = scanner.next(); token !== Token.End; token = scanner.next()) {
    if (token === Token.Open && scanner.is('comment')) {
      place = parsePosition(scanner.attribute('ref') ?? '');
      said = '';
    } else if (token === Token.Open && scanner.is('t')) said += scanner.readText();
    else if (token === Token.Open && scanner.is('rPh')) scanner.skip();
    else if (token === Token.Close && scanner.is('comment') && place) {
      notes.push({ ...place, text: said });
    }
  }
  return notes;
}
