import { gather, type Decimal } from '../../amount';
import type { Field, SelfEvaluation } from '../../forms';
import { figureState } from '../../scoring';
import { named } from '../field-names';
import { cellsOf, isScored, pointsText, type Row, rowPath, rowsOf, rowValues } from '../rows';
import { NOT_APPLICABLE, rule, type Verdict } from '../rule';
import { suggestPoints } from '../suggest';
import { calledBy } from '../terms';
import { missingScore } from './missing-score';

type Key =
  | 'blank'
  | 'blank-unmeasured'
  | 'blank-certain'
  | 'execution'
  | 'execution-certain'
  | 'unreadable'
  | 'uncalculated';

/** 有分值、有完成值的指标应填得分 */
export default rule({
  id: 'score/missing',
  outcome: 'fail',
  basis: ['form:self-evaluation'],
  messages: [
    'blank',
    'blank-unmeasured',
    'blank-certain',
    'execution',
    'execution-certain',
    'unreadable',
    'uncalculated',
  ],
  examples: {
    right: [{ 年度指标值: '≥5个', 实际完成值: '5个', 分值: '10', 得分: '10' }],
    wrong: [
      { 年度指标值: '≥5个', 实际完成值: '5个', 分值: '10', 得分: '', 分值2: '10', 得分2: '10' },
      {
        全年预算数: '5',
        全年执行数: '5',
        执行率分值: '10',
        执行率得分: '',
        分值: '90',
        得分: '90',
      },
    ],
  },
  check(subject) {
    const { evaluation, card } = subject;
    if (!evaluation?.columns.score || !card) return NOT_APPLICABLE;
    // Of a form that says nothing of results, nobody can tell whether rows without a score are filled in yet.
    const isFilled = evaluation.columns.actual || card.typedSum !== undefined;
    const rows = isFilled ? rowsOf(subject) : [];
    const verdicts = gather(rows, (row) => judgeRow(row, evaluation) ?? []);
    const { execution } = card;
    const { total } = evaluation.funds ?? {};
    // A form without a place for it has counted it in its total.
    const isCounted = total?.score === undefined && isSame(card.reported, card.recomputed);
    const isOpen = execution && (execution.right || isScored(card)) && !isCounted;
    if (isOpen && total && isBlank(total.score)) {
      // In a form without a column for it the score belongs beside its points.
      const place = total.score ?? total.weight;
      const cells = gather([place, total.executionRate, total.label], (one) => one?.cell ?? []);
      const right = execution.right;
      const expected = right && pointsText(right);
      verdicts.unshift({
        outcome: 'fail',
        key: right ? 'execution-certain' : 'execution',
        cells,
        data: { indicator: named('executionScore'), expected: expected ?? '' },
        ...(expected !== undefined && { expected }),
        suggestion: right && suggestPoints(total.score, right, total.weight),
        path: 'funds.total.score',
        values: [total.executed?.text ?? '', total.annualBudget?.text ?? ''],
      });
    }
    return verdicts;
  },
});

function judgeRow(row: Row, evaluation: SelfEvaluation): Verdict<Key> | undefined {
  const { indicator, score } = row;
  if (score.within !== undefined || score.reported || score.group?.reported) return undefined;
  const base = {
    cells: cellsOf(row, indicator.score, indicator.weight),
    path: rowPath(row, 'score'),
    values: rowValues(row),
  };
  if (figureState(indicator.score) === 'unreadable') {
    const { text = '', reading } = indicator.score ?? {};
    const isOpen = reading?.kind === 'unreadable' && reading.reason === 'no-cached-value';
    const which = calledBy(indicator.name, indicator.score);
    const data = { indicator: indicator.name, text, which };
    return { outcome: 'undetermined', key: isOpen ? 'uncalculated' : 'unreadable', ...base, data };
  }
  const missing = missingScore(row, evaluation);
  if (!missing) return undefined;
  const { low, high } = missing;
  const certain = high.equals(low) ? high.toDecimalPlaces(2) : undefined;
  const expected = certain && pointsText(certain);
  return {
    outcome: 'fail',
    key: certain ? 'blank-certain' : indicator.actual ? 'blank' : 'blank-unmeasured',
    ...base,
    data: { indicator: indicator.name, expected: expected ?? '' },
    ...(expected !== undefined && { expected }),
    suggestion: certain && suggestPoints(indicator.score, certain, indicator.weight),
  };
}

function isSame(one: Decimal | undefined, other: Decimal | undefined): boolean {
  return one !== undefined && other !== undefined && one.equals(other);
}

function isBlank(field: Field | undefined): boolean {
  const state = figureState(field);
  return state === 'missing' || state === 'nothing';
}
