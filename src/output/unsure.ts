import { isPassage, type Assessment, type UnitAssessment } from '../assessment';
import type { Finding } from '../findings';
import { formatCell } from '../workbook';

/** Why a computed cell is better mended elsewhere first: at the weights, or at the amounts. */
export type Unsure = 'weights' | 'amounts';

/** The cells of a unit's findings of these rules: what each of them would have changed. */
function cellsOf({ findings }: UnitAssessment, rules: readonly string[]): readonly string[] {
  return findings
    .filter(({ rule }) => rules.includes(rule))
    .flatMap(({ cells }) => cells.slice(0, 1))
    .flatMap((place) => (isPassage(place) ? [] : [formatCell(place)]));
}

/**
 * What a person looks at before it is written: the total where the weights do not add up, and rate, score and total where these bear
 * each other out against the amounts.
 */
export function unsureCells({ units }: Assessment): ReadonlyMap<string, Unsure> {
  const unsure = new Map<string, Unsure>();
  for (const unit of units) {
    const has = (wanted: (finding: Finding) => boolean) =>
      unit.matters.some((finding) => finding.outcome === 'fail' && wanted(finding));
    const mark = (why: Unsure, rules: readonly string[]) => {
      for (const cell of cellsOf(unit, rules)) unsure.set(cell, why);
    };
    if (has(({ rule }) => rule === 'weight/total')) mark('weights', ['score/total']);
    if (has(({ rule, key }) => rule === 'funds/execution-rate' && key === 'amounts'))
      mark('amounts', ['funds/execution-rate', 'score/execution', 'score/total']);
  }
  return unsure;
}
