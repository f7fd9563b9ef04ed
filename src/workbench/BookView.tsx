import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react';
import type { SheetLook } from '../hosts/file';
import { formatPosition, PAPER, type PaneWords } from '../taskpane';
import type { Sheet } from '../workbook';
import type { Book, DeskAction } from './books';
import { FormulaBar, type FormulaBarHandle } from './FormulaBar';
import { Grid } from './grid/Grid';
import { fittingZoom, type Place } from './grid/geometry';
import { Notice } from './Notice';
import { SheetTabs } from './SheetTabs';
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
  const { book, words, dispatch, greeting, onGreeted, zoom, onZoom } = props;
  const styles = useStyles();
  const bar = useRef<FormulaBarHandle>(null);
  const view = useRef<HTMLDivElement>(null);
  const room = useWidth(view);
  /** The formula that somebody tried to type into. */
  const [locked, setLocked] = useState<string | null>(null);
  const { snapshot, look, selected } = book;
  const sheet = snapshot.sheets.find(({ name }) => name === book.sheet);
  const sheetLook = look.sheets.find(({ name }) => name === book.sheet);
  const { type, paste, undo, ...said } = useSheetWriting(book, sheet, words);
  const isSelected = ({ row, column }: Place) => row === selected.row && column === selected.column;
  const cell = sheet?.cells.find(isSelected);
  const note = sheetLook?.notes.find(isSelected);
  const position = formatPosition(selected.row, selected.column);
  const here = `${book.sheet}!${position}`;
  const fitting = useFitting(sheet, sheetLook, room);
  const percent = zoom === 'fit' ? fitting : zoom;

  const select = ({ row, column }: Place) => {
    dispatch({
      type: 'selected',
      id: book.id,
      cell: { sheet: book.sheet, row, column },
      jump: false,
    });
  };
  const follow = (target: string) => {
    const mark = target.lastIndexOf('!');
    const name = target.slice(0, mark).replace(/^'|'$/g, '').replaceAll("''", "'");
    const position = /^\$?([A-Z]+)\$?(\d+)/i.exec(target.slice(mark + 1));
    if (mark < 0 || !position || !snapshot.sheets.some((each) => each.name === name)) return;
    let column = 0;
    for (const letter of (position[1] ?? '').toUpperCase()) {
      column = column * 26 + letter.charCodeAt(0) - 64;
    }
    const to = { sheet: name, row: Number(position[2]) - 1, column: column - 1 };
    dispatch({ type: 'selected', id: book.id, cell: to, jump: true });
  };

  return (
    <FluentProvider theme={PAPER} className={styles.paper}>
      <div ref={view} className={styles.view}>
        <FormulaBar ref={bar} place={selected} cell={cell} words={words} />
        {greeting !== null && (
          <Notice
            intent="info"
            text={greeting}
            close={words.workbench.dismiss}
            onClose={onGreeted}
          />
        )}
        {said.trouble !== null && (
          <Notice
            intent="error"
            text={said.trouble}
            close={words.close}
            onClose={() => {
              said.setTrouble(null);
            }}
          />
        )}
        {locked === here && (
          <Notice
            intent="info"
            text={words.workbench.formulaElsewhere(position)}
            close={words.close}
            onClose={() => {
              setLocked(null);
            }}
          />
        )}
        {said.warned && (
          <Notice
            intent="warning"
            text={words.workbench.notRecalculated}
            close={words.workbench.dismiss}
            onClose={() => {
              said.setWarned(false);
            }}
          />
        )}
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
            onPaste={paste}
            onSelect={select}
            onType={type}
            onFollow={follow}
            onUndo={undo}
            onTyping={(text) => bar.current?.type(text)}
            onLocked={() => {
              setLocked(here);
            }}
          />
        )}
        {note && (
          <p
            role="note"
            className={styles.note}
            aria-label={words.workbench.note(formatPosition(note.row, note.column))}
          >
            {note.text}
          </p>
        )}
        <SheetTabs
          sheets={snapshot.sheets.filter(({ visibility }) => visibility === 'visible')}
          active={book.sheet}
          words={words}
          onSelect={(name) => {
            dispatch({
              type: 'selected',
              id: book.id,
              cell: { sheet: name, row: 0, column: 0 },
              jump: false,
            });
          }}
        >
          <ZoomControl zoom={percent} words={words} onZoom={onZoom} />
        </SheetTabs>
      </div>
    </FluentProvider>
  );
}

/** What a scroll bar takes of the width. */
const SCROLL_BAR = 16;

/** The width of an element for what is drawn in it, as long as it is shown. */
function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const box = element.current;
    if (!box) return undefined;
    const measure = () => {
      if (box.clientWidth > 0) setWidth(box.clientWidth - SCROLL_BAR);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    return () => {
      observer.disconnect();
    };
  }, [element]);
  return width;
}

/** The percentage at which a sheet fits into a width. */
function useFitting(sheet: Sheet | undefined, look: SheetLook | undefined, room: number): number {
  return useMemo(
    () => (sheet && room > 0 ? Math.round(fittingZoom(sheet, look, room) * 100) : 100),
    [sheet, look, room],
  );
}
