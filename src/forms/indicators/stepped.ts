import { gather, type Decimal } from '../../amount';
import { fieldOf, isBlank } from '../field';
import { isFilled, type Spot } from '../grid';
import { hasRole, type Region } from '../region';
import type { Column, Table } from '../table/table';
import { squeeze } from '../labels/text';
import type { BodyColumns } from './columns';

/** A heading among the names of a table whose levels stand in one column. */
export interface Step {
  readonly level: 1 | 2;
  /** The first row that it heads no more. */
  readonly ends: number;
  /** Nothing stands beneath it: it is an indicator as well, whose result is blank. */
  readonly isAlone: boolean;
}

interface Row {
  readonly row: number;
  readonly spot: Spot;
  /** The third level are the indicators. */
  level: 1 | 2 | 3;
  readonly isMeasured: boolean;
  readonly points: Decimal | undefined;
}

const NONE: ReadonlyMap<number, Step> = new Map();
/** 一、产出指标 over （一）数量指标 */
const NUMBERED = [/^[一二三四五六七八九十]{1,2}[、.]/, /^\([一二三四五六七八九十]{1,2}\)/] as const;
const LEVEL1 =
  /^(?:项目|部门|年度|绩效)?(?:产出|效益|效果|成本|决策|投入|过程|管理|履职|履职效能|完成|满意度)(?:类|方面)?(?:指标)?$/;
const LEVEL2 =
  /^(?:产出)?(?:数量|质量|时效|进度|(?:经济|社会|生态|环境|生态环境|可持续|持续)(?:效益|影响|成本|发展)|可持续影响力|(?:服务对象|社会公众|群众|受益群众|受益对象|公众|服务对象或受益人)满意度)(?:类|方面)?(?:指标)?$/;
const COST = /^成本(?:指标)?$/;
const SATISFACTION = /^满意度(?:指标)?$/;
/** What an indicator has and a heading has not. */
const MEASURED = ['target', 'adjustedTarget', 'actual', 'criteria'] as const;

/**
 * 产出指标 over 数量指标 over the names themselves, all of them in one column: the headings by their rows. A heading is a word for a
 * level, or numbered like one, and has neither target nor result.
 */
export function stepsOf(
  region: Region,
  table: Table,
  columns: BodyColumns,
  end: number,
): ReadonlyMap<number, Step> {
  const { level1, level2, name } = columns.levels;
  const measured = gather(MEASURED, (role) => columns.by[role] ?? []);
  if (level1 || level2 || !name || measured.length === 0) return NONE;
  const rows: Row[] = [];
  for (let row = table.bottom + 1; row < end; row++) {
    const spot = columns.spot(row, name);
    if (spot.top !== row || !isFilled(spot) || hasRole(spot, 'total', 'subtotal')) continue;
    const isOwn = isMeasured(region, columns, spot, measured);
    const { own } = columns.weights;
    const weight = own && fieldOf(region.grid, columns.spot(row, own), { figure: true }).reading;
    rows.push({
      row,
      spot,
      level: isOwn ? 3 : levelOf(spot),
      isMeasured: isOwn,
      points: weight?.kind === 'quantity' ? weight.value : undefined,
    });
  }
  if (!rows.some(({ level }) => level < 3)) return NONE;
  countNumbered(rows);
  settleLevels(rows);
  const steps = new Map<number, Step>();
  rows.forEach(({ row, level }, at) => {
    if (level === 3) return;
    const next = rows.find((other, index) => index > at && other.level <= level);
    const isAlone = (rows[at + 1]?.level ?? 0) <= level;
    steps.set(row, { level, ends: next?.row ?? end, isAlone });
  });
  return steps;
}

function isMeasured(
  { grid }: Region,
  columns: BodyColumns,
  name: Spot,
  measured: readonly Column[],
): boolean {
  return measured.some((column) => {
    const spot = columns.spot(name.top, column);
    return spot !== name && !isBlank(fieldOf(grid, spot));
  });
}

function levelOf(spot: Spot): Row['level'] {
  const bare = spot.label?.bare ?? spot.text;
  if (!LEVEL1.test(bare) && !LEVEL2.test(bare)) return 3;
  return numberOf(spot) ?? (LEVEL2.test(bare) ? 2 : 1);
}

/** The level that 一、 or （一） stands for. */
function numberOf({ text }: Spot): 1 | 2 | undefined {
  const plain = squeeze(text);
  if (NUMBERED[0].test(plain)) return 1;
  return NUMBERED[1].test(plain) ? 2 : undefined;
}

/** 一、预算执行情况 beside 二、产出指标 is a heading as well, where no indicator is numbered so. */
function countNumbered(rows: readonly Row[]): void {
  for (const level of [1, 2] as const) {
    const own = rows.filter(({ spot }) => numberOf(spot) === level);
    if (own.some(({ isMeasured: has }) => has) || !own.some((row) => row.level === level)) continue;
    for (const row of own) row.level = level;
  }
}

/** 成本指标 and 满意度指标 without numbers are of the second level where the points of the first leave room for them. */
function settleLevels(rows: readonly Row[]): void {
  let section: Row | undefined;
  let below: Row[] = [];
  rows.forEach((own, at) => {
    if (own.level === 1 && section && isOfSection(own, rows[at + 1], section, below)) own.level = 2;
    if (own.level === 1) {
      section = own;
      below = [];
    } else below.push(own);
  });
}

function isOfSection(
  own: Row,
  next: Row | undefined,
  section: Row,
  below: readonly Row[],
): boolean {
  const bare = own.spot.label?.bare ?? '';
  const isCost = COST.test(bare);
  if (numberOf(own.spot) || !(isCost || SATISFACTION.test(bare)) || next?.level !== 3) return false;
  if (!below.some(({ level }) => level === 2)) return false;
  if (!section.points || !own.points) return isCost;
  const sum = below.reduce(
    (all, { level, points }) => (level === 3 && points ? all.plus(points) : all),
    own.points,
  );
  return isCost ? sum.lessThanOrEqualTo(section.points) : sum.equals(section.points);
}
