import type { Area } from '../../workbook';
import type { YearHeading } from '../basic/year-headings';
import type { Role } from '../families/family';
import { isFilled, type Grid, type Spot } from '../grid';
import { hasRole, speaksOf } from '../region';
import type { Table } from '../table/table';

/** Headings by which a form is found: those of an indicator table, or those of the year columns. */
export type Anchor =
  | { readonly kind: 'evaluation'; readonly table: Table }
  | { readonly kind: 'basic'; readonly heading: YearHeading };

/** One form's part of the sheet with its headings. */
export interface Share {
  readonly area: Area;
  readonly tables: readonly Table[];
  readonly heading?: YearHeading;
}

interface Box {
  readonly anchor: Anchor;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

function box(anchor: Anchor): Box {
  const { top, bottom, left, right } = anchor.kind === 'basic' ? anchor.heading : anchor.table;
  return { anchor, top, bottom, left, right };
}

/** Divides the sheet among its forms: side by side by columns, one below another by rows. */
export function share(grid: Grid, anchors: readonly Anchor[]): Share[] {
  const zones = byColumns(anchors.map(box));
  return zones.flatMap((zone, index) => {
    const left = index === 0 ? 0 : zoneStart(grid, zones[index - 1] ?? [], zone);
    const next = zones[index + 1];
    const right = next ? zoneStart(grid, zone, next) - 1 : grid.right;
    return byRows(grid, zone, left, right);
  });
}

/** Anchors whose columns overlap stand one below another. */
function byColumns(boxes: readonly Box[]): Box[][] {
  const sorted = [...boxes].sort((a, b) => a.left - b.left);
  const zones: Box[][] = [];
  let reach = -1;
  for (const own of sorted) {
    const zone = zones.at(-1);
    if (zone && own.left <= reach) zone.push(own);
    else zones.push([own]);
    reach = Math.max(reach, own.right);
  }
  return zones.map((zone) => zone.sort((a, b) => a.top - b.top));
}

/** The first column of a zone: after the last blank column before its headings, or right after the zone before. */
function zoneStart(grid: Grid, before: readonly Box[], zone: readonly Box[]): number {
  const end = Math.max(...before.map(({ right }) => right)) + 1;
  const start = Math.min(...zone.map(({ left }) => left));
  const rows = zone.map(({ top }) => top);
  for (let column = start - 1; column >= end; column--) {
    if (rows.every((row) => !isFilled(grid.at(row, column)))) return column + 1;
  }
  return end;
}

function byRows(grid: Grid, zone: readonly Box[], left: number, right: number): Share[] {
  // With one heading there is nothing to divide.
  const signs = zone.length > 1 ? readSigns(grid, left, right) : NO_SIGNS;
  const shares: Share[] = [];
  let from = grid.top;
  let tables: Table[] = [];
  for (const [index, own] of zone.entries()) {
    if (own.anchor.kind === 'evaluation') tables.push(own.anchor.table);
    const next = zone[index + 1];
    const cut = next ? boundary(signs, own, next) : grid.bottom + 1;
    if (cut === undefined) continue;
    const before = shares.at(-1);
    // Funds above a table of 三公经费 are those of the indicators beneath it.
    const top = before?.heading && tables.length > 0 ? (fundsAbove(signs, before) ?? from) : from;
    shares.push({
      area: { top, left, bottom: cut - 1, right },
      tables,
      ...(own.anchor.kind === 'basic' && { heading: own.anchor.heading }),
    });
    from = cut;
    tables = [];
  }
  return shares;
}

/** Where the form begins that has its funds above the year columns of a table within it. */
function fundsAbove(signs: Signs, { area, heading }: Share): number | undefined {
  const end = heading?.top ?? area.top;
  return signs.funds.some((row) => row >= area.top && row < end) ? area.top : undefined;
}

interface Signs {
  readonly titles: readonly number[];
  readonly identities: readonly number[];
  readonly staffing: readonly number[];
  readonly totals: readonly number[];
  readonly evaluationStarts: readonly number[];
  /** Rows that head a budget and what was spent of it. */
  readonly funds: readonly number[];
}

const NO_SIGNS: Signs = {
  titles: [],
  identities: [],
  staffing: [],
  totals: [],
  evaluationStarts: [],
  funds: [],
};
/** 自评表（续表）, 续表2: the form goes on, on its next page. */
const CONTINUED = /续表?[\d一二三四五]{0,2}\)?$/;
const IDENTITY: readonly Role[] = ['department', 'projectName', 'authority'];

function readSigns(grid: Grid, left: number, right: number): Signs {
  const signs = {
    titles: [] as number[],
    identities: [] as number[],
    staffing: [] as number[],
    totals: [] as number[],
    evaluationStarts: [] as number[],
    funds: [] as number[],
  };
  let budget = -1;
  for (const spot of grid.named) {
    if (spot.left < left || spot.left > right) continue;
    const { label, top: row } = spot;
    if (label.title) {
      if (!CONTINUED.test(label.plain)) signs.titles.push(row);
    } else if (speaksOf(spot, ...IDENTITY) && !isWeak(spot)) signs.identities.push(row);
    else if (speaksOf(spot, 'staffingBlock', 'authorised')) signs.staffing.push(row);
    else if (speaksOf(spot, 'sourceBlock', 'goalBlock', 'goals')) signs.evaluationStarts.push(row);
    if (speaksOf(spot, 'total')) signs.totals.push(row);
    if (hasRole(spot, 'initialBudget', 'annualBudget')) budget = row;
    else if (row === budget && hasRole(spot, 'executed', 'executionRate')) signs.funds.push(row);
  }
  return signs;
}

/** 单位 and 部门 alone, or 填报单位 in a signature, begin no form. */
function isWeak(spot: Spot): boolean {
  const label = spot.label;
  const word = label?.roles.length ? label.bare : label?.inline?.bare;
  return word === undefined || /^(?:单位|部门|填报单位|填报部门|编制单位)$/.test(word);
}

/** The row where the next form begins; `undefined` where both headings belong to one form. */
function boundary(signs: Signs, own: Box, next: Box): number | undefined {
  const lo = own.bottom + 1;
  const hi = next.top - 1;
  const within = (rows: readonly number[], from = lo): number | undefined =>
    rows.find((row) => row >= from && row <= hi);
  const total = own.anchor.kind === 'evaluation' ? within(signs.totals) : undefined;
  const after = total === undefined ? lo : total + 1;
  const title = within(signs.titles, after) ?? within(signs.titles);
  if (title !== undefined) return title;
  const starts = [within(signs.identities, after)];
  if (next.anchor.kind === 'basic') starts.push(within(signs.staffing, after));
  else if (own.anchor.kind === 'basic') {
    starts.push(within(signs.evaluationStarts, after), within(signs.funds, after));
  }
  const found = starts.filter((row) => row !== undefined);
  if (found.length > 0) return Math.min(...found);
  if (own.anchor.kind === 'evaluation' && next.anchor.kind === 'evaluation') {
    return total === undefined ? undefined : after;
  }
  return next.top;
}
