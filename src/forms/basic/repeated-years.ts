import type { Spot } from '../grid';
import { squeeze } from '../labels/text';
import type { BasicColumn } from '../model';
import type { YearColumn } from './year-headings';

/** A heading that says what another one has said, and whose column it names once more. */
export interface YearAgain {
  readonly column: BasicColumn;
  readonly spot: Spot;
}

/**
 * 2022年决算数 | 2023年预算数 | 2023年决算数 | 2022年决算数: headings word for word like one before them, each with that one. Where
 * the others do not tell of two years in a row, the first of the two may be the one with the wrong year.
 */
export function repeatedAmong(spots: readonly Spot[]): ReadonlyMap<Spot, Spot> | undefined {
  const first = new Map<string, Spot>();
  const again = new Map<Spot, Spot>();
  for (const spot of spots) {
    const words = squeeze(spot.text);
    const before = first.get(words);
    if (!before) first.set(words, spot);
    else if (spot.label?.yearColumn) again.set(spot, before);
  }
  return again.size > 0 && hasLastYear([...first.values()]) ? again : undefined;
}

function hasLastYear(spots: readonly Spot[]): boolean {
  const years = spots.flatMap(({ label }) =>
    label?.yearColumn?.kind === 'finalAccounts' ? label.yearColumn.year : [],
  );
  return years.includes(Math.max(...years) - 1);
}

/** Which columns are there once more. */
export function columnsAgain(
  again: ReadonlyMap<Spot, Spot>,
  columns: Readonly<Partial<Record<BasicColumn, YearColumn>>>,
): readonly YearAgain[] {
  const read = Object.entries(columns) as [BasicColumn, YearColumn][];
  return [...again].flatMap(([spot, before]) => {
    const own = read.find(([, one]) => one.spot === before);
    return own ? [{ column: own[0], spot }] : [];
  });
}
