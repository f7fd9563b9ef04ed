import { gather } from '../../amount';
import { has } from '../labels/dictionary';
import type { Grid } from '../grid';
import { any } from './headings';
import { headingRoles } from './heading-roles';
import type { Leaf } from './leaves';
import { ofOtherYears, yearAbove } from './other-years';

/** What heads the same as another column and is there for comparison: of another year, before it was adjusted, or a benchmark. */
export function forComparison(grid: Grid, top: number, leaves: readonly Leaf[]): ReadonlySet<Leaf> {
  const isOther = (leaf: Leaf): boolean => isBefore(leaf) || isBenchmark(leaf);
  const hasTarget = leaves.some((leaf) => any(leaf.label, ['target']) && !isOther(leaf));
  const aside = new Set(hasTarget ? leaves.filter(isOther) : []);
  if (leaves.some(({ label }) => label?.year !== undefined)) {
    const headings = leaves.map((own) => ({
      own,
      year: own.label?.year,
      roles: headingRoles(own),
      inWords: has(own.label, 'completions'),
    }));
    const results = headings.filter(({ roles }) => roles.includes('actual'));
    const latest = Math.max(...gather(results, ({ year }) => year ?? []));
    for (const leaf of ofOtherYears(headings, yearAbove(grid, top), latest)) aside.add(leaf);
  }
  return aside;
}

/** 调整前指标值 is what the adjusted one replaced. */
export const isBefore = ({ label }: Leaf): boolean => BEFORE.test(label?.bare ?? '');
const isBenchmark = ({ label }: Leaf): boolean => BENCHMARK.test(label?.bare ?? '');
const BEFORE = /^(?:(?:年中)?(?:调整|修订|变更|修改)前的?|原定?)(?:年度|绩效)*(?:指标|目标)值?$/;
const BENCHMARK =
  /^(?:参考|参照|行业|同行业|国家|地方|历史|全国|全省|国内)*(?:标杆|标准|基准|先进|平均|参考)值?$/;
