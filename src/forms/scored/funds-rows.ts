import { withoutSection, type Scored } from './execution-row';
import { OF_WHICH, SOURCE_PARTS } from '../funds/rows/part-roles';
import { PartList } from '../funds/rows/parts';
import type { Role } from '../families/family';
import { isBlank } from '../field';
import type { Field, FundsRow, Indicator } from '../model';
import type { Region } from '../region';
import { labelText, moneyUnit } from '../labels/text';

/** What heads money among the indicators: 预算执行, 资金投入. */
const OF_MONEY = /资金|预算|投入|经费|执行/;
const TOTAL = /(?:总额|资金合计)$/;

/**
 * Some forms have no block of funds: 年度资金总额 and its parts are rows of the table of indicators, the budget in the column of
 * targets and what was spent in that of results.
 */
export function withFundsRows(
  region: Region,
  scored: Scored,
  sheetUnit: string | undefined,
): Scored {
  const { funds, indicators } = scored;
  if (funds) return scored;
  const at = indicators.findIndex((row) => isTotal(region, row));
  const first = indicators[at];
  if (!first) return scored;
  const unit = unitOf(first) ?? sheetUnit;
  const rows = [first];
  const parts = new PartList();
  for (let next = indicators[at + 1]; next && isPart(region, next, first);) {
    parts.add(fundsRow(next, unit), rolesOf(region, next), OF_WHICH.test(next.label.text));
    rows.push(next);
    next = indicators[at + rows.length];
  }
  const total = fundsRow(first, unit);
  const { reason } = first;
  const read = {
    total,
    source: [],
    nature: [],
    parts: parts.of(total),
    ...(reason && { reason }),
  };
  return withoutSection({ ...scored, funds: read }, rows);
}

function rolesOf({ words }: Region, { label }: Indicator): readonly Role[] {
  return words.classify(label.text)?.roles ?? [];
}

function isTotal(region: Region, row: Indicator): boolean {
  const { level1, level2, label, target, actual, category } = row;
  return (
    category === 'other' &&
    OF_MONEY.test(level1 + level2) &&
    isAmount(target) &&
    isAmount(actual) &&
    (rolesOf(region, row).includes('fundsTotal') || TOTAL.test(labelText(label.text).bare))
  );
}

function isPart(region: Region, row: Indicator, total: Indicator): boolean {
  const { section, target, actual } = row;
  return (
    section === total.section &&
    rolesOf(region, row).some((role) => SOURCE_PARTS.includes(role)) &&
    [target, actual].every((field) => isBlank(field) || isAmount(field))
  );
}

/** A plain figure or one of money: a limit or a rate is no amount of the funds. */
function isAmount(field: Field | undefined): boolean {
  const reading = field?.reading;
  if (reading?.kind !== 'quantity' || reading.comparator) return false;
  return reading.unit === undefined || reading.unit.dimension === 'money';
}

function unitOf({ label, level2Label }: Indicator): string | undefined {
  for (const own of [label, level2Label]) {
    const unit = own && moneyUnit(labelText(own.text));
    if (unit) return unit;
  }
  return undefined;
}

function fundsRow(row: Indicator, unit: string | undefined): FundsRow {
  const { label, name, target, actual, weight, score, completionRate } = row;
  return {
    label,
    name: name.replace(/^其中[:：、]?/, ''),
    annualBudget: inUnit(target, unit),
    executed: inUnit(actual, unit),
    ...(weight && { weight }),
    ...(completionRate && { executionRate: completionRate }),
    ...(score && { score }),
  };
}

function inUnit(field: Field | undefined, unit: string | undefined): Field | undefined {
  const own = field?.reading.kind === 'quantity' && field.reading.unit !== undefined;
  return field && unit !== undefined && !own ? { ...field, headingUnit: unit } : field;
}
