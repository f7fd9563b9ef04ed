import type { UnitColumn, UnitRow, UnitTable } from '../../../src/forms';
import { fieldOf, labelOf } from './field';

const SHEET = '附表';
const ROLES: Readonly<Record<string, NonNullable<UnitColumn['role']>>> = {
  下达资金: 'annualBudget',
  执行数: 'executed',
};

/** A table of places as an example states it: `洮北区 下达资金` is a place and a column; 合计 is its total. */
export function unitTableOf(entries: readonly (readonly [string, string])[]): UnitTable {
  const split = entries.map(([name, text]) => [...name.split(' '), text] as const);
  const names = [...new Set(split.map(([, column = '']) => column))];
  const places = [...new Set(split.map(([place = '']) => place))];
  const rows = places.map((place, at): UnitRow => ({
    label: labelOf(place, SHEET, at + 1, 0),
    fields: names.map((name, column) => {
      const own = split.find(([one, other]) => one === place && other === name);
      return own && fieldOf(own[2] ?? '', SHEET, at + 1, column + 1);
    }),
  }));
  const [total] = rows.filter(({ label }) => label.text === '合计');
  return {
    cell: { sheet: SHEET, row: 0, column: 0 },
    rowsAt: { top: 0, bottom: rows.length },
    columns: names.map((name, column): UnitColumn => {
      const role = ROLES[name];
      return { label: labelOf(name, SHEET, 0, column + 1), name, ...(role && { role }) };
    }),
    rows: rows.filter((row) => row !== total),
    ...(total && { total }),
  };
}
