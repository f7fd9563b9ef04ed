import type { Decimal } from '../../amount';
import type { Field, Indicator } from '../../forms';
import type { LooseFact, ValueFact } from '../../narrative';
import { figure, inYuan, readRate } from '../../scoring';
import { named, type FieldName } from '../field-names';
import { percentText } from '../compare/rate';

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

/** A candidate's value as the form prints it. */
export function printed({ field, exact, worked }: Candidate): string {
  return worked ?? (field.text.trim() === '' ? percentText(exact) : field.text.trim());
}
