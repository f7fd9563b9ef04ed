import { decimal, ONE, type Decimal, type Quantity } from '../amount';
import type { Indicator } from '../forms';
import type { Rubric } from '../rubrics';
import { comparatorOf, limit, type Measured } from '../scoring';

/** A rate of change: how far one lies from another is told in percentage points. */
const OF_CHANGE =
  /(?:增长|增加|提高|提升|上升|增收|下降|降低|减少|压减|变动)(?:幅度|比例|率)?(?:[（(].*)?$|增幅|增速|降幅|节[约省](?:幅度|比例|率)?(?:[（(].*)?$/;
/** A change that was to be 1% and is 1.6% is no more than was hoped for. */
const FEW_POINTS = decimal('0.05');

/** Whether target and result are rates of change: 增长率 ≥1%, 增长1.6%. */
export function isOfChange({ name, target }: Indicator): boolean {
  const reading = target?.reading;
  if (reading?.kind !== 'quantity' || reading.unit?.dimension !== 'ratio') return false;
  return reading.change !== undefined || OF_CHANGE.test(name);
}

/** How a row that has reached its target left it behind by more than the rubric's threshold: a limit undershot is `under`. */
export function isFarBeyond(
  indicator: Indicator,
  wanted: Quantity,
  { target: goal, actual: reached }: Measured,
  { thresholds }: Pick<Rubric, 'thresholds'>,
): 'over' | 'under' | undefined {
  if (reached.equals(goal) || goal.isNegative()) return undefined;
  const comparator = comparatorOf(indicator, wanted);
  if (comparator === '=') return undefined;
  const off = reached.minus(goal).abs();
  if (isOfChange(indicator) && off.lessThanOrEqualTo(FEW_POINTS)) {
    return undefined;
  }
  const share = limit(thresholds.overAchieved.value);
  if (comparator === '<=' || comparator === '<') {
    return reached.lessThan(goal.times(ONE.minus(share))) ? 'under' : undefined;
  }
  if (isOneMore(wanted, off) || isExpected(indicator)) return undefined;
  return reached.greaterThan(goal.times(ONE.plus(share))) ? 'over' : undefined;
}

/** 3次 under 2次: of a few things one more is a large share of them. */
function isOneMore({ unit }: Quantity, off: Decimal): boolean {
  const isCounted = unit === undefined || (unit.of === 'things' && unit.scale.equals(ONE));
  return isCounted && off.equals(ONE);
}

/** How long a thing will last is hoped for, and not reached: 使用年限 ≥6年 → 预计8年. */
const LASTING =
  /(?:使用|设计|耐用|服役|有效|持续(?:影响|发挥|使用)?)(?:年限|年数|寿命|期限|时间)|寿命/;
const HOPED_FOR = /^(?:预计|预期|预估|可|设计|约)/;

function isExpected({ name, actual }: Indicator): boolean {
  return LASTING.test(name) || HOPED_FOR.test(actual?.text.trim() ?? '');
}
