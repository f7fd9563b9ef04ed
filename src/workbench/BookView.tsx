import {
  FluentProvider,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Button,
  tokens,
} from '@fluentui/react-components';
import { DismissRegular, LockClosedRegular } from '@fluentui/react-icons';
import { useRef, useState } from 'react';
import { formatPosition, PAPER, type PaneWords } from '../taskpane';
import type { Receipt } from '../hosts/host';
import { isTroubleCode } from '../taskpane';
import type { Book, DeskAction } from './books';
import { Grid } from './grid/Grid';
import type { Place } from './grid/geometry';
import { pastedEdits } from './grid/pasting';
import { typedEdit, typedText } from './grid/typing';
import { SheetTabs } from './SheetTabs';
import { ZoomControl } from './ZoomControl';

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
  bar: {
    display: 'flex',
    alignItems: 'stretch',
    flexShrink: 0,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    minHeight: '32px',
    maxHeight: '96px',
    overflow: 'auto',
  },
  name: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    minWidth: '64px',
    padding: `0 ${tokens.spacingHorizontalS}`,
    borderRight: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    fontVariantNumeric: 'tabular-nums',
  },
  content: {
    flexGrow: 1,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM}`,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    minWidth: 0,
  },
  locked: { color: tokens.colorNeutralForeground3 },
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
  message: { flexShrink: 0, borderRadius: 0 },
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
  /** Percent. */
  readonly zoom: number;
  readonly onZoom: (zoom: number) => void;
}

/** One workbook: what the selected cell holds, the sheet, and its tabs. The sheet is paper, whatever the theme. */
export function BookView(props: BookViewProps) {
  const { book, words, dispatch, greeting, onGreeted, zoom, onZoom } = props;
  const styles = useStyles();
  const [trouble, setTrouble] = useState<string | null>(null);
  const [warned, setWarned] = useState(false);
  const undoable = useRef<Receipt[]>([]);
  const { snapshot, look, selected } = book;
  const sheet = snapshot.sheets.find(({ name }) => name === book.sheet);
  const sheetLook = look.sheets.find(({ name }) => name === book.sheet);
  const cell = sheet?.cells.find(
    ({ row, column }) => row === selected.row && column === selected.column,
  );
  const note = sheetLook?.notes.find(
    ({ row, column }) => row === selected.row && column === selected.column,
  );
  const hasFormulas = snapshot.sheets.some(({ cells }) =>
    cells.some(({ formula }) => formula !== undefined),
  );

  const select = ({ row, column }: Place) => {
    dispatch({
      type: 'selected',
      id: book.id,
      cell: { sheet: book.sheet, row, column },
      jump: false,
    });
  };
  const attempt = async (action: () => Promise<void>) => {
    try {
      await action();
      setTrouble(null);
    } catch (error) {
      const code: unknown = error instanceof Error && 'code' in error ? error.code : undefined;
      setTrouble(words.troubles[isTroubleCode(code) ? code : 'failed']);
    }
  };
  const type = ({ row, column }: Place, typed: string) => {
    const at = { sheet: book.sheet, row, column };
    const before = sheet?.cells.find((each) => each.row === row && each.column === column);
    const edit = typedEdit(at, before, typed);
    if (!edit) return;
    void attempt(async () => {
      undoable.current.push(await book.host.apply([edit]));
      if (hasFormulas) setWarned(true);
    });
  };
  const paste = (at: Place, text: string) => {
    if (!sheet) return;
    const block = pastedEdits(sheet, at, text);
    if ('refused' in block) {
      const cell = formatPosition(block.at.row, block.at.column);
      const { pasteIntoMerge, pasteOntoFormula } = words.workbench;
      setTrouble((block.refused === 'merged' ? pasteIntoMerge : pasteOntoFormula)(cell));
      return;
    }
    if (block.edits.length === 0) return;
    void attempt(async () => {
      undoable.current.push(await book.host.apply(block.edits));
      if (hasFormulas) setWarned(true);
    });
  };
  const undo = () => {
    const last = undoable.current.pop();
    if (last) void attempt(() => book.host.undo(last));
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
      <div className={styles.view}>
        <div className={styles.bar}>
          <span className={styles.name} aria-label={words.workbench.cell}>
            {formatPosition(selected.row, selected.column)}
          </span>
          <span className={styles.content}>
            {cell?.formula === undefined ? (
              typedText(cell)
            ) : (
              <span className={styles.locked} title={words.workbench.formulaLocked}>
                <LockClosedRegular aria-label={words.workbench.formulaLocked} /> {cell.formula}
              </span>
            )}
          </span>
        </div>
        {greeting !== null && (
          <Notice
            intent="info"
            text={greeting}
            close={words.workbench.dismiss}
            onClose={onGreeted}
          />
        )}
        {trouble !== null && (
          <Notice
            intent="error"
            text={trouble}
            close={words.close}
            onClose={() => {
              setTrouble(null);
            }}
          />
        )}
        {warned && (
          <Notice
            intent="warning"
            text={words.workbench.notRecalculated}
            close={words.workbench.dismiss}
            onClose={() => {
              setWarned(false);
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
            zoom={zoom / 100}
            onPaste={paste}
            onSelect={select}
            onType={type}
            onFollow={follow}
            onUndo={undo}
          />
        )}
        {note && (
          <p
            role="note"
            className={mergeClasses(styles.note)}
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
          <ZoomControl zoom={zoom} words={words} onZoom={onZoom} />
        </SheetTabs>
      </div>
    </FluentProvider>
  );
}

interface NoticeProps {
  readonly intent: 'error' | 'warning' | 'info';
  readonly text: string;
  readonly close: string;
  readonly onClose: () => void;
}

function Notice({ intent, text, close, onClose }: NoticeProps) {
  const styles = useStyles();
  return (
    <div role={intent === 'info' ? undefined : 'alert'}>
      <MessageBar intent={intent} layout="multiline" className={styles.message}>
        <MessageBarBody>{text}</MessageBarBody>
        <MessageBarActions
          containerAction={
            <Button
              size="small"
              appearance="transparent"
              icon={<DismissRegular />}
              aria-label={close}
              onClick={onClose}
            />
          }
        />
      </MessageBar>
    </div>
  );
}
