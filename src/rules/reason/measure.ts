/** Which clauses of a reason tell a measure: a deed with something that it is done to, or a day by which it will be done. */
import { saysSomething, usesWords } from './content';
import type { MeasureContext } from './context';
import { CAUSE } from './words/cause';
import {
  ACTION,
  AMBIGUOUS,
  ANEW,
  BARE,
  BEFOREHAND,
  BEGUN,
  BY_OTHERS,
  CAME_OF_IT,
  CAUSE_CLAUSE,
  CHANGED,
  COMMITTED,
  COUNTED,
  DATED,
  DEADLINE,
  DENIED_AFTER,
  DENIED_BEFORE,
  DONE_MEASURE,
  DONE_THEN,
  FAILED,
  MEASURE,
  MEASURED,
  MISHAP,
  NEXT_YEAR,
  NOBODY_BEFORE,
  NOUN_TOO,
  OWN_DEED,
  PLAN,
  PLANNED,
  PUT_OFF,
  RAN_OVER,
  RESET,
  STEP,
  SUBSTANCE,
  TO_BE_DONE,
} from './words/measure';
import { ENDED, TROUBLE } from './words/trouble';

/** 会同住建部门开展管网改造，2025年6月底前完成: what is done has a date. */
export function isDueBy(clause: string, next: string | undefined): boolean {
  if (next === undefined || !/\d/.test(next) || !DEADLINE.test(next)) return false;
  return ACTION.test(clause) && !CAUSE.test(clause) && saysSomething(clause);
}

/** 住院患者减少，开通线上咨询热线: what the unit does of itself, behind a cause. */
export function isOwnDeed(clause: string): boolean {
  return OWN_DEED.test(clause) && !FAILED.test(clause);
}

/** What the clauses before one have told. */
export interface Told {
  /** A cause. */
  readonly isCaused: boolean;
  /** What went wrong. */
  readonly isTroubled: boolean;
  /** The clause right before it in its sentence. */
  readonly before: string | undefined;
}

/**
 * 冷库漏氨，租用邻市冷库一座: behind a cause, what says something and tells of nothing that went wrong or came about. Right behind
 * a clause that only names the cause (因机构改革，…) stands what came of it.
 */
export function isRemedy(
  clause: string,
  told: Told,
  { year, about = [] }: MeasureContext,
): boolean {
  if (!told.isCaused || !saysSomething(clause)) return false;
  if (goesWrong(clause) || CAUSE_CLAUSE.test(clause) || BEFOREHAND.test(clause)) return false;
  if (
    RAN_OVER.test(clause) ||
    isOfTheYear(clause, year) ||
    (told.before && isCauseAlone(told.before))
  )
    return false;
  return told.isTroubled || !changesOther(clause, about);
}

/** 5月才立项，10月完成招标: one of the steps that came one after the other in the year tells how it went, and no measure. */
export function isStepAmongSteps(
  at: number,
  sentence: readonly string[],
  year: number | undefined,
): boolean {
  const [before, clause, after] = [sentence[at - 1], sentence[at], sentence[at + 1]];
  const follows = (earlier: string | undefined, later: string | undefined): boolean =>
    isStep(earlier, year ?? 0) && isStep(later, year ?? 0) && !isTurnOfYear(earlier, later);
  return follows(before, clause) || follows(clause, after);
}

function isStep(clause = '', year: number): boolean {
  return DATED.test(clause) && STEP.test(clause) && !ANEW.test(clause) && !isOfLater(clause, year);
}

/** 12月29日召开，1月公布: the later month is one of the next year. */
function isTurnOfYear(earlier = '', later = ''): boolean {
  const [from, to] = [earlier, later].map((clause) => /(\d{1,2})月/.exec(clause)?.[1]);
  return from !== undefined && to !== undefined && Number(to) < Number(from);
}

function isOfLater(clause: string, year: number): boolean {
  return NEXT_YEAR.test(clause) || PLANNED.test(clause) || laterYear(clause, year) !== undefined;
}

/** What is done to it may have gone wrong before: 对漏筛的77名婴儿电话召回. */
const WHOM = /^(?:对|把|将)[^，。；]{1,8}的/;

/** Whether a clause tells of trouble that it does not end: 消化积压 is a deed. */
export function goesWrong(clause: string): boolean {
  return TROUBLE.test(clause.replace(WHOM, '')) && !ENDED.test(clause);
}

/** 因机构改革, 招标控制价重新核定后: what came of it follows; 因暴雨少办2场 tells it. */
function isCauseAlone(clause: string): boolean {
  return (CAUSE_CLAUSE.test(clause) && !COUNTED.test(clause)) || BEFOREHAND.test(clause);
}

/** Whether a clause dates itself in the year of the form or before: it came late. */
function isOfTheYear(clause: string, year: number | undefined): boolean {
  return [...clause.matchAll(/20\d\d(?=年)/g)].some(([named]) => Number(named) <= (year ?? 0));
}

/** 部分用户未换表，2024年6月前完成: what was not done will be, after the year. */
export function isPromised(clause: string, year: number): boolean {
  if (TO_BE_DONE.test(clause)) return true;
  if (!DONE_THEN.test(clause) || (year === 0 && !COMMITTED.test(clause))) return false;
  return NEXT_YEAR.test(clause) || laterYear(clause, year) !== undefined;
}

export function hasMeasure(clause: string, year?: number, about: readonly string[] = []): boolean {
  if (BARE.test(clause)) return false;
  if (RESET.test(clause) && !CAUSE_CLAUSE.test(clause)) return true;
  if (DONE_MEASURE.test(clause) && !CAUSE_CLAUSE.test(clause)) return true;
  const later = laterYear(clause, year);
  // What is to be done in a later year may stand before it: 剩余4公里2022年4月完成.
  if (later && saysSomething(clause.replace(later[0], '').replace(DELAY, ''))) return true;
  const plan = PLAN.exec(clause) ?? later;
  const planned = plan && clause.slice(plan.index + plan[0].length);
  if (planned && (saysSomething(planned) || SUBSTANCE.test(planned))) return true;
  if (!SUBSTANCE.test(clause) && !saysSomething(clause)) return false;
  if (!plan && (changesOther(clause, about) || isOthers(clause))) return false;
  return hasVerb(withoutNames(clause, about), plan !== undefined);
}

/** The name of the row may be made of verbs: 村卫生室规范化达标率未达标. */
function withoutNames(clause: string, about: readonly string[]): string {
  let left = clause;
  for (const name of about) if (name.length >= NAME_LENGTH) left = left.replace(name, '');
  return left;
}

/** Shorter names (培训) may be what is done. */
const NAME_LENGTH = 4;

/** A verb of a measure that is neither denied nor a part of what gives the cause. */
function hasVerb(clause: string, isPlan: boolean): boolean {
  const head = headOf(clause);
  MEASURE.lastIndex = 0;
  for (let found = MEASURE.exec(clause); found; found = MEASURE.exec(clause)) {
    const before = clause.slice(0, found.index);
    const after = clause.slice(found.index + found[0].length);
    if (DENIED_BEFORE.test(before) || DENIED_AFTER.test(after) || PUT_OFF.test(before)) continue;
    const [verb] = found;
    if (MEASURED.test(after) || CAME_OF_IT.test(after)) continue;
    if (AMBIGUOUS.test(verb) && !isPlan && !(before === '' && BEGUN.test(verb))) continue;
    // A verb in what gives the cause is a part of it, unless the cause has been told before it.
    if (head !== undefined && !isPlan && !tellsCause(before.slice(head))) continue;
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
