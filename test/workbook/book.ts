import { displayText, parsePosition, type Cell, type Snapshot } from '../../src/workbook';

/** A figure, words, an error, or a formula with the result that is kept of it and the format of both. */
export type Content =
  number | string | { error: string } | readonly [string, number | null, string?];

/** A workbook of sheets by name, their cells by address. */
export function book(
  sheets: Readonly<Record<string, Readonly<Record<string, Content>>>>,
  merges: Snapshot['sheets'][number]['merges'] = [],
): Snapshot {
  return {
    date1904: false,
    kept: null,
    gaps: [],
    sheets: Object.entries(sheets).map(([name, cells]) => ({
      name,
      visibility: 'visible',
      protected: false,
      merges,
      hiddenRows: [],
      hiddenColumns: [],
      cells: Object.entries(cells)
        .map(([address, content]) => cellOf(address, content))
        .sort((a, b) => a.row - b.row || a.column - b.column),
    })),
  };
}

function cellOf(address: string, content: Content): Cell {
  const at = parsePosition(address);
  if (!at) throw new Error(address);
  const [formula, value, format = 'General'] = Array.isArray(content)
    ? (content as [string, number | null, string?])
    : [undefined, content as Cell['value']];
  const text = displayText(value, format);
  return { ...at, value, ...(formula !== undefined && { formula }), format, text };
}
