import { labelOf } from '../../field';
import type { Spot } from '../../grid';
import type { Funds } from '../../model';
import type { Region } from '../../region';
import type { Columns } from './columns';

/** The heading of what was left of the budget. */
export interface Balance {
  readonly spot: Spot;
  /** Whether something else may be counted in, or left out. */
  readonly isOpen: boolean;
}

const LEFT_OVER = /结转|结余|剩余|未(?:执行|支出|支付|使用|用完)(?!.*原因)/;
const BALANCE =
  /^(?:资金|经费|预算|当年|本年|本年度|年末|年终|期末|年底)*(?:结转(?:[和及与、/]?结余)?|结余(?:[和及与、/]?结转)?|剩余|尚?未(?:执行|支出|支付|使用|用完))(?:的|预算|资金|经费|数|额|金额)*$/;
/** 结转 alone may leave out what was given back, 年末结余 may hold what was left of years before. */
const OPEN = /^[^余未]*$|年末|年终|期末|年底/;

/** 结转下年 names what was left in a row, not in a column. */
const TO_COME =
  /^(?:资金|经费)?结转(?:至|到|为)?(?:下|次)年度?(?:继续)?(?:使用|支出)?(?:的|资金|经费|数|额|金额)*$/;

/** Whether a label beside an amount, or left of it, names what was left. */
export function namesBalance(bare: string): boolean {
  return BALANCE.test(bare) || TO_COME.test(bare);
}

/** Whether something else may be counted in what the label names, or left out. */
export function isOpenBalance(bare: string): boolean {
  return OPEN.test(bare);
}

/** Whether a text tells of what was left, of this year or of one before. */
export function tellsLeft(text: string): boolean {
  return LEFT_OVER.test(text);
}

export function balanceOf(
  { grid }: Region,
  { spot, isOpen }: Balance,
): NonNullable<Funds['balance']> {
  return { label: labelOf(grid, spot), isOpen };
}

/** 上年结转 */
const CARRIED =
  /^(?:上年度?|上一年度?|以前年度|往年|年初|期初)(?:财政|资金)?(?:结转|结余)(?:[和及与、/]?结余)?(?:资金|数|额|金额)*$/;

/** 上年结转 in a column of its own before what was spent. */
export function carriedAmong(region: Region, row: number, columns: Columns): Spot | undefined {
  const { annualBudget, initialBudget, executed } = columns;
  if (!(annualBudget ?? initialBudget) || !executed) return undefined;
  const [found, ...more] = [...region.filled(row), ...region.filled(row - 1)].filter(
    ({ left, bottom, label }) =>
      bottom >= row && left < executed.left && CARRIED.test(label?.bare ?? ''),
  );
  return more.length > 0 ? undefined : found;
}

/** 结转结余 among the headings; none where there are two, of which either may be a part. */
export function balanceAmong(region: Region, row: number, columns: Columns): Balance | undefined {
  const { annualBudget, initialBudget, executed } = columns;
  if (!executed || !(annualBudget ?? initialBudget)) return undefined;
  const left = [...region.filled(row), ...region.filled(row - 1)].filter(
    ({ text, bottom }) => bottom >= row && LEFT_OVER.test(text),
  );
  const [spot, other] = left.filter(({ label }) => BALANCE.test(label?.bare ?? ''));
  if (!spot || other) return undefined;
  // 上年结转 in a column of its own may be a part of what was left.
  const isBeside = left.some((one) => one !== spot && !/其中/.test(one.text) && isLeftOver(one));
  return { spot, isOpen: isBeside || OPEN.test(spot.label?.bare ?? '') };
}

/** 年初预算（含上年结余） is a budget, 结余率 a rate of what was left. */
function isLeftOver({ label, text }: Spot): boolean {
  const words = label?.bare ?? text;
  return LEFT_OVER.test(words) && !words.endsWith('率');
}
