import type { Decimal } from '../../amount';
import { isBasicRow, type Field, type FundsRow, type MoneyColumn } from '../../forms';
import type { MeasureName, ValueFact } from '../../narrative';
import { amountOf, WAN } from '../../scoring';
import { cellLabel } from '../basic/columns';
import { named } from '../field-names';
import { rowsBeneath } from '../funds/rows';
import type { Subject } from '../rule';
import { rateCandidate, yuanOf, type Candidate } from './candidate';
import { rateOf } from './of-part';
import { rateOfRow } from './row-rates';
import { holds } from './stated';

/** Parts of the unit's money, by words of their names. */
const SOURCES: Readonly<Partial<Record<MeasureName, string>>> = {
  basicExpenditure: '基本支出',
  project: '项目支出',
  generalBudget: '一般公共预算',
  governmentFund: '政府性基金',
  specialAccount: '专户',
  otherFunds: '其他资金',
};

/** The columns of money that a fact may be of; a text that does not say which stage means what was spent, or the budget. */
function columnsOf({ column }: ValueFact): readonly MoneyColumn[] {
  switch (column) {
    case 'initialBudget':
    case 'annualBudget':
    case 'executed':
      return [column];
    case 'budget':
      return ['annualBudget', 'initialBudget'];
    case undefined:
      return ['executed', 'annualBudget'];
  }
}

/** 年度资金总额. */
export function totalCandidates(
  subject: Subject,
  fact: ValueFact,
  scale: Decimal,
): readonly Candidate[] {
  return columnsOf(fact).flatMap((column) => {
    const amount = amountOf(subject.evaluation?.funds, column);
    if (!amount) return [];
    const { field, yuan } = amount;
    const exact = amount.scale ? yuan : yuan.times(scale);
    return [{ label: named(column), path: `funds.${column}`, field, exact }];
  });
}

/** 基本支出 or 项目支出 of the split by nature. */
export function natureCandidates(
  subject: Subject,
  fact: ValueFact,
  name: 'basicExpenditure' | 'projectExpenditure',
  scale: Decimal,
): readonly Candidate[] {
  const part = subject.evaluation?.funds?.[name];
  if (!part) return [];
  const { amount: field, executed, initialBudget } = part;
  if (executed && executed !== field) {
    const columns = { initialBudget, annualBudget: field, executed };
    return columnsIn({ name: named(name), ...columns }, columnsOf(fact), scale, name);
  }
  const split = splitStage(subject);
  if (name === 'basicExpenditure' && fact.column !== 'initialBudget' && split === 'annualBudget') {
    const rest = basicSpent(subject, fact);
    if (rest) return [rest];
  }
  const exact = yuanOf(field, scale);
  const isBudget = fact.column === 'budget' || fact.column === 'annualBudget';
  // A form that does not say splits what was spent, where not all was.
  const soft = split === 'annualBudget' ? !isBudget : isBudget;
  return exact && fact.column !== 'initialBudget'
    ? [{ label: named(name), path: `funds.${name}`, field, exact, ...(soft && { soft }) }]
    : [];
}

/** Of which the split by nature is, where its parts tie to the one of budget and outcome and not to the other. */
function splitStage({ evaluation }: Subject): MoneyColumn | undefined {
  const funds = evaluation?.funds;
  const parts = [funds?.basicExpenditure?.amount, funds?.projectExpenditure?.amount].map((field) =>
    yuanOf(field, WAN),
  );
  const [basic, project] = parts;
  if (!basic || !project) return undefined;
  const sum = basic.plus(project);
  const ties = (['annualBudget', 'executed'] as const).filter((column) => {
    const amount = amountOf(funds, column);
    return amount && (amount.scale ? amount.yuan : amount.yuan.times(WAN)).equals(sum);
  });
  return ties.length === 1 ? ties[0] : undefined;
}

/** 基本支出 that was spent, where the form only splits the budget: what 项目支出 leaves of all that was. It proves a figure right, and none wrong. */
function basicSpent(subject: Subject, { quantity }: ValueFact): Candidate | undefined {
  const executed = amountOf(subject.evaluation?.funds, 'executed');
  const project = yuanOf(subject.basic?.rows.project?.finalAccounts, WAN);
  if (!executed || !project) return undefined;
  const all = executed.scale ? executed.yuan : executed.yuan.times(WAN);
  const exact = all.minus(project);
  const { field } = executed;
  return holds(quantity, exact) === 'same'
    ? { label: named('basicExpenditure'), path: 'funds.basicSpent', field, exact, soft: true }
    : undefined;
}

/** The row of the funds that a measure is, where its parts have columns of their own. */
function partOf(subject: Subject, measure: MeasureName): FundsRow | undefined {
  const words = SOURCES[measure];
  const { funds } = subject.evaluation ?? {};
  if (!funds || !words) return undefined;
  const rows = rowsBeneath(funds).filter(({ name }) => name.includes(words));
  return rows.length === 1 ? rows[0] : undefined;
}

/** `undefined` where the measure is no such row. */
export function partCandidates(
  subject: Subject,
  fact: ValueFact,
  scale: Decimal,
): readonly Candidate[] | undefined {
  const row = partOf(subject, fact.measure);
  return row && columnsIn(row, columnsOf(fact), scale);
}

/** The columns of a row of the funds. */
function columnsIn(
  row: { readonly name: string } & { readonly [Column in MoneyColumn]?: Field | undefined },
  columns: readonly MoneyColumn[],
  scale: Decimal,
  path: string = row.name,
): readonly Candidate[] {
  return columns.flatMap((column) => {
    const field = row[column];
    const exact = yuanOf(field, scale);
    const label = cellLabel(row.name, column);
    return field && exact ? [{ label, path: `funds.${path}.${column}`, field, exact }] : [];
  });
}

/** A part of the split by source, which is of 全年预算数. */
export function sourceCandidates(
  subject: Subject,
  { measure, column }: ValueFact,
  scale: Decimal,
): readonly Candidate[] {
  const words = SOURCES[measure];
  if (words === undefined || column === 'executed' || column === 'initialBudget') return [];
  const part = subject.evaluation?.funds?.source.find(({ name }) => name.includes(words));
  const exact = yuanOf(part?.amount, scale);
  return part && exact
    ? [{ label: part.name, path: `funds.source.${part.name}`, field: part.amount, exact }]
    : [];
}

/** The rate worked out from the amounts where they are there, and as the form states it. */
export function executionRateCandidates(subject: Subject, { of }: ValueFact): readonly Candidate[] {
  const isOwnProject = of === 'project' && subject.evaluation?.kind === 'project-self-evaluation';
  if (of !== undefined && !isOwnProject) {
    const row = partOf(subject, of);
    if (row) return rateOf(row);
    const basic = isBasicRow(of) ? subject.basic?.rows[of] : undefined;
    return basic ? rateOfRow(basic) : [];
  }
  return totalRate(subject);
}

function totalRate(subject: Subject): readonly Candidate[] {
  const stated = subject.evaluation?.funds?.total.executionRate;
  const annual = amountOf(subject.evaluation?.funds, 'annualBudget');
  const executed = amountOf(subject.evaluation?.funds, 'executed');
  const typed = rateCandidate(stated, 'executionRate', 'funds.executionRate');
  if (!annual || !executed || annual.yuan.isZero()) return typed;
  const exact = executed.yuan.dividedBy(annual.yuan);
  const field = stated ?? executed.field;
  return [...typed, { label: named('executionRate'), path: 'funds.executionRate', field, exact }];
}
