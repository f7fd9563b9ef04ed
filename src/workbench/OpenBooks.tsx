import { useState } from 'react';
import type { PaneWords } from '../taskpane';
import { BookTabs } from './BookTabs';
import { isChanged, type Book, type Desk, type DeskAction } from './books';
import { CloseChanged } from './CloseChanged';

interface OpenBooksProps {
  readonly desk: Desk;
  readonly words: PaneWords;
  readonly dispatch: (action: DeskAction) => void;
  readonly save: (book: Book) => void;
}

/** The open workbooks: turned to, and closed, which asks first where changes would be lost. */
export function OpenBooks({ desk, words, dispatch, save }: OpenBooksProps) {
  const [asking, setAsking] = useState<Book['id'] | null>(null);
  const asked = desk.books.find(({ id }) => id === asking);
  return (
    <>
      <BookTabs
        books={desk.books}
        active={desk.active}
        words={words}
        onActivate={(id) => {
          dispatch({ type: 'activated', id });
        }}
        onClose={(id) => {
          const book = desk.books.find((each) => each.id === id);
          if (book && isChanged(book)) setAsking(id);
          else dispatch({ type: 'closed', id });
        }}
      />
      {asked && (
        <CloseChanged
          name={asked.name}
          made={asked.saved === null}
          words={words}
          onCancel={() => {
            setAsking(null);
          }}
          onClose={(saveFirst) => {
            if (saveFirst) save(asked);
            setAsking(null);
            dispatch({ type: 'closed', id: asked.id });
          }}
        />
      )}
    </>
  );
}
