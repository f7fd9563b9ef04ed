/** One cell of reasons for several rows: which part of its text is of which row, by the names that head its sentences. */
import type { Field, Indicator } from '../forms';
import { isSameCell } from '../workbook';

/** Shorter names stand in too many sentences that speak of something else. */
const SHORTEST_NAME = 4;
const PARTS = /[。；;\n\r]+/;
const NUMBERED = /^[\s（(]*(?:\d{1,2}|[一二三四五六七八九十]{1,3})?[)）、.．是]*[，,\s]*/;

/** What a reason says of one row: all of it, unless it is merged over other rows and its sentences are headed by their names. */
export function reasonOf(
  { reason, name }: Indicator,
  indicators: readonly Indicator[],
): string | undefined {
  return reason && partOf(name, reason, indicators);
}

/** Whether a reason is merged over rows that its sentences are headed by. */
export function isDealtOut(reason: Field, indicators: readonly Indicator[]): boolean {
  return headsOf(reason, indicators).some((head) => head !== undefined);
}

function partOf(name: string, reason: Field, indicators: readonly Indicator[]): string {
  const heads = headsOf(reason, indicators);
  if (heads.every((head) => head === undefined)) return reason.text;
  const parts = reason.text.split(PARTS);
  return parts.filter((_, at) => heads[at] === undefined || heads[at] === name).join('；');
}

/** The row that each sentence is of; those before the first that names one are of any. */
function headsOf(reason: Field, indicators: readonly Indicator[]): readonly (string | undefined)[] {
  const names = indicators.flatMap((row) =>
    row.name.length >= SHORTEST_NAME && row.reason && isSameCell(row.reason.cell, reason.cell)
      ? [row.name]
      : [],
  );
  if (names.length < 2) return [];
  names.sort((a, b) => b.length - a.length);
  let head: string | undefined;
  return reason.text.split(PARTS).map((part) => {
    const words = part.replace(NUMBERED, '');
    head = names.find((name) => words.startsWith(name)) ?? head;
    return head;
  });
}
