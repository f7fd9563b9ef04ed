import { align, type Decimal } from '../../amount';
import type { Fact, LooseFact, Mention, ValueFact } from '../../narrative';
import type { Subject } from '../rule';
import type { Candidate } from './candidate';
import { compareChange } from './changes';
import { candidatesFor, nameOf } from './measures';
import { agreesWith, fieldsNamed } from './named-rows';
import { fieldOfShortened } from './shortened';
import { isOfYear } from './passage';
import { baseOf, holds, isSlip } from './stated';

/** A figure of the report beside the one of the forms that it is. */
export interface Judged {
  readonly fact: ValueFact | LooseFact;
  readonly label: string;
  /** The form's figure that it is not; absent where they agree. */
  readonly not?: Candidate;
  /** The words leave no doubt which figure of the form is meant. */
  readonly isSure: boolean;
}

/** Three rules ask what the figures are found to be. */
const known = new WeakMap<Subject, readonly Judged[]>();

/** The figures of the report that are compared with the forms. */
export function judgedFigures(subject: Subject): readonly Judged[] {
  let judged = known.get(subject);
  if (!judged) {
    judged = (subject.report?.facts ?? []).flatMap((fact) => judge(fact, subject) ?? []);
    known.set(subject, judged);
  }
  return judged;
}

/**
 * What the forms say in place of a figure that is found to be another: what follows from such a figure is no finding of its own.
 * In the base: 元, a fraction of 1.
 */
export function correctedBy({ paragraph, start }: Mention, subject: Subject): Decimal | undefined {
  const isHere = ({ mention }: Fact) => mention.paragraph === paragraph && mention.start === start;
  const judged = judgedFigures(subject).find(({ fact }) => isHere(fact));
  if (judged) return judged.not?.exact;
  const change = subject.report?.facts.find(isHere);
  const compared = change && compareChange(change, subject);
  return compared && (compared.isWrongWay || compared.state === 'differs')
    ? compared.exact
    : undefined;
}

/** `undefined` where the fact is not compared: no form has it, or its words leave open what it is of. */
function judge(fact: Fact, subject: Subject): Judged | undefined {
  const { report } = subject;
  if (fact.kind === 'value') return judgeValue(fact, subject);
  return fact.kind === 'uncompared' && report && isOfYear(fact.year, report)
    ? judgeByName(fact, subject)
    : undefined;
}

function judgeValue(fact: ValueFact, subject: Subject): Judged | undefined {
  // Satisfaction is judged as a claim, people and words together.
  if (fact.measure === 'satisfaction' || isFullMark(fact)) return undefined;
  const candidates = candidatesFor(fact, subject);
  const [likely] = candidates;
  if (!likely) return undefined;
  const label = nameOf(fact.measure, fact.word);
  const results = candidates.map(({ exact }) => holds(fact.quantity, exact));
  const isSure = fact.binding === 'direct' && !likely.soft;
  if (results.includes('same')) return { fact, label, isSure };
  // It may as well speak of the unit as a whole, or of something no form has: unless it is all but the form's.
  const slip = candidates.find(({ exact }) => isSlip(fact.quantity, exact));
  const meant = slip ?? (isSure ? likely : undefined);
  const isOpen = results.includes('open') || fact.binding === 'elsewhere';
  return isOpen || !meant ? undefined : { fact, label, not: meant, isSure };
}

/** A figure that its words tie to a fund or an indicator by the name that this has in the form. */
function judgeByName(fact: LooseFact, subject: Subject): Judged | undefined {
  const named = fieldsNamed(fact, subject);
  const fields = named.length > 0 ? named : [fieldOfShortened(fact, subject) ?? []].flat();
  const [likely] = fields;
  const results = fields.map(({ field }) => agreesWith(fact.quantity, field));
  if (!likely || results.includes('open')) return undefined;
  const { label, field } = likely;
  if (results.includes('same')) return { fact, label, isSure: true };
  const both = field.reading.kind === 'quantity' ? align(fact.quantity, field.reading) : undefined;
  return both && { fact, label, not: { ...likely, exact: both[1] }, isSure: true };
}

/** 总分100分 says out of how much, not how much. */
export function isFullMark(fact: Fact): boolean {
  if (fact.kind !== 'value' || fact.measure !== 'selfScore') return false;
  return /总分$/.test(fact.word) && fact.quantity.value.equals(100);
}

/** What the report states, or what the forms say in its place. */
export function rightValue(
  { mention, quantity }: { readonly mention: Mention; readonly quantity: Fact['quantity'] },
  subject: Subject,
): Decimal {
  return correctedBy(mention, subject) ?? baseOf(quantity);
}
