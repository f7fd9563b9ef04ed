import type { Role } from '../families/family';
import { labelOf } from '../field';
import { isFilled, type Grid, type Spot } from '../grid';
import { labelText, moneyUnit } from '../labels/text';
import { MONEY_COLUMNS, type UnitColumn } from '../model';
import { hasRole } from '../region';

/** The headings of a table: its rows, its first column and its last one. */
export interface Headings {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** A column with its place on the sheet. */
export interface PlacedColumn extends UnitColumn {
  readonly left: number;
}

interface Leaf {
  readonly spot: Spot;
  readonly group: Spot | undefined;
  /** Without 其中, brackets and units. */
  readonly name: string;
}

/** 合计, 收入合计, 三公经费总额 */
const SUM = /(?:合计|总计|总额|共计|小计)$/;
const OF_WHICH = /^其中[:：、]?/;
/** What stands beside the parts of a sum and is none of them. */
const BESIDE = /结余|结转$|余额|率$|比例|占比|进度|备注|说明|得分|排名/;
const REST = /^(?:其他|其它)/;

/** What the headings beneath which the figures stand are, left to right. */
export function unitColumns(grid: Grid, area: Headings): readonly PlacedColumn[] {
  const leaves = leavesOf(grid, area);
  const owners = ownersOf(leaves);
  return leaves.map(({ spot, group, name }, at) => {
    const of = owners[at];
    const unit = unitOf(spot) ?? (group && unitOf(group));
    const role = MONEY_COLUMNS.find((one) => hasRole(spot, one));
    const isWhole = of !== undefined && isAll(leaves, owners, of);
    return {
      label: labelOf(grid, spot),
      left: spot.left,
      name,
      ...(role && { role }),
      ...(unit !== undefined && { unit }),
      ...(of !== undefined && { of }),
      ...(isWhole && { isWhole }),
    };
  });
}

function leavesOf(grid: Grid, { top, bottom, left, right }: Headings): readonly Leaf[] {
  const leaves: Leaf[] = [];
  let above: Spot | undefined;
  for (let column = grid.at(top, left).right + 1; column <= right; column++) {
    const head = grid.at(top, column);
    const low = grid.at(bottom, column);
    if (isFilled(head)) above = head;
    const spot = isFilled(low) ? low : isFilled(head) ? head : undefined;
    if (!spot || spot.left !== column) continue;
    // A group's heading that lost its merged cells stands above the first of its columns alone.
    const isUnder = spot !== head && (isFilled(head) || (above && OF_WHICH.test(above.text)));
    leaves.push({ spot, group: isUnder ? above : undefined, name: nameOf(spot) });
  }
  return leaves;
}

function nameOf({ text }: Spot): string {
  return labelText(text.replace(OF_WHICH, '')).bare.replace(OF_WHICH, '');
}

function unitOf({ text }: Spot): string | undefined {
  const label = labelText(text);
  return moneyUnit(label) ?? label.brackets.find((one) => /^\p{Script=Han}{1,3}$/u.test(one));
}

/** For each column the one that it is a part of. */
function ownersOf(leaves: readonly Leaf[]): readonly (number | undefined)[] {
  const owners: (number | undefined)[] = leaves.map(() => undefined);
  let sum: number | undefined;
  /** The last column under a heading of its own. */
  let plain: number | undefined;
  let isGrouped = false;
  leaves.forEach(({ spot, group, name }, at) => {
    if (!group) plain = at;
    if (group && OF_WHICH.test(group.text)) {
      // 支出合计 | 其中：…
      owners[at] = plain !== undefined && SUM.test(leaves[plain]?.name ?? '') ? plain : undefined;
      isGrouped = true;
    } else if (SUM.test(name)) {
      sum = at;
      isGrouped = false;
      return;
    } else if (BESIDE.test(name) || isGrouped) {
      sum = undefined;
    } else if (sum !== undefined) {
      owners[at] = sum;
    }
    // 人员支出 and 公用支出 are parts of 基本支出 beside them.
    const basic = leaves.findIndex((one) => hasRole(one.spot, 'basicExpenditure'));
    if (basic >= 0 && basic < at && hasRole(spot, 'naturePart', 'operating')) owners[at] = basic;
  });
  return owners;
}

const WHOLES: readonly (readonly Role[])[] = [
  ['basicExpenditure', 'projectExpenditure'],
  ['vehicleRunning', 'reception', 'abroad'],
];

/** Whether the parts of a column are all there are. */
function isAll(
  leaves: readonly Leaf[],
  owners: readonly (number | undefined)[],
  of: number,
): boolean {
  const parts = leaves.filter((_, at) => owners[at] === of);
  const has = (role: Role): boolean => parts.some(({ spot }) => hasRole(spot, role));
  const owner = leaves[of];
  return (
    parts.some(({ name }) => REST.test(name)) ||
    WHOLES.some((roles) => roles.every(has)) ||
    (owner !== undefined && hasRole(owner.spot, 'basicExpenditure') && parts.length > 1)
  );
}
