import { decimal, ZERO, type Decimal } from '../../amount';
import { isFilled } from '../grid';
import { sectionName } from './naming';
import type { Region } from '../region';
import { column, type Column, type Table } from '../table/table';

export interface LevelColumns {
  readonly level1?: Column | undefined;
  readonly level2?: Column | undefined;
  readonly name?: Column | undefined;
}

/** A heading 绩效指标 over two or three columns heads all levels at once. */
export function levelColumns(region: Region, table: Table): LevelColumns {
  const [level1, level2, name] = (['level1', 'level2', 'name'] as const).map((role) =>
    column(table, role),
  );
  if (!name) {
    if (level2) return { level1: level1 ?? sideColumn(region, table, level2), name: level2 };
    return { level1: level1 && sideColumn(region, table, level1), name: level1 };
  }
  if (level1 || level2) return { level1: level1 ?? sideColumn(region, table, name), level2, name };
  const width = name.right - name.left;
  const at = (offset: number): Column => ({
    ...name,
    left: name.left + offset,
    right: name.left + offset,
  });
  if (width === 2) return { level1: at(0), level2: at(1), name: at(2) };
  if (width === 1) return { level1: sideColumn(region, table, name), level2: at(0), name: at(1) };
  return { level1: sideColumn(region, table, name), name };
}

/** Left of the names there may be first-level headings under no heading at all. */
function sideColumn(region: Region, table: Table, name: Column): Column | undefined {
  const { grid } = region;
  const row = table.bottom + 1;
  for (
    let left = Math.min(name.left, column(table, 'level2')?.left ?? name.left) - 1;
    left >= region.left;
    left--
  ) {
    const spot = grid.at(row, left);
    if (isFilled(spot) && spot.top >= row && sectionName(spot.label?.bare ?? '') !== 'other') {
      return { role: 'level1', left: spot.left, right: spot.right, spot };
    }
  }
  return undefined;
}

/** Which columns hold the points of the sections, of the groups and of the indicators. */
export interface WeightColumns {
  readonly level1?: Column | undefined;
  readonly level2?: Column | undefined;
  readonly own?: Column | undefined;
}

/** With several 分值 columns each belongs to the level left of it. */
export function weightColumns(region: Region, table: Table, levels: LevelColumns): WeightColumns {
  const weights = table.columns.filter(({ role }) => role === 'weight');
  const [only] = weights;
  if (weights.length < 2) return { own: only, ...(only && besideLevels(region, table, levels)) };
  const { level1, level2, name } = levels;
  const start = (own: Column | undefined): number => own?.left ?? -1;
  const levelOf = (own: Column): 'level1' | 'level2' | 'name' => {
    const before = (['level1', 'level2', 'name'] as const)
      .map(
        (level) =>
          [level, start(level === 'level1' ? level1 : level === 'level2' ? level2 : name)] as const,
      )
      .filter(([, left]) => left >= 0 && left < own.left)
      .sort((a, b) => b[1] - a[1]);
    return before[0]?.[0] ?? 'name';
  };
  const own = [...weights].reverse().find((weight) => levelOf(weight) === 'name') ?? weights.at(-1);
  const [section, subsection] = (['level1', 'level2'] as const).map((level) =>
    weights.find((weight) => weight !== own && levelOf(weight) === level),
  );
  return { own, level1: section, level2: subsection };
}

/** `一级指标 | | 二级指标 | |`: the points of the levels under no heading, or under the other half of theirs. */
function besideLevels(region: Region, table: Table, levels: LevelColumns): WeightColumns {
  const { level1, level2, name } = levels;
  const own = column(table, 'weight');
  const beside = (level: Column | undefined, next: Column | undefined): Column | undefined => {
    if (!own || !level || !next || next.left - 1 <= level.left) return undefined;
    const at = next.left - 1;
    if (table.columns.some((one) => one !== level && at >= one.left && at <= one.right)) {
      return undefined;
    }
    const points: Column = { ...own, left: at, right: at };
    return addsUp(region, points, own) ? points : undefined;
  };
  return { level1: beside(level1, level2 ?? name), level2: beside(level2, name) };
}

/** So many points must come to those of the rows beside them: other figures do not. */
const LEAST_SUMS = 2;

/** Whether most figures of a column are the sums of the points in their rows, and nothing but figures stands there. */
function addsUp({ grid, bottom }: Region, points: Column, own: Column): boolean {
  let fitting = 0;
  let off = 0;
  let stated: Decimal | undefined;
  let sum = ZERO;
  const settle = (): void => {
    if (stated === undefined) return;
    if (stated.equals(sum)) fitting++;
    else off++;
  };
  for (let row = own.spot.bottom + 1; row <= bottom; row++) {
    const spot = grid.at(row, points.left);
    if (isFilled(spot)) {
      // 总分 over all columns ends the rows.
      if (typeof spot.cell?.value !== 'number') break;
      if (spot.top === row) {
        settle();
        [stated, sum] = [decimal(spot.cell.value), ZERO];
      }
    }
    const weight = grid.at(row, own.left);
    if (weight.top === row && typeof weight.cell?.value === 'number') {
      sum = sum.plus(decimal(weight.cell.value));
    }
  }
  settle();
  return fitting >= LEAST_SUMS && fitting > off;
}
