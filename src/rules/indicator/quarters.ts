import { gather, align, type Decimal, ZERO } from '../../amount';
import { type Field, shownText } from '../../forms';
import { comparatorOf } from '../../scoring';
import { cellsOf, type Row, rowPath, rowsOf, rowValues } from '../rows';
import { LIST } from '../field-names';
import { NOT_APPLICABLE, rule, type Verdict } from '../rule';

/** 分季度目标与年度指标值相符：逐季累计的，四季度的就是全年的；分季填的，四个季度相加等于全年的；累计的不会减少 */
export default rule({
  id: 'indicator/quarters',
  outcome: 'fail',
  basis: ['form:self-evaluation'],
  messages: ['off', 'falls'],
  examples: {
    right: [
      {
        年度指标值: '≥3200人',
        一季度: '800人',
        二季度: '1700人',
        三季度: '2500人',
        四季度: '3200人',
        年度指标值2: '1500人次',
        一季度2: '200人次',
        二季度2: '500人次',
        三季度2: '500人次',
        四季度2: '300人次',
      },
    ],
    wrong: [
      {
        年度指标值: '≥3200人',
        一季度: '800人',
        二季度: '1700人',
        三季度: '2500人',
        四季度: '320人',
        年度指标值2: '1500人次',
        一季度2: '200人次',
        二季度2: '700人次',
        三季度2: '1200人次',
        四季度2: '1500人次',
        年度指标值3: '420人',
        一季度3: '100人',
        二季度3: '200人',
        三季度3: '300人',
        四季度3: '420人',
      },
      {
        年度指标值: '45场',
        一季度: '10场',
        二季度: '20场',
        三季度: '15场',
        四季度: '45场',
        年度指标值2: '100人',
        一季度2: '20人',
        二季度2: '45人',
        三季度2: '75人',
        四季度2: '100人',
      },
    ],
  },
  check(subject) {
    const plans = gather(rowsOf(subject), (row) => planOf(row) ?? []);
    if (plans.length === 0) return NOT_APPLICABLE;
    const off = plans.filter(({ year, last, sum }) => !year.equals(last) && !year.equals(sum));
    if (off.length * 2 >= plans.length) return [];
    const isCountedUp = plans.some((plan) => isSum(plan) && isRising(plan));
    return [
      ...off.map((plan) => verdict('off', plan, plan.quarters.length - 1)),
      ...gather(isCountedUp ? plans : [], (plan) => {
        const at = isSum(plan) ? fallAt(plan) : undefined;
        return at === undefined ? [] : verdict('falls', plan, at);
      }),
    ];
  },
});

/** `at` is the quarter to mark. */
function verdict(key: 'off' | 'falls', { row, quarters }: Plan, at: number): Verdict<typeof key> {
  const { target, name } = row.indicator;
  const others = quarters.filter((_, index) => index !== at);
  return {
    outcome: 'fail',
    key,
    cells: [...cellsOf(row, quarters[at]), ...cellsOf(row, target, ...others)],
    data: {
      indicator: name,
      target: shownText(target),
      quarters: quarters.map(shownText).join(LIST),
    },
    path: rowPath(row, 'quarters'),
    values: [...rowValues(row), ...quarters.map(({ text }) => text)],
  };
}

/** Whether the quarters can only be counted up: the last of them is the year's, and they do not add up to it. */
function isSum({ row, year, last, sum }: Plan): boolean {
  const wanted = row.indicator.target?.reading;
  const comparator = wanted?.kind === 'quantity' ? comparatorOf(row.indicator, wanted) : '>=';
  return year.equals(last) && !year.equals(sum) && comparator !== '<=' && comparator !== '<';
}

function isRising({ values }: Plan): boolean {
  return fallIn(values) < 0 && values[0]?.lessThan(values.at(-1) ?? ZERO) === true;
}

function fallIn(values: readonly Decimal[]): number {
  return values.findIndex((value, at) => at > 0 && value.lessThan(values[at - 1] ?? value));
}

/** The quarter without which the others do not fall. */
function fallAt({ values }: Plan): number | undefined {
  const at = fallIn(values);
  if (at < 0) return undefined;
  const isWithout = (one: number) => fallIn(values.filter((_, index) => index !== one)) < 0;
  return at < values.length - 1 && isWithout(at) ? at : at - 1;
}

interface Plan {
  readonly row: Row;
  readonly quarters: readonly Field[];
  readonly year: Decimal;
  readonly values: readonly Decimal[];
  /** What is to be reached by the end of the year, and what the four quarters come to. */
  readonly last: Decimal;
  readonly sum: Decimal;
}

/** A count that is planned for every quarter; of rates no sum says anything, and an adjusted target has another plan. */
function planOf(row: Row): Plan | undefined {
  const { quarters, target, initialTarget } = row.indicator;
  const wanted = target?.reading;
  if (!quarters || initialTarget || wanted?.kind !== 'quantity') return undefined;
  if (wanted.unit?.dimension === 'ratio' || wanted.unit?.per !== undefined) return undefined;
  let year: Decimal | undefined;
  let last = ZERO;
  let sum = ZERO;
  const values: Decimal[] = [];
  for (const { reading } of quarters) {
    const pair = reading.kind === 'quantity' && !reading.also ? align(wanted, reading) : undefined;
    if (!pair) return undefined;
    [year, last] = pair;
    sum = sum.plus(last);
    values.push(last);
  }
  return year && { row, quarters, values, year, last, sum };
}
