import { matchesPrinted, ONE, type Decimal, type Quantity } from '../../amount';
import type { Field, Indicator } from '../../forms';
import type { LooseFact, ValueFact } from '../../narrative';
import { figure, inYuan, readRate } from '../../scoring';
import { named, type FieldName } from '../field-names';
import { percentText } from '../compare/rate';
import { arePoints, baseOf, holds } from './stated';

/** What of the forms a figure belongs to: others of its sentence may go on about it. */
export interface Owner {
  readonly indicator?: Indicator;
}

/** A figure of the report beside the one of the forms that it is. */
export interface Judged extends Owner {
  readonly fact: ValueFact | LooseFact;
  readonly label: string;
  /** The form's figure that it is not; absent where they agree. */
  readonly not?: Candidate;
  /** It is the target of the indicator. */
  readonly isTarget?: true;
  /** The words leave no doubt which figure of the form is meant. */
  readonly isSure: boolean;
  /** The words leave room for another thing: the text says which it is, or is put right. */
  readonly asks?: true;
}

/** A figure of the forms that a figure of the report may be. */
export interface Candidate extends Owner {
  readonly label: string;
  /** The path of the field, without addresses. */
  readonly path: string;
  readonly field: Field;
  /** In 元, as a fraction of 1, in people or points. */
  readonly exact: Decimal;
  /** The form does not say of which stage its budget is: to agree with it proves something, to differ does not. */
  readonly soft?: true;
  /** It is worked out from several fields: so it is printed. */
  readonly worked?: string;
}

/** A figure of a form in 元; one that names no unit is in `scale`. */
export function yuanOf(field: Field | undefined, scale: Decimal): Decimal | undefined {
  const found = figure(field);
  return found && inYuan(found, scale);
}

/** A figure that is no money: people, points. */
export function plainCandidate(
  field: Field | undefined,
  name: FieldName,
  path: string,
): readonly Candidate[] {
  const found = figure(field);
  return found ? [{ label: named(name), path, field: found.field, exact: found.stored }] : [];
}

/** A rate as the form states it. */
export function rateCandidate(
  field: Field | undefined,
  name: FieldName,
  path: string,
): readonly Candidate[] {
  const [likely] = readRate(field);
  return field && likely ? [{ label: named(name), path, field, exact: likely.value }] : [];
}

/** 1329120.67元 beside 132.912万元 in the form: the text prints more places than the form. */
export function isRounded(stated: Quantity, { field, exact }: Candidate): boolean {
  const own = figure(field);
  if (!own || own.stored.isZero()) return false;
  const value = baseOf(stated).dividedBy(exact.dividedBy(own.stored));
  return matchesPrinted(value, own.shown, own.places);
}

/** Fewer places than these of a form in 万元 say nothing of what is told in 元. */
const FINE_PLACES = 2;

/** The same of what is told in 元 and stands in the form in a larger unit, or without its 角 and 分. */
function isFinerInYuan(stated: Quantity, candidate: Candidate): boolean {
  const { field, exact } = candidate;
  const { unit } = stated;
  if (unit?.dimension !== 'money' || !unit.scale.equals(ONE)) return false;
  const own = figure(field);
  const isWhole = exact.decimalPlaces() === 0 && stated.value.minus(exact).abs().lessThan(ONE);
  const isLarger = own !== undefined && exact.greaterThan(own.stored) && own.places >= FINE_PLACES;
  return isWhole || (isLarger && isRounded(stated, candidate));
}

/** A score is stated as the form has it, and not cut off to whole points; a figure in 元 may be finer than the form's in 万元. */
export function heldAgainst(
  candidate: Candidate,
  { quantity, measure }: ValueFact,
): ReturnType<typeof holds> {
  const { exact, field } = candidate;
  const state = holds(quantity, exact);
  if (measure === 'selfScore' && state === 'same') {
    const shown = /^\s*([\d.]+)\s*分?\s*$/.exec(field.text)?.[1];
    const isShown = shown !== undefined && quantity.value.equals(shown);
    return isShown || arePoints(quantity, exact) ? 'same' : 'differs';
  }
  return state === 'differs' && isFinerInYuan(quantity, candidate) ? 'same' : state;
}

/** A candidate's value as the form prints it. */
export function printed({ field, exact, worked }: Candidate): string {
  return worked ?? (field.text.trim() === '' ? percentText(exact) : field.text.trim());
}
