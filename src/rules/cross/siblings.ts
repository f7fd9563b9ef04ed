/** What the other self-evaluations of a workbook show of one: the year of the unit's other projects, a sheet copied whole. */
import { nameKey, type Field, type SelfEvaluation } from '../../forms';
import { ofLast } from '../../scoring';
import { formatCell } from '../../workbook';
import type { Verdict } from '../rule';
import { copiedUnits, isCopy } from './copies';
import { otherOffice } from './offices';
import { otherUnit } from './project-units';

export const SIBLING_KEYS = [
  'other-project',
  'copied-form',
  'copied-unit',
  'same-name',
  'sheet-year',
  'no-project',
  'other-office',
  'odd-name',
  'other-unit',
] as const;
export type SiblingKey = (typeof SIBLING_KEYS)[number];

/** What is odd of a form beside those of the same workbook. */
export function siblingsOf(
  evaluation: SelfEvaluation,
  siblings: readonly SelfEvaluation[] | undefined,
  department: SelfEvaluation | undefined,
): Verdict<SiblingKey>[] {
  return [
    unnamed(evaluation) ?? [],
    siblings && !evaluation.hidden
      ? (yearOfSheet(evaluation, siblings) ??
        copyOf(evaluation, siblings) ??
        copyOfUnit(evaluation, siblings) ??
        namesake(evaluation, siblings) ??
        [])
      : [],
    siblings ? (otherOffice(evaluation, siblings) ?? []) : [],
    // The year of its department tells more.
    siblings && !department ? (otherYear(evaluation, siblings) ?? []) : [],
    // So does what its department spent.
    siblings && !department ? (otherUnit(evaluation, siblings) ?? []) : [],
  ].flat();
}

/** A project form that is filled in, but for the name of the project. */
function unnamed(evaluation: SelfEvaluation): Verdict<SiblingKey> | undefined {
  const { kind, projectName } = evaluation;
  if (kind !== 'project-self-evaluation' || !projectName || hasWords(projectName)) return undefined;
  if (!isFilledIn(evaluation)) return undefined;
  return {
    outcome: 'undetermined',
    key: 'no-project',
    cells: [projectName.cell],
    path: 'evaluation.projectName',
    values: [projectName.text],
  };
}

function hasWords({ text }: Field): boolean {
  return /[\p{L}\p{N}]/u.test(text) && text.trim() !== '无';
}

function isFilledIn({ indicators }: SelfEvaluation): boolean {
  return indicators.some(({ actual }) => actual !== undefined && /[\p{L}\p{N}]/u.test(actual.text));
}

/** The first form of the workbook that has the name and all the figures of this one. */
function copyOf(
  evaluation: SelfEvaluation,
  siblings: readonly SelfEvaluation[],
): Verdict<SiblingKey> | undefined {
  const own = nameAt(evaluation);
  const alike = own && byName(siblings).get(nameKey(own.text));
  if (!alike || alike.length === 1 || alike[0] === evaluation) return undefined;
  const first = alike.find((other) => other === evaluation || isCopy(evaluation, other));
  const other = first && nameAt(first);
  if (!other || first === evaluation) return undefined;
  return { key: 'copied-form', path: 'evaluation.copied', ...beside(evaluation, own, other) };
}

/** The first department of the workbook, of another name, that has all the figures of this one. */
function copyOfUnit(
  evaluation: SelfEvaluation,
  siblings: readonly SelfEvaluation[],
): Verdict<SiblingKey> | undefined {
  const first = copiedUnits(siblings).get(evaluation);
  const [own, other] = [evaluation.department, first?.department];
  if (!own || !other) return undefined;
  const { data, ...common } = beside(evaluation, own, other);
  return {
    key: 'copied-unit',
    path: 'evaluation.copied-unit',
    ...common,
    data: { ...data, unit: other.text.trim() },
  };
}

/** The first project of the workbook that has the name of this one, of the same unit and for the same year, with figures of its own. */
function namesake(
  evaluation: SelfEvaluation,
  siblings: readonly SelfEvaluation[],
): Verdict<SiblingKey> | undefined {
  const own = nameAt(evaluation);
  if (evaluation.kind !== 'project-self-evaluation' || !own || !hasWords(own)) return undefined;
  const alike = byName(siblings).get(nameKey(own.text)) ?? [];
  const first = alike.find(
    (other) =>
      other === evaluation || isNamesake(evaluation, other) || isNamedAfter(evaluation, other, own),
  );
  const other = first && nameAt(first);
  if (!other || first === evaluation) return undefined;
  return { key: 'same-name', path: 'evaluation.namesake', ...beside(evaluation, own, other) };
}

/** A form on the sheet of one year that is of another, which a form of the same name has on the sheet of its own. */
function yearOfSheet(
  evaluation: SelfEvaluation,
  siblings: readonly SelfEvaluation[],
): Verdict<SiblingKey> | undefined {
  const own = nameAt(evaluation);
  const sheetYear = yearIn(evaluation.sheet);
  const at = evaluation.yearAt ?? evaluation.title;
  if (!own || !at || evaluation.year === undefined || sheetYear === undefined) return undefined;
  if (sheetYear === evaluation.year) return undefined;
  const other = (byName(siblings).get(nameKey(own.text)) ?? []).find(
    (form) =>
      form !== evaluation &&
      form.kind === evaluation.kind &&
      form.year === evaluation.year &&
      yearIn(form.sheet) === form.year,
  );
  if (!other) return undefined;
  const [actual, expected] = [String(evaluation.year), String(sheetYear)];
  return {
    outcome: 'note',
    key: 'sheet-year',
    cells: [at.cell],
    data: { sheet: evaluation.sheet, other: other.sheet },
    actual,
    expected,
    path: 'evaluation.year',
    values: [actual, expected],
  };
}

function yearIn(sheet: string): number | undefined {
  const found = /20\d\d/.exec(sheet)?.[0];
  return found === undefined ? undefined : Number(found);
}

function isNamesake(own: SelfEvaluation, other: SelfEvaluation): boolean {
  if (own.kind !== other.kind || other.hidden || own.year !== other.year) return false;
  return yearIn(own.sheet) === yearIn(other.sheet) && officeOf(own) === officeOf(other);
}

/** Fewer characters name no project. */
const LEAST_NAMED = 4;

/** A form on a sheet that is called otherwise, with the name of the project that another sheet is called after. */
function isNamedAfter(own: SelfEvaluation, other: SelfEvaluation, { text }: Field): boolean {
  if (own.kind !== other.kind || other.hidden || own.year !== other.year) return false;
  const name = nameKey(text);
  const [ownSheet, otherSheet] = [own.sheet, other.sheet].map((sheet) =>
    nameKey(sheet.replace(/^[\s\d.、_-]+/, '')),
  );
  if (!ownSheet || !otherSheet || ownSheet.length < LEAST_NAMED) return false;
  const isOther = otherSheet.length >= LEAST_NAMED && name.startsWith(otherSheet);
  return isOther && !sharesPart(ownSheet, name);
}

/** Whether two names have two characters in a row in common. */
function sharesPart(one: string, other: string): boolean {
  for (let at = 0; at + 2 <= one.length; at++) {
    if (other.includes(one.slice(at, at + 2))) return true;
  }
  return false;
}

function officeOf({ implementer, authority, department }: SelfEvaluation): string {
  return nameKey((implementer ?? authority ?? department)?.text ?? '');
}

/** Two forms by the places of their names; of two on one sheet the sheet's name tells nothing. */
function beside(
  { sheet, indicators }: SelfEvaluation,
  own: Field,
  other: Field,
): Pick<Verdict, 'outcome' | 'cells' | 'data' | 'values'> {
  const isBeside = other.cell.sheet === sheet;
  const called = ({ cell }: Field): string => (isBeside ? formatCell(cell) : cell.sheet);
  return {
    outcome: 'note',
    cells: [own.cell, other.cell],
    data: { name: own.text.trim(), own: called(own), other: called(other) },
    values: [own.text, ...indicators.map(({ actual }) => actual?.text ?? '')],
  };
}

function nameAt({ kind, projectName, department }: SelfEvaluation): Field | undefined {
  return kind === 'project-self-evaluation' ? projectName : department;
}

const byName = ofLast((forms: readonly SelfEvaluation[]) => {
  const named = new Map<string, SelfEvaluation[]>();
  for (const form of forms) {
    const name = nameKey(nameAt(form)?.text ?? '');
    const own = named.get(name);
    if (own) own.push(form);
    else if (name !== '') named.set(name, [form]);
  }
  return named;
});

/** The one project of a unit whose form is of another year than those of all its others. */
function otherYear(
  evaluation: SelfEvaluation,
  siblings: readonly SelfEvaluation[],
): Verdict<SiblingKey> | undefined {
  const other = oddOnes(siblings).get(evaluation);
  const [own, beside] = [evaluation.yearAt ?? evaluation.title, other?.yearAt ?? other?.title];
  if (!other || !own || !beside) return undefined;
  const [actual, expected] = [String(evaluation.year), String(other.year)];
  return {
    outcome: 'note',
    key: 'other-project',
    cells: [own.cell, beside.cell],
    data: { project: other.projectName?.text.trim() ?? '' },
    actual,
    expected,
    path: 'evaluation.year',
    values: [actual, expected],
  };
}

/** Forms of an odd year, each with one of the usual; of two that differ the second is the odd one. */
const oddOnes = ofLast((forms: readonly SelfEvaluation[]) => {
  const odd = new Map<SelfEvaluation, SelfEvaluation>();
  const offices = new Map<string, SelfEvaluation[]>();
  for (const form of forms) {
    const office = officeOf(form);
    const isKnown = form.projectName && form.year !== undefined && office !== '';
    if (form.kind !== 'project-self-evaluation' || !isKnown) continue;
    const own = offices.get(office);
    if (own) own.push(form);
    else offices.set(office, [form]);
  }
  for (const own of offices.values()) {
    const [one, usual] = oddAmong(own) ?? [];
    if (one && usual && !isKeptOnPurpose(one, own)) odd.set(one, usual);
  }
  return odd;
});

function oddAmong(
  forms: readonly SelfEvaluation[],
): readonly [SelfEvaluation, SelfEvaluation] | undefined {
  const byYear = new Map<number | undefined, SelfEvaluation[]>();
  for (const form of forms) byYear.set(form.year, [...(byYear.get(form.year) ?? []), form]);
  const [few = [], many = [], ...more] = [...byYear.values()].sort((a, b) => a.length - b.length);
  const [one, usual] = [few[0], many[0]];
  if (!one || !usual || few.length > 1 || more.length > 0) return undefined;
  return many.length === 1 && forms.indexOf(one) < forms.indexOf(usual)
    ? [usual, one]
    : [one, usual];
}

/** A project of last year beside the same of this, or on a sheet that is named by its year. */
function isKeptOnPurpose(form: SelfEvaluation, all: readonly SelfEvaluation[]): boolean {
  if (form.sheet.includes(String(form.year))) return true;
  const name = nameKey(form.projectName?.text ?? '');
  return all.some((other) => other !== form && nameKey(other.projectName?.text ?? '') === name);
}
