import { HUNDRED, matchesPrinted, type Decimal } from '../../../amount';
import type { Field, ListRow, ProjectList, SelfEvaluation } from '../../../forms';
import {
  figure,
  figureState,
  isPrintedRate,
  pointsFigure,
  pointsOf,
  readRate,
  rowRate,
  type Figure,
} from '../../../scoring';
import { percentText, quotient } from '../../compare/rate';
import { restingOn } from '../../doubts';
import { LIST, named } from '../../field-names';
import { signed } from '../../figure';
import { pointsText } from '../../rows';
import type { Subject, Verdict } from '../../rule';
import { gradesOf, statedGrade } from '../../score/stated-grade';
import { term } from '../../terms';
import { amountsApart, type Apart } from './amounts';

export const LIST_ROW_KEYS = [
  'same',
  'differs',
  'unit',
  'rate',
  'score',
  'grade',
  'unread',
] as const;
export type ListRowKey = (typeof LIST_ROW_KEYS)[number];

/** A row of a list, with the list that it is of. */
export interface Listed {
  readonly list: ProjectList;
  readonly row: ListRow;
}

const COMPARED = ['initialBudget', 'annualBudget', 'executed', 'executionRate', 'score'] as const;
type Compared = (typeof COMPARED)[number] | 'grade';

/** What a row of a list says otherwise than the project's own form. */
export function heldAgainstForm(listed: Listed, subject: Subject): Verdict<ListRowKey>[] {
  const { list, row } = listed;
  const { evaluation } = subject;
  if (!evaluation) return [];
  const apart = amountsApart(list, row);
  const verdicts = [
    ...moneyOf(listed, apart),
    rateOf(listed, evaluation) ?? [],
    scoreOf(listed, subject) ?? [],
    gradeIn(listed, subject) ?? [],
    unreadOf(listed) ?? [],
  ].flat();
  if (verdicts.length > 0) return verdicts;
  return [
    {
      outcome: 'pass',
      key: 'same',
      ...placed(listed, undefined),
      values: [],
      cells: [row.label.cell],
    },
  ];
}

/** Where something of a row is told. */
export function placed(
  { list, row }: Listed,
  column: Compared | undefined,
): Pick<Verdict, 'path'> & { readonly data: Record<string, string> } {
  const project = row.label.text.trim();
  return {
    path: `list.${project}${column ? `.${column}` : ''}`,
    data: { sheet: list.sheet, project, ...(column && { column: named(column) }) },
  };
}

function beside(
  listed: Listed,
  column: Compared,
  own: Field,
  other: Field | undefined,
): Pick<Verdict, 'cells' | 'terms' | 'path' | 'values'> & {
  readonly data: Record<string, string>;
} {
  return {
    cells: [own.cell, ...(other ? [other.cell] : [])],
    terms: [
      term({ label: named(column), field: own }, '+'),
      ...(other ? [term({ label: named(column), field: other }, '≠')] : []),
    ],
    values: [own.text, other?.text ?? ''],
    ...placed(listed, column),
  };
}

function moneyOf(listed: Listed, apart: readonly Apart[]): readonly Verdict<ListRowKey>[] {
  const [first] = apart;
  // All in the other unit is one mistake.
  const isOfUnit = first?.isOfUnit === true && apart.every((one) => one.isOfUnit);
  return (isOfUnit ? [first] : apart).map(({ column, typed, amount, exact }) => {
    const base = beside(listed, column, typed.field, amount.field);
    const difference = signed(typed.stored.minus(exact));
    const [actual, expected] = [typed.stored.toFixed(), exact.toFixed()];
    return {
      ...base,
      outcome: 'fail',
      key: isOfUnit ? 'unit' : 'differs',
      data: { ...base.data, actual, expected, difference },
      actual,
      expected,
      difference,
      fallsWith: restingOn(amount.field),
    };
  });
}

/** Whether a printed rate follows from these amounts of the row itself. */
export function isOwnRate({ executionRate, executed, ...row }: ListRow): boolean {
  const above = figure(executed);
  const readings = readRate(executionRate);
  return [row.annualBudget, row.initialBudget].some((budget) => {
    const below = figure(budget);
    const exact = above && below && quotient(above, below);
    return exact !== undefined && isPrintedRate(exact, readings);
  });
}

function rateOf(listed: Listed, { funds }: SelfEvaluation): Verdict<ListRowKey> | undefined {
  const { row } = listed;
  const { executionRate } = row;
  const readings = readRate(executionRate);
  const exact = funds && rowRate(funds.total);
  if (!executionRate || readings.length === 0 || !exact || isOwnRate(row)) return undefined;
  const typed = funds.total.executionRate;
  const stated = [exact, ...readRate(typed).map(({ value }) => value)];
  if (stated.some((one) => isPrintedRate(one, readings))) return undefined;
  const base = beside(listed, 'executionRate', executionRate, typed);
  const [actual, expected] = [executionRate.text.trim(), percentText(exact)];
  return {
    ...base,
    outcome: 'fail',
    key: 'rate',
    actual,
    expected,
    data: { ...base.data, actual, expected },
    fallsWith: restingOn(typed, funds.total.executed, funds.total.annualBudget),
  };
}

/** The totals that a form states or should state. */
function totalsOf({ card, evaluation }: Subject): readonly Decimal[] {
  const stated = [card?.reported, pointsOf(evaluation?.headTotal)].flatMap((one) => one ?? []);
  if (stated.length === 0) return [];
  return [...stated, card?.recomputed, card?.typedSum].flatMap((one) => one ?? []);
}

function scoreOf(listed: Listed, subject: Subject): Verdict<ListRowKey> | undefined {
  const { score } = listed.row;
  const typed = pointsFigure(score);
  const totals = totalsOf(subject);
  const [first] = totals;
  const { card, evaluation } = subject;
  if (!score || !typed || !first || !card) return undefined;
  // 88 of 110 points is 80 of a hundred as well.
  const hundredths = card.weight.isZero()
    ? []
    : totals.map((one) => one.times(HUNDRED).dividedBy(card.weight));
  if ([...totals, ...hundredths].some((one) => isSamePoints(typed, one))) return undefined;
  const field = evaluation?.total?.score ?? evaluation?.headTotal;
  const base = beside(listed, 'score', score, field);
  const difference = signed(typed.stored.minus(first));
  const [actual, expected] = [typed.stored.toFixed(), pointsText(first, 6)];
  return {
    ...base,
    outcome: 'fail',
    key: 'score',
    actual,
    expected,
    difference,
    data: { ...base.data, actual, expected, difference },
    fallsWith: restingOn(field),
  };
}

function isSamePoints(typed: Figure, total: Decimal): boolean {
  return (
    matchesPrinted(total, typed.stored, typed.places) ||
    matchesPrinted(typed.stored, total, total.decimalPlaces())
  );
}

function gradeIn(listed: Listed, subject: Subject): Verdict<ListRowKey> | undefined {
  const { grade, score } = listed.row;
  const { card, evaluation, rubric } = subject;
  const stated = grade && statedGrade(grade.text, rubric);
  if (!grade || stated === undefined || !card) return undefined;
  const own = evaluation?.grade;
  const first = own && statedGrade(own.text, rubric);
  // A form with a grade in words of its own follows another scale.
  if (own && first === undefined && own.text.trim() !== '') return undefined;
  const points = pointsFigure(score)?.stored;
  const totals = [...totalsOf(subject), ...(points ? [points] : [])];
  const may = totals.flatMap((total) => gradesOf(total, card.weight, rubric));
  const expected = first ?? may[0];
  if (expected === undefined || stated === first || may.includes(stated)) return undefined;
  const base = beside(listed, 'grade', grade, own);
  return {
    ...base,
    outcome: 'fail',
    key: 'grade',
    actual: stated,
    expected,
    data: { ...base.data, actual: stated, expected },
    fallsWith: restingOn(own),
  };
}

/** Cells that hold an error, or a formula of which nobody knows the result. */
export function unreadOf(listed: Listed): Verdict<'unread'> | undefined {
  const { row } = listed;
  const broken = COMPARED.flatMap((column) => {
    const field = row[column];
    return field && isBroken(field) ? [{ column, field }] : [];
  });
  if (broken.length === 0) return undefined;
  const { path, data } = placed(listed, undefined);
  const which = broken.map(({ column }) => named(column)).join(LIST);
  return {
    outcome: 'undetermined',
    key: 'unread',
    cells: broken.map(({ field }) => field.cell),
    path,
    values: broken.map(({ field }) => field.text),
    data: { ...data, which },
  };
}

function isBroken(field: Field): boolean {
  const { reading } = field;
  if (figureState(field) === 'error') return true;
  return reading.kind === 'unreadable' && reading.reason === 'no-cached-value';
}
