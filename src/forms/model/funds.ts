/** The money of a self-evaluation. */
import type { Field, Label } from './field';
import type { Section } from './section';

/** One row of the funds block: the total row or one of its parts. */
export interface FundsRow {
  readonly label: Label;
  readonly name: string;
  readonly initialBudget?: Field;
  /** 年度预算调整: what was added or cut. */
  readonly adjustment?: Field;
  /** 上年结转 in a column beside the budgets. */
  readonly carried?: Field;
  readonly annualBudget?: Field;
  readonly executed?: Field;
  readonly weight?: Field;
  readonly executionRate?: Field;
  readonly score?: Field;
  /** 扣分 beside the score. */
  readonly deduction?: Field;
  /** 预算数 and 到位数, where the form has both; 到位率 beside them. */
  readonly arrival?: { readonly planned: Field; readonly arrived: Field; readonly rate?: Field };
  /** 到位数 in a column of its own beside 全年预算数 and 全年执行数. */
  readonly arrived?: Field;
  /** 到位率 beside that column. */
  readonly arrivedRate?: Field;
  /** 合同金额 beside 预算数. */
  readonly contract?: Field;
  /** 结转结余: what was left of it. */
  readonly balance?: Field;
  /** 财政拨款, 其他资金 under the heading of an amount, beside 总额: what it is made of. */
  readonly splits?: Partial<Record<MoneyColumn, readonly FundsPart[]>>;
  /** 其中：财政拨款 alone beside 总额, under the heading of an amount. */
  readonly within?: Partial<Record<MoneyColumn, FundsPart>>;
  /** Why so much, or no more, was spent of it: what its own cell says. */
  readonly reason?: Field;
  /** Its cell under 预算执行偏低原因, a heading that asks each row for it; blank or not. */
  readonly asked?: Field;
  /** The 其中 rows beneath it. */
  readonly ofWhich?: readonly FundsRow[];
}

/** What money is budgeted, revised and spent, in the order of the forms. */
export const MONEY_COLUMNS = ['initialBudget', 'annualBudget', 'executed'] as const;
export type MoneyColumn = (typeof MONEY_COLUMNS)[number];

/** 年度主要任务 with amounts, beside the form's own funds. */
export interface TaskList {
  readonly total?: FundsRow;
  readonly rows: readonly FundsRow[];
}

/** A part with one value of its own, as in `一般公共预算：951.84`. */
export interface FundsPart {
  readonly label: Label;
  readonly name: string;
  readonly amount: Field;
  /** What else its row has columns for. */
  readonly initialBudget?: Field;
  readonly adjustment?: Field;
  readonly executed?: Field;
  readonly executionRate?: Field;
  readonly balance?: Field;
  /** The 其中 rows beneath it. */
  readonly ofWhich?: readonly FundsRow[];
}

export interface Breakdown {
  /** What heads its rows, where anything does. */
  readonly heading?: string;
  readonly rows: readonly FundsRow[];
}

export type NatureName = 'basicExpenditure' | 'projectExpenditure';

export interface Funds {
  /** 年度资金总额 */
  readonly total: FundsRow;
  /** 按收入性质分 */
  readonly source: readonly FundsPart[];
  /** The value after 按收入性质分： itself, where a form puts the total there. */
  readonly sourceTotal?: Field;
  /** 按支出性质分 */
  readonly nature: readonly FundsPart[];
  readonly natureTotal?: Field;
  readonly basicExpenditure?: FundsPart;
  readonly projectExpenditure?: FundsPart;
  /** 人员经费 and 公用经费 inside 基本支出, where the form has both. */
  readonly basicParts?: readonly FundsPart[];
  /** 其中 rows with columns of their own (project forms). Nested 其中 rows under a part are left out. */
  readonly parts: readonly FundsRow[];
  /** Rows that make up the total once more, in another way: 分地区. */
  readonly breakdowns?: readonly Breakdown[];
  /** 收入 in a half of its own beside, above or below 支出: a list for each of its sums. */
  readonly income?: readonly TaskList[];
  /** Rows that are neither the total nor parts of it: 基金收入, 年末滚存结余. */
  readonly others?: readonly FundsRow[];
  /** The heading of 结转结余; it may leave open what is counted in. */
  readonly balance?: { readonly label: Label; readonly isOpen: boolean };
  /** Headings of money that name a year: 2023年全年预算数. */
  readonly years?: readonly { readonly at: Label; readonly year: number }[];
  /** 预算执行情况（10分）, where the weight has a cell of its own as well. */
  readonly heading?: Section;
  /** What the form itself prints of how the execution is scored. */
  readonly printedRule?: Label;
  /** Reason for the execution, where the funds block has a cell for it. */
  readonly reason?: Field;
  /** 调整原因: why the budget was changed, where a row of its own tells. */
  readonly adjustmentReason?: Field;
}
