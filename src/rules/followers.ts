import { isPassage, type Finding, type Place } from '../findings';
import { isSameCell } from '../workbook';
import { LIST, named, titled } from './field-names';
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
  const many = new Set<Judgement>();
  for (const [cause, ...others] of uncalculated(open.filter((one) => !folded.has(one)))) {
    many.add(cause);
    for (const one of others) follow(cause, one);
  }
  if (folded.size === 0) return judgements;
  return judgements.flatMap((one) => {
    if (folded.has(one)) return [];
    const own = followers.get(one);
    return own ? [telling(one, own, many.has(one))] : [one];
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

/** So many checks left undone for the same reason are told in one finding. */
const MANY = 3;
const UNCACHED = `（${named('uncached')}）`;

/** Findings that only lack the results of formulas, by sheet: a workbook that no Excel has ever calculated. */
function uncalculated(open: readonly Judgement[]): Alike[] {
  const bySheet = new Map<string, Judgement[]>();
  for (const one of open) {
    const { data, cells } = one.finding();
    const [place] = cells;
    const names = data['which']?.split(LIST) ?? [];
    if (!place || isPassage(place) || names.length === 0) continue;
    if (!names.every((name) => name.endsWith(UNCACHED))) continue;
    const alike = bySheet.get(place.sheet);
    if (alike) alike.push(one);
    else bySheet.set(place.sheet, [one]);
  }
  return [...bySheet.values()].flatMap((alike): Alike[] => {
    // What becomes of the total is what everybody looks for first.
    const total = alike.find(({ rule }) => rule === 'score/total') ?? alike[0];
    const isMany = total !== undefined && alike.length >= MANY;
    return isMany ? [[total, ...alike.filter((one) => one !== total)]] : [];
  });
}

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

function distinct(places: readonly Place[]): Place[] {
  return places.filter((place, at) => !places.slice(0, at).some((other) => isSame(place, other)));
}

/** `atAll` where each of them has a place of its own that must be mended. */
function telling(cause: Judgement, followers: readonly Judgement[], atAll: boolean): Judgement {
  let made: Finding | undefined;
  const make = (): Finding => {
    const own = cause.finding();
    const rules = new Set(followers.map(({ rule }) => rule));
    const unchecked = [...rules].map(titled).join(LIST);
    const data = { ...own.data, unchecked };
    if (!atAll) return { ...own, data };
    const [place, ...rest] = own.cells;
    const firsts = followers.flatMap((one) => one.finding().cells[0] ?? []);
    return { ...own, cells: distinct([...(place ? [place] : []), ...firsts, ...rest]), data };
  };
  return { rule: cause.rule, outcome: cause.outcome, finding: () => (made ??= make()) };
}
