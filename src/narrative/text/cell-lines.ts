/** Rows of cell texts, and the line behind them; without rows the lines up to there are no table. */
export interface RawTable {
  readonly rows?: readonly (readonly string[])[];
  readonly end: number;
}

interface Entry {
  readonly lines: string[];
  /** Blank lines between it and the next cell. */
  blanks: number;
}

/** Words that begin a note or the name of another table: text that does not belong to the last cell. */
const OUTSIDE =
  /^\s*(?:说明|注|备注|附件|附表|附注|填报|填表|单位负责人|(?:19|20)\d{2}\s*年度?.{2,40}(?:表|报告)\s*$)/;
/** Longer on average than any table's cells: paragraphs that are indented by a tab. */
const PROSE = 60;

/**
 * A table that was written out one cell a line, each led by a tab: what many converters of Word files make. A cell of several
 * paragraphs has a blank line between them, so behind it an even number of blank lines still belongs to the cell; the odd one
 * more ends the row.
 */
export function readCellLines(lines: readonly string[], start: number): RawTable | undefined {
  if (!isCellLine(lines[start])) return undefined;
  const entries: Entry[] = [];
  let at = start;
  let end = start;
  let innerBlank = false;
  while (at < lines.length) {
    const line = lines[at] ?? '';
    const current = entries[entries.length - 1];
    if (isCellLine(line)) {
      entries.push({ lines: [line.slice(1)], blanks: 0 });
    } else if (line === '') {
      if (current) current.blanks++;
      at++;
      continue;
    } else if (current) {
      if (current.blanks > 1 || line.includes('\t')) break;
      if (current.blanks > 0) {
        if (OUTSIDE.test(line) || !cellFollows(lines, at)) break;
        innerBlank = true;
      }
      current.lines.push(line);
      current.blanks = 0;
    }
    at++;
    end = at;
  }
  const rows = rowsOf(entries, innerBlank);
  const wide = rows.filter((row) => row.length > 1).length;
  const letters = rows.flat().reduce((sum, cell) => sum + cell.length, 0);
  return wide >= 2 && letters < PROSE * entries.length ? { rows, end } : { end };
}

/** The longest cells list a year's goals, a paragraph each. */
const LONGEST_CELL = 80;

/** Whether the table goes on: text behind its last cell does not belong to it. */
function cellFollows(lines: readonly string[], at: number): boolean {
  return lines.slice(at, at + LONGEST_CELL).some(isCellLine);
}

function isCellLine(line: string | undefined): boolean {
  return line !== undefined && line.startsWith('\t') && !line.includes('\t', 1);
}

function rowsOf(entries: readonly Entry[], innerBlank: boolean): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const { lines, blanks } of entries) {
    row.push(
      lines
        .map((line) => line.trim())
        .filter(Boolean)
        .join('\n'),
    );
    if (innerBlank ? blanks % 2 === 1 : blanks > 0) {
      rows.push(row);
      row = [];
    }
  }
  if (row.length > 0) rows.push(row);
  return rows;
}
