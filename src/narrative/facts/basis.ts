import type { ChangeFact, Fact } from '../model';
import type { MeasureName } from './lexicon';

/** 上年1120.5万元，本年1185.37万元，增加64.87万元: both years are there to be compared. */
export function sinceLastYear(
  facts: readonly Fact[],
  year: number | undefined,
): 'lastYear' | undefined {
  if (year === undefined) return undefined;
  const isThere = (wanted: number) =>
    facts.some((fact) => fact.kind === 'value' && fact.year === wanted);
  return isThere(year - 1) && isThere(year) ? 'lastYear' : undefined;
}

/** 公务接待费0.32万元（预算0.60万元，节约0.28万元）: right behind its budget. */
export function sinceBudget(
  facts: readonly Fact[],
  measure: MeasureName | undefined,
): 'budget' | undefined {
  const last = facts.at(-1);
  const isBehind = last?.kind === 'value' && last.measure === measure && last.column === 'budget';
  return isBehind ? 'budget' : undefined;
}

/** 2022年支出11.58万元，2021年支出30.75万元，同比下降…: the change is the later year's. */
export function yearOfChange(
  facts: readonly Fact[],
  against: ChangeFact['against'],
  year: number | undefined,
  own: number | undefined,
): number | undefined {
  const isBack = against === 'lastYear' && own !== undefined && year === own - 1;
  return isBack && sinceLastYear(facts, own) ? own : year;
}
