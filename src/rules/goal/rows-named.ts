/** Rows that count the very thing that a figure of a text counts. */
import { gather, type Quantity } from '../../amount';
import type { Row } from '../rows';
import { unitOf } from './alike-names';
import { bareUnit, nounsOf, type Counted } from './nouns';
import { oddNoun } from './own-names';

/** What a figure counts and in what: 培训4期 and 培训826人次 are two figures of one thing. */
export function namesOf({ nouns, figure }: Counted): readonly string[] {
  const unit = bareUnit(figure) ?? '';
  return nouns.map((noun) => `${noun} ${unit}`);
}

/** The rows of each noun. */
export function rowsByNoun(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  const found = new Map<string, Row[]>();
  for (const row of rows) {
    const { name } = row.indicator;
    for (const noun of new Set([...nounsOf(name), ...oddNouns(name)])) {
      const same = found.get(noun);
      if (same) same.push(row);
      else found.set(noun, [row]);
    }
  }
  return found;
}

function oddNouns(name: string): readonly string[] {
  const noun = oddNoun(name);
  return noun === undefined ? [] : [noun];
}

/** The one row that a figure may be of; of several of one noun, that which is counted as the figure is. */
export function rowOf(
  { nouns, figure }: Counted,
  rows: ReadonlyMap<string, readonly Row[]>,
): Row | undefined {
  const named = new Set(gather(nouns, (noun) => theOne(rows.get(noun) ?? [], figure) ?? []));
  const [row, other] = named;
  return other ? undefined : row;
}

function theOne(rows: readonly Row[], figure: Quantity): Row | undefined {
  if (rows.length < 2) return rows[0];
  const unit = bareUnit(figure);
  const units = rows.map(({ indicator }) => unitOf(indicator));
  const at = units.indexOf(unit);
  // Where one of them does not say what it is counted in, it may be meant.
  const isSure = unit !== undefined && !units.includes(undefined) && units.lastIndexOf(unit) === at;
  return isSure ? rows[at] : undefined;
}
