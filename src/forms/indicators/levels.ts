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

/** With several 分值 columns each belongs to the level left of it. */
export function weightColumns(
  table: Table,
  levels: LevelColumns,
): { level1?: Column; level2?: Column; own?: Column } {
  const weights = table.columns.filter(({ role }) => role === 'weight');
  if (weights.length < 2) return { own: weights[0] };
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
