import { ZERO } from '../../amount';
import { fieldMeaning, fieldOf } from '../field';
import { isFilled, type Grid, type Spot } from '../grid';
import type { Field, StaffFigures } from '../model';
import type { Region } from '../region';
import { squeeze } from '../labels/text';

type Count = 'authorised' | 'actual';

/** 行政编制, 事业实有人数: a kind of staff, and which of its figures. */
const KIND =
  /^(.{0,6}(?:行政|事业|参公|工勤|政法|专项).{0,6}?)(?:(编制)|(?:年末|年底|实际)*(?:实有|在职|在编|在岗))(?:人员)?(?:人?数)?$/;

/** Posts and staff of each kind in columns of their own: all posts and all staff are their sums. Nothing where a kind lacks one of them. */
export function staffInColumns(region: Region, rate: Spot): Pick<StaffFigures, Count> {
  const columns: Record<Count, Spot[]> = { authorised: [], actual: [] };
  const kinds: Record<Count, string[]> = { authorised: [], actual: [] };
  for (const spot of region.filled(rate.top)) {
    const [, kind, posts] = KIND.exec(squeeze(spot.text).replace(/[（(]人[)）]$/, '')) ?? [];
    if (kind === undefined) continue;
    const count = posts === undefined ? 'actual' : 'authorised';
    columns[count].push(spot);
    kinds[count].push(kind);
  }
  if (kinds.authorised.length === 0 || !areSame(kinds.authorised, kinds.actual)) return {};
  const authorised = sumUnder(region, columns.authorised);
  const actual = sumUnder(region, columns.actual);
  return { ...(authorised && { authorised }), ...(actual && { actual }) };
}

function areSame(kinds: readonly string[], others: readonly string[]): boolean {
  const sorted = [...others].sort();
  return (
    new Set(kinds).size === kinds.length &&
    kinds.length === others.length &&
    [...kinds].sort().every((kind, at) => kind === sorted[at])
  );
}

/** What the figures beneath the headings come to. */
function sumUnder({ grid }: Region, headings: readonly Spot[]): Field | undefined {
  return sumOf(
    grid,
    headings.map(({ bottom, left }) => grid.at(bottom + 1, left)),
  );
}

/** What figures come to; the first that is none where there is such. */
export function sumOf(grid: Grid, spots: readonly Spot[]): Field | undefined {
  const fields = spots.map((spot) => fieldOf(grid, spot, { figure: true }));
  const odd = fields.find(({ reading }) => reading.kind !== 'quantity');
  const [first] = spots;
  if (odd ?? !first) return odd;
  let sum = ZERO;
  for (const { reading } of fields) if (reading.kind === 'quantity') sum = sum.plus(reading.value);
  const text = sum.toFixed();
  return first && isFilled(first) ? { ...fieldMeaning(grid, first, text, text), text } : undefined;
}
