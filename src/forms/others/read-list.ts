import type { Writable } from '../../amount';
import { cellRef, fieldOf, labelOf } from '../field';
import { projectCodeLength } from '../around/codes';
import { isFilled, type Grid, type Spot } from '../grid';
import { nameKey, squeeze, yearIn } from '../labels/text';
import { readIdentity, readTitle } from '../around/head';
import type { ListRow, ProjectList } from '../model';
import { hasRole, Region } from '../region';
import { words } from '../words';
import {
  columnsOf,
  LIST_COLUMNS,
  LIST_MONEY,
  pointsColumns,
  type ColumnsRead,
} from './list-columns';
import { grouped, type LedRow } from './list-groups';

export const TOTAL = /^(?:合计|总计|总和|共计)(?:\(.*\))?$/;
/** Rows of what all of them come to on the average. */
const MEAN = /^(?:平均(?:分|得分|值|数|执行率)?|均值|(?:合计|总计)[/、]?平均.*)$/;
const EITHER = ['annualBudget', 'initialBudget'] as const;

/** The heading of the names of a list. */
export interface Head {
  readonly of: ProjectList['of'];
  readonly name: Spot;
  /** The first row beneath the headings. */
  readonly first: number;
}

/** The rows of a list whose names stand under a heading. */
export function readList(grid: Grid, { of, name, first }: Head): ProjectList | undefined {
  const bottom = first - 1;
  // Of units the projects may be summed up, which are less than all of their money.
  if (of === 'unit' && tellsOfProjects(grid, bottom)) return undefined;
  const columns = columnsOf(grid, name.top, bottom, name);
  const ofColumns = yearOf(grid, bottom, columns);
  if (ofColumns === 'several') return undefined;
  const caption = grid.named.find(({ label, top }) => label.unit !== undefined && top <= bottom);
  const office = of === 'project' ? officeBeside(grid, name) : undefined;
  const parts = columns.score ? pointsColumns(grid, name.top, bottom, name, columns) : [];
  const reader = new RowReader(grid, name, columns, parts, caption?.label.unit, office);
  const { rows: all, total } = rowsUnder(reader, first, grid);
  if (all.length === 0) return undefined;
  const { rows, groups, nested } = grouped(all);
  const region = new Region(grid, words, grid);
  const title = readTitle(region, bottom);
  const year = ofColumns ?? (title && yearIn(title.text.normalize('NFKC')));
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
    groups,
    ...(total && { total }),
    budget: budgetIn(columns),
    nested,
  };
}

/** The rows down to the total; one that stands above them may be followed by all of them. */
function rowsUnder(reader: RowReader, first: number, grid: Grid) {
  const rows: LedRow[] = [];
  let total: ListRow | undefined;
  for (let row = first; row <= grid.bottom; row++) {
    const [lead] = grid.row(row);
    const read = reader.row(row);
    const own = read ?? reader.nameless(row);
    if (!own) continue;
    if (own === 'total') {
      total = reader.at(row, lead);
      if (rows.length > 0) break;
    } else if (LIST_COLUMNS.some((column) => own[column])) {
      rows.push({ row: own, lead: squeeze(lead?.text ?? ''), ...(!read && { nameless: true }) });
    }
  }
  return { rows, total };
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
    /** Columns of points that the score may be made up of. */
    private readonly parts: readonly number[],
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
    if (MEAN.test(squeeze(spot.text)) || (lead && MEAN.test(squeeze(lead.text)))) return undefined;
    if (spot.bottom > row || nameKey(spot.text) === '') return undefined;
    return this.at(row, spot);
  }

  /** Amounts of what stands before the names: of a unit, above its projects or below them. */
  nameless(row: number): ListRow | undefined {
    const { grid, name } = this;
    const spot = grid.at(row, name.left);
    const before = grid.row(row).filter(({ left }) => left < name.left);
    const last = before.at(-1);
    const isEmpty = !isFilled(spot) || (spot === last && spot.bottom === row);
    if (!isEmpty || typeof last?.cell?.value !== 'string') return undefined;
    if (MEAN.test(squeeze(last.text))) return undefined;
    const read = this.at(row, last);
    return read && LIST_MONEY.some((column) => read[column]) ? read : undefined;
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
    const points = this.parts.flatMap((column) => {
      const spot = grid.at(row, column);
      return isFilled(spot) && spot.top === row ? fieldOf(grid, spot, { figure: true }) : [];
    });
    if (points.length > 0 && points.length === this.parts.length) read.points = points;
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
