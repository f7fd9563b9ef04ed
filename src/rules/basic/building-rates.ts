import { named } from '../field-names';
import { RATE_KEYS, rateIs } from '../compare/rate';
import { NOT_APPLICABLE, rule } from '../rule';

/** 规模控制率 = 实际规模 ÷ 批复规模; 投资概算控制率 = 实际投资 ÷ 预算投资, for each building. */
export default rule({
  id: 'basic/building-rates',
  outcome: 'fail',
  basis: ['form:basic-data'],
  messages: RATE_KEYS,
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
    const verdicts = (basic?.buildings ?? []).flatMap((building, index) => {
      const field = <Name extends keyof typeof building>(name: Name) => ({
        label: named(name),
        field: building[name],
      });
      const path = `basic.buildings.${index}`;
      const size = rateIs(
        field('sizeRate'),
        field('actualSize'),
        field('approvedSize'),
        `${path}.sizeRate`,
      );
      const investment = rateIs(
        field('investmentRate'),
        field('actualInvestment'),
        field('budgetInvestment'),
        `${path}.investmentRate`,
      );
      return [size ?? [], investment ?? []].flat();
    });
    return verdicts.length === 0 ? NOT_APPLICABLE : verdicts;
  },
});
