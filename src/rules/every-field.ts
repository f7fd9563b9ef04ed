import type { BasicRow, Field, Indicator, SelfEvaluation } from '../forms';
import { named, type FieldName } from './field-names';
import type { Subject } from './rule';

/** A place where a figure belongs, with its words and its path. */
export interface PlacedField {
  readonly label: string;
  readonly path: string;
  readonly field: Field;
  /** Fields of one block are reported together where one by one would only repeat itself. */
  readonly block: 'staffing' | 'basic' | 'funds' | 'scores' | 'values';
}

type Visit = (block: PlacedField['block'], path: string, label: string, field: Field) => void;

const ROW_COLUMNS = ['lastYear', 'budget', 'finalAccounts'] as const;
const FUNDS_COLUMNS = [
  'initialBudget',
  'annualBudget',
  'executed',
  'weight',
  'executionRate',
  'score',
] as const;
const SCORE_COLUMNS = ['weight', 'score', 'coefficient', 'convertedScore'] as const;
const VALUE_COLUMNS = ['target', 'actual'] as const;

/** Visits every field of the unit's forms that holds, or should hold, a figure. */
export function everyFigureField(
  subject: Subject,
  wanted: (field: Field) => boolean,
): readonly PlacedField[] {
  const found: PlacedField[] = [];
  const visit: Visit = (block, path, label, field) => {
    if (wanted(field)) found.push({ block, path, label, field });
  };
  visitBasic(subject, visit);
  if (subject.evaluation) visitEvaluation(subject.evaluation, visit);
  return found;
}

function visitBasic({ basic }: Subject, visit: Visit): void {
  if (!basic) return;
  visitNamed(
    basic.staffing,
    ['authorised', 'actual', 'controlRate'],
    'staffing',
    'basic.staffing',
    visit,
  );
  for (const [name, row] of Object.entries(basic.rows)) visitRow(row, `basic.rows.${name}`, visit);
  for (const row of basic.funds) visitRow(row, `basic.funds.${row.name}`, visit);
  for (const row of basic.operatingParts) visitRow(row, `basic.operatingParts.${row.name}`, visit);
  for (const row of basic.otherRows) visitRow(row, `basic.otherRows.${row.name}`, visit);
  basic.buildings.forEach((building, index) => {
    const names = [
      'approvedSize',
      'actualSize',
      'sizeRate',
      'budgetInvestment',
      'actualInvestment',
      'investmentRate',
    ] as const;
    visitNamed(building, names, 'basic', `basic.buildings.${index}`, visit);
  });
}

function visitNamed<Name extends string>(
  part: Readonly<Partial<Record<Name, Field>>>,
  names: readonly Name[],
  block: PlacedField['block'],
  path: string,
  visit: Visit,
): void {
  for (const name of names) {
    const field = part[name];
    const label = name === 'actual' && block === 'staffing' ? 'staff' : name;
    if (field) visit(block, `${path}.${name}`, named(label as FieldName), field);
  }
}

function visitRow(row: BasicRow, path: string, visit: Visit): void {
  for (const column of ROW_COLUMNS) {
    const field = row[column];
    if (field) visit('basic', `${path}.${column}`, `${row.name}（${named(column)}）`, field);
  }
}

function visitEvaluation(
  { funds, indicators, sections, total }: SelfEvaluation,
  visit: Visit,
): void {
  if (funds) {
    visitNamed(funds.total, FUNDS_COLUMNS, 'funds', 'funds.total', visit);
    for (const part of funds.parts) {
      visitNamed(part, FUNDS_COLUMNS, 'funds', `funds.parts.${part.name}`, visit);
    }
    for (const part of [...funds.source, ...funds.nature]) {
      visit('funds', `funds.${part.name}`, part.name, part.amount);
    }
    if (funds.sourceTotal) visit('funds', 'funds.sourceTotal', named('source'), funds.sourceTotal);
    if (funds.natureTotal) visit('funds', 'funds.natureTotal', named('nature'), funds.natureTotal);
  }
  for (const row of indicators) visitIndicator(row, visit);
  for (const section of sections) {
    const label = section.label.text.trim();
    const path = `sections.${section.name}`;
    if (section.statedWeight) visit('scores', `${path}.weight`, label, section.statedWeight);
    if (section.statedScore) visit('scores', `${path}.score`, label, section.statedScore);
  }
  if (total) visitNamed(total, ['weight', 'score'], 'scores', 'total', visit);
}

function visitIndicator(row: Indicator, visit: Visit): void {
  const path = `indicators.${row.name}`;
  for (const column of SCORE_COLUMNS) {
    const field = row[column];
    if (field) visit('scores', `${path}.${column}`, `${row.name}（${named(column)}）`, field);
  }
  for (const column of VALUE_COLUMNS) {
    const field = row[column];
    if (field) visit('values', `${path}.${column}`, `${row.name}（${named(column)}）`, field);
  }
}
