import { shownText, type Label, type SelfEvaluation } from '../../forms';
import { named } from '../field-names';
import {
  asksOf,
  asksWithReport,
  cellsOf,
  isScored,
  lostPoints,
  needForReason,
  needsReason,
  pointsText,
  rowPath,
  rowsOf,
  rowValues,
  writtenReason,
  type Row,
} from '../rows';
import type { CellRef } from '../../workbook';
import { unitSlip } from '../../scoring';
import { isNoReason } from '../reason';
import { restingOn } from '../doubts';
import { outsideOf } from '../outside-range';
import { NOT_APPLICABLE, rule, untold, type Asks, type Result, type Verdict } from '../rule';
import { isAdjustedToResult } from './adjusted-to-result';

type Key = 'lost' | 'missed' | 'exceeded' | 'late' | 'unit' | 'unnamed' | 'adjusted';

/** 丢分或未达标的指标应写明偏差原因和改进措施 */
export default rule({
  id: 'explanation/missing',
  outcome: 'explain',
  basis: ['mof-2020-10', 'form:self-evaluation'],
  messages: ['lost', 'missed', 'exceeded', 'late', 'unit', 'unnamed', 'adjusted'],
  examples: {
    right: [
      { 年度指标值: '100%', 实际完成值: '100%', 分值: '10', 得分: '10', 原因: '' },
      {
        年度指标值: '100%',
        实际完成值: '95%',
        分值: '10',
        得分: '9.5',
        原因: '因两户资料不全延后发放，下年提前核对台账，完善资料审核。',
      },
    ],
    wrong: [
      { 年度指标值: '100%', 实际完成值: '95%', 分值: '10', 得分: '9.5', 原因: '无' },
      {
        年度指标值: '100%',
        实际完成值: '95%',
        分值: '10',
        得分: '10',
        原因: '（请填写未完成原因）',
      },
    ],
  },
  check(subject) {
    const rows = rowsOf(subject);
    if (rows.length === 0) return NOT_APPLICABLE;
    const results: Result<Key>[] = [];
    for (const row of rows) {
      if (isAdjustedToResult(row, subject)) {
        const asks = { ...asksOf(row, subject.evaluation), causeOnly: true } as const;
        results.push(untold('explain', () => tellAdjusted(row, asks), asks));
        continue;
      }
      // A reason that is there but does not do is `explanation/inadequate`'s matter.
      if (!needsReason(row, subject) || writtenReason(row, subject.evaluation)) continue;
      // A score above its band asks for the same reason.
      if (isScored(subject.card) && outsideOf(row, subject)?.outcome === 'explain') continue;
      const asks = asksWithReport(row, subject.evaluation);
      results.push(untold('explain', () => tell(row, asks, subject.evaluation), asks));
    }
    return results;
  },
});

/** Of a target that was changed the reason is wanted, and no measure. */
function tellAdjusted(row: Row, asks: Asks): Verdict<Key> {
  const { indicator } = row;
  const { name, target, initialTarget, actual, reason } = indicator;
  return {
    outcome: 'explain',
    key: 'adjusted',
    cells: cellsOf(row, target, initialTarget, actual, reason),
    data: {
      indicator: name,
      first: shownText(initialTarget),
      target: shownText(target),
      value: shownText(actual),
    },
    asks,
    path: rowPath(row, 'target'),
    values: [...rowValues(row), shownText(initialTarget)],
    fallsWith: restingOn(target, initialTarget, actual),
  };
}

function tell(row: Row, asks: Asks, evaluation: SelfEvaluation | undefined): Verdict<Key> {
  const whole = evaluation?.sheetReason;
  const { indicator } = row;
  const lost = lostPoints(row);
  const { weight, reported } = row.score.group ?? row.score;
  const slip = row.score.missed ? unitSlip(indicator) : undefined;
  return {
    outcome: 'explain',
    key: slip ? 'unit' : isLeftOut(row, evaluation) ? 'unnamed' : lost ? 'lost' : missOf(row),
    cells: placesOf(row, asks, whole),
    data: {
      indicator: indicator.name,
      target: shownText(indicator.target),
      value: shownText(indicator.actual),
      weight: weight ? pointsText(weight) : '',
      score: reported ? pointsText(reported) : '',
      lost: lost ? pointsText(lost) : '',
      where: hasPlace(row, evaluation) ? '' : named('besideNoReason'),
      ...slip,
    },
    asks,
    path: rowPath(row, 'reason'),
    values: rowValues(row),
    fallsWith: needForReason(row),
  };
}

/** Whether the form has any place for the reason: a column, a cell for the whole form, or a row of remarks. */
function hasPlace({ indicator }: Row, evaluation: SelfEvaluation | undefined): boolean {
  if (!evaluation) return true;
  const { columns, sheetReason, remarks } = evaluation;
  return columns.reason || [indicator.reason, sheetReason, remarks].some((field) => field);
}

/** One cell for the reasons of all rows is filled in, and speaks of others. Measures without a cause fill in another. */
function isLeftOut({ indicator }: Row, evaluation: SelfEvaluation | undefined): boolean {
  const whole = evaluation?.reasonRows?.cause ?? evaluation?.sheetReason;
  return !indicator.reason && whole !== undefined && !isNoReason(whole.text);
}

/** The place for the reason, which one cell for the whole form may be, then what asks for one. */
function placesOf(row: Row, { texts }: Asks, whole: Label | undefined): readonly CellRef[] {
  const { reason, score, actual, target } = row.indicator;
  const causeAt = texts.find((text) => text)?.causeAt;
  return causeAt
    ? [causeAt, ...cellsOf(row, score, actual, target)]
    : cellsOf(row, reason ?? whole, score, actual, target);
}

/** Which way a row missed its target: 21家 against =12家 or 1起 against 0起 went beyond it. */
function missOf({ score }: Row): 'missed' | 'exceeded' | 'late' {
  if (score.method === 'date') return 'late';
  const { measured } = score;
  if (measured && score.method === 'band') {
    return measured.actual.greaterThan(measured.target) ? 'exceeded' : 'missed';
  }
  return score.method === 'inverse-ratio' || score.method === 'zero-target' ? 'exceeded' : 'missed';
}
