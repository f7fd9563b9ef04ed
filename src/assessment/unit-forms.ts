import { gather } from '../amount';
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

/** The list that a unit without forms is. */
export function standingList(
  { lists = [] }: FormsReading,
  { basic, evaluation, lists: own = [] }: FormUnit,
): ProjectList | undefined {
  return basic === undefined && evaluation === undefined ? lists[own[0] ?? -1] : undefined;
}

/** All the lists that are units of their own, in the order of the units. */
export function standingLists(reading: FormsReading): readonly ProjectList[] {
  return reading.lists ? gather(reading.units, (unit) => standingList(reading, unit) ?? []) : [];
}
