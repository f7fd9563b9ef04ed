import type { Paragraph, ReportTable } from '../model';
import { isFrame } from '../tables/prose';
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
      const read = { after: paragraphs.length, rows: toGrid(table.rows) };
      if (isFrame(read)) paragraphs.push(...framed(read));
      else tables.push(read);
      at = table.end;
      continue;
    }
    const line = unmarked(lines[at] ?? '');
    if (line.trim() !== '') paragraphs.push({ text: line });
    at++;
  }
  return { paragraphs, tables };
}

/** What stands in a frame is text like any other. */
function framed({ rows }: ReportTable): readonly Paragraph[] {
  const lines = rows.flat().flatMap(({ text }) => text.split('\n'));
  return lines.filter((line) => line.trim() !== '').map((text) => ({ text }));
}

/** Without Markdown's signs of headings, quotations, bold and code. */
function unmarked(line: string): string {
  return line
    .replace(/^\s{0,3}(?:#{1,6}\s+|>\s?)/, '')
    .replace(/(\*\*|__|`)(?=\S)([^*_`\n]+?)\1/g, '$2');
}
