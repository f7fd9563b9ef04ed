import type { Place } from '../../findings';
import type { Field } from '../../forms';
import { writtenPart } from '../reason';
import type { Subject } from '../rule';

/** A text that may claim something, with its place. */
export interface Statement {
  readonly text: string;
  readonly place: Place;
  /** The indicator (index) whose reason it is. */
  readonly row?: number;
}

/** Every reason and remark of the unit's self-evaluation. */
export function reasonStatements({ evaluation }: Subject): readonly Statement[] {
  if (!evaluation) return [];
  const found: Statement[] = [];
  const seen = new Set<string>();
  const add = (field: Field | undefined, row?: number) => {
    if (field?.reading.kind === 'blank' || field === undefined) return;
    const text = writtenPart(field.text);
    if (text.length < 2) return;
    const key = `${field.cell.sheet}!${field.cell.row},${field.cell.column}`;
    if (seen.has(key)) return;
    seen.add(key);
    found.push({ text, place: field.cell, ...(row !== undefined && { row }) });
  };
  evaluation.indicators.forEach(({ reason }, index) => {
    add(reason, index);
  });
  const { funds, sheetReason, remarks, conclusion } = evaluation;
  for (const field of [funds?.reason, sheetReason, remarks, conclusion]) add(field);
  return found;
}
