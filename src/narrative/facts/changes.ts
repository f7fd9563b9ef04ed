import type { Fact } from '../model';
import { countedGrowth } from './counted';
import { endsAround } from './ends';
import { directionOf, isAlike, isPoints, isRate, type Direction } from './moved';
import { isMoney, type SentenceFacts, type Statement } from './sentence-facts';

/**
 * How far something moved, by the two figures that it moved between or by one of them and the change: 由120万元减少到95万元，减少25万元，
 * 下降20.83%; 公用经费72.87万元，较上年增加0.85万元，增长1.18%.
 */
export function changes(said: SentenceFacts): readonly Statement[] {
  return said.facts.flatMap((fact, at): readonly Statement[] => {
    const clause = said.clauseBefore(fact);
    const direction = directionOf(clause);
    if (!direction || clause.includes('分别')) return [];
    const ends = endsAround(said, at);
    const kind = ends && kindOf(fact, ends.before);
    if (!ends || !kind) return isRate(fact) ? growthByChange(said, at, direction) : [];
    return [{ ...said.statement(kind, fact, [ends.after, ends.before]), direction }];
  });
}

/** What a figure says of its ends; `undefined` where it cannot be how far they are apart. */
function kindOf(fact: Fact, end: Fact): 'growth' | 'difference' | undefined {
  if (isPoints(fact)) return isRate(end) ? 'difference' : undefined;
  if (isRate(fact)) return isRate(end) ? undefined : 'growth';
  return isAlike(fact, end) ? 'difference' : undefined;
}

/** A percentage behind a figure and its change: 公用经费72.87万元，较上年增加0.85万元，增长1.18%. */
function growthByChange(
  said: SentenceFacts,
  at: number,
  direction: Direction,
): readonly Statement[] {
  const fact = said.facts[at];
  if (!fact) return [];
  const counted = countedGrowth(said, at);
  if (counted.length > 0) return counted;
  const change = said.facts[at - 1];
  const now = said.facts[at - 2];
  const isBase =
    change?.kind === 'change' &&
    now !== undefined &&
    (isComparedTo(said, now, change) || isYearBefore(now, change));
  if (isBase) {
    return change.direction === direction ? [said.statement('share', fact, [change, now])] : [];
  }
  if (change?.kind !== 'change' || !isMoney(change) || change.direction !== direction) return [];
  if (now?.kind !== 'value' || !isMoney(now) || now.measure !== change.measure) return [];
  const base = {
    ...said.operand(now),
    adjusted: { by: change.quantity, direction, mention: change.mention },
  } as const;
  return [{ ...said.statement('growth', fact, [now]), operands: [said.operand(now), base] }];
}

/** 与上年40.3万元相比，增加0.57万元: what the change is measured against is there. */
function isComparedTo(said: SentenceFacts, base: Fact, change: Fact): boolean {
  return (
    base.kind === 'value' &&
    isMoney(base) &&
    isMoney(change) &&
    /[较比与同][^，,；;]{0,16}$/.test(said.clauseBefore(base)) &&
    /^(?:相比|比较)?[，,]?[^，,；;]{0,8}$/.test(said.plainBetween(base, change))
  );
}

/** 上年为3950万元，增加164.85万元，增幅…. */
function isYearBefore(base: Fact, change: Fact): boolean {
  return (
    base.kind === 'value' &&
    change.kind === 'change' &&
    isMoney(change) &&
    change.against === 'lastYear' &&
    change.measure === base.measure &&
    base.year !== undefined &&
    base.year + 1 === change.year
  );
}
