import { align, type Decimal, type Quantity } from '../../../amount';
import type {
  BasicRow,
  Field,
  FundsPart,
  FundsRow,
  Indicator,
  SelfEvaluation,
} from '../../../forms';
import type { ValueFact } from '../../../narrative';
import { figure } from '../../../scoring';
import { cellLabel } from '../../basic/columns';
import type { FieldName } from '../../field-names';
import type { Subject } from '../../rule';
import { rateCandidate, yuanOf, type Candidate } from '../candidate';
import { candidatesFor } from '../measures';
import type { Aspect } from './aspects';
import type { Thing } from './things';

/** A figure of a table with all that is said of it. */
export interface Said {
  readonly quantity: Quantity;
  readonly aspect: Aspect;
  /** Whole years from that of the forms. */
  readonly offset: number;
  /** 元 in one unit of money where neither the form nor the table names one. */
  readonly scale: Decimal;
}

/** The figures of the forms that a figure of a table may be, as far as its row is this thing. */
export function candidatesOf(
  thing: Thing,
  said: Said,
  fact: Omit<ValueFact, 'measure' | 'word'>,
  subject: Subject,
): readonly Candidate[] {
  switch (thing.kind) {
    case 'measure':
      return measureCandidates(thing, said, fact, subject);
    case 'row':
      return rowCandidates(thing.row, thing.path, said);
    case 'funds':
      return said.offset === 0 ? fundsCandidates(thing.row, thing.path, said) : [];
    case 'indicator':
      return said.offset === 0 ? indicatorCandidates(thing.row, said) : [];
    case 'project':
      return said.offset === 0 ? projectCandidates(thing.form, said) : [];
  }
}

/** Headings under which a count, a rate or a score of the whole unit may stand. */
const PLAIN = ['actual', 'executed', 'staff', 'authorised', 'controlRate'] as const;

function measureCandidates(
  { measure, word, soft }: Extract<Thing, { kind: 'measure' }>,
  said: Said,
  fact: Omit<ValueFact, 'measure' | 'word'>,
  subject: Subject,
): readonly Candidate[] {
  const { aspect, quantity, offset } = said;
  const { roles, column, change } = aspect;
  const basic = (subject.basic?.rows as Partial<Record<string, BasicRow>> | undefined)?.[measure];
  if (change) return basic ? rowCandidates(basic, `basic.rows.${measure}`, said) : [];
  if (roles.has('executionRate')) {
    const of = measure === 'total' ? {} : { of: measure };
    const asked = { ...fact, measure: 'executionRate' as const, word, ...of };
    const inRow = basic ? rowCandidates(basic, `basic.rows.${measure}`, said) : [];
    return [...softened(candidatesFor(asked, subject), soft), ...inRow];
  }
  const isMoney = quantity.unit?.dimension === 'money';
  const isScore = measure === 'selfScore' && roles.has('score');
  const isResult = measure !== 'selfScore' && PLAIN.some((role) => roles.has(role));
  const isPlain = isScore || isResult || roles.size === 0;
  if (!isMoney && !isPlain) return [];
  if (isMoney && roles.size > 0 && !column) return [];
  const asked = { ...fact, measure, word, ...(isMoney && column ? { column } : {}) };
  const head = measure === 'selfScore' ? points(subject.evaluation?.headTotal, word, 'total') : [];
  return offset < -1 ? [] : [...softened(candidatesFor(asked, subject), soft), ...head];
}

function softened(candidates: readonly Candidate[], soft: boolean): readonly Candidate[] {
  return soft ? candidates.map((one) => ({ ...one, soft })) : candidates;
}

/** A row of the basic data: its columns, what they changed by, and how much of the budget was spent. */
function rowCandidates(
  row: BasicRow,
  path: string,
  { aspect: { column, change, roles }, offset, scale }: Said,
): readonly Candidate[] {
  const money = (
    name: 'lastYear' | 'budget' | 'finalAccounts',
    soft = false,
  ): readonly Candidate[] => {
    const field = row[name];
    const exact = yuanOf(field, scale);
    if (!field || !exact) return [];
    const label = cellLabel(row.name, name);
    return [{ label, path: `${path}.${name}`, field, exact, ...(soft && { soft }) }];
  };
  const [spent] = money('finalAccounts');
  if (change && offset === 0) {
    const against = change.against ? [change.against] : (['lastYear', 'budget'] as const);
    return against.flatMap((name): readonly Candidate[] => {
      const [base] = money(name);
      if (!spent || !base || (change.isRate && base.exact.isZero())) return [];
      const by = spent.exact.minus(base.exact);
      const exact = change.isRate ? by.dividedBy(base.exact) : by;
      const label = cellLabel(row.name, 'change');
      const soft = change.against === undefined;
      return [{ ...spent, label, path: `${path}.change.${name}`, exact, ...(soft && { soft }) }];
    });
  }
  if (change) return [];
  if (roles.has('executionRate')) {
    const [base] = money('budget');
    if (!spent || !base || base.exact.isZero() || offset !== 0) return [];
    const label = cellLabel(row.name, 'executionRate');
    return [{ ...spent, label, path: `${path}.rate`, exact: spent.exact.dividedBy(base.exact) }];
  }
  if (roles.size > 0 && !column) return roles.has('lastYear') ? money('lastYear') : [];
  if (roles.has('lastYear')) return money('lastYear');
  if (offset === -1) return column === undefined || column === 'executed' ? money('lastYear') : [];
  if (offset !== 0) return [];
  if (column === 'executed') return money('finalAccounts');
  if (column === undefined) return [...money('finalAccounts'), ...money('budget', true)];
  return money('budget', column !== 'budget');
}

type MoneyName = 'initialBudget' | 'annualBudget' | 'executed' | 'adjustment';

/** A row of the funds. */
function fundsCandidates(
  row: FundsRow | FundsPart,
  path: string,
  { aspect: { column, change, roles }, scale }: Said,
): readonly Candidate[] {
  if (change) return [];
  const annual = 'amount' in row ? row.amount : row.annualBudget;
  const fields: Readonly<Record<MoneyName, Field | undefined>> = {
    initialBudget: row.initialBudget,
    annualBudget: annual,
    executed: row.executed,
    adjustment: row.adjustment,
  };
  const money = (name: MoneyName, soft = false): readonly Candidate[] => {
    const field = fields[name];
    const exact = yuanOf(field, scale);
    if (!field || !exact) return [];
    const label = cellLabel(row.name, name);
    return [{ label, path: `${path}.${name}`, field, exact, ...(soft && { soft }) }];
  };
  if (roles.has('executionRate') || roles.has('completionRate')) {
    const typed = rateCandidate(row.executionRate, 'executionRate', `${path}.executionRate`);
    const [spent, base] = [money('executed')[0], money('annualBudget')[0]];
    if (!spent || !base || base.exact.isZero()) return typed;
    const label = cellLabel(row.name, 'executionRate');
    const field = row.executionRate ?? spent.field;
    const exact = spent.exact.dividedBy(base.exact);
    return [...typed, { label, path: `${path}.executionRate`, field, exact }];
  }
  if (roles.has('adjustment')) return money('adjustment');
  switch (column) {
    case 'executed':
      return money('executed');
    case 'initialBudget':
      return money('initialBudget');
    case 'annualBudget':
      return money('annualBudget');
    case 'budget':
      return [...money('annualBudget'), ...money('initialBudget')];
    case undefined:
      return roles.size > 0 ? [] : [...money('annualBudget', true), ...money('executed', true)];
  }
}

/** A project with a form of its own. */
function projectCandidates(form: SelfEvaluation, said: Said): readonly Candidate[] {
  const name = form.projectName?.text ?? '';
  const path = `projects.${name}`;
  const { roles } = said.aspect;
  if (roles.has('score')) return points(form.total?.score, name, 'score', path);
  if (roles.has('weight')) return points(form.total?.weight, name, 'weight', path);
  const row = form.funds && { ...form.funds.total, name };
  return row ? fundsCandidates(row, path, said) : [];
}

function indicatorCandidates(row: Indicator, said: Said): readonly Candidate[] {
  const { roles } = said.aspect;
  const path = `evaluation.named.${row.name}`;
  if (roles.has('score')) return points(row.score, row.name, 'score', path);
  if (roles.has('weight')) return points(row.weight, row.name, 'weight', path);
  if (roles.has('completionRate')) {
    return rateCandidate(row.completionRate, 'actual', `${path}.completionRate`);
  }
  if (roles.has('target')) return results(row, 'target', said);
  return roles.has('actual') ? results(row, 'actual', said) : [];
}

function points(
  field: Field | undefined,
  name: string,
  column: FieldName,
  path = 'evaluation',
): readonly Candidate[] {
  const found = figure(field);
  // A weight stated as a share of the whole is no number of points.
  const isShare = field?.reading.kind === 'quantity' && field.reading.unit?.dimension === 'ratio';
  if (!field || !found || isShare) return [];
  return [
    { label: cellLabel(name, column), path: `${path}.${column}`, field, exact: found.stored },
  ];
}

/** A target or a result in the unit that the table writes it in, or in that of the form where the table names none. */
function results(
  row: Indicator,
  column: 'target' | 'actual',
  { quantity }: Said,
): readonly Candidate[] {
  const field = row[column];
  if (field?.reading.kind !== 'quantity' || field.reading.also) return [];
  const { reading } = field;
  const both = align(quantity, reading);
  if (!both || (column === 'actual' && reading.comparator !== undefined)) return [];
  const exact = quantity.unit ? both[1] : reading.value;
  const label = cellLabel(row.name, column);
  // A bare 0.95 may be 95%.
  const isRate = quantity.unit === undefined && reading.unit?.dimension === 'ratio';
  const soft = isRate && quantity.value.abs().lessThanOrEqualTo(1);
  const path = `evaluation.named.${row.name}.${column}`;
  return [{ label, path, field, exact, ...(soft && { soft }) }];
}
