import type { Expected } from './mutations';
import type { PairFacts, Triple } from './pair-form';
import type { Chance } from './random';

export interface PairMutation {
  readonly name: string;
  readonly apply: (facts: PairFacts, chance: Chance) => readonly Expected[] | undefined;
}

const column = (chance: Chance): number => chance.whole(0, 2);

/** A typed total that is off in one column. */
function off(
  name: 'threePublic' | 'vehicle' | 'project' | 'specialFunds',
  rule: string,
): PairMutation['apply'] {
  return (facts, chance) => {
    const at = column(chance);
    const amounts = facts[name];
    // A slip small enough to raise no other question.
    amounts[at] = (amounts[at] ?? 0) + chance.whole(1, 9);
    return [{ rule, place: `${name} ${at}` }];
  };
}

export const pairMutations: readonly PairMutation[] = [
  { name: 'special funds do not add up', apply: off('specialFunds', 'basic/special-funds-total') },
  {
    name: 'three public expenses do not add up',
    apply(facts, chance) {
      const at = column(chance);
      facts.threePublic[at] = (facts.threePublic[at] ?? 0) - chance.whole(1, 9);
      return [{ rule: 'basic/three-public-total', place: `threePublic ${at}` }];
    },
  },
  {
    name: 'a control rate that does not divide',
    apply(facts) {
      facts.controlRate = `${((facts.staff * 100) / facts.authorised + 2.5).toFixed(2)}%`;
      return [{ rule: 'staffing/control-rate', place: 'controlRate' }];
    },
  },
  {
    name: 'more staff than posts',
    apply(facts) {
      facts.staff = facts.authorised + 3;
      facts.controlRate = `${(Math.floor((facts.staff * 10_000) / facts.authorised + 0.5) / 100).toFixed(2)}%`;
      return [{ rule: 'staffing/over-establishment', place: 'controlRate' }];
    },
  },
  {
    name: 'a fund that doubled',
    apply(facts, chance) {
      const at = chance.whole(0, facts.funds.length - 1);
      const fund = facts.funds[at];
      if (!fund) return undefined;
      const before = fund.amounts[0];
      const half = Math.floor(fund.amounts[2] / 2);
      fund.amounts[0] = half;
      const less = before - half;
      facts.specialFunds[0] -= less;
      facts.project[0] -= less;
      return [{ rule: 'basic/year-on-year', place: `fund${at} 2` }];
    },
  },
  {
    name: 'procurement beyond its budget',
    apply(facts) {
      const amounts: Triple = facts.procurement;
      amounts[2] = amounts[1] + 300;
      return [{ rule: 'basic/over-budget', place: 'procurement 2' }];
    },
  },
  {
    name: 'parts of the operating expenses above the whole',
    apply(facts) {
      const years = [0, 1, 2];
      facts.office = years.map(
        (at) => (facts.operating[at] ?? 0) - Math.floor((facts.meetings[at] ?? 0) / 2),
      ) as Triple;
      return years.map((at) => ({ rule: 'basic/operating-of-which', place: `operating ${at}` }));
    },
  },
  {
    name: 'sources that do not add up',
    apply(facts, chance) {
      facts.general += chance.whole(1, 9) * 111;
      return [{ rule: 'funds/source-total', place: 'general' }];
    },
  },
  {
    name: 'natures that do not add up',
    apply(facts, chance) {
      facts.basicExpenditure += chance.whole(1, 9) * 111;
      return [{ rule: 'funds/nature-total', place: 'basicExpenditure' }];
    },
  },
  {
    name: 'an execution score of the grand total',
    apply(facts) {
      facts.executionScore = 9600;
      facts.total = 9000 + 9600;
      return [{ rule: 'score/execution', place: 'executionScore' }];
    },
  },
  {
    name: 'a total without the execution score',
    apply(facts) {
      facts.total = 9000;
      return [{ rule: 'score/total', place: 'total' }];
    },
  },
  {
    name: 'project expenditure that differs between the forms',
    apply(facts, chance) {
      const more = chance.whole(2, 9) * 100;
      facts.projectExpenditure += more;
      facts.basicExpenditure -= more;
      return [{ rule: 'cross/project-expenditure', place: 'projectExpenditure' }];
    },
  },
];
