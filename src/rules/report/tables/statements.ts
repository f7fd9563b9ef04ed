import type { Operand, Statement } from '../../../narrative';
import type { Subject } from '../../rule';
import { baseOf, holds } from '../stated';
import { workedOut } from '../percentage';
import type { Aspect } from './aspects';
import { scaleOf } from './judge';
import { readTables, type ReadCell, type ReadTable } from './read';
import { sharesOf } from './shares';
import { misses, sumsOf } from './sums';
import { statedIn } from './units';

const known = new WeakMap<Subject, readonly Statement[]>();

/** What figures of a table must come to by others of it: rates and changes in a row, sums of a column. */
export function tableStatements(subject: Subject): readonly Statement[] {
  let statements = known.get(subject);
  if (!statements) {
    statements = readTables(subject).flatMap((table) => {
      const cells = statedCells(table);
      const sums = sumsOf(cells);
      const wrong = new Set(sums.flatMap((sum) => (misses(sum) ? sum.result.mention : [])));
      // What follows from a wrong 合计 is no finding of its own.
      const rates = [...rowsOf(cells).flatMap(inRow), ...sharesOf(cells)].filter(
        ({ operands }) => !operands.some(({ mention }) => wrong.has(mention)),
      );
      return [...rates, ...sums];
    });
    known.set(subject, statements);
  }
  return statements;
}

/** A figure of a table, in its unit. */
export interface StatedCell extends ReadCell {
  readonly operand: Operand;
}

function statedCells(table: ReadTable): readonly StatedCell[] {
  const unit = scaleOf(table);
  return table.cells.flatMap((cell) => {
    const { figure, aspect, things } = cell;
    if (figure.isLoose) return [];
    const quantity = aspect ? statedIn(figure, aspect, things, unit) : figure.quantity;
    if (!quantity) return [];
    const label = figure.labels.at(-1)?.text ?? figure.headings.at(-1) ?? '';
    return [{ ...cell, operand: { label, quantity, mention: figure.mention } }];
  });
}

function rowsOf(cells: readonly StatedCell[]): readonly (readonly StatedCell[])[] {
  const rows = new Map<number, StatedCell[]>();
  for (const cell of cells) {
    const row = cell.figure.mention.table?.row ?? 0;
    rows.set(row, [...(rows.get(row) ?? []), cell]);
  }
  return [...rows.values()];
}

function inRow(row: readonly StatedCell[]): readonly Statement[] {
  if (row[0]?.figure.headings.length === 0) return [];
  return row.flatMap((cell) => rateIn(cell, row) ?? changeIn(cell, row) ?? []);
}

function rateIn(cell: StatedCell, row: readonly StatedCell[]): Statement | undefined {
  const { aspect, operand } = cell;
  const isCompletion = aspect?.roles.has('completionRate') === true;
  if (!aspect || aspect.change || !(isCompletion || aspect.roles.has('executionRate')))
    return undefined;
  if (operand.quantity.unit?.dimension !== 'ratio') return undefined;
  const spent = latest(row, ({ column }) => column === 'executed');
  const budgets = (['annualBudget', 'budget', 'initialBudget'] as const).flatMap(
    (column) => latest(row, (own) => own.column === column) ?? [],
  );
  if (spent && budgets.length > 0)
    return stated(
      'rate',
      cell,
      budgets.map((base) => [spent, base]),
    );
  return isCompletion ? completionIn(cell, row) : undefined;
}

const COST = /反向|[<≤]|成本|造价|费用|控制|下降|降低|缩短|减少|时间|时限|死亡|事故|投诉|差错/;

/** 完成率 of a target that is to be reached: more than all of it is often written as all. */
function completionIn(cell: StatedCell, row: readonly StatedCell[]): Statement | undefined {
  const target = row.find(({ aspect }) => aspect?.roles.has('target'));
  const actual = row.find(({ aspect }) => aspect?.roles.has('actual'));
  const words = cell.figure.labels.map(({ text }) => text).join();
  if (!target || !actual || COST.test(words)) return undefined;
  const [aim, done] = [target.operand.quantity, actual.operand.quantity];
  if (aim.unit?.name !== done.unit?.name || /[<]/.test(aim.comparator ?? '')) return undefined;
  if (done.comparator !== undefined || baseOf(aim).isZero()) return undefined;
  const isFull = baseOf(cell.operand.quantity).equals(1) && baseOf(done).greaterThan(baseOf(aim));
  return isFull ? undefined : stated('rate', cell, [[actual, target]]);
}

function changeIn(cell: StatedCell, row: readonly StatedCell[]): Statement | undefined {
  const { change } = cell.aspect ?? {};
  if (!change) return undefined;
  const now =
    latest(row, ({ column, roles }) => column === 'executed' && !roles.has('lastYear')) ??
    latest(row, isDatedOnly);
  if (!now) return undefined;
  const bases: StatedCell[] = [];
  if (change.against !== 'budget') bases.push(...before(now, row));
  if (change.against !== 'lastYear') {
    bases.push(
      ...row.filter(({ aspect }) => aspect?.column?.endsWith('udget') === true && !aspect.change),
    );
  }
  const { unit } = cell.operand.quantity;
  if (change.isRate !== (unit?.dimension === 'ratio')) return undefined;
  return stated(
    change.isRate ? 'growth' : 'difference',
    cell,
    bases.map((base) => [now, base]),
  );
}

/** The figure of the year before: so headed, or of the year right before the other's. */
function before({ aspect: now }: StatedCell, row: readonly StatedCell[]): readonly StatedCell[] {
  return row.filter(({ aspect }) => {
    if (!aspect || aspect.change || aspect.column?.endsWith('udget')) return false;
    if (aspect.roles.has('lastYear')) return true;
    return aspect.year !== undefined && now?.year !== undefined && aspect.year === now.year - 1;
  });
}

function isDatedOnly({ column, roles, change, year }: Aspect): boolean {
  return column === undefined && roles.size === 0 && !change && year !== undefined;
}

/** The one that fits; of several years the latest. */
function latest(
  row: readonly StatedCell[],
  fits: (aspect: Aspect) => boolean,
): StatedCell | undefined {
  const found = row.filter(({ aspect }) => aspect && !aspect.change && fits(aspect));
  const [first, ...more] = found;
  if (more.length === 0) return first;
  const years = found.map(({ aspect }) => aspect?.year ?? 0);
  const last = Math.max(...years);
  return years.filter((year) => year === last).length === 1
    ? found[years.indexOf(last)]
    : undefined;
}

/** By the pair that it agrees with, else by the first. */
function stated(
  kind: Statement['kind'],
  { operand, figure }: StatedCell,
  pairs: readonly (readonly [StatedCell, StatedCell])[],
): Statement | undefined {
  // A fall may be written with its sign or without.
  const { quantity } = operand;
  const result = { ...operand, quantity: { ...quantity, value: quantity.value.abs() } };
  const agrees = pairs.find(([first, second]) => {
    const exact = workedOut(kind, baseOf(first.operand.quantity), baseOf(second.operand.quantity));
    return exact && holds(result.quantity, exact) === 'same';
  });
  const pair = agrees ?? pairs[0];
  if (!pair) return undefined;
  const operands = pair.map((one) => one.operand);
  return { kind, result, operands, quote: figure.quote, sentence: -1 };
}
