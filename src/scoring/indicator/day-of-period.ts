/** A day by which a thing is done each time: 每月8日, 次月10日前, 每季度首月15日前. */

const DAY =
  /^(?:均|都|已)*[于在]?(每个?月|当月|次月|下个?月|每个?季度?的?(?:首月|第一个月|次月|末月|最后一个月)?|每年)的?\s*(\d{1,2})\s*[日号](?:前|之前|以前|内|左右)?/;
const NEXT = /^(?:次|下个?)月$/;
const OF_MONTHS = /^(?:每个?|当|次|下个?)月$/;

interface DayOfPeriod {
  readonly period: string;
  readonly day: number;
}

function dayIn(text: string): DayOfPeriod | undefined {
  if (!/[月季年]/.test(text)) return undefined;
  const [, period, day] = DAY.exec(text.normalize('NFKC').trim()) ?? [];
  return period === undefined ? undefined : { period: plain(period), day: Number(day) };
}

/** 每个月 is 每月, 下月 is 次月. */
function plain(period: string): string {
  if (NEXT.test(period)) return '次月';
  return period
    .replace(/个|度|的/g, '')
    .replace('第一月', '首月')
    .replace('最后一月', '末月');
}

/**
 * Whether such a day was kept, `undefined` where one of them is no such day: 次月10日前 → 每月8日. `'unknown'` where the two are counted from
 * different months and nobody can tell.
 */
export function isDayKept(target: string, actual: string): boolean | 'unknown' | undefined {
  const wanted = dayIn(target);
  const reached = wanted && dayIn(actual);
  if (!reached) return undefined;
  if (wanted.period === reached.period) return reached.day <= wanted.day;
  if (!OF_MONTHS.test(wanted.period) || !OF_MONTHS.test(reached.period)) return 'unknown';
  if (wanted.period === '次月') {
    return reached.period === '当月' || reached.day <= wanted.day ? true : 'unknown';
  }
  const isLater = reached.period === '次月';
  return reached.day <= wanted.day && !isLater ? true : 'unknown';
}
