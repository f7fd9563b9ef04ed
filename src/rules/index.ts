/** One file per rule, grouped by folder: what a unit's figures, scores and reasons must satisfy. */
export type { TieKey } from './tie';
export { LIST, type FieldName } from './field-names';
export * from './list';
export { figureFieldsOf } from './odd-fields';
export type { RateKey } from './rate';
export { judgeReason, type Lack, type ReasonContext, type ReasonJudgement } from './reason';
export type { AnyRule, Asks, CheckResult, Example, Rule, Subject, Verdict } from './rule';
export { judge, runRules, type Judgement } from './runner';
