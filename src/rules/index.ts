/**
 * One file per rule, grouped by folder: what a unit's figures, scores and reasons must satisfy. `compare/` is how figures are
 * compared, `claims/` what a reason asserts.
 */
export type { TieKey } from './compare/tie';
export { LIST, type FieldName } from './field-names';
export * from './list';
export { figureFieldsOf } from './odd-fields';
export type { RateKey } from './compare/rate';
export { judgeReason, type Lack, type ReasonContext, type ReasonJudgement } from './reason';
export type {
  AnyRule,
  Asks,
  CheckResult,
  Example,
  PartUnit,
  ProjectLists,
  Rule,
  Stray,
  Subject,
  Verdict,
} from './rule';
export { judgeTogether, runRules, type Judgement } from './runner';
