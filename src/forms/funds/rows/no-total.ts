import type { Writable } from '../../../amount';
import { labelOf } from '../../field';
import type { Role } from '../../families/family';
import type { FundsRow } from '../../model';
import type { Region } from '../../region';
import { isScored } from './beside';
import { doAddUp, saysOfWhich, type Apart, type Listed } from './apart';
import type { Header } from '../headings/header';
import { nameOf } from '../layouts/pairs';
import { columnsOf } from './nesting';
import type { FundsTable } from '../headings/table';

/** Names of money that is never a part of the row above it unless it says so. */
const BESIDE: readonly Role[] = ['fundsPart', 'fiscalPart'];

/**
 * Rows of which none is called the total. The first is one where the others say that they are its parts, or add up to it. Else they stand
 * beside each other, 财政拨款 above 其他资金, and the total has no row: points in a cell merged over them all are its own.
 */
export function withoutTotal(
  region: Region,
  header: Header,
  table: FundsTable,
  listed: readonly Listed[],
): Apart | undefined {
  const [first, ...rest] = listed;
  if (!first) return undefined;
  const rows = listed.map(({ row }) => row);
  const isWhole = !rest.some((own) => standsBeside(first, own)) || isSumOf(first, rest, rows);
  // One 其中 row alone is some of it, not all.
  if (isWhole && rest.length !== 1) return { total: first.row, parts: rest, others: [] };
  const points = isWhole ? undefined : pointsOver(table, rows);
  if (isWhole || (!points && isScored(first.row))) {
    return { total: first.row, parts: [], others: rows.slice(1) };
  }
  return { total: totalWithoutRow(region, header, table, rows), parts: listed, others: [] };
}

/** What the form has of a total that no row states: what heads the block, and the points of all its rows. */
export function totalWithoutRow(
  region: Region,
  { block }: Header,
  table: FundsTable,
  rows: readonly FundsRow[],
): FundsRow | undefined {
  const [first] = rows;
  if (!first || rows.length < 2) return undefined;
  const label = block ? labelOf(region.grid, block) : first.label;
  return { label, name: block ? nameOf(block) : first.name, ...pointsOver(table, rows) };
}

/** In one of several columns 中央资金 may be as much as the others by chance. */
function isSumOf(first: Listed, rest: readonly Listed[], rows: readonly FundsRow[]): boolean {
  if (!doAddUp(first.row, rest)) return false;
  return !first.roles.includes('levelPart') || columnsOf(first.row, rows.slice(1)) > 1;
}

function standsBeside(first: Listed, other: Listed): boolean {
  const { roles } = other;
  if (saysOfWhich(other)) return false;
  const isLevel = first.roles.includes('levelPart') && roles.includes('levelPart');
  return isLevel || BESIDE.some((role) => roles.includes(role));
}

function pointsOver(
  table: FundsTable,
  rows: readonly FundsRow[],
): Pick<FundsRow, 'weight' | 'score'> | undefined {
  const places = rows.map(({ label }) => label.cell.row);
  const [top, bottom] = [Math.min(...places), Math.max(...places)];
  const points: Writable<Pick<FundsRow, 'weight' | 'score'>> = {};
  for (const role of ['weight', 'score'] as const) {
    const spot = table.at(top, role);
    if (spot && spot.top <= top && spot.bottom >= bottom) points[role] = table.field(top, role);
  }
  return points.score && points;
}
