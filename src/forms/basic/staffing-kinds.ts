import type { Writable } from '../../amount';
import { fieldOf, labelOf } from '../field';
import { isFilled, type Spot } from '../grid';
import { STAFF_COLUMNS, type StaffFigures, type StaffLine, type Staffing } from '../model';
import type { Region } from '../region';
import { squeeze } from '../labels/text';
import { sumOf } from './staffing-columns';
import { isOfLine, isTotalName, isUsed, staffingOf, type StaffHeadings } from './staffing-lines';

const ROLES = { authorised: 'authorised', actual: 'staff', controlRate: 'controlRate' } as const;

/** What the head of a table says of all of it (单位：万元, 填报单位：…): of no kind of staff. */
const OF_TABLE =
  /^[（(]?(?:金额|计量|货币|填报|填表|预算|主管)?单位\s*[:：]|^[（(]?单位(?:为)?(?:[万亿]?元|人)/;

/** A column of figures under two headings: what is counted, and of which kind of staff. */
interface KindColumn {
  readonly count: keyof StaffFigures;
  /** Nothing for a rate that is about all of them. */
  readonly kind?: Spot;
  /** The lower heading. */
  readonly spot: Spot;
}

/** 编制数 and 实际在职人数 above 行政, 事业, 小计, or these above those. Nothing where the headings take one row. */
export function staffUnderTwoRows(region: Region, headings: StaffHeadings): Staffing | undefined {
  const { authorised, actual } = headings;
  if (!authorised || authorised.top !== actual?.top) return undefined;
  const columns = kindsBeneath(region, headings) ?? kindsAbove(region, authorised.top);
  if (!columns) return undefined;
  const rows = valueRows(region, columns);
  const [first] = rows;
  if (!first) return undefined;
  if (!rows[1]) return ofKinds(region, columns, first.row);
  const lines = rows.flatMap(({ row, label }) =>
    label ? lineIn(region, columns, row, label) : [],
  );
  return lines.length === rows.length ? staffingOf(lines) : undefined;
}

/** 编制数 over 行政, 事业 and 小计: at least two kinds for posts and staff each. */
function kindsBeneath(
  { grid }: Region,
  headings: StaffHeadings,
): readonly KindColumn[] | undefined {
  const columns: KindColumn[] = [];
  for (const count of STAFF_COLUMNS) {
    const heading = headings[count];
    if (!heading) continue;
    const row = heading.bottom + 1;
    const kinds: Spot[] = [];
    for (let column = heading.left; column <= heading.right; column++) {
      const spot = grid.at(row, column);
      if (spot.top === row && spot.left === column && isKind(spot)) kinds.push(spot);
    }
    if (kinds.length > 1) columns.push(...kinds.map((kind) => ({ count, kind, spot: kind })));
    else if (count === 'controlRate') columns.push({ count, spot: heading });
    else return undefined;
  }
  return columns;
}

/** 行政人员 over 编制数, 在职人数 and 控制率: at least two such groups. */
function kindsAbove(region: Region, top: number): readonly KindColumn[] | undefined {
  const columns: KindColumn[] = [];
  for (const count of STAFF_COLUMNS) {
    for (const spot of region.speaking(ROLES[count])) {
      if (spot.top !== top) continue;
      const kind = region.grid.at(top - 1, spot.left);
      if (!isKind(kind) || kind.right < spot.right) return undefined;
      columns.push({ count, kind, spot });
    }
  }
  return columns.filter(({ count }) => count === 'authorised').length > 1 ? columns : undefined;
}

function isKind(spot: Spot): boolean {
  const isWord = isFilled(spot) && typeof spot.cell?.value === 'string';
  return isWord && isOfLine(spot, spot) && !OF_TABLE.test(spot.text.trim());
}

/** Rows of figures beneath the headings, with the name that each has of its own. */
function valueRows(
  region: Region,
  columns: readonly KindColumn[],
): readonly { readonly row: number; readonly label?: Spot }[] {
  const left = Math.min(...columns.map(({ spot }) => spot.left));
  const rows: { row: number; label?: Spot }[] = [];
  let row = Math.max(...columns.map(({ spot }) => spot.bottom)) + 1;
  for (; row <= region.bottom; row++) {
    const filled = region.filled(row);
    const label = filled.filter((spot) => spot.right < left).at(-1);
    if (!filled.every((spot) => isOfLine(spot, label ?? spot))) break;
    const figures = allIn(region, columns, row);
    if ([figures.authorised, figures.actual].some((field) => field?.reading.kind === 'words'))
      break;
    if (!isUsed(figures)) break;
    rows.push({ row, ...(label && { label }) });
  }
  return rows;
}

/** The only row of figures: each kind is a line. */
function ofKinds(region: Region, columns: readonly KindColumn[], row: number): Staffing {
  const { grid } = region;
  const lines = new Map<string, Writable<StaffLine>>();
  for (const { count, kind, spot } of columns) {
    if (!kind) continue;
    const name = squeeze(kind.text);
    const line = lines.get(name) ?? { label: labelOf(grid, kind) };
    line[count] = fieldOf(grid, grid.at(row, spot.left), { figure: true });
    lines.set(name, line);
  }
  const all = allIn(region, columns, row);
  const staffing = staffingOf([...lines.values()].filter(isUsed));
  if (staffing.label) return { ...staffing, ...all };
  return staffing.parts?.some(({ controlRate }) => controlRate) ? staffing : all;
}

/** A row of several, with its kinds. */
function lineIn(
  region: Region,
  columns: readonly KindColumn[],
  row: number,
  label: Spot,
): StaffLine {
  const kinds = kindsIn(region, columns, row);
  return {
    label: labelOf(region.grid, label),
    ...allIn(region, columns, row),
    ...(kinds.length > 1 && { kinds }),
  };
}

/** What stands beside the 合计 of posts, and of staff. */
function kindsIn(
  { grid }: Region,
  columns: readonly KindColumn[],
  row: number,
): readonly StaffLine[] {
  const isTotal = ({ kind }: KindColumn): boolean => kind !== undefined && isTotalName(kind.text);
  const lines = new Map<string, Writable<StaffLine>>();
  for (const column of columns) {
    const { count, kind, spot } = column;
    if (!kind || isTotal(column) || count === 'controlRate') continue;
    if (!columns.some((other) => other.count === count && isTotal(other))) continue;
    const name = squeeze(kind.text);
    const line = lines.get(name) ?? { label: labelOf(grid, kind) };
    line[count] = fieldOf(grid, grid.at(row, spot.left), { figure: true });
    lines.set(name, line);
  }
  return [...lines.values()];
}

/** All staff of a row: what stands under 小计, or what the kinds come to. */
function allIn({ grid }: Region, columns: readonly KindColumn[], row: number): StaffFigures {
  const figures: Writable<StaffFigures> = {};
  for (const count of STAFF_COLUMNS) {
    const own = columns.filter((column) => column.count === count);
    const all = own.find(({ kind }) => !kind || isTotalName(kind.text));
    const field = all
      ? fieldOf(grid, grid.at(row, all.spot.left), { figure: true })
      : count === 'controlRate'
        ? undefined
        : sumOf(
            grid,
            own.map(({ spot }) => grid.at(row, spot.left)),
          );
    if (field) figures[count] = field;
  }
  return figures;
}
