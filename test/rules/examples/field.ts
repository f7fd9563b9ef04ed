import { readAmount } from '../../../src/amount';
import type { Field, Label } from '../../../src/forms';

/** A field as a reader would give it: a plain figure is a number, anything else a text. */
export function fieldOf(text: string, sheet: string, row: number, column: number): Field {
  const plain = /^-?\d+(\.\d+)?$/.test(text);
  return {
    cell: { sheet, row, column },
    value: text === '' ? null : plain ? Number(text) : text,
    text,
    reading: readAmount(text),
    format: 'General',
  };
}

export function labelOf(text: string, sheet: string, row: number, column: number): Label {
  return { cell: { sheet, row, column }, text };
}
