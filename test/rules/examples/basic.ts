import type { Writable } from '../../../src/amount';
import type {
  BasicColumn,
  BasicData,
  BasicRow,
  BasicRowName,
  BuildingRow,
  Field,
  StaffFigures,
} from '../../../src/forms';
import { fieldOf, labelOf } from './field';
import { ASSETS, BASIC_COLUMNS, BASIC_ROWS, BUILDING_COLUMNS, STAFFING } from './fields';

const BASIC_SHEET = '基础数据表';
/** Columns beside the years. */
const WORKED_OUT = ['增减额', '增减率', '完成率'];

/** Whether a name of an example is one of the basic data. */
export function isBasic(name: string): boolean {
  const [first = '', second = ''] = name.split(' ');
  return (
    name in STAFFING ||
    name in BUILDING_COLUMNS ||
    name in ASSETS ||
    name === '厉行节约' ||
    name === '基础数据表说明' ||
    first === '专项' ||
    first === '其中' ||
    first === '另有' ||
    first === BASIC_SHEET ||
    (first in BASIC_ROWS && (second in BASIC_COLUMNS || WORKED_OUT.includes(second)))
  );
}

/** The basic data that an example states. */
export function basicOf(entries: readonly (readonly [string, string])[]): BasicData {
  const rows: Partial<Record<BasicRowName, BasicRow>> = {};
  const beside = WORKED_OUT.filter((word) => entries.some(([name]) => name.endsWith(` ${word}`)));
  const funds: BasicRow[] = [];
  const operatingParts: BasicRow[] = [];
  const otherRows: BasicRow[] = [];
  const staffing: { -readonly [Key in keyof StaffFigures]: Field } = {};
  const building: { -readonly [Key in keyof BuildingRow]: Field } = {};
  const assets: Partial<Writable<NonNullable<BasicData['assets']>>> = {};
  let department: Field | undefined;
  let thrift: Field | undefined;
  let remark: Field | undefined;
  let year: number | undefined;
  entries.forEach(([name, text], index) => {
    const at = (column: number) => fieldOf(text, BASIC_SHEET, index, column);
    const [first = '', second = '', third = ''] = name.split(' ');
    if (name in STAFFING) staffing[STAFFING[name as keyof typeof STAFFING]] = at(1);
    else if (name in BUILDING_COLUMNS)
      building[BUILDING_COLUMNS[name as keyof typeof BUILDING_COLUMNS]] = at(2);
    else if (name in ASSETS)
      assets[ASSETS[name as keyof typeof ASSETS]] = {
        label: labelOf(name, BASIC_SHEET, index, 1),
        field: at(2),
      };
    else if (name === '厉行节约') thrift = at(1);
    else if (name === '基础数据表说明') remark = at(1);
    else if (name === `${BASIC_SHEET} 单位`) department = at(1);
    else if (name === `${BASIC_SHEET} 年度`) year = Number(text);
    else if (first === '专项' || first === '其中' || first === '另有') {
      const list = { 专项: funds, 其中: operatingParts, 另有: otherRows }[first];
      put(list, second, columnOf(third, name), at(3), index);
    } else {
      const row = BASIC_ROWS[first];
      if (!row) throw new Error(`no such field: ${name}`);
      const label = labelOf(first, BASIC_SHEET, index, 0);
      const old = { label, name: first, ...rows[row] };
      const workedOut = beside.map((word, column) =>
        word === second
          ? at(4 + column)
          : (old.workedOut?.[column] ?? fieldOf('', BASIC_SHEET, index, 4 + column)),
      );
      rows[row] = beside.includes(second)
        ? { ...old, workedOut }
        : { ...old, [columnOf(second, name)]: at(3) };
    }
  });
  return {
    kind: 'basic-data',
    remarks: remark ? [remark] : [],
    layout: 'hunan-basic',
    sheet: BASIC_SHEET,
    range: { top: 0, left: 0, bottom: entries.length, right: 9 },
    ...(year !== undefined && { year }),
    doubts: [],
    ...(department && { department }),
    staffing,
    columnYears: {},
    columnLabels: {},
    ...(beside.length > 0 && {
      workedOut: beside.map((word, column) => labelOf(word, BASIC_SHEET, 0, 4 + column)),
    }),
    rows,
    funds,
    operatingParts,
    otherRows,
    ...(assets.whole &&
      assets.used &&
      assets.rate && { assets: { whole: assets.whole, used: assets.used, rate: assets.rate } }),
    buildings: Object.keys(building).length > 0 ? [building] : [],
    ...(thrift && { thrift }),
  };
}

function columnOf(word: string, name: string): BasicColumn | 'reason' {
  const column = BASIC_COLUMNS[word];
  if (!column) throw new Error(`no such field: ${name}`);
  return column;
}

/** Puts a field into the row of that name of a list, which is made if it is not there yet. */
function put(
  list: BasicRow[],
  name: string,
  column: BasicColumn | 'reason',
  field: Field,
  row: number,
): void {
  const index = list.findIndex((one) => one.name === name);
  const old = list[index] ?? { label: labelOf(name, BASIC_SHEET, row, 0), name };
  const changed = { ...old, [column]: field };
  if (index < 0) list.push(changed);
  else list[index] = changed;
}
