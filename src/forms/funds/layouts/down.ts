import type { Writable } from '../../../amount';
import { fieldOf, labelOf } from '../../field';
import { isFilled, type Named, type Spot } from '../../grid';
import { MONEY_COLUMNS, type Field, type Funds, type FundsRow } from '../../model';
import { hasRole, type Region } from '../../region';
import { moneyUnit } from '../../labels/text';
import { isAmount } from '../rows/amounts';
import { countedOnArrived } from './arrivals';
import { isPart, nameOf, withOneBudget } from './pairs';
import { pointsAt } from '../points/points';
import { pointsRow } from '../points/points-row';
import type { Header } from '../headings/header';
import { ARRIVED } from '../headings/arrival';

const DOWN = [...MONEY_COLUMNS, 'adjustment', 'executionRate'] as const;
/** What has a heading of its own right of the amounts. */
const BESIDE = ['weight', 'score', 'reason', 'executionRate', 'executed'] as const;
type Down = (typeof DOWN)[number];

/** The labels down the side, one row each. */
type Side = Partial<Record<Down | 'arrived', Named>>;

/**
 * `合计 | 财政拨款 | 其他资金 | 分值 | 得分` above, 年初预算数, 全年预算数 and 全年执行数 down the side: the total and its parts stand side by
 * side, and what most forms have in columns goes down. What was spent may be one of the headings.
 */
export function readDown(
  region: Region,
  from: number,
  to: number,
  sheetUnit: string | undefined,
  header?: Header,
): { funds: Funds; bottom: number } | undefined {
  const side = sideOf(region, header ? header.bottom + 1 : from, to);
  const spots = Object.values(side);
  const first = spots[0];
  if (!first || MONEY_COLUMNS.filter((role) => side[role]).length < 2) return undefined;
  const headings = headingsAbove(region, first, from);
  const whole = headings.find((spot) => hasRole(spot, 'fundsTotal'));
  const others = headings.filter((spot) => spot !== whole);
  const years = others.filter(({ label }) => label?.year !== undefined);
  // 2021年 | 2022年 | 2023年 | 合计: what was planned and spent over the years.
  const parts = years.length > 1 ? years : others.filter(isPart);
  if (!whole || parts.length === 0) return undefined;
  const block = region.labels.find(
    (spot) => spot.top >= from && spot.top <= first.top && hasRole(spot, 'fundsBlock'),
  );
  const unit = (block && moneyUnit(block.label)) ?? sheetUnit;
  const under = (heading: Spot): FundsRow => {
    const own: Writable<FundsRow> = { label: labelOf(region.grid, heading), name: nameOf(heading) };
    for (const role of DOWN) {
      const label = side[role];
      if (!label) continue;
      const amount = region.grid.at(label.top, heading.left);
      const hint = role === 'executionRate' ? undefined : (moneyUnit(label.label) ?? unit);
      own[role] = fieldOf(region.grid, amount, { unit: hint, figure: true });
    }
    const arrived = side.arrived && region.grid.at(side.arrived.top, heading.left);
    if (arrived && own.annualBudget) {
      const field = fieldOf(region.grid, arrived, { unit, figure: true });
      own.arrival = { planned: own.annualBudget, arrived: field };
    }
    return withOneBudget(own);
  };
  const [weight, score, reason, rate, spent] = BESIDE.map((role) =>
    firstUnder(
      region,
      headings.find((spot) => hasRole(spot, role)),
      spots,
    ),
  );
  const bottom = Math.max(...spots.map((spot) => spot.bottom));
  const below = weight || score ? undefined : pointsBelow(region, first, whole, bottom, to);
  const own = under(whole);
  const executionRate = own.executionRate ?? rate;
  const executed = own.executed ?? spent;
  const total = {
    ...own,
    ...(weight && { weight }),
    ...(score && { score }),
    ...(executionRate && { executionRate }),
    ...(executed && { executed }),
  };
  return {
    funds: {
      ...countedOnArrived({
        total: below ? { ...total, ...below.points } : total,
        parts: parts.map(under),
      }),
      source: [],
      nature: [],
      ...(reason && { reason }),
    },
    bottom: below?.bottom ?? bottom,
  };
}

/** 分值 and 得分 as two more rows beneath, under 合计, or both in one row with their labels: `预算执行（10分） | 得分 | 9.6` has the weight at the side. */
function pointsBelow(
  region: Region,
  { left }: Spot,
  whole: Spot,
  bottom: number,
  to: number,
): { readonly points: Pick<FundsRow, 'weight' | 'score'>; readonly bottom: number } | undefined {
  const { grid } = region;
  const inRow =
    bottom < to &&
    pointsRow(
      region,
      region.filled(bottom + 1).filter((spot) => spot.left >= left),
    );
  if (inRow && inRow.weight && inRow.score) return { points: inRow, bottom: bottom + 1 };
  const points: Writable<Pick<FundsRow, 'weight' | 'score'>> = {};
  let last = bottom;
  for (const role of ['weight', 'score'] as const) {
    const label = grid.at(last + 1, left);
    if (label.top !== last + 1 || label.top > to || points[role] || !hasRole(label, role)) continue;
    const value = grid.at(label.top, whole.left);
    if (!isAmount(value)) continue;
    points[role] = fieldOf(grid, value, { figure: true });
    const stated = left > region.left ? pointsAt(grid, grid.at(label.top, left - 1)) : undefined;
    if (stated) points.weight ??= stated;
    last = label.bottom;
  }
  return points.score && { points, bottom: last };
}

/** The first label of money, and the others in its column: 执行率 among the headings above begins none. */
function sideOf(region: Region, from: number, to: number): Side {
  const found: Writable<Side> = {};
  let left: number | undefined;
  for (const spot of region.labels) {
    if (spot.top < from || spot.top > to || (left !== undefined && spot.left !== left)) continue;
    if (hasRole(spot, 'fundsBlock')) continue;
    const role = DOWN.find((own) => hasRole(spot, own) && !found[own]);
    if (!role && hasRole(spot, 'annualBudget') && ARRIVED.test(spot.text)) found.arrived ??= spot;
    if (!role) continue;
    if (left === undefined && !MONEY_COLUMNS.some((own) => own === role)) continue;
    found[role] = spot;
    left = spot.left;
  }
  return found;
}

/** What stands right of the labels in the last row above them with anything in it. */
function headingsAbove(region: Region, { top, right }: Spot, from: number): readonly Spot[] {
  for (let row = top - 1; row >= from; row--) {
    const filled = region.filled(row).filter((spot) => spot.left > right);
    if (filled.length > 0)
      return filled.some((spot) => spot.label?.year === undefined && isAmount(spot)) ? [] : filled;
  }
  return [];
}

function firstUnder(
  { grid }: Region,
  heading: Spot | undefined,
  rows: readonly Spot[],
): Field | undefined {
  if (!heading) return undefined;
  for (const { top } of rows) {
    const spot = grid.at(top, heading.left);
    if (isFilled(spot) && spot.top > heading.bottom) return fieldOf(grid, spot, { figure: true });
  }
  return undefined;
}
