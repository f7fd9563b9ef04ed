import { fieldOf, labelOf } from '../field';
import type { Spot } from '../grid';
import type { StaffColumn } from '../model';
import type { Region } from '../region';
import { squeeze } from '../labels/text';

/** 其中：行政 beside the column of all staff. */
const OF_WHICH =
  /^其中[:：]?(?:在职|在编|在岗|实有)?(?:行政|事业|参公|参照|工勤|机关)(?:编制|管理|单位|在职|在编)?(?:人员)?(?:人?数)?$/;
/** People who are counted and are no staff in post. */
const OTHERS =
  /^(?:其中[:：]?)?(?:离退休|退休|离休|遗属|编外|临聘|聘用|借调)(?:人员)?(?:人?数|人员)?$/;

/** Further columns of people in the row of headings: kinds of those in post, and those who are not. */
export function columnsBeside(region: Region, actual: Spot, row: number): readonly StaffColumn[] {
  const columns: StaffColumn[] = [];
  let next = actual.right + 1;
  for (const spot of region.filled(actual.top)) {
    const text = squeeze(spot.text).replace(/[(（]人[)）]$/, '');
    const isPart = spot.left === next && OF_WHICH.test(text);
    if (isPart) next = spot.right + 1;
    if (!isPart && !OTHERS.test(text)) continue;
    const field = fieldOf(region.grid, region.grid.at(row, spot.left), { figure: true });
    columns.push({ label: labelOf(region.grid, spot), field, isPart });
  }
  return columns;
}
