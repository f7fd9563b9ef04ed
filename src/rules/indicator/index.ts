import actualRepeatsTarget from './actual-repeats-target';
import basicAmount from './basic-amount';
import beyondWhole from './beyond-whole';
import budgetRates from './budget-rates';
import changeRate from './change-rate';
import completionRate from './completion-rate';
import controlRate from './control-rate';
import cumulative from './cumulative';
import deviationRate from './deviation-rate';
import direction from './direction';
import duplicated from './duplicated';
import earlierYear from './earlier-year';
import executionRate from './execution-rate';
import misplaced from './misplaced';
import missingActual from './missing-actual';
import ofWhich from './of-which';
import otherCount from './other-count';
import overAchieved from './over-achieved';
import quarters from './quarters';
import rating from './rating';
import unitInName from './unit-in-name';
import unreadable from './unreadable';
import valuesArePoints from './values-are-points';
import workings from './workings';

export const indicator = [
  actualRepeatsTarget,
  basicAmount,
  beyondWhole,
  budgetRates,
  changeRate,
  completionRate,
  controlRate,
  cumulative,
  deviationRate,
  direction,
  duplicated,
  earlierYear,
  executionRate,
  misplaced,
  missingActual,
  ofWhich,
  otherCount,
  overAchieved,
  quarters,
  rating,
  unitInName,
  unreadable,
  valuesArePoints,
  workings,
] as const;
