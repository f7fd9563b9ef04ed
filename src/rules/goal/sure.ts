/** Where two figures are of one thing beyond doubt, so that one of them is wrong, or a text says why they are two. */
import { align, matchesPrinted, type Quantity } from '../../amount';
import type { Field, Indicator, SelfEvaluation } from '../../forms';
import { named } from '../field-names';
import { usesWords } from '../reason';
import type { Row } from '../rows';
import type { Verdict } from '../rule';
import { namesRow } from '../whole-reason';
import { calledIn, countedName, nounsOf, type Counted } from './nouns';
import { oddNoun } from './own-names';

/** What may stand before the name of a row where it is the row's own figure that follows. */
const BEFORE =
  /^(?:[\d一二三四五六七八九十]+[、.)]|目标|计划|全年|年度|本年|已|实际|实现|完成|预计|确保|达到|[\s：:])*$/;
const BEHIND = /^(?:数量?)?(?:为|达到?|完成|实现|共计?|[：:])*\s*[≥≤>=<]*\s*\d/;
/** Shorter nouns are of too many things. */
const SHORTEST_NOUN = 4;
/** Of more than the year or the unit, of some of it, or of what is meant to be done. */
const OF_OTHER =
  /累计|截[至止]|以来|[两三四五\d]年[来内]|期间|十[一二三四五]五|中期|长期|规划|上年|去年|同期|半年|季度|其中|分别|占|计划|拟|原定|应|全[省市州盟旗县区]|各[省市州盟旗县区乡镇]|[省市县区]级/;
/** 全区8个街道的工作站: where those are, and nothing of what else is counted. */
const OF_PLACES = /全[省市州盟旗县区](?=\d)/g;
const AIMED = /任务|目标/;
/** Says why two figures of one thing are two; of what was aimed at or changed, that of the row is meant where it is named. */
const WHY_TWO = /口径|表述|文字|填[写报列]|笔误|两处|不一致/;
const CHANGED = /目标|调整|变更|调[增减]|新增|追加|核[增减]/;
/** 追加抗疫特别资金560万元, 调减预算: money that was added or cut makes no more of what was done. */
const MONEY_CHANGED =
  /(?:调整|调[增减]|新增|追加|核[增减])[^，,。；;\d]{0,12}?(?:预算|资金|经费|补助|拨款|指标|\d[\d.,]*\s*[万亿]?元)|(?:预算|资金|经费)[^，,。；;\d]{0,4}(?:调整|调[增减]|追加|核[增减])/g;
const SENTENCE = /[^。；;\n\r]+/g;

type Column = 'target' | 'actual';

/** A figure of a text, and where it stands. */
interface Told {
  readonly text: { readonly column: Column; readonly said: { readonly text: string } };
  readonly counted: Counted;
}

/** Whether the figure is named as the row is, and is another one than the row's whatever is meant by either. */
export function isNamedAs({ text: { column, said }, counted }: Told, row: Row): boolean {
  const { name } = row.indicator;
  const quote = plain(counted.quote);
  const own = plain(name);
  const at = own === '' ? -1 : quote.indexOf(own);
  if (at >= 0 && BEFORE.test(quote.slice(0, at)) && BEHIND.test(quote.slice(at + own.length)))
    return true;
  const nouns = new Set([...nounsOf(name), oddNoun(name)]);
  const called = calledIn(counted.quote);
  const isOne =
    (called.length >= SHORTEST_NOUN && called === countedName(name)) ||
    counted.nouns.some((noun) => noun.length >= SHORTEST_NOUN && nouns.has(noun));
  return (
    isOne &&
    isOfAll(said.text, counted.quote, name, column) &&
    !mayBeMeant(counted.figure, row.indicator[column], column)
  );
}

/** 12.5公里 for ≥12公里: the same in round figures, or an aim that is not below the least that was wanted. */
export function mayBeMeant(figure: Quantity, field: Field | undefined, column: Column): boolean {
  const reading = field?.reading;
  if (reading?.kind !== 'quantity') return false;
  const [said, own] = align(figure, reading) ?? [];
  if (!said || !own) return false;
  const isBound = column === 'target' && reading.comparator?.startsWith('>') === true;
  return (isBound && said.greaterThan(own)) || isRound(figure, reading) || isRound(reading, figure);
}

function isRound(coarse: Quantity, exact: Quantity): boolean {
  return coarse.places < exact.places && matchesPrinted(exact.value, coarse.value, coarse.places);
}

/** Whether a sentence up to a clause of it, and the clause, speak of all that the row is of. */
export function isOfAll(text: string, quote: string, name: string, column: Column): boolean {
  const all = text.normalize('NFKC');
  const sentence = all.match(SENTENCE)?.find((one) => one.includes(quote)) ?? all;
  const before = sentence.slice(0, sentence.indexOf(quote));
  const words = plain(`${before}${quote}`).replace(OF_PLACES, '').replace(plain(name), '');
  const own = column === 'target' ? words.replace(/计划|拟|应/g, '') : words;
  return !OF_OTHER.test(own) && !(column === 'actual' && AIMED.test(plain(quote)));
}

function plain(words: string): string {
  return words.normalize('NFKC').replace(/\s/g, '');
}

/** Asks which of the two is right, or for a text that says why they are two. */
export function asked<Key extends string>(
  verdict: Verdict<Key>,
  { sheetReason, remarks, indicators }: SelfEvaluation,
): Verdict<Key> {
  const { indicator: name = '', text: told } = verdict.data ?? {};
  const others = indicators.filter((row) => row.name !== name);
  const isDone = told === named('completions');
  const texts = [sheetReason, remarks].filter(
    (text) =>
      text && saysWhyTwo(isDone ? text.text.replace(MONEY_CHANGED, '') : text.text, name, others),
  );
  return { ...verdict, outcome: 'explain', asks: { texts, about: [name] } };
}

/** A sentence that names another row, though it has a word in common with this one, tells of that. */
function saysWhyTwo(text: string, name: string, others: readonly Indicator[]): boolean {
  return (text.match(SENTENCE) ?? []).some(
    (sentence) =>
      WHY_TWO.test(sentence) ||
      (CHANGED.test(sentence) &&
        usesWords(sentence, name) &&
        (namesRow(sentence, { name }) || !others.some((row) => namesRow(sentence, row)))),
  );
}
