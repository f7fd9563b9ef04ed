import { gather } from '../amount';
import type { BasicData, Form, FormUnit, SelfEvaluation } from './model';
import { nameOf, withDepartments } from './departments';
import { isMisspelt } from './labels/misspelt';
import { endsAsOffice } from './labels/office-endings';
import { sheetStem } from './labels/sheet-stem';
import { isShortFor, withoutLevel } from './labels/short-names';

interface Entry<Kind extends Form> {
  readonly index: number;
  readonly form: Kind;
  readonly name: string;
}

/**
 * Puts each self-evaluation together with its basic data: by name and year, then by name, by a year that only one of each has,
 * by order; forms that can be seen come before hidden ones. A project belongs to the department that it names, or to the only one there is.
 */
export function pairForms(forms: readonly Form[]): FormUnit[] {
  const basics: Entry<BasicData>[] = [];
  const evaluations: Entry<SelfEvaluation>[] = [];
  forms.forEach((form, index) => {
    const name = nameOf(form);
    if (form.kind === 'basic-data') basics.push({ index, form, name });
    else evaluations.push({ index, form, name });
  });
  const departments = [
    ...evaluations.filter(({ form }) => form.kind === 'self-evaluation'),
    ...evaluations.filter(({ form }) => form.kind === 'criteria-self-evaluation'),
  ];
  const pairs = pair(basics, departments);
  const units = [...unitsOf(basics, evaluations, pairs)];
  return withDepartments(forms, units);
}

/** A department's name without what tells its own office from all that belongs to it, and without 县 in 某县水利局, which many leave out. */
function officeOf(name: string): string {
  return withoutLevel(name.replace(/(?:本级|机关|汇总|部门)$/, ''));
}

/** What the forms of one office have in common; forms that name nobody have nothing. */
function office({ name }: Entry<Form>): string | undefined {
  return officeOf(name) || undefined;
}

function officeAndYear({ form, name }: Entry<Form>): string | undefined {
  return name === '' ? undefined : `${officeOf(name)} ${form.year ?? ''}`;
}

function stemOf({ form }: Entry<Form>): string | undefined {
  return sheetStem(form.sheet) || undefined;
}

function sheetOf({ form }: Entry<Form>): string {
  return form.sheet;
}

/** Sheets of one stem hold the forms of one unit, unless both name another; then the stem must be in one of the names, and a rule reports the other. */
function fits(stem: string, basic: Entry<BasicData>, evaluation: Entry<SelfEvaluation>): boolean {
  if (!mayPair(basic, evaluation)) return false;
  const names = [basic.name, evaluation.name];
  return (
    names.includes('') || (stem.length >= LEAST_STEM && names.some((name) => name.includes(stem)))
  );
}

const LEAST_STEM = 2;

/** Entries by a key; those without one are left out. */
function groupBy<Item, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Key | undefined,
): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === undefined) continue;
    const own = groups.get(key);
    if (own) own.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

interface Pair {
  readonly basic: number;
  readonly how: 'name' | 'year' | 'order';
}

function pair(
  basics: readonly Entry<BasicData>[],
  evaluations: readonly Entry<SelfEvaluation>[],
): Map<number, Pair> {
  const pairs = new Map<number, Pair>();
  const free = new Set(basics.map(({ index }) => index));
  const take: Take = (evaluation, basic, how) => {
    pairs.set(evaluation, { basic, how });
    free.delete(basic);
  };

  const isFree = ({ index }: Entry<BasicData>): boolean => free.has(index);
  const isOpen = ({ index }: Entry<SelfEvaluation>): boolean => !pairs.has(index);
  const seenBasics = basics.filter(isVisible);
  const seenEvaluations = evaluations.filter(isVisible);
  // What is submitted can be seen: a name and a year alike, then what is left of the visible sheets, then of all.
  for (const [ownBasics, ownEvaluations] of [
    [seenBasics, seenEvaluations],
    [basics, evaluations],
  ] as const) {
    byNameAndYear(ownBasics.filter(isFree), ownEvaluations.filter(isOpen), take);
  }
  for (const [ownBasics, ownEvaluations] of [
    [seenBasics, seenEvaluations],
    [basics, evaluations],
  ] as const) {
    // The only two forms there are belong together, whatever names and years stand on them.
    const sole = ownBasics.length === 1 && ownEvaluations.length === 1;
    pairRest(ownBasics.filter(isFree), ownEvaluations.filter(isOpen), sole, take);
  }
  return pairs;
}

type Take = (evaluation: number, basic: number, how: Pair['how']) => void;

function isVisible({ form }: Entry<Form>): boolean {
  return form.hidden !== true;
}

/** Nobody submits a hidden sheet of another year: it stands alone. */
function mayPair(basic: Entry<BasicData>, evaluation: Entry<SelfEvaluation>): boolean {
  const years = [basic.form.year, evaluation.form.year];
  return (
    isVisible(basic) === isVisible(evaluation) || years.includes(undefined) || years[0] === years[1]
  );
}

function byNameAndYear(
  basics: readonly Entry<BasicData>[],
  evaluations: readonly Entry<SelfEvaluation>[],
  take: Take,
): void {
  const key = ({ name, form }: Entry<Form>) => (name ? `${name} ${form.year ?? ''}` : undefined);
  const known = groupBy(basics, key);
  for (const evaluation of evaluations) {
    const found = known.get(key(evaluation) ?? '')?.shift();
    if (found) take(evaluation.index, found.index, 'name');
  }
}

/** Those without a partner of the same name and year. */
function pairRest(
  basics: readonly Entry<BasicData>[],
  evaluations: readonly Entry<SelfEvaluation>[],
  sole: boolean,
  take: Take,
): void {
  const free = new Set(basics);
  const open = new Set(evaluations);
  const join = (
    evaluation: Entry<SelfEvaluation>,
    basic: Entry<BasicData>,
    how: Pair['how'],
  ): void => {
    take(evaluation.index, basic.index, how);
    free.delete(basic);
    open.delete(evaluation);
  };
  const byName = groupBy(basics, ({ name }) => name || undefined);
  for (const evaluation of evaluations) {
    const [only, ...more] = (byName.get(evaluation.name) ?? []).filter((basic) => free.has(basic));
    if (only && more.length === 0 && (sole || mayPair(only, evaluation))) {
      join(evaluation, only, 'name');
    }
  }
  // 某局（本级） on one form and 某局 on the other, where only one of each is left; then sheets whose names tell whose they are.
  for (const keyOf of [officeAndYear, office, stemOf]) {
    const groups = groupBy([...free], keyOf);
    for (const [key, [evaluation, ...others]] of groupBy([...open], keyOf)) {
      const [only, ...more] = groups.get(key) ?? [];
      if (!evaluation || !only || others.length > 0 || more.length > 0) continue;
      if (keyOf !== stemOf || fits(key, only, evaluation)) join(evaluation, only, 'name');
    }
  }

  const isShort = (basic: Entry<BasicData>, evaluation: Entry<SelfEvaluation>): boolean =>
    isShortFor(basic.name, evaluation.name) && mayPair(basic, evaluation);
  const called = [...free].filter(({ name }) => name !== '');
  for (const evaluation of [...open]) {
    const own = called.filter((basic) => free.has(basic) && isShort(basic, evaluation));
    const [only] = own;
    const rivals = [...open].filter((other) => only && isShort(only, other));
    if (only && own.length === 1 && rivals.length === 1) join(evaluation, only, 'name');
  }

  // The two forms of one sheet, whose names are one with a slip of the pen.
  const onSheet = groupBy([...free], sheetOf);
  for (const [sheet, [evaluation, ...others]] of groupBy([...open], sheetOf)) {
    const [only, ...more] = onSheet.get(sheet) ?? [];
    if (!evaluation || !only || others.length > 0 || more.length > 0) continue;
    if (areNear(only, evaluation)) join(evaluation, only, 'order');
  }

  const basicYears = groupBy([...free], ({ form }) => form.year);
  const evaluationYears = groupBy([...open], ({ form }) => form.year);
  if (basicYears.size > 1 && evaluationYears.size > 1) {
    for (const [year, [evaluation, ...others]] of evaluationYears) {
      const [basic, ...more] = basicYears.get(year) ?? [];
      if (evaluation && basic && others.length === 0 && more.length === 0) {
        join(evaluation, basic, 'year');
      }
    }
  }
  byOrder([...free], [...open], sole, take);
}

/** What is left goes together in the order of the workbook, as long as nothing says that it does not. */
function byOrder(
  basics: readonly Entry<BasicData>[],
  evaluations: readonly Entry<SelfEvaluation>[],
  sole: boolean,
  take: Take,
): void {
  const inOrder = [...evaluations].sort((a, b) => a.index - b.index);
  if (basics.length === inOrder.length) {
    const lone = basics.length === 1;
    basics.forEach((basic, at) => {
      const evaluation = inOrder[at];
      if (evaluation && (sole || agrees(basic, evaluation) || (lone && areNear(basic, evaluation))))
        take(evaluation.index, basic.index, 'order');
    });
    return;
  }
  // Where some are alone, the next form of the other kind is the partner.
  let at = 0;
  for (const [place, basic] of basics.entries()) {
    while (at < inOrder.length && (inOrder[at]?.index ?? 0) < basic.index) at++;
    const evaluation = inOrder[at];
    const next = basics[place + 1];
    if (!evaluation || (next && next.index < evaluation.index) || !agrees(basic, evaluation))
      continue;
    take(evaluation.index, basic.index, 'order');
    at++;
  }
}

/** Names that are both known must be alike; a slip of the pen is for a rule to report. */
function agrees(basic: Entry<BasicData>, evaluation: Entry<SelfEvaluation>): boolean {
  if (!mayPair(basic, evaluation)) return false;
  const near = Math.abs(basic.index - evaluation.index) === 1;
  if (basic.name === '' || evaluation.name === '') return !areApart(basic, evaluation);
  if (basic.name === evaluation.name) return true;
  const [short, long] =
    basic.name.length < evaluation.name.length
      ? [basic.name, evaluation.name]
      : [evaluation.name, basic.name];
  let at = 0;
  for (const sign of long) if (sign === short[at]) at++;
  return near && at >= short.length - 1;
}

/** A sheet may be called after a part (全部) or a step (办理处) of something. */
const OFFICE = endsAsOffice('bureau', 'body', 'institution', 'team', 'town');

/** Sheets called after two offices. */
function areApart(basic: Entry<BasicData>, evaluation: Entry<SelfEvaluation>): boolean {
  const offices = gather([basic, evaluation], ({ name, form }) => {
    const called = name || sheetStem(form.sheet);
    return called.length >= LEAST_STEM && OFFICE.test(called) ? [called] : [];
  });
  const [a, b] = offices;
  return a !== undefined && b !== undefined && !a.includes(b) && !b.includes(a);
}

/** Neighbours of one year whose names differ by a slip of the pen: where nothing else is near, a rule reports it. */
function areNear(basic: Entry<BasicData>, evaluation: Entry<SelfEvaluation>): boolean {
  if (!mayPair(basic, evaluation) || Math.abs(basic.index - evaluation.index) !== 1) return false;
  return isMisspelt(basic.name, evaluation.name);
}

function* unitsOf(
  basics: readonly Entry<BasicData>[],
  evaluations: readonly Entry<SelfEvaluation>[],
  pairs: ReadonlyMap<number, Pair>,
): Generator<FormUnit> {
  const taken = new Set([...pairs.values()].map(({ basic }) => basic));
  const alone = basics.filter(({ index }) => !taken.has(index));
  let next = 0;
  for (const { index } of evaluations) {
    const own = pairs.get(index);
    const place = own ? Math.min(own.basic, index) : index;
    for (let single = alone[next]; single && single.index < place; single = alone[++next]) {
      yield { basic: single.index, pairing: 'single' };
    }
    yield own
      ? { basic: own.basic, evaluation: index, pairing: own.how }
      : { evaluation: index, pairing: 'single' };
  }
  for (const single of alone.slice(next)) yield { basic: single.index, pairing: 'single' };
}
