import type { Grid } from '../grid';
import { speaksOf } from '../region';
import { LOWEST_HEADINGS } from './titles';

/** How sheets begin that this tool has made itself, now or in an earlier version: what they list of forms is no form. */
export const OWN_TITLES: readonly string[] = [
  '绩效自评核验意见',
  '部门绩效自评核验意见',
  'Opinion on the self-evaluation',
  '绩效自评审核汇总表',
  'Summary of self-evaluations',
];

/** Who is scored where it is not a budget. */
const PEOPLE =
  /^(?:员工|职工|干部|学员|学生|教师)?姓名$|^(?:被考核)?(?:员工|职工|科室|班组)(?:名称)?$|^(?:供应商|投标人|投标单位)(?:名称)?$/;

/** A sheet of ours, a plan or a look at mid-year without indicators, or a list of people or firms with their scores: none of them a self-evaluation of a budget. */
export function isUnrelated(grid: Grid): boolean {
  if (OWN_TITLES.includes(grid.row(grid.top)[0]?.text.trim() ?? '')) return true;
  if (grid.named.some(({ label }) => label.plan)) return true;
  const isWhose = grid.named.some((spot) => speaksOf(spot, 'projectName', 'department'));
  return !isWhose && isListOfPeople(grid);
}

function isListOfPeople(grid: Grid): boolean {
  const last = Math.min(grid.bottom, grid.top + LOWEST_HEADINGS);
  for (let row = grid.top; row <= last; row++) {
    const headings = grid.row(row).slice(0, 2);
    if (headings.some(({ text }) => PEOPLE.test(text.replace(/\s+/g, '')))) return true;
  }
  return false;
}
