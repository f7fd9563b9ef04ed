import type { BasicColumn, BasicRowName } from './basic-data';
import type { CellRef } from '../../workbook';
import type { Field, FormBase, Label, Repeated } from './field';
import type { UnitTable } from './unit-table';

/** A task told in words: what it was to do, and what was done of it. */
export interface Work {
  readonly name: Label;
  readonly plan: Field;
  readonly done: Field;
  /** 是否完成 */
  readonly status?: Field;
}

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

export type SectionName =
  | 'output' // 产出
  | 'benefit' // 效益
  | 'satisfaction' // 满意度
  | 'cost' // 成本
  | 'decision' // 决策
  | 'process' // 过程、管理
  | 'execution' // 预算执行 as a section of indicators
  | 'other';

/** What a second-level heading says an indicator measures. */
export type Category =
  | 'quantity' // 数量
  | 'quality' // 质量
  | 'timeliness' // 时效、进度
  | 'cost' // 成本
  | 'economic' // 经济效益
  | 'social' // 社会效益
  | 'ecological' // 生态效益、环境效益
  | 'sustainability' // 可持续影响
  | 'satisfaction' // 满意度
  | 'other';

export interface Section {
  readonly name: SectionName;
  readonly label: Label;
  /** The figure in a heading such as 产出指标(50分), or in a weight cell of the heading's own. */
  readonly statedWeight?: Field;
  /** A score cell of the section's own. */
  readonly statedScore?: Field;
  /** 年度绩效目标1（40分）: one of several on a sheet, over the headings that follow up to the next. */
  readonly block?: true;
}

/** A 小计 among the indicators, or a heading that has the sum of its rows beside it. */
export interface Subtotal {
  readonly label: Label;
  readonly weight?: Field;
  readonly score?: Field;
  /** What it may add, most likely first. */
  readonly spans: readonly SubtotalSpan[];
}

export interface SubtotalSpan {
  /** Indexes into `indicators`. */
  readonly indicators: readonly number[];
  /** The points of the execution stand among these rows. */
  readonly execution?: true;
}

export type Direction = 'positive' | 'negative' | 'equal' | 'qualitative';

/** What a column beside the target says of how it bounds its value. */
export interface BoundSaid extends Label {
  readonly direction: Direction;
  /** A comparator itself (≥, 不低于), not only the way that is good (正向). */
  readonly sharp: boolean;
}

export interface Indicator {
  /** Index into `sections`; absent where the form has no first level. */
  readonly section?: number;
  /** Index into `subsections`; absent where the second level states no weight. */
  readonly subsection?: number;
  readonly level1: string;
  readonly level2: string;
  /** 三级指标, without `指标1：`; inner spaces and line breaks removed. */
  readonly name: string;
  readonly label: Label;
  readonly level2Label?: Label;
  readonly category: Category;
  /** 年度指标值 with 指标性质 and 计量单位 folded into its reading; the adjusted target where there is one. */
  readonly target?: Field;
  /** 年初指标值 where the target is the adjusted one. */
  readonly initialTarget?: Field;
  /** 指标性质: 正向 ≥, 反向 ≤, 定性 … */
  readonly direction?: Direction;
  /** 指标性质, 运算符号 as they stand, each with the way it says. */
  readonly bounds?: readonly BoundSaid[];
  readonly actual?: Field;
  readonly weight?: Field;
  readonly score?: Field;
  readonly reason?: Field;
  /** 改进措施, where it has a column of its own beside the cause; `reason` holds both. */
  readonly measures?: Field;
  /** 得分系数 or 权重占比, where the form has such a column. */
  readonly coefficient?: Field;
  /** 扣分, where the form has such a column; without one for 得分, `score` is derived from it. */
  readonly deduction?: Field;
  /** 完成率 */
  readonly completionRate?: Field;
  /** 偏差率 */
  readonly deviationRate?: Field;
  /** 评价等次, 是否完成: what the form says of the result in a word. */
  readonly rating?: Field;
  /** 自评情况, 计算过程: how the result was come by, in words. */
  readonly workings?: Field;
  /** 累计完成值 beside the year's own result. */
  readonly cumulative?: Field;
  /** 实施期指标值 beside the year's target. */
  readonly periodTarget?: Field;
  /** What was reached by a part of the year, each with its heading: 1-6月完成值. */
  readonly partYear?: readonly { readonly label: Label; readonly field: Field }[];
  /** 分季度目标, the first quarter first. */
  readonly quarters?: readonly Field[];
  /** 折算得分 */
  readonly convertedScore?: Field;
  /** 得分 out of 100, where `score` is what it converts to. */
  readonly rawScore?: Field;
  /** 复核分, 财政审核: read, never written. */
  readonly reviewScore?: Field;
  /** 评分标准 */
  readonly criteria?: Field;
  /** The row of the funds, or of a task, that it is: its points are those of the execution. */
  readonly money?: FundsRow;
  /** 加分项, 减分项: points beside the 100, without a weight; how far they may go where the form says so. */
  readonly onTop?: OnTop;
  /** Indicators that share one merged weight or score cell have the same group number. */
  readonly group?: number;
  /** Set where the row is not to be scored: name 无, "/", or no weight, target and actual at all. */
  readonly skipped?: true;
}

export interface OnTop {
  readonly kind: 'bonus' | 'deduction' | 'either';
  readonly limit?: Field;
}

export interface StaffInHead {
  readonly label: Label;
  readonly field: Field;
}

/** 三公经费 of a year, stated above the indicators beside its label. */
export interface AccountInHead extends StaffInHead {
  readonly row: BasicRowName;
  readonly column: BasicColumn;
}

export interface SelfEvaluation extends FormBase {
  readonly kind: 'self-evaluation' | 'project-self-evaluation' | 'criteria-self-evaluation';
  /** 预算部门, 单位名称 */
  readonly department?: Field;
  readonly projectName?: Field;
  /** 主管部门 */
  readonly authority?: Field;
  /** 实施单位 */
  readonly implementer?: Field;
  /** 编制人数, 在职人数 and 控制率 in the head, each with its label. */
  readonly staff?: Readonly<Partial<Record<'authorised' | 'actual' | 'controlRate', StaffInHead>>>;
  /** What the head states of rows of the basic data. */
  readonly accountsInHead?: readonly AccountInHead[];
  /** 项目起止时间, 实施周期, in the head. */
  readonly period?: Field;
  readonly funds?: Funds;
  readonly tasks?: TaskList;
  /** 年度主要任务 in words, with or without amounts. */
  readonly works?: readonly Work[];
  /** 预期目标, one entry for each numbered item; all entries of one cell share it. Adjusted ones where the form gives them. */
  readonly goals: readonly Label[];
  /** 年初目标 where the goals are adjusted ones. */
  readonly initialGoals?: readonly Label[];
  /** 实际完成情况 */
  readonly completions: readonly Label[];
  readonly goalsField?: Field;
  readonly completionsField?: Field;
  readonly sections: readonly Section[];
  /** Second-level headings that state a weight: 数量指标（20分）. */
  readonly subsections?: readonly Section[];
  /** The heading of the whole table where it states the points of all rows: 绩效指标（90分）. */
  readonly tableHeading?: Section;
  readonly indicators: readonly Indicator[];
  readonly subtotals?: readonly Subtotal[];
  /** 总分 */
  readonly total?: {
    readonly label: Label;
    readonly weight?: Field;
    readonly score?: Field;
    readonly deduction?: Field;
    /** The sums under the weights of sections and groups, where these have columns of their own. */
    readonly levels?: readonly Field[];
    /** The cell under the scores that was left blank, where the total stands under another heading. */
    readonly scorePlace?: CellRef;
  };
  /** The total once more in the form's head or below its table, where a total row has it as well. */
  readonly headTotal?: Field | undefined;
  readonly grade?: Field;
  /** All that are ticked of the grades to choose from, where more than one is. */
  readonly gradesTicked?: readonly Field[];
  /** One reason for the whole sheet. */
  readonly sheetReason?: Field;
  /** The two rows that it is put together from, where problems and measures have a row each. */
  readonly reasonRows?: { readonly cause: Field; readonly measures: Field };
  /** 其他需要说明事项 */
  readonly remarks?: Field;
  /** 评价结论: claims something of the figures, but explains no deviation. */
  readonly conclusion?: Field;
  /** What the form tells of itself in other places: 整体情况, 情况说明. They explain no deviation either. */
  readonly statements?: readonly Field[];
  /** Tables of places or offices beside the indicators that can be checked. */
  readonly unitTables?: readonly UnitTable[];
  /** Of a list with a row for each indicator: what is said of the project in each of them, and otherwise in this. */
  readonly repeated?: readonly Repeated[];
  /** Which columns the form has; a rule about a column a form lacks is not applicable. */
  readonly columns: {
    readonly target: boolean;
    readonly actual: boolean;
    readonly weight: boolean;
    readonly score: boolean;
    readonly reason: boolean;
    /** The column of reasons asks for measures as well: 扣分原因及改进措施. */
    readonly measures?: true;
  };
}
