import type { Role } from '../../families/family';
import { isBlank, isZero } from '../../field';
import { isFilled, type Spot } from '../../grid';
import { MONEY_COLUMNS, type Field, type FundsRow, type TaskList } from '../../model';
import { isScored } from './beside';
import type { Header } from '../headings/header';
import { isPart } from '../layouts/pairs';
import { numberedLevels } from './nesting';
import { OF_WHICH } from './part-roles';
import { PartList } from './parts';

/** A row beneath the headings of the funds, with the cell that names it. */
export interface Listed {
  readonly row: FundsRow;
  readonly spot: Spot;
  readonly roles: readonly Role[];
  /** It stands beneath the 小计 of a part, beside the same heading. */
  readonly within: boolean;
  /** `分地区：` above it, which heads another breakdown of the total. */
  readonly way?: Spot;
}

/** Whether a row tells that it is a part of the one above. */
export function saysOfWhich({ spot, within }: Listed): boolean {
  return within || OF_WHICH.test(spot.text);
}

export interface Apart {
  readonly total: FundsRow | undefined;
  readonly parts: readonly Listed[];
  /** Rows that are neither the total nor a part of it. */
  readonly others: readonly FundsRow[];
  /** The income above what is spent, with what it is made of. */
  readonly income?: TaskList;
}

const MONEY = /资金|拨款|补助|经费|结转|贷款|债券|自筹|配套/;
const LEFT_OVER = /(?:结余|余额)$/;

/** Whether a row that nothing names as the total can be that of the rows above it: it has the points, if any has, and is no less than each. */
export function canBeTotal(row: FundsRow, above: readonly Listed[]): boolean {
  if (!isScored(row) && above.some((own) => isScored(own.row))) return false;
  return above.every((own) =>
    MONEY_COLUMNS.every((role) => {
      const [part, whole] = [own.row[role]?.reading, row[role]?.reading];
      if (part?.kind !== 'quantity' || whole?.kind !== 'quantity') return true;
      return !whole.value.lessThan(part.value);
    }),
  );
}

/**
 * Beneath rows by name one without any that has the points, or adds them up: it is the total, and the first row no more than the
 * first of its parts.
 */
export function unnamedTotal(
  first: Listed | undefined,
  listed: readonly Listed[],
): Apart | undefined {
  const last = listed.at(-1);
  if (!first || !last || !isFilled(first.spot) || isFilled(last.spot)) return undefined;
  const parts = [first, ...listed.slice(0, -1)];
  if (!parts.every(({ spot }) => isFilled(spot))) return undefined;
  const hasPoints = isScored(last.row) && !parts.some(({ row }) => isScored(row));
  return hasPoints || doAddUp(last.row, parts) ? { total: last.row, parts, others: [] } : undefined;
}

/** What a last row without a name holds, where it is not the total: a part of it, or a total that adds up in no column. */
export function namelessAmount(
  total: FundsRow | undefined,
  listed: readonly Listed[],
): Field | undefined {
  const last = listed.at(-1);
  if (!last || isFilled(last.spot) || last.row === total || listed.length < 2) return undefined;
  const { annualBudget, executed } = last.row;
  return [annualBudget, executed].find((own) => !isBlank(own) && !isZero(own));
}

/**
 * 基金收入, 基金支出 and 年末结余 stand beside each other: what does not name itself a part of a total is one only where the
 * figures bear it out. Beneath a row that is called a total all are its parts, but for what was left over.
 */
export function setApart(
  total: FundsRow | undefined,
  isNamed: boolean,
  listed: readonly Listed[],
  header: Header,
): Apart {
  const all = { total, parts: listed, others: [] };
  const ofSources = header.tasks.listed || /来源|性质|构成/.test(header.block?.text ?? '');
  if (!total || (ofSources && !isNamed)) return all;
  const halves = isNamed ? undefined : incomeAbove(total, listed);
  if (halves) return halves;
  const from = listed.findIndex(saysOfWhich);
  const isUnsure = (own: Listed, at: number): boolean => {
    if (isPart(own.spot)) return false;
    if (isNamed) return LEFT_OVER.test(own.row.name);
    return (from < 0 || at < from) && !MONEY.test(own.row.name);
  };
  const unsure = listed.filter(isUnsure);
  if (unsure.length === 0 || doAddUp(total, listed)) return all;
  const parts = listed.filter((own) => !unsure.includes(own));
  const others = unsure.map(({ row }) => row);
  const spent = isNamed || !/收入/.test(total.name) ? [] : others.filter(isSpending);
  const [spending] = spent;
  if (!spending || spent.length > 1) return { total, parts, others };
  const { weight, score } = total;
  // Points in a cell merged over both rows stand in the first.
  const scored = isScored(spending) ? spending : { ...spending, weight, score };
  return { total: scored, parts, others: [total, ...others.filter((row) => row !== spending)] };
}

/**
 * `基金收入 | 其中：保险费收入 | … | 基金支出 | 当年收支结余 | 年末滚存结余`: what stands between income and what is spent is of the income, and
 * what is left over of neither.
 */
function incomeAbove(income: FundsRow, listed: readonly Listed[]): Apart | undefined {
  const at = listed.findIndex((own) => isSpending(own.row) && !isPart(own.spot));
  const [spent, rows] = [listed[at], listed.slice(0, Math.max(at, 0))];
  const [first] = rows;
  if (!spent || !first || !/收入/.test(income.name) || !saysOfWhich(first)) return undefined;
  if (isScored(income) && !isScored(spent.row)) return undefined;
  const below = listed.slice(at + 1);
  const left = below.filter(({ row }) => LEFT_OVER.test(row.name));
  return {
    total: spent.row,
    parts: below.filter((own) => !left.includes(own)),
    others: [income, ...left.map(({ row }) => row)],
    income: { total: income, rows: rows.map(({ row }) => row) },
  };
}

/** Of income and expenditure one below the other, what is spent is the form's amount. */
function isSpending({ name }: FundsRow): boolean {
  return /支出/.test(name);
}

export function doAddUp(total: FundsRow, listed: readonly Listed[]): boolean {
  return partsOf(listed, listed).addUpTo(total);
}

/** Rows as parts, with the level that their numbers give them among all that are listed. */
export function partsOf(rows: readonly Listed[], listed: readonly Listed[]): PartList {
  const levels = numberedLevels(listed);
  const list = new PartList();
  for (const own of rows) list.add(own.row, own.roles, saysOfWhich(own), levels.get(own.row));
  return list;
}
