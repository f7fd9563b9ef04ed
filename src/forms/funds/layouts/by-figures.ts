import { matchesPrinted, type Decimal } from '../../../amount';
import { fieldOf } from '../../field';
import { isFilled, type Spot } from '../../grid';
import { hasOneOf, type Region } from '../../region';
import { isAmount } from '../rows/amounts';
import { COLUMNS, type Columns } from '../headings/columns';
import { blockBeside, type Header } from '../headings/header';

/** An amount of a row with the heading above it. */
interface Under {
  readonly spot: Spot;
  readonly heading: Spot;
  readonly value: Decimal;
  /** Decimal places of a rate; none of an amount. */
  readonly places?: number;
}

/**
 * Funds under headings that no list has, told by their figures: of two amounts and a rate right of them, the second is that
 * rate of the first.
 */
export function headerByFigures(region: Region, from: number, to: number): Header | undefined {
  for (let row = from + 1; row <= to; row++) {
    const under = underHeadings(region, row);
    const top = under[0]?.heading.top;
    const columns = top === undefined ? undefined : columnsOf(under);
    if (!columns || top === undefined || top < from) continue;
    for (const spot of region.filled(top)) {
      const role = (['weight', 'score', 'reason'] as const).find((own) => hasOneOf(spot, [own]));
      if (role && !columns[role]) columns[role] = spot;
    }
    const bottom = Math.max(...Object.values(columns).map((spot) => spot.bottom));
    const block = blockBeside(region, top, columns);
    return {
      top,
      bottom,
      columns,
      tasks: { listed: false, names: undefined },
      ...(block && { block }),
    };
  }
  return undefined;
}

/** Where the headings name what was spent and its rate and no budget: the amounts that the rate is counted on. */
export function withBudgetByFigures(
  region: Region,
  header: Header | undefined,
): Header | undefined {
  const { executed, executionRate, annualBudget, initialBudget } = header?.columns ?? {};
  if (!header || !executed || !executionRate || annualBudget || initialBudget) return header;
  // Where the rate of the total is wrong, its parts tell.
  for (let row = header.bottom + 1; row < header.bottom + HIGHEST; row++) {
    const found = columnsOf(underHeadings(region, row));
    const isTheirs =
      found?.executed?.left === executed.left && found.executionRate?.left === executionRate.left;
    if (isTheirs) return { ...header, columns: { ...found, ...header.columns } };
  }
  return header;
}

/** How far above a row of figures its headings stand: the total and its parts lie between. */
const HIGHEST = 5;

/** The figures of a row that stand beneath texts of one row. */
function underHeadings(region: Region, row: number): readonly Under[] {
  const found: Under[] = [];
  for (const spot of region.filled(row)) {
    if (!isAmount(spot)) continue;
    const heading = headingOver(region, spot);
    const { reading } = fieldOf(region.grid, spot, { figure: true });
    if (!heading || reading.kind !== 'quantity') continue;
    if (heading.top !== (found[0]?.heading.top ?? heading.top)) return [];
    const { unit, value } = reading;
    const isRate = unit?.dimension === 'ratio';
    found.push({
      spot,
      heading,
      value: isRate ? value.times(unit.scale) : value,
      ...(isRate && { places: reading.places + 2 }),
    });
  }
  return found;
}

function headingOver({ grid, top }: Region, { top: row, left }: Spot): Spot | undefined {
  for (let up = row - 1; up >= Math.max(top, row - HIGHEST); up--) {
    const spot = grid.at(up, left);
    if (isFilled(spot) && !isAmount(spot)) return spot;
  }
  return undefined;
}

function columnsOf(under: readonly Under[]): Columns | undefined {
  const at = under.findIndex(({ places }) => places !== undefined);
  const rate = under[at];
  if (!rate || rate.places === undefined) return undefined;
  const isUnlisted = ({ heading }: Under): boolean =>
    heading.label === undefined || heading.label.roles.length === 0 || hasOneOf(heading, COLUMNS);
  const amounts = under.slice(0, at);
  if (!amounts.every(isUnlisted)) return undefined;
  for (let right = amounts.length - 1; right > 0; right--) {
    for (let left = right - 1; left >= 0; left--) {
      const [annual, executed] = [amounts[left], amounts[right]];
      if (!annual || !executed || annual.value.isZero()) continue;
      // What reaches over the rate as well heads neither.
      if (executed.heading === rate.heading) continue;
      if (!matchesPrinted(executed.value.dividedBy(annual.value), rate.value, rate.places))
        continue;
      const initial = left === 1 ? amounts[0] : undefined;
      return {
        ...(initial && { initialBudget: initial.heading }),
        annualBudget: annual.heading,
        executed: executed.heading,
        executionRate: rate.heading,
      };
    }
  }
  return undefined;
}
