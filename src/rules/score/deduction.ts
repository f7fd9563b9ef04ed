import { gather, ZERO, type Decimal } from '../../amount';
import type { Field, FundsRow } from '../../forms';
import { isRight, pointsFigure } from '../../scoring';
import { named } from '../field-names';
import { signed } from '../figure';
import { cellsOf, type Row, rowPath, rowsOf, rowValues } from '../rows';
import { NOT_APPLICABLE, rule, type Subject, type Verdict } from '../rule';
import { suggestPoints } from '../suggest';
import { term } from '../terms';
import { belying, belyingWhole, scoredOtherwise } from './said-deduction';

/** 得分 + 扣分 = 分值, row by row, for the execution and in the total row, where the form has a column for each, or the reason says 扣. */
export default rule({
  id: 'score/deduction',
  outcome: 'fail',
  basis: ['form:self-evaluation'],
  messages: ['row', 'execution', 'total', 'said', 'said-score'],
  examples: {
    right: [{ 年度指标值: '≥50个', 实际完成值: '45个', 分值: '10', 得分: '9', 扣分: '1' }],
    wrong: [{ 年度指标值: '≥50个', 实际完成值: '45个', 分值: '10', 得分: '9', 扣分: '2' }],
  },
  check(subject) {
    const all = rowsOf(subject);
    const rows = all.filter(({ indicator }) => isTyped(indicator));
    const { evaluation } = subject;
    const said = [
      ...gather(all, (row) => belying(row, all) ?? scoredOtherwise(row) ?? []),
      ...(evaluation ? belyingWhole(evaluation, all) : []),
    ];
    const execution = evaluation?.funds?.total;
    if (rows.length === 0 && said.length === 0 && !execution?.deduction) return NOT_APPLICABLE;
    return [
      ...said,
      ...(execution ? ofExecution(execution, subject) : []),
      ...gather(rows, (row) => ofRow(row) ?? []),
      ...ofTotal(evaluation, rows),
    ];
  },
});

/** Both columns are filled in: a score worked out of 扣分 is no second figure. */
function isTyped({ score, deduction }: { score?: Field; deduction?: Field }): boolean {
  return (
    !score?.derived && pointsFigure(score) !== undefined && pointsFigure(deduction) !== undefined
  );
}

function ofRow(row: Row): Verdict<'row'> | undefined {
  const { score, weight, deduction, group, name } = row.indicator;
  if (group !== undefined) return undefined;
  const off = missOf(weight, score, deduction);
  const { low, high, reported } = row.score;
  // What should have been taken off may stand there, beside a score that is too high: `score/indicator` reports that one.
  const isTold =
    low && high?.equals(low) && reported?.greaterThan(high) && isLeft(weight, high, deduction);
  if (!off || isTold) return undefined;
  return {
    ...verdictOn({ score, weight, deduction }, off),
    key: 'row',
    cells: cellsOf(row, deduction, score, weight),
    data: { indicator: name, ...off.data },
    path: rowPath(row, 'deduction'),
    values: [...rowValues(row), deduction?.text ?? ''],
  };
}

function ofExecution(
  { score, weight, deduction }: FundsRow,
  { card, rubric }: Subject,
): readonly Verdict<'execution'>[] {
  const off = missOf(weight, score, deduction);
  const [full, typed] = [pointsFigure(weight)?.stored, pointsFigure(deduction)?.stored.abs()];
  const right = card?.execution?.right;
  // What should have been taken off stands beside a score that is wrong: `score/execution` reports that one.
  const isTold = right && full && typed && isRight(full.minus(typed), right, rubric);
  if (!off || isTold) return [];
  return [ofWhole('execution', { score, weight, deduction }, off, 'funds.total.deduction')];
}

type Total = NonNullable<NonNullable<Subject['evaluation']>['total']>;

/**
 * A total that adds the deductions as typed, with what the execution lost or without it, is right in itself: the wrong one of them is
 * the finding.
 */
function ofTotal(
  evaluation: Subject['evaluation'],
  rows: readonly Row[],
): readonly Verdict<'total'>[] {
  const total = evaluation?.total;
  if (!total || !isTyped(total)) return [];
  const { score, weight, deduction } = total;
  const off = missOf(weight, score, deduction);
  const added = rows.reduce<Decimal | undefined>((sum, { indicator }) => {
    const own = pointsFigure(indicator.deduction)?.stored.abs();
    return own && sum ? sum.plus(own) : (own ?? sum);
  }, undefined);
  const typed = pointsFigure(deduction)?.stored.abs();
  const whole = added?.plus(lostBy(evaluation.funds?.total));
  if (!off || !deduction || [added, whole].some((sum) => sum && typed?.equals(sum))) return [];
  return [ofWhole('total', { score, weight, deduction }, off, 'total.deduction')];
}

function lostBy(row: FundsRow | undefined): Decimal {
  const [full, given] = [pointsFigure(row?.weight)?.stored, pointsFigure(row?.score)?.stored];
  return full && given ? full.minus(given) : ZERO;
}

interface Miss {
  readonly expected: Decimal;
  readonly data: Readonly<Record<'expected' | 'actual' | 'difference', string>>;
}

/** Whether weight less deduction is that score. */
function isLeft(weight: Field | undefined, score: Decimal, deduction: Field | undefined): boolean {
  const [full, off] = [pointsFigure(weight), pointsFigure(deduction)];
  return full !== undefined && off?.stored.abs().plus(score).equals(full.stored) === true;
}

function missOf(
  weight: Field | undefined,
  score: Field | undefined,
  deduction: Field | undefined,
): Miss | undefined {
  const [full, given, off] = [pointsFigure(weight), pointsFigure(score), pointsFigure(deduction)];
  if (!full || !given || !off) return undefined;
  const expected = full.stored.minus(given.stored);
  const miss = off.stored.abs().minus(expected);
  if (miss.isZero()) return undefined;
  const data = {
    expected: expected.toFixed(),
    actual: off.stored.abs().toFixed(),
    difference: signed(miss),
  };
  return { expected, data };
}

/** What is found of the execution, or of the total row. */
function ofWhole<Key extends string>(
  key: Key,
  fields: Pick<Total, 'score' | 'weight' | 'deduction'>,
  off: Miss,
  path: string,
): Verdict<Key> {
  const { score, weight, deduction } = fields;
  return {
    ...verdictOn(fields, off),
    key,
    cells: gather([deduction, score, weight], (field) => field?.cell ?? []),
    data: off.data,
    path,
    values: [weight, score, deduction].map((field) => field?.text ?? ''),
  };
}

function verdictOn(
  { score, weight, deduction }: Pick<Total, 'score' | 'weight' | 'deduction'>,
  { expected, data }: Miss,
): Pick<Verdict, 'outcome' | 'terms' | 'expected' | 'actual' | 'difference' | 'suggestion'> {
  return {
    outcome: 'fail',
    terms: [
      term({ label: named('score'), field: score }, '+'),
      term({ label: named('deduction'), field: deduction }, '+'),
      term({ label: named('weight'), field: weight }, '='),
    ],
    ...data,
    suggestion: suggestPoints(deduction, expected, weight),
  };
}
