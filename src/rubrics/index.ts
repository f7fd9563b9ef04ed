/** Scoring schemes as data: weights, bands, thresholds, citations; and the schema that checks them. */
export * from './model';
