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

/** What tells whether a workbook was read whole: an assessment, or the JSON of one. */
export interface Read {
  readonly forms: readonly (Stands & { readonly doubts?: readonly unknown[] })[];
  readonly unread: readonly unknown[];
  readonly gaps: readonly unknown[];
}

/** Something in the workbook could not be read; a doubtful form that stands aside does not count. */
export function isReadInPart({ forms, unread, gaps }: Read): boolean {
  const isDoubted = forms.some((form) => form.doubts && !isFormAside(form, forms));
  return unread.length > 0 || gaps.length > 0 || isDoubted;
}

/** Sheets beside the forms: those that nobody checked, and the lists that were held against the forms. */
export function sheetsBeside({ leftOut }: Pick<Assessment, 'leftOut'>): {
  readonly unchecked: Assessment['leftOut'];
  readonly held: Assessment['leftOut'];
} {
  const isHeld = ({ compared }: Assessment['leftOut'][number]): boolean => compared !== undefined;
  return {
    unchecked: leftOut.filter((sheet) => !isHeld(sheet)),
    held: leftOut.filter(isHeld),
  };
}

/** Whether what stands among the units is a list of them: nobody's form, and not to be counted with those that it lists. */
export function isListAlone(
  unit: { readonly forms: readonly number[] },
  forms: readonly Pick<FormSummary, 'kind'>[],
): boolean {
  return unit.forms.some((index) => {
    const kind = forms[index]?.kind;
    return kind === 'project-list' || kind === 'unit-list';
  });
}

/** The units that are submitted; those of hidden forms beside them are told of in a line each. */
export function unitsSubmitted({ units, forms }: Assessment): readonly UnitAssessment[] {
  return units.filter((unit) => !isUnitAside(unit, forms));
}

export function unitsAside({ units, forms }: Assessment): readonly UnitAssessment[] {
  return units.filter((unit) => isUnitAside(unit, forms));
}
