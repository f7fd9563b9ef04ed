import type { Assessment, FormSummary, UnitAssessment } from './model';

type Stands = Pick<FormSummary, 'kind' | 'hidden'>;

/** A hidden form beside a visible one of its kind: last year's, or somebody else's. It is told of, and is not what is submitted. */
export function isFormAside({ kind, hidden }: Stands, forms: readonly Stands[]): boolean {
  return (
    hidden === true && forms.some((other) => other.kind === kind && other.hidden === undefined)
  );
}

/** A unit of hidden forms beside visible ones: its findings are information, and decide and change nothing. */
export function isUnitAside(
  unit: { readonly forms: readonly number[] },
  forms: readonly Stands[],
): boolean {
  const own = unit.forms.flatMap((index) => forms[index] ?? []);
  return own.every(({ hidden }) => hidden === true) && own.some((form) => isFormAside(form, forms));
}

/** The units that are submitted; those of hidden forms beside them are told of in a line each. */
export function unitsSubmitted({ units, forms }: Assessment): readonly UnitAssessment[] {
  return units.filter((unit) => !isUnitAside(unit, forms));
}

export function unitsAside({ units, forms }: Assessment): readonly UnitAssessment[] {
  return units.filter((unit) => isUnitAside(unit, forms));
}
