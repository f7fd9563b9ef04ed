import type { DateReading, Unreadable } from './reading';
import type { FoundAmount } from './scan';

/** What stands between the two ends of a range. */
export const RANGE = /^\s*(?:-|~|—|至|到)\s*$/;

export function unreadable(text: string, reason: Unreadable['reason']): Unreadable {
  return { kind: 'unreadable', text, reason };
}

/** A date by its shape: 2023/9/31, 2024年19月27日, 13月5日. */
const DATE_SHAPE =
  /^[≤≥<>=]*\s*(?:(?:19|20)\d{2}\s*(?:年\s*\d{1,2}\s*月(?:\s*\d{1,2}\s*[日号])?|([./-])\s*\d{1,2}\s*\1\s*\d{1,2}\s*日?)|\d{1,2}\s*月\s*\d{1,2}\s*[日号])\s*(?:之?前|以前|底|之?内|以内)*[。.]?$/;

/** It has the shape of a date, and could not be read as one. */
export function isImpossibleDate(normal: string): boolean {
  return DATE_SHAPE.test(normal);
}

/** A day behind a month that has no such day: the date of it was left at the month. */
const DAY_LEFT = /^\s*(?:\d{1,2}\s*[日号]|[-/.]\d{1,2}$)/;

export function isNoSuchDate({ month, day, from }: DateReading, rest: string): boolean {
  return month !== undefined && day === undefined && from === undefined && DAY_LEFT.test(rest);
}

/** A figure that runs into letters, points or further digits: `12..5`, `1O0`, `1,01`, `8/10`. */
export function brokenFigure(
  normal: string,
  first: FoundAmount,
  second: FoundAmount | undefined,
): Unreadable['reason'] | undefined {
  if (first.conflict) return 'malformed';
  const rest = normal.slice(first.end);
  // A unit before the digits, as in ¥1,25, parts them from nothing.
  const bare = first.reading.kind === 'quantity' && /\d$/.test(normal.slice(0, first.end));
  if (bare && /^\s+\d/.test(rest)) return 'two-figures';
  if (bare && /^(?:[.,]\s*[.\d]|[A-Za-z]*\d|\.\s*\.)/.test(rest) && !/^[A-Za-z]+\d+$/.test(rest)) {
    return 'malformed';
  }
  if (/^(?:[A-Za-z]\d|\.\s*\d)/.test(rest)) return 'malformed';
  // 90.00%1: digits that run on behind a rate, and count nothing.
  if (/[%‰]$/.test(normal.slice(0, first.end)) && /^\d[\d.]*$/.test(rest.trimEnd())) {
    return 'malformed';
  }
  // A letter typed for a digit, and taken for a unit: 9O%, 3OO人, 1l2.
  const unit = first.reading.kind === 'quantity' ? first.reading.unit?.name : undefined;
  if (unit !== undefined && /^[OolI]+(?![A-Za-z])/.test(unit)) return 'malformed';
  if (/[\d.]$|[A-Za-z]$/.test(normal.slice(0, first.start)) && first.reading.kind === 'quantity') {
    return 'malformed';
  }
  if (/^\s*(?:[/:×*xX]|分之)\s*\d/.test(rest)) return 'two-figures';
  if (second && first.reading.kind === second.reading.kind && first.reading.kind === 'quantity') {
    if (RANGE.test(normal.slice(first.end, second.start))) return 'range';
  }
  if (/^\s*[-~—]\s*\d/.test(rest) && first.reading.kind === 'quantity') return 'range';
  return undefined;
}
