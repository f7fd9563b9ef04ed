/*
 * Systems print the code of a unit or a project before its name: `308001-某局`, `[308001]某局`, `433126JT2024002-某项目`. A number that
 * the name begins with (110指挥中心, 2024年某项目) is its own.
 */

const UNIT_CODE =
  /^\s*(?:[[［【(（]\s*\d{3,}\s*[\]］】)）][-－—–_\s]*|\d{3,}\s*[-－—–_:：.．、]+\s*|\d{6,}\s*|(?!1[12]\d\s)\d{3}\s+)(?=\p{Script=Han})/u;

const PROJECT_CODE =
  /^\s*(?:[[［【(（]\s*[\da-z]{6,}\s*[\]］】)）][-－—–_\s]*|(?=[a-z]*\d{4})[\da-z]{8,}\s*[-－—–_:：.．、]+\s*|(?=[a-z]*\d)[\da-z]{10,}\s*)(?=\p{Script=Han})/iu;

/** How long the code before a unit's name is, with what parts the two; 0 without one. */
export function unitCodeLength(text: string): number {
  return DIGITS_AHEAD.test(text) ? (UNIT_CODE.exec(text)?.[0].length ?? 0) : 0;
}

/** How long the code before a project's name is. */
export function projectCodeLength(text: string): number {
  return PROJECT_CODE.exec(text)?.[0].length ?? 0;
}

const DIGITS_AHEAD = /^\s*[[［【(（]?\s*\d/;
