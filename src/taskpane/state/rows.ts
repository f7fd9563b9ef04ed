import type { Sheet } from '../../workbook';

export interface RowText {
  readonly row: number;
  /** The first filled column. */
  readonly column: number;
  readonly text: string;
}

/** More rows than this are not offered: the headings of a form stand near its top. */
const OFFERED = 200;

/** The rows of a sheet as one line of text each, for a person to point at. */
export function rowTexts(sheet: Sheet | undefined): readonly RowText[] {
  const rows = new Map<number, { column: number; texts: string[] }>();
  for (const { row, column, text } of sheet?.cells ?? []) {
    const flat = text.replace(/\s+/g, ' ').trim();
    if (flat === '') continue;
    const known = rows.get(row);
    if (known) known.texts.push(flat);
    else if (rows.size < OFFERED) rows.set(row, { column, texts: [flat] });
  }
  return [...rows].map(([row, { column, texts }]) => ({ row, column, text: texts.join(' · ') }));
}
