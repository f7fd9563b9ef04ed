import type { Writable } from '../../amount';
import { cellRef, fieldOf, labelOf } from '../field';
import { projectCodeLength } from '../around/codes';
import { isFilled, type Grid, type Spot } from '../grid';
import { nameKey, squeeze } from '../labels/text';
import { readIdentity, readTitle } from '../around/head';
import type { ListRow, ProjectList } from '../model';
import { hasRole, Region } from '../region';
import { words } from '../words';
import { columnsOf, LIST_COLUMNS, type ColumnsRead } from './list-columns';

const TOTAL = /^(?:合计|总计|总和|共计)(?:\(.*\))?$/;
/** Rows that are parts or sums of others: 其中：…, 小计, 一、本级项目. */
const NESTED =
  /^(?:其中|小计|分项|[一二三四五六七八九十]{1,3}[、.]|\([一二三四五六七八九十]+\))|(?:小计|合计)$/;
/** 一 in a column of numbers where others are 1, 2. */
const GROUP = /^[(]?[一二三四五六七八九十]{1,3}[)]?[、.]?$/;
const EITHER = ['annualBudget', 'initialBudget'] as const;

/** The heading of the names of a list. */
export interface Head {
  readonly of: ProjectList['of'];
  readonly name: Spot;
  /** The row of the first name. */
  readonly first: number;
}

/** The rows of a list whose names stand under a heading. */
export function readList(grid: Grid, { of, name, first }: Head): ProjectList | undefined {
  const bottom = first - 1;
  // Of units the projects may be summed up, which are less than all of their money.
  if (of === 'unit' && tellsOfProjects(grid, bottom)) return undefined;
  const columns = columnsOf(grid, name.top, bottom, name);
  const year = yearOf(grid, bottom, columns);
  if (year === 'several') return undefined;
  const caption = grid.named.find(({ label, top }) => label.unit !== undefined && top <= bottom);
  const office = of === 'project' ? officeBeside(grid, name) : undefined;
  const reader = new RowReader(grid, name, columns, caption?.label.unit, office);
  const rows: ListRow[] = [];
  let total: ListRow | undefined;
  let nested = false;
  const isHead = new Set<boolean>();
  for (let row = first; row <= grid.bottom && !total; row++) {
    const read = reader.row(row);
    if (!read) continue;
    if (read === 'total') total = reader.at(row, grid.row(row)[0]);
    else {
      const lead = squeeze(grid.row(row)[0]?.text ?? '');
      isHead.add(GROUP.test(lead));
      if (NESTED.test(squeeze(read.label.text)) || NESTED.test(lead)) nested = true;
      if (LIST_COLUMNS.some((column) => read[column])) rows.push(read);
    }
  }
  if (rows.length === 0) return undefined;
  const region = new Region(grid, words, grid);
  const title = readTitle(region, bottom);
  const department = readIdentity(region, 'department', name.top - 1);
  return {
    of,
    sheet: grid.sheet,
    range: region.used(),
    ...(title && { title }),
    ...(department && { department }),
    cell: cellRef(grid, name),
    ...(year !== undefined && { year }),
    rows,
    ...(total && { total }),
    budget: budgetIn(columns),
    nested: nested || isHead.size > 1,
  };
}

/** Whether title or headings name projects: 各单位项目支出自评汇总表, 项目个数. */
function tellsOfProjects(grid: Grid, bottom: number): boolean {
  for (let row = grid.top; row <= bottom; row++) {
    if (grid.row(row).some(({ text }) => text.includes('项目'))) return true;
  }
  return false;
}

/** The year of the title or of the headings; lists of several years are none of one. */
function yearOf(grid: Grid, bottom: number, columns: ColumnsRead): number | 'several' | undefined {
  const above = grid.named.filter(({ label, top }) => top <= bottom && label.year !== undefined);
  const ofMoney = Object.values(columns).flatMap(({ path }) =>
    path.flatMap(({ label }) => label?.year ?? []),
  );
  const years = new Set(ofMoney.length > 0 ? ofMoney : above.map(({ label }) => label.year));
  const [year] = years;
  return years.size > 1 ? 'several' : year;
}

/** What 全年预算数 and 年初预算数 say by themselves, beside the other or in their own words; 预算数 alone may be either. */
function budgetIn({ annualBudget, initialBudget }: ColumnsRead): ProjectList['budget'] {
  if (initialBudget && annualBudget) return ['annualBudget'];
  const words = annualBudget?.path.map(({ text }) => text).join('') ?? '';
  return /全年|调整|调后/.test(words) ? ['annualBudget'] : EITHER;
}

class RowReader {
  constructor(
    private readonly grid: Grid,
    private readonly name: Spot,
    private readonly columns: ColumnsRead,
    private readonly unit: string | undefined,
    private readonly office: Spot | undefined,
  ) {}

  /** What stands in a row; a project that takes up several is not one of a row. */
  row(row: number): ListRow | 'total' | undefined {
    const { grid, name } = this;
    const [lead] = grid.row(row);
    if (lead && TOTAL.test(squeeze(lead.text))) return 'total';
    const spot = grid.at(row, name.left);
    if (!isFilled(spot) || spot.top !== row || typeof spot.cell?.value !== 'string')
      return undefined;
    if (TOTAL.test(squeeze(spot.text)) || hasRole(spot, 'fundsTotal')) return 'total';
    if (spot.bottom > row || nameKey(spot.text) === '') return undefined;
    return this.at(row, spot);
  }

  at(row: number, named: Spot | undefined): ListRow | undefined {
    const { grid, columns } = this;
    if (!named) return undefined;
    const label = labelOf(grid, named);
    // 51072623T000009876543-城乡低保资金
    const code = projectCodeLength(label.text);
    const read: Writable<ListRow> = {
      label: code > 0 ? { ...label, text: label.text.slice(code).trim() } : label,
    };
    for (const column of LIST_COLUMNS) {
      const place = columns[column];
      const spot = place && grid.at(row, place.column);
      if (!spot || !isFilled(spot) || spot.top !== row || spot.bottom > row) continue;
      const isMoney =
        column === 'initialBudget' || column === 'annualBudget' || column === 'executed';
      const unit = place.unit ?? (isMoney ? this.unit : undefined);
      read[column] = fieldOf(grid, spot, { unit, figure: column !== 'grade' });
    }
    const office = this.office && grid.at(row, this.office.left);
    if (office && isFilled(office)) read.office = fieldOf(grid, office);
    return read;
  }
}

/** The heading of who is responsible for a project, beside that of the names; none of two. */
function officeBeside(grid: Grid, name: Spot): Spot | undefined {
  const [office, other] = grid
    .row(name.top)
    .filter((spot) => spot !== name && hasRole(spot, 'implementer', 'authority', 'department'));
  return other ? undefined : office;
}
