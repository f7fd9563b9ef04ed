import { type Decimal, ZERO } from '../../amount';
import {
  MONEY_COLUMNS,
  type Field,
  type Funds,
  type FundsRow,
  type MoneyColumn,
  type TaskList,
} from '../../forms';
import { figure, inScale } from '../../scoring';

/** One amount of a table with columns for what it is made of: in the row it stands in, or in its own column of all rows. */
export type Slip =
  /** 总额 of a row is not Σ of its parts. */
  | { readonly at: 'row'; readonly row: FundsRow }
  /** A part of one row: its row and its column miss by the same. */
  | {
      readonly at: 'cell';
      readonly row: FundsRow;
      readonly part: number;
      readonly miss: Decimal;
    }
  /** The total of one part is not Σ of the rows. */
  | { readonly at: 'column'; readonly part: number };

export function tableOf({ total, parts }: Funds): TaskList {
  return { total, rows: parts };
}

interface Line {
  readonly row: FundsRow;
  readonly whole: Decimal;
  readonly parts: readonly Decimal[];
  readonly miss: Decimal;
}

/**
 * Where 总额 = 财政拨款 + 其他资金 in most rows of a column of money, the rows and columns that do not add up point to the amount
 * that is wrong. Nothing where fewer rows bear it out than do not: the columns mean something else there.
 */
export function slipsIn({ total, rows }: TaskList, column: MoneyColumn): readonly Slip[] {
  const ofTotal = total && lineOf(total, column);
  const lines = rows.flatMap((row) => lineOf(row, column) ?? []);
  const all = ofTotal ? [...lines, ofTotal] : lines;
  const wrong = all.filter(({ miss }) => !miss.isZero());
  const right = all.filter(({ miss, whole }) => miss.isZero() && !whole.isZero());
  const borneOut = right.length + (total && rows.length === 0 ? addingUp(total, column) : 0);
  const isTable = borneOut > 0 && borneOut >= wrong.length;
  // Every row has to be there for a column to add up.
  const columns =
    ofTotal && lines.length > 0 && lines.length === rows.length ? missesOf(ofTotal, lines) : [];
  if (!isTable || (wrong.length === 0 && columns.every(({ miss }) => miss.isZero()))) return [];
  const left = columns.filter(({ miss }) => !miss.isZero());
  const take = (
    part: number | 'whole' | undefined,
    miss: Decimal,
  ): (typeof left)[number] | undefined => {
    const found = left.findIndex(
      (own) =>
        own.miss.equals(miss) && (part === undefined ? own.part !== 'whole' : own.part === part),
    );
    return found < 0 ? undefined : left.splice(found, 1)[0];
  };
  const slips: Slip[] = [];
  for (const { row, miss } of wrong) {
    if (row !== total) {
      const cell = take(undefined, miss);
      if (cell && cell.part !== 'whole') slips.push({ at: 'cell', row, part: cell.part, miss });
      else {
        take('whole', miss.negated());
        slips.push({ at: 'row', row });
      }
      continue;
    }
    const own = take(undefined, miss.negated());
    if (own && own.part !== 'whole') slips.push({ at: 'column', part: own.part });
    // Of a total that misses the rows by as much, the rule of the total tells.
    else if (!take('whole', miss)) slips.push({ at: 'row', row });
  }
  for (const { part } of left) if (part !== 'whole') slips.push({ at: 'column', part });
  return slips;
}

/** 其他资金 beside the rest leaves nothing out. */
const REST = /^其他/;

/** Of the only row: in how many other columns of money the same parts add up; where no other has any, whether these name the rest. */
function addingUp(row: FundsRow, column: MoneyColumn): number {
  const parts = (of: MoneyColumn) => row.splits?.[of] ?? [];
  const names = (of: MoneyColumn): string =>
    parts(of)
      .map(({ name }) => name)
      .join();
  const isOnly = MONEY_COLUMNS.every((other) => other === column || parts(other).length === 0);
  if (isOnly) return parts(column).some(({ name }) => REST.test(name)) ? 1 : 0;
  return MONEY_COLUMNS.filter((other) => {
    if (other === column || names(other) !== names(column)) return false;
    const line = lineOf(row, other);
    return line !== undefined && line.miss.isZero() && !line.whole.isZero();
  }).length;
}

/** Total less the rows: of each part, and of 总额. */
function missesOf(
  total: Line,
  lines: readonly Line[],
): { readonly part: number | 'whole'; readonly miss: Decimal }[] {
  const add = (pick: (line: Line) => Decimal | undefined): Decimal =>
    lines.reduce((sum, line) => sum.plus(pick(line) ?? ZERO), ZERO);
  return [
    { part: 'whole', miss: total.whole.minus(add(({ whole }) => whole)) },
    ...total.parts.map((own, part) => ({ part, miss: own.minus(add(({ parts }) => parts[part])) })),
  ];
}

/** A row all of whose amounts are figures; a blank part counts as 0. */
function lineOf(row: FundsRow, column: MoneyColumn): Line | undefined {
  const whole = figure(row[column]);
  const split = row.splits?.[column];
  if (!whole || !split) return undefined;
  const { scale } = whole;
  const parts: Decimal[] = [];
  for (const { amount } of split) {
    const one = figure(amount);
    if (!one && amount.reading.kind !== 'blank') return undefined;
    parts.push(one ? inScale(one, scale) : ZERO);
  }
  if (!split.some(({ amount }) => figure(amount))) return undefined;
  const sum = parts.reduce((all, one) => all.plus(one), ZERO);
  return { row, whole: whole.stored, parts, miss: whole.stored.minus(sum) };
}

export function partIn(row: FundsRow, column: MoneyColumn, part: number): Field | undefined {
  return row.splits?.[column]?.[part]?.amount;
}
