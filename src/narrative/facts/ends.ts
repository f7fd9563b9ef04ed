/** The two figures between which something moved, where its sentence leaves no doubt which they are. */
import type { Fact } from '../model';
import { budgetsAround, incomeAndSpending, ofOneThing, stages } from './ends-of-budget';
import { comparedWith, twoYears } from './ends-of-years';
import { type Ends, isAlike, isMove, LEFT, RAISED } from './moved';
import { withoutChange } from './phrases';
import type { SentenceFacts } from './sentence-facts';

export function endsAround(all: SentenceFacts, index: number): Ends | undefined {
  const fact = all.facts[index] as Fact;
  const said = all.within(all.depthOf(fact));
  const at = said.facts.indexOf(fact);
  const last = lastEnd(said, at);
  const clause = said.clauseBefore(fact);
  const ends =
    (last === undefined
      ? undefined
      : (fromTo(said, last) ??
        incomeAndSpending(said, last, clause) ??
        comparedWith(said, last) ??
        twoYears(said, last) ??
        stages(said, last, clause) ??
        ofOneThing(said, last, clause))) ?? budgetsAround(said, at);
  return ends && !isRough(ends.before) && !isRough(ends.after) ? ends : undefined;
}

/** 约120万元, 近20人: nothing follows from it to the last place. */
function isRough({ quantity: { text, comparator } }: Fact): boolean {
  return comparator !== undefined && /约|余|多|以[上下]|超|近|不[足到]|左右/.test(text);
}

/** The last figure before one that does not itself say how far something moved; `undefined` where words in between name another thing. */
function lastEnd(said: SentenceFacts, at: number): number | undefined {
  for (let last = at - 1, next = said.facts[at]; next; next = said.facts[last--]) {
    const fact = said.facts[last];
    if (!fact || !goesOn(said, fact, next)) return undefined;
    if (!isMove(said, fact)) return last;
  }
  return undefined;
}

/** Who moved is not said again: 减少, 同比下降, 降幅为. */
const NO_ONE =
  /^(?:调|仅|共|净|均|也|又|累计|幅度|资金|年末|年底|全年|预算|相比|比较|收支相抵后?|的|[（(、\s])*$/;

/** Whether nobody else is named between a figure and how far it moved. */
function goesOn(said: SentenceFacts, end: Fact, fact: Fact): boolean {
  const between = said.plainBetween(end, fact);
  const clause = said.clauseBefore(fact);
  if (/[；;。]/.test(between)) return false;
  const words = between.length < clause.length ? between : clause;
  const plain = words.replace(RAISED, '').replace(LEFT, '');
  return NO_ONE.test(withoutChange(plain).replace(/[为约达:：]+\s*$/, ''));
}

/** The two figures of 由…增加到…. */
export function fromTo(said: SentenceFacts, last: number): Ends | undefined {
  const [before, after] = [said.facts[last - 1], said.facts[last]];
  if (!before || !after || !isAlike(before, after)) return undefined;
  const joint = said.plainBetween(before, after);
  return /[由从][^，。；]*$/.test(said.clauseBefore(before)) &&
    /^(?:的)?[^，。；\d]{0,10}(?:增|减|降|升|提高|压减|下调|上调)[^，。；\d]{0,8}(?:至|到|为)\s*(?:20\d{2}年度?)?的?\s*$/.test(
      joint,
    )
    ? { before, after }
    : undefined;
}
