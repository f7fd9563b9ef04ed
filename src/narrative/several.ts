import { isName, LONGEST_TITLE, TITLE } from './identity';
import type { Paragraph } from './model';

/** One of several reports in one file: whose it is, and which lines are its own. */
export interface Part {
  readonly whose: string;
  /** From this paragraph on, up to the one after its last. */
  readonly spans: readonly (readonly [start: number, end: number])[];
}

interface Start {
  readonly at: number;
  readonly whose: string;
}

/** Whose a report is that names this unit: what names of one unit have in common. */
export type WhoseOf = (name: string) => string;

/** A title that begins with whose report it is: 某县水利局2023年度部门整体支出绩效自评报告. */
const TITLED = /^([\u4e00-\u9fff（()）]{4,40}?)(?:关于)?(?:19|20)\d{2}年?/;
/** Lines above a title that may name the unit. */
const ABOVE = 2;
/** A report has more lines than a cover. */
const LEAST_LINES = 6;

/**
 * The reports of several units one after another in one file, by titles that name another unit than the one before; none where
 * all is one report. A title that comes again without another name, on the cover and above the text, is the same report's.
 */
export function partsIn(paragraphs: readonly Paragraph[], whoseOf: WhoseOf): readonly Part[] {
  const starts: Start[] = [];
  for (const [at, { text, note }] of paragraphs.entries()) {
    if (note || !/报告\s*$/.test(text)) continue;
    const start = startAt(paragraphs, at, whoseOf);
    const before = starts.at(-1);
    if (!start || start.whose === before?.whose) continue;
    // The cover and the title above the text: which of the two names is the right one is for a rule to ask.
    if (!before || start.at - before.at >= LEAST_LINES) starts.push(start);
  }
  if (starts.length < 2) return [];
  const spans = new Map<string, [number, number][]>();
  for (const [index, { at, whose }] of starts.entries()) {
    const end = starts[index + 1]?.at ?? paragraphs.length;
    spans.set(whose, [...(spans.get(whose) ?? []), [index === 0 ? 0 : at, end]]);
  }
  return [...spans].map(([whose, own]) => ({ whose, spans: own }));
}

function startAt(
  paragraphs: readonly Paragraph[],
  at: number,
  whoseOf: WhoseOf,
): Start | undefined {
  const lineAt = (place: number) => paragraphs[place]?.text.replace(/\s/g, '') ?? '';
  const title = lineAt(at);
  if (title.length > LONGEST_TITLE || !TITLE.test(title)) return undefined;
  const titled = TITLED.exec(title)?.[1];
  if (titled !== undefined && isName(titled)) return { at, whose: whoseOf(titled) };
  for (let above = at - 1; above >= Math.max(0, at - ABOVE); above--) {
    const line = lineAt(above);
    if (isName(line)) return { at: above, whose: whoseOf(line) };
  }
  return undefined;
}
