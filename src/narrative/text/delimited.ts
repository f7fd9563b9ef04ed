import type { RawTable } from './cell-lines';

/** A table with one row a line: cells parted by tabs (pasted from Word or Excel) or by Markdown's bars. */
export function readDelimited(lines: readonly string[], start: number): RawTable | undefined {
  return readBars(lines, start) ?? readTabs(lines, start);
}

const BAR_ROW = /^\s*\|.*\|\s*$/;
const BAR_RULE = /^\s*\|?(?:\s*:?-{2,}:?\s*\|?)+\s*$/;

function readBars(lines: readonly string[], start: number): RawTable | undefined {
  const rows: string[][] = [];
  let at = start;
  for (; at < lines.length && BAR_ROW.test(lines[at] ?? ''); at++) {
    const line = (lines[at] ?? '').trim();
    if (BAR_RULE.test(line)) continue;
    const cells = line.slice(1, -1).split(/(?<!\\)\|/);
    rows.push(
      cells.map((cell) =>
        cell
          .replace(/<br\s*\/?>/gi, '\n')
          .replace(/\\\|/g, '|')
          .trim(),
      ),
    );
  }
  if (at === start) return undefined;
  return rows.length >= 2 ? { rows, end: at } : { end: at };
}

function readTabs(lines: readonly string[], start: number): RawTable | undefined {
  const rows: string[][] = [];
  let at = start;
  while (at < lines.length) {
    const row = tabRow(lines, at);
    if (!row) break;
    rows.push(row.cells);
    at = row.end;
  }
  // Lines that begin with a tab are indented, and numbered lines that end with a page are a table of contents.
  const wide = rows.filter((row) => row.filter(Boolean).length > 1 && !isContents(row)).length;
  if (at === start) return undefined;
  return wide >= 2 ? { rows, end: at } : { end: at };
}

function isContents(row: readonly string[]): boolean {
  const [heading = '', page = '', more] = row.filter(Boolean);
  return (
    more === undefined &&
    /^(?:第|[（(]?[一二三四五六七八九十\d]+[)）、.．])/.test(heading) &&
    /^\d{1,3}$/.test(page)
  );
}

/** One row; a cell of several lines is in quotation marks, as spreadsheets copy it. */
function tabRow(
  lines: readonly string[],
  start: number,
): { readonly cells: string[]; readonly end: number } | undefined {
  let text = lines[start] ?? '';
  if (!text.includes('\t')) return undefined;
  let at = start + 1;
  while (at < lines.length && isOpen(text) && at - start < 40) {
    text += `\n${lines[at] ?? ''}`;
    at++;
  }
  if (isOpen(text)) {
    text = lines[start] ?? '';
    at = start + 1;
  }
  const cells = splitCells(text);
  return cells.length > 1 ? { cells, end: at } : undefined;
}

function isOpen(text: string): boolean {
  const last = text.slice(Math.max(text.lastIndexOf('\t'), 0)).trimStart();
  return last.startsWith('"') && (last.match(/"/g) ?? []).length % 2 === 1;
}

/** Cells parted by tabs; a tab or a quotation mark inside quotation marks belongs to its cell. */
function splitCells(text: string): string[] {
  const cells: string[] = [];
  for (let at = 0; at <= text.length;) {
    const quoted = /^"((?:[^"]|"")*)"(?=\t|$)/.exec(text.slice(at));
    const tab = text.indexOf('\t', quoted ? at + quoted[0].length : at);
    const end = tab < 0 ? text.length : tab;
    cells.push((quoted?.[1]?.replace(/""/g, '"') ?? text.slice(at, end)).trim());
    at = end + 1;
  }
  return cells;
}
