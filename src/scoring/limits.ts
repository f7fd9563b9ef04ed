import { decimal, type Decimal } from '../amount';

const known = new Map<string, Decimal>();

/** A figure of a rubric as a decimal: there are few of them, and every unit asks for them. */
export function limit(text: string): Decimal {
  let value = known.get(text);
  if (!value) {
    if (known.size > 500) known.clear();
    value = decimal(text);
    known.set(text, value);
  }
  return value;
}
