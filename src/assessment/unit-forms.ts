import type { BasicData, FormsReading, FormUnit, ProjectList, SelfEvaluation } from '../forms';

/** The basic data of a unit, if it has any. */
export function basicOf({ forms }: FormsReading, unit: FormUnit): BasicData | undefined {
  const form = unit.basic === undefined ? undefined : forms[unit.basic];
  return form?.kind === 'basic-data' ? form : undefined;
}

/** The self-evaluation of a unit, of a department or a project, if it has one. */
export function evaluationOf({ forms }: FormsReading, unit: FormUnit): SelfEvaluation | undefined {
  const form = unit.evaluation === undefined ? undefined : forms[unit.evaluation];
  return form && form.kind !== 'basic-data' ? form : undefined;
}

/** The list that a unit is which has no forms of its own. */
export function standingList(
  { lists = [] }: FormsReading,
  { basic, evaluation, lists: own = [] }: FormUnit,
): ProjectList | undefined {
  return basic === undefined && evaluation === undefined ? lists[own[0] ?? -1] : undefined;
}
