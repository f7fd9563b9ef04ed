import { gather, type Decimal } from '../../amount';
import type { Term } from '../../findings';
import type { Funds, FundsRow } from '../../forms';
import type { Rubric } from '../../rubrics';
import {
  executionAmounts,
  executionShare,
  figureState,
  isRight,
  isToOneDecimal,
} from '../../scoring';
import { named } from '../field-names';
import { signed } from '../figure';
import { impliedAmounts } from '../funds/amount-term';
import { percentText } from '../compare/rate';
import { pointsText, pointsToRound } from '../rows';
import { held, NOT_APPLICABLE, rule, type Verdict } from '../rule';
import { suggestPoints } from '../suggest';
import { calledBy, names, term, type Named } from '../terms';

const KEYS = [
  'right',
  'wrong',
  'wrong-implied',
  'wrong-step',
  'wrong-step-implied',
  'wrong-printed',
  'wrong-printed-implied',
  'unclear-rule',
  'above-weight',
  'one-decimal',
  'printed-rate',
  'unchecked',
  'unreadable',
] as const;
type Key = (typeof KEYS)[number];

/** 预算执行得分 = 分值 × 执行率，不超过分值；分档的方案按执行率所在的一档 */
export default rule({
  id: 'score/execution',
  outcome: 'fail',
  basis: ['printed-execution', 'mof-2020-10'],
  messages: KEYS,
  examples: {
    right: [
      { 全年预算数: '200', 全年执行数: '180', 执行率分值: '10', 执行率得分: '9', 得分: '90' },
      { 全年预算数: '200', 全年执行数: '210', 执行率分值: '10', 执行率得分: '10', 得分: '90' },
    ],
    wrong: [
      { 全年预算数: '200', 全年执行数: '180', 执行率分值: '10', 执行率得分: '10', 得分: '90' },
      { 全年预算数: '200', 全年执行数: '200', 执行率分值: '10', 执行率得分: '96', 得分: '90' },
    ],
  },
  check({ evaluation, card, rubric }) {
    const { funds } = evaluation ?? {};
    const { total } = funds ?? {};
    const execution = card?.execution;
    if (!funds || !total || !execution) return NOT_APPLICABLE;
    const state = figureState(total.score);
    // A blank score is `score/missing`'s matter, an Excel error `cell/error-value`'s.
    if (!total.score || state === 'missing' || state === 'nothing') return NOT_APPLICABLE;
    const { rate, right, exact, weight, reported, asPrinted } = execution;
    const base = () => placesOf(total, rubric);
    if (!reported) {
      const data = { which: calledBy(named('executionScore'), total.score) };
      return [{ outcome: 'undetermined', key: 'unreadable', ...base(), data }];
    }
    if (rate && weight && execution.byPrinted === 'unclear') {
      const data = {
        actual: pointsText(reported),
        rule: funds.printedRule?.text.trim() ?? '',
        rate: percentText(rate),
      };
      return [{ outcome: 'undetermined', key: 'unclear-rule', ...base(), data }];
    }
    // A project without money has no points to gain or lose.
    if (weight?.isZero() && reported.isZero()) return [];
    if (weight && execution.atMost) return [aboveWeight(total, rubric, reported, weight)];
    if (!right || !rate || !weight) {
      const data = { which: lackingIn(total) };
      return [{ outcome: 'undetermined', key: 'unchecked', ...base(), data }];
    }
    const isPrinted = execution.byPrinted === 'rule';
    const figures = { rate, right, exact, weight, reported, asPrinted };
    const scored: Scored = { funds, rubric, ...figures, isPrinted };
    if (!isRight(reported, right, rubric)) return [wrong(scored, isToOneDecimal(execution))];
    return [
      held(() => {
        const data = { expected: pointsText(right) };
        return { outcome: 'pass', key: 'right', ...base(), data, terms: termsOf(scored) };
      }),
    ];
  },
});

/** More than there is to be had, whatever the rate may be. */
function aboveWeight(
  total: FundsRow,
  rubric: Rubric,
  reported: Decimal,
  weight: Decimal,
): Verdict<'above-weight'> {
  const figures = {
    expected: pointsText(weight),
    actual: reported.toFixed(),
    difference: signed(reported.minus(weight)),
  };
  const data = { ...figures, which: lackingIn(total) };
  const told = { ...placesOf(total, rubric), ...figures, data };
  return { outcome: 'fail', key: 'above-weight', ...told };
}

interface Scored {
  readonly funds: Funds;
  readonly rubric: Rubric;
  readonly rate: Decimal;
  /** The score that the rate earns of the weight. */
  readonly right: Decimal;
  /** The same before it was rounded. */
  readonly exact: Decimal | undefined;
  readonly weight: Decimal;
  readonly reported: Decimal;
  /** By the rule that the form prints. */
  readonly isPrinted: boolean;
  readonly asPrinted: Decimal | undefined;
}

/** By steps the weight is not multiplied by the rate itself. */
function isStepped({ rubric: { execution }, isPrinted }: Scored): boolean {
  return isPrinted || execution.value !== 'proportional';
}

function placesOf(total: FundsRow, rubric: Rubric) {
  const { score, executionRate, executed, annualBudget, weight } = total;
  const fields = [score, executionRate, executed, annualBudget, weight];
  return {
    basis: rubric.execution.basis,
    cells: gather(fields, (field) => field?.cell ?? []),
    path: 'funds.total.score',
    values: [score, executed, annualBudget, weight].map((field) => field?.text ?? ''),
  };
}

/** The amounts without which there is no rate. */
function lackingIn({ annualBudget, executed }: FundsRow): string {
  const amounts: Named[] = [
    { label: named('annualBudget'), field: annualBudget },
    { label: named('executed'), field: executed },
  ];
  const lacking = amounts.filter(({ field }) => figureState(field) !== 'figure');
  return names(lacking.length > 0 ? lacking : amounts.slice(0, 1));
}

function termsOf(scored: Scored): Term[] {
  const {
    funds: { total },
    rate,
    weight,
  } = scored;
  return [
    {
      label: named('executionWeight'),
      cell: total.weight?.cell,
      value: total.weight?.text ?? pointsText(weight),
    },
    {
      label: named('executionRate'),
      cell: total.executionRate?.cell,
      value: percentText(rate),
      sign: isStepped(scored) ? '，' : '×',
    },
    term({ label: named('executionScore'), field: total.score }, isStepped(scored) ? '，' : '='),
  ];
}

function wrong(scored: Scored, isRounded: boolean): Verdict<Key> {
  const { funds, rubric, rate, right, weight, reported, exact, isPrinted, asPrinted } = scored;
  const { annualBudget, executed } = executionAmounts(funds);
  const implied = impliedAmounts(funds);
  const figures = {
    expected: pointsText(right),
    actual: reported.toFixed(),
    difference: signed(reported.minus(right)),
  };
  const told = {
    ...placesOf(funds.total, rubric),
    ...figures,
    terms: termsOf(scored),
    data: {
      ...figures,
      weight: pointsText(weight),
      rate: percentText(rate),
      ...(isPrinted && { rule: funds.printedRule?.text.trim() ?? '' }),
      ...(isStepped(scored) && { share: percentText(executionShare(rate, rubric), 0) }),
      budget: annualBudget?.toFixed() ?? '',
      executed: executed?.toFixed() ?? '',
      implied,
    },
  };
  if (asPrinted) {
    const data = { ...told.data, printed: funds.total.executionRate?.text ?? '' };
    return { outcome: 'note', key: 'printed-rate', ...told, data };
  }
  if (isRounded) {
    const data = { ...told.data, expected: pointsToRound(exact, right, reported) };
    return { outcome: 'note', key: 'one-decimal', ...told, data };
  }
  const suggestion = suggestPoints(funds.total.score, right, funds.total.weight);
  const plain = isPrinted ? 'wrong-printed' : isStepped(scored) ? 'wrong-step' : 'wrong';
  const key = implied === '' ? plain : (`${plain}-implied` as const);
  return { outcome: 'fail', key, ...told, suggestion };
}
