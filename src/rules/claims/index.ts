/** Words against figures: which kinds of sentences the tables can contradict, and by what. */
import type { Place, Term } from '../../findings';
import type { Subject } from '../rule';
import { Facts, type Evidence } from './facts';
import type { Assertion } from './assertion';
import { isOfChangedTarget } from './changed-target';
import { assertionsOf } from './scan';
import { saidBelowFull } from './below-full';
import { moneyMoved } from './money-moved';
import { leftUndone } from './left-undone';
import { claimedMet } from './met';
import { deniesAnother } from './of-another';
import { otherWayAgainst } from './other-way';
import { ownFiguresAgainst } from './own-figures';
import { plannedInThePast } from './past-plan';
import { rowStatements } from './row-named';
import { transposedGap } from './transposed';
import { claimedUndone } from './undone';
import { moneyAgainst } from './unspent';
import type { Statement } from './statement';
import type { Claim, ClaimId } from './claim';
import { CLAIMS } from './table';

export { promiseOfNoGrowth } from './promise';
export { reasonStatements, type Statement } from './statement';
export type { ClaimId } from './claim';

/** A sentence, and what the tables say against it. */
export interface Contradiction {
  readonly claim: ClaimId;
  readonly statement: Statement;
  /** The words that claim it. */
  readonly quote: string;
  /** The cells that contradict it, most direct first. */
  readonly cells: readonly Place[];
  /** Their figures, as printed. */
  readonly terms: readonly Term[];
}

/** What a reason says as a whole; the first that the figures contradict is told. */
const OF_WHOLE_REASONS = [
  ownFiguresAgainst,
  leftUndone,
  otherWayAgainst,
  claimedMet,
  claimedUndone,
  saidBelowFull,
  transposedGap,
  deniesAnother,
  moneyAgainst,
  moneyMoved,
  plannedInThePast,
];

/** Claims of which rules of their own speak. */
const APART: readonly ClaimId[] = ['staff-from-project-money'];

/**
 * What the tables contradict in the statements, one for each claim and its evidence. `ids` are the claims to judge; left
 * out, all but those of which a rule of its own speaks. Statements with a passage as their place are a report's.
 */
export function contradictionsOf(
  statements: readonly Statement[],
  subject: Subject,
  ids?: readonly ClaimId[],
): readonly Contradiction[] {
  const facts = new Facts(subject);
  const isAsked = ({ id }: Claim): boolean => (ids ? ids.includes(id) : !APART.includes(id));
  const found: Contradicted[] = statements.flatMap((statement) =>
    assertionsOf(statement.text).flatMap((said) =>
      claimsFor(said)
        .filter((claim) => isAsked(claim) && isMade(claim, said, statement, facts))
        .flatMap((claim) => contradictionOf(claim, said, statement, facts) ?? []),
    ),
  );
  const asked = ids ? [] : statements.flatMap((one) => [one, ...rowStatements(one, facts)]);
  for (const statement of asked) {
    const isPart = !statements.includes(statement);
    if (isPart) found.push(...madeOf(statement, facts));
    // A figure that is told already is not told as the row's own once more.
    if (found.some((one) => one.statement === statement)) continue;
    const own = wholeAgainst(statement, facts);
    // What a text says of a row in figures is compared as its other figures are.
    if (own && !(isPart && own.claim === 'row-stated'))
      found.push({ statement, ...own, general: false });
  }
  return oneForEachCause(found);
}

/** What is said of the money in texts that tell what was done. */
export function moneyTold(
  statements: readonly Statement[],
  subject: Subject,
): readonly Contradiction[] {
  const facts = new Facts(subject);
  return statements.flatMap((statement) => {
    const told = moneyMoved(statement, facts);
    return told ? [{ statement, ...told }] : [];
  });
}

/** What a sentence says of the row that it names, by the claims that only the reason of a row makes. */
function madeOf(statement: Statement, facts: Facts): readonly Contradicted[] {
  return assertionsOf(statement.text).flatMap((said) =>
    claimsFor(said)
      .filter((claim) => claim.only === 'own-row' && isMade(claim, said, statement, facts))
      .flatMap((claim) => contradictionOf(claim, said, statement, facts) ?? []),
  );
}

function wholeAgainst(statement: Statement, facts: Facts) {
  for (const against of OF_WHOLE_REASONS) {
    const own = against(statement, facts);
    if (own) return own;
  }
  return undefined;
}

type Contradicted = Contradiction & Evidence & { readonly general: boolean };

function contradictionOf(
  claim: Claim,
  said: Assertion,
  statement: Statement,
  facts: Facts,
): Contradicted | undefined {
  const { id, general = false } = claim;
  const evidence = claim.against(facts, said, statement);
  return evidence && { claim: id, statement, quote: said.quote, ...evidence, general };
}

const BY_PREDICATE = new Map<string, Claim[]>();
for (const claim of CLAIMS) {
  for (const predicate of claim.says) {
    const list = BY_PREDICATE.get(predicate);
    if (list) list.push(claim);
    else BY_PREDICATE.set(predicate, [claim]);
  }
}

function claimsFor({ predicate }: Assertion): readonly Claim[] {
  return BY_PREDICATE.get(predicate) ?? [];
}

/** Whether the sentence is of the claim's kind. */
function isMade(claim: Claim, said: Assertion, statement: Statement, facts: Facts): boolean {
  const { year } = facts;
  if (said.intended || said.denied !== (claim.denied ?? false)) return false;
  if (claim.all && !said.all) return false;
  if (claim.onTime !== undefined && claim.onTime !== said.onTime) return false;
  if (said.hedged && !claim.evenHedged) return false;
  if (said.predicate === 'done' && isOfChangedTarget(said.quote, statement, facts)) return false;
  if (said.past && !claim.evenPast) return false;
  if (year !== undefined && said.years.length > 0 && !said.years.includes(year)) return false;
  // 力争2024年完工率达到98%，满意度达到95%: both are of the year to come.
  if (year !== undefined && said.since.some((one) => one > year)) return false;
  if (claim.only === 'own-row' && statement.row === undefined) return false;
  if (claim.only === 'reason' && 'quote' in statement.place) return false;
  const { of } = claim;
  if (!of) return true;
  return said.topics.length === 0
    ? of.includes('none')
    : said.topics.some((topic) => of.includes(topic));
}

/**
 * One finding for each claim of a text and its evidence. A report that repeats itself is quoted once; a claim about
 * everything gives way where more exact ones are made by the same words or rest on the same rows.
 */
function oneForEachCause(
  found: readonly (Contradiction & Evidence & { general: boolean })[],
): readonly Contradiction[] {
  const exact = found.filter(({ general }) => !general);
  const taken = new Set(exact.flatMap(({ rows }) => rows));
  const seen = new Set<string>();
  return found.flatMap(({ claim, statement, quote, cells, terms, rows, general }) => {
    if (general && rows.every((row) => taken.has(row))) return [];
    if (general && exact.some((one) => one.statement === statement && one.quote === quote))
      return [];
    // A reason that figures contradict is one cause, however many ways it says so; a report speaks of many things.
    const own = 'quote' in statement.place ? claim : placeKey(statement.place);
    const key = `${own}|${cells.map(placeKey).join(';')}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ claim, statement, quote, cells, terms }];
  });
}

function placeKey(place: Place): string {
  return 'quote' in place ? `§${place.paragraph}` : `${place.sheet}!${place.row},${place.column}`;
}
