import type { BasicData } from '../../forms';
import { type Figure, figure } from '../../scoring';
import { NOT_APPLICABLE, rule } from '../rule';
import { named } from '../field-names';
import { rowsListed, rowsNamed, type CalledRow } from './columns';

/** Fewer equal rows than this may be chance. */
const LEAST_ROWS = 3;

/** 预算 equals 决算 on every row that is not zero (三公经费 aside): one column may have been copied into the other. */
export default rule({
  id: 'basic/budget-copied',
  outcome: 'note',
  basis: ['form:basic-data'],
  messages: ['copied'],
  examples: {
    right: [
      {
        '项目支出 本年预算': '600',
        '项目支出 本年决算': '587.4',
        '公用经费 本年预算': '72',
        '公用经费 本年决算': '72',
        '政府采购 本年预算': '80',
        '政府采购 本年决算': '80',
      },
    ],
    wrong: [
      {
        '公务接待 本年预算': '0.6',
        '公务接待 本年决算': '0',
        '项目支出 本年预算': '600',
        '项目支出 本年决算': '600',
        '公用经费 本年预算': '72',
        '公用经费 本年决算': '72',
        '政府采购 本年预算': '80',
        '政府采购 本年决算': '80',
      },
    ],
  },
  check({ basic }) {
    if (!basic) return NOT_APPLICABLE;
    const rows: { budget: Figure; spent: Figure }[] = [];
    for (const { row } of spending(basic)) {
      const budget = figure(row.budget);
      const spent = figure(row.finalAccounts);
      if (!budget || !spent || (budget.stored.isZero() && spent.stored.isZero())) continue;
      rows.push({ budget, spent });
    }
    if (rows.length < LEAST_ROWS) return NOT_APPLICABLE;
    if (rows.some(({ budget, spent }) => !budget.stored.equals(spent.stored))) return [];
    const heading = basic.columnLabels.finalAccounts;
    return [
      {
        outcome: 'note',
        key: 'copied',
        cells: [...(heading ? [heading.cell] : []), ...rows.map(({ spent }) => spent.field.cell)],
        data: {
          count: String(rows.length),
          budget: named('budget'),
          spent: named('finalAccounts'),
        },
        path: 'basic.finalAccounts',
        values: rows.map(({ spent }) => spent.field.text),
      },
    ];
  },
});

function spending(basic: BasicData): CalledRow[] {
  return [
    ...rowsNamed(basic, ['project', 'operations', 'running', 'specialFunds']),
    ...rowsListed(basic, 'funds'),
    ...rowsNamed(basic, ['operating']),
    ...rowsListed(basic, 'operatingParts'),
    ...rowsNamed(basic, ['procurement', 'basicAdjustment']),
  ];
}
