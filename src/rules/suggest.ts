import { decimal, type Decimal, HUNDRED, readAmount } from '../amount';
import type { Field } from '../forms';
import { fittingFormat, type Edit, type ValueEdit } from '../workbook';

const DIGITS = /[-+−－]?[0-9０-９][0-9０-９,，]*(?:[.．][0-9０-９]+)?/;

/** `share`: points in a form that gives them as percentages, 40% of 100. */
type Kind = 'figure' | 'rate' | 'share';

/**
 * A changed figure, for a person to choose. A number stays a number, a text keeps the words around its figure
 * (`96分` → `106分`), a value inside a label cell keeps the label. Nothing for a formula: it would be lost. Nothing for a
 * text either that would say another figure with its words around the new one, nor for a sentence.
 * `value` is in the field's own unit; with `percent` it is a fraction of 1.
 */
export function suggestFigure(
  field: Field | undefined,
  value: Decimal,
  percent = false,
): readonly Edit[] | undefined {
  return suggest(field, value, percent ? 'rate' : 'figure');
}

/** The same for points; they stay a percentage only where those `beside` them are one too. */
export function suggestPoints(
  field: Field | undefined,
  value: Decimal,
  beside: Field | undefined = field,
): readonly Edit[] | undefined {
  return suggest(field, value, isRatio(field) && isRatio(beside) ? 'share' : 'figure');
}

function isRatio(field: Field | undefined): boolean {
  return field?.reading.kind === 'quantity' && field.reading.unit?.dimension === 'ratio';
}

function suggest(
  field: Field | undefined,
  value: Decimal,
  kind: Kind,
): readonly Edit[] | undefined {
  if (!field || field.formula !== undefined || field.derived || field.told) return undefined;
  const edit = replaceFigure(field, value, kind);
  return edit && [edit];
}

function replaceFigure(field: Field, value: Decimal, kind: Kind): ValueEdit | undefined {
  const before = { value: field.value, format: field.format };
  const to = (after: number | string, format = field.format): ValueEdit => ({
    kind: 'value',
    cell: field.cell,
    before,
    after: {
      value: after,
      format: typeof after === 'number' ? fittingFormat(after, format) : format,
    },
  });
  if (typeof field.value === 'number' && !field.inside) return to(...numberOf(field, value, kind));
  if (field.value === null) {
    if (kind !== 'rate') return to(value.toNumber());
    const isUnderPercent = field.headingUnit?.includes('%') && !field.format.includes('%');
    // 执行率(%) has its figures without the sign.
    if (isUnderPercent) return to(value.times(HUNDRED).toNumber());
    return to(value.toNumber(), field.format === 'General' ? '0.00%' : field.format);
  }
  if (typeof field.value !== 'string') return undefined;
  const start = field.inside?.start ?? 0;
  const end = field.inside?.end ?? field.value.length;
  const part = field.value.slice(start, end);
  const isHundredth = kind === 'rate' && isPercent(field);
  const shown = isHundredth ? value.times(HUNDRED) : value;
  const digits = kind === 'rate' ? shown.toFixed(placesIn(part, shown)) : shown.toFixed();
  const changed = withFigure(part, digits, kind);
  if (changed === undefined) return undefined;
  return to(field.value.slice(0, start) + changed + field.value.slice(end));
}

/** A rate keeps the places it was printed with: 97.00% for 79.00%. */
function placesIn(text: string, value: Decimal): number {
  const printed = /[.．]([0-9０-９]+)/.exec(text)?.[1]?.length ?? 0;
  return Math.max(printed, value.decimalPlaces());
}

/** What a cell with a number is to hold, and its format. */
function numberOf(field: Field, value: Decimal, kind: Kind): [number, string] {
  const { format } = field;
  const showsPercent = format.includes('%');
  if (kind === 'rate') {
    const isHundredth = !showsPercent && isPercent(field);
    return [(isHundredth ? value.times(HUNDRED) : value).toNumber(), format];
  }
  if (!showsPercent) return [value.toNumber(), format];
  // A figure in a cell that shows percent would be read as a hundred times as much.
  return kind === 'share'
    ? [value.dividedBy(HUNDRED).toNumber(), format]
    : [value.toNumber(), 'General'];
}

/** What is punctuated is a sentence: somebody wrote it, and nobody else rewrites it. */
const SENTENCE = /[，。；！？]/;

/** A text with another figure in it: among its words, or alone where only signs stood around it (`(3)`, `100%` as points). */
function withFigure(text: string, digits: string, kind: Kind): string | undefined {
  const found = DIGITS.exec(text);
  if (!found) return text.trim() === '' ? digits : undefined;
  if (SENTENCE.test(text.replace(found[0], ''))) return undefined;
  const changed = text.slice(0, found.index) + digits + text.slice(found.index + found[0].length);
  if (says(changed, digits, kind)) return changed;
  return /\p{L}/u.test(text) ? undefined : digits;
}

function says(text: string, digits: string, kind: Kind): boolean {
  const reading = readAmount(text, { figure: true });
  if (reading.kind !== 'quantity' || !reading.value.equals(decimal(digits))) return false;
  return kind !== 'figure' || reading.unit?.dimension !== 'ratio';
}

/** Whether the field states its rates in hundredths: by its own sign, its heading, or a bare figure above 1.5. */
function isPercent(field: Field): boolean {
  const { reading } = field;
  if (reading.kind !== 'quantity') return false;
  if (reading.unit?.dimension === 'ratio') return true;
  if (field.headingUnit?.includes('%')) return true;
  return reading.value.greaterThan('1.5');
}
