import { type Decimal, isSameStored, ZERO } from '../amount';
import type { Field, SelfEvaluation, Subtotal } from '../forms';
import { pointsFigure, type ScoreCard } from '../scoring';
import type { CellRef } from '../workbook';
import { named } from './field-names';
import { signed } from './figure';
import { pointsText, type Row, rowsOf } from './rows';
import type { Subject, Verdict } from './rule';
import { term, type Named } from './terms';

type Points = 'weight' | 'score';

/** A 小计 that is not what the rows above it come to. */
export interface WrongSubtotal {
  readonly field: Field;
  readonly sum: Decimal;
  readonly stored: Decimal;
  readonly rows: readonly Row[];
  readonly base: Pick<
    Verdict,
    'cells' | 'terms' | 'path' | 'values' | 'expected' | 'actual' | 'difference' | 'data'
  >;
}

/**
 * The 小计 of a column of points that are wrong. Where one may begin at several rows, it begins where its points in the other
 * column are right; where that tells nothing, nobody can say what it should be.
 */
export function wrongSubtotals(subject: Subject, points: Points): readonly WrongSubtotal[] {
  const { evaluation, card } = subject;
  const { subtotals = [] } = evaluation ?? {};
  if (!evaluation || subtotals.length === 0) return [];
  const rows = rowsOf(subject).filter(({ score }) => score.within === undefined);
  const found = subtotals.flatMap((subtotal, index) => {
    const own = pointsFigure(subtotal[points]);
    if (!own) return [];
    const among = spansOf(subtotal, rows);
    const spans = [...among, ...among.flatMap((span) => withExecution(span, rows, card) ?? [])];
    const added = spans.map((span) => addedBy(span, points, evaluation, card));
    const rights = spans.filter((_, at) => added[at]?.isRight(own.stored) === true);
    if (rights.some(({ execution }) => !execution)) return [];
    const other = points === 'weight' ? 'score' : 'weight';
    const beside = pointsFigure(subtotal[other]);
    const fits = spans.map((span) =>
      beside ? addedBy(span, other, evaluation, card)?.isRight(beside.stored) === true : false,
    );
    const fitting = spans.filter((_, at) => fits[at]);
    // One that adds the execution is wrong where what stands in the other column adds the same rows without it.
    const isWithout = fitting.length > 0 && fitting.every(({ execution }) => !execution);
    if (rights.length > 0 && !isWithout) return [];
    const at = fits.indexOf(true);
    const sum = added[at < 0 && among.length === 1 ? 0 : at];
    return sum ? [wrong(sum, subtotal, own.field, own.stored, `subtotals.${index}.${points}`)] : [];
  });
  return found.filter((one) => !found.some((inner) => follows(one, inner)));
}

/** Whether one is off by as much as another among its rows, which is nearer to the mistake. */
function follows(one: WrongSubtotal, inner: WrongSubtotal): boolean {
  const isWithin =
    inner.rows.length < one.rows.length && inner.rows.every((row) => one.rows.includes(row));
  return isWithin && inner.base.difference === one.base.difference;
}

/** The rows that it may add; each selection once. */
function spansOf({ spans }: Subtotal, rows: readonly Row[]): readonly Span[] {
  const found = new Map<number, Span>();
  for (const { indicators, execution = false } of spans) {
    const added = new Set(indicators);
    const span = rows.filter(({ index }) => added.has(index));
    const first = span[0];
    if (first && !found.has(first.index)) found.set(first.index, { rows: span, execution });
  }
  return [...found.values()];
}

interface Span {
  readonly rows: readonly Row[];
  /** The execution stands among them. */
  readonly execution: boolean;
}

/** A 小计 of all rows may add the execution as well, which stands above them. */
function withExecution(
  { rows, execution }: Span,
  all: readonly Row[],
  card: ScoreCard | undefined,
): Span | undefined {
  const isOfAll = !execution && rows[0] === all[0] && card?.execution !== undefined;
  return isOfAll ? { rows, execution: true } : undefined;
}

class Added {
  constructor(
    readonly rows: readonly Row[],
    readonly parts: readonly Named[],
    readonly sum: Decimal,
  ) {}

  isRight(stored: Decimal): boolean {
    return isSameStored(stored, this.sum);
  }
}

/** What rows come to, with the execution where it stands among them; `undefined` where one of them holds no figure. */
function addedBy(
  { rows, execution }: Span,
  points: Points,
  { funds }: SelfEvaluation,
  card: ScoreCard | undefined,
): Added | undefined {
  const parts: Named[] = rows.map(({ indicator }) => ({
    label: indicator.name,
    field: indicator[points],
  }));
  const own = execution ? funds?.total[points] : undefined;
  if (own) parts.unshift({ label: named(`execution${NAMED[points]}`), field: own });
  // A form without a cell for the weight of the execution means the usual one.
  const usual = execution && points === 'weight' && !own ? card?.execution?.weight : undefined;
  let sum = usual ?? ZERO;
  for (const { field } of parts) {
    const one = pointsFigure(field);
    if (!one) return undefined;
    sum = sum.plus(one.stored);
  }
  return new Added(rows, parts, sum);
}

const NAMED = { weight: 'Weight', score: 'Score' } as const;

function wrong(
  { rows, parts, sum }: Added,
  { label }: Subtotal,
  field: Field,
  stored: Decimal,
  path: string,
): WrongSubtotal {
  const called = label.text.replace(/\s+/g, '');
  const figures = {
    expected: pointsText(sum, 6),
    actual: pointsText(stored, 6),
    difference: signed(stored.minus(sum)),
  };
  const cells: CellRef[] = [field.cell, ...parts.flatMap((part) => part.field?.cell ?? [])];
  return {
    field,
    sum,
    stored,
    rows,
    base: {
      cells,
      terms: [...parts.map((part) => term(part, '+')), term({ label: called, field }, '=')],
      path,
      values: [field.text, ...parts.map((part) => part.field?.text ?? '')],
      ...figures,
      data: { ...figures, subtotal: called },
    },
  };
}
