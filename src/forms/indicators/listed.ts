import { readAmount, unbroken, type Reading } from '../../amount';
import type { Field } from '../model';

type Quantity = Extract<Reading, { kind: 'quantity' }>;

const NUMBER = /^(?:[（(]?(\d{1,2})[.．、)）]|([①-⑩]))\s*/;

/** The lines of a cell, without their numbers where they are numbered from 1 on. */
function linesOf(text: string): readonly string[] {
  const lines = unbroken(text)
    .split(/\n|[；;](?=\s*(?:[（(]?\d{1,2}[.．、)）]|[①-⑩]))/)
    .map((line) => line.trim().replace(/[；;。]$/, ''))
    .filter((line) => line !== '');
  const isNumbered = lines.every((line, at) => {
    const [, digits, circled] = NUMBER.exec(line) ?? [];
    const number = circled ? circled.charCodeAt(0) - '①'.charCodeAt(0) + 1 : Number(digits);
    return number === at + 1;
  });
  return isNumbered ? lines.map((line) => line.replace(NUMBER, '')) : lines;
}

function quantitiesOf(text: string): readonly Quantity[] {
  const lines = linesOf(text);
  const found = lines.flatMap((line) => {
    const reading = readAmount(line);
    return reading.kind === 'quantity' && reading.tail === undefined ? [reading] : [];
  });
  return found.length === lines.length ? found : [];
}

/** A line of bare digits before one that begins with digits, and no numbers that part them: the break may stand inside one figure. */
function mayBeOne(text: string, lines: readonly Quantity[]): boolean {
  if (NUMBER.test(text.trim())) return false;
  return lines.some((line, at) => {
    const next = lines[at + 1];
    return next !== undefined && !line.unit && /\d$/.test(line.text) && /^\d/.test(next.text);
  });
}

/**
 * `1.≥600个⏎2.≥40处` answered by `1.612个⏎2.40处`: several indicators in one row, a line each. Only where both
 * cells have as many lines, and each is a figure; by itself `1.96%⏎2.95%` might be two figures without numbers. A result with
 * fewer figures than the target cannot be read.
 */
export function lineByLine(target: Field, actual: Field): readonly [Field, Field] | undefined {
  if (!/[\n；;]/.test(target.text)) return undefined;
  const wanted = quantitiesOf(target.text);
  if (wanted.length < 2 || mayBeOne(target.text, wanted)) return undefined;
  const given = quantitiesOf(actual.text);
  if (given.length === wanted.length) return [inLines(target, wanted), inLines(actual, given)];
  return areFewer(given, wanted)
    ? [target, { ...actual, reading: { kind: 'unreadable', text: actual.text, reason: 'fewer' } }]
    : undefined;
}

/** Whether some of the targets have no result; one that is in the unit of all of them may be meant for all. */
function areFewer(given: readonly Quantity[], wanted: readonly Quantity[]): boolean {
  const [first] = given;
  const figures = given.reduce((count, { also = [] }) => count + 1 + also.length, 0);
  if (!first || figures >= wanted.length) return false;
  const units = new Set(wanted.map(({ unit }) => unit?.name));
  const isForAll = figures === 1 && units.size === 1 && (!first.unit || units.has(first.unit.name));
  const isNone = first.value.isZero() && wanted.every(({ value }) => value.isZero());
  return !isForAll && !isNone;
}

function inLines(field: Field, [first, ...also]: readonly Quantity[]): Field {
  return first ? { ...field, reading: { ...first, text: field.text, also } } : field;
}
