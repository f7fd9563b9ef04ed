import { align } from './compare';
import type { Range } from './reading';
import type { FoundAmount } from './scan';

/** Two quantities of one measure, the lower first, and nothing after them that bounds them once more. */
export function range(
  text: string,
  [first, second, third]: readonly FoundAmount[],
): Range | undefined {
  if (first?.reading.kind !== 'quantity' || second?.reading.kind !== 'quantity' || third) return;
  if (first.reading.comparator ?? second.reading.comparator) return undefined;
  const { unit = second.reading.unit } = first.reading;
  const from = unit ? { ...first.reading, unit } : first.reading;
  const to = unit && !second.reading.unit ? { ...second.reading, unit } : second.reading;
  const ends = align(from, to);
  return ends?.[0].lessThan(ends[1]) ? { kind: 'range', text, from, to } : undefined;
}

/** Nothing, or no more than a mark or a word that joins them. */
const JOINED = /^[\s,;，；、]*(?:且|并|并且|而|同时|和)?[\s,，]*$/;

/** A least and a most of one measure: `≥120公里，≤130公里`, `不低于10%不高于20%`, `20人以上30人以下`. */
export function bothBounds(
  text: string,
  normal: string,
  found: readonly FoundAmount[],
): Range | undefined {
  const [first, second, third] = found;
  if (first?.reading.kind !== 'quantity' || second?.reading.kind !== 'quantity' || third) return;
  const senses = [first.reading.comparator, second.reading.comparator];
  if (!senses.includes('>=') || !senses.includes('<=')) return undefined;
  if (!JOINED.test(normal.slice(first.end, second.start))) return undefined;
  if (!/^[\s。.;；]*$/.test(normal.slice(second.end))) return undefined;
  const unit = first.reading.unit ?? second.reading.unit;
  const ends = [first.reading, second.reading].map((end) => (unit ? { unit, ...end } : end));
  const [from, to] = senses[0] === '>=' ? ends : ends.reverse();
  if (!from || !to) return undefined;
  const aligned = align(from, to);
  if (!aligned?.[0].lessThan(aligned[1])) return undefined;
  return { kind: 'range', text, from, to };
}
