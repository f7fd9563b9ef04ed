/** A report's text as facts: what is measured, value, unit, year, passage. */
export { ReportError, type ReportErrorCode } from './errors';
export type { Column, MeasureName } from './facts/lexicon';
export type { Operand, Statement } from './facts/sentence-facts';
export type * from './model';
export { readReportDocx, readReportFile, readReportText } from './read';
