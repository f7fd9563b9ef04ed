import { insideField, labelOf } from '../field';
import { isFilled, type Spot } from '../grid';
import { isAmount } from '../funds/rows/amounts';
import { headsFunds, tellsFunds } from '../funds/headings/header';
import type { SelfEvaluation } from '../model';
import { isNumbered } from '../numbering';
import { hasRole, speaksOf, type Region } from '../region';
import { listBelow, type Rows } from '../others/table-below';
import { column, type Table } from '../table/table';
import { statedPoints } from '../labels/text';
import { readBody, type TableBody } from './body';
import { BodyColumns } from './columns';
import type { Block } from './sections';

/** Reads the tables of one form, from top to bottom; gives the last row that belongs to them as well, and a list beneath. */
export function readBodies(
  region: Region,
  tables: readonly Table[],
): { bodies: TableBody[]; bottom: number; list: Rows | undefined } {
  const bodies: TableBody[] = [];
  let from = region.top;
  let sections = 0;
  let subsections = 0;
  let groups = 0;
  let list: Rows | undefined;
  for (let index = 0; index < tables.length; index++) {
    const table = tables[index];
    if (!table) continue;
    const repeated: Table[] = [];
    let next = tables[index + 1];
    while (next && repeats(region, table, next)) {
      repeated.push(next);
      next = tables[++index + 1];
    }
    const end = next ? blockTop(region, table, next) - 1 : region.bottom;
    const funds = fundsBelow(region, table, end) ?? end;
    list = listBelow(region, table.bottom + 2, funds);
    const to = list ? list.top - 1 : funds;
    const block = tables.length > 1 ? blockOf(region, from, table) : undefined;
    const body = readBody(region, table, to, { block, repeated, sections, subsections, groups });
    bodies.push(body);
    sections += body.sections.length;
    subsections += body.subsections.length;
    groups = body.indicators.reduce((most, { group }) => Math.max(most, group ?? 0), groups);
    from = body.bottom + 1;
  }
  return { bodies, bottom: from - 1, list };
}

/** The same headings once more at the top of a page: the table goes on. */
function repeats(region: Region, table: Table, next: Table): boolean {
  return (
    blockTop(region, table, next) === next.top &&
    blockOf(region, next.top, next) === undefined &&
    table.columns.length === next.columns.length &&
    table.columns.every(({ role, left }, at) => {
      const other = next.columns[at];
      return other?.role === role && other.left === left;
    })
  );
}

/** The last row above a table of funds that stands below the indicators, and above the heading of that table. */
function fundsBelow(region: Region, table: Table, to: number): number | undefined {
  for (const { top } of region.speaking('executed')) {
    if (top <= table.bottom + 1 || top > to) continue;
    const filled = region.filled(top);
    const begins = headsFunds(region, filled) || tellsFunds(filled);
    if (!begins || isIndicator(region, table, top, filled[0])) continue;
    const above = region.filled(top - 1);
    const isHeaded = above.length === 1 && above[0]?.left === region.left;
    return isHeaded ? top - 2 : top - 1;
  }
  return undefined;
}

/** 预算执行情况 | 35 | … | 支出完成率 | 10 | 9.52: the first of a group of indicators, or one with its score. */
function isIndicator(region: Region, table: Table, row: number, first: Spot | undefined): boolean {
  const columns = new BodyColumns(region, table);
  const [name, weight, score] = [columns.levels.name, columns.weights.own, columns.by.score].map(
    (own) => own && columns.spot(row, own),
  );
  if (!name || !isFilled(name) || !weight || !isAmount(weight)) return false;
  return (score && isAmount(score)) === true || (first !== undefined && first.bottom > row);
}

/** The row where the next block begins: its heading, or the first of the labels above its table. */
function blockTop(region: Region, table: Table, next: Table): number {
  // Down the side of rows that are not merged the table's own heading may stand once more in each.
  const own = blockOf(region, table.top, table)?.label.text;
  const heading = region.labels.find(
    (spot) =>
      spot.top > table.bottom &&
      spot.top < next.top &&
      spot.text !== own &&
      speaksOf(spot, 'goalBlock', 'goals', 'completions') &&
      (statedPoints(spot.text) !== undefined || spot.left <= next.left),
  );
  return heading?.top ?? next.top;
}

/** `年度绩效目标1（40分）` above a table of its own, or down its side. */
function blockOf(region: Region, from: number, table: Table): Block | undefined {
  const { top, bottom } = table;
  const first = column(table, 'level1') ?? column(table, 'level2') ?? column(table, 'name');
  for (let index = region.labels.length - 1; index >= 0; index--) {
    const spot = region.labels[index];
    if (!spot || spot.top > bottom) continue;
    if (spot.top < from) break;
    if (spot.top >= top && (!first || spot.left >= first.left)) continue;
    const points = statedPoints(spot.text);
    if (points && speaksOf(spot, 'goalBlock', 'goals')) {
      return {
        label: labelOf(region.grid, spot),
        weight: insideField(region.grid, spot, points.start, points.end),
      };
    }
  }
  return undefined;
}

/** 绩效指标（90分） above the headings of the only table, or at their side; 分值（90分） as one of them. */
export function tableHeading(region: Region, table: Table): SelfEvaluation['tableHeading'] {
  const { top, bottom } = table;
  const blocks = region.labels.filter(
    (spot) =>
      spot.top >= top - 1 && spot.top <= bottom && hasRole(spot, 'indicatorBlock', 'goalBlock'),
  );
  const headings = table.columns.map(({ spot }) => spot);
  const own = column(table, 'weight')?.spot;
  const weights = own && !isNumbered(own, headings) ? own : undefined;
  for (const spot of weights ? [...blocks, weights] : blocks) {
    const points = statedPoints(spot.text);
    if (!points) continue;
    const label = labelOf(region.grid, spot);
    const statedWeight = insideField(region.grid, spot, points.start, points.end);
    return { name: 'other', label, statedWeight };
  }
  return undefined;
}
