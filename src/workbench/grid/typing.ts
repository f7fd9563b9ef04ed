import type { Cell, CellRef, CellState, ValueEdit } from '../../workbook';

const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;
const GROUPED = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d*)?$/;

/** What a typed text becomes, as a spreadsheet understands it: a number, a percentage, or the text itself. */
export function typedState(typed: string, before: CellState): CellState {
  const { format } = before;
  if (typed === '') return { value: null, format };
  if (typed.startsWith("'")) return { value: typed.slice(1), format };
  const text = typed.trim();
  if (format === '@') return { value: typed, format };
  const plain = GROUPED.test(text) ? text.replaceAll(',', '') : text;
  if (NUMBER.test(plain)) return { value: Number(plain), format };
  const share = plain.endsWith('%') ? plain.slice(0, -1).trim() : '';
  if (NUMBER.test(share)) {
    const places = share.split('.')[1]?.length ?? 0;
    const asPercent = format === 'General' ? (places === 0 ? '0%' : '0.00%') : format;
    // Division by 100 in binary can leave a tail that nobody typed.
    return { value: Number((Number(share) / 100).toPrecision(15)), format: asPercent };
  }
  return { value: typed, format };
}

/** What the editor shows of a cell: the stored value, not its rounded look. */
export function typedText(cell: Cell | undefined): string {
  if (!cell || cell.value === null) return '';
  const { value, format } = cell;
  if (typeof value === 'object') return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number' && format.includes('%')) {
    return `${Number((value * 100).toPrecision(15))}%`;
  }
  // A text that would be read as something else keeps its apostrophe, as in a spreadsheet.
  if (typeof value === 'string' && typeof typedState(value, { value, format }).value === 'number') {
    return `'${value}`;
  }
  // As a spreadsheet shows it: fifteen digits, without the tail of binary sums.
  return typeof value === 'number' ? String(Number(value.toPrecision(15))) : value;
}

/** What a cell gives to the clipboard: a text as it is, without the apostrophe it would be typed with. */
export function copiedText(cell: Cell | undefined): string {
  return typeof cell?.value === 'string' ? cell.value : typedText(cell);
}

/** The edit that types a text into a cell; `undefined` where nothing changes. */
export function typedEdit(
  ref: CellRef,
  cell: Cell | undefined,
  typed: string,
): ValueEdit | undefined {
  if (typed === typedText(cell)) return undefined;
  const before: CellState = cell
    ? {
        value: cell.value,
        ...(cell.formula !== undefined && { formula: cell.formula }),
        format: cell.format,
      }
    : { value: null, format: 'General' };
  return { kind: 'value', cell: ref, before, after: typedState(typed, before) };
}
