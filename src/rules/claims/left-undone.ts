/** How much of its row a reason says was not done, against how far the result lies below the target. */
import { align, findAmounts, matchesPrinted, type Decimal, type Quantity } from '../../amount';
import { usesWords } from '../reason';
import { figuresOf, isShared, type Evidence, type Facts, type IndicatorFact } from './facts';
import { toldOf } from './other-way';
import { isSlip } from './slip';
import {
  AND_SO_NOT,
  AT_LEAST_ONE_OF,
  DONE_BEFORE,
  FELL_OUT,
  MADE_UP,
  NOT_DONE,
  NOT_DONE_YET,
  OF_ANOTHER,
  OF_SOMEBODY,
  PUT_OFF_UNTIL,
  SAID_PART,
  SHORT_BY,
  THOSE_SERVED,
  UNDONE_BEFORE,
} from './words/undone';
import type { ClaimId } from './claim';
import type { Statement } from './statement';
import { counterOf } from '../counter';
import { unitInName } from '../named-unit';
import { isMisscored } from './own-figures';

/** 亩 are no whole number of ㎡. */
const EXACT_DIGITS = 15;
/** What people, households and things are counted in says not of what they are. */
const OF_ANYTHING = /^[十百千万]*(?:个|项|人|名|户|次|件|例|家|位|起|人次|处|种|条|份)?$/;

/** When it was put off to is no figure of another thing. */
const A_DAY = /20\d\d年(?:\d{1,2}月)?/g;

interface Measured {
  readonly fact: IndicatorFact;
  readonly actual: Quantity;
  /** In the base of its unit, as the others are. */
  readonly wanted: Decimal;
  readonly reached: Decimal;
}

/** A figure in the unit of the row. */
interface Own {
  readonly clause: string;
  readonly before: string;
  readonly after: string;
  /** The words that follow in the next clause, where this one tells of a cause only. */
  readonly next: string;
  readonly said: Decimal;
  readonly unit: string;
  /** What the row has, in the unit of the figure. */
  readonly gap: Decimal;
  readonly wanted: Decimal;
  readonly reached: Decimal;
  /** It is counted in what takes at least one of the row's: 户 of 座. */
  readonly standsIn: boolean;
}

export function leftUndone(
  { text, row }: Statement,
  facts: Facts,
): (Evidence & { readonly claim: ClaimId; readonly quote: string }) | undefined {
  if (row === undefined || !/\d/.test(text)) return undefined;
  const measured = measuredOf(facts, row);
  if (!measured) return undefined;
  const told = toldOf(text).filter((clause) => !isLater(clause, facts.year));
  const own = ownFigures(told, measured);
  const wrong = own.find((one) => isWrong(one, own, told, measured));
  if (!wrong) return undefined;
  const claim = DONE_BEFORE.test(wrong.before) ? 'row-stated' : 'row-gap';
  return { claim, quote: wrong.clause, ...figuresOf(measured.fact) };
}

/** A row that fell short of an amount of its own, and whose score bears that out. */
function measuredOf(facts: Facts, row: number): Measured | undefined {
  const fact = facts.indicator(row);
  if (!fact?.score?.missed || isShared(fact, facts) || isMisscored(fact)) return undefined;
  const [target, result] = [fact.row.target?.reading, fact.row.actual?.reading];
  if (target?.kind !== 'quantity' || result?.kind !== 'quantity') return undefined;
  if (result.comparator !== undefined || result.also || target.also) return undefined;
  if (target.comparator?.startsWith('<') === true || target.change || result.change)
    return undefined;
  const unit = result.unit ?? target.unit ?? unitInName(fact.row.label.text);
  // Of days, rates and money other rules speak.
  if (!unit || /ratio|money/.test(unit.dimension) || unit.of === 'time') return undefined;
  const actual = { ...result, unit };
  const [wanted, reached] = align({ ...target, unit: target.unit ?? unit }, actual) ?? [];
  if (!wanted || !reached?.lessThan(wanted)) return undefined;
  return { fact, actual, wanted, reached };
}

/** A plan for a later year; what was put off to it is told of this one. */
function isLater(clause: string, year: number | undefined): boolean {
  if (year === undefined || NOT_DONE.test(clause)) return false;
  return [...clause.matchAll(/20\d\d(?=年)/g)].some(([named]) => Number(named) > year);
}

function ownFigures(told: readonly string[], measured: Measured): readonly Own[] {
  const { actual } = measured;
  return told.flatMap((clause, at) =>
    findAmounts(clause).flatMap(({ start, end, reading }) => {
      if (reading.kind !== 'quantity' || !reading.unit || reading.comparator !== undefined)
        return [];
      const { unit, value } = reading;
      const standsIn = standsFor(unit.name, actual.unit?.name ?? '');
      if (!standsIn && !isCountedAs(reading, actual)) return [];
      const [wanted, reached] = [measured.wanted, measured.reached].map((one) =>
        one.dividedBy(unit.scale).toSignificantDigits(EXACT_DIGITS),
      ) as [Decimal, Decimal];
      const next = told[at + 1] ?? '';
      return {
        clause,
        before: clause.slice(0, start).replace(/^[\s\d、.．)）(（]+|^.{1,6}[:：]/, ''),
        after: clause.slice(end),
        next: /\d/.test(next.replace(A_DAY, '')) ? '' : next,
        said: value,
        unit: unit.name,
        gap: wanted.minus(reached),
        wanted,
        reached,
        standsIn,
      };
    }),
  );
}

function isCountedAs(reading: Quantity, actual: Quantity): boolean {
  const [one, other] = [reading, actual].map(({ unit }) => counterOf(unit?.name ?? ''));
  return one === other && align(reading, actual) !== undefined;
}

function standsFor(unit: string, own: string): boolean {
  return AT_LEAST_ONE_OF[counterOf(unit)]?.test(own) === true;
}

function isWrong(
  own: Own,
  all: readonly Own[],
  told: readonly string[],
  measured: Measured,
): boolean {
  const { before, said, gap } = own;
  if (isFigureOfRow(own)) return false;
  if (OF_ANOTHER.test(own.clause.replace(PUT_OFF_UNTIL, ''))) return false;
  // Whoever gives another figure as well may have counted from it.
  if (all.some((one) => one !== own && (!isFigureOfRow(one) || one.said.equals(one.gap))))
    return false;
  if (own.standsIn) return said.greaterThan(gap) && isMissedBy(own, told, measured);
  if (SHORT_BY.test(before) && isWhole(own, measured)) return true;
  if (DONE_BEFORE.test(before) && /^(?:[^\u4e00-\u9fff]|$)/.test(own.after)) return true;
  if (MADE_UP.test(told.join('，'))) return false;
  if (!tellsUndone(own) || !isOfRow(own, measured))
    return isMissedBy(own, told, measured) && isSlip(said, gap);
  return said.greaterThan(gap) ? isBeyond(own, measured) : isSlip(said, gap) && !isPart(own);
}

/** Whether those that the row serves dropped out, and nothing says that others came in their place. */
function isMissedBy(own: Own, told: readonly string[], { fact }: Measured): boolean {
  const { before, after, unit } = own;
  if (MADE_UP.test(told.join('，')) || isPart(own) || OF_SOMEBODY.test(before)) return false;
  if (LOST_BEFORE.test(before) && /^(?:[^\u4e00-\u9fff]|$)/.test(after)) return true;
  if (!FELL_OUT.test(after) && !tellsUndone(own)) return false;
  if (!OF_ANYTHING.test(unit)) return true;
  const isServed = THOSE_SERVED[counterOf(unit)]?.test(after) === true;
  return isServed || DROPPED_OUT.test(after) || usesWords(after.slice(0, 10), fact.row.name);
}

/** 年中去世22人: said of nobody else than whom the row counts. */
const LOST_BEFORE = new RegExp(
  `^(?:年[中内]|当年|全年|本年度?|期间|因|有|共|先后|陆续|自愿|主动|自然)*(?:${FELL_OUT.source})(?:了|共|的|有)*$`,
);

/** 410人外出, 13人未能参训: no noun between the figure and what is said of it. */
const DROPPED_OUT = new RegExp(
  `^(?:长期|常年|年[中内]|当年|先后|陆续|自愿|主动|因[^，。；]{1,10})?(?:未|${FELL_OUT.source})`,
);

/** Target, result or what lies between them, in as many places as the text gives it. */
function isFigureOfRow({ said, gap, wanted, reached }: Own): boolean {
  return [gap, wanted, reached].some((one) => matchesPrinted(one, said, said.decimalPlaces()));
}

/** 少5公里: not of a part of it (养护工人少3人). */
function isWhole({ before, after, clause }: Own, { fact }: Measured): boolean {
  if (!/^(?:[^\u4e00-\u9fff]|$|因|主要|左右)/.test(after) || SAID_PART.test(clause)) return false;
  const subject = before.replace(SHORT_BY, '').replace(/(?:比|较|与)[^，]{0,6}$/, '');
  return subject === '' || usesWords(subject, fact.row.name) || /^(?:实际|全年|共)+$/.test(subject);
}

function tellsUndone({ before, after, next }: Own): boolean {
  if (UNDONE_BEFORE.test(before) || NOT_DONE.test(after) || NOT_DONE_YET.test(after)) return true;
  if (AND_SO_NOT.test(next) && NOT_DONE.test(next)) return true;
  return /[因受与由]/.test(after) && /^[^，]{0,3}/.test(next) && NOT_DONE.test(next.slice(0, 12));
}

/** Whether what is counted is what the row counts: by its unit, by a word of its name, or said right beside the figure. */
function isOfRow({ before, after, unit }: Own, { fact }: Measured): boolean {
  const near = `${before.slice(-8)} ${after.slice(0, 10)}`;
  if (usesWords(near, fact.row.name)) return true;
  if (OF_SOMEBODY.test(before)) return false;
  if (/^(?:村|镇|乡|企业|学校|单位|乡镇|县|社区|街道)/.test(after)) return false;
  if (!OF_ANYTHING.test(unit)) return !/^(?:暴雨|降雨|台风|大雪|会议)/.test(after);
  return UNDONE_BEFORE.test(before) || BESIDE.test(after);
}

/** 35人因迁出未发放, 3人未参加: no noun between the figure and what is said of it. */
const BESIDE = /^(?:未|取消|暂[缓停]|推迟|顺延|因|由于|受)/;

/** More than there can be, where one in another's place is no more likely: of people and things without a name only a slip is told. */
function isBeyond({ said, unit, before, after, gap }: Own, { fact }: Measured): boolean {
  if (!OF_ANYTHING.test(unit) || (before === '' && BESIDE.test(after))) return true;
  return isSlip(said, gap) || usesWords(`${before.slice(-8)} ${after.slice(0, 10)}`, fact.row.name);
}

function isPart({ clause, before }: Own): boolean {
  return SAID_PART.test(clause) || /(?:剩余|其余|尚余|仍有|尚有|还有|剩下)的?$/.test(before);
}
