/** A report in the parts that a reason may be made of: sentences, and those of their clauses that are numbered. */
import type { Passage } from '../../findings';
import type { Report, Sentence } from '../../narrative';
import { ofEach } from '../../scoring';
import { passage as passageOf } from '../report/passage';

/** Whether a part of a report speaks of a matter. */
export type SpeaksOf = (text: string) => boolean;

interface Part {
  readonly text: string;
  readonly sentence: Sentence;
  /** The heading right above it. */
  readonly heading: string;
}

export interface TextOn {
  readonly text: string;
  readonly passage: Passage;
}

const PARTS =
  /[；;]|(?<=[。，,：:\s])(?=[一二三四五六七八九]是)|(?<=[。；\s])(?=[（(]?\d{1,2}[)）、.．](?!\d))/;
/** A chapter of what is to be done. */
const OF_MEASURES = /措施|建议|打算|下一步|整改|(?:改进|努力)(?:方向|意见)?$/;
/** What says that something was the cause. */
const TELLS_WHY =
  /原因|由于|(?<!原)因(?![素此而])|主要是|主要系|系[^，。；统列]{2,}所|受[^，。；]{1,16}影响|导致|所致|造成|致使/;
/** What goes on with the part before it, rather than speaking of something else. */
const GOES_ON =
  /^\s*(?:(?:其|其中|其主要|主要|具体|造成|形成|偏差|未完成|未执行完?的?|对此|为此)*的?原因|因(?!素|此)|由于|受|主要是|主要系|这|对此|为此|下一?步|今后|以后|后续|接下来|下一?年|明年|次年|20\d\d年将|拟|将|计划|已|现已|目前已|我[局单委院办镇乡校站][位会]?[将已]|(?:改进|整改|解决)?措施|整改)/;
/** No reason runs on for longer. */
const MOST_PARTS = 4;

/** The passages that speak of a matter, from its first word to the end of what is said of it, and say why. */
export function passagesOn(speaksOf: SpeaksOf, report: Report): readonly TextOn[] {
  const parts = partsOf(report);
  const found: TextOn[] = [];
  parts.forEach((part, at) => {
    const isOwn = speaksOf(part.text);
    if (!isOwn && !(part.heading !== parts[at - 1]?.heading && speaksOf(part.heading))) return;
    const following = parts.slice(at + 1, at + MOST_PARTS);
    const end = following.findIndex((next) => !goesOn(part, next, isOwn));
    const own = [part, ...(end < 0 ? following : following.slice(0, end))];
    const text = own
      .map((one) => one.text.trim())
      .join('；')
      .replace(/。；/g, '。');
    if (!TELLS_WHY.test(text)) return;
    found.push({ text, passage: passageOf(part.sentence, part.text.trim()) });
  });
  return found;
}

/** Under a heading of its own all that stands there is of the matter; else what plainly goes on with it in its paragraph. */
function goesOn({ sentence, heading }: Part, next: Part, isOwn: boolean): boolean {
  if (!isOwn) return next.heading === heading;
  return next.sentence.paragraph === sentence.paragraph && GOES_ON.test(next.text);
}

/** What the report says will be done, in its chapter of measures. */
export const measuresIn = ofEach((report: Report): readonly string[] =>
  report.sentences.flatMap(({ text, headings }) =>
    headings.some((heading) => OF_MEASURES.test(heading) && !TELLS_WHY.test(heading)) ? [text] : [],
  ),
);

const partsOf = ofEach((report: Report): readonly Part[] =>
  report.sentences.flatMap((sentence) => {
    const { text, headings, table } = sentence;
    if (table) return [];
    const heading = headings.at(-1) ?? '';
    return text
      .split(PARTS)
      .flatMap((part) => (part.trim() === '' ? [] : [{ text: part, sentence, heading }]));
  }),
);
