import { makeStyles } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import {
  download,
  Pane,
  paneWords,
  type Language,
  type PaneTheme,
  type Services,
} from '../taskpane';
import { fileName, renewed, type Book, type BookOrigin, type DeskAction } from './books';
import { NotSaved } from './NotSaved';

const useStyles = makeStyles({
  withPane: { display: 'flex', flexDirection: 'column', height: '100%' },
  fill: { flexGrow: 1, minHeight: 0 },
});

/** What the pane needs beside the workbook itself. */
export type PaneRooms = Pick<Services, 'engine' | 'sample' | 'readWorkbook' | 'patch'>;

interface BookPaneProps {
  readonly book: Book;
  readonly language: Language;
  readonly theme: PaneTheme;
  readonly rooms: PaneRooms;
  readonly onLanguage: (language: Language) => void;
  /** The sheet went to a cell of the pane's. */
  readonly onJump: () => void;
  /** The focus is to go there too. */
  readonly onGo: () => void;
  readonly onAnswer: () => void;
  readonly dispatch: (action: DeskAction) => void;
  readonly open: (name: string, bytes: Uint8Array, origin: BookOrigin) => Promise<void>;
  readonly onSave: () => void;
}

/** On a narrow screen sheet and pane take turns. */
function seesSheet(): boolean {
  return matchMedia('(min-width: 760px)').matches;
}

/** The pane over one book. */
export function BookPane(props: BookPaneProps) {
  const { book, dispatch, open, onJump } = props;
  const { host, id, name } = book;
  const styles = useStyles();
  const [services] = useState<Services>(() => ({
    host,
    ...props.rooms,
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
          onGo={props.onGo}
          onAnswer={props.onAnswer}
        />
      </div>
    </div>
  );
}
