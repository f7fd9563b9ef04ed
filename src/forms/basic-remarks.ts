import { fieldOf } from './field';
import { isFilled, type Spot } from './grid';
import type { Field } from './model';
import { hasRole, type Region } from './region';
import type { YearHeading } from './year-headings';

/** 变动原因, 增减变化说明: why a row moved, in a column of its own. */
const WHY =
  /(?:变动|变化|增减|差异|超支).*(?:原因|说明|情况)|^(?:原因|原因分析|原因说明|说明|备注)$/;
const REMARK = /^[\s\u3000]*(?:说明|备注|注|其他需要?说明)/;
/** Less is no remark but a label with a blank to fill in. */
const SHORTEST = 8;

/** The column right of the years that says why a row moved. */
export function reasonColumn(region: Region, { top, right }: YearHeading): Spot | undefined {
  return region
    .filled(top)
    .find((spot) => spot.left > right && WHY.test(spot.label?.bare ?? '') && !isNumber(spot));
}

/** What is remarked below the rows, in one cell or several. */
export function readRemarks(region: Region, from: number): readonly Field[] {
  const found: Field[] = [];
  for (let row = from; row <= region.bottom; row++) {
    const filled = region.filled(row);
    const [first] = filled;
    if (!first || hasRole(first, 'signature')) continue;
    const begins = REMARK.test(first.text);
    if (!begins && found.length === 0) continue;
    // 说明 in a cell of its own, the text beside it.
    const spot = begins && first.text.length < SHORTEST ? filled[1] : first;
    if (!spot || !isFilled(spot) || spot.text.length < SHORTEST || isNumber(spot)) continue;
    if (!begins && spot.label?.roles.length) break;
    found.push(fieldOf(region.grid, spot));
  }
  return found;
}

function isNumber({ cell }: Spot): boolean {
  return typeof cell?.value === 'number';
}
