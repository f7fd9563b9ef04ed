import type { Decimal } from '../../amount';
import type { Field } from '../../forms';
import { figure, inYuan, readRate } from '../../scoring';
import { named, type FieldName } from '../field-names';
import { percentText } from '../compare/rate';

/** A figure of the forms that a figure of the report may be. */
export interface Candidate {
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
