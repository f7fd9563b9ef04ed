import type { FundsPart } from '../../forms';
import type { Verdict } from '../rule';

/**
 * Whether each part stands a second time in its own row: tables that touch side by side and were read as one. What belongs to
 * which of them cannot be told for certain.
 */
export function areOfTwoTables(parts: readonly FundsPart[]): boolean {
  return parts.length > 3 && parts.every((part) => parts.some((other) => isTwin(part, other)));
}

function isTwin({ name, amount }: FundsPart, other: FundsPart): boolean {
  const [own, beside] = [amount?.cell, other.amount?.cell];
  if (!own || !beside || name !== other.name) return false;
  return own.row === beside.row && own.column !== beside.column;
}

/** The parts of more than one table say nothing about the total of one. */
export function unparted({ cells, terms, data, path, values }: Verdict): Verdict<'side-by-side'> {
  return {
    outcome: 'undetermined',
    key: 'side-by-side',
    cells,
    ...(terms && { terms: terms.map((one) => ({ ...one })) }),
    data,
    path,
    values,
  };
}
