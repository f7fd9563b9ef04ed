import { useCallback, useEffect, useReducer, useState } from 'react';
import { download, isTroubleCode, paneWords, type Language } from '../taskpane';
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
  /** Why the last file could not be opened. */
  readonly trouble: string | null;
  readonly dismiss: () => void;
}

/** A report is laid beside a workbook; dropped on the page it is no workbook. */
function isReport(name: string): boolean {
  return /\.(docx?|txt|md)$/i.test(name);
}

/** The workbooks that are open: opening, saving, and asking before changes are lost. */
export function useDesk(first: Book | null, language: Language): DeskWork {
  const [desk, dispatch] = useReducer(arrange, first, begun);
  const [trouble, setTrouble] = useState<string | null>(null);
  const open = useCallback(
    async (name: string, bytes: Uint8Array, origin?: BookOrigin): Promise<void> => {
      try {
        dispatch({ type: 'opened', book: await openBook(name, bytes, origin) });
        setTrouble(null);
      } catch (error) {
        const code: unknown = error instanceof Error && 'code' in error ? error.code : undefined;
        const { workbench, troubles } = paneWords(language);
        const why = isReport(name)
          ? workbench.isReport
          : troubles[isTroubleCode(code) ? code : 'not-xlsx'];
        setTrouble(`${workbench.wrongFile(name)}${why}`);
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
      download(bytes, fileName(name));
      dispatch({ type: 'saved', id, bytes });
    },
    trouble,
    dismiss: () => {
      setTrouble(null);
    },
  };
}
