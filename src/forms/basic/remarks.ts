import { fieldOf } from '../field';
import { isFilled, type Spot } from '../grid';
import type { Field } from '../model';
import { hasRole, type Region } from '../region';
import { squeeze } from '../labels/text';
import type { YearHeading } from './year-headings';

/** 变动原因, 增减变化说明: why a row moved, in a column of its own. */
const WHY =
  /(?:变动|变化|增减|差异|超支|超编).*(?:原因|说明|情况)|^(?:原因|原因分析|原因说明|说明|备注)$/;
const REMARK = /^[\s\u3000]*(?:说明|备注|注|其他需要?说明)/;
/** What a remark is headed by: so short, and no sentence. */
const CAPTION = /^[^，,。；;：:]{1,14}(?=[：:]|$)/;
const HEADING = /^[^，,。；;：:]{1,10}(?:说明|备注|事项|情况|原因|原因分析)[：:]?$/;
/** Less is no remark but a label with a blank to fill in. */
const SHORTEST = 8;

/** Whether a text begins what is said of the rows: `说明：…`, `经费增减说明`, `其他需要说明的事项`. */
export function isRemark(text: string): boolean {
  return REMARK.test(text) || WHY.test(CAPTION.exec(squeeze(text))?.[0] ?? '');
}

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
    const begins = isRemark(first.text);
    if (!begins && found.length === 0) continue;
    // 说明 in a cell of its own, the text beside it.
    const spot = begins && isCaption(first.text) ? filled[1] : first;
    if (!spot || !isFilled(spot) || spot.text.length < SHORTEST || isNumber(spot)) continue;
    if (!begins && spot.label?.roles.length) break;
    found.push(fieldOf(region.grid, spot));
  }
  return found;
}

/** It heads what is remarked, and says nothing itself. */
function isCaption(text: string): boolean {
  return text.length < SHORTEST || HEADING.test(squeeze(text));
}

function isNumber({ cell }: Spot): boolean {
  return typeof cell?.value === 'number';
}
