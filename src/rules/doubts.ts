import { gather, type Decimal } from '../amount';
import type { Field } from '../forms';
import { figure, WAN } from '../scoring';
import { isSameCell, type CellRef } from '../workbook';
import { missOf } from './compare/sum';
import { told, type Result, type Verdict } from './rule';
import type { Judgement } from './runner';

/**
 * One cause, one finding: a verdict that shows a figure to be misread states a doubt, and what others concluded from that figure
 * falls with it. Neither knows of the other: they meet at the cell.
 */
export interface FigureDoubt {
  readonly cell: CellRef;
  /** By how much the figure is too large, in its own unit; without it, the figure may be anything. */
  readonly off?: Decimal;
}

type FallsWith = NonNullable<Verdict['fallsWith']>;

/** Doubts about these figures, each of which may be anything. */
export function doubting(...fields: readonly (Field | undefined)[]): readonly FigureDoubt[] {
  return gather(fields, (field) => (field ? [{ cell: field.cell }] : []));
}

/**
 * Where total = Σ addends misses by `miss` (total less Σ): what each figure is too large by if it alone is wrong.
 */
export function suspects(
  total: Field | undefined,
  addends: readonly (Field | undefined)[],
  miss: Decimal,
): readonly FigureDoubt[] {
  const by = (off: Decimal) => (doubt: FigureDoubt) => ({ ...doubt, off });
  return [...doubting(total).map(by(miss)), ...doubting(...addends).map(by(miss.negated()))];
}

/** A sum with what it states of its figures where it fails; `miss` is actual less expected. */
export function inDoubt<Key extends string>(
  sum: Result<Key>,
  state: (miss: Decimal) => Pick<Verdict, 'doubts' | 'fallsWith'>,
): Result<Key> {
  if (sum.outcome !== 'fail') return sum;
  const verdict = told(sum);
  return { ...verdict, ...state(missOf(verdict)) };
}

/** For what is concluded from these figures, whatever they should be. From a figure of which that is known it still may be. */
export function restingOn(...fields: readonly (Field | undefined)[]): FallsWith {
  return ({ cell, off }) => off === undefined && isAmong(fields, cell);
}

/** For a sum: what it misses by is what another finding shows one of its figures to be off by. */
export function missingBy(own: readonly FigureDoubt[]): FallsWith {
  return ({ cell, off }) =>
    off !== undefined && own.some((one) => one.off?.equals(off) && isSameCell(one.cell, cell));
}

/** For what holds with one of these figures less what it is shown to be off by. */
export function mendedBy(
  fields: readonly (Field | undefined)[],
  holds: (off: Decimal, cell: CellRef) => boolean,
): FallsWith {
  return ({ cell, off }) => off !== undefined && isAmong(fields, cell) && holds(off, cell);
}

/** For what falls with any of these. */
export function either(...all: readonly FallsWith[]): FallsWith {
  return (doubt) => all.some((falls) => falls(doubt));
}

/** These figures, each of which is too large by all but a ten-thousandth of it: typed in 元. */
export function typedInYuan(...fields: readonly (Field | undefined)[]): readonly FigureDoubt[] {
  return gather(fields, (field) => {
    const off = offInYuan(field);
    return field && off ? [{ cell: field.cell, off }] : [];
  });
}

/** For what says nothing where one of these figures was typed in 元. */
export function restingOnUnitOf(...fields: readonly (Field | undefined)[]): FallsWith {
  return mendedBy(fields, (off, cell) => {
    const field = fields.find((one) => one && isSameCell(one.cell, cell));
    return offInYuan(field)?.equals(off) === true;
  });
}

function offInYuan(field: Field | undefined): Decimal | undefined {
  const stored = figure(field)?.stored;
  return stored?.minus(stored.dividedBy(WAN));
}

function isAmong(fields: readonly (Field | undefined)[], cell: CellRef): boolean {
  return fields.some((field) => field !== undefined && isSameCell(field.cell, cell));
}

/** What a finding falls with: the finding that doubts the figure, and whether it would hold with what that figure should be. */
export interface Fall {
  readonly cause: Judgement;
  readonly isMended: boolean;
}

/** What only follows from a figure that another finding doubts. Of findings that doubt each other the last one is left. */
export function fallenAmong(judgements: readonly Judgement[]): ReadonlyMap<Judgement, Fall> {
  const fallen = new Map<Judgement, Fall>();
  const doubting = gather(judgements, (judgement) => {
    const doubts = judgement.outcome === 'fail' ? judgement.verdict?.().doubts : undefined;
    return doubts && doubts.length > 0 ? [{ judgement, doubts }] : [];
  });
  if (doubting.length === 0) return fallen;
  // A doubt that falls takes nothing with it, so these are settled first.
  for (const one of [...doubting.map(({ judgement }) => judgement), ...judgements]) {
    // What holds, and was never in need of a reason, is concluded from nothing.
    if (one.outcome === 'pass' && !one.isExplained) continue;
    const fallsWith = one.verdict?.().fallsWith;
    if (!fallsWith) continue;
    for (const { judgement, doubts } of doubting) {
      if (judgement === one || fallen.has(judgement)) continue;
      const doubt = doubts.find(fallsWith);
      if (!doubt) continue;
      const isMended = doubt.off !== undefined && one.outcome !== 'undetermined';
      fallen.set(one, { cause: judgement, isMended });
      break;
    }
  }
  return fallen;
}
