import {
  BASIC_COLUMNS,
  type BasicColumn,
  type BasicData,
  type BasicRow,
  type BasicRowName,
  type Label,
} from '../model';
import { readAssets } from './assets';
import { readFiled } from '../around/filed';
import { cellRef, labelOf } from '../field';
import { readIdentity, readMoneyUnit, readTitle, readYear, valueOf } from '../around/head';
import { readOtherNames } from '../around/other-names';
import { layoutOf } from '../layout';
import type { Region } from '../region';
import type { YearColumn, YearHeading } from './year-headings';
import { readRemarks } from './remarks';
import { RowReader } from './rows';
import { readBuildings, readStaffing } from './staffing';
import type { Steps } from '../in-step';

/** Reads one basic-data form. */
export function* readBasic(region: Region, heading: YearHeading): Steps<BasicData> {
  const title = readTitle(region, heading.top);
  const unit = heading.unit ?? readMoneyUnit(region, heading.top);
  const rows = new RowReader(region, heading, unit);
  yield;
  const bottom = rows.read();
  yield;
  const department = readIdentity(region, 'department', heading.top);
  const alsoNamed = readOtherNames(region, title, heading.top, department);
  const columnYears: Partial<Record<BasicColumn, number>> = {};
  const columnLabels: Partial<Record<BasicColumn, Label>> = {};
  for (const [name, own] of Object.entries(heading.columns) as [BasicColumn, YearColumn][]) {
    if (own.year !== undefined) columnYears[name] = own.year;
    columnLabels[name] = labelOf(region.grid, own.spot);
  }
  const headYear = readYear(region, title, heading.top - 1);
  const year = headYear.year ?? columnYears.finalAccounts ?? columnYears.budget;
  const yearAt = headYear.yearAt ?? columnLabels.finalAccounts ?? columnLabels.budget;
  yield;
  const filed = readFiled(region);
  const thrift = region.speaking('thrift').find(({ left }) => left <= heading.labels.right);
  const assets = readAssets(region, heading.top);
  noteMissing(region, heading, rows.rows);
  yield;
  const staffing = readStaffing(region, heading);
  return {
    kind: 'basic-data',
    layout: layoutOf(region, 'basic-data'),
    sheet: region.grid.sheet,
    range: region.used(),
    ...(title && { title }),
    ...(year !== undefined && { year }),
    ...(yearAt && { yearAt }),
    doubts: region.doubts,
    ...(filed && { filed }),
    ...(department && { department }),
    ...(alsoNamed.length > 0 && { alsoNamed }),
    staffing,
    columnYears,
    columnLabels,
    ...(rows.workedOut.length > 0 && { workedOut: rows.workedOut.map(({ label }) => label) }),
    rows: rows.rows,
    funds: rows.funds,
    operatingParts: rows.operatingParts,
    otherRows: rows.otherRows,
    buildings: readBuildings(region, bottom + 1),
    ...(assets && { assets }),
    remarks: readRemarks(region, bottom + 1),
    ...(thrift && { thrift: valueOf(region, thrift, ['thrift']) }),
  };
}

function noteMissing(
  region: Region,
  heading: YearHeading,
  rows: Partial<Record<BasicRowName, BasicRow>>,
): void {
  const cell = { sheet: region.grid.sheet, row: heading.top, column: heading.left };
  for (const name of BASIC_COLUMNS) {
    if (!heading.columns[name]) region.doubts.push({ kind: 'missing-label', field: name, cell });
  }
  for (const { column, spot } of heading.repeated ?? []) {
    region.doubts.push({ kind: 'doubled-label', field: column, cell: cellRef(region.grid, spot) });
  }
  for (const name of ['threePublic', 'project', 'operating'] as const) {
    if (!rows[name]) region.doubts.push({ kind: 'missing-label', field: name, cell });
  }
}
