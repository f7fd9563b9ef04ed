import { ONE, type Decimal } from '../../amount';
import { isBasicRow, type BasicColumn, type BasicRow, type BasicRowName } from '../../forms';
import type { ChangeFact, MeasureName, ValueFact } from '../../narrative';
import { WAN } from '../../scoring';
import { cellLabel } from '../basic/columns';
import { named } from '../field-names';
import type { Subject } from '../rule';
import { plainCandidate, rateCandidate, yuanOf, type Candidate } from './candidate';
import {
  executionRateCandidates,
  natureCandidates,
  partCandidates,
  sourceCandidates,
  totalCandidates,
} from './funds-candidates';
import { holds } from './stated';

/** The figures of the forms that a fact may speak of; any of them makes it right. Empty where no form has it. */
export function candidatesFor(fact: ValueFact, subject: Subject): readonly Candidate[] {
  const { unit, comparator } = fact.quantity;
  // A form that names no unit is in 万元, or else in the unit that the report uses, or in 元.
  const scales = [WAN];
  if (unit && !unit.scale.equals(WAN)) scales.push(unit.scale);
  if (unit?.dimension === 'money' && comparator === undefined && !unit.scale.equals(ONE)) {
    scales.push(ONE);
  }
  return scales.flatMap((scale) => candidatesIn(fact, subject, scale));
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
  const inRow = isBasicRow(measure)
    ? rowCandidates(subject.basic?.rows[measure], measure, fact, offset, scale)
    : [];
  if (offset !== 0) return inRow;
  const inParts = partCandidates(subject, fact, scale);
  switch (measure) {
    case 'total':
      return totalCandidates(subject, fact, scale);
    case 'basicExpenditure':
      return inParts ?? natureCandidates(subject, fact, 'basicExpenditure', scale);
    case 'project': {
      // 项目支出 of a project's own form is all that it has.
      const isOwn = subject.evaluation?.kind === 'project-self-evaluation' && !inParts;
      if (isOwn) return totalCandidates(subject, fact, scale);
      const inFunds = inParts ?? natureCandidates(subject, fact, 'projectExpenditure', scale);
      return [...inFunds, ...inRow];
    }
    case 'authorised':
      return plainCandidate(
        subject.basic?.staffing.authorised,
        'authorised',
        'basic.staffing.authorised',
      );
    case 'staff':
      return plainCandidate(subject.basic?.staffing.actual, 'staff', 'basic.staffing.actual');
    case 'controlRate':
      return rateCandidate(
        subject.basic?.staffing.controlRate,
        'controlRate',
        'basic.staffing.controlRate',
      );
    case 'executionRate':
      return executionRateCandidates(subject, fact);
    case 'selfScore':
      return selfScores(subject);
    case 'generalBudget':
    case 'governmentFund':
    case 'specialAccount':
    case 'otherFunds':
      return inParts ?? sourceCandidates(subject, fact, scale);
    default:
      return inRow;
  }
}

/** The total as typed; one of the indicators alone with the execution's points as well. */
function selfScores({ evaluation, card }: Subject): readonly Candidate[] {
  const path = 'evaluation.total.score';
  const typed = plainCandidate(evaluation?.total?.score, 'total', path);
  const [own] = typed;
  const [all, execution] = [card?.typedSum, card?.execution?.reported];
  if (!own || !all || !execution?.greaterThan(0)) return typed;
  return own.exact.plus(execution).equals(all)
    ? [{ ...own, exact: all, worked: all.toFixed() }, own]
    : typed;
}

/** The row of the basic data that a change speaks of. */
export function rowOf(fact: ChangeFact | ValueFact, subject: Subject): BasicRow | undefined {
  const { measure } = fact;
  return isBasicRow(measure) ? subject.basic?.rows[measure] : undefined;
}

/** What the forms call a measure. */
export function nameOf(measure: MeasureName, word: string): string {
  if (measure === 'basicExpenditure') return named('basicExpenditure');
  return isBasicRow(measure) ? named(measure) : word;
}

function yearOf({ evaluation, basic, report }: Subject): number | undefined {
  return evaluation?.year ?? basic?.year ?? report?.year;
}

function rowCandidates(
  row: BasicRow | undefined,
  name: BasicRowName,
  { column }: ValueFact,
  offset: number,
  scale: Decimal,
): readonly Candidate[] {
  const columns = columnsFor(column, offset);
  // Where 决算 was left blank, an outcome is not the budget beside it.
  const isLeftOut =
    columns.includes('finalAccounts') && yuanOf(row?.finalAccounts, scale) === undefined;
  return columns.flatMap((basicColumn) => {
    const field = row?.[basicColumn];
    const exact = yuanOf(field, scale);
    if (!field || !exact) return [];
    const label = cellLabel(named(name), basicColumn);
    const soft = isLeftOut || column === 'initialBudget' || column === 'annualBudget';
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

const LAST_YEAR = /(?:上一?年|去年|往年)度?[^，,。；;]{0,12}$/;

/** 上年自评得分92分, 2022年执行率90%: of these the forms have this year's alone. */
export function isOfEarlierYear(
  { measure, year }: ValueFact,
  before: string,
  { evaluation, report }: Subject,
): boolean {
  if (measure !== 'selfScore' && measure !== 'executionRate') return false;
  if (LAST_YEAR.test(before)) return true;
  const own = evaluation?.year;
  return year !== undefined && own !== undefined && year < own && year !== report?.year;
}
