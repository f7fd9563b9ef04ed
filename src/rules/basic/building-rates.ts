import { ONE } from '../../amount';
import type { BasicData } from '../../forms';
import { figure } from '../../scoring';
import { percentText, quotient, RATE_KEYS, rateIs } from '../compare/rate';
import { named } from '../field-names';
import { NOT_APPLICABLE, rule, type Verdict } from '../rule';
import { term, type Named } from '../terms';

/** 规模控制率 = 实际规模 ÷ 批复规模; 投资概算控制率 = 实际投资 ÷ 预算投资, for each building. */
export default rule({
  id: 'basic/building-rates',
  outcome: 'fail',
  basis: ['form:basic-data'],
  messages: [...RATE_KEYS, 'beyond'],
  examples: {
    right: [
      {
        批复规模: '1200',
        实际规模: '1180',
        规模控制率: '98.33%',
        预算投资: '360',
        实际投资: '355.5',
        投资概算控制率: '98.75%',
      },
    ],
    wrong: [{ 批复规模: '1200', 实际规模: '1260', 规模控制率: '95.24%' }],
  },
  check({ basic }) {
    if (!basic) return NOT_APPLICABLE;
    const results = basic.buildings.flatMap((building, index) =>
      RATES.flatMap((columns) => {
        const [rate, actual, limit] = columns.map((name) => ({
          label: named(name),
          field: building[name],
        }));
        if (!rate || !actual || !limit) return [];
        const path = `basic.buildings.${index}.${columns[0]}`;
        const result = rateIs(rate, actual, limit, path);
        const isRight = result?.outcome === 'pass';
        return [
          result ?? [],
          isRight ? (beyond(basic, [actual, limit, rate], path) ?? []) : [],
        ].flat();
      }),
    );
    return results.length === 0 ? NOT_APPLICABLE : results;
  },
});

/** Of each rate: itself, what it is worked out from, and what that is measured by. */
const RATES = [
  ['sizeRate', 'actualSize', 'approvedSize'],
  ['investmentRate', 'actualInvestment', 'budgetInvestment'],
] as const;

const ABOUT = ['规模', '面积', '投资', '概算', '楼堂馆所'];

/** A building that is larger, or dearer, than was approved asks for a reason, as more staff than posts do. */
function beyond(
  basic: BasicData,
  [actual, limit, rate]: readonly [Named, Named, Named],
  path: string,
): Verdict<'beyond'> | undefined {
  const [built, approved] = [figure(actual.field), figure(limit.field)];
  const exact = built && approved && quotient(built, approved);
  if (!exact?.greaterThan(ONE)) return undefined;
  return {
    outcome: 'explain',
    key: 'beyond',
    cells: [actual, limit, rate].flatMap(({ field }) => field?.cell ?? []),
    terms: [term(actual, '+'), term(limit, '≤')],
    data: { rate: rate.label, actual: percentText(exact) },
    basis: 'tool-default',
    asks: {
      texts: basic.remarks.filter(({ text }) => ABOUT.some((word) => text.includes(word))),
      about: ABOUT,
    },
    path: `${path}.beyond`,
    values: [actual, limit].map(({ field }) => field?.text ?? ''),
  };
}
