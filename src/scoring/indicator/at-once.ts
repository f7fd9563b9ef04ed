import { isTime, type Quantity } from '../../amount';
import type { Indicator } from '../../forms';
import { comparatorOf } from './direction';

const DONE =
  '(?:受理|审核|审批|办理|处理|处置|响应|答复|回复|反馈|解决|办[结完]|完成|拨付|发放|出[具证]|上报|送达|到场)';
const AROUND = `(?:${DONE}|[即便可、，,])*[。.]?$`;
const LED = '^(?:已|均|都|全部|基本|可|做到|实现)*';
/** 当日办结, 当天受理当天办结. */
const SAME_DAY = new RegExp(`${LED}(?:当[日天](?:内|${DONE})*)+${AROUND}`);
/** 即时办结, 现场办结. */
const AT_ONCE = new RegExp(`${LED}(?:即[时刻办]|当[场即]|现场|立即|立等可取|随到随办)${AROUND}`);
const SECONDS_A_DAY = 86_400;

/** Whether a result in words took no longer than a limit: 当日办结 is within a day, a working day or a month, 即时办结 within any time. */
export function isWithinLimit(row: Indicator, target: Quantity, text: string): boolean {
  const { unit, value } = target;
  if (!unit || unit.per !== undefined || !value.isPositive() || value.isZero()) return false;
  const isOfDays = unit.of === 'working days' || unit.of === 'months';
  if (!isOfDays && !isTime(unit)) return false;
  if (!isLimit(row, target)) return false;
  if (AT_ONCE.test(text)) return true;
  const isLongEnough = isOfDays
    ? value.greaterThanOrEqualTo(1)
    : value.times(unit.scale).greaterThanOrEqualTo(SECONDS_A_DAY);
  return isLongEnough && SAME_DAY.test(text);
}

function isLimit(row: Indicator, target: Quantity): boolean {
  const comparator = comparatorOf(row, target);
  return comparator === '<=' || comparator === '<';
}
