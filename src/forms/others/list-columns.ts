import type { Role } from '../families/family';
import { isFilled, type Grid, type Spot } from '../grid';
import { moneyUnit } from '../labels/text';
import { hasRole } from '../region';

export const LIST_COLUMNS = [
  'initialBudget',
  'annualBudget',
  'executed',
  'executionRate',
  'score',
  'grade',
] as const satisfies readonly Role[];
export type ListColumn = (typeof LIST_COLUMNS)[number];

export interface ColumnRead {
  readonly column: number;
  readonly unit?: string | undefined;
  /** The headings over the column, the highest first. */
  readonly path: readonly Spot[];
}

export type ColumnsRead = Partial<Record<ListColumn, ColumnRead>>;

/** 合计 beneath 全年预算数, beside 财政拨款 and 其他资金. */
const SUM = /^(?:合计|小计|总计|总额|金额|数额|资金总额)$/;
/** Words over or in a heading that leave it what it is; money of one source, or points of one part, are another thing. */
const NEUTRAL = {
  money:
    /^(?:项目|年度|年|本|当|全|初|后|预算|资金|经费|支出|执行|使用|安排|完成|收支|情况|绩效|自评|评价|单位|调整|批复|实际|决算|下达|支付|到位|进度|比例|合计|小计|总计|总|数|率|金|额|及|和|与|[、,()/÷A-Za-z=])*$/,
  points:
    /^(?:项目|年度|单位|绩效|自评|评价|自我|综合|最终|结果|情况|结论|得分|评分|打分|分数|分值|分|等级|等次|级别|评定|总|及|和|与|[、,()])*$/,
};

/** The columns of a list by their headings of one to three rows; what two columns could be is neither. */
export function columnsOf(grid: Grid, top: number, bottom: number, name: Spot): ColumnsRead {
  const found: ColumnsRead = {};
  const doubled = new Set<ListColumn>();
  for (let column = grid.left; column <= grid.right; column++) {
    if (column >= name.left && column <= name.right) continue;
    const path = pathTo(grid, top, bottom, column, name);
    const leaf = path.at(-1);
    // A heading over several columns with nothing beneath has its figures in the first.
    if (!leaf || leaf.left !== column) continue;
    const role = roleOf(path);
    if (!role) continue;
    if (found[role]) doubled.add(role);
    else found[role] = { column, path, unit: unitOf(path, role) };
  }
  for (const role of doubled) Reflect.deleteProperty(found, role);
  return found;
}

/** 预算执行得分, 绩效指标得分 beside 总分: the columns of points that are none of the score by itself; a lone one is no sum's. */
export function pointsColumns(
  grid: Grid,
  top: number,
  bottom: number,
  name: Spot,
  { score }: ColumnsRead,
): readonly number[] {
  const found: number[] = [];
  for (let column = name.right + 1; column <= grid.right; column++) {
    const leaf = pathTo(grid, top, bottom, column, name).at(-1);
    if (leaf?.left !== column || column === score?.column) continue;
    if (POINTS_OF_PART.test(leaf.label?.bare ?? leaf.text)) found.push(column);
  }
  return found.length > 1 ? found : [];
}

/** The headings above a column; one over more than the names' own column counts from the row above them on. */
function pathTo(
  grid: Grid,
  top: number,
  bottom: number,
  column: number,
  name: Spot,
): readonly Spot[] {
  const path: Spot[] = [];
  for (let row = top - 1; row <= bottom; row++) {
    const spot = grid.at(row, column);
    if (!isFilled(spot) || path.at(-1) === spot) continue;
    const isAbove = row < top;
    if (
      isAbove &&
      (spot.left === spot.right ||
        (spot.left <= name.left && spot.right >= name.right) ||
        isCaption(spot))
    )
      continue;
    path.push(spot);
  }
  return path;
}

/** 金额单位：万元, 填报单位：某局 */
function isCaption({ label, text }: Spot): boolean {
  return label?.unit !== undefined || label?.title === true || /[:：]/.test(text);
}

function roleOf(path: readonly Spot[]): ListColumn | undefined {
  const leaf = path.at(-1);
  const parent = path.at(-2);
  if (!leaf) return undefined;
  const own = LIST_COLUMNS.find((role) => hasRole(leaf, role)) ?? scoreNamed(leaf);
  const isSum = SUM.test(leaf.label?.bare ?? '');
  const role =
    own ?? (isSum && parent ? LIST_MONEY.find((one) => hasRole(parent, one)) : undefined);
  if (!role) return undefined;
  const neutral = role === 'score' || role === 'grade' ? NEUTRAL.points : NEUTRAL.money;
  const isPlain = path.every(({ label, text }) => neutral.test(plainOf(label?.bare ?? text)));
  return isPlain ? role : undefined;
}

/** 自评总分, 综合得分: what is a total in a form is the score in a list. */
function scoreNamed({ label }: Spot): 'score' | undefined {
  const bare = label?.bare ?? '';
  return /分$/.test(bare) && NEUTRAL.points.test(bare) ? 'score' : undefined;
}

/** 决策得分, 产出指标得分; 复核得分 and 上年得分 are other scores of the whole. */
const POINTS_OF_PART =
  /(?:执行(?:率|情况)?|到位(?:率)?|指标|决策|投入|过程|管理|产出|效益|效果|成本|满意度)(?:得分|评分|分数)$/;

export const LIST_MONEY = ['initialBudget', 'annualBudget', 'executed'] as const;
export type ListMoney = (typeof LIST_MONEY)[number];

function plainOf(text: string): string {
  return text.replace(/\s+/g, '').replace(/20\d\d年?度?/, '');
}

function unitOf(path: readonly Spot[], role: ListColumn): string | undefined {
  for (const { label } of [...path].reverse()) {
    if (!label) continue;
    if (role === 'executionRate') {
      if (/[%％]/.test(label.plain)) return '%';
    } else {
      const unit = moneyUnit(label);
      if (unit !== undefined) return unit;
    }
  }
  return undefined;
}
