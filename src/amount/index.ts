/** What a cell's text means: exact decimals, units, comparators, percentages, dates. */
export * from './reading';
