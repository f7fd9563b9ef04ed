import { FluentProvider, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useReducer, useState, type DragEvent } from 'react';
import {
  download,
  isTroubleCode,
  Pane,
  paneWords,
  THEMES,
  type Language,
  type PaneTheme,
  type Services,
} from '../taskpane';
import { BookTabs } from './BookTabs';
import { BookView } from './BookView';
import { arrange, begun, isChanged, openBook, renewed, type Book, type BookOrigin } from './books';
import { CloseChanged } from './CloseChanged';
import { PageBar } from './PageBar';
import { NotSaved } from './NotSaved';
import { remember } from './preferences';
import { Splitter } from './Splitter';
import { useSwitching } from './switching';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    height: '100vh',
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
  },
  main: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0 },
  body: { display: 'flex', flexGrow: 1, minHeight: 0, position: 'relative' },
  book: { display: 'flex', flexGrow: 1, minWidth: 0, minHeight: 0 },
  pane: {
    flexShrink: 0,
    minHeight: 0,
    borderLeft: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    '@media (max-width: 759px)': { width: '100% !important', borderLeft: 'none' },
  },
  withPane: { display: 'flex', flexDirection: 'column', height: '100%' },
  fill: { flexGrow: 1, minHeight: 0 },
  away: { display: 'none' },
  awayWhenNarrow: { '@media (max-width: 759px)': { display: 'none' } },
  drop: {
    position: 'absolute',
    inset: tokens.spacingHorizontalM,
    zIndex: 20,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    borderRadius: tokens.borderRadiusXLarge,
    border: `${tokens.strokeWidthThick} dashed ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackgroundAlpha2,
    fontSize: tokens.fontSizeBase500,
    pointerEvents: 'none',
  },
});

export interface WorkbenchProps {
  readonly language: Language;
  readonly theme: PaneTheme;
  /** How large the sheet is drawn, in percent. */
  readonly zoom: number;
  readonly engine: Services['engine'];
  readonly files: Pick<Services, 'readWorkbook' | 'patch'>;
  readonly sample: () => Promise<Uint8Array>;
  /** What the page opens with. */
  readonly first: Book | null;
}

/** A sheet beside the pane, in any browser: no Office, nothing uploaded. */
export function Workbench(props: WorkbenchProps) {
  const styles = useStyles();
  const [language, setLanguage] = useState(props.language);
  const [theme, setTheme] = useState(props.theme);
  const [desk, dispatch] = useReducer(arrange, props.first, begun);
  const [dragging, setDragging] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [closingId, setClosing] = useState<number | null>(null);
  const [greeted, setGreeted] = useState(false);
  const [width, setWidth] = useState(400);
  const [zoom, setZoom] = useState(props.zoom);
  const [narrowShows, setNarrowShows] = useState<'pane' | 'grid'>('pane');
  const words = paneWords(language);
  const { sample } = props;
  const { sheet, pane, onKeyDown } = useSwitching();
  const closing = desk.books.find(({ id }) => id === closingId);
  const active = desk.books.find(({ id }) => id === desk.active);

  const open = useCallback(
    async (name: string, bytes: Uint8Array, origin?: BookOrigin): Promise<void> => {
      try {
        dispatch({ type: 'opened', book: await openBook(name, bytes, origin) });
        setTrouble(null);
      } catch (error) {
        const code: unknown = error instanceof Error && 'code' in error ? error.code : undefined;
        const text = paneWords(language);
        setTrouble(
          `${text.workbench.wrongFile(name)}${text.troubles[isTroubleCode(code) ? code : 'not-xlsx']}`,
        );
      }
    },
    [language],
  );
  const openFile = async (file: File) => {
    await open(file.name, new Uint8Array(await file.arrayBuffer()));
  };
  const save = ({ id, name, bytes }: Book) => {
    download(bytes, fileName(name));
    dispatch({ type: 'saved', id, bytes });
  };
  const openSample = async () => {
    await open(words.workbench.sampleName, await sample(), 'sample');
  };

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = words.workbench.title;
    remember('language', language);
  }, [language, words]);
  useEffect(() => {
    remember('theme', theme);
  }, [theme]);
  useEffect(() => {
    remember('zoom', String(zoom));
  }, [zoom]);
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (desk.books.some(isChanged)) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => {
      window.removeEventListener('beforeunload', warn);
    };
  }, [desk.books]);

  const drop = (event: DragEvent) => {
    event.preventDefault();
    const file = event.dataTransfer.files[0];
    if (file) void openFile(file);
  };

  return (
    <FluentProvider theme={THEMES[theme]}>
      <div
        className={styles.page}
        onKeyDown={onKeyDown}
        onDragOver={(event) => {
          event.preventDefault();
          setDragging(event.dataTransfer.types.includes('Files'));
        }}
        onDragLeave={(event) => {
          // Without a target the pointer has left the window.
          if (event.relatedTarget === null) setDragging(false);
        }}
        onDragEnterCapture={() => {
          setDragging(false);
        }}
        onDropCapture={() => {
          setDragging(false);
        }}
        onDrop={drop}
      >
        <PageBar
          words={words}
          language={language}
          theme={theme}
          trouble={trouble}
          canSave={active !== undefined}
          changed={active !== undefined && isChanged(active)}
          narrowShows={narrowShows}
          onOpen={(file) => void openFile(file)}
          onSample={() => void openSample()}
          onSave={() => {
            if (active) save(active);
          }}
          onLanguage={setLanguage}
          onTheme={setTheme}
          onNarrow={setNarrowShows}
          onDismiss={() => {
            setTrouble(null);
          }}
        />
        <main className={styles.main}>
          <BookTabs
            books={desk.books}
            active={desk.active}
            words={words}
            onActivate={(id) => {
              dispatch({ type: 'activated', id });
            }}
            onClose={(id) => {
              const book = desk.books.find((each) => each.id === id);
              if (book && isChanged(book)) setClosing(id);
              else dispatch({ type: 'closed', id });
            }}
          />
          {closing && (
            <CloseChanged
              name={closing.name}
              made={closing.saved === null}
              words={words}
              onCancel={() => {
                setClosing(null);
              }}
              onClose={(saveFirst) => {
                if (saveFirst) save(closing);
                setClosing(null);
                dispatch({ type: 'closed', id: closing.id });
              }}
            />
          )}
          <div className={styles.body}>
            <div
              ref={sheet}
              className={mergeClasses(styles.book, narrowShows === 'pane' && styles.awayWhenNarrow)}
            >
              {active && (
                <BookView
                  key={active.id}
                  book={active}
                  words={words}
                  dispatch={dispatch}
                  greeting={active.sample && !greeted ? words.workbench.isSample : null}
                  onGreeted={() => {
                    setGreeted(true);
                  }}
                  zoom={zoom}
                  onZoom={setZoom}
                />
              )}
            </div>
            <Splitter label={words.workbench.split} width={width} onWidth={setWidth} />
            <div
              ref={pane}
              className={mergeClasses(styles.pane, narrowShows === 'grid' && styles.awayWhenNarrow)}
              style={{ width }}
            >
              {desk.books.map((book) => (
                <div
                  key={book.id}
                  className={book.id === desk.active ? undefined : styles.away}
                  style={{ height: '100%' }}
                >
                  <BookPane
                    book={book}
                    language={language}
                    theme={theme}
                    engine={props.engine}
                    sample={sample}
                    files={props.files}
                    onLanguage={setLanguage}
                    onJump={() => {
                      setGreeted(true);
                      setNarrowShows('grid');
                    }}
                    dispatch={dispatch}
                    open={open}
                    onSave={() => {
                      save(book);
                    }}
                  />
                </div>
              ))}
            </div>
            {dragging && <div className={styles.drop}>{words.workbench.drop}</div>}
          </div>
        </main>
      </div>
    </FluentProvider>
  );
}

/** A name that a file can have. */
function fileName(name: string): string {
  const plain = name.replace(/[\\/:*?"<>|：]/g, '_');
  return /\.xls[xm]$/i.test(plain) ? plain : `${plain}.xlsx`;
}

interface BookPaneProps {
  readonly book: Book;
  readonly language: Language;
  readonly theme: PaneTheme;
  readonly engine: Services['engine'];
  readonly sample: Services['sample'];
  readonly files: WorkbenchProps['files'];
  readonly onLanguage: (language: Language) => void;
  readonly onJump: () => void;
  readonly dispatch: (action: Parameters<typeof arrange>[1]) => void;
  readonly open: (name: string, bytes: Uint8Array, origin: BookOrigin) => Promise<void>;
  readonly onSave: () => void;
}

/** On a narrow screen sheet and pane take turns. */
function seesSheet(): boolean {
  return matchMedia('(min-width: 760px)').matches;
}

/** The pane over one book. */
function BookPane(props: BookPaneProps) {
  const { book, dispatch, engine, files, open, onJump } = props;
  const { host, id, name } = book;
  const styles = useStyles();
  const [services] = useState<Services>(() => ({
    host,
    engine,
    ...files,
    sample: props.sample,
    openCopy: async (bytes, copyName, kind) => {
      await open(copyName, bytes, kind === 'sample' ? 'sample' : 'made');
      return 'openedHere';
    },
    download,
    workbookName: () => fileName(name),
  }));
  useEffect(
    () =>
      host.onSelect((cell) => {
        dispatch({ type: 'selected', id, cell, jump: true });
        onJump();
      }),
    [host, id, dispatch, onJump],
  );
  useEffect(
    () =>
      host.onMaybeChanged(() => {
        void renewed(book).then((now) => {
          dispatch({ type: 'renewed', book: now });
        });
      }),
    [host, book, dispatch],
  );
  return (
    <div className={styles.withPane}>
      {book.saved === null && <NotSaved words={paneWords(props.language)} onSave={props.onSave} />}
      <div className={styles.fill}>
        <Pane
          embedded
          seesSheet={seesSheet}
          services={services}
          language={props.language}
          theme={props.theme}
          onLanguage={props.onLanguage}
        />
      </div>
    </div>
  );
}
