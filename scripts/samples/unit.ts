/** What a unit fills in on Hunan's two forms; each text and figure as it stands in the cell. */
export interface Unit {
  readonly year: number;
  readonly name: string;
  readonly basic: BasicSheet;
  readonly evaluation: EvaluationSheet;
}

/** A number, a number with its format, a formula with its cached result, or a text as typed. */
export type Entry = number | string | null | Formatted | Calculated;

export interface Formatted {
  readonly value: number;
  readonly format: string;
}

export interface Calculated {
  readonly formula: string;
  readonly result: number;
  readonly format?: string;
}

export type Years = readonly [lastYear: Entry, budget: Entry, finalAccounts: Entry];

export interface BasicSheet {
  readonly staffing: Years;
  readonly threePublic: Years;
  readonly vehicle: Years;
  readonly vehiclePurchase: Years;
  readonly vehicleRunning: Years;
  readonly abroad: Years;
  readonly reception: Years;
  readonly project: Years;
  readonly operations: Years;
  readonly running: Years;
  readonly specialFunds: Years;
  readonly funds: readonly (readonly [name: string, ...Years])[];
  readonly operating: Years;
  readonly office: Years;
  readonly utilities: Years;
  readonly meetings: Years;
  readonly procurement: Years;
  readonly basicAdjustment: Years;
  readonly thrift: string;
}

export interface EvaluationSheet {
  readonly attachment: string;
  readonly department: string;
  readonly initialBudget: Entry;
  readonly annualBudget: Entry;
  readonly executed: Entry;
  readonly weight: Entry;
  readonly executionRate: Entry;
  readonly score: Entry;
  /** 一般公共预算, 政府性基金拨款, 纳入专户管理的非税收入拨款, 其他资金, as printed. */
  readonly source: readonly [string, string, string, string];
  /** 基本支出, 项目支出, as printed. */
  readonly nature: readonly [string, string];
  readonly goals: string;
  readonly completions: string;
  readonly sections: readonly Section[];
  readonly totalWeight: Entry;
  readonly totalScore: Entry;
}

export interface Section {
  readonly heading: string;
  readonly groups: readonly Group[];
}

export interface Group {
  readonly heading: string;
  readonly indicators: readonly Indicator[];
}

export type Indicator = readonly [
  name: string,
  target: Entry,
  actual: Entry,
  weight: Entry,
  score: Entry,
  reason: string | null,
];

export const percent = (value: number, format = '0%'): Formatted => ({ value, format });
export const money = (value: number): Formatted => ({ value, format: '0.00' });
