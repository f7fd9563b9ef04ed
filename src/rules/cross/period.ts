/** When a form says that its project begins and ends, against itself and the year of the form. */
import { endsBeforeItBegins, readPeriod, type Period } from '../../amount';
import type { SelfEvaluation } from '../../forms';
import type { Verdict } from '../rule';

export const PERIOD_KEYS = ['period', 'period-before', 'period-after'] as const;
export type PeriodKey = (typeof PERIOD_KEYS)[number];

/** Money may be paid after a project is over, so that a year outside of it is worth a look, no more. */
export function periodOf(evaluation: SelfEvaluation): Verdict<PeriodKey>[] {
  const { period: stated, year, yearAt, title } = evaluation;
  const period = stated && readPeriod(stated.text);
  if (!stated || !period) return [];
  const key = oddness(period, year);
  if (!key) return [];
  const at = yearAt ?? title;
  return [
    {
      outcome: key === 'period' ? 'fail' : 'note',
      key,
      cells: [stated.cell, ...(key !== 'period' && at ? [at.cell] : [])],
      data: {
        label: stated.called ?? '',
        period: stated.text.trim(),
        year: year === undefined ? '' : String(year),
      },
      path: 'evaluation.period',
      values: [stated.text, String(year ?? '')],
    },
  ];
}

function oddness(period: Period, year: number | undefined): PeriodKey | undefined {
  if (endsBeforeItBegins(period)) return 'period';
  if (year === undefined) return undefined;
  if (period.to.year < year) return 'period-before';
  return period.from.year > year ? 'period-after' : undefined;
}
