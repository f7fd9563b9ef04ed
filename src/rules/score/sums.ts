import type { Decimal } from '../../amount';
import type { SelfEvaluation } from '../../forms';
import type { Rubric } from '../../rubrics';
import type { ScoreCard } from '../../scoring';
import { isPassage, type Place } from '../../findings';
import { isSameCell, type CellRef } from '../../workbook';
import { LIST, named } from '../field-names';
import { type Row, weightBeside } from '../rows';
import { suggestPoints } from '../suggest';
import { type Named, term } from '../terms';
import { aboveAll } from './above-all';
import { addedScores } from './added-scores';
import { type OpenAbove, openAbove } from './surplus';

/** A total with what its scores come to; of the indicators alone where it leaves out the execution. */
export interface Sums {
  readonly evaluation: SelfEvaluation;
  readonly total: NonNullable<SelfEvaluation['total']>;
  readonly card: ScoreCard;
  readonly rubric: Rubric;
  readonly rows: readonly Row[];
  /** With the execution score as it should be. */
  readonly recomputed: Decimal;
  readonly typedSum: Decimal;
}

export function equationOf({ evaluation, total, card, recomputed }: Sums) {
  const terms = addedScores(evaluation, card);
  return {
    cells: [total.score?.cell ?? total.label.cell, ...terms.flatMap(({ cell }) => cell ?? [])],
    terms: [...terms, term({ label: named('total'), field: total.score }, '=')],
    path: 'total.score',
    values: [total.score?.text ?? '', ...terms.map(({ value }) => value ?? '')],
    data: { expected: recomputed.toFixed() },
  };
}

function cellsOf(fields: readonly Named[]): readonly CellRef[] {
  return fields.flatMap(({ field }) => field?.cell ?? []);
}

/** Places, and behind them the cells of fields that are not among them yet. */
export function withCellsOf(places: readonly Place[], fields: readonly Named[]): Place[] {
  const isThere = (cell: CellRef): boolean =>
    places.some((place) => !isPassage(place) && isSameCell(place, cell));
  return [...places, ...cellsOf(fields).filter((cell) => !isThere(cell))];
}

/** Nothing where the scores come to more than there is to be had: one of them is wrong as well. */
export function suggestTotal({ total, card, rows, rubric }: Sums, due: Decimal) {
  if (card.execution?.atMost) return undefined;
  if (aboveAll(due, rows, rubric) || openAbove(rows).length > 0) return undefined;
  return suggestPoints(total.score, due, weightBeside(total, rows));
}

export function namesOf(above: readonly OpenAbove[]): string {
  return above.map(({ row: { indicator } }) => `“${indicator.name}”`).join(LIST);
}
