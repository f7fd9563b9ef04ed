/** Judges what is written as the reason of a deviation: whether it names a cause, states a measure, and speaks of its own row. */
import type { ReasonText } from '../rule';
import {
  isOfManner,
  isSpecific,
  mentions,
  saysSomething,
  usesWords,
  withoutTalkOfFaults,
  type LeftOf,
} from './content';
import type { MeasureContext, ReasonContext } from './context';
import {
  goesWrong,
  hasMeasure,
  isDueBy,
  isOwnDeed,
  isPromised,
  isRemedy,
  isStepAmongSteps,
  type Told,
} from './measure';
import {
  beforePlan,
  deniesLoss,
  givesCause,
  isDeed,
  isPraise,
  tellsOfGrowth,
  tellsOfMoreMoney,
} from './telling';
import { isOfAnotherMatter, isOfAnotherYear } from './misplaced';
import { openingOf } from './opening';
import { AT_WORK, CAUSE, EVENT, FAULT, TALK_OF_SUCCESS } from './words/cause';
import { ANNOUNCED, NEXT_YEAR, PLANNED } from './words/measure';
import { OF_PAPERS } from './words/talk';
import { tellsOtherWay } from './way';
import { pointsElsewhere, sentencesOf, toldIn, writtenPart } from './written';

export { generalNameOnly, sharesWords, usesWords } from './content';
export { BEGINS_WITH_MORE } from './words/raised';
export type { ReasonContext } from './context';
export { isNoReason, writtenPart, isStillPrinted } from './written';

/** What a reason can lack. */
export type Lack =
  'cause' | 'direction' | 'measure' | 'specific' | 'consistent' | 'here' | 'matter' | 'year';

export interface ReasonJudgement {
  readonly status: 'missing' | 'inadequate' | 'given';
  readonly lacks: readonly Lack[];
}

type Sentences = readonly (readonly string[])[];

const MISSING: ReasonJudgement = { status: 'missing', lacks: ['cause', 'measure'] };
const GIVEN: ReasonJudgement = { status: 'given', lacks: [] };
const SAYS_NOTHING: ReasonJudgement = { status: 'inadequate', lacks: ['cause', 'measure'] };
const ELSEWHERE: ReasonJudgement = { status: 'inadequate', lacks: ['here'] };

/**
 * Whether a text explains a deviation: it must name a cause, state a measure, and say something of its own row. The rules are plain
 * words (`words/`), no more: what is left of a clause without talk is what it says; what came about is told in words of trouble or
 * of a cause, what is done about it in the others. Whether the reason agrees with the figures is judged by the claims.
 */
export function judgeReason(text: string, context: ReasonContext = {}): ReasonJudgement {
  const written = writtenPart(text);
  const apart = writtenPart(context.measure ?? '');
  if (written === '' && apart === '') return MISSING;
  const all = sentencesOf(written);
  const sentences = all.map((clauses) =>
    clauses.filter((clause) => !pointsElsewhere(clause) && !isOfPapers(clause, context)),
  );
  const clauses = sentences.flat().filter((clause) => clause !== '');
  if (clauses.length === 0 && apart === '') {
    return all.flat().some(pointsElsewhere) ? ELSEWHERE : SAYS_NOTHING;
  }
  const lacks: Lack[] = [];
  const leftOf = context.causeOnly ? withoutTalkOfFaults : undefined;
  if (!tellsWhy(sentences, context, leftOf)) lacks.push('cause');
  const isMeasured =
    context.causeOnly === true ||
    (saysSomething(apart) && !isAllThereIs(apart, written)) ||
    tellsMeasure(sentences, context);
  if (!isMeasured) lacks.push('measure');
  // What grew is named, whatever talk of effort stands beside it.
  const parts = context.way === 'rose' ? toldIn(written).filter(tellsOfGrowth) : [];
  if (
    ![written, ...parts].some((part) => isOwn(part, context)) &&
    !mentions(written, context.about ?? [])
  )
    lacks.push('specific');
  if (tellsOtherWay(written, context)) lacks.push('direction');
  if (isOfAnotherMatter(written, context)) lacks.push('matter');
  if (isOfAnotherYear(written, context)) lacks.push('year');
  return lacks.length === 0 ? GIVEN : { status: 'inadequate', lacks };
}

/** Of papers and figures as such, where the row is not about them. */
function isOfPapers(clause: string, { about = [] }: ReasonContext): boolean {
  return OF_PAPERS.test(clause) && !about.some((name) => usesWords(clause, name));
}

/** The same of a text in the form: measures beside a place for the cause that says nothing give no reason, unless they tell the cause. */
export function judgeWritten({ text, causeAt, measures }: ReasonText, context: ReasonContext) {
  const clauses = causeAt ? sentencesOf(text).flat() : [];
  const isCaused = !causeAt || clauses.some((clause) => isCalledCause(clause, context.year));
  if (!isCaused) return MISSING;
  return judgeReason(text, measures === undefined ? context : { ...context, measure: measures });
}

/** The sentences of a reason that tell of a cause. */
export function sentencesOfCause(text: string, year: number | undefined): readonly string[] {
  return sentencesOf(writtenPart(text))
    .filter((sentence) => tellsAnyCause(sentence, year))
    .map((sentence) => sentence.join('，'));
}

/** Whether a text names no thing that it is about, whatever it says of causes and measures. */
export function namesNothing(text: string, year: number | undefined): boolean {
  const clauses = sentencesOf(writtenPart(text)).flat();
  return clauses.every((clause) => !saysSomething(clause) || hasMeasure(clause, year));
}

/** Whether any clause tells why, be it plainly before what is done about it, or told as a cause behind that. */
function tellsWhy(sentences: Sentences, context: ReasonContext, leftOf?: LeftOf): boolean {
  const { year, causeOnly } = context;
  const opening = openingOf(sentences, context);
  let isBehindDeed = false;
  for (const sentence of sentences) {
    const causes = [...opening, ...causesIn(sentence, year, leftOf)];
    if (causeOnly && deniesLoss(sentence)) continue;
    for (const clause of causeOnly ? beforePlan(sentence) : sentence) {
      const isWhy =
        causes.includes(clause) && (causeOnly || givesCause(clause, context, isBehindDeed));
      if (isWhy || tellsOfMoreMoney(clause, context)) return true;
      isBehindDeed ||= clause !== '' && isDeed(clause, context);
    }
  }
  return false;
}

function tellsAnyCause(sentence: readonly string[], year: number | undefined): boolean {
  return causesIn(sentence, year).length > 0;
}

/** The clauses of a sentence that name a cause. */
function causesIn(
  sentence: readonly string[],
  year: number | undefined,
  leftOf?: LeftOf,
): readonly string[] {
  const isPlan = sentence.map((clause) => isAnnounced(clause, year));
  return sentence.filter((clause, at) =>
    isPlan.slice(0, at).includes(true)
      ? AT_WORK.test(clause) && saysSomething(clause, leftOf)
      : hasCause(clause, year, leftOf),
  );
}

/** What came about and is named; a plain statement of it is a cause too, a plan or a measure is none. */
function hasCause(clause: string, year?: number, leftOf?: LeftOf): boolean {
  if (!saysSomething(clause, leftOf) || TALK_OF_SUCCESS.test(clause)) return false;
  if (PLANNED.test(clause)) return AT_WORK.test(clause);
  if (CAUSE.test(clause) || goesWrong(clause) || !hasMeasure(clause, year)) return true;
  // 12月劳务费次年1月发放 tells what was not done in the year.
  const [before, after] = clause.split(NEXT_YEAR);
  return after !== undefined && saysSomething(before ?? '');
}

/** 合同中增加运输保险条款: what was changed or added, and not that something rose or was changed. */
const DONE_TO =
  /(?:增加|新增|追加|调整|变更|取消|集中|压减|节约|减少)(?!较|了|导致|使|幅度)(?=[\u4e00-\u9fff]{2})/g;

/** A cause amid measures: what happened is told as what was at work, or without any measure in it. */
function isCalledCause(clause: string, year?: number): boolean {
  if (!CAUSE.test(clause)) return false;
  return (
    AT_WORK.test(clause) || (CAUSE.test(clause.replace(DONE_TO, '')) && !hasMeasure(clause, year))
  );
}

/** Whether a clause begins to tell what will be done: 改进措施：…, 2024年3月前…. */
function isAnnounced(clause: string, year: number | undefined): boolean {
  return ANNOUNCED.test(clause) && !CAUSE.test(clause) && hasMeasure(clause, year ?? 0);
}

function tellsMeasure(sentences: Sentences, context: MeasureContext): boolean {
  const { year, about } = context;
  const opening = openingOf(sentences, context);
  let told: Told = { isCaused: false, isTroubled: false, before: undefined };
  let isFirst = true;
  for (const sentence of sentences) {
    told = { ...told, before: undefined };
    for (const [at, clause] of sentence.entries()) {
      if (clause === '') continue;
      if (isStepAmongSteps(at, sentence, year) || opening.includes(clause)) {
        told = { ...told, isCaused: true, before: clause };
        isFirst = false;
        continue;
      }
      if (isDueBy(clause, sentence[at + 1])) return true;
      // Of a form that names no year, a year that is named after the cause is taken for a later one.
      if (hasMeasure(clause, year ?? (isFirst ? undefined : 0), about)) return true;
      if (!isFirst && isPromised(clause, year ?? 0)) return true;
      const isOwn = isOwnDeed(clause);
      if ((told.isCaused && isOwn) || (!isPraise(clause) && isRemedy(clause, told, context)))
        return true;
      told = {
        isCaused: told.isCaused || (!isOwn && hasCause(clause, year)),
        isTroubled: told.isTroubled || goesWrong(clause),
        before: clause,
      };
      isFirst = false;
    }
  }
  return false;
}

/** Whether the column for measures holds all that is written: standing there alone, or typed twice, it may be the cause. */
function isAllThereIs(apart: string, written: string): boolean {
  return written.includes(apart) && written.replaceAll(apart, '').trim() === '';
}

/** Enough words of its own; why points were taken off (部分指标未量化) is told in fewer, of a thing and what is wrong with it. */
function isOwn(text: string, { causeOnly }: ReasonContext): boolean {
  if (EVENT.test(text)) return true;
  if (!causeOnly) return isSpecific(text) && !isOfManner(text);
  if (isSpecific(text, withoutTalkOfFaults)) return true;
  return FAULT.test(text) && saysSomething(text.replace(FAULT, ''), withoutTalkOfFaults);
}
