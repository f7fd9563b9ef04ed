import { decimal, type Decimal, HUNDRED, readAmount } from '../amount';
import type { Field } from '../forms';
import type { Edit, ValueEdit } from '../workbook';

const DIGITS = /[-+−－]?[0-9０-９][0-9０-９,，]*(?:[.．][0-9０-９]+)?/;

/**
 * A changed figure, for a person to choose. A number stays a number, a text keeps the words around its figure
 * (`96分` → `106分`), a value inside a label cell keeps the label. Nothing for a formula: it would be lost. Nothing for a
 * text either that would say another figure with its words around the new one.
 * `value` is in the field's own unit; with `percent` it is a fraction of 1.
 */
export function suggestFigure(
  field: Field | undefined,
  value: Decimal,
  percent = false,
): readonly Edit[] | undefined {
  if (!field || field.formula !== undefined || field.derived) return undefined;
  const edit = replaceFigure(field, value, percent);
  return edit && [edit];
}

function replaceFigure(field: Field, value: Decimal, percent: boolean): ValueEdit | undefined {
  const before = { value: field.value, format: field.format };
  const to = (after: number | string, format = field.format): ValueEdit => ({
    kind: 'value',
    cell: field.cell,
    before,
    after: { value: after, format },
  });
  if (typeof field.value === 'number' && !field.inside) {
    const asPercent = percent && !field.format.includes('%') && isPercent(field);
    return to((asPercent ? value.times(HUNDRED) : value).toNumber());
  }
  if (field.value === null) {
    if (!percent) return to(value.toNumber());
    return field.format.includes('%') || field.format !== 'General'
      ? to(value.toNumber())
      : to(value.toNumber(), '0.00%');
  }
  if (typeof field.value !== 'string') return undefined;
  const start = field.inside?.start ?? 0;
  const end = field.inside?.end ?? field.value.length;
  const part = field.value.slice(start, end);
  const digits = (percent && isPercent(field) ? value.times(HUNDRED) : value).toFixed();
  const changed = withFigure(part, digits, percent);
  if (changed === undefined) return undefined;
  return to(field.value.slice(0, start) + changed + field.value.slice(end));
}

/** A text with another figure in it: among its words, or alone where only signs stood around it (`(3)`, `100%` as points). */
function withFigure(text: string, digits: string, percent: boolean): string | undefined {
  const found = DIGITS.exec(text);
  if (!found) return text.trim() === '' ? digits : undefined;
  const changed = text.slice(0, found.index) + digits + text.slice(found.index + found[0].length);
  if (says(changed, digits, percent)) return changed;
  return /\p{L}/u.test(text) ? undefined : digits;
}

function says(text: string, digits: string, percent: boolean): boolean {
  const reading = readAmount(text, { figure: true });
  if (reading.kind !== 'quantity' || !reading.value.equals(decimal(digits))) return false;
  return percent || reading.unit?.dimension !== 'ratio';
}

/** Whether the field states its rates in hundredths: by its own sign, its heading, or a bare figure above 1.5. */
function isPercent(field: Field): boolean {
  const { reading } = field;
  if (reading.kind !== 'quantity') return false;
  if (reading.unit?.dimension === 'ratio') return true;
  if (field.headingUnit?.includes('%')) return true;
  return reading.value.greaterThan('1.5');
}
