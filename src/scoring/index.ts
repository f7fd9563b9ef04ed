/** Indicator + rubric → lowest and highest score allowed, and how: `indicator/` of one row, `execution/` of the budget. */
export {
  amountFields,
  amountIn,
  amountOf,
  isEmptyTotal,
  amountInScale,
  partAmount,
  rowRate,
  type FundsAmount,
} from './execution/amounts';
export { scoreCriteria, type CriteriaForms } from './criteria';
export {
  executionAmounts,
  executionRate,
  executionScore,
  executionShare,
  isRight,
  isToOneDecimal,
} from './execution/execution';
export {
  contradictingRate,
  earns,
  earnsAsTyped,
  executionOf,
  isSameRate,
  isOfSeveralTimes,
  isExecutionName,
  isWholeExecution,
  type ExecutionOf,
} from './execution/indicator';
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
export { daysLate } from './indicator/dates';
export { digitSlip, swapsDigits, type DigitSlip } from './indicator/digit-slip';
export { missesInitialTarget, pointsOf } from './indicator/indicator';
export { limit } from './limits';
export { forgetEach, ofEach, ofLast, TOGETHER } from './memo';
export {
  hasTypedRate,
  isBorneOut,
  isMisprintOf,
  spentInOtherUnit,
  misprinted,
  misprintedBudget,
  misprintedExecuted,
} from './execution/misprint';
export * from './model';
export { pointsAt } from './own-criteria/at-figure';
export { overAYear } from './indicator/periods';
export { isUnwanted } from './indicator/unwanted';
export { comparatorOf, contraryOfDate, wayDoubt, type WayDoubt } from './indicator/direction';
export { betterBy } from './indicator/better';
export { listsParts } from './indicator/quantities';
export { isPrintedRate, readRate } from './execution/rate';
export { score } from './score';
export { isOtherUnit, moneySlip, unitSlip } from './indicator/unit-slip';
