/** How late a reason says that its row was, against the dates of the row. */
import { align, decimal, type DateReading, type Quantity } from '../../amount';
import type { Indicator } from '../../forms';
import { daysLate } from '../../scoring';
import { toldDelay } from '../told-delay';
import { toldOf } from './other-way';
import { isSlip } from './slip';

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
  return (
    wrongMonths(text, target, actual, year) ??
    yearTooLate(text, target, actual, year) ??
    (actual.day === undefined ? undefined : wrongDays(text, daysLate(target, actual, year)))
  );
}

/** 工期顺延18天, 审核延期22天: not 停工, which may be made up for. */
const DAYS =
  /(?:顺延|延[期迟误]|推[迟后]|逾期|滞后|拖[延后]|晚)(?:了|达|共)*(\d{1,3})(天|日|个?工作日)(?!以|内)/g;

/** 2025年改为分批审计: what is to be done about it. */
const MEASURE =
  /^(?:自|从)?20\d\d年度?(?:起|内)?(?:将|拟|改[为由进]|提[前高]|完善|加[强快大]|优化|进一步|实行|推行|建立|严格|督促|合理|提早|分批)/;

/** The only delay that a text tells, where it is that of the row but for a slip of the pen. */
function wrongDays(
  text: string,
  late: number | undefined,
  isOfWorkdays = false,
): string | undefined {
  const told = toldOf(text)
    .filter((clause) => !MEASURE.test(clause))
    .join('，');
  if (late === undefined || !/[天日]/.test(told) || MORE_THAN_DAYS.test(told)) return undefined;
  const [only, another] = [...told.matchAll(DAYS)];
  if (!only || another) return undefined;
  if (only[2]?.includes('工作日') === true && !isOfWorkdays) return undefined;
  const [said, own] = [decimal(only[1] ?? '0'), decimal(`${late}`)];
  if (!own.isPositive() || said.minus(own).abs().lessThanOrEqualTo(1)) return undefined;
  // 10月31日前 may take in that day or not.
  return isSlip(said, own) || isSlip(said, own.minus(1)) ? only[0] : undefined;
}

/** The same of a row that is measured in days: 延期22天 beside 72天 of ≤60天. */
export function wrongDaysOver(
  text: string,
  target: Quantity,
  actual: Quantity,
): string | undefined {
  const unit = actual.unit?.name ?? '';
  if (!/^(?:天|日|个?工作日)$/.test(unit)) return undefined;
  const [wanted, needed] = align(target, actual) ?? [];
  if (!wanted || !needed?.greaterThan(wanted) || !actual.unit) return undefined;
  const over = needed.minus(wanted).dividedBy(actual.unit.scale).toNumber();
  return wrongDays(text, over, unit.includes('工作日'));
}

/** 10月28日完工, and no more: what is said of a part or a plan has words before it. */
const DONE_ON =
  /^(?:于|在|至|最终|直至|实际|才|已|均|工程|项目|迟至|全部)*(?:(20\d\d)年)?(\d{1,2})月(\d{1,2})日(?:才|方|全面|全部|正式)*(完[工成]|竣工|建成|交付|通过验收|验收|通车|开通|投用|投入使用|办结|印发|上线)$/;
const DONE = /完[工成]|竣工|建成/;

/** The day on which a reason says that its row was done, where it is another than the row's own. */
export function doneOnAnotherDay(
  text: string,
  { month, day, year: own }: DateReading,
  { name }: Indicator,
): string | undefined {
  if (month === undefined || day === undefined || !/\d日/.test(text)) return undefined;
  const [only, another] = toldOf(text).flatMap((clause) => {
    const said = DONE_ON.exec(clause);
    return said ? [said] : [];
  });
  if (!only || another) return undefined;
  const [quote, year, ...rest] = only;
  const verb = rest[2] ?? '';
  if (!name.includes(verb) && !(DONE.test(verb) && DONE.test(name))) return undefined;
  const isSame =
    Number(rest[0]) === month &&
    Number(rest[1]) === day &&
    (year === undefined || own === undefined || Number(year) === own);
  return isSame ? undefined : quote;
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
