import { gather, type Writable } from '../../amount';
import type { Role } from '../families/family';
import { columnsBeside } from './beside-staff';
import { isRemark } from './remarks';
import { fieldOf } from '../field';
import { isFilled, type Spot } from '../grid';
import { valueOf } from '../around/head';
import type { BasicData, BuildingRow, Field } from '../model';
import { hasRole, speaksOf, type Region } from '../region';
import { moneyUnit } from '../labels/text';
import type { YearHeading } from './year-headings';
import { staffInColumns } from './staffing-columns';
import { staffUnderTwoRows } from './staffing-kinds';
import { readStaffLines, staffingOf, type StaffHeadings } from './staffing-lines';

/** 编制数 as a row with a figure under each year: that of the accounts is this year's. */
function ofYears(
  { grid }: Region,
  spot: Spot,
  { bottom, columns }: YearHeading,
): Field | undefined {
  const years = Object.values(columns);
  const own = columns.finalAccounts ?? columns.budget;
  if (!own || spot.top <= bottom || years.some((year) => year.spot.left <= spot.left)) {
    return undefined;
  }
  const spots = years.map((year) => grid.at(spot.top, year.spot.left));
  const figures = new Set(spots.filter(({ cell }) => typeof cell?.value === 'number'));
  if (figures.size < 2) return undefined;
  return fieldOf(grid, grid.at(spot.top, own.spot.left), { figure: true });
}

/** The value under a heading, or to its right where a figure stands there. */
function beneath(region: Region, spot: Spot): Field {
  const { grid } = region;
  const right = grid.at(spot.top, spot.right + 1);
  if (!isFilled(right) || right.label?.roles.length) return below(region, spot);
  const beside = fieldOf(grid, right, { figure: true });
  if (beside.reading.kind !== 'words') return beside;
  // Words beside a heading that has its figure beneath are the next heading.
  const own = below(region, spot);
  return own.reading.kind === 'quantity' ? own : beside;
}

function below(region: Region, spot: Spot): Field {
  return fieldOf(region.grid, region.grid.at(rowBelow(region, spot), spot.left), { figure: true });
}

/** The row of values under a heading. */
function rowBelow(region: Region, spot: Spot): number {
  // Blank rows between a heading and its values are passed over, another row of labels is not.
  for (let row = spot.bottom + 1; row <= spot.bottom + 3; row++) {
    const filled = region.filled(row);
    if (filled.length === 0) continue;
    if (filled.some(({ label }) => label !== undefined && label.roles.length > 0)) break;
    return row;
  }
  return spot.bottom + 1;
}

/** 财政供养人员情况: of several lines the one for all staff, or the first that the others are part of. */
export function readStaffing(region: Region, heading: YearHeading): BasicData['staffing'] {
  const headings: Writable<StaffHeadings> = {};
  const staffing: Writable<BasicData['staffing']> = {};
  for (const [name, role] of STAFFING) {
    const spot = region.speaking(role).find((label) => hasRole(label, role));
    if (!spot) {
      const typed = insideLabel(region, role);
      if (typed) staffing[name] = typed;
      continue;
    }
    headings[name] = spot;
    staffing[name] = ofYears(region, spot, heading) ?? beneath(region, spot);
  }
  const { authorised, actual, controlRate } = headings;
  if (controlRate && !authorised && !actual && !staffing.authorised) {
    return { ...staffing, ...staffInColumns(region, controlRate) };
  }
  const ofKinds = staffUnderTwoRows(region, headings);
  if (ofKinds) return ofKinds;
  const lines = readStaffLines(region, headings);
  if (lines.length > 0) return staffingOf(lines);
  const columns = actual ? columnsBeside(region, actual, rowBelow(region, actual)) : [];
  return columns.length > 0 ? { ...staffing, columns } : staffing;
}

/** `编制数：32人`: a figure behind the colon of its own label. */
function insideLabel(region: Region, role: Role): Field | undefined {
  for (const spot of region.speaking(role)) {
    const field = valueOf(region, spot, [role], { figure: true });
    if (field.inside && field.reading.kind === 'quantity') return field;
  }
  return undefined;
}

const STAFFING = [
  ['authorised', 'authorised'],
  ['actual', 'staff'],
  ['controlRate', 'controlRate'],
] as const satisfies readonly (readonly [keyof StaffHeadings, Role])[];

const BUILDING = {
  approvedSize: 'approvedSize',
  actualSize: 'actualSize',
  sizeRate: 'sizeRate',
  budgetInvestment: 'budgetInvestment',
  actualInvestment: 'actualInvestment',
  investmentRate: 'investmentRate',
} as const;

/** 楼堂馆所控制情况：one row for each finished building. */
export function readBuildings(region: Region, from: number): BuildingRow[] {
  const headings = gather(Object.keys(BUILDING) as (keyof typeof BUILDING)[], (role) => {
    const spot = region.speaking(role).find((label) => label.top >= from && hasRole(label, role));
    return spot ? [[role, spot] as const] : [];
  });
  const first = headings[0]?.[1];
  if (!first) return [];
  const buildings: BuildingRow[] = [];
  for (let row = first.bottom + 1; row <= region.bottom; row++) {
    const filled = region.filled(row);
    if (filled.length === 0) {
      if (buildings.length > 0) break;
      continue;
    }
    if (filled.some((spot) => speaksOf(spot, 'thrift', 'signature'))) break;
    if (filled[0] && isTold(filled[0], first)) break;
    const building: BuildingRow = Object.fromEntries(
      headings.map(([role, spot]) => {
        const unit = spot.label && (moneyUnit(spot.label) ?? areaUnit(spot.text));
        return [role, fieldOf(region.grid, region.grid.at(row, spot.left), { unit, figure: true })];
      }),
    );
    const values = Object.values(building) as Field[];
    if (values.some(({ text }) => text.trim() !== '')) buildings.push(building);
    else if (buildings.length > 0) break;
  }
  return buildings;
}

/** A remark, or a text across the label and the values, is about the form and no building. */
function isTold(spot: Spot, { left }: Spot): boolean {
  return isRemark(spot.text) || (spot.left < left && spot.right >= left);
}

function areaUnit(text: string): string | undefined {
  return /㎡|平方米|m2|M2|m²/.test(text) ? '㎡' : undefined;
}
