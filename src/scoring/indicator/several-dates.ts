/** Several days of a year in one cell: 每年6月、12月. */

const EVERY_YEAR = /^(?:每年度?|年度|本年度?|当年|20\d\d年度?)?(?:的|分别|各)?[于在]?/;
const BETWEEN = /[、，,和及与]/;
const DAY = /^(\d{1,2})月份?(?:(\d{1,2})[日号]|(上旬|初)|(中旬|中)|(下旬|[底末]))?$/;

/** So many days into its month, which its end is past. */
const EARLY = 10;
const MIDDLE = 20;
const END = 31;

/** The days that a text lists, as numbers in their order, a month alone as `whole`; `undefined` where it lists anything else. */
function daysIn(text: string, whole: number): readonly number[] | undefined {
  const parts = text.replace(/\s+/g, '').replace(EVERY_YEAR, '').split(BETWEEN);
  if (parts.length < 2) return undefined;
  const days: number[] = [];
  for (const part of parts) {
    const [, month, day, early, middle, late] = DAY.exec(part) ?? [];
    if (month === undefined) return undefined;
    const last = early ? EARLY : middle ? MIDDLE : late ? END : whole;
    days.push(Number(month) * 100 + (day === undefined ? last : Number(day)));
  }
  return days;
}

/** Whether each was kept; `undefined` where the texts do not list as many days. */
export function areInTime(wanted: string, reached: string): boolean | undefined {
  const limits = daysIn(wanted.replaceAll('前', ''), END);
  // A month against a day of it has not ended.
  const days = limits && daysIn(reached, 0);
  if (!limits || !days || limits.length !== days.length) return undefined;
  return days.every((day, at) => day <= (limits[at] ?? 0));
}
