import { LIST } from '../field-names';
import { cellsOf, type Row, rowPath, rowValues } from '../rows';
import type { Verdict } from '../rule';
import { shortened } from '../terms';

/** From so many rows on that lack the same thing, they are asked for it together. */
const MANY = 3;
/** So many are called by name; how many there are in all is said besides. */
const NAMED = 6;

/** Of one thing that many rows lack one finding, at the first of them, with the names and the cells of all; of a few rows one each. */
export function together<Key extends string>(
  rows: readonly Row[],
  at: 'target' | 'actual',
  each: (row: Row) => Verdict<Key>,
  all: Key,
  from = MANY,
): readonly Verdict<Key>[] {
  const [first] = rows;
  if (!first || rows.length < from) return rows.map(each);
  return [
    {
      ...each(first),
      key: all,
      cells: rows.flatMap((row) => {
        const { target, actual } = row.indicator;
        return cellsOf(row, at === 'target' ? (target ?? actual) : actual).slice(0, 1);
      }),
      data: {
        count: String(rows.length),
        names: rows
          .slice(0, NAMED)
          .map(({ indicator }) => shortened(indicator.name))
          .join(LIST),
      },
      path: rowPath(first, all),
      values: rows.flatMap((row) => [row.indicator.name, ...rowValues(row)]),
    },
  ];
}
