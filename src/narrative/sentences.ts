import type { Paragraph, Sentence } from './model';

/** Numbering of headings, outermost first. */
const LEVELS: readonly RegExp[] = [
  /^\s*(?:第[一二三四五六七八九十]+[章部分节]+|[一二三四五六七八九十]{1,3}\s*[、.．])\s*/,
  /^\s*[（(][一二三四五六七八九十]{1,3}[)）]\s*[、.．]?\s*/,
  /^\s*\d{1,2}\s*[、.．](?!\d)\s*/,
  /^\s*[（(]\d{1,2}[)）]\s*/,
];
/** A line longer than this is text, numbered or not. */
const LONGEST_HEADING = 40;
/** No one writes longer sentences; what has no full stop for so long is no prose. */
const LONGEST_SENTENCE = 2000;
const ENDS = /[。！？!?]/;
/** Lines of a table of contents: leaders or a tab, then a page. */
const CONTENTS = /(?:[.…·．]{3,}|\t)\s*\d{1,3}\s*$/;

/** The sentences of running text with the headings above each; headings themselves and contents are left out. */
export function sentencesOf(paragraphs: readonly Paragraph[]): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let above: readonly Heading[] = [];
  let headings: readonly string[] = [];
  paragraphs.forEach((paragraph, index) => {
    const { text, cell } = paragraph;
    if (isContents(paragraph)) return;
    const heading = headingAt(paragraph);
    if (heading) headings = textsOf((above = under(above, heading)));
    if (heading?.alone) return;
    const place = cell ? { headings: cell.headings, table: cell.place } : { headings };
    for (const [start, end] of split(text)) {
      sentences.push({ paragraph: index, start, end, text: text.slice(start, end), ...place });
    }
  });
  return sentences;
}

/** The headings above the paragraph with this index, outermost first. */
export function headingsAbove(paragraphs: readonly Paragraph[], end: number): readonly string[] {
  const above = paragraphs.slice(0, end).reduce<readonly Heading[]>((headings, paragraph) => {
    const heading = isContents(paragraph) ? undefined : headingAt(paragraph);
    return heading ? under(headings, heading) : headings;
  }, []);
  return textsOf(above);
}

function isContents({ text, style }: Paragraph): boolean {
  return /^TOC/i.test(style ?? '') || CONTENTS.test(text.slice(-40));
}

function headingAt({ text, style, note }: Paragraph): Heading | undefined {
  return note ? undefined : headingOf(text, style);
}

/** A heading ends those of its own level and below it, whether or not a level between was left out. */
function under(headings: readonly Heading[], heading: Heading): readonly Heading[] {
  return [...headings.filter(({ level }) => level < heading.level), heading];
}

function textsOf(headings: readonly Heading[]): readonly string[] {
  return headings.map(({ text }) => text);
}

interface Heading {
  readonly level: number;
  readonly text: string;
  /** Nothing follows it on its line. */
  readonly alone: boolean;
}

function headingOf(text: string, style: string | undefined): Heading | undefined {
  const level = LEVELS.findIndex((numbering) => numbering.test(text));
  const short = text.trim().length <= LONGEST_HEADING && !ENDS.test(text.trim().slice(0, -1));
  if (level >= 0) {
    const words = text.replace(LEVELS[level] ?? '', '');
    // `（二）重点工作完成情况：2023年，…` is a heading that its text runs on from.
    const runIn = /^[^。：:，,；;]{2,30}[。：:]/.exec(words)?.[0];
    const alone = short && !/[。；;]\s*$/.test(text) && !/\d\s*(?:[万亿]?元|%|％|分|人)/.test(text);
    return { level, text: (alone ? words : (runIn ?? '')).trim(), alone };
  }
  const styled = /^(?:heading|标题)?\s*([1-6])$/i.exec(style ?? '')?.[1];
  if (styled !== undefined && short)
    return { level: Number(styled) - 1, text: text.trim(), alone: true };
  const bare = text.trim();
  return bare.length <= 16 && /(?:情况|说明|分析|概况|职能|组成|结果|建议|措施)$/.test(bare)
    ? { level: 1, text: bare, alone: true }
    : undefined;
}

function split(text: string): readonly (readonly [number, number])[] {
  const parts: [number, number][] = [];
  const sentence = /[^。！？!?\n]+(?:[。！？!?]+[”"』」’）)]*|\n|$)/g;
  for (let match = sentence.exec(text); match; match = sentence.exec(text)) {
    const leading = /^\s*/.exec(match[0])?.[0].length ?? 0;
    const trimmed = match[0].trim();
    const start = match.index + leading;
    for (let at = 0; at < trimmed.length; at += LONGEST_SENTENCE) {
      parts.push([start + at, start + Math.min(at + LONGEST_SENTENCE, trimmed.length)]);
    }
  }
  return parts;
}
