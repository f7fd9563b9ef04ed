import type { Place } from '../../findings';
import type { Field } from '../../forms';
import { wholeTexts } from '../own-texts';
import { writtenPart } from '../reason';
import type { Subject } from '../rule';
import { isSameCell } from '../../workbook';
import { isDealtOut } from '../shared-reason';

/** A text that may claim something, with its place. */
export interface Statement {
  readonly text: string;
  readonly place: Place;
  /** The indicator (index) whose reason it is. */
  readonly row?: number;
  /** What the form calls it, where it is of the whole form. */
  readonly called?: string;
  /** It tells what is to be done, and so claims nothing. */
  readonly planned?: true;
  /** It tells what was done of the goals. */
  readonly done?: true;
}

/** Every reason and remark of the unit's self-evaluation. */
export function reasonStatements({ evaluation }: Subject): readonly Statement[] {
  if (!evaluation) return [];
  const found: Statement[] = [];
  const seen = new Set<string>();
  const add = (field: Field | undefined, row?: number, planned?: true) => {
    if (field?.reading.kind === 'blank' || field === undefined) return;
    const text = writtenPart(field.text);
    if (text.length < 2) return;
    const key = `${field.cell.sheet}!${field.cell.row},${field.cell.column}`;
    if (seen.has(key)) return;
    seen.add(key);
    const { called } = field;
    found.push({
      text,
      place: field.cell,
      ...(row !== undefined && { row }),
      ...(called !== undefined && { called }),
      ...(planned && { planned }),
    });
  };
  const { indicators } = evaluation;
  indicators.forEach(({ reason }, index) => {
    const next = indicators[index + 1]?.reason;
    const isShared = reason && next && isSameCell(reason.cell, next.cell);
    // Its sentences are read as those of the rows that they name.
    add(reason, isShared && isDealtOut(reason, indicators) ? undefined : index);
  });
  for (const field of wholeTexts(evaluation)) add(field);
  add(evaluation.reasonRows?.measures, undefined, true);
  return found;
}
