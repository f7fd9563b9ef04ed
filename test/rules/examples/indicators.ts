import type { Example } from '../../../src/rules';

const COLUMNS = ['三级指标', '年度指标值', '实际完成值', '分值', '得分', '原因'] as const;

/** A row of the table of indicators, as far as it goes: name, target, result, weight, score, reason. */
export type IndicatorRow = readonly [
  name: string,
  target: string,
  actual: string,
  weight?: string,
  score?: string,
  reason?: string,
];

/** Indicators one below the other, in the words of an example. */
export function indicators(...rows: readonly IndicatorRow[]): Example {
  const cells = rows.flatMap((row, at) =>
    row.flatMap((text, column): (readonly [string, string])[] =>
      text === undefined ? [] : [[`${COLUMNS[column]}${at === 0 ? '' : String(at + 1)}`, text]],
    ),
  );
  return Object.fromEntries(cells);
}
