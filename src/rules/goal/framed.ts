/** Figures that stand in what was aimed at and in what was done between the same words: 覆盖18个村 and 覆盖16个村. */
import { align, findAmounts, gather, remembered, type Quantity } from '../../amount';
import type { Field, Label } from '../../forms';
import type { Row } from '../rows';
import { bareUnit, mayDoTheSame, withoutVerb } from './nouns';
import type { Apart, Stated } from './paired';
import { mayBeMeant } from './sure';

interface Text {
  readonly column: 'target' | 'actual';
  readonly said: Label;
}

/** A figure with the words around it. */
interface Framed {
  readonly figure: Quantity;
  readonly unit: string;
  /** Its clause up to it, without what is done to anything; and the words from it to the next figure. */
  readonly before: string;
  readonly after: string;
  /** Its sentence up to the end of its clause. */
  readonly sentence: string;
  readonly quote: string;
}

/** So many signs in common, and what they say is no accident; fewer for a figure of many digits. */
const COMMON_SIGNS = { any: 3, long: 2 } as const;
const LONG_FIGURE = 3;
const SENTENCE = /[^。；;！!？?\n\r]+/g;
const CLAUSE = /(?:[^，,、：:（）()]|(?<=\d),(?=\d{3}(?!\d)))+/g;
const NUMBERED =
  /^\s*(?:(?:目标|完成(?:情况)?)?\s*\d{1,2}\s*(?:[:：、]|\.(?!\d)|[)）])|[一二三四五六七八九十]{1,2}是)\s*/;
/** How a bound is told behind its figure. */
const BOUND = /^(?:以上|以下|以内|及以上)/;
const BOUND_BEFORE = /(?:不少于|不低于|不高于|不超过|达到?|至少|超过|为)+$/;
/** What says no more than that it was done, and for all. */
const PLAIN = /^(?:足额|全部|圆满|顺利|共计?|累计|按[月季年时期]|为|对|向|[已均])*$/;
/** Whose, in a word that the other text leaves out: 符合条件的. */
const WHOSE = /的$/;
/** Of another time, or not of what was done. */
const OTHER =
  /上年|去年|同期|往年|累计|半年|季度|[\d一二三四五六七八九十]月(?!底|末)|以来|[两三四五六\d]年[来内]|期间|十[一二三四五]五|中期|长期|规划|(?:本?项目)?计划|拟|原定|预计|任务|目标|下[一]?年|明年|尚|未|没有|其中|每|平均|左右|约|近|余|多[个名人户]/g;
/** At the end of the year it is of all of it. */
const AT_END = /截[至止](?:20\d\d)?年?(?:12月(?:31日|底)?|底|末)/;
/** Says little of what is counted. */
const GENERAL = /数量?|完成|项目|工作|情况|活动|全年|建设|开展|组织|实施|人[数次]|总|指标/g;

/**
 * The row is the one that has just the figure of one text: 18个 is wanted of it there, so 覆盖16个村 was done by it. Where the other
 * text has the row's own figure anywhere, nothing is wrong.
 */
export function framed<Own extends Text>(
  texts: readonly Own[],
  rows: readonly Row[],
  isOf: (stated: Stated<Own>, row: Row) => boolean | undefined,
): readonly Apart<Own>[] {
  const said = gather(texts, (text) =>
    framesIn(text.said.text).map((frame) => ({
      frame,
      text,
      counted: { nouns: [], figure: frame.figure, quote: frame.quote },
    })),
  );
  const wanted = said.filter(({ text }) => text.column === 'target');
  const done = said.filter(({ text }) => text.column === 'actual');
  if (wanted.length === 0 || done.length === 0) return [];
  /** The figure between the same words in the other text, where it is not the one of the row that this one is of. */
  const otherIn = (others: typeof said, one: (typeof said)[number], beside: typeof said) => {
    const [other, second] = others.filter(({ frame }) => areAlike(frame, one.frame));
    if (!other || second || areEqual(one.frame, other.frame)) return [];
    if (beside.some((it) => it !== one && areAlike(other.frame, it.frame))) return [];
    const [row, another] = rows.filter((it) => isOf(one, it) === true);
    if (!row || another || isOf(other, row) !== false) return [];
    if (others.some((it) => isOf(it, row) === true)) return [];
    const field = row.indicator[other.text.column];
    if (mayBeMeant(other.frame.figure, field, other.text.column)) return [];
    if (other.text.column === 'target' && isWithin(other.frame.figure, field)) return [];
    return isNamed(row.indicator.name, one.frame, other.frame) ? [{ stated: other, row }] : [];
  };
  return [
    ...gather(wanted, (one) => otherIn(done, one, wanted)),
    ...gather(done, (one) => otherIn(wanted, one, done)),
  ];
}

const framesIn = remembered((text): readonly Framed[] =>
  gather(text.normalize('NFKC').match(SENTENCE) ?? [], (sentence) =>
    gather([...sentence.matchAll(CLAUSE)], ({ 0: clause, index }) =>
      framesOf(clause, sentence.slice(0, index + clause.length)),
    ),
  ),
);

function framesOf(clause: string, sentence: string): readonly Framed[] {
  if (!/\d/.test(clause)) return [];
  const all = findAmounts(clause);
  let head = '';
  return gather(all, ({ start, end, reading }, at) => {
    const own = clause.slice(all[at - 1]?.end ?? 0, start);
    head = own.trim() === '' ? `${head}#` : wordsBefore(own);
    const before = head;
    if (reading.kind !== 'quantity' || reading.change) return [];
    const unit = bareUnit(reading);
    if (unit === undefined || reading.unit?.dimension === 'money') return [];
    const after = clause
      .slice(end, all[at + 1]?.start)
      .replace(BOUND, '')
      .trim();
    return [{ figure: reading, unit, before, after, sentence, quote: clause.trim() }];
  });
}

function wordsBefore(words: string): string {
  return withoutVerb(words.replace(NUMBERED, '').trim()).replace(BOUND_BEFORE, '');
}

function areAlike(one: Framed, other: Framed): boolean {
  if (one.unit !== other.unit) return false;
  const before = inCommon([...one.before].reverse(), [...other.before].reverse());
  const after = inCommon([...one.after], [...other.after]);
  const isLong = digitsOf(one.figure) >= LONG_FIGURE && digitsOf(other.figure) >= LONG_FIGURE;
  if (before + after < (isLong ? COMMON_SIGNS.long : COMMON_SIGNS.any)) return false;
  if (after < Math.min(one.after.length, other.after.length)) return false;
  return (
    mayBeLeftOut(one.before.slice(0, one.before.length - before), other) &&
    mayBeLeftOut(other.before.slice(0, other.before.length - before), one)
  );
}

/** Words of one that the other does not have in this place. */
function mayBeLeftOut(words: string, { sentence, before }: Framed): boolean {
  if (PLAIN.test(words) || (WHOSE.test(words) && before === '')) return true;
  return words.length > 1 && sentence.includes(words);
}

function inCommon(one: readonly string[], other: readonly string[]): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return at;
}

function digitsOf({ value }: Quantity): number {
  return value.toFixed().replace(/\D|^0+/g, '').length;
}

/** Whether the row speaks of the same as both texts, and neither speaks of another time or of less. */
function isNamed(name: string, one: Framed, other: Framed): boolean {
  const bare = name.normalize('NFKC').replace(GENERAL, ' ');
  const ofRate = /率$/.test(name) && [one, other].every(({ before }) => before.endsWith('率'));
  const words = [one, other].map(({ quote, sentence }) => (ofRate ? sentence : quote));
  if (!words.every((said) => sharesTwo(said, bare) && mayDoTheSame(said, name))) return false;
  return isOfNow(one, other) && isOfNow(other, one);
}

/** Words of another time, or of less, that the other text does not have as well; what was aimed at may be called a plan. */
function isOfNow({ sentence }: Framed, beside: Framed): boolean {
  const words = sentence.replace(AT_END, '').match(OTHER) ?? [];
  return words.every((word) => beside.sentence.includes(word) || /^本?项目计划$/.test(word));
}

function areEqual({ figure }: Framed, other: Framed): boolean {
  const [one, own] = align(figure, other.figure) ?? [];
  return one !== undefined && own !== undefined && one.equals(own);
}

function sharesTwo(words: string, name: string): boolean {
  for (let at = 0; at + 2 <= name.length; at++) {
    const part = name.slice(at, at + 2);
    if (!part.includes(' ') && words.includes(part)) return true;
  }
  return false;
}

/** An aim below what is at most wanted is none the worse. */
function isWithin(figure: Quantity, field: Field | undefined): boolean {
  const reading = field?.reading;
  if (reading?.kind !== 'quantity' || reading.comparator?.startsWith('<') !== true) return false;
  const [said, most] = align(figure, reading) ?? [];
  return said !== undefined && most !== undefined && said.lessThan(most);
}
