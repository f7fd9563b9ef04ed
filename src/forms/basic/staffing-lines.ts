import { gather, type Writable } from '../../amount';
import { fieldOf, isBlank, labelOf } from '../field';
import { isFilled, type Spot } from '../grid';
import { STAFF_COLUMNS, type StaffFigures, type StaffLine, type Staffing } from '../model';
import { hasRole, type Region } from '../region';

export type StaffHeadings = Readonly<Partial<Record<keyof StaffFigures, Spot>>>;

/** 合计, 单位合计, 小计 and 总数. */
const TOTAL = /(?:合计|总计|共计|小计|总数|总人数)$/;

/** Staff by kind or by unit, a line each: 行政, 事业, 合计. Fewer than two lines need no names. */
export function readStaffLines(region: Region, headings: StaffHeadings): readonly StaffLine[] {
  const { authorised, actual } = headings;
  if (!authorised || !actual) return [];
  const lines =
    authorised.left === actual.left
      ? linesAcross(region, headings, authorised)
      : linesDown(region, headings);
  return lines.length > 1 ? lines : [];
}

/** All staff are the line that says so, or the first that the others are part of. */
export function staffingOf(lines: readonly StaffLine[]): Staffing {
  const isOfWhich = lines.slice(1).some(({ label }) => /其中/.test(label.text));
  const whole = lines.find(isStaffTotal) ?? (isOfWhich ? lines[0] : undefined);
  if (!whole) return { parts: lines };
  const { label, ...figures } = whole;
  return { ...figures, label, isOfWhich, parts: lines.filter((line) => line !== whole) };
}

function isStaffTotal({ label }: StaffLine): boolean {
  return isTotalName(label.text);
}

/** Whether 合计 and the like name all staff. */
export function isTotalName(text: string): boolean {
  return TOTAL.test(text.replace(/[\s\u3000:：]/g, ''));
}

function spotsOf(headings: StaffHeadings): readonly Spot[] {
  return gather(STAFF_COLUMNS, (name) => headings[name] ?? []);
}

function linesDown(region: Region, headings: StaffHeadings): readonly StaffLine[] {
  const spots = spotsOf(headings);
  const left = Math.min(...spots.map((spot) => spot.left));
  const lines: StaffLine[] = [];
  let row = Math.max(...spots.map(({ bottom }) => bottom)) + 1;
  for (; row <= region.bottom; row++) {
    const filled = region.filled(row);
    const label = filled.filter((spot) => spot.right < left).at(-1);
    if (!label || !filled.every((spot) => isOfLine(spot, label))) break;
    const line = lineOf(region, label, headings, (spot) => region.grid.at(row, spot.left));
    if (!line) break;
    if (isUsed(line)) lines.push(line);
  }
  return lines;
}

/** The headings stand below one another, and each kind of staff has a column. */
function linesAcross(region: Region, headings: StaffHeadings, first: Spot): readonly StaffLine[] {
  const spots = spotsOf(headings);
  if (spots.some(({ left }) => left !== first.left)) return [];
  const { grid } = region;
  const head = Math.min(...spots.map(({ top }) => top)) - 1;
  const lines: StaffLine[] = [];
  for (let column = first.right + 1; column <= region.right;) {
    const at = column;
    const label = grid.at(head, at);
    if (!isFilled(label) || label.top !== label.bottom || !isOfLine(label, label)) break;
    const line = lineOf(region, label, headings, (spot) => grid.at(spot.top, at));
    if (!line) break;
    if (isUsed(line)) lines.push(line);
    column = label.right + 1;
  }
  return lines;
}

/** Neither a heading of its own nor one of years: another block begins there. */
export function isOfLine(spot: Spot, label: Spot): boolean {
  if (!spot.label) return true;
  const { roles, yearColumn } = spot.label;
  return (
    !yearColumn && (roles.length === 0 || (spot === label && hasRole(spot, 'total', 'subtotal')))
  );
}

/** Nothing where words stand in the places of posts and staff. */
function lineOf(
  { grid }: Region,
  label: Spot,
  headings: StaffHeadings,
  place: (heading: Spot) => Spot,
): StaffLine | undefined {
  if (typeof label.cell?.value !== 'string') return undefined;
  const line: Writable<StaffLine> = { label: labelOf(grid, label) };
  for (const name of STAFF_COLUMNS) {
    const heading = headings[name];
    if (heading) line[name] = fieldOf(grid, place(heading), { figure: true });
  }
  return [line.authorised, line.actual].some((field) => field?.reading.kind === 'words')
    ? undefined
    : line;
}

/** 工勤 without posts and staff is none. */
export function isUsed({ authorised, actual, controlRate }: StaffFigures): boolean {
  return ![authorised, actual, controlRate].every(isBlank);
}
