/** Last year's figures left standing in this year's column. */
import type { BasicData } from '../../forms';
import { type Figure, figure, inScale } from '../../scoring';
import { named } from '../field-names';
import type { Verdict } from '../rule';
import { rowsListed, rowsNamed } from './columns';

/** Fewer figures that are the same in both years may be chance. */
const LEAST_FIGURES = 3;

/** The accounts of 公用经费 are last year's on every row that is filled in, to the cent. */
export function keptFromLastYear(basic: BasicData): readonly Verdict<'kept'>[] {
  const rows = [...rowsNamed(basic, ['operating']), ...rowsListed(basic, 'operatingParts')];
  const kept: Figure[] = [];
  const values = new Set<string>();
  for (const { row } of rows) {
    const before = figure(row.lastYear);
    const now = figure(row.finalAccounts);
    if (!before && !now) continue;
    if (!before || !now || !inScale(now, now.scale).equals(inScale(before, now.scale))) return [];
    if (now.stored.isZero()) continue;
    kept.push(now);
    values.add(now.stored.toFixed());
  }
  if (values.size < LEAST_FIGURES) return [];
  const { finalAccounts, lastYear } = basic.columnLabels;
  return [
    {
      outcome: 'note',
      key: 'kept',
      cells: [
        ...kept.map(({ field }) => field.cell),
        ...[finalAccounts, lastYear].flatMap((one) => one?.cell ?? []),
      ],
      data: { group: named('operating'), count: String(kept.length) },
      path: 'basic.operating.kept',
      values: kept.map(({ field }) => field.text),
    },
  ];
}
