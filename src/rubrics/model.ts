/** A decimal as text (`0.30`): exact, and any `Decimal` compares and multiplies with it as it is. */
export type DecimalText = string;

/** Where a value comes from: read in a published text, or a default that is only known and may be changed. */
export type Standing = 'read' | 'default';

export interface Sourced<Value> {
  readonly value: Value;
  readonly standing: Standing;
  /** Id of a citation of the same rubric. */
  readonly basis: string;
}

/** A document a reader may be shown. `number` and `quotation` only where the text itself was read. */
export interface Citation {
  readonly title: { readonly 'zh-CN': string; readonly en: string };
  /** `own`: what the user has set, which is no document. */
  readonly standing: Standing | 'own';
  readonly number?: string;
  readonly quotation?: string;
}

export type Grade = 'achieved' | 'partly' | 'missed';

/** A band of a qualitative judgement, as shares of the weight: `from` ≤ share, and share < `to` (≤ for the top band). */
export interface Band {
  readonly grade: Grade;
  readonly from: DecimalText;
  readonly to: DecimalText;
}

/** One step of a stepped execution score: a rate of at least `from` (1 = 100%) earns `share` of the weight. */
export interface ExecutionStep {
  readonly from: DecimalText;
  readonly share: DecimalText;
}

export type ThresholdName =
  /** |this year − last year| ÷ last year, 0.30 = 30%. */
  | 'yearOnYear'
  /** Smallest move that counts, in 万元. */
  | 'yearOnYearFloor'
  | 'budgetAdjustment'
  | 'overAchieved'
  | 'underExecuted';

/** A scoring scheme. Shares and rates are fractions of 1, weights and scores points. */
export interface Rubric {
  readonly id: string;
  readonly version: string;
  readonly title: { readonly 'zh-CN': string; readonly en: string };
  /** Weights by section, execution included; they are what a form without weights of its own is measured by. */
  readonly weights: Readonly<Record<string, Sourced<DecimalText>>>;
  readonly executionWeight: Sourced<DecimalText>;
  readonly totalWeight: DecimalText;
  readonly execution: Sourced<'proportional' | readonly ExecutionStep[]>;
  readonly bands: Sourced<readonly Band[]>;
  /** Best first; a total of at least `from` (out of 100) has the grade. */
  readonly grades: Sourced<readonly { readonly name: string; readonly from: DecimalText }[]>;
  readonly thresholds: Readonly<Record<ThresholdName, Sourced<DecimalText>>>;
  readonly rounding: { readonly ratePlaces: number; readonly scorePlaces: number };
  /** Whether going far beyond a target lowers the score allowed. */
  readonly overAchievementDeducts: Sourced<boolean>;
  /** Whether every difference between initial and annual budget asks for a reason (Sichuan). */
  readonly adjustmentAlwaysExplained: Sourced<boolean>;
  /** Scored from the basic data and shown as a second score card (`hunan-criteria`). */
  readonly criteria: readonly Criterion[];
  readonly citations: Readonly<Record<string, Citation>>;
}

/** What a criterion measures; all but the last are worked out from the forms. */
export type CriterionMeasure =
  /** 在职 ÷ 编制 */
  | 'controlRate'
  /** (本年 − 上年) ÷ 上年 of 三公经费 */
  | 'threePublicChange'
  /** |全年预算 − 年初预算| ÷ 年初预算 */
  | 'budgetAdjustment'
  /** 决算 ÷ 预算 of 三公经费 */
  | 'threePublicControl'
  /** 决算 ÷ 预算 of 公用经费 */
  | 'operatingControl'
  /** 决算 ÷ 预算 of 政府采购 */
  | 'procurementExecution'
  /** Judged by a person: 0 to its weight. */
  | 'judged';

/** One step of a criterion: a measure of at most `upTo` earns `points`; the last step has no limit. */
export interface CriterionStep {
  readonly upTo?: DecimalText;
  readonly points: DecimalText;
}

/** Points of one criterion: either by steps, or full up to a limit and `points` less for every `per` beyond it. */
export interface Criterion {
  readonly name: { readonly 'zh-CN': string; readonly en: string };
  readonly weight: DecimalText;
  readonly measure: CriterionMeasure;
  readonly steps?: readonly CriterionStep[];
  readonly deduction?: {
    readonly limit: DecimalText;
    readonly per: DecimalText;
    readonly points: DecimalText;
  };
  readonly standing: Standing;
  readonly basis: string;
}
