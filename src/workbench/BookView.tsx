import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { formatPosition, PAPER, type PaneWords } from '../taskpane';
import type { CellRef } from '../workbook';
import type { Book, DeskAction } from './books';
import { FormulaBar, type FormulaBarHandle } from './FormulaBar';
import { Grid } from './grid/Grid';
import type { Place } from './grid/geometry';
import { linkTarget } from './link-target';
import { SheetNotices } from './SheetNotices';
import { SheetTabs } from './SheetTabs';
import { useFitting } from './useFitting';
import { useSheetWriting } from './writing';
import { ZoomControl, type ChosenZoom } from './ZoomControl';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0, minWidth: 0 },
  paper: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    minHeight: 0,
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  note: {
    flexShrink: 0,
    maxHeight: '30%',
    overflow: 'auto',
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
  empty: {
    flexGrow: 1,
    margin: 0,
    padding: tokens.spacingHorizontalL,
    color: tokens.colorNeutralForeground3,
  },
  drawings: {
    flexShrink: 0,
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

interface BookViewProps {
  readonly book: Book;
  readonly words: PaneWords;
  readonly dispatch: (action: DeskAction) => void;
  /** What there is to say about the sample; gone once that was read. */
  readonly greeting: string | null;
  readonly onGreeted: () => void;
  readonly zoom: ChosenZoom;
  readonly onZoom: (zoom: ChosenZoom) => void;
}

/** One workbook: what the selected cell holds, the sheet, and its tabs. The sheet is paper, whatever the theme. */
export function BookView(props: BookViewProps) {
  const { book, words, dispatch, zoom, onZoom } = props;
  const styles = useStyles();
  const bar = useRef<FormulaBarHandle>(null);
  const view = useRef<HTMLDivElement>(null);
  /** The formula that somebody tried to type into. */
  const [locked, setLocked] = useState<string | null>(null);
  const { snapshot, look, selected } = book;
  const sheet = snapshot.sheets.find(({ name }) => name === book.sheet);
  const sheetLook = look.sheets.find(({ name }) => name === book.sheet);
  const writing = useSheetWriting(book, sheet, words);
  const isSelected = ({ row, column }: Place) => row === selected.row && column === selected.column;
  const note = sheetLook?.notes.find(isSelected);
  const position = formatPosition(selected.row, selected.column);
  const here = `${book.sheet}!${position}`;
  const fitting = useFitting(view, sheet, sheetLook);
  const percent = zoom === 'fit' ? fitting : zoom;

  const select = (cell: CellRef, jump = false) => {
    dispatch({ type: 'selected', id: book.id, cell, jump });
  };

  return (
    <FluentProvider theme={PAPER} className={styles.paper}>
      <div ref={view} className={styles.view}>
        <FormulaBar ref={bar} place={selected} cell={sheet?.cells.find(isSelected)} words={words} />
        <SheetNotices
          words={words}
          greeting={props.greeting}
          onGreeted={props.onGreeted}
          writing={writing}
          formula={locked === here ? position : null}
          onFormulaRead={() => {
            setLocked(null);
          }}
        />
        {sheetLook?.hasDrawings && <p className={styles.drawings}>{words.workbench.drawings}</p>}
        {!sheet && <p className={styles.empty}>{words.workbench.noSheet}</p>}
        {sheet && (
          <Grid
            key={sheet.name}
            sheet={sheet}
            look={sheetLook}
            looks={look.looks}
            words={words}
            selected={selected}
            jump={book.jump}
            zoom={percent / 100}
            onPaste={writing.paste}
            onSelect={({ row, column }) => {
              select({ sheet: book.sheet, row, column });
            }}
            onType={writing.type}
            onFollow={(target) => {
              const cell = linkTarget(target, snapshot.sheets);
              if (cell) select(cell, true);
            }}
            onUndo={writing.undo}
            onTyping={(text) => bar.current?.type(text)}
            onLocked={() => {
              setLocked(here);
            }}
          />
        )}
        {note && (
          <p role="note" className={styles.note} aria-label={words.workbench.note(position)}>
            {note.text}
          </p>
        )}
        <SheetTabs
          sheets={snapshot.sheets.filter(({ visibility }) => visibility === 'visible')}
          active={book.sheet}
          words={words}
          onSelect={(name) => {
            select({ sheet: name, row: 0, column: 0 });
          }}
        >
          <ZoomControl zoom={percent} words={words} onZoom={onZoom} />
        </SheetTabs>
      </div>
    </FluentProvider>
  );
}
