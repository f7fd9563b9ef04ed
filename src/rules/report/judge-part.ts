/** A figure of a part of the money, beside what the form has of it and what was left of it. */
import type { Fact, LooseFact } from '../../narrative';
import type { Subject } from '../rule';
import type { Judged } from './candidate';
import { restOfPart, type OfPart } from './of-part';
import { wordsAround } from './passage';
import { baseOf, holds } from './stated';

/** A figure of the part of the money that its own words name. */
export function judgePart(
  fact: LooseFact,
  { candidates, isSure }: OfPart,
  subject: Subject,
): Judged | undefined {
  const [likely] = candidates;
  if (!likely) return undefined;
  const results = candidates.map(({ exact }) => holds(fact.quantity, exact));
  const { label } = likely;
  if (results.includes('same')) return { fact, label, isSure: true };
  if (results.includes('open') || !isSure || isPartOfAnother(fact, subject)) return undefined;
  return { fact, label, not: likely, isSure };
}

/** 各级资金共计612万元，其中地方资金240万元: of another whole than the form's. */
function isPartOfAnother(fact: LooseFact, subject: Subject): boolean {
  if (fact.quantity.unit?.dimension !== 'money') return false;
  const { facts = [] } = subject.report ?? {};
  const first = facts.find(({ sentence }) => sentence === fact.sentence);
  if (!first || first === fact || first.kind !== 'uncompared') return false;
  const [before] = wordsAround(fact, subject);
  return /其中|包括|分别/.test(before) && first.quantity.unit?.dimension === 'money';
}

/** 县级资金2.25万元结转下年: no more is left than was not spent; less of it may be. */
export function judgeRest(
  fact: Fact,
  before: string,
  behind: string,
  subject: Subject,
): Judged | undefined {
  const rests = fact.kind === 'change' ? [] : restOfPart(fact, before, behind, subject);
  const [likely] = rests;
  const { quantity } = fact;
  if (!likely || fact.kind === 'change' || quantity.comparator !== undefined) return undefined;
  // Where nothing was left, what says that something was is contradicted as a whole.
  if (likely.exact.isZero()) return undefined;
  const isWithin = rests.some(
    ({ exact }) => holds(quantity, exact) === 'same' || baseOf(quantity).lessThan(exact),
  );
  return isWithin ? undefined : { fact, label: likely.label, not: likely, isSure: true };
}
