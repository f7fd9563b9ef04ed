import { matchesPrinted } from '../../../amount';
import type {
  Field,
  FundsRow,
  Indicator,
  SelfEvaluation,
  UnitColumn,
  UnitTable,
} from '../../../forms';
import { amountIn, figure, inScale, WAN, type Figure } from '../../../scoring';
import { rowsBeneath } from '../../funds/rows';
import { named } from '../../field-names';
import type { Verdict } from '../../rule';
import { term } from '../../terms';
import { called } from './sums';

export const AGAINST_KEYS = ['amount', 'count'] as const;
type AgainstKey = (typeof AGAINST_KEYS)[number];

/** What the total of a table says otherwise than the form that it stands beside; of columns that are off the total is told. */
export function againstForm(
  table: UnitTable,
  evaluation: SelfEvaluation,
  off: ReadonlySet<number>,
): readonly Verdict<AgainstKey>[] {
  const { total } = table;
  if (!total) return [];
  return table.columns
    .flatMap((column, at) => {
      const typed = figure(total.fields[at]);
      if (!typed || off.has(at)) return [];
      return amountApart(evaluation, column, typed) ?? countApart(evaluation, column, typed) ?? [];
    })
    .map((verdict) => ({ ...verdict, data: { ...verdict.data, total: called(total) } }));
}

/** 下达资金 beside 全年预算数: the money of all sources, or of one of them. */
function amountApart(
  { funds }: SelfEvaluation,
  { role, name }: UnitColumn,
  typed: Figure,
): Verdict<AgainstKey> | undefined {
  if (!role || !funds) return undefined;
  const rows: readonly FundsRow[] = [funds.total, ...rowsBeneath(funds)];
  const stated = rows.flatMap((row) => amountIn(row, role) ?? []);
  const [first] = stated;
  if (!first || typed.stored.isZero()) return undefined;
  const scale = typed.scale ?? WAN;
  const isSame = stated.some((amount) => {
    const exact = amount.value.times(amount.scale ?? WAN).dividedBy(scale);
    const printed = figure(amount.field);
    return (
      matchesPrinted(exact, typed.stored, typed.places) ||
      (printed !== undefined &&
        matchesPrinted(
          inScale({ ...typed, scale }, amount.scale ?? WAN),
          printed.stored,
          printed.places,
        ))
    );
  });
  return isSame ? undefined : apart('amount', name, typed, first.field, named(role));
}

const WANTED = /^(?:目标|计划|任务|下达)(?:任务)?数?$/;
const DONE = /^(?:实际)?(?:完成|竣工|建成)(?:任务)?数?$/;

/** 完成数（座） beside the only indicator that counts in 座. */
function countApart(
  { indicators }: SelfEvaluation,
  { name, unit }: UnitColumn,
  typed: Figure,
): Verdict<AgainstKey> | undefined {
  const column = WANTED.test(name) ? 'target' : DONE.test(name) ? 'actual' : undefined;
  if (!column || unit === undefined) return undefined;
  const [only, ...more] = indicators.filter(({ target, actual }) =>
    [target, actual].every((field) => countedIn(field, unit)),
  );
  const field = only?.[column];
  if (!only || more.length > 0 || field?.reading.kind !== 'quantity') return undefined;
  const { value, places, unit: own } = field.reading;
  if (!own || matchesPrinted(typed.stored.dividedBy(own.scale), value, places)) return undefined;
  return apart('count', name, typed, field, calledRow(only));
}

function countedIn(field: Field | undefined, unit: string): boolean {
  if (field?.reading.kind !== 'quantity') return false;
  const { unit: own, also } = field.reading;
  return own?.dimension === 'count' && !also && own.name.replace(/^[十百千万亿]+/, '') === unit;
}

function calledRow({ name }: Indicator): string {
  return `“${name}”`;
}

function apart(
  key: AgainstKey,
  column: string,
  typed: Figure,
  other: Field,
  own: string,
): Verdict<AgainstKey> {
  const { field } = typed;
  return {
    outcome: 'explain',
    key,
    cells: [field.cell, other.cell],
    terms: [term({ label: column, field }, '+'), term({ label: own, field: other }, '≠')],
    path: `tables.${column}`,
    values: [field.text, other.text],
    data: { column, actual: field.text.trim(), expected: other.text.trim(), own },
  };
}
