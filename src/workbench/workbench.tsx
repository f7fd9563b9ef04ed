import { FluentProvider, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useState } from 'react';
import { paneWords, THEMES, type Language, type PaneTheme } from '../taskpane';
import { BookPane, type PaneRooms } from './BookPane';
import { BookView } from './BookView';
import type { Book } from './books';
import { useDesk } from './desk';
import { DropVeil, useDropping } from './DropVeil';
import { OpenBooks } from './OpenBooks';
import { PageBar } from './PageBar';
import { usePreference } from './preferences';
import { firstPaneWidth, Splitter } from './Splitter';
import { useSwitching } from './switching';
import type { ChosenZoom } from './ZoomControl';

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
  fill: { height: '100%' },
  away: { display: 'none' },
  awayWhenNarrow: { '@media (max-width: 759px)': { display: 'none' } },
});

export interface WorkbenchProps {
  readonly language: Language;
  readonly theme: PaneTheme;
  readonly zoom: ChosenZoom;
  readonly rooms: PaneRooms;
  /** What the page opens with. */
  readonly first: Book | null;
}

/** A sheet beside the pane, in any browser: no Office, nothing uploaded. */
export function Workbench(props: WorkbenchProps) {
  const styles = useStyles();
  const [language, setLanguage] = usePreference('language', props.language);
  const [theme, setTheme] = usePreference('theme', props.theme);
  const [zoom, setZoom] = usePreference('zoom', props.zoom);
  const [width, setWidth] = useState(() => firstPaneWidth(window.innerWidth));
  const [greeted, setGreeted] = useState(false);
  const [narrowShows, setNarrowShows] = useState<'pane' | 'grid'>('pane');
  const words = paneWords(language);
  const { rooms } = props;
  const { desk, dispatch, open, openFile, save, said, dismiss } = useDesk(props.first, language);
  const { sheet, pane, onKeyDown, goToSheet } = useSwitching();
  const { dragging, listeners } = useDropping((file) => void openFile(file));
  const active = desk.books.find(({ id }) => id === desk.active);

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = words.workbench.title;
  }, [language, words]);
  const greet = useCallback(() => {
    setGreeted(true);
  }, []);
  const jumped = useCallback(() => {
    setGreeted(true);
    setNarrowShows('grid');
  }, []);

  return (
    <FluentProvider theme={THEMES[theme]}>
      <div className={styles.page} onKeyDown={onKeyDown} {...listeners}>
        <PageBar
          words={words}
          language={language}
          theme={theme}
          said={said}
          canSave={active !== undefined}
          narrowShows={narrowShows}
          onOpen={(file) => void openFile(file)}
          onSample={() => {
            void rooms.sample().then((bytes) => open(words.workbench.sampleName, bytes, 'sample'));
          }}
          onSave={() => {
            if (active) save(active);
          }}
          onLanguage={setLanguage}
          onTheme={setTheme}
          onNarrow={setNarrowShows}
          onDismiss={dismiss}
        />
        <main className={styles.main}>
          <OpenBooks desk={desk} words={words} dispatch={dispatch} save={save} />
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
                  onGreeted={greet}
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
              {/* Every book keeps its pane, with the answer in it. */}
              {desk.books.map((book) => (
                <div
                  key={book.id}
                  className={mergeClasses(styles.fill, book.id !== desk.active && styles.away)}
                >
                  <BookPane
                    book={book}
                    language={language}
                    theme={theme}
                    rooms={rooms}
                    onLanguage={setLanguage}
                    onJump={jumped}
                    onGo={goToSheet}
                    onAnswer={greet}
                    dispatch={dispatch}
                    open={open}
                    onSave={() => {
                      save(book);
                    }}
                  />
                </div>
              ))}
            </div>
            {dragging && <DropVeil text={words.workbench.drop} />}
          </div>
        </main>
      </div>
    </FluentProvider>
  );
}
