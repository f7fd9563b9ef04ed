import type { Acknowledged, Finding, Outcome } from '../findings';
import type { FormDoubt, FormKind, FormLeftOut, FormUnit, UnreadForm } from '../forms';
import type { Citation } from '../rubrics';
import type { Method } from '../scoring';
import type { CellRef, Gap } from '../workbook';
import type { Unfit } from './unfit';

/** Points as decimal text with the rubric's places. */
type Points = string;

export interface HiddenLines {
  readonly rows: readonly number[];
  readonly columns: readonly string[];
}

/** 汇总表 with a project or a unit a row. */
export type ListKind = Extract<FormLeftOut['why'], 'project-list' | 'unit-list'>;

export interface FormSummary {
  /** A list of projects or units is among the forms where it is a unit of its own. */
  readonly kind: FormKind | ListKind;
  readonly sheet: string;
  /** `A1:G36` */
  readonly range: string;
  readonly layout: string;
  /** It stands on a hidden sheet. */
  readonly hidden?: true;
  /** Hidden rows (`7`) and columns (`F`) of it that hold figures, which were checked like the others. */
  readonly hiddenLines?: HiddenLines;
  /** What could not be placed in it, or is not sure; absent where all was read. */
  readonly doubts?: readonly FormDoubt[];
}

export interface ScoreSummary {
  readonly reported: Points | null;
  readonly recomputed: Points | null;
  readonly low: Points;
  readonly high: Points;
  readonly weight: Points;
  readonly grade: { readonly low: string; readonly high: string } | null;
}

/** One bar of the score picture. */
export interface SectionSummary {
  /** `execution`, `output`, `benefit` … or the heading's own words. */
  readonly name: string;
  readonly label: string;
  readonly cell?: CellRef;
  readonly weight: Points;
  readonly reported: Points | null;
  readonly low: Points;
  readonly high: Points;
}

export interface IndicatorSummary {
  readonly name: string;
  readonly level1: string;
  readonly level2: string;
  readonly cells: {
    readonly target?: CellRef;
    readonly actual?: CellRef;
    readonly weight?: CellRef;
    readonly score?: CellRef;
    readonly reason?: CellRef;
  };
  readonly target: string | null;
  readonly actual: string | null;
  readonly weight: Points | null;
  readonly reported: Points | null;
  readonly low: Points | null;
  readonly high: Points | null;
  readonly method: Method;
  /** Set where this row decides the grade. */
  readonly decides?: true;
}

export interface UnitAssessment {
  /** The department, or for a project form the project. */
  readonly name: string;
  readonly organisation: string;
  readonly year: number | null;
  /** Indexes into `forms`. */
  readonly forms: readonly number[];
  readonly pairing: FormUnit['pairing'];
  /** For a project: index into `units` of the department whose it is. */
  readonly department?: number;
  readonly score: ScoreSummary | null;
  /** The range of the total ÷ Σ weights × 100, which the grade is read off; absent where the weights total 100. */
  readonly outOf100?: { readonly low: Points; readonly high: Points };
  readonly sections: readonly SectionSummary[];
  readonly indicators: readonly IndicatorSummary[];
  readonly checks: Readonly<Record<Outcome, number>>;
  /** All of them, worst first, then in the order of the form; `pass` and `not-applicable` included. */
  readonly findings: readonly Finding[];
  /** Those of them that say more than that a rule holds or does not apply: what asks for something, was explained or is listed. */
  readonly matters: readonly Finding[];
  /** Ids of the rules that hold; one that holds for one row may ask something of another. */
  readonly passed: readonly string[];
  /** Set where the unit's form suggests another rubric than the workbook's first. */
  readonly rubric?: { readonly id: string; readonly version: string };
  /** Where the rubric that was chosen is not the form's; absent where it fits, or was suggested by the form. */
  readonly rubricUnfit?: readonly Unfit[];
  /** A second score card beside the first (`hunan-criteria`), where the rubric has criteria. */
  readonly criteria?: readonly CriterionSummary[];
}

export interface CriterionSummary {
  readonly name: string;
  readonly weight: Points;
  readonly low: Points;
  readonly high: Points;
  readonly how: string;
}

export interface Assessment {
  readonly rubric: {
    readonly id: string;
    readonly version: string;
    readonly title: { readonly 'zh-CN': string; readonly en: string };
    /** What the `basis` of a finding stands for. */
    readonly citations: Readonly<Record<string, Citation>>;
    /** It has the id and version of a built-in one and says something else: somebody changed it. */
    readonly altered?: true;
  };
  /** True where the rubric was chosen from the form and not by the user. */
  readonly rubricSuggested: boolean;
  /** The workbook keeps a rubric of the user's own that breaks the schema: another one was used. */
  readonly rubricRefused?: true;
  readonly forms: readonly FormSummary[];
  readonly units: readonly UnitAssessment[];
  /** Sheets that look like a form and could not be read. */
  readonly unread: readonly UnreadForm[];
  /** Forms that were not checked because another one is meant: hidden copies, blank forms. */
  readonly leftOut: readonly FormLeftOut[];
  readonly gaps: readonly Gap[];
  /** What people marked 已核实 in the workbook, by fingerprint. */
  readonly acknowledged: Acknowledged;
}
