import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo, type CSSProperties } from 'react';
import type { CellLook, Line, SheetLook } from '../../hosts/file';
import type { Cell, CellValue } from '../../workbook';
import { keyOf, type Geometry, type Place } from './geometry';
import { edgesCss, lookCss, stronger, zoomed } from './looks';
import { slotsOf, type Columns } from './window';

const useStyles = makeStyles({
  number: {
    position: 'sticky',
    left: 0,
    zIndex: 2,
    padding: 0,
    textAlign: 'center',
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground3,
    borderRight: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: zoomed(tokens.fontSizeBase200),
    fontWeight: tokens.fontWeightRegular,
  },
  chosen: { backgroundColor: tokens.colorBrandBackground2, color: tokens.colorBrandForeground2 },
  cell: {
    position: 'relative',
    boxSizing: 'border-box',
    padding: '1px 3px',
    overflow: 'hidden',
    cursor: 'cell',
    outline: 'none',
  },
  lines: {
    borderRight: `1px solid ${tokens.colorNeutralStroke3}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  spill: { overflow: 'visible' },
  selected: {
    '::after': {
      content: '""',
      position: 'absolute',
      inset: '-1px',
      zIndex: 1,
      border: `2px solid ${tokens.colorBrandStroke1}`,
      pointerEvents: 'none',
    },
  },
  note: {
    '::before': {
      content: '""',
      position: 'absolute',
      top: 0,
      right: 0,
      zIndex: 1,
      borderTop: `8px solid ${tokens.colorStatusDangerForeground1}`,
      borderLeft: '8px solid transparent',
      forcedColorAdjust: 'none',
    },
  },
  link: { color: tokens.colorBrandForegroundLink, textDecorationLine: 'underline' },
  uncalculated: { color: tokens.colorNeutralForeground3, fontStyle: 'italic' },
  text: { overflow: 'hidden', overflowWrap: 'anywhere' },
  free: { overflow: 'visible' },
  // A figure that does not fit must not look like a shorter one.
  figure: { textOverflow: 'ellipsis' },
});

interface GridRowProps {
  readonly row: number;
  readonly geometry: Geometry;
  readonly columns: Columns;
  readonly cells: ReadonlyMap<number, Cell> | undefined;
  readonly above: ReadonlyMap<number, Cell> | undefined;
  readonly look: SheetLook | undefined;
  readonly looks: readonly CellLook[];
  /** The selected cell, where it or a part of its merged area is in this row. */
  readonly selected: Place | null;
  /** The selected cell begins in this row. */
  readonly onFirst: boolean;
  /** The id of the selected cell, by which the box that has the focus speaks of it. */
  readonly activeId: string;
  readonly name: (column: number) => string;
  /** What stands in a formula without a result. */
  readonly uncalculated: string;
  readonly onFocusCell: (place: Place) => void;
  readonly onEdit: () => void;
  readonly onFollow: (target: string) => void;
}

/** One row. It is drawn again only when something of its own changes. */
export const GridRow = memo(GridRowView, (a, b) => {
  const same = (key: keyof GridRowProps) => a[key] === b[key];
  return (
    (['row', 'geometry', 'columns', 'cells', 'look', 'looks', 'onFirst'] as const).every(same) &&
    a.selected?.row === b.selected?.row &&
    a.selected?.column === b.selected?.column &&
    // Handlers close over the selection; a row without it only ever selects.
    b.selected === null
  );
});

function GridRowView(props: GridRowProps) {
  const { row, geometry, selected } = props;
  const styles = useStyles();
  const height = geometry.heights.get(row);
  if (height === 0) return null;
  return (
    <tr style={{ height: height ?? geometry.defaultHeight }} aria-rowindex={row + 2}>
      <th scope="row" className={mergeClasses(styles.number, selected !== null && styles.chosen)}>
        {row + 1}
      </th>
      {slotsOf(geometry, row, props.columns).map((slot) =>
        slot.kind === 'gap' ? (
          <td key={`gap ${slot.column}`} aria-hidden colSpan={slot.span} />
        ) : (
          <GridCell key={slot.column} {...props} column={slot.column} />
        ),
      )}
    </tr>
  );
}

interface GridCellProps extends GridRowProps {
  readonly column: number;
}

/** What a cell shows: a formula without a result says so. */
function shownIn({ cells, uncalculated }: GridRowProps, column: number) {
  const cell = cells?.get(column);
  const value = cell?.value ?? null;
  const isUncalculated = cell?.formula !== undefined && value === null;
  return { value, isUncalculated, text: isUncalculated ? uncalculated : (cell?.text ?? '') };
}

/** How a cell looks: its own font and fill, the stronger line of each two cells that meet, and the mark on it. */
function cssOf({ row, geometry, look, looks }: GridRowProps, column: number, value: CellValue) {
  const lookAt = (atRow: number, atColumn: number): CellLook | undefined =>
    looks[look?.styles.get(atRow)?.get(atColumn) ?? -1];
  const { bottom = row, right = column } = geometry.mergeAt.get(keyOf(row, column)) ?? {};
  const own = lookAt(row, column);
  const edges: Record<'top' | 'right' | 'bottom' | 'left', Line | undefined> = {
    top: row === 0 ? own?.top : undefined,
    left: column === 0 ? own?.left : undefined,
    right: stronger(lookAt(row, right)?.right, lookAt(row, right + 1)?.left),
    bottom: stronger(lookAt(bottom, column)?.bottom, lookAt(bottom + 1, column)?.top),
  };
  const mark = look?.marks.find(
    ({ area }) =>
      row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
  );
  const css: CSSProperties = {
    ...lookCss(own, value),
    ...edgesCss(edges),
    ...(mark && { backgroundColor: mark.fill, forcedColorAdjust: 'none', color: '#000000' }),
  };
  return css;
}

function GridCell(props: GridCellProps) {
  const { row, column, geometry, cells, look, selected, onFirst } = props;
  const styles = useStyles();
  const area = geometry.mergeAt.get(keyOf(row, column));
  const isSelected = onFirst && selected?.column === column;
  const note = look?.notes.find((each) => each.row === row && each.column === column);
  const target = look?.links.get(props.name(column));
  const { value, text, isUncalculated } = shownIn(props, column);
  const css = cssOf(props, column, value);
  const wraps = css.whiteSpace === 'pre-wrap';
  const spills =
    !wraps && typeof value === 'string' && !area && cells?.get(column + 1) === undefined;
  const isFree = geometry.heights.get(row) === undefined && !area;
  return (
    <td
      role="gridcell"
      data-cell={keyOf(row, column)}
      id={isSelected ? props.activeId : undefined}
      tabIndex={-1}
      aria-colindex={column + 2}
      aria-selected={isSelected}
      aria-label={text === '' ? props.name(column) : undefined}
      {...(area && {
        rowSpan: shownRows(geometry, area.top, area.bottom),
        colSpan: shownColumns(geometry, area.left, area.right),
      })}
      title={note?.text}
      className={mergeClasses(
        styles.cell,
        look?.gridLines !== false && styles.lines,
        spills && styles.spill,
        isSelected && styles.selected,
        isSelected && styles.spill,
        note && styles.note,
        target !== undefined && styles.link,
      )}
      style={css}
      onMouseDown={(event) => {
        event.preventDefault();
        props.onFocusCell({ row, column });
      }}
      onClick={() => {
        if (target !== undefined) props.onFollow(target);
      }}
      onDoubleClick={props.onEdit}
      onFocus={() => {
        props.onFocusCell({ row, column });
      }}
    >
      <div
        className={mergeClasses(
          styles.text,
          spills && styles.free,
          typeof value === 'number' && styles.figure,
          isUncalculated && styles.uncalculated,
        )}
        style={isFree ? undefined : { maxHeight: fits(geometry, row, area?.bottom ?? row) }}
      >
        {text}
      </div>
    </td>
  );
}

/** The height that a cell has for its text, where all its rows have a set height. */
function fits(geometry: Geometry, top: number, bottom: number): number | undefined {
  let sum = 0;
  for (let row = top; row <= bottom; row++) {
    const height = geometry.heights.get(row);
    if (height === undefined) return undefined;
    sum += height;
  }
  return sum;
}

function shownRows(geometry: Geometry, top: number, bottom: number): number {
  let count = 0;
  for (let row = top; row <= bottom; row++) if (geometry.heights.get(row) !== 0) count += 1;
  return count;
}

function shownColumns(geometry: Geometry, left: number, right: number): number {
  let count = 0;
  for (let column = left; column <= right; column++) if (geometry.widths[column] !== 0) count += 1;
  return count;
}
