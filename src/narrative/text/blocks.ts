import type { Paragraph, ReportTable } from '../model';
import { readCellLines, type RawTable } from './cell-lines';
import { readDelimited } from './delimited';
import { toGrid } from './grid';
import { unwrapped } from './unwrap';

/** Plain or lightly marked text as paragraphs and tables. */
export function readBlocks(text: string): {
  readonly paragraphs: readonly Paragraph[];
  readonly tables: readonly ReportTable[];
} {
  const lines = unwrapped(text.replace(/^\ufeff/, '').split(/\r\n|[\n\r\u2028\u2029]/));
  const paragraphs: Paragraph[] = [];
  const tables: ReportTable[] = [];
  // Up to here it is known that there is no table.
  let plain = 0;
  for (let at = 0; at < lines.length;) {
    const table: RawTable | undefined =
      at < plain ? undefined : (readCellLines(lines, at) ?? readDelimited(lines, at));
    if (table && !table.rows) plain = table.end;
    if (table?.rows) {
      tables.push({ after: paragraphs.length, rows: toGrid(table.rows) });
      at = table.end;
      continue;
    }
    const line = unmarked(lines[at] ?? '');
    if (line.trim() !== '') paragraphs.push({ text: line });
    at++;
  }
  return { paragraphs, tables };
}

/** Without Markdown's signs of headings, quotations, bold and code. */
function unmarked(line: string): string {
  return line
    .replace(/^\s{0,3}(?:#{1,6}\s+|>\s?)/, '')
    .replace(/(\*\*|__|`)(?=\S)([^*_`\n]+?)\1/g, '$2');
}
