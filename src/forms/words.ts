import { allWords, tellTales } from './families';
import type { Role } from './families/family';
import { dictionary, type Dictionary } from './labels/dictionary';
import { labelText } from './labels/text';

/** What labels stand for. */
export const words: Dictionary = dictionary(allWords, tellTales);

/** A heading or a label outside the forms, read like theirs. */
export interface LabelReading {
  /** Without `其中：`, numbering, brackets and colons. */
  readonly name: string;
  /** All that it can stand for; where no listed word fits, what its words suggest. */
  readonly roles: ReadonlySet<Role>;
  readonly isListed: boolean;
  /** `2023年决算数` */
  readonly yearColumn?: { readonly kind: 'budget' | 'finalAccounts'; readonly year: number };
  readonly year?: number;
}

export function readLabel(text: string): LabelReading | undefined {
  const found = words.classify(text);
  if (!found) return undefined;
  const { name, roles, yearColumn, year } = found;
  const likely = roles.length > 0 ? roles : words.likely(labelText(text));
  return {
    name,
    roles: new Set(likely),
    isListed: roles.length > 0,
    ...(yearColumn ? { yearColumn } : {}),
    ...(year === undefined ? {} : { year }),
  };
}
