import { ZERO } from '../../../amount';
import type { Statement } from '../../../narrative';
import { baseOf, isRounding, isSlip } from '../stated';
import type { StatedCell } from './statements';

/** A row of the table with the figures that may be added, by their columns. */
interface SumRow {
  readonly label: string;
  readonly isSum: boolean;
  readonly heads: number | undefined;
  readonly cells: ReadonlyMap<number, StatedCell>;
}

/** 合计 = Σ of the rows above or below it, as far as the columns of the table show which rows these are. */
export function sumsOf(cells: readonly StatedCell[]): readonly Statement[] {
  const rows = rowsOf(cells);
  return rows.flatMap((row, at) => {
    if (!row.isSum) return [];
    const list = listOf(rows, at);
    if (list.length < 2) return [];
    const ways = waysOf(list)
      .map((parts) =>
        [...row.cells].map(([column, total]) => ({ total, parts: inColumn(parts, column) })),
      )
      .map((sums) => sums.filter(({ parts }) => parts.length > 1));
    const [best] = [...ways].sort((a, b) => b.filter(ties).length - a.filter(ties).length);
    if (!best || best.length === 0) return [];
    const others = best.filter(
      (sum) => ties(sum) && !baseOf(sum.total.operand.quantity).isZero(),
    ).length;
    return best.flatMap((sum) => {
      // A column that does not tie is wrong where others show that these are the rows, or all but ties.
      const isWhole = best.some((one) => ties(one) && one.parts.length === sum.parts.length);
      const isSure = ties(sum) || (others > 0 && isWhole) || isClose(sum);
      return isSure ? [statement(sum)] : [];
    });
  });
}

interface Sum {
  readonly total: StatedCell;
  readonly parts: readonly StatedCell[];
}

function rowsOf(cells: readonly StatedCell[]): readonly SumRow[] {
  const rows = new Map<
    number,
    { label: string; isSum: boolean; heads: number | undefined; cells: Map<number, StatedCell> }
  >();
  for (const cell of cells) {
    const { figure } = cell;
    const { row = 0, column = 0 } = figure.mention.table ?? {};
    const own = rows.get(row) ?? {
      label: figure.labels.at(-1)?.text ?? '',
      isSum: cell.isSum && figure.headings.length > 0,
      heads: figure.heads,
      cells: new Map<number, StatedCell>(),
    };
    if (isAddend(cell)) own.cells.set(column, cell);
    rows.set(row, own);
  }
  return [...rows.values()];
}

/** Rates and marks are not added up, nor what no heading makes one column. */
function isAddend({ aspect, operand: { quantity } }: StatedCell): boolean {
  if (quantity.unit?.dimension === 'ratio' || quantity.comparator !== undefined) return false;
  if (aspect?.change?.isRate) return false;
  return !['executionRate', 'completionRate', 'coefficient', 'target', 'actual'].some((role) =>
    [...(aspect?.roles ?? [])].some((own) => own === role),
  );
}

/** The rows of the list that a sum ends or begins, up to the next sum. */
function listOf(rows: readonly SumRow[], at: number): readonly SumRow[] {
  const own = rows[at];
  const isOwn = (row: SumRow | undefined): row is SumRow =>
    row !== undefined && row.heads === own?.heads;
  const above: SumRow[] = [];
  for (let next = at - 1; isOwn(rows[next]); next--) {
    const row = rows[next];
    if (row?.isSum) break;
    if (row) above.unshift(row);
  }
  if (above.length > 0) return above;
  const below: SumRow[] = [];
  for (let next = at + 1; isOwn(rows[next]); next++) {
    const row = rows[next];
    if (row && !row.isSum) below.push(row);
  }
  return below;
}

/** The rows that a sum may be of: all, or those that are no 其中 of another. */
function waysOf(list: readonly SumRow[]): readonly (readonly SumRow[])[] {
  const ways = [list];
  const first = list.findIndex(({ label }) => /^\s*其中/.test(label));
  if (first > 0) ways.push(list.slice(0, first));
  const outer = list.filter(({ label }) => /^\s*[一二三四五六七八九十]{1,3}[、.．]/.test(label));
  if (outer.length > 1) ways.push(outer);
  ways.push(...withoutSplit(list));
  return ways;
}

/** Rows that add up to the one above them are its parts. */
function withoutSplit(list: readonly SumRow[]): readonly (readonly SumRow[])[] {
  const parts = new Set<SumRow>();
  list.forEach((row, at) => {
    for (let end = at + 2; end < list.length; end++) {
      const inside = list.slice(at + 1, end + 1);
      if (inside.some((one) => parts.has(one)) || !isSplit(row, inside)) continue;
      for (const one of inside) parts.add(one);
      break;
    }
  });
  return parts.size > 0 ? [list.filter((row) => !parts.has(row))] : [];
}

function isSplit(row: SumRow, inside: readonly SumRow[]): boolean {
  const sums = [...row.cells].map(([column, total]) => ({
    total,
    parts: inColumn(inside, column),
  }));
  return sums.length > 1 && sums.filter(ties).length > sums.length / 2;
}

function inColumn(rows: readonly SumRow[], column: number): readonly StatedCell[] {
  return rows.flatMap(({ cells }) => cells.get(column) ?? []);
}

function ties(sum: Sum): boolean {
  return !misses(statement(sum));
}

function isClose(sum: Sum): boolean {
  if (sum.total.operand.quantity.unit?.dimension !== 'money') return false;
  const parts = sum.parts.reduce((all, { operand }) => all.plus(baseOf(operand.quantity)), ZERO);
  return isSlip(sum.total.operand.quantity, parts);
}

function statement({ total, parts }: Sum): Statement {
  return {
    kind: 'sum',
    result: total.operand,
    operands: parts.map(({ operand }) => operand),
    exhaustive: true,
    quote: total.figure.quote,
    sentence: -1,
  };
}

/** Whether a sum is not what its parts come to. */
export function misses({ result, operands }: Statement): boolean {
  const sum = operands.reduce((all, { quantity }) => all.plus(baseOf(quantity)), ZERO);
  const miss = baseOf(result.quantity).minus(sum);
  return (
    !miss.isZero() &&
    !isRounding(
      miss,
      [result, ...operands].map(({ quantity }) => quantity),
    )
  );
}
