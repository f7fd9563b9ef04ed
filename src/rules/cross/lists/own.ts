import { HUNDRED, isSameStored, ZERO, type Decimal } from '../../../amount';
import { nameKey, type ListRow, type ProjectList } from '../../../forms';
import { pointsFigure, pointsOf, readRate } from '../../../scoring';
import { signed } from '../../figure';
import { pointsText } from '../../rows';
import type { Subject, Verdict } from '../../rule';
import { gradesOf, statedGrade } from '../../score/stated-grade';
import { term } from '../../terms';
import { rateOf, rateSaid } from './rate';
import { isOwnRate, placed, unreadOf } from './row';
import { LIST_TOTAL_KEYS, totalsOf } from './totals';

export const LIST_OWN_KEYS = [
  'own-rate',
  'own-score',
  'own-points',
  'own-grade',
  'listed-twice',
  ...LIST_TOTAL_KEYS,
] as const;
export type ListOwnKey = (typeof LIST_OWN_KEYS)[number] | 'unread';

/** What a list has wrong by itself: rates, scores and grades of rows that no form stands behind, and its totals. */
export function ownOf(
  list: ProjectList,
  { rubric }: Pick<Subject, 'rubric'>,
): Verdict<ListOwnKey>[] {
  const { total, groups } = list;
  const open = list.rows.filter(({ form }) => !form);
  const misadded = pointsIn(list);
  const ofPoints = new Set(misadded.map(({ row }) => row));
  const sums = [...groups.map((group) => group.total), ...(total ? [total] : [])];
  return [
    ...open.flatMap((row) => rateIn(list, row) ?? []),
    ...[...open, ...sums].flatMap((row) => unreadOf({ list, row }) ?? []),
    ...misadded.map(({ verdict }) => verdict),
    // What its parts come to is told already.
    ...scoresIn(
      list,
      open.filter((row) => !ofPoints.has(row)),
    ),
    ...gradesIn(list, open, rubric),
    ...listedTwice(list),
    ...totalsOf(list),
  ];
}

/** Amounts of fewer digits may be those of two projects. */
const LEAST_DIGITS = 4;

/** Rows with the name, the office and the money of a row above them. */
function listedTwice(list: ProjectList): readonly Verdict<ListOwnKey>[] {
  const above = new Map<string, ListRow>();
  return list.rows.flatMap((row): readonly Verdict<ListOwnKey>[] => {
    const { label, office, annualBudget, executed } = row;
    const money = [annualBudget, executed].map((field) => field?.text.trim() ?? '');
    const digits = [...new Set(money)].map((text) => text.replace(/\D|0+$/g, '')).join('');
    if (digits.length < LEAST_DIGITS) return [];
    const key = [label.text, office?.text ?? '', ...money].map(nameKey).join('|');
    const first = above.get(key);
    if (!first) {
      above.set(key, row);
      return [];
    }
    const { path, data } = placed({ list, row }, undefined);
    return [
      {
        outcome: 'note',
        key: 'listed-twice',
        cells: [label.cell, first.label.cell],
        path: `${path}.twice`,
        values: [label.text, ...money],
        data,
      },
    ];
  });
}

function rateIn(list: ProjectList, row: ListRow): Verdict<ListOwnKey> | undefined {
  const exact = rateOf(row);
  const { executionRate } = row;
  if (!executionRate || !exact || readRate(executionRate).length === 0 || isOwnRate(row))
    return undefined;
  return rateSaid(list, row, executionRate, exact, 'own-rate');
}

/** Whether so few are otherwise that the list means what the rest of it does. */
function isException(wrong: readonly unknown[], all: readonly unknown[]): boolean {
  return wrong.length * 2 < all.length;
}

/** Scores of more than a hundred, where most are not. */
function scoresIn(list: ProjectList, open: readonly ListRow[]): readonly Verdict<ListOwnKey>[] {
  const scored = open.flatMap((row) => {
    const points = pointsOf(row.score);
    return points && row.score ? [{ row, points, score: row.score }] : [];
  });
  const wrong = scored.filter(({ points }) => points.greaterThan(HUNDRED));
  if (!isException(wrong, scored)) return [];
  return wrong.map(({ row, points, score }) => {
    const { path, data } = placed({ list, row }, 'score');
    return {
      outcome: 'fail',
      key: 'own-score',
      cells: [score.cell],
      path,
      values: [score.text],
      actual: points.toFixed(),
      data: { ...data, actual: pointsText(points, 6) },
    };
  });
}

/** Points of the parts that do not come to the score beside them, where those of half of the rows do. */
function pointsIn(
  list: ProjectList,
): readonly { readonly row: ListRow; readonly verdict: Verdict<ListOwnKey> }[] {
  const summed = list.rows.flatMap((row) => {
    const { points = [], score } = row;
    const typed = pointsFigure(score)?.stored;
    const parts = points.flatMap((one) => pointsFigure(one)?.stored ?? []);
    if (!score || !typed || parts.length === 0 || parts.length < points.length) return [];
    const sum = parts.reduce((all: Decimal, one) => all.plus(one), ZERO);
    return [{ row, points, score, typed, sum }];
  });
  const wrong = summed.filter(({ typed, sum }) => !isSameStored(typed, sum));
  if (wrong.length * 2 > summed.length) return [];
  // Of a score that is not the form's that is told.
  const isTold = ({ row, sum }: (typeof wrong)[number]): boolean =>
    pointsOf(row.form?.total?.score)?.equals(sum) === true;
  return wrong
    .filter((one) => !isTold(one))
    .map(({ row, points, score, typed, sum }) => {
      const { path, data } = placed({ list, row }, 'score');
      const verdict: Verdict<ListOwnKey> = {
        outcome: 'fail',
        key: 'own-points',
        cells: [score.cell, ...points.map(({ cell }) => cell)],
        terms: [
          ...points.map((field) => term({ label: field.text.trim(), field }, '+')),
          term({ label: row.label.text.trim(), field: score }, '≠'),
        ],
        path: `${path}.points`,
        values: [score, ...points].map(({ text }) => text),
        actual: typed.toFixed(),
        expected: sum.toFixed(),
        difference: signed(typed.minus(sum)),
        data: {
          ...data,
          actual: pointsText(typed, 6),
          expected: pointsText(sum, 6),
          difference: signed(typed.minus(sum)),
        },
      };
      return { row, verdict };
    });
}

/** Grades that do not follow from the score beside them, where those of most rows do. */
function gradesIn(
  list: ProjectList,
  open: readonly ListRow[],
  rubric: Subject['rubric'],
): readonly Verdict<ListOwnKey>[] {
  const judged = list.rows.flatMap((row) => {
    const points = pointsFigure(row.score)?.stored;
    const stated = row.grade && statedGrade(row.grade.text, rubric);
    if (!points || !row.grade || !stated) return [];
    const expected = gradesOf(points, HUNDRED, rubric)[0] ?? stated;
    return [{ row, grade: row.grade, points, stated, expected }];
  });
  const wrong = judged.filter(({ stated, expected }) => stated !== expected);
  if (!isException(wrong, judged)) return [];
  return wrong
    .filter(({ row }) => open.includes(row))
    .map(({ row, grade, points, stated, expected }) => {
      const { path, data } = placed({ list, row }, 'grade');
      return {
        outcome: 'fail',
        key: 'own-grade',
        cells: [grade.cell, ...(row.score ? [row.score.cell] : [])],
        path,
        values: [grade.text, row.score?.text ?? ''],
        actual: stated,
        expected,
        data: { ...data, actual: stated, expected, score: pointsText(points, 6) },
      };
    });
}
