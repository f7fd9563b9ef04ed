/** Figures that no cell of the forms holds, but two of them give. */
import type { LooseFact } from '../../narrative';
import { figure } from '../../scoring';
import { named } from '../field-names';
import type { Subject } from '../rule';
import { whoseIs } from '../whose';
import type { Candidate, Judged } from './candidate';
import { leftOf } from './of-part';
import { holds, isSlip } from './stated';

/** A figure in its sentence, and what has been found of those before it. */
interface Place {
  readonly subject: Subject;
  readonly earlier: readonly Judged[];
  /** The words of its sentence before it and behind it. */
  readonly before: string;
  readonly behind: string;
}

/** `undefined` where the words are of neither, or leave open of whose. */
export function judgeWorkedOut(fact: LooseFact, place: Place): Judged | undefined {
  const { dimension, per } = fact.quantity.unit ?? {};
  if (fact.quantity.comparator !== undefined || per !== undefined) return undefined;
  if (dimension === 'money') return judgeLeft(fact, place);
  return dimension === 'count' ? judgePosts(fact, place) : undefined;
}

const NO_MORE = '[为是共计达约有[:：]*$';
const LEFT = new RegExp(
  `^(?:年[末底终]|全年|当年|本年度?|累计|预算|资金|其中|尚|仍|还|[共有])*(?:结转结余|结余结转|结余|结转|节余|剩余?|未支[付出]|未执行|未使用)(?:资金|经费|预算|额度|金额|数)?${NO_MORE}`,
);
const STILL = new RegExp(`^(?:年[末底终]|尚|仍|还)*有${NO_MORE}`);
const NOT_SPENT = /^(?:预算|资金)?(?:没有?|尚?未)(?:花完|花出去|用完|支[付出]|使用|执行|列支)/;

/** 年末结转结余89.49万元: what was budgeted and not spent, where the sentence goes on about all of it, or nearly says just that. */
function judgeLeft(fact: LooseFact, place: Place): Judged | undefined {
  const { subject, before, behind } = place;
  const words = clauseOf(before);
  const isLeft = LEFT.test(words) || (STILL.test(words) && NOT_SPENT.test(behind));
  const total = subject.evaluation?.funds?.total;
  if (!isLeft || !total || whoseIs(before, subject).of !== 'whole') return undefined;
  if (isStated(fact, subject)) return undefined;
  const [likely] = leftOf(fact, total);
  // Where nothing was left, what says that something was is of another account, or contradicted as a whole.
  if (!likely || likely.exact.isZero()) return undefined;
  return against(fact, likely, goesOnAboutAll(fact, place) === 'agreed');
}

/** 预算1500万元，执行1440万元，结余64万元: held against the figures of its own sentence. */
function isStated({ mention, sentence }: LooseFact, { report }: Subject): boolean {
  return (report?.statements ?? []).some(
    ({ sentence: own, result }) => own === sentence && result.mention.start === mention.start,
  );
}

/** Whether figures of all the money stand before it in its sentence, and are the form's. */
function goesOnAboutAll(fact: LooseFact, { earlier }: Place): 'agreed' | 'wrong' | undefined {
  const all = earlier.filter(
    (one) =>
      one.fact.sentence === fact.sentence &&
      one.fact.kind === 'value' &&
      one.fact.measure === 'total',
  );
  if (all.length === 0) return undefined;
  return all.every(({ not, isSure }) => !not && isSure) ? 'agreed' : 'wrong';
}

const VACANT = new RegExp(
  `^(?:目前|现|年末|尚|还|[有共])*(?:空编|缺编|空缺编制|编制空[余缺])(?:数|人数|名额)?${NO_MORE}`,
);
const FEWER = /^比(?:核定)?编制(?:总?数)?少了?$/;
const OVER = new RegExp(
  `^(?:目前|现|年末|[有共])*超编(?:人员|人数)?${NO_MORE}|^比(?:核定)?编制(?:总?数)?多了?$`,
);

/** 空编6名, 超编2人: how far those who are there are from the posts. */
function judgePosts(fact: LooseFact, { subject, before }: Place): Judged | undefined {
  const words = clauseOf(before);
  const isOver = OVER.test(words);
  if (!isOver && !VACANT.test(words) && !FEWER.test(words)) return undefined;
  const { authorised, actual } = subject.basic?.staffing ?? {};
  const [posts, staff] = [figure(authorised), figure(actual)];
  if (!posts || !staff || !authorised) return undefined;
  const gap = isOver ? staff.stored.minus(posts.stored) : posts.stored.minus(staff.stored);
  // The other way round is a claim, and no figure of it.
  if (gap.isNegative()) return undefined;
  const sides = [named('authorised'), named('staff')];
  const likely = {
    label: (isOver ? sides.reverse() : sides).join(' − '),
    path: 'basic.staffing.gap',
    field: authorised,
    exact: gap,
    worked: gap.toFixed(),
  };
  return against(fact, likely, true);
}

function clauseOf(before: string): string {
  return /[^，,；;。：:（(]*$/.exec(before)?.[0].replace(/\s/g, '') ?? '';
}

function against(fact: LooseFact, likely: Candidate, isSure: boolean): Judged | undefined {
  const { label, exact } = likely;
  if (holds(fact.quantity, exact) === 'same') return { fact, label, isSure: true };
  return isSure || isSlip(fact.quantity, exact) ? { fact, label, not: likely, isSure } : undefined;
}
