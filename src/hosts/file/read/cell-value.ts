import type { CellValue } from '../../../workbook';
import { isTrue, unescapeCellText } from '../xml/text';

/** The value behind `<v>` by the cell's type. What is no value of its type counts as none. */
export function readValue(stored: string | undefined, type: string, date1904: boolean): CellValue {
  if (stored === undefined) return null;
  switch (type) {
    case 'str':
    case 'inlineStr':
      return unescapeCellText(stored);
    case 'b':
      return isTrue(stored.trim());
    case 'e':
      return { error: stored.trim() };
    case 'd':
      return serialOf(stored.trim(), date1904);
    default: {
      const trimmed = stored.trim();
      const value = Number(trimmed);
      if (trimmed === '' || !Number.isFinite(value)) return null;
      // Excel shows and compares 15 significant digits; the file may hold the binary noise behind them.
      const shown = trimmed.length > 15 ? Number(value.toPrecision(15)) : value;
      return Number.isFinite(shown) ? shown : value;
    }
  }
}

/** The serial of an ISO 8601 date, as strict workbooks may hold it. */
function serialOf(iso: string, date1904: boolean): number | null {
  const isDay = /^\d{4}-/.test(iso);
  const date = isDay ? iso : `1899-12-31T${iso}`;
  const hasZone = /T.*(Z|[+-]\d\d:?\d\d)$/.test(date);
  const time = Date.parse(hasZone || !date.includes('T') ? date : `${date}Z`);
  if (Number.isNaN(time)) return null;
  const days = time / 86_400_000 + 25_569;
  // Excel counts a 29 February 1900 that never was.
  const serial = date1904 && isDay ? days - 1462 : days < 61 ? days - 1 : days;
  return Math.round(serial * 86_400) / 86_400;
}
