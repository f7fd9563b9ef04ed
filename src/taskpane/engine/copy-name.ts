import { copyName as copyOf, originalName } from '../../output';

/** `自评.xlsx` → `自评（送审）.xlsx`; a copy of a copy keeps one mark, a workbook never saved gets a name of its own. */
export function copyName(name: string): string {
  const original = originalName(name) ?? name;
  return copyOf(original === '' ? '自评表' : original);
}
