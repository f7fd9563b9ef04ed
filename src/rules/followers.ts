import { isPassage, type Finding, type Place } from '../findings';
import { isSameCell } from '../workbook';
import { LIST, titled } from './field-names';
import type { Judgement } from './runner';

/**
 * One figure that cannot be calculated with leaves several checks undone: one finding tells of it and names the checks, in the
 * place of one finding for each. The cause is the Excel error, else the finding that has the cell in question first.
 */
export function foldFollowers(judgements: readonly Judgement[]): readonly Judgement[] {
  const open = judgements.filter(({ outcome }) => outcome === 'undetermined');
  if (open.length === 0) return judgements;
  const errors = judgements.filter(
    ({ rule, outcome }) => rule === 'cell/error-value' && outcome === 'fail',
  );
  const followers = new Map<Judgement, Judgement[]>();
  const folded = new Set<Judgement>();
  const follow = (cause: Judgement, follower: Judgement) => {
    const own = followers.get(cause);
    if (own) own.push(follower);
    else followers.set(cause, [follower]);
    folded.add(follower);
  };
  for (const one of open) {
    const cause = errors.find((error) => sharesPlace(error.finding(), one.finding(), 1));
    if (cause) follow(cause, one);
  }
  for (const alike of byCause(open.filter((one) => !folded.has(one)))) {
    const cause = firstOf(alike);
    for (const one of alike) if (one.rule !== cause.rule) follow(cause, one);
  }
  if (folded.size === 0) return judgements;
  return judgements.flatMap((one) => {
    if (folded.has(one)) return [];
    const own = followers.get(one);
    return own ? [telling(one, own)] : [one];
  });
}

type Alike = [Judgement, ...Judgement[]];

/** Findings that cannot be made for want of the same figure. */
function byCause(open: readonly Judgement[]): Alike[] {
  const groups: Alike[] = [];
  for (const one of open) {
    const { data } = one.finding();
    if (!data['which']) continue;
    const group = groups.find(
      ([first]) =>
        isSameFigure(first.finding().data['which'], data['which']) &&
        sharesPlace(first.finding(), one.finding()),
    );
    if (group) group.push(one);
    else groups.push([one]);
  }
  return groups.filter(({ length }) => length > 1);
}

/** A figure may be called by its row alone, or with its column: 防汛抗旱（本年决算数）. */
function isSameFigure(one = '', other = ''): boolean {
  return one.replace(COLUMN, '') === other.replace(COLUMN, '');
}

const COLUMN = /（@(?!uncached|lettered)[A-Za-z]+）/;

/** The finding whose own place all of them have, where there is one. */
function firstOf(alike: Alike): Judgement {
  const common = alike.find((one) =>
    alike.every((other) => sharesPlace(one.finding(), other.finding(), 1)),
  );
  return common ?? alike[0];
}

/** Whether the first `count` places of one finding are among those of the other. */
function sharesPlace(one: Finding, other: Finding, count = one.cells.length): boolean {
  return one.cells.slice(0, count).some((place) => other.cells.some((cell) => isSame(place, cell)));
}

function isSame(a: Place, b: Place): boolean {
  return !isPassage(a) && !isPassage(b) && isSameCell(a, b);
}

function telling(cause: Judgement, followers: readonly Judgement[]): Judgement {
  let made: Finding | undefined;
  const make = (): Finding => {
    const own = cause.finding();
    const rules = new Set(followers.map(({ rule }) => rule));
    const unchecked = [...rules].map(titled).join(LIST);
    return { ...own, data: { ...own.data, unchecked } };
  };
  return { rule: cause.rule, outcome: cause.outcome, finding: () => (made ??= make()) };
}
