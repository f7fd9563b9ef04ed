/** The rows of a form that have a part of its money, and which of them a name means. */
import { gather, type Decimal } from '../../amount';
import type { Field, Funds, MoneyColumn } from '../../forms';
import { figure, inYuan, ofEach, readRate } from '../../scoring';
import { rowsBeneath } from '../funds/rows';
import type { Subject } from '../rule';
import { wordsOf } from './words';

/** One part of the money: what was budgeted and spent of it. */
export interface PartRow extends Partial<Readonly<Record<MoneyColumn, Field>>> {
  readonly name: string;
  readonly executionRate?: Field;
}

/** The parts that a form has rows or columns for, without those of a split that says nothing but the budget. */
export const partRows = ofEach((subject: Subject): readonly PartRow[] => {
  const { funds } = subject.evaluation ?? {};
  return funds ? rowsOf(funds) : [];
});

function rowsOf(funds: Funds): readonly PartRow[] {
  const { basicExpenditure, projectExpenditure, basicParts = [] } = funds;
  const rows = rowsBeneath(funds);
  const found: PartRow[] = gather(rows, (row) => [row, ...(row.ofWhich ?? [])]);
  for (const part of [basicExpenditure, projectExpenditure, ...basicParts]) {
    if (!part?.executed || found.some(({ name }) => name === part.name)) continue;
    if (part.executed !== part.amount) found.push({ ...part, annualBudget: part.amount });
  }
  return found;
}

/** The tasks that a form lists with their amounts. */
export const taskRows = ofEach(
  (subject: Subject): readonly PartRow[] => subject.evaluation?.tasks?.rows ?? [],
);

/** The one row that a name means; `undefined` where none does, or several may. */
export function rowCalled(name: string, rows: readonly PartRow[]): PartRow | undefined {
  const { ranks, kinds } = wordsOf(name);
  return only(
    rows.filter((row) => row.name === name),
    rows.filter((row) => {
      const own = wordsOf(row.name);
      // 结余资金73.86万元 was left this year: what last year left says so.
      if (own.kinds === 'carried' && OF_BEFORE.test(row.name) !== OF_BEFORE.test(name))
        return false;
      return own.ranks === ranks && own.kinds === kinds && (ranks !== '' || kinds !== '');
    }),
  );
}

const OF_BEFORE = /上年|上一年|去年|往年|以前年度|历年|(?:19|20)\d{2}年/;

function only(...lists: readonly (readonly PartRow[])[]): PartRow | undefined {
  const [first, another] = lists.find((list) => list.length > 0) ?? [];
  return another ? undefined : first;
}

/** 全年执行数 ÷ 全年预算数 of a part. */
export function rateOfPart(row: PartRow): Decimal | undefined {
  const [annual, executed] = [figure(row.annualBudget), figure(row.executed)];
  const scale = annual?.scale ?? executed?.scale;
  if (!annual || !executed || annual.stored.isZero()) return readRate(row.executionRate)[0]?.value;
  const [budget, spent] = [inYuan(annual, scale), inYuan(executed, scale)];
  return spent && budget ? spent.dividedBy(budget) : undefined;
}
