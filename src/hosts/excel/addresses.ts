import { parseArea, type Area } from '../../workbook';

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

/** The area of an address as Excel gives it: `'a sheet'!A1:B2`, `Sheet1!$C$3`, `Sheet1!A:C`, `Sheet1!1:3`. */
export function parseAddress(address: string): Area | undefined {
  const local = address.slice(address.lastIndexOf('!') + 1).replace(/\$/g, '');
  const columns = /^([A-Z]{1,3}):([A-Z]{1,3})$/i.exec(local);
  if (columns) return parseArea(`${columns[1]}1:${columns[2]}${LAST_ROW + 1}`);
  const rows = /^([0-9]{1,7}):([0-9]{1,7})$/.exec(local);
  if (rows) return parseArea(`A${rows[1]}:XFD${rows[2]}`);
  return parseArea(local);
}

export function rowCount(area: Area): number {
  return area.bottom - area.top + 1;
}

export function columnCount(area: Area): number {
  return area.right - area.left + 1;
}

export function cellCount(area: Area): number {
  return rowCount(area) * columnCount(area);
}

/** Whether `outer` holds all of `inner`. */
export function contains(outer: Area, inner: Area): boolean {
  return (
    outer.top <= inner.top &&
    outer.left <= inner.left &&
    outer.bottom >= inner.bottom &&
    outer.right >= inner.right
  );
}

/** Cuts an area into bands of at most `rows` rows and `columns` columns. */
export function tiles(area: Area, rows: number, columns: number): Area[] {
  const list: Area[] = [];
  for (let top = area.top; top <= area.bottom; top += rows) {
    for (let left = area.left; left <= area.right; left += columns) {
      const bottom = Math.min(top + rows - 1, area.bottom);
      list.push({ top, left, bottom, right: Math.min(left + columns - 1, area.right) });
    }
  }
  return list;
}

/** The range of an area on a sheet. */
export function rangeOf(sheet: Excel.Worksheet, area: Area): Excel.Range {
  return sheet.getRangeByIndexes(area.top, area.left, rowCount(area), columnCount(area));
}

/** The area of a range whose address has been loaded; nothing for a null object. */
export function areaOf(range: Excel.Range): Area | null {
  return range.isNullObject ? null : (parseAddress(range.address) ?? null);
}

/** The value of a result, once the request has brought it. */
export function valueOf<T>(result: OfficeExtension.ClientResult<T>): T {
  return result.value;
}
