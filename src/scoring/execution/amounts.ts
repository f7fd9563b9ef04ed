import { type Decimal, ZERO } from '../../amount';
import type { Field, Funds, FundsPart, FundsRow, MoneyColumn } from '../../forms';
import { type Figure, figure, inYuan } from '../figure';
import { ofEach } from '../memo';
import { misprinted } from './misprint';

const COLUMNS: readonly MoneyColumn[] = ['annualBudget', 'executed', 'initialBudget'];

/** The amount of a part in a column; what stands beside its name is of 全年预算数. */
export function partAmount(part: FundsPart, column: MoneyColumn): Field | undefined {
  return column === 'annualBudget' ? part.amount : part[column];
}

/** An amount of the funds block, from the total row or, where that is 0 or blank, from the parts. */
export interface FundsAmount {
  /** In 元, or in the form's own unit where it names none. */
  readonly yuan: Decimal;
  /** The amount in the unit of its field. */
  readonly value: Decimal;
  readonly scale?: Decimal;
  /** The cell of the total row, or of the first part that is filled in. */
  readonly field: Field;
  readonly fromParts: boolean;
}

/** Whether the total row is 0 or blank in a column although its parts are filled in. */
export function isEmptyTotal({ total, parts }: Funds, column: MoneyColumn): boolean {
  const typed = figure(total[column]);
  if (typed ? !typed.stored.isZero() : total[column]?.reading.kind !== 'blank') return false;
  return parts.some((part) => figure(part[column])?.stored.isZero() === false);
}

/** Whether the parts stand without a row of their total. */
function hasNoTotal(total: FundsRow): boolean {
  return COLUMNS.every((column) => total[column] === undefined);
}

type Amounts = { readonly [Column in MoneyColumn]: FundsAmount | undefined };

/** Half a dozen rules ask for the same amounts. */
const amountsOf = ofEach((funds: Funds): Amounts => {
  const read = (name: MoneyColumn) =>
    isEmptyTotal(funds, name) || hasNoTotal(funds.total)
      ? sumOf(funds.parts, name)
      : amountIn(funds.total, name);
  return {
    initialBudget: read('initialBudget'),
    annualBudget: corrected(funds, 'annualBudget') ?? read('annualBudget'),
    executed: corrected(funds, 'executed') ?? read('executed'),
  };
});

/** What the form says of a column as a whole; `undefined` where it says nothing that can be read. */
export function amountOf(funds: Funds | undefined, column: MoneyColumn): FundsAmount | undefined {
  return funds && amountsOf(funds)[column];
}

/** What the parts of the total add up to, whatever its own cell says; `undefined` where none of them is filled in. */
export function amountOfParts({ parts }: Funds, column: MoneyColumn): FundsAmount | undefined {
  return sumOf(parts, column);
}

/** The amount that everything else implies, where its own cell is the wrong one. */
function corrected(funds: Funds, column: 'annualBudget' | 'executed'): FundsAmount | undefined {
  const value = misprinted(funds, column);
  const typed = value && amountIn(funds.total, column);
  if (!typed) return undefined;
  const yuan = typed.scale ? value.times(typed.scale) : value;
  return { ...typed, yuan, value };
}

/** What amounts are read from: a row of the funds, or one that has some of its columns. */
type MoneyRow = Partial<Readonly<Record<MoneyColumn, Field>>>;

/** A figure that names no unit is in the unit of its neighbours in the row. */
export function amountIn(row: MoneyRow, column: MoneyColumn): FundsAmount | undefined {
  const found = figure(row[column]);
  return found && amountInScale(found, found.scale ?? firstScale(row));
}

/** A figure as an amount in that scale, where it has one. */
export function amountInScale(found: Figure, scale: Decimal | undefined): FundsAmount {
  return {
    yuan: inYuan(found, scale),
    value: found.stored,
    ...(scale && { scale }),
    field: found.field,
    fromParts: false,
  };
}

/** 全年执行数 ÷ 全年预算数 of one row; `undefined` where either is missing or the budget is 0. */
export function rowRate(row: FundsRow): Decimal | undefined {
  const [annual, executed] = [amountIn(row, 'annualBudget'), amountIn(row, 'executed')];
  return annual && executed && !annual.yuan.isZero()
    ? executed.yuan.dividedBy(annual.yuan)
    : undefined;
}

function firstScale(row: MoneyRow): Decimal | undefined {
  for (const column of COLUMNS) {
    const scale = figure(row[column])?.scale;
    if (scale) return scale;
  }
  return undefined;
}

function sumOf(parts: readonly FundsRow[], column: MoneyColumn): FundsAmount | undefined {
  const figures = parts.flatMap((part) => figure(part[column]) ?? []);
  const first = figures.find((one) => !one.stored.isZero());
  if (!first) return undefined;
  const yuan = figures.reduce((sum, one) => sum.plus(inYuan(one, first.scale)), ZERO);
  const { scale } = first;
  return {
    yuan,
    value: scale ? yuan.dividedBy(scale) : yuan,
    ...(scale && { scale }),
    field: first.field,
    fromParts: true,
  };
}

/** Every amount of the funds block. */
export function amountFields({ total, parts, source, nature }: Funds): (Field | undefined)[] {
  return [
    ...[total, ...parts].flatMap((row) => COLUMNS.map((column) => row[column])),
    ...[...source, ...nature].map(({ amount }) => amount),
  ];
}
