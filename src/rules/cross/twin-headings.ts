import type { BasicData } from '../../forms';
import { named } from '../field-names';
import type { Verdict } from '../rule';

const PAST = /上年|上一年|去年/;
const OWN = /本年|当年|今年/;

/**
 * 上年决算数 | 当年预算数 | 上年决算数: two columns of one heading, of which the places alone say which is of the year. Headings
 * that name no year have it above them, and those that number theirs are compared by these.
 */
export function twinHeadings({
  columnYears,
  columnLabels,
}: BasicData): Verdict<'twin-headings'> | undefined {
  const { lastYear, finalAccounts } = columnLabels;
  if (!lastYear || !finalAccounts) return undefined;
  if (columnYears.lastYear !== columnYears.finalAccounts) return undefined;
  const heading = finalAccounts.text.replace(/\s+/g, '');
  if (heading !== lastYear.text.replace(/\s+/g, '')) return undefined;
  const isPast = PAST.test(heading);
  if (!isPast && !OWN.test(heading)) return undefined;
  const [odd, other] = isPast
    ? (['finalAccounts', 'lastYear'] as const)
    : (['lastYear', 'finalAccounts'] as const);
  const cells = isPast ? [finalAccounts.cell, lastYear.cell] : [lastYear.cell, finalAccounts.cell];
  return {
    outcome: 'note',
    key: 'twin-headings',
    cells,
    data: { heading, own: named(odd), other: named(other) },
    path: 'basic.columnLabels',
    values: [heading],
  };
}
