import adjustmentIsLevel from './adjustment-is-level';
import assetRate from './asset-rate';
import budgetCopied from './budget-copied';
import buildingRates from './building-rates';
import countsBesideMoney from './counts-beside-money';
import operatingOfWhich from './operating-of-which';
import overBudget from './over-budget';
import previousYear from './previous-year';
import projectTotal from './project-total';
import specialFundsTotal from './special-funds-total';
import threePublicTotal from './three-public-total';
import vehicleTotal from './vehicle-total';
import workedOut from './worked-out';
import yearOnYear from './year-on-year';

export const basic = [
  adjustmentIsLevel,
  assetRate,
  budgetCopied,
  buildingRates,
  countsBesideMoney,
  operatingOfWhich,
  overBudget,
  previousYear,
  projectTotal,
  specialFundsTotal,
  threePublicTotal,
  vehicleTotal,
  workedOut,
  yearOnYear,
] as const;
