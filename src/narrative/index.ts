/** A report's text as facts: what is measured, value, unit, year, passage. */
export interface Report {}
