/** Lines of a form that are named; more are only counted. */
const LINES_NAMED = 8;

function linesNamed(of: Iterable<string | number>, measure: string): string {
  const lines = [...of];
  if (lines.length === 0) return '';
  const named = lines.slice(0, LINES_NAMED).join('、');
  const more = lines.length > LINES_NAMED ? `等 ${lines.length}` : '';
  return `第 ${named}${more} ${measure}`;
}

/** Hidden rows and columns of a form whose figures were checked like the others. */
export function hiddenLines(
  sheet: string,
  rows: Iterable<number>,
  columns: Iterable<string>,
): string {
  const lines = [linesNamed(rows, '行'), linesNamed(columns, '列')].filter(Boolean).join('、');
  return `${sheet}：${lines}隐藏，已一并核验`;
}
