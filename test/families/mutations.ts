import type { Chance } from './random';
import { ratio, rateText, sumOf, type Amounts, type Facts, type Row } from './scored-form';

/** What must be found, and at which place of the drawing. */
export interface Expected {
  readonly rule: string;
  readonly place: string;
}

/** Puts one mistake into a right form; `undefined` where the form has no place for it. */
export interface Mutation {
  readonly name: string;
  readonly apply: (facts: Facts, chance: Chance) => readonly Expected[] | undefined;
}

function retotal(facts: Facts): void {
  facts.totalScore =
    (facts.executionScore ?? 0) + facts.rows.reduce((sum, { score }) => sum + (score ?? 0), 0);
}

function pickRow(facts: Facts, chance: Chance, fits: (row: Row) => boolean): number | undefined {
  const found = facts.rows.flatMap((row, at) => (fits(row) ? [at] : []));
  return found.length > 0 ? chance.pick(found) : undefined;
}

/** Changes the funds as a whole, every part alike, and all that follows from them. */
function execute(facts: Facts, percent: number): void {
  facts.parts.forEach(({ amounts }) => {
    amounts.executed = Math.floor((amounts.annual * percent) / 100);
  });
  facts.total = sumOf(facts.parts.map(({ amounts }) => amounts));
  const { executed, annual } = facts.total;
  facts.rate = rateText(executed, annual);
  facts.executionScore = Math.min(
    facts.executionWeight,
    ratio(facts.executionWeight, executed, annual),
  );
  retotal(facts);
}

const numeric = ({ sign, missed }: Row): boolean => sign !== '' && !missed;

export const mutations: readonly Mutation[] = [
  {
    name: 'an execution score that does not follow from the rate',
    apply(facts, chance) {
      facts.executionScore = (facts.executionScore ?? 0) - chance.whole(50, 300);
      retotal(facts);
      return [{ rule: 'score/execution', place: 'executionScore' }];
    },
  },
  {
    name: 'a rate that does not divide',
    apply(facts, chance) {
      const { executed, annual } = facts.total;
      facts.rate = rateText(executed + Math.floor((annual * chance.whole(2, 6)) / 100), annual);
      return [{ rule: 'funds/execution-rate', place: 'rate' }];
    },
  },
  {
    name: 'a part of the annual budget mistyped',
    apply(facts, chance) {
      const part = chance.pick(facts.parts);
      part.amounts.annual += chance.whole(1, 9) * 10;
      return [{ rule: 'funds/parts-total', place: 'annual' }];
    },
  },
  {
    name: 'a part of the initial budget mistyped',
    apply(facts, chance) {
      const part = chance.pick(facts.parts);
      part.amounts.initial += chance.whole(1, 9) * 100;
      return [{ rule: 'funds/parts-total', place: 'initial' }];
    },
  },
  {
    name: 'a total of scores mistyped',
    apply(facts, chance) {
      facts.totalScore += chance.pick([-900, -200, 100, 180]);
      return [{ rule: 'score/total', place: 'totalScore' }];
    },
  },
  {
    name: 'a score above its weight',
    apply(facts, chance) {
      const at = pickRow(facts, chance, numeric);
      const row = at === undefined ? undefined : facts.rows[at];
      if (!row) return undefined;
      row.score = row.weight + 200;
      retotal(facts);
      return [{ rule: 'score/exceeds-weight', place: `score ${at}` }];
    },
  },
  {
    name: 'full marks for a missed target',
    apply(facts, chance) {
      const at = pickRow(facts, chance, ({ missed }) => missed);
      const row = at === undefined ? undefined : facts.rows[at];
      if (!row) return undefined;
      row.score = row.weight;
      retotal(facts);
      return [{ rule: 'score/indicator', place: `score ${at}` }];
    },
  },
  {
    name: 'no reason for a missed target',
    apply(facts, chance) {
      const at = pickRow(facts, chance, ({ missed }) => missed);
      const row = at === undefined ? undefined : facts.rows[at];
      if (!row) return undefined;
      row.reason = chance.pick(['', '无', '—', '/']);
      return [{ rule: 'explanation/missing', place: `reason ${at}` }];
    },
  },
  {
    name: 'weights that exceed 100',
    apply(facts, chance) {
      const at = pickRow(facts, chance, numeric);
      const row = at === undefined ? undefined : facts.rows[at];
      if (!row) return undefined;
      row.weight += 500;
      row.score = row.weight;
      retotal(facts);
      const section = facts.sections[row.level1];
      const total = { rule: 'weight/total', place: 'totalWeight' };
      return section?.stated === undefined
        ? [total]
        : [total, { rule: 'weight/section', place: `section ${row.level1}` }];
    },
  },
  {
    name: 'points in a heading that its rows do not have',
    apply(facts, chance) {
      const level1 = chance.whole(0, facts.sections.length - 1);
      const section = facts.sections[level1];
      if (section?.stated === undefined) return undefined;
      section.stated += 5;
      return [{ rule: 'weight/section', place: `section ${level1}` }];
    },
  },
  {
    name: 'the target typed again as the result',
    apply(facts, chance) {
      const at = pickRow(facts, chance, (row) => numeric(row) && row.sign === '≥');
      const row = at === undefined ? undefined : facts.rows[at];
      if (!row) return undefined;
      row.actual = `≥${row.target}${row.unit}`;
      return [{ rule: 'indicator/actual-repeats-target', place: `actual ${at}` }];
    },
  },
  {
    name: 'no result',
    apply(facts, chance) {
      const at = pickRow(facts, chance, numeric);
      const row = at === undefined ? undefined : facts.rows[at];
      if (!row) return undefined;
      row.actual = '';
      return [{ rule: 'indicator/missing-actual', place: `actual ${at}` }];
    },
  },
  {
    name: 'an error value for a result',
    apply(facts, chance) {
      const at = pickRow(facts, chance, numeric);
      const row = at === undefined ? undefined : facts.rows[at];
      if (!row) return undefined;
      row.actual = '#REF!';
      return [{ rule: 'cell/error-value', place: `actual ${at}` }];
    },
  },
  {
    name: 'no score',
    apply(facts, chance) {
      const at = pickRow(facts, chance, numeric);
      const row = at === undefined ? undefined : facts.rows[at];
      if (!row) return undefined;
      row.score = undefined;
      retotal(facts);
      return [{ rule: 'score/missing', place: `score ${at}` }];
    },
  },
  {
    name: 'more spent than budgeted',
    apply(facts) {
      execute(facts, 106);
      return [{ rule: 'funds/overspent', place: 'executed' }];
    },
  },
  {
    name: 'far less spent than budgeted',
    apply(facts, chance) {
      execute(facts, chance.whole(55, 85));
      return [{ rule: 'funds/under-executed', place: 'rate' }];
    },
  },
  {
    name: 'a budget far from the initial one',
    apply(facts, chance) {
      facts.parts.forEach(({ amounts }) => {
        amounts.initial = Math.floor((amounts.annual * 100) / chance.whole(150, 220));
      });
      facts.total = sumOf(facts.parts.map(({ amounts }): Amounts => amounts));
      return [{ rule: 'funds/budget-adjustment', place: 'annual' }];
    },
  },
  {
    name: 'a result far beyond its target',
    apply(facts, chance) {
      const at = pickRow(
        facts,
        chance,
        (row) => numeric(row) && row.sign === '≥' && row.unit !== '%',
      );
      const row = at === undefined ? undefined : facts.rows[at];
      if (!row) return undefined;
      row.actual = String(Math.ceil((Number(row.target) * chance.whole(150, 250)) / 100));
      return [{ rule: 'indicator/over-achieved', place: `actual ${at}` }];
    },
  },
  {
    name: 'a result that misses a range, a rank, a period or all of it',
    apply(facts, chance) {
      const at = pickRow(facts, chance, ({ short }) => short !== undefined);
      const row = at === undefined ? undefined : facts.rows[at];
      if (!row?.short) return undefined;
      row.actual = row.short;
      const wrong = { rule: 'score/indicator', place: `score ${at}` };
      return row.banded ? [wrong] : [wrong, { rule: 'explanation/missing', place: `reason ${at}` }];
    },
  },
  {
    name: 'a result that nobody can read',
    apply(facts, chance) {
      const at = pickRow(facts, chance, numeric);
      const row = at === undefined ? undefined : facts.rows[at];
      if (!row) return undefined;
      row.actual = '1O..5';
      return [{ rule: 'indicator/unreadable', place: `actual ${at}` }];
    },
  },
  {
    name: 'goals copied as completions',
    apply(facts) {
      facts.completions = facts.goals;
      return [{ rule: 'goal/copied', place: 'completions' }];
    },
  },
];
