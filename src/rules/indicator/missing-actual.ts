import { gather } from '../../amount';
import { shownText, type Field, type Indicator, type SelfEvaluation } from '../../forms';
import type { ScoreCard } from '../../scoring';
import { cellsOf, type Row, rowPath, rowsOf, rowValues } from '../rows';
import { NOT_APPLICABLE, rule, type Subject, type Verdict } from '../rule';

/** 有分值或得分的指标应填实际完成值；不打分的表，有指标值就应填 */
export default rule({
  id: 'indicator/missing-actual',
  outcome: 'undetermined',
  basis: ['form:self-evaluation'],
  messages: ['blank', 'nothing', 'targeted', 'none', 'rowless'],
  examples: {
    right: [{ 年度指标值: '≥5个', 实际完成值: '6个', 分值: '10', 得分: '10' }],
    wrong: [
      { 年度指标值: '≥5个', 实际完成值: '', 分值: '10', 得分: '10' },
      { 年度指标值: '≥5个', 实际完成值: '—', 分值: '10', 得分: '10' },
      { 三级指标: '抽检批次', 年度指标值: '', 实际完成值: '', 得分: '' },
    ],
  },
  check(subject) {
    const { evaluation } = subject;
    if (!evaluation?.columns.actual) return NOT_APPLICABLE;
    // A form that gives no scores asks for a result wherever it names a target.
    const unscored = !evaluation.columns.weight && !evaluation.columns.score;
    const verdicts = gather(rowsOf(subject), (row) => {
      const { indicator, score } = row;
      // A table of criteria on the same form has no place for results.
      if (!indicator.actual) return [];
      // 无 as a result is none of it, where none is what was wanted.
      const filled = isFilled(indicator.actual) || score.method === 'zero-target';
      if (filled) return [];
      const asked = unscored ? hasTarget(indicator) : isToScore(row, subject);
      if (!asked) return [];
      return {
        outcome: 'undetermined',
        key: unscored ? 'targeted' : isWritten(indicator.actual) ? 'nothing' : 'blank',
        cells: cellsOf(row, indicator.actual, indicator.target, indicator.score),
        data: {
          indicator: indicator.name,
          target: shownText(indicator.target),
          value: indicator.actual.text.trim(),
        },
        path: rowPath(row, 'actual'),
        values: rowValues(row),
      } as const;
    });
    return verdicts.length > 0 ? verdicts : unfilled(evaluation, subject.card);
  },
});

/** Whether a row has points, be they those of rows that share one cell. */
function isToScore({ indicator, score }: Row, subject: Subject): boolean {
  if (score.weight ?? score.reported) return true;
  const { group } = indicator;
  if (group === undefined || !hasTarget(indicator)) return false;
  return rowsOf(subject).some(
    (other) =>
      other.indicator.group === group && (other.score.reported ?? other.score.weight) !== undefined,
  );
}

/** A form without one result or score passes nothing: nobody has filled it in, or its rows were taken out or not read. */
function unfilled(
  { indicators, title }: SelfEvaluation,
  card: ScoreCard | undefined,
): Verdict<'none' | 'rowless'>[] {
  const [first] = indicators;
  if (indicators.some(({ actual, score }) => isFilled(actual) || isFilled(score))) {
    return [];
  }
  return [
    {
      outcome: 'undetermined',
      key: indicators.length === 0 && isScoredAt(card) ? 'rowless' : 'none',
      cells: gather([first?.actual ?? first?.label ?? title], (one) => one?.cell ?? []),
      data: {},
      path: 'indicators.actual',
      values: [],
    },
  ];
}

/** Whether execution or the whole was given points. */
function isScoredAt(card: ScoreCard | undefined): boolean {
  return card?.reported !== undefined || card?.execution?.reported !== undefined;
}

function isFilled(field: Field | undefined): boolean {
  return field !== undefined && field.reading.kind !== 'blank';
}

/** 无, —, ****: something stands there, and it is no result. */
function isWritten({ text }: Field): boolean {
  return text.trim() !== '';
}

function hasTarget({ target }: Indicator): boolean {
  return isFilled(target);
}
