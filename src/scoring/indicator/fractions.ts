/** 24/24 for 100%: how many of how many. */
import { decimal, HUNDRED, type Quantity, type Reading, readUnit } from '../../amount';

const FRACTION = /^(\d{1,7})\s*[/／]\s*(\d{1,7})$/;

interface Fraction {
  readonly text: string;
  readonly part: Quantity['value'];
  readonly whole: Quantity['value'];
}

function fractionIn(reading: Reading | undefined): Fraction | undefined {
  if (reading?.kind !== 'unreadable') return undefined;
  const [text, part = '', whole = ''] = FRACTION.exec(reading.text.trim()) ?? [];
  if (text === undefined || decimal(whole).isZero()) return undefined;
  return { text, part: decimal(part), whole: decimal(whole) };
}

function inPercent({ text, part, whole }: Fraction): Quantity | undefined {
  const unit = readUnit('%');
  const value = part.times(HUNDRED).dividedBy(whole);
  return unit && { kind: 'quantity', text, value, places: 0, unit };
}

/** What a result says as a fraction, in place of it: a share under a rate, the part that was done under a count of the whole. */
export function withoutFraction(
  target: Reading | undefined,
  actual: Reading | undefined,
): Reading | undefined {
  const reached = fractionIn(actual);
  if (target?.kind !== 'quantity' || !reached) return actual;
  const { unit, value } = target;
  if (unit?.dimension === 'ratio') return inPercent(reached);
  if (unit?.dimension !== 'count' || !value.equals(reached.whole)) return actual;
  return { kind: 'quantity', text: reached.text, value: reached.part, places: 0, unit };
}
