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

/** What names a row of the funds: their total, or a part of it. */
export const FUNDS_ROWS: readonly Role[] = ['fundsTotal', ...PART_ROLES];

/** What says that a row is a part of the one above. */
export const OF_WHICH = /^\s*其\s*中/;

/** What 一般公共预算 is made of, in Hunan's words. */
const GENERAL = /^(?:一般公共预算|公共财政)/;
const GRANT = /^(?:财政)?经费拨款/;
const GENERAL_KINDS = /^(?:(?:财政)?经费拨款|纳入(?:一般)?(?:公共)?预算管理的非税)/;

/** Whether a part is one of 一般公共预算 above it: 经费拨款, and 纳入预算管理的非税收入 beside that; alone the latter stands beside it. */
export function isOfGeneral(name: string, above: readonly string[]): boolean {
  if (!GENERAL_KINDS.test(name) || !above.some((own) => GENERAL.test(own))) return false;
  return GRANT.test(name) || above.some((own) => GRANT.test(own));
}
