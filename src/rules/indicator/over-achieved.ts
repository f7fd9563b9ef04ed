import { decimal } from '../../amount';
import { shownText, type Indicator } from '../../forms';
import type { Rubric } from '../../rubrics';
import { digitSlip, isUnwanted, type Measured, unitSlip } from '../../scoring';
import { isSameCell } from '../../workbook';
import { isFarBeyond, isOfChange } from '../beyond';
import { restingOn } from '../doubts';
import { named } from '../field-names';
import { percentagePoints, percentBeside, percentText } from '../compare/rate';
import { asksWithReport, cellsOf, lostPoints, rowPath, rowsOf, rowValues, type Row } from '../rows';
import { NOT_APPLICABLE, rule, untold, type Asks, type Result, type Verdict } from '../rule';
import { term } from '../terms';

type Key =
  | 'over'
  | 'over-points'
  | 'over-unit'
  | 'over-point'
  | 'over-swapped'
  | 'under'
  | 'under-unit'
  | 'below-standard';
type Threshold = Rubric['thresholds']['overAchieved'];

/** 完成值超出年度指标值的幅度在阈值以内；超出过多说明指标值设得偏低或情况有变 */
export default rule({
  id: 'indicator/over-achieved',
  outcome: 'explain',
  basis: ['tool-default'],
  messages: [
    'over',
    'over-points',
    'over-unit',
    'over-point',
    'over-swapped',
    'under',
    'under-unit',
    'below-standard',
  ],
  examples: {
    right: [
      { 年度指标值: '≥80%', 实际完成值: '100%' },
      { 年度指标值: '≥50个', 实际完成值: '65个' },
      { 三级指标: '粮食总产量增长率', 年度指标值: '≥1%', 实际完成值: '1.6%' },
      { 年度指标值: '0', 实际完成值: '0' },
      {
        年度指标值: '≥50个',
        实际完成值: '90个',
        原因: '因上级追加两批救助任务，下年按三年均值核定指标值，完善测算。',
      },
    ],
    wrong: [
      { 年度指标值: '≥75%', 实际完成值: '100%' },
      { 年度指标值: '50个', 实际完成值: '66个' },
    ],
  },
  check(subject) {
    const { target, actual } = subject.evaluation?.columns ?? {};
    if (!target || !actual) return NOT_APPLICABLE;
    const threshold = subject.rubric.thresholds.overAchieved;
    const results: Result<Key>[] = [];
    for (const row of rowsOf(subject)) {
      const { indicator, score } = row;
      const { measured, missed } = score;
      const wanted = indicator.target?.reading;
      if (!measured || missed || wanted?.kind !== 'quantity') continue;
      const way = isFarBeyond(indicator, wanted, measured, subject.rubric);
      if (way !== 'over' && isBelowStandard(row, measured)) {
        results.push(untold('note', () => tellBelowStandard(row)));
        continue;
      }
      if (!way) continue;
      // Where points are lost as well, `explanation/missing` speaks of the row.
      if (lostPoints(row)) continue;
      const upper = way === 'under';
      const slip = unitSlip(indicator);
      // The less there is of what nobody wants the better, however wide its limit is.
      if (upper && !slip && (isUnwanted(indicator, wanted) || isPrinted(indicator))) continue;
      // What is said of the whole sheet excuses no slip in a row that it does not name.
      const asks =
        upper && !slip
          ? undefined
          : {
              ...asksWithReport(
                row,
                subject.evaluation,
                slip !== undefined || indicator.reason !== undefined,
              ),
              way: way === 'over' ? ('rose' as const) : ('fell' as const),
            };
      results.push(
        untold(
          asks ? 'explain' : 'note',
          () => tell(row, measured, way, { threshold, slip, asks }),
          asks,
        ),
      );
    }
    return results;
  },
});

/** A limit that the criteria of the form set: no office could have asked for less. */
function isPrinted({ target, criteria }: Indicator): boolean {
  return target !== undefined && criteria !== undefined && isSameCell(target.cell, criteria.cell);
}

/** What each is to be paid: a bare 500元/人 is the standard itself, and who paid less kept to no limit. */
const STANDARD =
  /(?:补助|补贴|资助|救助|奖补|慰问|津贴|发放|低保|供养|抚恤|优抚|奖励|补偿)(?:金|费|资金)?(?:发放)?标准$/;

function isBelowStandard({ indicator }: Row, { target, actual }: Measured): boolean {
  const wanted = indicator.target?.reading;
  return (
    STANDARD.test(indicator.name) &&
    wanted?.kind === 'quantity' &&
    wanted.comparator === undefined &&
    wanted.unit?.dimension === 'money' &&
    indicator.direction === undefined &&
    actual.lessThan(target)
  );
}

function tellBelowStandard(row: Row): Verdict<Key> {
  const { indicator } = row;
  const [expected, actual] = [shownText(indicator.target), shownText(indicator.actual)];
  return {
    outcome: 'note',
    key: 'below-standard',
    cells: cellsOf(row, indicator.actual, indicator.target),
    expected,
    actual,
    data: { indicator: indicator.name, target: expected, value: actual },
    path: rowPath(row, 'actual'),
    values: rowValues(row),
    fallsWith: restingOn(indicator.actual, indicator.target),
  };
}

interface Told {
  readonly threshold: Threshold;
  readonly slip: ReturnType<typeof unitSlip>;
  readonly asks: Asks | undefined;
}

function tell(
  row: Row,
  { target: goal, actual: reached }: Measured,
  way: 'over' | 'under',
  { threshold, slip, asks }: Told,
): Verdict<Key> {
  const { indicator } = row;
  const beyond = percentBeside(goal.minus(reached).abs().dividedBy(goal), threshold.value);
  const mistyped = !slip && way === 'over' ? digitSlip(indicator) : undefined;
  const base = {
    cells: cellsOf(row, indicator.actual, indicator.target),
    terms: [
      term({ label: named('actual'), field: indicator.actual }, '+'),
      term({ label: named('target'), field: indicator.target }, '，'),
    ],
    expected: shownText(indicator.target),
    actual: shownText(indicator.actual),
    difference: `${way === 'over' ? '+' : '-'}${beyond}`,
    data: {
      indicator: indicator.name,
      target: shownText(indicator.target),
      value: shownText(indicator.actual),
      rate: beyond,
      points: percentagePoints(goal.minus(reached).abs()).replace('+', ''),
      threshold: percentText(decimal(threshold.value), 0),
      ...slip,
      ...mistyped,
    },
    basis: threshold.basis,
    path: rowPath(row, 'actual'),
    values: rowValues(row),
    fallsWith: restingOn(indicator.actual, indicator.target),
  };
  const key = slip
    ? (`${way}-unit` as const)
    : mistyped
      ? (`over-${mistyped.way}` as const)
      : way === 'over' && isOfChange(indicator)
        ? 'over-points'
        : way;
  return asks ? { outcome: 'explain', key, ...base, asks } : { outcome: 'note', key, ...base };
}
