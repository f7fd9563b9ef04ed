import { decimal, type Decimal } from '../../amount';
import type {
  BasicColumn,
  BasicRow,
  BasicRowName,
  Field,
  FundsRow,
  MoneyColumn,
} from '../../forms';
import type { ChangeFact, MeasureName, ValueFact } from '../../narrative';
import { figure, inYuan, readRate } from '../../scoring';
import { cellLabel } from '../basic/columns';
import { named, type FieldName } from '../field-names';
import { amountOf } from '../funds/totals';
import { percentText } from '../rate';
import type { Subject } from '../rule';
import { holds } from './stated';

/** A figure of the forms that a figure of the report may be. */
export interface Candidate {
  readonly label: string;
  /** The path of the field, without addresses. */
  readonly path: string;
  readonly field: Field;
  /** In 元, as a fraction of 1, in people or points. */
  readonly exact: Decimal;
  /** The form does not say of which stage its budget is: to agree with it proves something, to differ does not. */
  readonly soft?: true;
}

/** 元 in the unit of forms that name none. */
export const WAN = decimal('10000');

/** Rows of the basic data, by measure. */
export const ROWS: Readonly<Partial<Record<MeasureName, BasicRowName>>> = {
  operating: 'operating',
  project: 'project',
  operations: 'operations',
  running: 'running',
  specialFunds: 'specialFunds',
  threePublic: 'threePublic',
  vehicle: 'vehicle',
  vehiclePurchase: 'vehiclePurchase',
  vehicleRunning: 'vehicleRunning',
  abroad: 'abroad',
  reception: 'reception',
  procurement: 'procurement',
};

/** Parts of the unit's money, by words of their names. */
const SOURCES: Readonly<Partial<Record<MeasureName, string>>> = {
  basicExpenditure: '基本支出',
  project: '项目支出',
  generalBudget: '一般公共预算',
  governmentFund: '政府性基金',
  specialAccount: '专户',
  otherFunds: '其他资金',
};

/** The figures of the forms that a fact may speak of; any of them makes it right. Empty where no form has it. */
export function candidatesFor(fact: ValueFact, subject: Subject): readonly Candidate[] {
  const scale = fact.quantity.unit?.scale;
  const found = candidatesIn(fact, subject, WAN);
  // A form that names no unit is in 万元, or else in the unit that the report uses.
  return !scale || scale.equals(WAN) ? found : [...found, ...candidatesIn(fact, subject, scale)];
}

/** The same, figures that name no unit taken in `scale` 元. */
function candidatesIn(fact: ValueFact, subject: Subject, scale: Decimal): readonly Candidate[] {
  const year = yearOf(subject);
  const offset = fact.year === undefined || year === undefined ? 0 : fact.year - year;
  const { report } = subject;
  if (offset === 0 || report?.year === undefined || !isMistitled(subject)) {
    return candidatesAt(fact, subject, scale, offset);
  }
  // The year may be the title's, or written out beside the figure.
  const meant = (fact.year ?? report.year) - report.year;
  return [meant, offset].flatMap((one) => candidatesAt(fact, subject, scale, one));
}

const mistitled = new WeakMap<Subject, boolean>();

/** The report names another year than the forms, but most of its figures are those of theirs. */
export function isMistitled(subject: Subject): boolean {
  const found = mistitled.get(subject);
  if (found !== undefined) return found;
  const { report } = subject;
  const year = yearOf(subject);
  let lead = 0;
  if (report?.title && report.year !== undefined && year !== undefined && report.year !== year) {
    const offset = report.year - year;
    for (const fact of report.facts) {
      if (fact.kind !== 'value' || fact.binding !== 'direct' || fact.year !== report.year) continue;
      const agrees = (at: number) =>
        candidatesAt(fact, subject, WAN, at).some(
          ({ exact }) => holds(fact.quantity, exact) === 'same',
        );
      lead += Number(agrees(0)) - Number(agrees(offset));
    }
  }
  const isSo = lead > 1;
  mistitled.set(subject, isSo);
  return isSo;
}

/** The figures of the forms' own year, or of the one so many before it. */
function candidatesAt(
  fact: ValueFact,
  subject: Subject,
  scale: Decimal,
  offset: number,
): readonly Candidate[] {
  const { measure } = fact;
  const row = ROWS[measure];
  const inRow = row ? rowCandidates(subject.basic?.rows[row], row, fact, offset, scale) : [];
  if (offset !== 0) return inRow;
  const inParts = partCandidates(subject, fact, scale);
  switch (measure) {
    case 'total':
      return totals(fact).flatMap((column) => fundsCandidate(subject, column, scale));
    case 'basicExpenditure':
      return inParts ?? natureCandidate(subject, fact, 'basicExpenditure', scale);
    case 'project': {
      const inFunds = inParts ?? natureCandidate(subject, fact, 'projectExpenditure', scale);
      return [...inFunds, ...inRow];
    }
    case 'authorised':
      return plain(subject.basic?.staffing.authorised, 'authorised', 'basic.staffing.authorised');
    case 'staff':
      return plain(subject.basic?.staffing.actual, 'staff', 'basic.staffing.actual');
    case 'controlRate':
      return rate(subject.basic?.staffing.controlRate, 'controlRate', 'basic.staffing.controlRate');
    case 'executionRate':
      return executionRate(subject, fact.of);
    case 'selfScore':
      return plain(subject.evaluation?.total?.score, 'total', 'evaluation.total.score');
    case 'generalBudget':
    case 'governmentFund':
    case 'specialAccount':
    case 'otherFunds':
      if (inParts) return inParts;
      return fact.column === 'executed' || fact.column === 'initialBudget'
        ? []
        : sourceCandidate(subject, SOURCES[measure] ?? '', scale);
    default:
      return inRow;
  }
}

/** The row of the basic data that a change speaks of. */
export function rowOf(fact: ChangeFact, subject: Subject): BasicRow | undefined {
  const name = ROWS[fact.measure];
  return name && subject.basic?.rows[name];
}

/** What the forms call a measure. */
export function nameOf(measure: MeasureName, word: string): string {
  if (measure === 'basicExpenditure') return named('basicExpenditure');
  const row = ROWS[measure];
  return row ? named(row) : word;
}

/** A figure of the basic data in 元; one that names no unit is in `scale`. */
export function yuanOf(field: Field | undefined, scale: Decimal): Decimal | undefined {
  const found = figure(field);
  return found && inYuan(found, scale);
}

function yearOf({ evaluation, basic, report }: Subject): number | undefined {
  return evaluation?.year ?? basic?.year ?? report?.year;
}

function totals({ column }: ValueFact): readonly MoneyColumn[] {
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

function fundsCandidate(
  subject: Subject,
  column: MoneyColumn,
  scale: Decimal,
): readonly Candidate[] {
  const amount = amountOf(subject.evaluation?.funds, column);
  if (!amount) return [];
  const { field, yuan } = amount;
  const exact = amount.scale ? yuan : yuan.times(scale);
  return [{ label: named(column), path: `funds.${column}`, field, exact }];
}

function natureCandidate(
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
    return columnsIn({ name: named(name), ...columns }, totals(fact), scale, name);
  }
  const exact = yuanOf(field, scale);
  // The form's split is of what was spent, where not all was.
  const soft = fact.column === 'budget' || fact.column === 'annualBudget';
  return exact && fact.column !== 'initialBudget'
    ? [{ label: named(name), path: `funds.${name}`, field, exact, ...(soft && { soft }) }]
    : [];
}

function rowCandidates(
  row: BasicRow | undefined,
  name: BasicRowName,
  { column }: ValueFact,
  offset: number,
  scale: Decimal,
): readonly Candidate[] {
  return columnsFor(column, offset).flatMap((basicColumn) => {
    const field = row?.[basicColumn];
    const exact = yuanOf(field, scale);
    if (!field || !exact) return [];
    const label = cellLabel(named(name), basicColumn);
    const soft = column === 'initialBudget' || column === 'annualBudget';
    const path = `basic.rows.${name}.${basicColumn}`;
    return [{ label, path, field, exact, ...(soft && { soft }) }];
  });
}

/** Columns of the basic data that may hold the figure; a text that does not say which stage means the outcome, or the budget. */
function columnsFor(column: ValueFact['column'], offset: number): readonly BasicColumn[] {
  if (offset === -1) return column === undefined || column === 'executed' ? ['lastYear'] : [];
  if (offset !== 0) return [];
  if (column === 'executed') return ['finalAccounts'];
  return column === undefined ? ['finalAccounts', 'budget'] : ['budget'];
}

/** The row of the funds that a measure is, where its parts have columns of their own. */
export function partOf(subject: Subject, measure: MeasureName): FundsRow | undefined {
  const words = SOURCES[measure];
  const rows = subject.evaluation?.funds?.parts.filter(({ name }) => words && name.includes(words));
  return rows?.length === 1 ? rows[0] : undefined;
}

function partCandidates(
  subject: Subject,
  fact: ValueFact,
  scale: Decimal,
): readonly Candidate[] | undefined {
  const row = partOf(subject, fact.measure);
  return row && columnsIn(row, totals(fact), scale);
}

/** The columns of a row of the funds. */
export function columnsIn(
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

function sourceCandidate(subject: Subject, words: string, scale: Decimal): readonly Candidate[] {
  const part = subject.evaluation?.funds?.source.find(({ name }) => name.includes(words));
  const exact = yuanOf(part?.amount, scale);
  return part && exact
    ? [{ label: part.name, path: `funds.source.${part.name}`, field: part.amount, exact }]
    : [];
}

function plain(field: Field | undefined, name: FieldName, path: string): readonly Candidate[] {
  const found = figure(field);
  return found ? [{ label: named(name), path, field: found.field, exact: found.stored }] : [];
}

function rate(field: Field | undefined, name: FieldName, path: string): readonly Candidate[] {
  const [likely] = readRate(field);
  return field && likely ? [{ label: named(name), path, field, exact: likely.value }] : [];
}

/** The rate worked out from the amounts where they are there, and as the form states it. */
function executionRate(subject: Subject, of: MeasureName | undefined): readonly Candidate[] {
  if (of !== undefined) {
    const row = partOf(subject, of);
    return row ? rateOfRow(row) : [];
  }
  const stated = subject.evaluation?.funds?.total.executionRate;
  const annual = amountOf(subject.evaluation?.funds, 'annualBudget');
  const executed = amountOf(subject.evaluation?.funds, 'executed');
  const typed = rate(stated, 'executionRate', 'funds.executionRate');
  if (!annual || !executed || annual.yuan.isZero()) return typed;
  const exact = executed.yuan.dividedBy(annual.yuan);
  const field = stated ?? executed.field;
  return [...typed, { label: named('executionRate'), path: 'funds.executionRate', field, exact }];
}

/** The rate of a part, as its row states it and as its amounts give it. */
export function rateOfRow(row: FundsRow): readonly Candidate[] {
  const annual = figure(row.annualBudget);
  const executed = figure(row.executed);
  const path = `funds.${row.name}.executionRate`;
  const typed = rate(row.executionRate, 'executionRate', path);
  if (!annual || !executed || annual.stored.isZero()) return typed;
  const exact = executed.stored.dividedBy(annual.stored);
  const field = row.executionRate ?? executed.field;
  return [...typed, { label: cellLabel(row.name, 'executionRate'), path, field, exact }];
}

/** A candidate's value as the form prints it. */
export function printed({ field, exact }: Candidate): string {
  return field.text.trim() === '' ? percentText(exact) : field.text.trim();
}
