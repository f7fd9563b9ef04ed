import { ZERO } from '../../amount';
import { figureState } from '../../scoring';
import { named } from '../field-names';
import type { Verdict } from '../rule';
import { names } from '../terms';
import { unreadScores } from './added-scores';
import { openScores } from './open-scores';
import { equationOf, namesOf, type Sums, suggestTotal, withCellsOf } from './sums';
import { openAbove, surplusOf } from './surplus';

type Key = 'blank' | 'blank-open' | 'blank-above' | 'unchecked' | 'unreadable';

/** A total that is blank, or no figure. */
export function untyped(sums: Sums): Verdict<Key> {
  const { evaluation, total, rows, rubric, recomputed } = sums;
  const base = equationOf(sums);
  const state = figureState(total.score);
  if (state !== 'error' && state !== 'unreadable') {
    const { expected } = base.data;
    const open = openScores(sums);
    if (open.length > 0) {
      const more = open.length > MOST_NAMED ? '…' : '';
      const which = names(open.slice(0, MOST_NAMED)) + more;
      const data = { ...base.data, which, count: String(open.length) };
      return { outcome: 'undetermined', key: 'blank-open', ...base, data, expected };
    }
    const above = openAbove(rows);
    if (above.length > 0) {
      const data = { ...base.data, which: namesOf(above) };
      return { outcome: 'undetermined', key: 'blank-above', ...base, data, expected };
    }
    // Beyond all the points there are while a score is too high: the score comes first.
    const waits =
      recomputed.greaterThan(rubric.totalWeight) && surplusOf(rows, rubric).greaterThan(ZERO);
    const suggestion = waits ? undefined : suggestTotal(sums, recomputed);
    return { outcome: 'undetermined', key: 'blank', ...base, expected, suggestion };
  }
  const unread = unreadScores(evaluation);
  const which = names([{ label: named('total'), field: total.score }, ...unread]);
  return {
    outcome: 'undetermined',
    key: unread.length > 0 ? 'unchecked' : 'unreadable',
    ...base,
    cells: withCellsOf(base.cells, unread),
    data: { ...base.data, which },
  };
}

/** Open scores named; more are only counted. */
const MOST_NAMED = 3;
