/** How late a reason says that its row was, against the dates of the row. */
import type { DateReading } from '../../amount';
import { daysLate } from '../../scoring';
import { toldDelay } from '../told-delay';
import { toldOf } from './other-way';

/** 比计划晚5个月, in whole months. */
const DELAY =
  /(?:比|较)(?:原?计划|目标|预期|约定)?(?:时间|工期|节点)?(?:晚|推迟|延迟|滞后|延后)了?(\d{1,2})个月/;
/** So many days more than a reason tells are a year too many. */
const YEAR_TOO_MANY = 270;
/** Work that stood still for days may go on in another season or year, or have been held up by more than that. */
const MORE_THAN_DAYS =
  /次年|来年|下年|明年|跨年|20\d\d年|季节|[春夏秋冬汛]季|入冬|上冻|流标|废标|重新|变更|审批|征[地拆]|拆迁|多次|反复|先后|累计|每次|[，。；、](?:且|又|同时|加之|另)|及|和/;

/** The words that tell of another delay than lies between the dates of the row. */
export function wrongDelay(
  text: string,
  target: DateReading,
  actual: DateReading,
  year: number | undefined,
): string | undefined {
  return wrongMonths(text, target, actual, year) ?? yearTooLate(text, target, actual, year);
}

function wrongMonths(
  text: string,
  target: DateReading,
  actual: DateReading,
  year: number | undefined,
): string | undefined {
  const [quote, said] = DELAY.exec(text) ?? [];
  const [due, done] = [target, actual].map((date) => {
    const own = date.year ?? year;
    return own === undefined || date.month === undefined ? undefined : own * 12 + date.month;
  });
  if (said === undefined || due === undefined || done === undefined || done <= due)
    return undefined;
  // Days at either end may make a month more or less.
  return Math.abs(done - due - Number(said)) > 1 ? quote : undefined;
}

/** 停工18天 beside 2022年11月 under 2021年10月底前: the year is likely mistyped. */
function yearTooLate(
  text: string,
  target: DateReading,
  actual: DateReading,
  year: number | undefined,
): string | undefined {
  if (actual.year === undefined || actual.year - 1 !== (target.year ?? year)) return undefined;
  const told = toldOf(text).join('，');
  const delay = MORE_THAN_DAYS.test(told) ? undefined : toldDelay(told);
  const late = daysLate(target, actual, year);
  if (!delay || late === undefined) return undefined;
  return late - delay.days > YEAR_TOO_MANY ? delay.quote : undefined;
}
