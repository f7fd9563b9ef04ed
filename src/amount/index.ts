/** What a cell's text means: exact decimals, units, comparators, percentages, dates. */
export { readAmount, type ReadOptions } from './cell';
export { normalize } from './characters';
export { align, commensurable, toBase } from './compare';
export { HALF, HUNDRED, ONE, TEN, ZERO } from './constants';
export { Decimal, decimal } from './decimal';
export { isErrorValue } from './read';
export * from './reading';
export { findAllAmounts, inDigits, spellsFigures } from './in-digits';
export { gather } from './gather';
export { endsBeforeItBegins, readPeriod, type Period } from './period';
export { remembered } from './remembered';
export {
  formatDecimal,
  isSameStored,
  matchesPrinted,
  roundHalfUp,
  stepAt,
  truncate,
} from './rounding';
export { WORDS_OF_YUE } from './comparators';
export { withoutNames } from './names-apart';
export { findAmounts, type FoundAmount } from './scan';
export { unbroken } from './unbroken';
export { isMultiplier, isTime, readUnit } from './units';
export { gradeOfLead, isMasked } from './words';
