import { type Decimal, ZERO } from '../../amount';
import type { Row } from '../rows';
import type { Subject } from '../rule';

/**
 * Rows that are given points and have none to be given, where the weights of the others already make the whole. A weight typed
 * once for several rows, unmerged, leaves the rows beneath it blank: what it leaves over may be theirs.
 */
export function weightless({ evaluation, card, rubric }: Subject, rows: readonly Row[]): Row[] {
  if (!evaluation?.columns.weight || !card) return [];
  if (!card.weight.equals(rubric.totalWeight)) return [];
  const found: Row[] = [];
  let room: Decimal = ZERO;
  let section: number | undefined;
  for (const row of rows) {
    if (row.indicator.section !== section) room = ZERO;
    section = row.indicator.section;
    if (row.score.within !== undefined) continue;
    const { weight, reported = ZERO } = row.score.group ?? row.score;
    if (weight) {
      room = weight.minus(reported);
    } else if (isBlank(row) && reported.greaterThan(ZERO)) {
      if (reported.greaterThan(room)) found.push(row);
      else room = room.minus(reported);
    }
  }
  return found;
}

/** 加分项 count beyond the whole, and a weight that cannot be read is told by itself. */
function isBlank({ indicator: { weight, onTop } }: Row): boolean {
  return !onTop && (weight === undefined || weight.reading.kind === 'blank');
}
