import type { BasicRowName } from '../../forms';

/** A row of the basic data, and how indicators of it are called. */
interface Account {
  readonly row: BasicRowName;
  /** What was spent, as an amount. */
  readonly spent: RegExp;
  /** What was spent, as a share of the budget. */
  readonly rate?: RegExp;
}

const AMOUNT = '(?:实际)?(?:支出|决算)?(?:控制)?(?:总额|金额|额度?|规模|数)?';
const CONTROL_RATE = '(?:支出|预算)?控制率';

const ACCOUNTS: readonly Account[] = [
  account('threePublic', `三公经费${AMOUNT}`, `三公(?:经费)?${CONTROL_RATE}`),
  account('operating', `(?:日常)?公用经费${AMOUNT}`, `(?:日常)?公用经费${CONTROL_RATE}`),
  account('reception', `公务接待费${AMOUNT}`, `公务接待(?:费用?|经费)?${CONTROL_RATE}`),
  account('project', `项目支出${AMOUNT}`),
  account('procurement', '政府采购(?:实际)?(?:支出|金额|总额|规模)', '政府采购(?:预算)?执行率'),
];

function account(row: BasicRowName, spent: string, rate?: string): Account {
  return { row, spent: new RegExp(`^${spent}$`), ...(rate && { rate: new RegExp(`^${rate}$`) }) };
}

/** The row whose amount or rate an indicator of this name states; `undefined` where it is of none. */
export function accountOf(name: string, as: 'spent' | 'rate'): BasicRowName | undefined {
  return ACCOUNTS.find((each) => each[as]?.test(name))?.row;
}

/** A name without quotation marks and spaces: “三公”经费 is 三公经费. */
export function plainName(text: string): string {
  return text.replace(/[“”"'‘’「」\s]/g, '');
}
