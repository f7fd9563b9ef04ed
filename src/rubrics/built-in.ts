import type { Rubric } from './model';
import hubei from './packs/hubei.json';
import hunanCriteria from './packs/hunan-criteria.json';
import hunan from './packs/hunan.json';
import mof2020 from './packs/mof-2020-10.json';
import mof2021 from './packs/mof-2021-101.json';
import sichuan from './packs/sichuan.json';
import { parseRubric } from './parse';

/** The packs as JSON data: what a user copies to make a rubric of their own. */
export const PACKS = {
  'mof-2020-10': mof2020,
  'mof-2021-101': mof2021,
  hunan,
  'hunan-criteria': hunanCriteria,
  sichuan,
  hubei,
} as const;

export type PackId = keyof typeof PACKS;

export const DEFAULT_PACK: PackId = 'mof-2020-10';

const read = new Map<PackId, Rubric>();

export function isPack(id: string): id is PackId {
  return Object.hasOwn(PACKS, id);
}

/** A built-in rubric; `undefined` for an id that is none. */
export function builtInRubric(id: PackId): Rubric;
export function builtInRubric(id: string): Rubric | undefined;
export function builtInRubric(id: string): Rubric | undefined {
  if (!isPack(id)) return undefined;
  const known = read.get(id);
  if (known) return known;
  const reading = parseRubric(PACKS[id]);
  // The packs are part of the program: a broken one is a fault of its own, met by the first test.
  if (!reading.ok) throw new Error(`rubric ${id}: ${JSON.stringify(reading.problems)}`);
  read.set(id, reading.rubric);
  return reading.rubric;
}

/** Whether a rubric bears the name of a built-in one, version included, and says something else. */
export function isAltered(rubric: Rubric): boolean {
  const original = builtInRubric(rubric.id);
  if (!original || original === rubric || original.version !== rubric.version) return false;
  return JSON.stringify(original) !== JSON.stringify(rubric);
}

/** A built-in rubric as the text that one of the user's own begins with. */
export function rubricText(id: PackId): string {
  return `${JSON.stringify(PACKS[id], null, 2)}\n`;
}

/** All built-in rubrics, the default first. */
export function builtInRubrics(): readonly Rubric[] {
  return (Object.keys(PACKS) as PackId[]).map((id) => builtInRubric(id));
}
