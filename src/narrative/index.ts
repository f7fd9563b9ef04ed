/**
 * A report's text as facts: what is measured, value, unit, year, passage.
 *
 * A `.docx` is unzipped by fflate and read by saxes: libraries for whole documents turn it into HTML or bare text, and so
 * lose merged cells, tracked changes and the place of a paragraph, which findings quote.
 */
export { ReportError, type ReportErrorCode } from './errors';
export { namesOf, termOf, type Column, type MeasureName } from './facts/lexicon';
export type { Operand, Statement } from './facts/sentence-facts';
export type * from './model';
export { AIM, APART, FAR_FROM, LESS, MORE, OF_AIM } from './facts/aims';
export { isByOthers } from './facts/grades';
export { isMeasuredBy } from './facts/measured-by';
export { isHeadingOf } from './facts/context';
export { againstIn, directionBefore, withoutChange } from './facts/phrases';
export {
  readAs,
  readReportDocx,
  readReportFile,
  readReportText,
  readTexts,
  reportsIn,
  withoutTables,
} from './read';
