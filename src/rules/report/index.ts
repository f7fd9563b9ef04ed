import basicSplit from './basic-split';
import contradiction from './contradiction';
import datesAndNames from './dates-and-names';
import figures from './figures';
import percentages from './percentages';
import sums from './sums';
import uncompared from './uncompared';
import yearOnYear from './year-on-year';

export const report = [
  basicSplit,
  contradiction,
  datesAndNames,
  figures,
  percentages,
  sums,
  uncompared,
  yearOnYear,
] as const;
