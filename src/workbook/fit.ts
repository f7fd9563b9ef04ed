import { decimal } from '../amount';
import type { ValueEdit } from './edit';

/** More places than anybody prints; a figure that has more is a quotient that was never rounded. */
const MOST_PLACES = 10;

/** What stands in a format as it is, before what means something. */
const PIECES = /General|G\/通用格式|"[^"]*"|\\.|!.|_.|\*.|\[[^\]]*\]|./gis;
const AS_IT_IS = /^(?:General|G\/通用格式|@)$/i;

/** A section of a format, piece by piece. */
type Section = readonly string[];

function sectionsOf(format: string): readonly Section[] {
  const sections: string[][] = [[]];
  for (const piece of format.match(PIECES) ?? []) {
    if (piece === ';') sections.push([]);
    else sections.at(-1)?.push(piece);
  }
  return sections;
}

const CONDITION = /^\[[<>=]/;

/** The sections that may show a value: that of its sign, or where conditions part them any. */
function sectionsFor(value: number, sections: readonly Section[]): readonly Section[] {
  if (sections.some((section) => section.some((piece) => CONDITION.test(piece)))) return sections;
  const own = value > 0 ? 0 : value < 0 ? 1 : 2;
  return sections.slice(0, 3)[own] ? [sections[own] ?? []] : sections.slice(0, 1);
}

function isDigit(piece: string): boolean {
  return piece === '0' || piece === '#' || piece === '?';
}

function percentsIn(section: Section): number {
  return section.filter((piece) => piece === '%').length;
}

/** Dates, powers of ten, fractions, and thousands left out behind the digits: none shows more of a figure by another digit. */
function isOtherKind(section: Section): boolean {
  const last = section.map(isDigit).lastIndexOf(true);
  return section[last + 1] === ',' || section.some((piece) => /^[a-z/]$|^\[[hms]+\]$/i.test(piece));
}

/** How many more places it takes to show all of a value; `undefined` where places are of no help. */
function lacking(value: number, section: Section): number | undefined {
  if (isOtherKind(section)) return undefined;
  if (!section.some(isDigit)) {
    // A dash for 0 is how accounts print it.
    return value === 0 || section.some((piece) => AS_IT_IS.test(piece)) ? 0 : undefined;
  }
  const text = `${Number(value.toPrecision(15))}`;
  if (text.includes('e')) return undefined;
  const needed = decimal(text).decimalPlaces() - 2 * percentsIn(section);
  if (needed > MOST_PLACES) return undefined;
  const point = section.indexOf('.');
  const places = point < 0 ? 0 : section.slice(point).filter(isDigit).length;
  return Math.max(0, needed - places);
}

/** Whether a value can be read from what its cell shows. */
export function isShownWhole(value: number, format: string): boolean {
  return sectionsFor(value, sectionsOf(format)).every((section) => lacking(value, section) === 0);
}

function widened(section: Section, value: number): string {
  const more = lacking(value, section) ?? 0;
  const last = section.map((piece) => isDigit(piece) || piece === '.').lastIndexOf(true);
  if (more === 0 || last < 0) return section.join('');
  const places = (section.includes('.') ? '' : '.') + '0'.repeat(more);
  return [...section.slice(0, last + 1), places, ...section.slice(last + 1)].join('');
}

/** A number format with as many places as a value has: the same one where they suffice, or where no more of them would help. */
export function fittingFormat(value: number, format: string): string {
  const sections = sectionsOf(format);
  const own = sectionsFor(value, sections).map((section) => lacking(value, section));
  if (own.includes(undefined) || own.every((more) => more === 0)) return format;
  return sections.map((section) => widened(section, value)).join(';');
}

function showsPercent(format: string): boolean {
  return sectionsOf(format).some((section) => percentsIn(section) > 0);
}

/**
 * The number format under which an edit's value is written into a cell that has the format `found`. A snapshot tells no format of
 * a blank cell, so whoever asks for percent there has what is found if it shows percent; what is found gets places for the value.
 */
export function formatToWrite({ before, after }: ValueEdit, found: string): string {
  const isAsked = after.format !== before.format;
  const wasBlank = before.formula === undefined && (before.value ?? '') === '';
  if (!wasBlank || typeof after.value !== 'number') return isAsked ? after.format : found;
  if (isAsked && !(showsPercent(after.format) && showsPercent(found))) return after.format;
  return fittingFormat(after.value, found);
}

/** Whether an edit asks for another format only to show all of its value: where formats may not be touched, it can do without. */
export function isWidening(value: ValueEdit['after']['value'], from: string, to: string): boolean {
  return typeof value === 'number' && to !== from && to === fittingFormat(value, from);
}
