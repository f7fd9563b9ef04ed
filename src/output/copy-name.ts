/** What a copy's name has that its original's has not. */
export const COPY_MARK = '（送审）';

/**
 * `甲局/自评.xlsx` → `甲局/自评（送审）.xlsx`. A copy is a workbook whatever its original is called, and Excel would not open it under
 * another extension: `自评.xls` → `自评.xls（送审）.xlsx`.
 */
export function copyName(path: string): string {
  const extension = /\.xls[xm]$/i.exec(path)?.[0] ?? '';
  const stem = path.slice(0, path.length - extension.length);
  return `${stem}${COPY_MARK}${extension || '.xlsx'}`;
}

/** The name of the original of a copy; `undefined` where it is not called a copy. */
export function originalName(path: string): string | undefined {
  const [, stem, extension = ''] = /^(.*)（送审）(\.[^.]+)?$/s.exec(path) ?? [];
  if (stem === undefined) return undefined;
  return /\.(?:xls|xl[ts][bmx]?|et[tx]?|od[st])$/i.test(stem) ? stem : `${stem}${extension}`;
}
