/** What is said of each month or quarter, beside what is said of the year. */
import { decimal, findAmounts, type Decimal, type Quantity } from '../../amount';

/** Target and result in one unit and for the same time. */
export type Pair = readonly [wanted: Decimal, reached: Decimal];

/** How often a year holds a period; 每村 has no such number. */
const TIMES_A_YEAR: Readonly<Record<string, Decimal>> = {
  月: decimal('12'),
  个月: decimal('12'),
  季: decimal('4'),
  季度: decimal('4'),
  半年: decimal('2'),
  年: decimal('1'),
  年度: decimal('1'),
};
/** Periods of which a year holds about so many, holidays apart: enough of them are enough, fewer are not yet too few. */
const ABOUT_AS_OFTEN: Readonly<Record<string, Decimal>> = {
  周: decimal('52'),
  天: decimal('365'),
  日: decimal('365'),
};
const PERIOD = /^(?:个?月|季度?|半年|年度?|周|旬|天|日)$/;
const EACH = /每(?:个|一)?(季度|半年|[\u4e00-\u9fff])[^\u4e00-\u9fff]*[\u4e00-\u9fff]{0,4}$/;
/** 季度1次, 月检查2次: each of them, though 每 is left out. */
const BARE =
  /^[按逐各]?(季度?|半年|月|周|年度?)(?:至少|最少|开展|召开|组织|举办|检查|巡查|巡检|抽查|监测|培训|报送|更新|调度)*$/;

/**
 * 每月1次 is met by 每月1次 or 1次 as well as by 12次: what one of them says of each period is reckoned for the year where
 * the other says how many there were. `undefined` where nobody can tell how many periods there are.
 */
export function overAYear(
  target: Quantity,
  actual: Quantity,
  [wanted, reached]: Pair,
): Pair | undefined {
  const [each, done] = [periodOf(target), periodOf(actual)];
  const isOfOne = each === undefined || done === undefined;
  if (each === done || (isOfOne && wanted.equals(reached))) return [wanted, reached];
  const [times, doneTimes] = [yearly(each), yearly(done)];
  if (times && doneTimes) return [wanted.times(times), reached.times(doneTimes)];
  const enough = each !== undefined && doneTimes && ABOUT_AS_OFTEN[each];
  if (!enough) return undefined;
  const pair: Pair = [wanted.times(enough), reached.times(doneTimes)];
  return pair[1].lessThan(pair[0]) ? undefined : pair;
}

function yearly(period: string | undefined): Decimal | undefined {
  return TIMES_A_YEAR[period ?? '年'];
}

/** The period in 每月1次, 1次/月. A sum of money per month is a rate of pay, whatever was paid in a year. */
function periodOf({ lead = '', unit }: Quantity): string | undefined {
  if (lead !== '') {
    const [, period] =
      EACH.exec(lead) ?? (unit?.dimension === 'count' ? BARE.exec(lead) : null) ?? [];
    if (period !== undefined) return period;
  }
  const per = unit?.dimension === 'count' && unit.per !== undefined ? unit.per : '';
  return PERIOD.test(per) ? per : undefined;
}

/** 1次/季度 beside 4次/年: of one kind, since a year has four quarters; `overAYear` reckons with that. */
export function inPeriodOf({ unit }: Quantity, actual: Quantity): Quantity {
  const [own, other] = [unit?.per, actual.unit?.per];
  if (own === undefined || !actual.unit || other === undefined || own === other) return actual;
  if (unit?.dimension !== 'count' || !(own in TIMES_A_YEAR) || !(other in TIMES_A_YEAR))
    return actual;
  return { ...actual, unit: { ...actual.unit, per: own } };
}

const IN_ALL =
  /^[，,；;、（(\s]*(?:全年|年内|本年度?|累计|合计|总计|总共|一共|共计?|实际)+(?!.*[未缺少应需超差欠])[\u4e00-\u9fa5]{0,4}$/;

/** 每月1次，共11次 beside 12次: what all of them came to. */
export function toldInAll(target: Quantity, actual: Quantity): Quantity {
  const { tail, unit } = actual;
  if (tail === undefined || periodOf(actual) === undefined || periodOf(target) !== undefined) {
    return actual;
  }
  const [first] = findAmounts(tail);
  if (first?.reading.kind !== 'quantity' || first.reading.unit?.name !== unit?.name) return actual;
  return IN_ALL.test(tail.slice(0, first.start)) ? first.reading : actual;
}
