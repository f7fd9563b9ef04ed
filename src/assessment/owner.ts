import type { UnitAssessment } from './model';

type Named = Pick<UnitAssessment, 'name' | 'organisation'>;

/** Whose project it is, where several offices have one of that name; empty where the name alone tells it. */
export function ownerToTell(unit: Named, units: readonly Named[]): string {
  const { name, organisation } = unit;
  const isShared = units.some((other) => other !== unit && other.name === name);
  return isShared && organisation !== name ? organisation : '';
}
