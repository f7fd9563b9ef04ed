import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useMemo, useRef, type CSSProperties, type KeyboardEvent } from 'react';
import type { CellLook, SheetLook } from '../../hosts/file';
import { formatPosition, type PaneWords } from '../../taskpane';
import type { Cell, Sheet } from '../../workbook';
import { CellEditor, type CellEditorHandle } from './CellEditor';
import { GridHead } from './GridHead';
import { GridRow } from './GridRow';
import { geometryOf, keyOf, moved, type Place, type Step, type Zoom } from './geometry';
import { ZOOM, zoomed } from './looks';
import { copiedText, typedText } from './typing';
import { useView } from './useView';

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

const STEPS: Readonly<Record<string, Step>> = {
  ArrowUp: { rows: -1, columns: 0 },
  ArrowDown: { rows: 1, columns: 0 },
  ArrowLeft: { rows: 0, columns: -1 },
  ArrowRight: { rows: 0, columns: 1 },
  PageUp: { rows: -20, columns: 0 },
  PageDown: { rows: 20, columns: 0 },
};

/** By row and column. */
function cellsByRow({ cells }: Sheet): ReadonlyMap<number, ReadonlyMap<number, Cell>> {
  const byRow = new Map<number, Map<number, Cell>>();
  for (const cell of cells) {
    const row = byRow.get(cell.row) ?? new Map<number, Cell>();
    byRow.set(cell.row, row);
    row.set(cell.column, cell);
  }
  return byRow;
}

/** A sheet as one sees it in a spreadsheet: merged cells, lines, fonts, marks and notes; cells are typed into. */
export function Grid(props: GridProps) {
  const { sheet, look, looks, words, selected, jump, onSelect, onType } = props;
  const styles = useStyles();
  const editor = useRef<CellEditorHandle>(null);
  const id = useId();
  const { zoom } = props;
  const geometry = useMemo(() => geometryOf(sheet, look, zoom), [sheet, look, zoom]);
  const { heads } = geometry;
  const { scroll, rows, columns, above, below, refresh, find, reveal } = useView(geometry);
  const cells = useMemo(() => cellsByRow(sheet), [sheet]);

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
        <GridHead geometry={geometry} columns={columns} selected={selected} />
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
