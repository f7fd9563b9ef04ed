/** Indicator + rubric → lowest and highest score allowed, and how. */
export {
  amountFields,
  amountOf,
  isEmptyTotal,
  partAmount,
  rowRate,
  type FundsAmount,
} from './amounts';
export { scoreCriteria, type CriteriaForms } from './criteria';
export {
  executionAmounts,
  executionRate,
  executionScore,
  executionShare,
  isRight,
} from './execution';
export {
  contradictingRate,
  earns,
  earnsAsTyped,
  executionOf,
  isExecutionName,
  type ExecutionOf,
} from './execution-indicator';
export {
  figure,
  pointsFigure,
  figureState,
  headingUnit,
  inScale,
  inYuan,
  WAN,
  withScale,
  type Figure,
  type FigureState,
} from './figure';
export { gradeOf } from './grade';
export { pointsOf } from './indicator';
export { limit } from './limits';
export { ofLast } from './memo';
export {
  hasTypedRate,
  isBorneOut,
  isMisprintOf,
  spentInOtherUnit,
  misprinted,
  misprintedBudget,
  misprintedExecuted,
} from './misprint';
export * from './model';
export { comparatorOf } from './direction';
export { isPrintedRate, readRate } from './rate';
export { score } from './score';
export { isOtherUnit, moneySlip, unitSlip } from './unit-slip';
