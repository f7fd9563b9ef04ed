import type { Spot } from '../grid';
import { BASIC_ROWS, isBasicRow, type BasicRowName } from '../model';

/** The row that a list of further rows stands under. */
export type Parent = 'vehicle' | 'operations' | 'running' | 'specialFunds' | 'operating' | 'other';

export function parentOf(name: BasicRowName): Parent {
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

/** The rows that 公务用车 is made of. */
export const VEHICLE_PARTS: ReadonlySet<BasicRowName> = new Set([
  'vehiclePurchase',
  'vehicleRunning',
]);
/** The rows that 项目支出 is made of. */
export const PROJECT_PARTS: ReadonlySet<BasicRowName> = new Set([
  'operations',
  'running',
  'specialFunds',
]);
/** Rows that stand under another one; a fund or an operating part may have such a name itself. */
const NESTED: ReadonlySet<BasicRowName> = new Set([
  'vehicle',
  ...VEHICLE_PARTS,
  'abroad',
  'reception',
  ...PROJECT_PARTS,
]);
const NUMBERED = /^[\s\u3000]*(?:[一二三四五六七八九十]{1,2}[、.．]|[(（]?\d{1,2}[)）]?[、.．])/;

/** 运行维护费 is the vehicles' under 公务用车 and the projects' under 项目支出; a fund may bear any name. */
export function rowName(spot: Spot, parent: Parent): BasicRowName | undefined {
  const all = spot.label?.roles;
  if (!all || all.length === 0) return undefined;
  const roles = all.filter(isBasicRow);
  if (roles.length > 1) roles.sort((a, b) => BASIC_ROWS.indexOf(a) - BASIC_ROWS.indexOf(b));
  if (roles.length === 0) return undefined;
  const isListed = parent === 'specialFunds' || parent === 'operating';
  // Inside a list only a main row, or a numbered one, ends it.
  if (isListed && !NUMBERED.test(spot.text) && roles.every((role) => NESTED.has(role))) {
    return undefined;
  }
  if (roles.length > 1) {
    const isVehicle = parent === 'vehicle';
    return roles.find((role) => VEHICLE_PARTS.has(role) === isVehicle) ?? roles[0];
  }
  return roles[0];
}
