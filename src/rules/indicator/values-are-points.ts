import { gather, decimal, type Decimal, ZERO } from '../../amount';
import type { Field } from '../../forms';
import { pointsText, type Row, rowPath, rowsOf } from '../rows';
import { NOT_APPLICABLE, rule, type Subject, type Verdict } from '../rule';

/** 指标值、完成值栏填的不是各项的分值、得分 */
export default rule({
  id: 'indicator/values-are-points',
  outcome: 'explain',
  basis: ['form:self-evaluation'],
  messages: ['weights', 'hundred'],
  examples: {
    right: [
      {
        二级指标: '质量指标',
        三级指标: '是否达到国家标准',
        年度指标值: '达到',
        实际完成值: '达到',
        分值: '20',
        得分: '20',
      },
    ],
    wrong: [
      {
        二级指标: '质量指标',
        三级指标: '是否达到国家标准',
        年度指标值: '20',
        实际完成值: '20',
        分值: '20',
        得分: '20',
        二级指标2: '时效指标',
        三级指标2: '是否按期完成',
        年度指标值2: '30',
        实际完成值2: '30',
        分值2: '30',
        得分2: '30',
        二级指标3: '社会效益指标',
        三级指标3: '改善地区环境',
        年度指标值3: '40',
        实际完成值3: '38',
        分值3: '40',
        得分3: '38',
      },
    ],
  },
  check(subject) {
    const { target, actual } = subject.evaluation?.columns ?? {};
    if (!target || !actual) return NOT_APPLICABLE;
    const rows = gather(rowsOf(subject), (row) => bareIn(row) ?? []);
    return asWeights(rows) ?? asHundred(rows, subject) ?? [];
  },
});

/** A row with nothing but a figure for its target and for its result: no unit, no ≥. */
interface Bare {
  readonly row: Row;
  readonly target: Decimal;
  readonly actual: Decimal;
}

function bareIn(row: Row): Bare | undefined {
  const [target, actual] = [bare(row.indicator.target), bare(row.indicator.actual)];
  return target && actual && { row, target, actual };
}

function bare(field: Field | undefined): Decimal | undefined {
  const reading = field?.reading;
  if (reading?.kind !== 'quantity') return undefined;
  const { unit, comparator, also, change, value } = reading;
  return unit || comparator || also || change ? undefined : value;
}

/** So many are no coincidence. */
const ENOUGH_WEIGHTS = 3;
const ENOUGH_OF_ALL = 5;
const WITHOUT_EXECUTION = decimal('90');
const WITH_EXECUTION = decimal('100');

/** Where the form has weights: of every row with bare figures the target is its weight, and the result no more than that. */
function asWeights(rows: readonly Bare[]): readonly Verdict<'weights'>[] | undefined {
  const isWeight = ({ row, target, actual }: Bare): boolean => {
    const { weight, reported } = row.score;
    return (
      weight !== undefined &&
      target.equals(weight) &&
      (actual.equals(weight) || (reported !== undefined && actual.equals(reported)))
    );
  };
  if (rows.length < ENOUGH_WEIGHTS || !areOfWords(rows) || !rows.every(isWeight)) return undefined;
  return [verdictOf(rows, 'weights', sumOf(rows))];
}

/** Where it has none: they make up the hundred, or what the execution leaves of it. */
function asHundred(
  rows: readonly Bare[],
  subject: Subject,
): readonly Verdict<'hundred'>[] | undefined {
  const targets = rowsOf(subject).filter(
    ({ indicator }) => indicator.target && indicator.target.reading.kind !== 'blank',
  );
  const hasWeights = targets.some(({ score }) => score.weight !== undefined);
  if (hasWeights || rows.length < ENOUGH_OF_ALL || rows.length < targets.length) return undefined;
  const sum = sumOf(rows);
  if (!sum.equals(WITH_EXECUTION) && !sum.equals(WITHOUT_EXECUTION)) return undefined;
  const isGiven = rows.every(({ target, actual }) => actual.lessThanOrEqualTo(target));
  return isGiven && areOfWords(rows) ? [verdictOf(rows, 'hundred', sum)] : undefined;
}

/** Whether several rows are of more than how many and how much. */
function areOfWords(rows: readonly Bare[]): boolean {
  const counted = rows.filter(({ row: { indicator } }) =>
    ['quantity', 'cost'].includes(indicator.category),
  );
  return rows.length - counted.length > 1;
}

function sumOf(rows: readonly Bare[]): Decimal {
  return rows.reduce((sum, { target }) => sum.plus(target), ZERO);
}

function verdictOf<Key extends string>(
  rows: readonly Bare[],
  key: Key,
  sum: Decimal,
): Verdict<Key> {
  const fields = gather(rows, ({ row: { indicator } }) => [indicator.target, indicator.actual]);
  const [first] = rows;
  return {
    outcome: 'explain',
    key,
    cells: gather(fields, (field) => (field ? [field.cell] : [])),
    data: {
      indicator: first?.row.indicator.name ?? '',
      count: String(rows.length),
      sum: pointsText(sum),
    },
    path: first ? rowPath(first.row, 'values') : 'indicators.values',
    values: fields.map((field) => field?.text ?? ''),
  };
}
