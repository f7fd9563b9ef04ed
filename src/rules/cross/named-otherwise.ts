/** Other names that the forms of a unit, or the cover before them, have for it: a form of another unit that was only half renamed. */
import { gather } from '../../amount';
import type { BasicData, Field, Label, SelfEvaluation } from '../../forms';
import type { Subject, Verdict } from '../rule';
import { bare } from './bare-name';
import { areApart, areTwoInstitutions, areTwoOffices, isAboveInstitution } from './names-apart';

export const NAMED_KEYS = ['named-otherwise', 'cover-name', 'cover-year'] as const;
export type NamedKey = (typeof NAMED_KEYS)[number];

export function namedOtherwise(subject: Subject): readonly Verdict<NamedKey>[] {
  const { basic, evaluation, cover } = subject;
  return [
    ...gather([evaluation, basic], (form) => (form?.alsoNamed ? inForm(form, form.alsoNamed) : [])),
    ...(cover ? onCover(subject) : []),
  ];
}

/** Whoever the form is of: a project has an office above it and one that carries it out. */
function unitsOf(form: BasicData | SelfEvaluation): readonly Field[] {
  const { department } = form;
  const others = form.kind === 'basic-data' ? [] : [form.implementer, form.authority];
  return gather([department, ...others], (field) =>
    field && bare(field.text) !== '' ? field : [],
  );
}

function inForm(
  form: BasicData | SelfEvaluation,
  also: readonly Label[],
): readonly Verdict<NamedKey>[] {
  const units = unitsOf(form);
  const odd = also.find((one) => isOfOther(one.text, units));
  const [own] = units;
  return odd && own ? [verdict('named-otherwise', odd, own, `${form.kind}.alsoNamed`)] : [];
}

/** The bureau of finance may head a form that others fill in. */
const OF_FINANCE = /财政/;

function isOfOther(name: string, units: readonly Field[]): boolean {
  if (units.length === 0) return false;
  return units.every(
    ({ text }) =>
      areApart(name, text) || (!OF_FINANCE.test(name + text) && areTwoOffices(name, text)),
  );
}

/** What a cover says is of every form of the workbook; of several units it may be of any. */
function onCover({
  basic,
  evaluation,
  cover,
  siblings = [],
}: Subject): readonly Verdict<NamedKey>[] {
  const form = evaluation ?? basic;
  if (!form || !cover) return [];
  const { name, year } = cover;
  const units = gather([form, ...siblings], unitsOf);
  const [own] = units;
  const found: Verdict<NamedKey>[] = [];
  if (name && own && isOfNone(name.text, units))
    found.push(verdict('cover-name', name, own, 'cover.name'));
  const years = new Set([form, ...siblings].map((one) => one.year));
  const at = form.yearAt ?? form.title;
  if (year && form.year !== undefined && !years.has(year.year) && year.year !== form.year + 1) {
    const [actual, expected] = [String(year.year), String(form.year)];
    found.push({
      outcome: 'note',
      key: 'cover-year',
      cells: [year.at.cell, ...(at ? [at.cell] : [])],
      actual,
      expected,
      data: { sheet: year.at.cell.sheet },
      path: 'cover.year',
      values: [actual, expected],
    });
  }
  return found;
}

/** The name of a hospital is none of another hospital, nor of the office above both. */
function isOfNone(name: string, units: readonly Field[]): boolean {
  const isOther = ({ text }: Field): boolean =>
    areApart(name, text) || areTwoInstitutions(name, text);
  return (
    units.some(isOther) &&
    units.every((unit) => isOther(unit) || isAboveInstitution(unit.text, name))
  );
}

function verdict(
  key: 'named-otherwise' | 'cover-name',
  odd: Label,
  own: Field,
  path: string,
): Verdict<NamedKey> {
  const [actual, expected] = [odd.text.trim(), own.text.trim()];
  return {
    outcome: 'note',
    key,
    cells: [odd.cell, own.cell],
    actual,
    expected,
    data: { sheet: odd.cell.sheet },
    path,
    values: [actual, expected],
  };
}
