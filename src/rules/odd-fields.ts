import {
  BASIC_COLUMNS,
  type BasicData,
  type BasicRow,
  type BasicRowName,
  type Field,
  type FundsPart,
  type Indicator,
  type SelfEvaluation,
  STAFF_COLUMNS,
} from '../forms';
import { ofEach } from '../scoring';
import { named, type FieldName } from './field-names';
import { rowsBeneath } from './funds/rows';
import type { Subject } from './rule';

/** A place where a figure belongs, with its words and its path. */
export interface PlacedField {
  readonly label: string;
  readonly path: string;
  readonly field: Field;
  /** Fields of one block are reported together where one by one would only repeat itself. */
  readonly block: 'staffing' | 'basic' | 'funds' | 'scores' | 'values';
}

/** Paths and labels are made only for fields that are wanted: nearly all of them are not. */
interface Collector {
  wants(field: Field): boolean;
  add(block: PlacedField['block'], path: string, label: string, field: Field): void;
}

const FUNDS_COLUMNS = [
  'initialBudget',
  'adjustment',
  'annualBudget',
  'executed',
  'balance',
  'weight',
  'executionRate',
  'score',
] as const;
const BUILDING_COLUMNS = [
  'approvedSize',
  'actualSize',
  'sizeRate',
  'budgetInvestment',
  'actualInvestment',
  'investmentRate',
] as const;
/** What a column of a block is called where its own name would leave open which one is meant. */
const CALLED: Readonly<Partial<Record<PlacedField['block'], Partial<Record<string, FieldName>>>>> =
  {
    staffing: { actual: 'staff' },
    funds: { score: 'executionScore', weight: 'executionWeight' },
    scores: { score: 'total', weight: 'totalWeight' },
  };
const INDICATOR_COLUMNS = [
  ['scores', ['weight', 'score', 'coefficient', 'convertedScore']],
  ['values', ['target', 'actual']],
] as const;

/**
 * The fields of the unit's forms that should hold a figure and hold an Excel error, or a figure as text. Several rules want
 * some of them: they are looked for once.
 */
export const oddFigureFields = ofEach((subject: Subject) => figureFieldsOf(subject, isOdd));

/** The fields of forms that should hold a figure, as far as they are wanted. */
export function figureFieldsOf(
  { basic, evaluation }: Pick<Subject, 'basic' | 'evaluation'>,
  wants: (field: Field) => boolean,
): readonly PlacedField[] {
  const found: PlacedField[] = [];
  const into: Collector = {
    wants,
    add: (block, path, label, field) => found.push({ block, path, label, field }),
  };
  if (basic) visitBasic(basic, into);
  if (evaluation) visitEvaluation(evaluation, into);
  return found;
}

function isOdd(field: Field): boolean {
  return typeof field.value !== 'number' && (isError(field) || isText(field));
}

export function isError({ reading }: Field): boolean {
  return reading.kind === 'error';
}

/** A rate is never added up, so that as a text it does no harm. */
export function isText({ value, inside, reading }: Field): boolean {
  if (typeof value !== 'string' || inside || reading.kind !== 'quantity') return false;
  return reading.unit?.dimension !== 'ratio';
}

function visitBasic(basic: BasicData, into: Collector): void {
  visitNamed(basic.staffing, STAFF_COLUMNS, 'staffing', 'basic.staffing', into);
  for (const line of basic.staffing.parts ?? []) {
    visitNamed(line, STAFF_COLUMNS, 'staffing', `basic.staffing.parts.${line.label.text}`, into);
  }
  for (const name in basic.rows) {
    const row = basic.rows[name as BasicRowName];
    if (row) visitRow(row, 'rows', name, into);
  }
  for (const list of ['funds', 'operatingParts', 'otherRows'] as const) {
    for (const row of basic[list]) visitRow(row, list, row.name, into);
  }
  basic.buildings.forEach((building, index) => {
    visitNamed(building, BUILDING_COLUMNS, 'basic', `basic.buildings.${index}`, into);
  });
}

function visitNamed<Name extends string>(
  part: Readonly<Partial<Record<Name, Field | undefined>>>,
  names: readonly Name[],
  block: PlacedField['block'],
  path: string,
  into: Collector,
  row?: string,
): void {
  for (const name of names) {
    const field = part[name];
    if (!field || !into.wants(field)) continue;
    const label = CALLED[block]?.[name] ?? name;
    const place = row === undefined ? path : `${path}.${row}`;
    into.add(block, `${place}.${name}`, named(label as FieldName), field);
  }
}

function visitRow(row: BasicRow, list: string, name: string, into: Collector): void {
  for (const column of BASIC_COLUMNS) {
    const field = row[column];
    if (!field || !into.wants(field)) continue;
    into.add('basic', `basic.${list}.${name}.${column}`, `${row.name}（${named(column)}）`, field);
  }
}

function visitEvaluation(
  { funds, indicators, sections, subtotals = [], total }: SelfEvaluation,
  into: Collector,
): void {
  if (funds) {
    visitNamed(funds.total, FUNDS_COLUMNS, 'funds', 'funds.total', into);
    for (const part of [...rowsBeneath(funds), ...(funds.others ?? [])]) {
      visitNamed(part, FUNDS_COLUMNS, 'funds', 'funds.parts', into, part.name);
    }
    visitParts(funds.source, into);
    visitParts(funds.nature, into);
    visitNamed(
      { source: funds.sourceTotal, nature: funds.natureTotal },
      ['source', 'nature'],
      'funds',
      'funds',
      into,
    );
  }
  for (const row of indicators) visitIndicator(row, into);
  for (const section of sections) {
    for (const name of ['statedWeight', 'statedScore'] as const) {
      const field = section[name];
      if (!field || !into.wants(field)) continue;
      into.add('scores', `sections.${section.name}.${name}`, section.label.text.trim(), field);
    }
  }
  subtotals.forEach((subtotal, index) => {
    for (const name of ['weight', 'score'] as const) {
      const field = subtotal[name];
      if (!field || !into.wants(field)) continue;
      const label = `${subtotal.label.text.trim()}（${named(name)}）`;
      into.add('scores', `subtotals.${index}.${name}`, label, field);
    }
  });
  if (total) visitNamed(total, ['weight', 'score'], 'scores', 'total', into);
  total?.levels?.forEach((field, index) => {
    if (into.wants(field)) into.add('scores', `total.levels.${index}`, named('totalWeight'), field);
  });
}

function visitParts(parts: readonly FundsPart[], into: Collector): void {
  for (const part of parts) {
    const { name, amount } = part;
    if (into.wants(amount)) into.add('funds', `funds.${name}`, name, amount);
    for (const column of ['initialBudget', 'executed', 'executionRate'] as const) {
      const field = part[column];
      if (!field || !into.wants(field)) continue;
      into.add('funds', `funds.${name}.${column}`, `${name}（${named(column)}）`, field);
    }
  }
}

function visitIndicator(row: Indicator, into: Collector): void {
  for (const [block, columns] of INDICATOR_COLUMNS) {
    for (const column of columns) {
      const field = row[column];
      if (!field || !into.wants(field)) continue;
      const label = `${row.name}（${named(column)}）`;
      into.add(block, `indicators.${row.name}.${column}`, label, field);
    }
  }
}
