import { gather, ZERO } from '../../amount';
import { pointsOf } from '../../scoring';
import { restingOn } from '../doubts';
import { named } from '../field-names';
import { signed } from '../figure';
import {
  cellsOf,
  isScored,
  pointsText,
  type Row,
  rowPath,
  rowsOf,
  rowValues,
  weightTerm,
} from '../rows';
import { NOT_APPLICABLE, rule, type Subject, type Verdict } from '../rule';
import { suggestPoints } from '../suggest';
import { term } from '../terms';
import { exceededWeight } from '../weight/misread';
import { type Overfull, overfullHeadings } from './overfull';
import { weightless } from './weightless';

/** 指标得分 ≤ 分值 */
export default rule({
  id: 'score/exceeds-weight',
  outcome: 'fail',
  basis: ['mof-2020-10'],
  messages: ['above', 'weight', 'section', 'on-top', 'no-weight'],
  examples: {
    right: [{ 年度指标值: '≥50个', 实际完成值: '52个', 分值: '10', 得分: '10' }],
    wrong: [{ 年度指标值: '≥50个', 实际完成值: '52个', 分值: '10', 得分: '12' }],
  },
  check(subject) {
    const rows = rowsOf(subject);
    // A weight may stand in a column, in the row's own name (`低保对象认定准确率（10分）`), or in a heading.
    const isKnown =
      rows.some(
        ({ score, indicator }) => score.weight ?? score.group?.weight ?? indicator.onTop?.limit,
      ) || subject.evaluation?.sections.some(({ statedWeight }) => statedWeight);
    if ((!subject.evaluation?.columns.weight && !isKnown) || !isScored(subject.card)) {
      return NOT_APPLICABLE;
    }
    const { evaluation } = subject;
    const meant = exceededWeight(subject);
    return [
      ...gather(
        rows,
        (row) =>
          mistyped(row, meant, subject.rubric.totalWeight) ?? above(row) ?? beyondLimit(row) ?? [],
      ),
      ...(evaluation ? overfullHeadings(evaluation, rows).map(beyond) : []),
      ...weightless(subject, rows).map((row) => unweighted(row, subject)),
    ];
  },
});

function above(row: Row): Verdict<'above'> | undefined {
  const { weight, reported, low, high } = row.score.group ?? row.score;
  if (row.score.within !== undefined || !weight || !reported?.greaterThan(weight)) return undefined;
  const { indicator } = row;
  const expected = pointsText(weight);
  const actual = reported.toFixed();
  const difference = signed(reported.minus(weight));
  const certain = low && high?.equals(low) && !row.score.group ? high : undefined;
  return {
    outcome: 'fail',
    key: 'above',
    cells: cellsOf(row, indicator.score, indicator.weight),
    terms: [term({ label: named('score'), field: indicator.score }, '+'), weightTerm(row, '≤')],
    expected,
    actual,
    difference,
    data: { indicator: indicator.name, expected, actual, difference },
    suggestion: certain
      ? suggestPoints(indicator.score, certain.toDecimalPlaces(2), indicator.weight)
      : undefined,
    path: rowPath(row, 'score'),
    values: rowValues(row),
    fallsWith: restingOn(indicator.score, indicator.weight),
  };
}

function unweighted(row: Row, { rubric }: Subject): Verdict<'no-weight'> {
  const { indicator, score } = row;
  const actual = pointsText((score.group ?? score).reported ?? ZERO);
  return {
    outcome: 'undetermined',
    key: 'no-weight',
    cells: cellsOf(row, indicator.weight, indicator.score),
    actual,
    data: { indicator: indicator.name, actual, whole: rubric.totalWeight },
    path: rowPath(row, 'weight'),
    values: rowValues(row),
  };
}

/** 加分项 within 0 and its 分值, 减分项 within its 分值, with its minus or without it, and 0. */
function beyondLimit(row: Row): Verdict<'on-top'> | undefined {
  const { indicator, score } = row;
  const { kind, limit } = indicator.onTop ?? {};
  const most = pointsOf(limit)?.abs();
  const { reported } = score;
  if (!kind || !limit || !most || !reported) return undefined;
  const isSigned = pointsOf(limit)?.isNegative() === true;
  const low = kind === 'bonus' ? ZERO : most.negated();
  const high = kind === 'deduction' && isSigned ? ZERO : most;
  if (reported.greaterThanOrEqualTo(low) && reported.lessThanOrEqualTo(high)) return undefined;
  const nearest = reported.greaterThan(high) ? high : low;
  const figures = {
    expected: pointsText(nearest),
    actual: reported.toFixed(),
    difference: signed(reported.minus(nearest)),
  };
  return {
    outcome: 'fail',
    key: 'on-top',
    cells: cellsOf(row, indicator.score, limit),
    ...figures,
    data: {
      indicator: indicator.name,
      ...figures,
      low: pointsText(low),
      high: pointsText(high),
    },
    path: rowPath(row, 'score'),
    values: [...rowValues(row), limit.text],
  };
}

/** The weight that is wrong where the score above it is the one that makes the whole. */
function mistyped(
  row: Row,
  meant: ReturnType<typeof exceededWeight>,
  whole: string,
): Verdict<'weight'> | undefined {
  const { indicator } = row;
  const { weight } = indicator;
  if (!meant || !weight || meant.row !== row) return undefined;
  const { off } = meant;
  const told = above(row);
  const { actual: expected = '', expected: actual = '' } = told ?? {};
  return (
    told && {
      ...told,
      key: 'weight',
      cells: cellsOf(row, weight, indicator.score),
      expected,
      actual,
      difference: signed(off),
      data: { indicator: indicator.name, expected, actual, whole },
      suggestion: undefined,
      doubts: [{ cell: weight.cell, off }],
      fallsWith: restingOn(indicator.score),
    }
  );
}

/** Rows without points of their own, against those that their heading states. */
function beyond({ heading, points, stated, sum, rows }: Overfull): Verdict<'section'> {
  const expected = pointsText(stated, 6);
  const actual = pointsText(sum, 6);
  const section = heading.label.text.replace(/\s+/g, '');
  const difference = signed(sum.minus(stated));
  const scores = rows.map(({ indicator }) => ({ label: indicator.name, field: indicator.score }));
  return {
    outcome: 'fail',
    key: 'section',
    cells: [points.cell, ...gather(scores, ({ field }) => field?.cell ?? [])],
    terms: [
      ...scores.map((score) => term(score, '+')),
      term({ label: section, field: points }, '≤'),
    ],
    expected,
    actual,
    difference,
    data: { section, expected, actual, difference: sum.minus(stated).toFixed() },
    path: `sections.${section}.statedWeight`,
    values: [points.text, ...scores.map(({ field }) => field?.text ?? '')],
    fallsWith: restingOn(...scores.map(({ field }) => field)),
  };
}
