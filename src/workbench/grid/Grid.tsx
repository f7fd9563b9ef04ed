import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type CSSProperties,
  type KeyboardEvent,
} from 'react';
import { flushSync } from 'react-dom';
import type { CellLook, SheetLook } from '../../hosts/file';
import { columnLetters, formatPosition, type PaneWords } from '../../taskpane';
import type { Cell, Sheet } from '../../workbook';
import { CellEditor, type CellEditorHandle } from './CellEditor';
import { GridRow } from './GridRow';
import { geometryOf, keyOf, moved, type Place, type Step, type Zoom } from './geometry';
import { ZOOM, zoomed } from './looks';
import { copiedText, typedText } from './typing';
import {
  columnOffsetsOf,
  columnsFor,
  offsetsOf,
  rowsFor,
  slotsOf,
  type Columns,
  type Rows,
} from './window';

const useStyles = makeStyles({
  scroll: {
    position: 'relative',
    flexGrow: 1,
    minHeight: 0,
    overflow: 'auto',
    backgroundColor: tokens.colorNeutralBackground3,
  },
  table: {
    borderCollapse: 'separate',
    borderSpacing: 0,
    tableLayout: 'fixed',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: zoomed('11pt'),
    lineHeight: 1.25,
  },
  corner: { left: 0, zIndex: 4 },
  head: {
    position: 'sticky',
    top: 0,
    zIndex: 3,
    padding: 0,
    textAlign: 'center',
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground3,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    fontSize: zoomed(tokens.fontSizeBase200),
    fontWeight: tokens.fontWeightRegular,
  },
  chosen: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
  },
});

interface GridProps {
  readonly sheet: Sheet;
  readonly look: SheetLook | undefined;
  readonly looks: readonly CellLook[];
  readonly words: PaneWords;
  readonly selected: Place;
  /** Grows with every jump from the pane: the cell is then brought into sight. */
  readonly jump: number;
  readonly zoom: Zoom;
  readonly onSelect: (place: Place) => void;
  readonly onType: (place: Place, typed: string) => void;
  readonly onPaste: (place: Place, text: string) => void;
  readonly onFollow: (target: string) => void;
  readonly onUndo: () => void;
  readonly onTyping: (text: string | null) => void;
  /** A key that would type into a formula. */
  readonly onLocked: () => void;
}

/** The row of the column letters: no merged area is in it. */
const ABOVE_ALL = -1;

const STEPS: Readonly<Record<string, Step>> = {
  ArrowUp: { rows: -1, columns: 0 },
  ArrowDown: { rows: 1, columns: 0 },
  ArrowLeft: { rows: 0, columns: -1 },
  ArrowRight: { rows: 0, columns: 1 },
  PageUp: { rows: -20, columns: 0 },
  PageDown: { rows: 20, columns: 0 },
};

/** A sheet as one sees it in a spreadsheet: merged cells, lines, fonts, marks and notes; cells are typed into. */
export function Grid(props: GridProps) {
  const { sheet, look, looks, words, selected, jump, onSelect, onType } = props;
  const styles = useStyles();
  const scroll = useRef<HTMLDivElement>(null);
  const editor = useRef<CellEditorHandle>(null);
  const id = useId();
  const { zoom } = props;
  const geometry = useMemo(() => geometryOf(sheet, look, zoom), [sheet, look, zoom]);
  const { heads } = geometry;
  const offsets = useMemo(() => offsetsOf(geometry), [geometry]);
  const sides = useMemo(() => columnOffsetsOf(geometry), [geometry]);
  const [columns, setColumns] = useState<Columns>(() => columnsFor(geometry, sides, 0, 1600));
  const [rows, setRows] = useState<Rows>(() => rowsFor(geometry, offsets, 0, 800));
  const cells = useMemo(() => {
    const byRow = new Map<number, Map<number, Cell>>();
    for (const cell of sheet.cells) {
      const row = byRow.get(cell.row) ?? new Map<number, Cell>();
      byRow.set(cell.row, row);
      row.set(cell.column, cell);
    }
    return byRow;
  }, [sheet]);

  const refresh = () => {
    const box = scroll.current;
    if (!box) return;
    const next = rowsFor(geometry, offsets, box.scrollTop, box.clientHeight);
    setRows((now) => (now.first === next.first && now.last === next.last ? now : next));
    const across = columnsFor(geometry, sides, box.scrollLeft, box.clientWidth);
    setColumns((now) => (now.first === across.first && now.last === across.last ? now : across));
  };
  useLayoutEffect(refresh, [geometry, offsets, sides]);

  const find = (place: Place) =>
    scroll.current?.querySelector<HTMLElement>(`[data-cell="${keyOf(place.row, place.column)}"]`);
  /** Brings a cell into sight; in a large sheet it may have to be drawn first. */
  const reveal = (place: Place, block: ScrollLogicalPosition) => {
    const box = scroll.current;
    if (!box) return;
    if (!find(place)) {
      flushSync(() => {
        if (place.row < rows.first || place.row > rows.last) {
          box.scrollTop = Math.max(0, (offsets[place.row] ?? 0) - box.clientHeight / 2);
        }
        if (place.column < columns.first || place.column > columns.last) {
          box.scrollLeft = Math.max(0, (sides[place.column] ?? 0) - box.clientWidth / 2);
        }
        refresh();
      });
    }
    find(place)?.scrollIntoView({ block, inline: 'nearest' });
  };
  useEffect(() => {
    if (jump !== 0) reveal(selected, 'center');
    // Only a jump moves the view; the selection itself moves by the keyboard and keeps its own sight.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [jump]);

  useEffect(() => {
    reveal(selected, 'nearest');
    // A larger or smaller sheet keeps the selected cell in sight; the selection by itself moves nothing.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [zoom]);

  const focusCell = (place: Place) => {
    editor.current?.take();
    onSelect(place);
    reveal(place, 'nearest');
    editor.current?.focus();
  };

  const current = cells.get(selected.row)?.get(selected.column);
  const locked = current?.formula !== undefined;
  const edit = () => {
    if (locked) props.onLocked();
    else editor.current?.begin(typedText(current));
  };
  const onStep = (step: Step) => {
    focusCell(moved(geometry, selected, step));
  };

  const onKey = (event: KeyboardEvent) => {
    const { key } = event;
    const command = event.ctrlKey || event.metaKey;
    const step = STEPS[key];
    if (command && key.toLowerCase() === 'z') props.onUndo();
    else if (step && !command && !event.altKey) onStep(step);
    else if (key === 'Home') focusCell({ row: command ? 0 : selected.row, column: 0 });
    else if (key === 'Enter' || key === 'F2') edit();
    else if (key === 'Delete' || key === 'Backspace') {
      if (locked) props.onLocked();
      else onType(selected, '');
    } else {
      // A letter goes into the box by itself; one for a formula goes nowhere.
      if (locked && key.length === 1 && !command) props.onLocked();
      return;
    }
    event.preventDefault();
  };

  const total = geometry.widths.reduce((sum, width) => sum + width, geometry.heads.width);
  const selectedArea = geometry.mergeAt.get(keyOf(selected.row, selected.column));
  const chosenColumn = (column: number) =>
    column >= selected.column && column <= (selectedArea?.right ?? selected.column);
  const above = offsets[rows.first] ?? 0;
  const below = (offsets[geometry.rows] ?? 0) - (offsets[rows.last + 1] ?? 0);
  return (
    <div
      ref={scroll}
      className={styles.scroll}
      // A cell that is brought into sight stands beside the heads, not beneath them.
      style={{ scrollPaddingLeft: heads.width, scrollPaddingTop: heads.height }}
      onScroll={refresh}
    >
      <table
        role="grid"
        className={styles.table}
        style={{ width: total, [ZOOM]: zoom } as CSSProperties}
        aria-label={words.workbench.grid(sheet.name)}
        aria-rowcount={geometry.rows + 1}
        aria-colcount={geometry.columns + 1}
        id={`${id}grid`}
      >
        <colgroup>
          <col style={{ width: geometry.heads.width }} />
          {geometry.widths.map((width, column) =>
            width === 0 ? null : <col key={column} style={{ width }} />,
          )}
        </colgroup>
        <thead>
          <tr aria-rowindex={1} style={{ height: geometry.heads.height }}>
            <td className={mergeClasses(styles.head, styles.corner)} />
            {slotsOf(geometry, ABOVE_ALL, columns).map((slot) =>
              slot.kind === 'gap' ? (
                <td key={`gap ${slot.column}`} aria-hidden colSpan={slot.span} />
              ) : (
                <th
                  key={slot.column}
                  scope="col"
                  aria-colindex={slot.column + 2}
                  className={mergeClasses(styles.head, chosenColumn(slot.column) && styles.chosen)}
                >
                  {columnLetters(slot.column)}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {above > 0 && <tr aria-hidden style={{ height: above }} />}
          {Array.from({ length: rows.last - rows.first + 1 }, (_, index) => {
            const row = rows.first + index;
            const area = selectedArea;
            const holds = row >= selected.row && row <= (area?.bottom ?? selected.row);
            return (
              <GridRow
                key={row}
                row={row}
                geometry={geometry}
                columns={columns}
                cells={cells.get(row)}
                above={cells.get(row - 1)}
                look={look}
                looks={looks}
                selected={holds ? selected : null}
                activeId={`${id}cell`}
                onFocusCell={focusCell}
                onEdit={edit}
                onFollow={props.onFollow}
                onFirst={row === selected.row}
                name={(column) => formatPosition(row, column)}
                uncalculated={words.workbench.uncalculated}
              />
            );
          })}
          {below > 0 && <tr aria-hidden style={{ height: below }} />}
        </tbody>
      </table>
      <CellEditor
        ref={editor}
        label={words.workbench.content}
        place={selected}
        cell={() => find(selected)}
        cellId={`${id}cell`}
        gridId={`${id}grid`}
        locked={locked}
        onOpen={() => {
          reveal(selected, 'nearest');
        }}
        onKey={onKey}
        onTyped={onType}
        onTyping={props.onTyping}
        copied={() => copiedText(current)}
        onPaste={props.onPaste}
        onStep={onStep}
      />
    </div>
  );
}
