import { ZERO, type Decimal } from '../../../amount';
import type { Role } from '../../families/family';
import { fieldOf, figureIn } from '../../field';
import type { Spot } from '../../grid';
import { rowBeside } from '../../table/headings';
import { MONEY_COLUMNS, type MoneyColumn } from '../../model';
import { hasOneOf, hasRole, type Region } from '../../region';
import { isAmount } from '../rows/amounts';
import type { Header } from './header';
import { nameOf } from '../layouts/pairs';
import { OF_WHICH, SOURCE_PARTS } from '../rows/part-roles';

/** The columns under one heading of money: 总额 and what it is made of. */
export interface Split {
  /** None where the form has no column for it. */
  readonly whole?: Spot;
  readonly parts: readonly Spot[];
  /** 其中：财政拨款 alone beside 总额: no more than it. */
  readonly within?: Spot;
}

export type Splits = Partial<Record<MoneyColumn, Split>>;

const WHOLE = /^(?:小计|总额|总数|金额|合计|总计|资金总额|总金额)$/;
const isWhole = ({ label }: Spot): boolean => WHOLE.test(label?.bare ?? '');
const NATURES: readonly Role[] = ['basicExpenditure', 'projectExpenditure'];

/** `总额 | 财政拨款 | 其他资金` beneath 预算数, or right of it; none where anything else stands among them. */
export function splitsOf(region: Region, { top, columns }: Header): Splits {
  const splits: Splits = {};
  for (const role of MONEY_COLUMNS) {
    const heading = columns[role];
    if (!heading) continue;
    const split = beneath(region, top, heading) ?? beside(region, heading);
    if (split) splits[role] = split;
  }
  return splits;
}

function beneath(region: Region, top: number, heading: Spot): Split | undefined {
  const next = region.filled(top).find(({ left }) => left > heading.right);
  // Where merged cells were taken apart, the heading's own columns reach to the next one.
  const merged = heading.right > heading.left;
  const right = next ? next.left - 1 : merged ? heading.right : region.right;
  if (right === heading.left) return undefined;
  const row = rowBeside(region.grid, heading.bottom, 1);
  const spots = region.grid.filled(row, heading.left, right);
  return (
    splitAmong(spots, isWhole) ??
    withOneWithin(heading, spots) ??
    withoutWhole(heading, spots) ??
    (merged ? splitByFigures(region, spots) : undefined)
  );
}

/** `总额 | 其中：财政拨款`: the one part that the form asks for. Headings that begin further right have slipped. */
function withOneWithin(
  { left }: Spot,
  [whole, within, ...others]: readonly Spot[],
): Split | undefined {
  if (!whole || !within || others.length > 0) return undefined;
  if (!isWhole(whole) || whole.left !== left) return undefined;
  const isOf = OF_WHICH.test(within.text) || hasOneOf(within, SOURCE_PARTS);
  return isOf && !isAmount(within) ? { whole, parts: [], within } : undefined;
}

/** `财政拨款 | 其他资金` beneath 全年执行数, and no 总额: what they come to is the amount. */
function withoutWhole({ left }: Spot, spots: readonly Spot[]): Split | undefined {
  const isSource = (spot: Spot): boolean =>
    hasOneOf(spot, SOURCE_PARTS) && !OF_WHICH.test(spot.text) && !isAmount(spot);
  if (spots.length < 2 || spots[0]?.left !== left || !spots.every(isSource)) return undefined;
  const levels = spots.filter((spot) => hasRole(spot, 'levelPart')).length;
  const areApart = levels === spots.length || !spots.some((spot) => hasRole(spot, 'levelPart'));
  return areApart && new Set(spots.map(nameOf)).size === spots.length
    ? { parts: spots }
    : undefined;
}

/** How many rows below its headings tell whether columns add up. */
const TELLING_ROWS = 12;

/** `上年结转 | 年初预算 | 年中追加 | 合计`, by whatever names: parts where most rows add up, else the whole alone. */
function splitByFigures(region: Region, spots: readonly Spot[]): Split | undefined {
  if (spots.length < 3 || spots.some(isAmount)) return undefined;
  const [whole, ...others] = spots.filter(isWhole);
  const [first] = spots;
  if (!whole || whole === first || others.length > 0) return undefined;
  const parts = spots.filter((spot) => spot !== whole);
  const amount = (row: number, { left }: Spot): Decimal | undefined =>
    figureIn(fieldOf(region.grid, region.grid.at(row, left), { figure: true }));
  let right = 0;
  let wrong = 0;
  const last = Math.min(region.bottom, whole.bottom + TELLING_ROWS);
  for (let row = whole.bottom + 1; row <= last; row++) {
    const sum = amount(row, whole);
    if (!sum || sum.isZero()) continue;
    const added = parts.reduce<Decimal>((all, part) => all.plus(amount(row, part) ?? ZERO), ZERO);
    if (added.equals(sum)) right++;
    else wrong++;
  }
  return { whole, parts: right > 1 && right > wrong ? parts : [] };
}

function beside(region: Region, heading: Spot): Split | undefined {
  const filled = region.filled(heading.top);
  const isHeading = (spot: Spot): boolean => spot === heading;
  const after = partsFrom(filled.filter(({ left }) => left > heading.right));
  const split = splitAmong([heading, ...after], isHeading);
  if (split || after.length > 0 || !isWhole(heading)) return split;
  const before = partsFrom(filled.filter(({ right }) => right < heading.left).reverse());
  return splitAmong([...before.reverse(), heading], isHeading);
}

/** The parts of the money up to the first spot that is none. */
function partsFrom(spots: readonly Spot[]): Spot[] {
  const end = spots.findIndex((spot) => !hasOneOf(spot, SOURCE_PARTS));
  return end < 0 ? [...spots] : spots.slice(0, end);
}

/** `财政拨款 | 其他资金 | 合计 | 执行数`: where no heading says so, what all sources come to is the budget. */
export function wholeOfSources(region: Region, executed: Spot): Spot | undefined {
  return region
    .filled(executed.top)
    .find((spot) => spot.left < executed.left && isWhole(spot) && beside(region, spot));
}

/** Parts of 财政拨款 stand beside it at times: they do not add to it. */
function splitAmong(spots: readonly Spot[], isAll: (spot: Spot) => boolean): Split | undefined {
  if (spots.length < 3 || spots.some(isAmount)) return undefined;
  const [whole, ...others] = spots.filter(isAll);
  const parts = spots.filter((spot) => !isAll(spot));
  if (!whole || others.length > 0) return undefined;
  const isListed = [SOURCE_PARTS, NATURES].some((roles) =>
    parts.every((spot) => hasOneOf(spot, roles)),
  );
  if (!isListed) return undefined;
  const hasFiscal = parts.some((spot) => hasRole(spot, 'fiscalPart'));
  const adding = parts.filter((spot) => !hasFiscal || !hasRole(spot, 'levelPart'));
  const names = new Set(adding.map(nameOf));
  return adding.length >= 2 && names.size === adding.length ? { whole, parts: adding } : undefined;
}
