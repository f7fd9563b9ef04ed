import { parseArea, type Area, type CellRef } from './address';
import { applyToSnapshot } from './apply';
import type { ValueEdit } from './edit';
import type { Cell, Snapshot } from './snapshot';

/** A reference of a formula: to an area of a sheet, its own where none is named. */
const REFERENCE =
  /(?:('(?:[^']|'')+'|[^\s'"!(),:;+\-*/^&=<>{}]+)!)?(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)(?![\w.(])/gi;
const TEXTS = /"(?:[^"]|"")*"/g;
/** What is left of a formula whose every operand is a number or a reference: signs and the names of functions. */
const PLAIN =
  /^(?:[A-Z][A-Z0-9.]*(?=\()|TRUE|FALSE|\d+(?:\.\d+)?(?:E[+-]?\d+)?|[\s(),;+\-*/^&=<>%{}.])*$/i;
/** Functions that look at cells which their operands do not name. */
const FAR = /\b(?:INDIRECT|OFFSET)\(/i;

interface Formula {
  readonly sheet: string;
  readonly cell: Cell;
  /** By sheet; `undefined` where a name, a table or a whole column stands in it, so that it may look anywhere. */
  readonly areas: ReadonlyMap<string, readonly Area[]> | undefined;
}

/** The areas that a formula (`=…`) looks at, by sheet; `undefined` where it may look anywhere. `own` is the sheet it stands on. */
export function referencedAreas(formula: string, own: string): Formula['areas'] {
  const areas = new Map<string, Area[]>();
  const rest = formula
    .slice(1)
    .replace(TEXTS, '')
    .replace(REFERENCE, (_, named: string | undefined, address: string) => {
      const sheet = named?.replace(/^'|'$/g, '').replace(/''/g, "'") ?? own;
      const area = parseArea(address.replaceAll('$', '').toUpperCase());
      if (area) areas.set(sheet, [...(areas.get(sheet) ?? []), area]);
      return '';
    });
  return PLAIN.test(rest) && !FAR.test(formula) ? areas : undefined;
}

function holds({ top, left, bottom, right }: Area, { row, column }: CellRef | Cell): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

/**
 * Edits that take away the results of formulas which follow from changed cells: a file keeps the results of before until a program
 * that calculates has opened it.
 */
export function staleResults(
  snapshot: Snapshot,
  changed: readonly CellRef[],
): readonly ValueEdit[] {
  if (changed.length === 0) return [];
  let open: readonly Formula[] = snapshot.sheets.flatMap((sheet) =>
    sheet.cells.flatMap((cell) =>
      cell.formula === undefined
        ? []
        : [{ sheet: sheet.name, cell, areas: referencedAreas(cell.formula, sheet.name) }],
    ),
  );
  const edits: ValueEdit[] = [];
  for (let news = changed; news.length > 0;) {
    const follows = ({ areas }: Formula) =>
      areas === undefined ||
      news.some((cell) => areas.get(cell.sheet)?.some((area) => holds(area, cell)));
    const found = new Set(open.filter(follows));
    open = open.filter((formula) => !found.has(formula));
    news = [...found].map(({ sheet, cell: { row, column } }) => ({ sheet, row, column }));
    for (const { sheet, cell } of found) {
      const { row, column, value, formula = '', format } = cell;
      const state = { formula, format };
      edits.push({
        kind: 'value',
        cell: { sheet, row, column },
        before: { ...state, value },
        after: { ...state, value: null },
      });
    }
  }
  return edits;
}

/** The snapshot without those results. */
export function withoutStaleResults(snapshot: Snapshot, changed: readonly CellRef[]): Snapshot {
  const edits = staleResults(snapshot, changed);
  return edits.length === 0 ? snapshot : applyToSnapshot(snapshot, edits);
}
