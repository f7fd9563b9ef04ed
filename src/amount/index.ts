/** What a cell's text means: exact decimals, units, comparators, percentages, dates. */
export { readAmount, type ReadOptions } from './cell';
export { normalize } from './characters';
export { align, commensurable, toBase } from './compare';
export {
  Decimal,
  decimal,
  formatDecimal,
  HUNDRED,
  isSameStored,
  matchesPrinted,
  roundHalfUp,
  stepAt,
  truncate,
  ZERO,
} from './decimal';
export * from './reading';
export { findAmounts, type FoundAmount } from './scan';
export { readUnit } from './units';
