import type { XmlScanner } from '../xml/scanner';
import { isTrue } from '../xml/text';

/** The rows and columns of a sheet that are hidden, or of no size. */
export class HiddenLines {
  /** Rows are hidden unless they say otherwise. */
  byDefault = false;
  private readonly hidden = new Set<number>();
  private readonly shown = new Set<number>();
  private readonly spans: { first: number; last: number }[] = [];

  /** From the `<row>` on which the scanner stands. */
  readRow(scanner: XmlScanner, row: number): void {
    if (isHidden(scanner, 'ht')) this.hidden.add(row);
    else if (this.byDefault) this.shown.add(row);
  }

  /** From the `<col>` on which the scanner stands. */
  readColumns(scanner: XmlScanner): void {
    if (!isHidden(scanner, 'width')) return;
    const first = Number(scanner.attribute('min')) - 1;
    const last = Number(scanner.attribute('max')) - 1;
    this.spans.push({ first, last });
  }

  /** Those down to a row. */
  rows(bottom: number): number[] {
    const rows: number[] = [];
    if (this.byDefault) {
      for (let row = 0; row <= bottom; row++) if (!this.shown.has(row)) rows.push(row);
      return rows;
    }
    for (const row of this.hidden) if (row <= bottom) rows.push(row);
    return rows.sort((a, b) => a - b);
  }

  /** Those up to a column. */
  columns(right: number): number[] {
    const columns: number[] = [];
    for (let column = 0; column <= right; column++) {
      if (this.spans.some(({ first, last }) => column >= first && column <= last)) {
        columns.push(column);
      }
    }
    return columns;
  }
}

function isHidden(scanner: XmlScanner, size: 'ht' | 'width'): boolean {
  const stated = scanner.attribute(size);
  return (stated !== undefined && Number(stated) === 0) || isTrue(scanner.attribute('hidden'));
}
