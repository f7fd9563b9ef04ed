/** 年度主要任务 told in words: what each task was to do, what was done of it, and whether it says that it is done. */
import { fieldOf, labelOf } from '../field';
import { isFilled, type Spot } from '../grid';
import { squeeze } from '../labels/text';
import type { Work } from '../model';
import type { Region } from '../region';

const NAME =
  /^(?:年度|本年度|全年)?(?:主要|重点|年度)*(?:任务|工作|事项)(?:任务|工作)?(?:名称|事项|内容|项目)?$/;
const PLAN =
  /^(?:(?:计划|预期|预计|应)(?:完成|实现)?(?:内容|目标|任务|情况|数量)?|(?:年度|年初|本年度)?(?:主要|工作|任务|目标|具体|年度)*(?:内容|目标|任务|计划|要求))$/;
const DONE =
  /^(?!计划|预期|是否)(?:全年|年度|实际|任务|工作|目标|年终|具体)*(?:完成|进展|落实|实施)(?:内容|情况|结果|成效)?(?:及(?:效果|成效)|说明)?$/;
const STATUS = /^(?:是否(?:已?按[期时])?(?:全部)?(?:完成|达标|达成|实现)|完成与否|完成状态)$/;
/** Longer cells head nothing. */
const LONGEST = 16;

interface Columns {
  readonly name: Spot;
  readonly plan: Spot;
  readonly done: Spot;
  readonly status: Spot | undefined;
}

/** The tasks that stand above the indicators; none where no heading says what was done of each. */
export function readWorks(region: Region, to: number): readonly Work[] {
  for (let row = region.top; row <= to; row++) {
    const columns = columnsIn(region.filled(row));
    if (columns) return worksBelow(region, columns, to);
  }
  return [];
}

/** Whether a row heads such a list: 重点任务 | 目标 | 完成情况. */
export function headsWorks(filled: readonly Spot[]): boolean {
  return columnsIn(filled) !== undefined;
}

function columnsIn(filled: readonly Spot[]): Columns | undefined {
  if (filled.length < 2) return undefined;
  let found: Partial<Record<'name' | 'plan' | 'done' | 'status', Spot>> = {};
  for (const spot of filled) {
    if (spot.text.length > LONGEST) return undefined;
    const words = squeeze(spot.text).replace(/[(（].*$/, '');
    // 年度重点工作 at the side heads them all.
    if (NAME.test(words) && !found.plan) found = { ...found, name: spot };
    else if (found.name && DONE.test(words)) found.done ??= spot;
    else if (found.done && STATUS.test(words)) found.status ??= spot;
    else if (found.name && !found.done && PLAN.test(words)) found.plan ??= spot;
  }
  const { name, plan = name, done, status } = found;
  return name && plan && done ? { name, plan, done, status } : undefined;
}

function worksBelow(region: Region, { name, plan, done, status }: Columns, to: number): Work[] {
  const { grid } = region;
  const works: Work[] = [];
  for (let row = done.bottom + 1; row <= to; row++) {
    const [named, wanted, came] = [name, plan, done].map(({ left }) => grid.at(row, left)) as [
      Spot,
      Spot,
      Spot,
    ];
    if (!isFilled(named) || heads(named) || heads(wanted) || came.left !== done.left) break;
    const isOne = wanted.top === row && came.top === row;
    if (!isOne || !isFilled(wanted) || !isFilled(came)) continue;
    const ticked = status && grid.at(row, status.left);
    works.push({
      name: labelOf(grid, named),
      plan: { ...fieldOf(grid, wanted), called: squeeze(plan.text) },
      done: { ...fieldOf(grid, came), called: squeeze(done.text) },
      ...(ticked &&
        isFilled(ticked) && {
          status: { ...fieldOf(grid, ticked), called: squeeze(status.text) },
        }),
    });
  }
  return works;
}

/** 一级指标, 预期目标, 金额合计: what is no task. */
function heads({ label }: Spot): boolean {
  return label !== undefined && label.roles.length > 0;
}
