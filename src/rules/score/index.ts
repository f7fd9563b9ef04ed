import allFull from './all-full';
import coefficient from './coefficient';
import deduction from './deduction';
import exceedsWeight from './exceeds-weight';
import execution from './execution';
import grade from './grade';
import indicator from './indicator';
import missing from './missing';
import total from './total';
import weightAppliedTwice from './weight-applied-twice';

export const score = [
  allFull,
  coefficient,
  deduction,
  exceedsWeight,
  execution,
  grade,
  indicator,
  missing,
  total,
  weightAppliedTwice,
] as const;
