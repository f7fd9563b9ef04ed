import type { Decimal } from '../amount';
import type { Criterion } from '../rubrics';

export type Method =
  'achieved' | 'ratio' | 'inverse-ratio' | 'zero-target' | 'date' | 'band' | 'undetermined';

/** What the rubric allows for one indicator, in points. */
export interface IndicatorScore {
  readonly method: Method;
  readonly weight?: Decimal;
  /** The score as typed; a group's shared score stands on its first row. */
  readonly reported?: Decimal;
  /** Lowest and highest score allowed, rounded as scores are given; `reported` where nothing bounds it (no weight: absent). */
  readonly low?: Decimal;
  readonly high?: Decimal;
  /** The only score allowed, before it was rounded, where the row has its points to itself and lost some. */
  readonly exact?: Decimal;
  /** The points at which the band above begins, where `high` is the last score below them. */
  readonly below?: Decimal;
  /** Target and actual value in one unit, where both are quantities and the target is not zero. */
  readonly measured?: Measured;
  /** Missed, partly done or undershot: a reason is asked for. */
  readonly missed: boolean;
  /** Why the row is undetermined. */
  readonly why?:
    | 'repeats-target'
    | 'missing-actual'
    | 'missing-target'
    | 'unreadable'
    | 'no-weight'
    | 'other-unit'
    /** Missed the way that the target is stated, met the other way round, which is as likely meant. */
    | 'other-way'
    /** The actual is itself only a limit (`≤95%` for `≥95%`). */
    | 'bound'
    /** A rate of several groups, not all of which reach the target. */
    | 'several'
    /** A cost of nothing where nothing was spent at all: no money saved, and no limit kept. */
    | 'unspent'
    /** The target was missed, and the form scores the row by 评分标准 of its own. */
    | 'own-criteria'
    /** The same, and nobody but a person can tell from them what the miss costs. */
    | 'unclear-criteria'
    | 'words';
  /** Set on the first row of rows that share one merged weight or score cell: all of them, judged together. */
  readonly group?: GroupScore;
  /** Set on the other rows of such a group: index of its first row. */
  readonly within?: number;
}

/** Which share of its weight a row may have earned, 0 to 1. */
export interface Shares {
  readonly method: Method;
  readonly low: Decimal;
  readonly high: Decimal;
  /** Set where the top of the range itself belongs to the band above. */
  readonly below?: true;
  readonly measured?: Measured;
  readonly missed: boolean;
  readonly why?: IndicatorScore['why'];
}

export interface Measured {
  readonly target: Decimal;
  readonly actual: Decimal;
}

/** Rows that share one merged weight or score cell. */
export interface GroupScore {
  /** Indexes of the rows. */
  readonly rows: readonly number[];
  readonly weight: Decimal;
  readonly reported?: Decimal;
  readonly low: Decimal;
  readonly high: Decimal;
}

export interface SectionScore {
  /** Index into the evaluation's sections; absent for the execution section. */
  readonly section?: number;
  readonly name: string;
  readonly weight: Decimal;
  readonly reported?: Decimal;
  readonly low: Decimal;
  readonly high: Decimal;
}

export interface ExecutionScore {
  /** Executed ÷ annual budget, unrounded; worked out from the parts where the total row is empty. */
  readonly rate?: Decimal;
  readonly weight?: Decimal;
  readonly reported?: Decimal;
  /** The right score, rounded as the rubric says. */
  readonly right?: Decimal;
  /** The right score before it was rounded. */
  readonly exact?: Decimal;
  /** The rate as printed, where the score is right for that one alone. */
  readonly asPrinted?: Decimal;
  /** What enters the recomputed total: the accepted reported score, else the right one. */
  readonly counted?: Decimal;
  /** The weight, where the reported score is above it and nobody can tell the right one: any up to this may be meant. */
  readonly atMost?: Decimal;
  /** The form prints a rule of its own for it: the right score is by that, or a person must read it. */
  readonly byPrinted?: 'rule' | 'unclear';
}

/** The whole evaluation under a rubric. */
export interface ScoreCard {
  /** Parallel to the evaluation's indicators. */
  readonly indicators: readonly IndicatorScore[];
  readonly execution?: ExecutionScore;
  readonly sections: readonly SectionScore[];
  readonly weight: Decimal;
  readonly reported?: Decimal;
  readonly recomputed?: Decimal;
  /** Σ of the scores as typed. */
  readonly typedSum?: Decimal;
  readonly low: Decimal;
  readonly high: Decimal;
  readonly grade?: { readonly low: string; readonly high: string };
  /** Indexes of the indicators without which the grade would be the same both ways. */
  readonly deciding: readonly number[];
}

/** Points of one criterion of the second score card. */
export interface CriterionScore {
  readonly criterion: Criterion;
  readonly weight: Decimal;
  readonly low: Decimal;
  readonly high: Decimal;
  /** The figures it follows from: `27 ÷ 29 = 93.10%`; empty where a person must judge it. */
  readonly how: string;
}
