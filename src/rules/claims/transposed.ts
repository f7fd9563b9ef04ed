/** A figure in a reason whose digits are those of the row's gap, or of another reason's figure for the same thing, changed about. */
import { align, findAmounts, type Decimal } from '../../amount';
import { swapsDigits } from '../../scoring';
import { figuresOf, isShared, type Evidence, type Facts } from './facts';
import type { ClaimId } from './claim';
import { toldOf } from './other-way';
import type { Statement } from './statement';

export function transposedGap(
  { text, row }: Statement,
  facts: Facts,
): (Evidence & { readonly claim: ClaimId; readonly quote: string }) | undefined {
  const fact = facts.indicator(row);
  const [target, actual] = [fact?.row.target?.reading, fact?.row.actual?.reading];
  if (!fact?.score?.missed || isShared(fact, facts)) return undefined;
  if (target?.kind !== 'quantity' || actual?.kind !== 'quantity') return undefined;
  const [wanted, reached] = align(target, actual) ?? [];
  if (!wanted || !reached) return undefined;
  const gap = wanted.minus(reached).abs();
  const told = toldOf(text).flatMap((clause) =>
    findAmounts(clause).flatMap(({ reading }) => {
      const isSame = reading.kind === 'quantity' && reading.unit?.name === actual.unit?.name;
      const said = isSame ? align(reading, actual)?.[0] : undefined;
      return said ? [{ clause, said }] : [];
    }),
  );
  // The gap itself, or parts of it, and the other figure is another thing's.
  const [only, another] = told;
  if (!only || another || !isTransposed(only.said, gap)) return undefined;
  return { claim: 'row-gap', quote: only.clause, ...figuresOf(fact) };
}

/** 82 and 28: whole figures of the same digits, two neighbours of which have changed places. */
function isTransposed(one: Decimal, other: Decimal): boolean {
  return one.decimalPlaces() === 0 && other.decimalPlaces() === 0 && swapsDigits(one, other);
}
