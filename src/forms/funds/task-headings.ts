import type { Spot } from '../grid';
import type { Region } from '../region';
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
  // 年度主要任务 at the side heads them all.
  return { listed: headings.length > 0, names: headings.find((own) => own.bottom <= bottom) };
}

/** The headings of a list of tasks in a row, left of a column. */
export function headsOfTasks(region: Region, row: number, column: number): readonly Spot[] {
  return region
    .filled(row)
    .filter(({ left, label }) => left < column && TASKS.test(label?.bare ?? ''));
}
