import {
  ACTION,
  AMBIGUOUS,
  ANNOUNCED,
  ANSWER,
  AT_WORK,
  BARE,
  BEFOREHAND,
  BEGUN,
  BY_OTHERS,
  CAUSE,
  CAUSE_CLAUSE,
  CHANGED,
  CLAUSE_LENGTH,
  COMMITTED,
  DEADLINE,
  DENIED_AFTER,
  DENIED_BEFORE,
  DONE_MEASURE,
  FAILED,
  FAULT,
  GENERIC,
  HEADING,
  INSTRUCTIONS,
  LIMIT,
  TASK,
  MEASURE,
  MISHAP,
  NEXT_YEAR,
  NOBODY_BEFORE,
  NOUN_TOO,
  NO_REASON,
  OWN_DEED,
  PLAN,
  PUT_OFF,
  SPECIFIC_LENGTH,
  SUBSTANCE,
} from './reason-words';
import type { ReasonText } from './rule';

/** What a reason can lack. */
export type Lack = 'cause' | 'measure' | 'specific' | 'consistent';

export interface ReasonJudgement {
  readonly status: 'missing' | 'inadequate' | 'given';
  readonly lacks: readonly Lack[];
}

export interface ReasonContext {
  /** Words that only this row has: a reason that uses one of them is about this row. */
  readonly about?: readonly string[];
  /** A measure given in a place of its own (the pane asks for cause and measure apart). */
  readonly measure?: string;
  /** The form asks for the cause alone (扣分原因). */
  readonly causeOnly?: true;
  /** The year of the form: what is said of a later one is a plan. */
  readonly year?: number;
}

const MISSING: ReasonJudgement = { status: 'missing', lacks: ['cause', 'measure'] };
const GIVEN: ReasonJudgement = { status: 'given', lacks: [] };

/**
 * Whether a text explains a deviation: it must name a cause, state a measure, and say something of its own row. The rules
 * are plain words (`reason-words.ts`), no more; whether the reason agrees with the figures is judged by the claims.
 */
export function judgeReason(text: string, context: ReasonContext = {}): ReasonJudgement {
  const written = writtenPart(text);
  const apart = writtenPart(context.measure ?? '');
  if (written === '' && apart === '') return MISSING;
  const lacks: Lack[] = [];
  const sentences = sentencesOf(written);
  const clauses = sentences.flat().filter((clause) => clause.trim() !== '');
  const hasAnyCause = sentences.some((sentence) => tellsAnyCause(sentence, context.year));
  if (!hasAnyCause) lacks.push('cause');
  const measured =
    context.causeOnly === true ||
    (isSpecific(apart, CLAUSE_LENGTH) && !isAllThereIs(apart, written)) ||
    sentences.some((sentence) =>
      sentence.some((clause, at) => isDueBy(clause, sentence[at + 1])),
    ) ||
    // Of a form that names no year, a year that is named after the cause is taken for a later one.
    clauses.some((clause, at) =>
      hasMeasure(clause, context.year ?? (at > 0 ? 0 : undefined), context.about),
    ) ||
    clauses.some((clause, at) => at > 0 && isPromised(clause, context.year ?? 0)) ||
    isFollowedUp(clauses, context.year);
  if (!measured) lacks.push('measure');
  if (!isOwn(written, context) && !mentions(written, context.about ?? [])) {
    lacks.push('specific');
  }
  return lacks.length === 0 ? GIVEN : { status: 'inadequate', lacks };
}

/** The sentences of a text, each as its clauses. */
function sentencesOf(text: string): readonly (readonly string[])[] {
  return text.split(/[。；;！!\n\r]+/).map((sentence) => sentence.split(/[，,]+/));
}

function tellsAnyCause(sentence: readonly string[], year: number | undefined): boolean {
  const isPlan = sentence.map((clause) => isAnnounced(clause, year));
  return sentence.some((clause, at) =>
    isPlan.slice(0, at).includes(true) ? CAUSE.test(clause) : hasCause(clause, year),
  );
}

/** The sentences of a reason that tell of a cause. */
export function sentencesOfCause(text: string, year: number | undefined): readonly string[] {
  return sentencesOf(writtenPart(text))
    .filter((sentence) => tellsAnyCause(sentence, year))
    .map((sentence) => sentence.join('，'));
}

/** The same of a text in the form: measures beside a place for the cause that says nothing give no reason, unless they tell the cause. */
export function judgeWritten({ text, causeAt, measures }: ReasonText, context: ReasonContext) {
  const clauses = causeAt ? text.split(/[，,。；;！!\n\r]+/) : [];
  const isCaused = !causeAt || clauses.some((clause) => isCalledCause(clause, context.year));
  if (!isCaused) return MISSING;
  return judgeReason(text, measures === undefined ? context : { ...context, measure: measures });
}

/** Whether the column for measures holds all that is written: standing there alone, or typed twice, it may be the cause. */
function isAllThereIs(apart: string, written: string): boolean {
  return written.includes(apart) && written.replaceAll(apart, '').trim() === '';
}

/** Blank, 无, 0, —, / and the like, or nothing but instructions printed into the cell. */
export function isNoReason(text: string): boolean {
  return writtenPart(text) === '';
}

/** What a person wrote: without printed instructions, and empty where it is one of the words for nothing. */
export function writtenPart(text: string): string {
  if (text === '') return '';
  const own = text
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    // A limit in brackets belongs to the sentence before it, and ends what is printed.
    .split(/(?<=[。；;\n])(?!\s*[（(][^（()）]*字)|(?<=字(?:以内|左右|以上)?[）)])/)
    .filter((sentence) => !isInstruction(sentence))
    .join('')
    .trim();
  return isNothing(own) ? '' : own;
}

function isNothing(text: string): boolean {
  const bare = text.replace(/[\s\u3000\-－—–_/／\\.．…。,，;；:：*＊、()（）【】[\]]+/g, '');
  return NO_REASON.includes(bare) || /^0+$/.test(bare);
}

function isInstruction(sentence: string): boolean {
  const flat = sentence.replace(/[\s\u3000]+/g, '');
  if (HEADING.test(flat) || LIMIT.test(flat) || TASK.test(flat)) return true;
  return !ANSWER.test(flat) && INSTRUCTIONS.some((words) => words.test(flat));
}

function hasCause(clause: string, year?: number): boolean {
  if (CAUSE.test(clause) && isSpecific(clause, 1)) return true;
  // A plain statement of what happened is a cause too; a plan or a measure is none.
  return !hasMeasure(clause, year) && isSpecific(clause, CLAUSE_LENGTH);
}

/** A cause amid measures: what happened is told as what was at work, or without any measure in it. */
function isCalledCause(clause: string, year?: number): boolean {
  return CAUSE.test(clause) && (AT_WORK.test(clause) || !hasMeasure(clause, year));
}

/** Whether a clause begins to tell what will be done: 改进措施：…, 2024年3月前…. */
function isAnnounced(clause: string, year: number | undefined): boolean {
  const trimmed = clause.trim();
  return ANNOUNCED.test(trimmed) && !CAUSE.test(trimmed) && hasMeasure(trimmed, year ?? 0);
}

/** 会同住建部门开展管网改造，2025年6月底前完成: what is done has a date. */
function isDueBy(clause: string, next: string | undefined): boolean {
  if (next === undefined || !/\d/.test(next) || !DEADLINE.test(next.trim())) return false;
  const trimmed = clause.trim();
  return ACTION.test(trimmed) && !CAUSE.test(trimmed) && isSpecific(trimmed, CLAUSE_LENGTH);
}

/** 住院患者减少，开通线上咨询热线: what the unit does of itself, behind a cause. */
function isFollowedUp(clauses: readonly string[], year: number | undefined): boolean {
  let isCaused = false;
  return clauses.some((clause) => {
    const trimmed = clause.trim();
    const isDeed = OWN_DEED.test(trimmed) && !FAILED.test(trimmed);
    if (isCaused && isDeed) return true;
    if (!isDeed && hasCause(trimmed, year)) isCaused = true;
    return false;
  });
}

/** 部分用户未换表，2024年6月前完成: what was not done will be, after the year. */
function isPromised(clause: string, year: number): boolean {
  const trimmed = clause.trim();
  if (!COMMITTED.test(trimmed) || !DEADLINE.test(trimmed)) return false;
  return NEXT_YEAR.test(trimmed) || laterYear(trimmed, year) !== undefined;
}

function hasMeasure(clause: string, year?: number, about: readonly string[] = []): boolean {
  const trimmed = clause.trim();
  if (BARE.test(trimmed)) return false;
  if (DONE_MEASURE.test(trimmed) && !CAUSE_CLAUSE.test(trimmed)) return true;
  const later = laterYear(trimmed, year);
  // What is to be done in a later year may stand before it: 剩余4公里2022年4月完成.
  if (later && isSpecific(trimmed.replace(later[0], '').replace(DELAY, ''), CLAUSE_LENGTH)) {
    return true;
  }
  const plan = PLAN.exec(trimmed) ?? later;
  if (plan && isSpecific(trimmed.slice(plan.index + plan[0].length), CLAUSE_LENGTH)) return true;
  if (!SUBSTANCE.test(trimmed) && !isSpecific(trimmed, 1)) return false;
  if (!plan && (changesOther(trimmed, about) || isOthers(trimmed))) return false;
  const head = headOf(trimmed);
  MEASURE.lastIndex = 0;
  for (let found = MEASURE.exec(trimmed); found; found = MEASURE.exec(trimmed)) {
    const before = trimmed.slice(0, found.index);
    const after = trimmed.slice(found.index + found[0].length);
    if (DENIED_BEFORE.test(before) || DENIED_AFTER.test(after) || PUT_OFF.test(before)) continue;
    const [verb] = found;
    if (AMBIGUOUS.test(verb) && !plan && !(before === '' && BEGUN.test(verb))) continue;
    // A verb in what gives the cause is a part of it, unless the cause has been told before it.
    if (head !== undefined && !plan && !tellsCause(before.slice(head))) continue;
    return true;
  }
  return false;
}

/** Behind 因, 由于 at the beginning of a clause that gives a cause. */
function headOf(clause: string): number | undefined {
  return CAUSE_CLAUSE.exec(clause)?.[0].replace(/受$/, '').length;
}

function tellsCause(text: string): boolean {
  return CAUSE.test(text) || MISHAP.test(text);
}

/** What others did, and what had come before, are no measures of the unit's own. */
function isOthers(clause: string): boolean {
  return BY_OTHERS.test(clause) || BEFOREHAND.test(clause);
}

/** 监测职能改由市局承担: what was changed is not the row's own matter. */
function changesOther(clause: string, about: readonly string[]): boolean {
  const changed = CHANGED.exec(clause);
  if (!changed) return false;
  const before = clause.slice(0, changed.index);
  if (NOBODY_BEFORE.test(before) || tellsCause(before.slice(headOf(clause)))) return false;
  if (about.some((name) => usesWords(before, name))) return false;
  // 加强对接改为每周调度 tells of something done besides; 审查 may be the thing that was changed.
  return (clause.match(MEASURE) ?? []).every((verb) => NOUN_TOO.test(verb));
}

/** That something took longer is no measure. */
const DELAY = /推迟|延[期后迟长误]|顺延|拖延|[至到于才方]/g;

/** A year after that of the form, with what is to be done in it: 2024年3月补办. */
function laterYear(clause: string, year: number | undefined): RegExpExecArray | undefined {
  if (year === undefined) return undefined;
  for (const found of clause.matchAll(
    /(20\d\d)年(?:\d{1,2}月)?(?:\d{1,2}日)?(?:底|初|中|末)?前?/g,
  )) {
    if (Number(found[1]) > year) return found;
  }
  return undefined;
}

/** Enough words of its own; why points were taken off (部分指标未量化) is told in fewer, of a thing and what is wrong with it. */
function isOwn(text: string, { causeOnly }: ReasonContext): boolean {
  if (isSpecific(text, SPECIFIC_LENGTH)) return true;
  return (
    causeOnly === true && FAULT.test(text) && isSpecific(text.replace(FAULT, ''), CLAUSE_LENGTH)
  );
}

function isSpecific(text: string, least: number): boolean {
  return text.replace(GENERIC, '').replace(/[^\p{L}\p{N}]/gu, '').length >= least;
}

function mentions(text: string, about: readonly string[]): boolean {
  return about.some((words) => {
    const bare = words.replace(GENERIC, '').replace(/[^\p{L}\p{N}]/gu, '');
    return bare.length >= 2 && text.includes(bare);
  });
}

/** Whether a text names no thing that it is about, whatever it says of causes and measures. */
export function namesNothing(text: string, year: number | undefined): boolean {
  const clauses = sentencesOf(writtenPart(text)).flat();
  return clauses.every((clause) => !isSpecific(clause, CLAUSE_LENGTH) || hasMeasure(clause, year));
}

/** Whether a name is made of words that could be any row's: 任务完成率. */
export function generalNameOnly(name: string): boolean {
  return wordsOf(name).length === 0;
}

/** Whether a text uses at least one word (two characters) of a row's name. */
export function sharesWords(text: string, name: string): boolean {
  return generalNameOnly(name) || usesWords(text, name);
}

function wordsOf(name: string): readonly string[] {
  return name.replace(GENERIC, ' ').match(/\p{L}{2,}/gu) ?? [];
}

function usesWords(text: string, name: string): boolean {
  return wordsOf(name).some((word) =>
    [...word.slice(1)].some((_, index) => text.includes(word.slice(index, index + 2))),
  );
}
