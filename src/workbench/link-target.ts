import { parseArea } from '../taskpane';
import type { CellRef, Sheet } from '../workbook';

/** The cell that a link within a workbook leads to, `'My sheet'!$A$1` or `Sheet1!A1:B2`; `undefined` where there is none. */
export function linkTarget(target: string, sheets: readonly Sheet[]): CellRef | undefined {
  const mark = target.lastIndexOf('!');
  if (mark < 0) return undefined;
  const name = target.slice(0, mark).replace(/^'|'$/g, '').replaceAll("''", "'");
  const area = parseArea(target.slice(mark + 1));
  if (!area || !sheets.some((sheet) => sheet.name === name)) return undefined;
  return { sheet: name, row: area.top, column: area.left };
}
