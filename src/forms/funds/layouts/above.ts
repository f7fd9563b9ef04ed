import { gather } from '../../../amount';
import { fieldOf, labelOf, type FieldHints } from '../../field';
import type { Role } from '../../families/family';
import { isFilled, type Spot } from '../../grid';
import { valueOf } from '../../around/head';
import type { Field, FundsPart } from '../../model';
import { hasRole, type Region } from '../../region';
import { isAmount } from '../rows/amounts';
import type { Header } from '../headings/header';

/** `基本支出总额 | 612.40 | 项目支出总额 | 387.60` above the headings of the funds. */
export function naturesAbove(
  region: Region,
  { top }: Header,
  from: number,
  unit: string | undefined,
): readonly { readonly part: FundsPart; readonly roles: readonly Role[] }[] {
  const labels = gather(['basicExpenditure', 'projectExpenditure'] as const, (role) =>
    region.speaking(role),
  );
  return gather(labels, (spot) => {
    if (spot.top < from || spot.top >= top) return [];
    if (!hasRole(spot, 'basicExpenditure', 'projectExpenditure')) return [];
    const amount = amountOf(region, spot, { unit, figure: true });
    if (!amount) return [];
    const part = { label: labelOf(region.grid, spot), name: spot.label.name, amount };
    return [{ part, roles: spot.label.roles }];
  });
}

/** Beside its label, or beneath it where labels stand side by side; none where neither is an amount. */
function amountOf(region: Region, spot: Spot, hints: FieldHints): Field | undefined {
  const beside = valueOf(region, spot, [], hints);
  if (beside.reading.kind !== 'words') return beside;
  const below = region.grid.at(spot.bottom + 1, spot.left);
  return isFilled(below) && isAmount(below) ? fieldOf(region.grid, below, hints) : undefined;
}
