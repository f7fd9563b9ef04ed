import type { Role } from '../../families/family';

/** Names of money that is a part of the total by itself. */
export const SOURCE_PARTS: readonly Role[] = ['fundsPart', 'fiscalPart', 'levelPart'];

/** What a part of the total can be named as: where its money comes from, or what it is spent on. */
export const PART_ROLES: readonly Role[] = [
  ...SOURCE_PARTS,
  'basicExpenditure',
  'projectExpenditure',
  'naturePart',
];

/** What says that a row is a part of the one above. */
export const OF_WHICH = /^\s*其\s*中/;
