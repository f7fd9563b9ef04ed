import adjustedBudget from './adjusted-budget';
import arrivalRate from './arrival-rate';
import balance from './balance';
import basicTotal from './basic-total';
import budgetAdjustment from './budget-adjustment';
import columnsTotal from './columns-total';
import executionRate from './execution-rate';
import natureTotal from './nature-total';
import ofWhich from './of-which';
import overspent from './overspent';
import partsTotal from './parts-total';
import sourceTotal from './source-total';
import underExecuted from './under-executed';

export const funds = [
  adjustedBudget,
  arrivalRate,
  balance,
  basicTotal,
  budgetAdjustment,
  columnsTotal,
  executionRate,
  natureTotal,
  ofWhich,
  overspent,
  partsTotal,
  sourceTotal,
  underExecuted,
] as const;
