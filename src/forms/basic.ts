import type { Writable } from '../amount';
import { isRemark, readRemarks, reasonColumn } from './basic-remarks';
import type { Role } from './families/family';
import { cellRef, fieldOf, isBlank, labelOf } from './field';
import { isFilled, type Spot } from './grid';
import { readIdentity, readMoneyUnit, readTitle, readYear, valueOf } from './head';
import { layoutOf } from './layout';
import {
  BASIC_ROWS,
  type BasicColumn,
  type BasicData,
  type BasicRow,
  type BasicRowName,
  type Label,
} from './model';
import type { Region } from './region';
import { readFiled } from './filed';
import { readBuildings, readStaffing } from './staffing';
import { moneyUnit, remembered, squeeze } from './text';
import type { YearColumn, YearHeading } from './year-headings';

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
  const filed = readFiled(region);
  const thrift = region.speaking('thrift')[0];
  noteMissing(region, heading, rows.rows);
  return {
    kind: 'basic-data',
    layout: layoutOf(region, 'basic-data'),
    sheet: region.grid.sheet,
    range: region.used(),
    ...(title && { title }),
    ...(year !== undefined && { year }),
    doubts: region.doubts,
    ...(filed && { filed }),
    ...(department && { department }),
    staffing: readStaffing(region),
    columnYears,
    columnLabels,
    rows: rows.rows,
    funds: rows.funds,
    operatingParts: rows.operatingParts,
    otherRows: rows.otherRows,
    buildings: readBuildings(region, bottom + 1),
    remarks: readRemarks(region, bottom + 1),
    ...(thrift && { thrift: valueOf(region, thrift, ['thrift']) }),
  };
}

const ENDS = ['buildingBlock', 'approvedSize', 'thrift', 'staffingBlock', 'authorised'] as const;

type Parent = 'vehicle' | 'operations' | 'running' | 'specialFunds' | 'operating' | 'other';

class RowReader {
  readonly rows: Partial<Record<BasicRowName, BasicRow>> = {};
  readonly funds: BasicRow[] = [];
  readonly operatingParts: BasicRow[] = [];
  readonly otherRows: BasicRow[] = [];
  readonly #region: Region;
  readonly #heading: YearHeading;
  readonly #columns: readonly {
    readonly name: BasicColumn;
    readonly spot: Spot;
    readonly unit: string | undefined;
  }[];
  readonly #reason: Spot | undefined;
  #parent: Parent = 'other';
  /** The numbers of the last row beneath 项目支出 and of the last fund. */
  #sibling: { readonly number: Numbering | undefined } | undefined;
  #listed: Numbering | undefined;

  constructor(region: Region, heading: YearHeading, unit: string | undefined) {
    this.#region = region;
    this.#heading = heading;
    this.#reason = reasonColumn(region, heading);
    this.#columns = (Object.entries(heading.columns) as [BasicColumn, YearColumn][]).map(
      ([name, { spot }]) => ({ name, spot, unit: (spot.label && moneyUnit(spot.label)) ?? unit }),
    );
  }

  /** Reads down to the buildings, the thrift measures or a note; gives the last row read. */
  read(): number {
    let bottom = this.#heading.bottom;
    const end = this.#end();
    for (let row = this.#heading.bottom + 1; row < end; row++) {
      if (this.#region.filled(row).length === 0) continue;
      const label = this.#label(row);
      if (!label) continue;
      if (this.#isNote(label)) break;
      this.#place(label, row);
      bottom = row;
    }
    return bottom;
  }

  /** The row where buildings, thrift or staff begin, if they come below. */
  #end(): number {
    let end = this.#region.bottom + 1;
    for (const role of ENDS) {
      for (const { top } of this.#region.speaking(role)) {
        if (top > this.#heading.bottom && top < end) end = top;
      }
    }
    return end;
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
    if (isRemark(label.text) && !this.#hasFigure(label.top)) return true;
    if (label.label && label.label.roles.length > 0) return false;
    const first = this.#columns[0];
    return (
      /^[\s\u3000]*(?:填表|填报|单位负责人|联系人)/.test(label.text) ||
      (first !== undefined && label.right >= first.spot.left)
    );
  }

  /** 气候变化情况监测 with its amounts is a fund and no remark. */
  #hasFigure(row: number): boolean {
    return this.#columns.some(({ spot }) => AMOUNT.test(this.#spot(row, spot).text));
  }

  #place(spot: Spot, row: number): void {
    const label = spot.label;
    const own: Writable<BasicRow> = {
      label: labelOf(this.#region.grid, spot),
      name: label ? label.name : squeeze(spot.text),
      lastYear: undefined,
      budget: undefined,
      finalAccounts: undefined,
      under: undefined,
    };
    this.#fields(own, row);
    const name = this.#nameOf(spot);
    const number = numbering(spot.text);
    if (name && !this.rows[name]) {
      this.rows[name] = own;
      if (!VEHICLE.has(name)) {
        this.#parent = parentOf(name);
        this.#sibling = PROJECT_PARTS.has(name) ? { number } : undefined;
        this.#listed = undefined;
      }
      return;
    }
    if (this.#sibling && this.#isSibling(spot, number)) {
      own.under = 'project';
      this.#sibling = { number };
      this.#parent = 'other';
      this.otherRows.push(own);
      return;
    }
    this.#listed = number;
    if (name) {
      this.#region.doubts.push({
        kind: 'doubled-label',
        field: name,
        cell: cellRef(this.#region.grid, spot),
      });
      this.#parent = 'other';
    }
    if (this.#parent === 'operations' || this.#parent === 'running') {
      // 业务工作专项（一个项目一行）: the heading holds no figure, the projects beneath it do.
      const heads = this.rows[this.#parent];
      if (heads && this.#columns.every(({ name: column }) => isBlank(heads[column]))) {
        own.under = 'project';
      }
    }
    if (this.#parent === 'specialFunds') this.funds.push(own);
    else if (this.#parent === 'operating') this.operatingParts.push(own);
    else this.otherRows.push(own);
  }

  /** 运行维护费 is the vehicles' under 公务用车 and the projects' under 项目支出; a fund may bear any name. */
  #nameOf(spot: Spot): BasicRowName | undefined {
    const all = spot.label?.roles;
    if (!all || all.length === 0) return undefined;
    const roles = all.filter(isBasicRow);
    if (roles.length > 1) roles.sort((a, b) => BASIC_ROWS.indexOf(a) - BASIC_ROWS.indexOf(b));
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

  /** `4、上级专项资金` after `3、县级专项资金` stands beside it, not in its list; so does money of a higher level. */
  #isSibling(spot: Spot, number: Numbering | undefined): boolean {
    const last = this.#sibling?.number;
    const follows = (one: Numbering | undefined): boolean =>
      one !== undefined && one.style === number?.style && one.value + 1 === number.value;
    if (follows(last)) return !follows(this.#listed);
    const special = this.rows.specialFunds;
    return (
      this.#parent === 'specialFunds' &&
      HIGHER_LEVEL.test(spot.label?.bare ?? '') &&
      !HIGHER_LEVEL.test(special?.name ?? '')
    );
  }

  #fields(own: Writable<BasicRow>, row: number): void {
    for (const { name, spot, unit } of this.#columns) {
      own[name] = fieldOf(this.#region.grid, this.#spot(row, spot), { unit, figure: true });
    }
    if (this.#reason) own.reason = fieldOf(this.#region.grid, this.#spot(row, this.#reason));
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

const ROW_NAMES: ReadonlySet<Role> = new Set(BASIC_ROWS);

function isBasicRow(role: Role): role is BasicRowName {
  return ROW_NAMES.has(role);
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
/** The rows that 项目支出 is made of. */
const PROJECT_PARTS = new Set<BasicRowName>(['operations', 'running', 'specialFunds']);
/** A figure and no sentence. */
const AMOUNT = /^[\s\u3000]*[-¥￥]?[\d０-９][\d０-９,，.．]*\s*[万亿]?元?[\s\u3000]*$/;
const HIGHER_LEVEL = /^(?:上级|中央).*(?:专项|补助|转移支付|资金)/;

interface Numbering {
  /** The number's surroundings: `(#)`, `#、`, `一、`. */
  readonly style: string;
  readonly value: number;
}

/** What number a row's label begins with. */
const numbering = remembered((text): Numbering | undefined => {
  const match = /^(?:其中[:、]?)?(\(?)(\d{1,2}|[一二三四五六七八九十])(\)|[、.,:](?!\d))/.exec(
    squeeze(text),
  );
  const [, open = '', digits, close = ''] = match ?? [];
  if (digits === undefined) return undefined;
  const chinese = '一二三四五六七八九十'.indexOf(digits);
  return {
    style: `${open}${chinese < 0 ? '#' : '一'}${close === '.' || close === ',' ? '、' : close}`,
    value: chinese < 0 ? Number(digits) : chinese + 1,
  };
});

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
