import { has, rowName } from './dictionary';
import type { Role } from './families/family';
import { cellRef, fieldOf, labelOf } from './field';
import { isFilled, type Grid, type Spot } from './grid';
import { readIdentity, readMoneyUnit, readTitle, readYear, valueOf } from './head';
import { layoutOf } from './layout';
import type {
  BasicColumn,
  BasicData,
  BasicRow,
  BasicRowName,
  BuildingRow,
  Field,
  Label,
} from './model';
import { hasRole, speaksOf, type Region } from './region';
import { moneyUnit, squeeze, yearIn } from './text';

const ROWS: readonly BasicRowName[] = [
  'threePublic',
  'vehicle',
  'vehiclePurchase',
  'vehicleRunning',
  'abroad',
  'reception',
  'project',
  'operations',
  'running',
  'specialFunds',
  'operating',
  'procurement',
  'basicAdjustment',
];
/** Rows that prove a sheet to be basic data when two of them are there. */
const TELLING: readonly BasicRowName[] = [
  'threePublic',
  'vehicle',
  'abroad',
  'reception',
  'project',
  'operations',
  'specialFunds',
  'operating',
  'procurement',
  'basicAdjustment',
];

/** The heading of the year columns. */
export interface YearHeading {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** Where the row labels stand. */
  readonly labels: { readonly left: number; readonly right: number };
  readonly columns: Readonly<Partial<Record<BasicColumn, YearColumn>>>;
  readonly unit?: string;
}

interface YearColumn {
  readonly spot: Spot;
  readonly year?: number;
}

/** Finds every heading of year columns with rows of basic data beneath. */
export function findYearHeadings(grid: Grid): YearHeading[] {
  const found: YearHeading[] = [];
  for (let row = grid.top; row <= grid.bottom; row++) {
    const spots = grid.begin(row, 0, grid.right).filter(isYearColumn);
    if (spots.length < 2) continue;
    for (const group of apart(grid, row, spots)) {
      const heading = headingOf(grid, row, group);
      if (heading) found.push(heading);
    }
  }
  return found;
}

function isYearColumn(spot: Spot): boolean {
  return (
    spot.label !== undefined &&
    (spot.label.yearColumn !== undefined ||
      has(spot.label, 'lastYear') ||
      has(spot.label, 'budget') ||
      has(spot.label, 'finalAccounts'))
  );
}

/** Headings of two forms side by side: a label between two year columns parts them. */
function apart(grid: Grid, row: number, spots: readonly Spot[]): Spot[][] {
  const groups: Spot[][] = [];
  let current: Spot[] = [];
  for (const spot of spots) {
    const last = current.at(-1);
    if (last && current.length >= 2) {
      for (let column = last.right + 1; column < spot.left; column++) {
        if (isFilled(grid.at(row, column))) {
          groups.push(current);
          current = [];
          break;
        }
      }
    }
    current.push(spot);
  }
  if (current.length >= 2) groups.push(current);
  return groups;
}

function headingOf(grid: Grid, row: number, spots: readonly Spot[]): YearHeading | undefined {
  const columns = yearColumns(grid, row, spots);
  const own = Object.values(columns).map(({ spot }) => spot);
  if (own.length < 2) return undefined;
  const left = Math.min(...own.map((spot) => spot.left));
  const bottom = Math.max(row, ...own.map((spot) => Math.min(spot.bottom, row + 2)));
  const labels = labelColumn(grid, bottom + 1, left);
  if (!labels) return undefined;
  const head = grid.at(row, labels.left);
  const unit =
    (head.label && moneyUnit(head.label)) ??
    own.map((spot) => spot.label && moneyUnit(spot.label)).find((name) => name !== undefined);
  return {
    top: row,
    bottom,
    left: labels.left,
    right: Math.max(...own.map((spot) => spot.right)),
    labels,
    columns,
    ...(unit !== undefined && { unit }),
  };
}

function yearColumns(
  grid: Grid,
  row: number,
  spots: readonly Spot[],
): Partial<Record<BasicColumn, YearColumn>> {
  const read = spots.map((spot) => {
    const label = spot.label;
    const above = row > 0 ? grid.at(row - 1, spot.left) : undefined;
    const year =
      label?.yearColumn?.year ?? yearIn(label?.plain ?? '') ?? yearIn(squeeze(above?.text ?? ''));
    const past = has(label, 'lastYear') || /^上年/.test(label?.bare ?? '');
    const plan =
      label?.yearColumn?.kind === 'budget' || (!label?.yearColumn && has(label, 'budget'));
    return { spot, year, past, plan };
  });
  const accounts = read.filter(({ plan, past }) => !plan || past);
  const budget = read.find(({ plan, past }) => plan && !past);
  const dated = accounts.filter(({ year }) => year !== undefined);
  const sorted =
    dated.length === accounts.length
      ? [...accounts].sort((a, b) => (a.year ?? 0) - (b.year ?? 0))
      : accounts;
  const explicit = accounts.find(({ past }) => past);
  const single = accounts.length === 1 ? accounts[0] : undefined;
  const singleIsLast =
    single &&
    (single.past ||
      (single.year !== undefined && budget?.year !== undefined && single.year < budget.year));
  const lastYear =
    explicit ?? (accounts.length > 1 ? sorted[0] : singleIsLast ? single : undefined);
  const finalAccounts = sorted.filter((own) => own !== lastYear).at(-1);
  const column = (own: (typeof read)[number]): YearColumn => ({
    spot: own.spot,
    ...(own.year !== undefined && { year: own.year }),
  });
  return {
    ...(lastYear && { lastYear: column(lastYear) }),
    ...(budget && { budget: column(budget) }),
    ...(finalAccounts && { finalAccounts: column(finalAccounts) }),
  };
}

/** The column left of the years in which at least two known rows stand. */
function labelColumn(
  grid: Grid,
  from: number,
  before: number,
): { left: number; right: number } | undefined {
  const hits = new Map<number, number>();
  const to = Math.min(grid.bottom, from + 80);
  for (let row = from; row <= to; row++) {
    for (const spot of grid.begin(row, 0, before - 1)) {
      if (hasRole(spot, ...TELLING)) hits.set(spot.left, (hits.get(spot.left) ?? 0) + 1);
    }
  }
  let best: number | undefined;
  let total = 0;
  for (const [column, count] of hits) {
    total += count;
    if (best === undefined || count > (hits.get(best) ?? 0)) best = column;
  }
  if (best === undefined || total < 2) return undefined;
  return { left: Math.min(...hits.keys()), right: before - 1 };
}

/** Reads one basic-data form. */
export function readBasic(region: Region, heading: YearHeading): BasicData {
  const title = readTitle(region, heading.top);
  const unit = heading.unit ?? readMoneyUnit(region, heading.top);
  const rows = new RowReader(region, heading, unit);
  const bottom = rows.read();
  const department = readIdentity(region, 'department', heading.top);
  const columnYears: Partial<Record<BasicColumn, number>> = {};
  const columnLabels: Partial<Record<BasicColumn, Label>> = {};
  for (const [name, own] of Object.entries(heading.columns) as [BasicColumn, YearColumn][]) {
    if (own.year !== undefined) columnYears[name] = own.year;
    columnLabels[name] = labelOf(region.grid, own.spot);
  }
  const year =
    readYear(region, title, heading.top - 1) ?? columnYears.finalAccounts ?? columnYears.budget;
  const thrift = region.labels.find((spot) => speaksOf(spot, 'thrift'));
  noteMissing(region, heading, rows.rows);
  return {
    kind: 'basic-data',
    layout: layoutOf(region, 'basic-data'),
    sheet: region.grid.sheet,
    range: region.used(),
    ...(title && { title }),
    ...(year !== undefined && { year }),
    doubts: region.doubts,
    ...(department && { department }),
    staffing: readStaffing(region),
    columnYears,
    columnLabels,
    rows: rows.rows,
    funds: rows.funds,
    operatingParts: rows.operatingParts,
    otherRows: rows.otherRows,
    buildings: readBuildings(region, bottom + 1),
    ...(thrift && { thrift: valueOf(region, thrift, ['thrift']) }),
  };
}

type Parent = 'vehicle' | 'operations' | 'running' | 'specialFunds' | 'operating' | 'other';

class RowReader {
  readonly rows: Partial<Record<BasicRowName, BasicRow>> = {};
  readonly funds: BasicRow[] = [];
  readonly operatingParts: BasicRow[] = [];
  readonly otherRows: BasicRow[] = [];
  readonly #region: Region;
  readonly #heading: YearHeading;
  readonly #unit: string | undefined;
  #parent: Parent = 'other';

  constructor(region: Region, heading: YearHeading, unit: string | undefined) {
    this.#region = region;
    this.#heading = heading;
    this.#unit = unit;
  }

  /** Reads down to the buildings, the thrift measures or a note; gives the last row read. */
  read(): number {
    let bottom = this.#heading.bottom;
    for (let row = this.#heading.bottom + 1; row <= this.#region.bottom; row++) {
      const filled = this.#region.filled(row);
      if (filled.length === 0) continue;
      if (
        filled.some((spot) =>
          speaksOf(spot, 'buildingBlock', 'approvedSize', 'thrift', 'staffingBlock', 'authorised'),
        )
      )
        break;
      const label = this.#label(row);
      if (!label) continue;
      if (this.#isNote(label)) break;
      this.#place(label, row);
      bottom = row;
    }
    return bottom;
  }

  #label(row: number): Spot | undefined {
    const { left, right } = this.#heading.labels;
    for (let column = right; column >= left; column--) {
      const spot = this.#region.grid.at(row, column);
      if (isFilled(spot) && spot.top === row) return spot;
      column = spot.left;
    }
    return undefined;
  }

  #isNote(label: Spot): boolean {
    const first = Object.values(this.#heading.columns)[0];
    return (
      /^[\s\u3000]*(?:说明|注|备注|填表|填报|单位负责人|联系人)/.test(label.text) ||
      (first !== undefined && label.right >= first.spot.left)
    );
  }

  #place(spot: Spot, row: number): void {
    const label = spot.label;
    const own: BasicRow = {
      label: labelOf(this.#region.grid, spot),
      name: label ? rowName(label) : squeeze(spot.text),
      ...this.#fields(row),
    };
    const name = this.#nameOf(spot);
    if (name && !this.rows[name]) {
      this.rows[name] = own;
      if (name !== 'vehiclePurchase' && name !== 'vehicleRunning') this.#parent = parentOf(name);
      return;
    }
    if (name) {
      this.#region.doubts.push({
        kind: 'doubled-label',
        field: name,
        cell: cellRef(this.#region.grid, spot),
      });
      this.#parent = 'other';
    }
    if (this.#parent === 'specialFunds') this.funds.push(own);
    else if (this.#parent === 'operating') this.operatingParts.push(own);
    else this.otherRows.push(own);
  }

  /** 运行维护费 is the vehicles' under 公务用车 and the projects' under 项目支出; a fund may bear any name. */
  #nameOf(spot: Spot): BasicRowName | undefined {
    const roles = ROWS.filter((role) => hasRole(spot, role));
    if (roles.length === 0) return undefined;
    const numbered =
      /^[\s\u3000]*(?:[一二三四五六七八九十]{1,2}[、.．]|[(（]?\d{1,2}[)）]?[、.．])/.test(
        spot.text,
      );
    const listed = this.#parent === 'specialFunds' || this.#parent === 'operating';
    // Inside a list only a main row, or a numbered one, ends it.
    if (listed && !numbered && roles.every((role) => NESTED.has(role))) return undefined;
    if (roles.length > 1) {
      const vehicle = this.#parent === 'vehicle';
      return roles.find((role) => VEHICLE.has(role) === vehicle) ?? roles[0];
    }
    return roles[0];
  }

  #fields(row: number): Partial<Record<BasicColumn, Field>> {
    const fields: Partial<Record<BasicColumn, Field>> = {};
    for (const [name, own] of Object.entries(this.#heading.columns) as [
      BasicColumn,
      YearColumn,
    ][]) {
      const spot = this.#spot(row, own.spot);
      const unit = (own.spot.label && moneyUnit(own.spot.label)) ?? this.#unit;
      fields[name] = fieldOf(this.#region.grid, spot, { unit, figure: true });
    }
    return fields;
  }

  #spot(row: number, heading: Spot): Spot {
    const { grid } = this.#region;
    const spot = grid.at(row, heading.left);
    if (isFilled(spot) || spot.right > spot.left) return spot;
    for (let column = heading.left + 1; column <= heading.right; column++) {
      const other = grid.at(row, column);
      if (isFilled(other)) return other;
    }
    return spot;
  }
}

/** Rows that stand under another one; a fund or an operating part may have such a name itself. */
const NESTED = new Set<BasicRowName>([
  'vehicle',
  'vehiclePurchase',
  'vehicleRunning',
  'abroad',
  'reception',
  'operations',
  'running',
  'specialFunds',
]);
const VEHICLE = new Set<BasicRowName>(['vehiclePurchase', 'vehicleRunning']);

function parentOf(name: BasicRowName): Parent {
  switch (name) {
    case 'vehicle':
    case 'operations':
    case 'running':
    case 'specialFunds':
    case 'operating':
      return name;
    default:
      return 'other';
  }
}

/** The value under a heading, or to its right where a figure stands there. */
function beneath(region: Region, spot: Spot): Field {
  const { grid } = region;
  const right = grid.at(spot.top, spot.right + 1);
  if (isFilled(right) && !right.label?.roles.length) return fieldOf(grid, right, { figure: true });
  return fieldOf(grid, grid.at(spot.bottom + 1, spot.left), { figure: true });
}

function readStaffing(region: Region): BasicData['staffing'] {
  const labels = region.labels.filter((spot) =>
    hasRole(spot, 'authorised', 'staff', 'controlRate'),
  );
  const own = (role: Role): Field | undefined => {
    const spot = labels.find((label) => hasRole(label, role));
    return spot && beneath(region, spot);
  };
  const authorised = own('authorised');
  const actual = own('staff');
  const controlRate = own('controlRate');
  return {
    ...(authorised && { authorised }),
    ...(actual && { actual }),
    ...(controlRate && { controlRate }),
  };
}

const BUILDING = {
  approvedSize: 'approvedSize',
  actualSize: 'actualSize',
  sizeRate: 'sizeRate',
  budgetInvestment: 'budgetInvestment',
  actualInvestment: 'actualInvestment',
  investmentRate: 'investmentRate',
} as const;

function readBuildings(region: Region, from: number): BuildingRow[] {
  const headings = (Object.keys(BUILDING) as (keyof typeof BUILDING)[]).flatMap((role) => {
    const spot = region.labels.find((label) => label.top >= from && hasRole(label, role));
    return spot ? [[role, spot] as const] : [];
  });
  const first = headings[0]?.[1];
  if (!first) return [];
  const buildings: BuildingRow[] = [];
  for (let row = first.bottom + 1; row <= region.bottom; row++) {
    const filled = region.filled(row);
    if (filled.some((spot) => speaksOf(spot, 'thrift', 'signature'))) break;
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

function areaUnit(text: string): string | undefined {
  return /㎡|平方米|m2|M2|m²/.test(text) ? '㎡' : undefined;
}

function noteMissing(
  region: Region,
  heading: YearHeading,
  rows: Partial<Record<BasicRowName, BasicRow>>,
): void {
  const cell = { sheet: region.grid.sheet, row: heading.top, column: heading.left };
  for (const name of ['lastYear', 'budget', 'finalAccounts'] as const) {
    if (!heading.columns[name]) region.doubts.push({ kind: 'missing-label', field: name, cell });
  }
  for (const name of ['threePublic', 'project', 'operating'] as const) {
    if (!rows[name]) region.doubts.push({ kind: 'missing-label', field: name, cell });
  }
}
