import { Workbook } from 'exceljs';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { inventUnit } from '../scripts/samples/invented';
import { addUnit } from '../scripts/samples/layout';
import { columnLetters } from '../src/workbook';

const SHEETS = 6;
const ROWS = 20_000;
const COLUMNS = 20;

/** A workbook of some 20 MB in which only two sheets matter: the others are lists of figures. */
export async function makeLargeWorkbook(): Promise<Uint8Array> {
  const workbook = new Workbook();
  addUnit(workbook, inventUnit(0));
  for (let sheet = 1; sheet <= SHEETS; sheet += 1) workbook.addWorksheet(`明细${sheet}`);
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
