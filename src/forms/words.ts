import { allWords, tellTales } from './families';
import type { Role } from './families/family';
import { dictionary, type Dictionary } from './labels/dictionary';

/** What labels stand for. */
export const words: Dictionary = dictionary(allWords, tellTales);

/** A heading or a label outside the forms, read like theirs. */
export interface LabelReading {
  /** Without `其中：`, numbering, brackets and colons. */
  readonly name: string;
  /** All that it can stand for. */
  readonly roles: ReadonlySet<Role>;
  /** `2023年决算数` */
  readonly yearColumn?: { readonly kind: 'budget' | 'finalAccounts'; readonly year: number };
  readonly year?: number;
}

export function readLabel(text: string): LabelReading | undefined {
  const found = words.classify(text);
  if (!found) return undefined;
  const { name, roles, yearColumn, year } = found;
  return {
    name,
    roles: new Set(roles),
    ...(yearColumn ? { yearColumn } : {}),
    ...(year === undefined ? {} : { year }),
  };
}
