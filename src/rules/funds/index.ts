import adjustedBudget from './adjusted-budget';
import basicTotal from './basic-total';
import budgetAdjustment from './budget-adjustment';
import executionRate from './execution-rate';
import natureTotal from './nature-total';
import overspent from './overspent';
import partsTotal from './parts-total';
import sourceTotal from './source-total';
import underExecuted from './under-executed';

export const funds = [
  adjustedBudget,
  basicTotal,
  budgetAdjustment,
  executionRate,
  natureTotal,
  overspent,
  partsTotal,
  sourceTotal,
  underExecuted,
] as const;
