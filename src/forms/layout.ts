import { families } from './families';
import type { Family, Role } from './families/family';
import type { FormKind, SelfEvaluation } from './model';
import type { Region } from './region';
import { column, type Table } from './table/table';

interface Traits {
  readonly columns: SelfEvaluation['columns'];
  readonly funds: boolean;
  readonly tables: readonly Table[];
}

/** Id of the family whose tell-tales the form shows most of; the kind's own name where it shows none. */
export function layoutOf(region: Region, kind: FormKind, traits?: Traits): string {
  const words = new Set<string>();
  for (const { label } of region.labels) for (const sign of label.signs) words.add(sign);
  const there = (sign: string): boolean => {
    if (sign === 'role:funds') return traits?.funds ?? false;
    if (sign === 'role:blocks') return (traits?.tables.length ?? 0) > 1;
    if (sign === 'role:weightFirst') return weightFirst(traits?.tables[0]);
    if (!sign.startsWith('role:')) return words.has(sign);
    const role = sign.slice(5) as Role;
    return traits?.tables.some((table) => column(table, role) !== undefined) ?? false;
  };
  let best: Family | undefined;
  let general: Family | undefined;
  let most = 0;
  for (const family of families) {
    if (family.kind !== undefined && family.kind !== kind) continue;
    if (family.needs?.some((sign) => !there(sign)) || family.excludes?.some(there)) continue;
    if (family.oneOf && !family.oneOf.some(there)) continue;
    if (family.decides?.every(there)) return family.id;
    if (family.general && family.kind === kind) general = family;
    const score = family.signs.filter(there).length;
    if (score > most) {
      most = score;
      best = family;
    }
  }
  return (best ?? general)?.id ?? kind;
}

/** 分值 stands before the target. */
function weightFirst(table: Table | undefined): boolean {
  const weight = table && column(table, 'weight');
  const target = table && column(table, 'target');
  return weight !== undefined && target !== undefined && weight.left < target.left;
}
