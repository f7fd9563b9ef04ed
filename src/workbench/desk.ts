import { useCallback, useEffect, useReducer, useState } from 'react';
import { download, paneWords, troubleCode, type Language } from '../taskpane';
import {
  arrange,
  begun,
  fileName,
  isChanged,
  openBook,
  type Book,
  type BookOrigin,
  type Desk,
  type DeskAction,
} from './books';

export interface DeskWork {
  readonly desk: Desk;
  readonly dispatch: (action: DeskAction) => void;
  readonly open: (name: string, bytes: Uint8Array, origin?: BookOrigin) => Promise<void>;
  readonly openFile: (file: File) => Promise<void>;
  readonly save: (book: Book) => void;
  /** Why the last file could not be opened, or where the last one was saved. */
  readonly said: Said | null;
  readonly dismiss: () => void;
}

export interface Said {
  readonly intent: 'error' | 'success';
  readonly text: string;
}

/** A report is laid beside a workbook; dropped on the page it is no workbook. */
function isReport(name: string): boolean {
  return /\.(docx?|txt|md)$/i.test(name);
}

/** The workbooks that are open: opening, saving, and asking before changes are lost. */
export function useDesk(first: Book | null, language: Language): DeskWork {
  const [desk, dispatch] = useReducer(arrange, first, begun);
  const [said, setSaid] = useState<Said | null>(null);
  const open = useCallback(
    async (name: string, bytes: Uint8Array, origin?: BookOrigin): Promise<void> => {
      try {
        dispatch({ type: 'opened', book: await openBook(name, bytes, origin) });
        setSaid(null);
      } catch (error) {
        const { workbench, troubles } = paneWords(language);
        const why = isReport(name)
          ? workbench.isReport
          : troubles[troubleCode(error) ?? 'not-xlsx'];
        setSaid({ intent: 'error', text: `${workbench.wrongFile(name)}${why}` });
      }
    },
    [language],
  );
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (desk.books.some(isChanged)) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => {
      window.removeEventListener('beforeunload', warn);
    };
  }, [desk.books]);
  return {
    desk,
    dispatch,
    open,
    openFile: async (file) => {
      await open(file.name, new Uint8Array(await file.arrayBuffer()));
    },
    save: ({ id, name, bytes }) => {
      const file = fileName(name);
      download(bytes, file);
      dispatch({ type: 'saved', id, bytes });
      setSaid({ intent: 'success', text: paneWords(language).workbench.saved(file) });
    },
    said,
    dismiss: () => {
      setSaid(null);
    },
  };
}
