import { readFontLook, type FontLook } from './fonts';
import { formatCode } from './number-formats';
import { Token, XmlScanner } from '../xml/scanner';
import { isTrue } from '../xml/text';

/** What reading values needs of `xl/styles.xml`: for each cell format its number format, font and lock. */
export interface CellStyles {
  readonly formats: readonly string[];
  readonly looks: readonly (FontLook | undefined)[];
  readonly locked: readonly boolean[];
}

export function readCellStyles(text: string): CellStyles {
  const own = new Map<number, string>();
  const fonts: FontLook[] = [];
  const found: { numFmtId: number; fontId: number; locked: boolean }[] = [];
  const path: string[] = [];
  const scanner = new XmlScanner(text);
  for (let token = scanner.next(); token !== Token.End; token = scanner.next()) {
    if (token === Token.Close) path.pop();
    if (token !== Token.Open) continue;
    const local = scanner.local;
    const parent = path.at(-1);
    if (local === 'extLst' || local === 'dxfs' || local === 'cellStyleXfs') {
      scanner.skip();
      continue;
    }
    if (local === 'numFmt' && parent === 'numFmts') {
      own.set(Number(scanner.attribute('numFmtId')), scanner.attribute('formatCode') ?? 'General');
    } else if (local === 'font' && parent === 'fonts') {
      fonts.push(readFontLook(scanner));
      continue;
    } else if (local === 'xf' && parent === 'cellXfs') {
      found.push({
        numFmtId: Number(scanner.attribute('numFmtId') ?? '0'),
        fontId: Number(scanner.attribute('fontId') ?? '0'),
        locked: true,
      });
    } else if (local === 'protection' && parent === 'xf') {
      const last = found.at(-1);
      const locked = scanner.attribute('locked');
      if (last && locked !== undefined) last.locked = isTrue(locked);
    }
    if (!scanner.empty) path.push(local);
  }
  return {
    formats: found.map((xf) => formatCode(xf.numFmtId, own)),
    looks: found.map((xf) => fonts[xf.fontId]),
    locked: found.map((xf) => xf.locked),
  };
}
