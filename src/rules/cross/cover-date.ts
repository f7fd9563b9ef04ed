import { gather } from '../../amount';
import type { Subject, Verdict } from '../rule';
import { oddness, type YearKey } from './years';

/** The day on the cover against the years of all forms behind it: before the first of them was over, or long after the last. */
export function coverDate(subject: Subject): readonly Verdict<YearKey>[] {
  const { basic, evaluation, cover, siblings = [] } = subject;
  const { filed } = cover ?? {};
  if (!filed) return [];
  const years = gather([evaluation, basic, ...siblings], (form) => form?.year ?? []);
  if (years.length === 0) return [];
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const day = { reading: filed.reading, text: filed.at.text };
  const ofFirst = oddness(day, first);
  const key = ofFirst === 'late' ? oddness(day, last) : ofFirst;
  if (!key) return [];
  const year = String(key === 'late' ? last : first);
  const title = evaluation?.title ?? basic?.title;
  return [
    {
      outcome: 'note',
      key,
      cells: [filed.at.cell, ...(title && key !== 'no-day' ? [title.cell] : [])],
      data: { filed: filed.at.text.trim(), year },
      path: 'cover.filed',
      values: [filed.at.text, year],
    },
  ];
}
