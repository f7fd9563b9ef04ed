import type { Decimal } from '../amount';

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
  readonly standing: Standing;
  readonly number?: string;
  readonly quotation?: string;
}

export type Grade = 'achieved' | 'partly' | 'missed';

/** A band of a qualitative judgement, as shares of the weight: `from` ≤ share, and share < `to` (≤ for the top band). */
export interface Band {
  readonly grade: Grade;
  readonly from: Decimal;
  readonly to: Decimal;
}

/** One step of a stepped execution score: a rate of at least `from` (1 = 100%) earns `share` of the weight. */
export interface ExecutionStep {
  readonly from: Decimal;
  readonly share: Decimal;
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
  readonly weights: Readonly<Record<string, Sourced<Decimal>>>;
  readonly executionWeight: Sourced<Decimal>;
  readonly totalWeight: Decimal;
  readonly execution: Sourced<'proportional' | readonly ExecutionStep[]>;
  readonly bands: Sourced<readonly Band[]>;
  /** Best first; a total of at least `from` (out of 100) has the grade. */
  readonly grades: Sourced<readonly { readonly name: string; readonly from: Decimal }[]>;
  readonly thresholds: Readonly<Record<ThresholdName, Sourced<Decimal>>>;
  readonly rounding: { readonly ratePlaces: number; readonly scorePlaces: number };
  /** Whether going far beyond a target lowers the score allowed. */
  readonly overAchievementDeducts: Sourced<boolean>;
  /** Whether every difference between initial and annual budget asks for a reason (Sichuan). */
  readonly adjustmentAlwaysExplained: Sourced<boolean>;
  readonly citations: Readonly<Record<string, Citation>>;
}
