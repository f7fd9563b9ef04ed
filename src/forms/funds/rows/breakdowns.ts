import type { Spot } from '../../grid';
import { MONEY_COLUMNS, type Breakdown, type FundsRow } from '../../model';
import { partsOf, type Listed } from './apart';
import { amountIn, columnSum } from './column-sums';
import { columnsOf } from './nesting';
import { OF_WHICH, SOURCE_PARTS } from './part-roles';

/* Two ways to part one total: by where the money comes from, and by where it goes. */

const BY_WHAT =
  '地区|区域|地市|市|州|盟|县|区|旗|师|团|乡|镇|街道|省|单位|部门|学校|医院|机构|处室|科室|项目|子项|任务|用途|方向|类别|类型|科目|环节|级次|年度|批次|板块';
/** `分地区：`, `按支出方向分`, `各县区资金情况`: what heads rows that make up the total once more. */
const HEADS = new RegExp(
  `^(?:其中)?[:：]?(?:按[^，。；]{2,10}(?:分|划分|分类|分列)|(?:按|分|各|按各)(?:所属|预算|资金)?(?:${BY_WHAT})[^，。；\\d]{0,10})$`,
);

/** Whether a label without amounts beside it heads another breakdown. */
export function headsBreakdown({ label }: Spot): boolean {
  return HEADS.test(label?.bare ?? '');
}

/** The rows beneath a total, each where it belongs. */
export interface Ways {
  readonly main: readonly Listed[];
  /** Rows that make up the total in another way. */
  readonly others: readonly Breakdown[];
  /** Rows that make up one of the parts, by the part's own row. */
  readonly within: ReadonlyMap<string, readonly FundsRow[]>;
  /** Rows that are but some of the total: three of the cities. */
  readonly some: readonly FundsRow[];
}

export function waysOf(total: FundsRow, listed: readonly Listed[]): Ways {
  const runs = listed.some(({ way }) => way) ? headed(listed) : cutByFigures(total, listed);
  const [first, ...rest] = runs;
  const others: Breakdown[] = [];
  const some: FundsRow[] = [];
  const within = new Map<string, readonly FundsRow[]>();
  if (!first || rest.length === 0 || isOneList(total, first, listed))
    return { main: listed, others, within, some };
  const parts = rowsOf(total, first);
  for (const run of rest) {
    const rows = rowsOf(total, run);
    if (isLeftBlank(rows)) continue;
    const isOfTotal = columnsOf(total, rows) > 0;
    const part = isOfTotal ? undefined : parts.find((own) => columnsOf(own, rows) > 0);
    const way = run[0]?.way;
    if (part) within.set(part.name, rows);
    else if (!isOfTotal && isLess(total, rows)) some.push(...rows);
    else others.push({ rows, ...(way && { heading: way.text.replace(/[:：\s]+$/, '').trim() }) });
  }
  return { main: first, others, within, some };
}

/** Parts with the rows that make one of them up beneath it. */
export function withOwnRows(parts: readonly FundsRow[], { within }: Ways): readonly FundsRow[] {
  if (within.size === 0) return parts;
  return parts.map((part) => {
    const rows = within.get(part.name);
    return rows && !part.ofWhich ? { ...part, ofWhich: rows } : part;
  });
}

/** The total with the rows that are some of it. */
export function withSome(total: FundsRow, { some }: Ways): FundsRow {
  return some.length > 0 ? { ...total, ofWhich: [...(total.ofWhich ?? []), ...some] } : total;
}

/** The rows under each heading, and those before the first of them. */
function headed(listed: readonly Listed[]): readonly (readonly Listed[])[] {
  const runs: Listed[][] = [];
  let last: Spot | undefined;
  for (const own of listed) {
    const run = runs.at(-1);
    if (run && own.way === last) run.push(own);
    else runs.push([own]);
    last = own.way;
  }
  return runs;
}

/**
 * 中央资金 and 地方资金 above the cities, and nothing between them: the rows are cut in two where their names change in kind, or
 * 其中 begins anew, and each half makes up the total but for one column at most.
 */
function cutByFigures(total: FundsRow, listed: readonly Listed[]): readonly (readonly Listed[])[] {
  const filled = MONEY_COLUMNS.filter((column) => !amountIn(total, column).isZero());
  const columns = new Set(filled.map((column) => total[column])).size;
  const isSource = ({ roles }: Listed): boolean => SOURCE_PARTS.some((one) => roles.includes(one));
  for (let at = 2; at <= listed.length - 2; at++) {
    const [before, next] = [listed[at - 1], listed[at]];
    if (!before || !next) continue;
    const changes = isSource(before) !== isSource(next) || OF_WHICH.test(next.spot.text);
    if (!changes) continue;
    const halves = [listed.slice(0, at), listed.slice(at)];
    const ties = halves.map((half) => columnsOf(total, rowsOf(total, half)));
    const isEach = ties.every((count) => count > 0);
    const sum = ties.reduce((all, count) => all + count, 0);
    if (isEach && sum >= 2 * columns - 1) return halves;
  }
  return [listed];
}

/** What a heading parts, and adds up to the total together alone. */
function isOneList(total: FundsRow, first: readonly Listed[], listed: readonly Listed[]): boolean {
  return (
    columnsOf(total, rowsOf(total, first)) === 0 && columnsOf(total, rowsOf(total, listed)) > 0
  );
}

/** Less than the total in each of two columns or more. */
function isLess(total: FundsRow, rows: readonly FundsRow[]): boolean {
  const columns = MONEY_COLUMNS.filter(
    (column) => total[column] && !columnSum(rows, column).isZero(),
  );
  return (
    columns.length > 1 &&
    columns.every((column) => columnSum(rows, column).lessThan(amountIn(total, column)))
  );
}

function isLeftBlank(rows: readonly FundsRow[]): boolean {
  return rows.every((row) => MONEY_COLUMNS.every((column) => amountIn(row, column).isZero()));
}

function rowsOf(total: FundsRow, run: readonly Listed[]): readonly FundsRow[] {
  return partsOf(run, run).of(total);
}
