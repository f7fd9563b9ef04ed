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
  const rules: { readonly tone: MarkTone; readonly at: string }[] = [];
  const merges = mergesOf(map);
  const seen = new Set<string>();
  for (const tone of TONES) {
    const areas: string[] = [];
    for (const mark of marks) {
      if (mark.tone !== tone) continue;
      const area = formatArea(wholeArea(merges, mark));
      if (seen.has(area)) continue;
      seen.add(area);
      areas.push(area);
    }
    for (let from = 0; from < areas.length; from += AREAS_AT_ONCE) {
      rules.push({ tone, at: areas.slice(from, from + AREAS_AT_ONCE).join(' ') });
    }
  }
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

function look(tone: MarkTone): string {
  const color = `FF${MARK_FILLS[tone].slice(1)}`;
  return `<dxf><fill><patternFill patternType="solid"><fgColor rgb="${color}"/><bgColor rgb="${color}"/></patternFill></fill></dxf>`;
}

function rule(p: string, at: string, tone: MarkTone, priority: number, dxf: number): string {
  const formula = escapeText(formatMarkFormula(tone).slice(1));
  return (
    `<${p}conditionalFormatting sqref="${at}"><${p}cfRule type="expression" dxfId="${dxf}" priority="${priority}">` +
    `<${p}formula>${formula}</${p}formula></${p}cfRule></${p}conditionalFormatting>`
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

/**
 * Ranks for `count` new rules and what makes room for them; extensions count, ours that go do not. They come behind all others, so that
 * what a user's rule shows is still seen; but a rule that stops those behind it would hide ours: where a sheet has one, they come first.
 * Rules of pivot tables are known there by their ranks, which therefore stay.
 */
function ranksFor(
  count: number,
  text: string,
  gone: readonly TextPatch[],
): {
  readonly free: readonly number[];
  readonly raised: readonly TextPatch[];
  readonly isFirst: boolean;
} {
  const others = text.includes('priority') ? ranksIn(text, gone) : [];
  const taken = new Set(others.map(({ rank }) => rank));
  if (STOPS.test(text) && !OF_PIVOT.test(text)) {
    const least = others.reduce((first, { rank }) => Math.min(first, rank), count + 1);
    const missing = Math.max(0, count + 1 - least);
    const highest = others.reduce((last, { rank }) => Math.max(last, rank), 0);
    if (highest + missing < LAST_PRIORITY) {
      const raised = others.map(({ rank, start, end }) => ({
        start,
        end,
        text: `${rank + missing}`,
      }));
      return {
        free: Array.from({ length: count }, (_, index) => index + 1),
        raised: missing > 0 ? raised : [],
        isFirst: true,
      };
    }
  }
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
export function toneOfRule(rule: string): MarkTone | undefined {
  const scanner = new XmlScanner(rule);
  for (let token = scanner.next(); token !== Token.End; token = scanner.next()) {
    if (token === Token.Open && scanner.is('formula')) return parseMarkFormula(scanner.readText());
  }
  return undefined;
}
