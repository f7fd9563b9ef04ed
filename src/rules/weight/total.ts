import { gather, type Decimal, decimal, ZERO } from '../../amount';
import type { Field, Section, SelfEvaluation } from '../../forms';
import { figureState, pointsOf, type ScoreCard } from '../../scoring';
import { mendedBy } from '../doubts';
import { LIST, named } from '../field-names';
import { signed } from '../figure';
import { pointsText, type Row, rowsOf } from '../rows';
import { type CheckResult, held, NOT_APPLICABLE, rule, type Verdict } from '../rule';
import { suggestPoints } from '../suggest';
import { isOfIndicatorsOnly } from '../indicators-only';
import { calledBy, type Named, term } from '../terms';
import { mayLackRows } from '../unread-rows';
import { wrongLevelTotals } from './level-totals';
import { doubtedWeights } from './misread';
import { statesWeights } from './states';

/** Σ 分值（含预算执行）= 100 */
export default rule({
  id: 'weight/total',
  outcome: 'fail',
  basis: ['mof-2020-10', 'form:self-evaluation'],
  messages: ['right', 'off', 'off-stated', 'stated', 'unchecked', 'unread'],
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
    if (!rows.some(({ indicator }) => pointsOf(indicator.weight))) return NOT_APPLICABLE;
    const execution = evaluation.funds?.total.weight;
    const isOpen = card.execution !== undefined && execution !== undefined && isBlank(execution);
    const sum = sumOf(rows, execution, card, isOpen);
    const weights: Weights = { evaluation, card, rows, execution, isOpen, sum };
    const expected = rubric.totalWeight;
    const points = card.execution?.weight ?? ZERO;
    const levels = wrongLevelTotals(evaluation, sum, points, expected);
    if (!sum.equals(expected)) {
      return [off(weights, expected, () => doubtedWeights(subject)), ...levels];
    }
    const typed = pointsOf(evaluation.total?.weight);
    const due = isOfIndicatorsOnly(evaluation, card, expected) ? sum.minus(points) : sum;
    if (!typed || typed.equals(due) || isOfColumn(weights, typed, expected)) {
      if (levels.length > 0) return levels;
      const pass = { outcome: 'pass', key: 'right', data: { expected } } as const;
      return [held(() => ({ ...pass, ...equationOf(weights, expected) }))];
    }
    return [misstated(weights, typed, due), ...levels];
  },
});

/** The weights of a form, and what they come to. */
interface Weights {
  readonly evaluation: SelfEvaluation;
  readonly card: ScoreCard;
  readonly rows: readonly Row[];
  /** The cell for the weight of the execution. */
  readonly execution: Field | undefined;
  /** That cell holds no figure. */
  readonly isOpen: boolean;
  readonly sum: Decimal;
}

/** The usual weight of the execution, where its cell has another one: then that cell is the one to mend. */
function usualWeight({ card, execution }: Weights): Decimal | undefined {
  const usual = card.execution?.weight;
  return usual !== undefined && pointsOf(execution)?.equals(usual) === false ? usual : undefined;
}

function equationOf(weights: Weights, expected: string) {
  const { evaluation, card, rows, execution } = weights;
  const stated = evaluation.total?.weight;
  const own: Named[] = rows.map(({ indicator: { name, weight } }) => ({
    label: name,
    field: weight,
  }));
  const parts = card.execution
    ? [{ label: named('executionWeight'), field: execution }, ...own]
    : own;
  const listed = [stated, ...parts.map(({ field }) => field)];
  const marked = usualWeight(weights) ? [execution, ...listed] : listed;
  return {
    cells: [...new Set(gather(marked, (field) => field?.cell ?? []))],
    terms: [
      ...parts.map((part) => term(part, '+')),
      { label: named('totalWeight'), cell: stated?.cell, value: expected, sign: '=' as const },
    ],
    path: 'total.weight',
    values: listed.map((field) => field?.text ?? ''),
  };
}

/** The total of the indicators alone in a form that has no cell for the weight of the execution. */
function isOfColumn({ card, execution }: Weights, typed: Decimal, whole: string) {
  const assumed = execution ? undefined : card.execution?.weight;
  return assumed !== undefined && typed.plus(assumed).equals(whole);
}

/** The weights are right, and the total typed beneath them is not. */
function misstated(weights: Weights, typed: Decimal, due: Decimal): Verdict<'stated'> {
  const { evaluation } = weights;
  const figures = {
    expected: pointsText(due),
    actual: pointsText(typed),
    difference: signed(typed.minus(due)),
  };
  const suggestion = suggestPoints(evaluation.total?.weight, due);
  const base = equationOf(weights, pointsText(typed));
  return { outcome: 'fail', key: 'stated', ...base, ...figures, data: figures, suggestion };
}

function off(
  weights: Weights,
  expected: string,
  doubts: () => Verdict['doubts'],
): Verdict<'off' | 'off-stated' | 'unchecked' | 'unread'> {
  const { evaluation, rows, execution, isOpen, sum } = weights;
  const base = equationOf(weights, expected);
  const figures = {
    expected,
    actual: pointsText(sum),
    difference: signed(sum.minus(expected)),
  };
  const blank = blanksOf(weights);
  if (blank.length > 0 && sum.lessThan(expected)) {
    const data = { ...figures, which: blank.join(LIST) };
    const left = decimal(expected).minus(sum);
    const suggestion = isOpen && blank.length === 1 ? suggestPoints(execution, left) : undefined;
    return { outcome: 'undetermined', key: 'unchecked', ...base, data, suggestion };
  }
  if (sum.lessThan(expected) && mayLackRows(evaluation)) {
    return { outcome: 'undetermined', key: 'unread', ...base, data: figures };
  }
  const usual = usualWeight(weights);
  const stated = pointsOf(evaluation.total?.weight);
  const doubted = doubts() ?? [];
  const wrong = doubted.map(({ cell }) => cell);
  const isOther = stated !== undefined && !stated.equals(sum);
  return {
    outcome: 'fail',
    key: isOther ? 'off-stated' : 'off',
    ...base,
    ...figures,
    data: isOther ? { ...figures, stated: pointsText(stated) } : figures,
    cells: evaluation.total?.weight || usual ? base.cells : [...new Set([...wrong, ...base.cells])],
    suggestion: usual && suggestPoints(execution, usual),
    doubts: doubted,
    fallsWith: mendedBy(
      rows.map(({ indicator }) => indicator.weight),
      (one) => one.equals(sum.minus(expected)),
    ),
  };
}

/** The rows without a weight, as they are called. */
function blanksOf({ rows, execution, isOpen }: Weights): readonly string[] {
  return [
    ...(isOpen ? [calledBy(named('executionRate'), execution)] : []),
    ...gather(rows, ({ indicator: { name, weight, group }, score }) =>
      isBlank(weight) && !score.weight && group === undefined ? [calledBy(name, weight)] : [],
    ),
  ];
}

/** Σ of the points that the headings state, where no row has a weight of its own: 预算执行情况（20分） + 年度绩效目标1（80分）. */
function byHeadings(
  evaluation: SelfEvaluation,
  { execution }: ScoreCard,
  expected: string,
): CheckResult<'right' | 'off'> {
  const typed = evaluation.funds?.total.weight;
  const points = pointsOf(typed) ?? execution?.weight;
  const used = headingsOver(evaluation);
  if (!points || used.length === 0) return NOT_APPLICABLE;
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
    cells: gather([...headings.map(({ field }) => field), typed], (field) => field?.cell ?? []),
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

/** The headings that state points, each row beneath one of them: the first level, or the second where that has none. */
function headingsOver({
  sections,
  subsections = [],
  indicators,
}: SelfEvaluation): readonly Section[] {
  const used = new Set<Section>();
  for (const row of indicators) {
    if (row.skipped && row.section === undefined) continue;
    const above = [sections[row.section ?? -1], subsections[row.subsection ?? -1]];
    const heading = above.find((own) => pointsOf(own?.statedWeight));
    if (!heading) return [];
    used.add(heading);
  }
  return [...used];
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
