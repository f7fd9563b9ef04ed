/** The form of a whole department beside those of its units in one workbook: 汇总 | 本级 | 下属单位. */
import { nameKey, type FormsReading, type FormUnit } from '../forms';
import type { PartUnit } from '../rules';
import { namesOf } from './names';
import { basicOf, evaluationOf } from './unit-forms';

/** 慈利县林业局（汇总）, 汇总-自评, 全系统 */
const WHOLE = /汇总|合并|全系统/;
/** 项目汇总, 得分汇总 are lists. */
const LIST = /项目|得分|结果|清单/;
const LEAST_PARTS = 2;

interface Placed {
  readonly index: number;
  readonly unit: PartUnit;
  readonly year: number | undefined;
  readonly isWhole: boolean;
}

/** The units of which the whole consists, by the index of its unit; empty where no form, or more than one, says that it is all of them. */
export function partsOfWhole(reading: FormsReading): ReadonlyMap<number, readonly PartUnit[]> {
  const none = new Map<number, readonly PartUnit[]>();
  if (reading.units.length <= LEAST_PARTS) return none;
  const placed = reading.units.flatMap((unit, index) => placedOf(reading, unit, index) ?? []);
  const [whole, ...more] = placed.filter(({ isWhole }) => isWhole);
  if (!whole || more.length > 0) return none;
  const parts = placed.filter((one) => one !== whole && isOfYear(one, whole));
  const names = new Set(parts.map(({ unit }) => nameKey(unit.name)));
  // The same unit twice is no two parts.
  if (parts.length < LEAST_PARTS || names.size < parts.length) return none;
  return new Map([[whole.index, parts.map(({ unit }) => unit)]]);
}

function isOfYear({ year }: Placed, whole: Placed): boolean {
  return year === undefined || whole.year === undefined || year === whole.year;
}

function placedOf(reading: FormsReading, unit: FormUnit, index: number): Placed | undefined {
  const [basic, evaluation] = [basicOf(reading, unit), evaluationOf(reading, unit)];
  const [form] = [evaluation ?? [], basic ?? []].flat();
  if (!form || form.hidden || form.kind === 'project-self-evaluation') return undefined;
  const { name } = namesOf(basic, evaluation);
  const called = [name, ...[basic, evaluation].flatMap((one) => one?.sheet ?? [])];
  return {
    index,
    unit: { name, ...(basic && { basic }), ...(evaluation && { evaluation }) },
    year: form.year,
    isWhole: called.some((one) => WHOLE.test(one) && !LIST.test(one)),
  };
}
