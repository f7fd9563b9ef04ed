import type { Decimal } from '../../amount';
import type { BasicRow, Field } from '../../forms';
import { withoutChange, type ChangeFact, type Fact, type LooseFact } from '../../narrative';
import { amountOf, WAN } from '../../scoring';
import { cellLabel } from '../basic/columns';
import { named } from '../field-names';
import type { Subject } from '../rule';
import { yuanOf } from './candidate';
import { wholeListedBefore } from './listed-whole';
import { candidatesFor, isMistitled, nameOf, rowOf } from './measures';
import { rowNamed } from './named-rows';
import { isProjectInFunds } from './project-in-funds';
import { holds, isSlip } from './stated';

/** A figure of the forms that something moved to, or from. */
interface End {
  readonly label: string;
  readonly field: Field;
  /** In 元. */
  readonly exact: Decimal;
}

/** What moved, and from where to where. */
interface Move {
  /** What it is called, and by which name its path has it. */
  readonly label: string;
  readonly name: string;
  readonly column: 'lastYear' | 'budget' | 'initialBudget';
  readonly now: End;
  readonly before: End;
}

/** A change that the report states beside the one that two figures of the forms make. */
export interface ComparedChange extends Move {
  readonly exact: Decimal;
  readonly isWrongWay: boolean;
  readonly state: 'same' | 'differs';
}

type Stated = Pick<ChangeFact, 'direction' | 'against' | 'quantity'>;

/** `undefined` where the forms cannot say, or the words leave open what is compared. */
export function compareChange(fact: Fact, subject: Subject): ComparedChange | undefined {
  if (fact.kind === 'value') return undefined;
  const { basic, report } = subject;
  const isOwn = fact.year === undefined || fact.year === (basic?.year ?? report?.year);
  if (!isOwn && !(fact.year === report?.year && isMistitled(subject))) return undefined;
  const own = fact.kind === 'change' ? compareOwn(fact, subject) : undefined;
  if (own?.state === 'same' && !own.isWrongWay) return own;
  const named = compareNamed(fact, subject);
  const found = named?.isWrongWay ? (own ?? named) : (named ?? own);
  return found?.state === 'same' && !found.isWrongWay
    ? found
    : (compareWhole(fact, subject) ?? found);
}

/** 三公经费19.63万元，其中…公务接待费7.56万元，比上年减少1.72万元: behind the last part of a list it may be of the whole, where it fits that. */
function compareWhole(fact: Fact, subject: Subject): ComparedChange | undefined {
  const stated = statedBy(fact);
  if (!stated) return undefined;
  const whole = wholeListedBefore(fact, subject);
  if (whole?.kind !== 'value') return undefined;
  const { measure, word } = whole;
  const row = rowOf(whole, subject);
  const move = { label: nameOf(measure, word), name: measure };
  const compared = row && compareWith(row, move, { quantity: fact.quantity, ...stated });
  return compared?.state === 'same' && !compared.isWrongWay ? compared : undefined;
}

/** What the sentence is about. */
function compareOwn(fact: ChangeFact, subject: Subject): ComparedChange | undefined {
  if (fact.measure === 'total') return compareBudgets(fact, subject);
  const row = rowOf(fact, subject);
  // （预算0.60万元，节约0.28万元）: against the budget that stands before it.
  const isOfBudget = /udget$/.test(fact.column ?? '') && fact.against === 'lastYear';
  if (!row || isOfBudget) return undefined;
  if (isOfOtherFigures(fact, subject)) return undefined;
  const isOfProject = fact.measure === 'project' && fact.against !== 'lastYear';
  if (isOfProject && isProjectInFunds(fact.quantity, subject)) return undefined;
  const label = nameOf(fact.measure, fact.word);
  const compared = compareWith(row, { label, name: fact.measure }, fact);
  if (!compared) return undefined;
  const { exact, isWrongWay, state } = compared;
  const { quantity, binding } = fact;
  // It may as well be of something else that the sentence speaks of, unless it is all but the form's.
  const isMeant =
    binding === 'direct' ||
    (!isWrongWay && (state === 'same' || (binding === 'carried' && isSlip(quantity, exact))));
  return isMeant ? compared : undefined;
}

/** 全年预算数比年初预算数增加31.56万元，增长1.26%: the two budgets of all the money. */
function compareBudgets(fact: ChangeFact, subject: Subject): ComparedChange | undefined {
  const { against, column, binding } = fact;
  if (against !== 'initialBudget' || column !== 'annualBudget' || binding !== 'direct')
    return undefined;
  const endOf = (of: 'initialBudget' | 'annualBudget'): End | undefined => {
    const amount = amountOf(subject.evaluation?.funds, of);
    if (!amount) return undefined;
    const { field, yuan, scale } = amount;
    return { label: named(of), field, exact: scale ? yuan : yuan.times(WAN) };
  };
  const [before, now] = [endOf('initialBudget'), endOf('annualBudget')];
  if (!before || !now || isOfOtherFigures(fact, subject)) return undefined;
  const compared = compareMove(
    { label: now.label, name: 'total', column: 'initialBudget', now, before },
    fact,
  );
  // Which way the budget was changed is a claim.
  return compared?.isWrongWay ? undefined : compared;
}

/** 公用经费201.36万元，其中会议费28.6万元，比上年增加16.6万元: what a row of the form is named for, right before its change. */
function compareNamed(fact: Fact, subject: Subject): ComparedChange | undefined {
  const stated = statedBy(fact);
  if (!stated) return undefined;
  const own = fact.kind === 'uncompared' ? rowMoved(fact, subject) : undefined;
  if (own) return compareWith(own, { label: own.name, name: own.name }, { ...fact, ...stated });
  const { row, before, named } = rowBefore(fact, subject) ?? {};
  if (!row || !before) return undefined;
  const compared = compareWith(row, { label: row.name, name: row.name }, { ...fact, ...stated });
  if (!compared) return undefined;
  // Where the change may be of a whole that the forms do not have, only the right one is known to be the row's.
  const isAlone =
    (fact.kind === 'change' && rowOf(fact, subject) !== undefined) ||
    before.every((one) => one === named || statedBy(one));
  const isRight = compared.state === 'same' && !compared.isWrongWay;
  return isAlone || isRight ? compared : undefined;
}

/** 办公经费比上年减少0.49万元: the row that a change itself is said to be of. */
function rowMoved(fact: LooseFact, subject: Subject): BasicRow | undefined {
  return fact.change && rowNamed(fact, subject, withoutChange);
}

/** The row that a figure before this one in its sentence is named for, and what else stands before it. */
export function rowBefore(fact: Fact, subject: Subject) {
  const { facts = [], sentences = [] } = subject.report ?? {};
  // What stands before a semicolon is of something else.
  const { text = '', start = 0 } = sentences[fact.sentence] ?? {};
  const words = text.slice(0, fact.mention.start - start);
  const part = start + Math.max(words.lastIndexOf('；'), words.lastIndexOf(';'));
  const before = facts
    .slice(0, facts.indexOf(fact))
    .filter((one) => one.sentence === fact.sentence && one.mention.start >= part && !isBase(one));
  const named = [...before].reverse().find((one) => !statedBy(one));
  if (named?.kind !== 'uncompared') return undefined;
  const row = rowNamed(named, subject);
  const spent = yuanOf(row?.finalAccounts, WAN);
  return row && spent && holds(named.quantity, spent) === 'same'
    ? { row, before, named }
    : undefined;
}

function isBase(fact: Fact): boolean {
  return fact.kind === 'uncompared' && fact.base !== undefined;
}

function statedBy(fact: Fact): Pick<ChangeFact, 'direction' | 'against'> | undefined {
  if (fact.kind === 'change') return fact;
  return fact.kind === 'uncompared' ? fact.change : undefined;
}

function compareWith(
  row: BasicRow,
  { label, name }: Pick<Move, 'label' | 'name'>,
  stated: Stated,
): ComparedChange | undefined {
  const column = stated.against === 'lastYear' ? 'lastYear' : 'budget';
  const endOf = (of: 'finalAccounts' | 'lastYear' | 'budget'): End | undefined => {
    const exact = yuanOf(row[of], WAN);
    const field = row[of];
    return exact && field && { label: cellLabel(label, of), field, exact };
  };
  const [now, before] = [endOf('finalAccounts'), endOf(column)];
  return now && before && compareMove({ label, name, column, now, before }, stated);
}

function compareMove(
  move: Move,
  { quantity, direction }: Pick<Stated, 'quantity' | 'direction'>,
): ComparedChange | undefined {
  const { now, before } = move;
  const change = now.exact.minus(before.exact);
  const isRate = quantity.unit?.dimension === 'ratio';
  if (isRate && before.exact.isZero()) return undefined;
  const exact = isRate ? change.dividedBy(before.exact).abs() : change.abs();
  const isWrongWay = !change.isZero() && change.isNegative() === (direction === 'up');
  const state = holds(quantity, exact);
  return state === 'open' ? undefined : { ...move, exact, isWrongWay, state };
}

/** The sentence states the row's own figure, and it is not the form's: that is the finding, not what follows from it. */
function isOfOtherFigures(fact: ChangeFact, subject: Subject): boolean {
  return (subject.report?.facts ?? []).some((other) => {
    if (other.kind !== 'value' || other.sentence !== fact.sentence) return false;
    if (other.binding !== 'direct') return false;
    if (other.measure !== fact.measure) return false;
    const known = candidatesFor(other, subject);
    return (
      known.length > 0 && known.every(({ exact }) => holds(other.quantity, exact) === 'differs')
    );
  });
}
