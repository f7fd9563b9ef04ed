/** Goals of the year beside those of a longer time, and what was done for them further down. */
import { insideField } from '../field';
import { isFilled, type Named, type Spot } from '../grid';
import { hasRole, type Region } from '../region';
import { splitItems, NOTHING, type Goals, type Told } from './goals-otherwise';
import { valueOf } from './head';
import { textsBeneath } from './texts-beneath';

const YEARLY = /^(?:年度|本年度?|当年|全年)(?:总体|绩效|预期)*目标$/;
const LONGER =
  /^(?:项目)?(?:中期|中长期|长期|远期|实施期|建设期|执行期|总?周期|规划期|[三四五]年|全程|全周期)(?:内)?(?:总体|绩效|预期)*目标/;

/**
 * `中期目标 | 年度目标` over a text each, and `年度目标完成情况：…` in a row below, in a cell with its text, beside it or above it.
 * What was done beside the goals themselves is read as elsewhere.
 */
export function goalsBesideLonger(
  region: Region,
  rows: readonly Named[],
  to: number,
): Goals | undefined {
  const yearly = rows.find((spot) => isBesideLonger(region, spot));
  if (!yearly) return undefined;
  const goals = textsBeneath(region, yearly, to);
  const completions = doneBelow(region, rows, yearly, to);
  if (goals.items.length === 0 || completions.items.length === 0) return undefined;
  return {
    goals: goals.items,
    completions: completions.items,
    ...(goals.field && { goalsField: goals.field }),
    ...(completions.field && { completionsField: completions.field }),
  };
}

function isBesideLonger({ grid }: Region, spot: Named): boolean {
  if (!YEARLY.test(spot.label.bare)) return false;
  const beside = grid.row(spot.top).filter((other) => other !== spot && isFilled(other));
  return (
    beside.some(({ label, bottom }) => bottom === spot.bottom && LONGER.test(label?.bare ?? '')) &&
    !beside.some((other) => hasRole(other, 'completions')) &&
    isFilled(grid.at(spot.bottom + 1, spot.left))
  );
}

function doneBelow(region: Region, rows: readonly Named[], yearly: Spot, to: number): Told {
  const { grid } = region;
  for (const spot of rows) {
    if (spot.top <= yearly.bottom) continue;
    const { inline } = spot.label;
    if (inline?.roles.includes('completions')) {
      const field = insideField(grid, spot, inline.start, spot.text.length);
      if (field.text.trim() !== '') return { items: splitItems(field.cell, field.text), field };
    }
    if (!hasRole(spot, 'completions')) continue;
    const next = grid.at(spot.top, spot.right + 1);
    if (!isFilled(next) || LONGER.test(next.label?.bare ?? ''))
      return textsBeneath(region, spot, to);
    const field = valueOf(region, spot, ['completions']);
    return { items: splitItems(field.cell, field.text), field };
  }
  return NOTHING;
}
