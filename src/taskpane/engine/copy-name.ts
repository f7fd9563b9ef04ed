const MARK = '（送审）';

/** `自评.xlsx` → `自评（送审）.xlsx`; a copy of a copy keeps one mark, a workbook never saved gets a name of its own. */
export function copyName(original: string): string {
  const extension = /\.[^.\\/]+$/.exec(original)?.[0] ?? '.xlsx';
  const base = original.slice(
    0,
    original.length - (original.endsWith(extension) ? extension.length : 0),
  );
  const plain = base.endsWith(MARK) ? base.slice(0, -MARK.length) : base;
  return `${plain === '' ? '自评表' : plain}${MARK}${extension}`;
}
