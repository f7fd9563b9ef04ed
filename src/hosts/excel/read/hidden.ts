import { rangeOf } from '../addresses';
import type { Question } from './question';
import type { SheetReading } from './reading';

/** So many rows or columns are asked about one by one; more only where they are not all alike. */
const BAND = 4096;
const LINE_BYTES = 24;

type Lines = 'rows' | 'columns';

/** Asks which of the first `count` rows or columns are hidden. */
export function readHidden(sheet: SheetReading, lines: Lines, count: number): Question[] {
  if (count <= BAND) return [each(sheet, lines, 0, count)];
  const bands: Question[] = [];
  for (let from = 0; from < count; from += BAND) {
    bands.push(together(sheet, lines, from, Math.min(BAND, count - from)));
  }
  return bands;
}

function strip(
  context: Excel.RequestContext,
  id: string,
  lines: Lines,
  from: number,
  count: number,
) {
  const last = from + count - 1;
  const sheet = context.workbook.worksheets.getItem(id);
  return lines === 'rows'
    ? rangeOf(sheet, { top: from, left: 0, bottom: last, right: 0 })
    : rangeOf(sheet, { top: 0, left: from, bottom: 0, right: last });
}

function hide(sheet: SheetReading, lines: Lines, line: number): void {
  (lines === 'rows' ? sheet.hiddenRows : sheet.hiddenColumns).add(line);
}

/** Asks for a whole band: all hidden, none hidden, or (null) some of each. */
function together(sheet: SheetReading, lines: Lines, from: number, count: number): Question {
  return {
    bytes: 100,
    ask(context) {
      const range = strip(context, sheet.id, lines, from, count);
      range.load(lines === 'rows' ? 'rowHidden' : 'columnHidden');
      return () => {
        const hidden: boolean | null = lines === 'rows' ? range.rowHidden : range.columnHidden;
        if (hidden === null) return [each(sheet, lines, from, count)];
        if (hidden) for (let line = from; line < from + count; line++) hide(sheet, lines, line);
        return [];
      };
    },
    refused(error) {
      throw error;
    },
  };
}

function each(sheet: SheetReading, lines: Lines, from: number, count: number): Question {
  return {
    bytes: count * LINE_BYTES,
    ask(context) {
      const range = strip(context, sheet.id, lines, from, count);
      const answer =
        lines === 'rows'
          ? range.getRowProperties({ rowHidden: true })
          : range.getColumnProperties({ columnHidden: true });
      return () => {
        answer.value.forEach((line: Excel.RowProperties & Excel.ColumnProperties, index) => {
          if (line.rowHidden ?? line.columnHidden) hide(sheet, lines, from + index);
        });
        return [];
      };
    },
    refused(error) {
      throw error;
    },
  };
}
