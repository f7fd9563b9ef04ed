import type { Spot } from '../../grid';
import type { Region } from '../../region';
import type { Columns } from './columns';

const TASKS =
  /^(?:.*任务(?:名称|内容)?|主要内容|工作(?:名称|内容|事项)|项目(?:名称|级次|内容)|支出事项)$/;

/** `任务名称 | 项目级次 | 主要内容` left of the money: each row is a task, none the form's own funds. */
export interface Tasks {
  readonly listed: boolean;
  /** What their names stand under. */
  readonly names: Spot | undefined;
}

export function tasksOf(region: Region, top: number, bottom: number, columns: Columns): Tasks {
  const first = Math.min(...Object.values(columns).map(({ left }) => left));
  const headings = headsOfTasks(region, top, first);
  // 年度主要任务 at the side heads them all; a name may stand beside two rows of headings of the money.
  const names = headings.find((own) => headings.every((other) => own.bottom <= other.bottom));
  const isOfColumn = names !== undefined && names.bottom <= bottom + ROWS_OF_HEADINGS;
  return { listed: headings.length > 0, names: isOfColumn ? names : undefined };
}

/** 总额, 财政拨款, 其他资金 below 预算数. */
const ROWS_OF_HEADINGS = 1;

/** The headings of a list of tasks in a row, left of a column. */
export function headsOfTasks(region: Region, row: number, column: number): readonly Spot[] {
  return region
    .filled(row)
    .filter(({ left, label }) => left < column && TASKS.test(label?.bare ?? ''));
}
