/** The sheet that a reference such as `'核验意见'!$A$1` names; `undefined` for anything else. */
export function referenceName(formula: string): string | undefined {
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(formula.trim());
  return match?.[1]?.replace(/''/g, "'") ?? match?.[2];
}

/** A sheet's name as it stands in a reference. */
export function quotedName(sheet: string): string {
  return `'${sheet.replace(/'/g, "''")}'`;
}
