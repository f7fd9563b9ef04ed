/** A figure that goes on about one before it: the target beside a result, how far that is from it, points. */
import type { Indicator } from '../../forms';
import type { Fact, LooseFact, ValueFact } from '../../narrative';
import type { Subject } from '../rule';
import type { Judged } from './candidate';
import { judgeInForce } from './in-force/judge';
import { roleOf, type Role } from './in-force/roles';
import { judgePoints } from './points';
import { holds } from './stated';
import { valuesOf } from './target-and-result';

/** A figure in its sentence, and what has been found of those before it. */
export interface Beside {
  readonly subject: Subject;
  readonly earlier: readonly Judged[];
  /** The words of its sentence before it and behind it. */
  readonly before: string;
  readonly behind: string;
}

/** `open` where it is one of these and nobody can tell which; `undefined` where it is none. */
export function besideFigures(
  fact: ValueFact | LooseFact,
  beside: Beside,
): Judged | 'open' | undefined {
  return judgeGoingOn(fact, beside) ?? judgePoints(fact, beside);
}

const OF_TARGET: readonly Role[] = ['target', 'degree', 'excess', 'difference', 'either'];

/** As behind the name of the row itself, where the result before it was known for the row's by a shorter name, or by its figure. */
function judgeGoingOn(
  fact: ValueFact | LooseFact,
  { subject, earlier, before, behind }: Beside,
): Judged | 'open' | undefined {
  if (fact.kind !== 'uncompared') return undefined;
  if (!/目标|计划|任务|控制|完成率/.test(before + behind.slice(0, 12))) return undefined;
  const previous = previousOf(fact, subject);
  if (!previous) return undefined;
  const known = earlier.find((one) => one.fact === previous);
  const indicator = known ? known.indicator : satisfactionOf(previous, subject);
  if (!indicator?.target || known?.not || !valuesOf(indicator, fact.quantity.unit))
    return undefined;
  const owner = { kind: 'row', name: indicator.name, rows: [indicator] } as const;
  const between = before.slice(before.length - (fact.mention.start - previous.mention.end));
  const role = known?.isTarget ? 'target' : 'actual';
  const said = roleOf(fact, owner, between, behind, role === 'target' ? 'behind target' : 'later');
  if (!said || !OF_TARGET.includes(said.role)) return undefined;
  const told = { fact: previous, owner, role, before: [] } as const;
  return judgeInForce({ fact, owner, before: [told], ...said }, subject);
}

/** The figure right before one in its sentence. */
function previousOf(fact: Fact, { report }: Subject): ValueFact | LooseFact | undefined {
  const facts = report?.facts ?? [];
  const previous = facts[facts.indexOf(fact) - 1];
  if (previous?.sentence !== fact.sentence || previous.kind === 'change') return undefined;
  return previous;
}

/** Satisfaction is judged as a claim: whose it is, is told by the row of its name with its figure. */
function satisfactionOf(fact: Fact, { evaluation }: Subject): Indicator | undefined {
  if (fact.kind !== 'value' || fact.measure !== 'satisfaction') return undefined;
  const rows = (evaluation?.indicators ?? []).filter((row) => {
    const values = row.name.includes('满意') && valuesOf(row);
    return values && holds(fact.quantity, values.actual) === 'same';
  });
  return rows.length === 1 ? rows[0] : undefined;
}
