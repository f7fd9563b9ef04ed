import {
  formatArea,
  formatMarkFormula,
  MARK_FILLS,
  parseMarkFormula,
  type Area,
  type Mark,
  type MarkTone,
} from '../../../workbook';
import { childrenOf, insertOrdered, type PartMap, type TextPatch } from '../xml/elements';
import type { StylesDraft } from './styles-draft';
import { mergesOf } from './sheet-parts';
import { WORKSHEET_ORDER } from '../package/vocabulary';
import { XmlScanner, Token } from '../xml/scanner';
import { escapeText } from '../xml/text';

/** Areas in one list; Excel reads longer ones, but not every program does. */
const AREAS_AT_ONCE = 200;

/** What a reader must see first comes first, also where two tones fall on one cell. */
const TONES: readonly MarkTone[] = ['fail', 'undetermined', 'explain', 'note'];

/** Whether a sheet's text may hold marks of ours: a cheap look before its parts are mapped. */
export function mayHaveMarks(text: string): boolean {
  return text.includes('ziping:');
}

/** What puts `marks` in place of all marks of ours on a sheet. */
export function markPatches(
  map: PartMap,
  marks: readonly Mark[],
  styles: StylesDraft,
): readonly TextPatch[] {
  const gone = ownMarks(map);
  if (marks.length === 0) return gone;
  const rules = rulesOf(marks, mergesOf(map));
  const { free, raised, isFirst } = ranksFor(rules.length, map.text, gone);
  const xml = rules.map(({ tone, at }, index) =>
    rule(map.prefix, at, tone, free[index] ?? index + 1, styles.entry('dxfs', look(tone))),
  );
  const text = xml.join('');
  // Programs that do not go by ranks go by the order in the file.
  const other = map.children.find(({ local }) => local === 'conditionalFormatting');
  const placed =
    isFirst && other
      ? { start: other.start, end: other.start, text }
      : insertOrdered(map, WORKSHEET_ORDER, 'conditionalFormatting', text);
  return [placed, ...gone, ...raised];
}

/** The areas of each tone, the gravest first; a cell has one tone. */
function rulesOf(
  marks: readonly Mark[],
  merges: readonly Area[],
): { readonly tone: MarkTone; readonly at: string }[] {
  const seen = new Set<string>();
  return TONES.flatMap((tone) => {
    const areas: string[] = [];
    for (const mark of marks) {
      if (mark.tone !== tone) continue;
      const area = formatArea(wholeArea(merges, mark));
      if (seen.has(area)) continue;
      seen.add(area);
      areas.push(area);
    }
    return Array.from({ length: Math.ceil(areas.length / AREAS_AT_ONCE) }, (_, part) => {
      const from = part * AREAS_AT_ONCE;
      return { tone, at: areas.slice(from, from + AREAS_AT_ONCE).join(' ') };
    });
  });
}

function look(tone: MarkTone): string {
  const color = `FF${MARK_FILLS[tone].slice(1)}`;
  return `<dxf><fill><patternFill patternType="solid"><fgColor rgb="${color}"/><bgColor rgb="${color}"/></patternFill></fill></dxf>`;
}

function rule(prefix: string, at: string, tone: MarkTone, priority: number, dxf: number): string {
  const formula = escapeText(formatMarkFormula(tone).slice(1));
  return (
    `<${prefix}conditionalFormatting sqref="${at}"><${prefix}cfRule type="expression" dxfId="${dxf}" priority="${priority}">` +
    `<${prefix}formula>${formula}</${prefix}formula></${prefix}cfRule></${prefix}conditionalFormatting>`
  );
}

/** A mark covers the whole of a merged area, as a reader sees one cell there. */
function wholeArea(merges: readonly Area[], { cell }: Mark): Area {
  const merge = merges.find(
    (area) =>
      cell.row >= area.top &&
      cell.row <= area.bottom &&
      cell.column >= area.left &&
      cell.column <= area.right,
  );
  return merge ?? { top: cell.row, left: cell.column, bottom: cell.row, right: cell.column };
}

/** The last rank that a rule can have, less room for as many rules as a sheet of marks takes. */
const LAST_PRIORITY = 0x7fffffff - 10_000;

/** The rank of a rule of others, and where its digits stand. */
interface Rank {
  readonly rank: number;
  readonly start: number;
  readonly end: number;
}

/** Where new rules come among those of others. */
interface Ranks {
  /** A rank for each new rule. */
  readonly free: readonly number[];
  /** What moves the others out of the way. */
  readonly raised: readonly TextPatch[];
  readonly isFirst: boolean;
}

/**
 * Ranks for `count` new rules and what makes room for them; extensions count, ours that go do not. They come behind all others, so that
 * what a user's rule shows is still seen; but a rule that stops those behind it would hide ours: where a sheet has one, they come first.
 * Rules of pivot tables are known there by their ranks, which therefore stay.
 */
function ranksFor(count: number, text: string, gone: readonly TextPatch[]): Ranks {
  const others = text.includes('priority') ? ranksIn(text, gone) : [];
  const wouldHide = STOPS.test(text) && !OF_PIVOT.test(text);
  return (wouldHide && ahead(count, others)) || behind(count, others);
}

/** Before all others, which are raised as far as it takes; `undefined` where that is further than ranks go. */
function ahead(count: number, others: readonly Rank[]): Ranks | undefined {
  const least = others.reduce((first, { rank }) => Math.min(first, rank), count + 1);
  const highest = others.reduce((last, { rank }) => Math.max(last, rank), 0);
  const missing = Math.max(0, count + 1 - least);
  if (highest + missing >= LAST_PRIORITY) return undefined;
  const free = Array.from({ length: count }, (_, index) => index + 1);
  const raised = others.map(({ rank, start, end }) => ({ start, end, text: `${rank + missing}` }));
  return { free, raised: missing > 0 ? raised : [], isFirst: true };
}

/** Behind all others, but for those that have the last ranks there are. */
function behind(count: number, others: readonly Rank[]): Ranks {
  const taken = new Set(others.map(({ rank }) => rank));
  let last = 0;
  for (const each of taken) if (each > last && each < LAST_PRIORITY) last = each;
  const free: number[] = [];
  for (let rank = last + 1; free.length < count; rank++) if (!taken.has(rank)) free.push(rank);
  return { free, raised: [], isFirst: false };
}

const STOPS = /\sstopIfTrue\s*=\s*["'](?:1|true)["']/;
const OF_PIVOT = /<(?:\w+:)?conditionalFormatting\s[^>]*\bpivot\s*=\s*["'](?:1|true)["']/;

/** The ranks of all rules that stay. */
function ranksIn(text: string, gone: readonly TextPatch[]): readonly Rank[] {
  const ranks: Rank[] = [];
  for (const { 0: whole, 1: digits = '', index } of text.matchAll(PRIORITY)) {
    if (gone.some(({ start, end }) => index > start && index < end)) continue;
    const end = index + whole.length - 1;
    ranks.push({ rank: Number(digits), start: end - digits.length, end });
  }
  return ranks;
}

const PRIORITY = /\spriority\s*=\s*["'](\d+)["']/g;

/** What takes our marks away; rules of others in the same element stay. */
function ownMarks({ text, children }: PartMap): readonly TextPatch[] {
  if (!mayHaveMarks(text)) return [];
  const patches: TextPatch[] = [];
  for (const element of children) {
    if (element.local !== 'conditionalFormatting') continue;
    const rules = childrenOf(text, element).filter(({ local }) => local === 'cfRule');
    const own = rules.filter((each) => isOwn(text.slice(each.start, each.end)));
    if (own.length === 0) continue;
    const gone = own.length === rules.length ? [element] : own;
    patches.push(...gone.map(({ start, end }) => ({ start, end, text: '' })));
  }
  return patches;
}

function isOwn(rule: string): boolean {
  return toneOfRule(rule) !== undefined;
}

/** The tone of a rule of ours. */
function toneOfRule(rule: string): MarkTone | undefined {
  const scanner = new XmlScanner(rule);
  for (let token = scanner.next(); token !== Token.End; token = scanner.next()) {
    if (token === Token.Open && scanner.is('formula')) return parseMarkFormula(scanner.readText());
  }
  return undefined;
}
