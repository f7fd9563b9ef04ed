/** The rows of a table of indicators, and the sums among them. */
import type { Field, Label } from './field';
import type { FundsRow } from './funds';

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
