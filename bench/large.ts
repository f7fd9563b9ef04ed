import { Workbook } from 'exceljs';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { inventUnit } from '../scripts/samples/invented';
import { addUnit } from '../scripts/samples/layout';
import { columnLetters } from '../src/workbook';

const SHEETS = 4;
const ROWS = 15_000;
const COLUMNS = 12;
const PICTURES = 7;
const PICTURE_BYTES = 2_000_000;

/** A workbook of some 20 MB in which only two sheets matter: the rest is pictures and lists of figures. */
export async function makeLargeWorkbook(): Promise<Uint8Array> {
  const workbook = new Workbook();
  addUnit(workbook, inventUnit(0));
  for (let sheet = 1; sheet <= SHEETS; sheet += 1) workbook.addWorksheet(`明细${sheet}`);
  const album = workbook.addWorksheet('照片');
  for (let picture = 0; picture < PICTURES; picture += 1) {
    const image = workbook.addImage({
      base64: noise(picture).toString('base64'),
      extension: 'jpeg',
    });
    album.addImage(image, { tl: { col: 0, row: picture * 20 }, ext: { width: 400, height: 300 } });
  }
  const parts = unzipSync(new Uint8Array(await workbook.xlsx.writeBuffer()));
  for (let sheet = 1; sheet <= SHEETS; sheet += 1) {
    const name = `xl/worksheets/sheet${sheet + 2}.xml`;
    const text = new TextDecoder().decode(parts[name]);
    parts[name] = strToU8(
      text.replace('<sheetData/>', () => `<sheetData>${rows(sheet)}</sheetData>`),
    );
  }
  return zipSync(parts, { level: 6 });
}

/** Bytes that no compression makes smaller, as those of a photograph. */
function noise(seed: number): Buffer {
  const bytes = Buffer.alloc(PICTURE_BYTES);
  let state = seed + 1;
  for (let at = 0; at < bytes.length; at += 1) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    bytes[at] = state >>> 24;
  }
  return bytes;
}

function rows(seed: number): string {
  let state = seed;
  const letters = Array.from({ length: COLUMNS }, (_, column) => columnLetters(column));
  const lines: string[] = [];
  for (let row = 1; row <= ROWS; row += 1) {
    const cells = letters.map((letter) => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return `<c r="${letter}${row}"><v>${state / 100}</v></c>`;
    });
    lines.push(`<row r="${row}">${cells.join('')}</row>`);
  }
  return lines.join('');
}
