import type { UnitAssessment } from './model';

type Unfilled = Pick<UnitAssessment, 'matters' | 'indicators' | 'score'>;

/** Nobody has filled the unit's self-evaluation in: no result, no score. There is nothing to check, and no score to allow. */
export function isUnfilled({ matters, indicators, score }: Unfilled): boolean {
  const blanks = matters.filter(({ rule }) => rule === 'indicator/missing-actual');
  if (blanks.some(({ key }) => key === 'none')) return true;
  const isBlank = indicators.every(
    ({ actual, reported }) => (actual ?? '').trim() === '' && reported === null,
  );
  return blanks.length > 0 && score !== null && score.reported === null && isBlank;
}
