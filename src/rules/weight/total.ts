import { type Decimal, decimal, ZERO } from '../../amount';
import type { Field, SelfEvaluation } from '../../forms';
import { figureState, pointsOf, type ScoreCard } from '../../scoring';
import { LIST, named } from '../field-names';
import { signed } from '../figure';
import { pointsText, type Row, rowsOf } from '../rows';
import { type CheckResult, held, NOT_APPLICABLE, rule } from '../rule';
import { suggestFigure } from '../suggest';
import { isOfIndicatorsOnly } from '../indicators-only';
import { calledBy, type Named, term } from '../terms';
import { doubtedWeights } from './misread';
import { statesWeights } from './states';

/** Σ 分值（含预算执行）= 100 */
export default rule({
  id: 'weight/total',
  outcome: 'fail',
  basis: ['mof-2020-10', 'form:self-evaluation'],
  messages: ['right', 'off', 'stated', 'unchecked'],
  examples: {
    right: [
      { 全年预算数: '9', 全年执行数: '9', 执行率分值: '10', 分值: '50', 分值2: '40' },
      { 分值: '60', 分值2: '40' },
      { 全年预算数: '9', 全年执行数: '9', 执行率分值: '10', 分值: '90', '总分 分值': '90' },
    ],
    wrong: [
      { 全年预算数: '9', 全年执行数: '9', 执行率分值: '10', 分值: '60', 分值2: '40' },
      { 分值: '60', 分值2: '40', '总分 分值': '90分' },
    ],
  },
  check(subject) {
    const { evaluation, card, rubric } = subject;
    if (!evaluation || !card) return NOT_APPLICABLE;
    if (!statesWeights(evaluation)) return byHeadings(evaluation, card, rubric.totalWeight);
    const rows = rowsOf(subject).filter(({ score }) => score.within === undefined);
    const own: Named[] = rows.map(({ indicator }) => ({
      label: indicator.name,
      field: indicator.weight,
    }));
    if (!own.some(({ field }) => pointsOf(field))) return NOT_APPLICABLE;
    const execution: Named = {
      label: named('executionWeight'),
      field: evaluation.funds?.total.weight,
    };
    const isOpen =
      card.execution !== undefined && execution.field !== undefined && isBlank(execution.field);
    const sum = sumOf(rows, execution.field, card, isOpen);
    const stated = evaluation.total?.weight;
    const typed = pointsOf(stated);
    const parts = card.execution ? [execution, ...own] : own;
    const expected = rubric.totalWeight;
    // Where the usual weight of the execution would mend the sum, its cell is the one to mend.
    const usual = card.execution?.weight;
    const isMistyped = usual !== undefined && pointsOf(execution.field)?.equals(usual) === false;
    const listed = [stated, ...parts.map(({ field }) => field)];
    const marked = isMistyped ? [execution.field, ...listed] : listed;
    const verdict = () => ({
      cells: [...new Set(marked.flatMap((field) => field?.cell ?? []))],
      terms: [
        ...parts.map((part) => term(part, '+')),
        { label: named('totalWeight'), cell: stated?.cell, value: expected, sign: '=' as const },
      ],
      path: 'total.weight',
      values: [stated, ...parts.map(({ field }) => field)].map((field) => field?.text ?? ''),
    });
    if (sum.equals(expected)) {
      if (!typed || typed.equals(expected) || isOfIndicatorsOnly(evaluation, card, expected)) {
        return [held(() => ({ outcome: 'pass', key: 'right', ...verdict(), data: { expected } }))];
      }
      const actual = pointsText(typed);
      const difference = signed(typed.minus(sum));
      const figures = { expected, actual, difference };
      const suggestion = suggestFigure(stated, sum);
      return [
        { outcome: 'fail', key: 'stated', ...verdict(), ...figures, data: figures, suggestion },
      ];
    }
    const base = verdict();
    const blank = [
      ...(isOpen ? [calledBy(named('executionRate'), execution.field)] : []),
      ...rows.flatMap(({ indicator, score }) =>
        isBlank(indicator.weight) && !score.weight && indicator.group === undefined
          ? [calledBy(indicator.name, indicator.weight)]
          : [],
      ),
    ];
    const actual = pointsText(sum);
    const difference = signed(sum.minus(expected));
    const figures = { expected, actual, difference };
    if (blank.length > 0 && sum.lessThan(expected)) {
      const data = { ...figures, which: blank.join(LIST) };
      const left = decimal(expected).minus(sum);
      const suggestion =
        isOpen && blank.length === 1 ? suggestFigure(execution.field, left) : undefined;
      return [{ outcome: 'undetermined', key: 'unchecked', ...base, data, suggestion }];
    }
    const suggestion = isMistyped ? suggestFigure(execution.field, usual) : undefined;
    const doubts = doubtedWeights(subject);
    return [
      { outcome: 'fail', key: 'off', ...base, ...figures, data: figures, suggestion, doubts },
    ];
  },
});

/** Σ of the points that the headings state, where no row has a weight of its own: 预算执行情况（20分） + 年度绩效目标1（80分）. */
function byHeadings(
  { sections, indicators, funds }: SelfEvaluation,
  { execution }: ScoreCard,
  expected: string,
): CheckResult<'right' | 'off'> {
  const typed = funds?.total.weight;
  const points = pointsOf(typed) ?? execution?.weight;
  const used = sections.filter((_, at) => indicators.some((row) => row.section === at));
  const isWhole =
    used.length > 0 &&
    used.every(({ statedWeight }) => pointsOf(statedWeight)) &&
    indicators.every(({ section, skipped }) => skipped ?? section !== undefined);
  if (!points || !isWhole) return NOT_APPLICABLE;
  const sum = used.reduce<Decimal>(
    (all, { statedWeight }) => all.plus(pointsOf(statedWeight) ?? ZERO),
    points,
  );
  const headings = used.map(({ label, statedWeight }) => ({
    label: label.text.replace(/\s+/g, ''),
    field: statedWeight,
  }));
  const parts: Named[] = [{ label: named('executionWeight'), field: typed }, ...headings];
  const base = {
    cells: [...headings.map(({ field }) => field), typed].flatMap((field) => field?.cell ?? []),
    terms: [
      ...parts.map((part) => term(part, '+')),
      { label: named('totalWeight'), value: expected, sign: '=' as const },
    ],
    path: 'total.weight',
    values: parts.map(({ field }) => field?.text ?? ''),
  };
  if (sum.equals(expected)) return [{ outcome: 'pass', key: 'right', ...base, data: { expected } }];
  const figures = {
    expected,
    actual: pointsText(sum),
    difference: signed(sum.minus(expected)),
  };
  return [{ outcome: 'fail', key: 'off', ...base, ...figures, data: figures }];
}

/**
 * Σ of the weights as typed, and of those inferred from a heading; an execution without a place for its weight counts its
 * usual one, one whose place holds no figure (`isOpen`) counts nothing.
 */
function sumOf(
  rows: readonly Row[],
  execution: Field | undefined,
  card: ScoreCard,
  isOpen: boolean,
): Decimal {
  const assumed = (isOpen ? undefined : card.execution?.weight) ?? ZERO;
  const typed = pointsOf(execution);
  const isTyped = rows.every(({ score, indicator }) => score.weight && pointsOf(indicator.weight));
  if (isTyped && !isOpen && (!typed || typed.equals(assumed))) return card.weight;
  return rows.reduce<Decimal>((all, { score, indicator }) => {
    const weight = pointsOf(indicator.weight) ?? score.weight;
    return weight ? all.plus(weight) : all;
  }, typed ?? assumed);
}

function isBlank(field: Field | undefined): boolean {
  return figureState(field) !== 'figure';
}
