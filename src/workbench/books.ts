import { FileHost, readLook, type WorkbookLook } from '../hosts/file';
import type { CellRef, Snapshot } from '../workbook';

/** A workbook that is open in the workbench. */
export interface Book {
  readonly id: number;
  readonly name: string;
  /** The workbook that the page opens with, to try things on. */
  readonly sample: boolean;
  readonly host: FileHost;
  readonly snapshot: Snapshot;
  readonly look: WorkbookLook;
  /** The bytes as they were opened or last saved; `null` where they were made here and are in no file yet. */
  readonly saved: Uint8Array | null;
  readonly bytes: Uint8Array;
  readonly sheet: string;
  readonly selected: CellRef;
  /** Grows with every jump from the pane. */
  readonly jump: number;
}

let serial = 0;

/** Where a workbook comes from: a file, the page's own sample, or made in the page. */
export type BookOrigin = 'file' | 'sample' | 'made';

/** Opens bytes as a book. Throws a `FileError` where they are no workbook. */
export async function openBook(
  name: string,
  bytes: Uint8Array,
  origin: BookOrigin = 'file',
): Promise<Book> {
  const host = new FileHost(bytes);
  const snapshot = await host.read();
  const first = snapshot.sheets.find(({ visibility }) => visibility === 'visible');
  const sheet = first?.name ?? '';
  serial += 1;
  return {
    id: serial,
    name,
    sample: origin === 'sample',
    host,
    snapshot,
    look: readLook(bytes),
    saved: origin === 'made' ? null : host.currentBytes,
    bytes: host.currentBytes,
    sheet,
    selected: { sheet, row: 0, column: 0 },
    jump: 0,
  };
}

/** The book as it is after a write: what it holds and how it looks. */
export async function renewed(book: Book): Promise<Book> {
  const bytes = book.host.currentBytes;
  if (bytes === book.bytes) return book;
  const snapshot = await book.host.read();
  const look = readLook(bytes);
  // An undo can take away nothing but marks and values: the sheets stay.
  return { ...book, bytes, snapshot, look };
}

export function isChanged({ bytes, saved }: Book): boolean {
  return bytes !== saved;
}

export interface Desk {
  readonly books: readonly Book[];
  readonly active: number | null;
}

/** The desk with one book on it, or with none. */
export function begun(first: Book | null): Desk {
  return { books: first ? [first] : [], active: first?.id ?? null };
}

export type DeskAction =
  | { readonly type: 'opened'; readonly book: Book }
  | { readonly type: 'closed'; readonly id: number }
  | { readonly type: 'activated'; readonly id: number }
  | { readonly type: 'renewed'; readonly book: Book }
  | { readonly type: 'saved'; readonly id: number; readonly bytes: Uint8Array }
  | {
      readonly type: 'selected';
      readonly id: number;
      readonly cell: CellRef;
      readonly jump: boolean;
    };

function inBook(desk: Desk, id: number, change: (book: Book) => Book): Desk {
  return { ...desk, books: desk.books.map((book) => (book.id === id ? change(book) : book)) };
}

export function arrange(desk: Desk, action: DeskAction): Desk {
  switch (action.type) {
    case 'opened':
      return { books: [...desk.books, action.book], active: action.book.id };
    case 'closed': {
      const at = desk.books.findIndex(({ id }) => id === action.id);
      const books = desk.books.filter(({ id }) => id !== action.id);
      const next = books[Math.min(at, books.length - 1)]?.id ?? null;
      return { books, active: desk.active === action.id ? next : desk.active };
    }
    case 'activated':
      return { ...desk, active: action.id };
    case 'renewed':
      return inBook(desk, action.book.id, (book) => ({
        ...book,
        bytes: action.book.bytes,
        snapshot: action.book.snapshot,
        look: action.book.look,
      }));
    case 'saved':
      return inBook(desk, action.id, (book) => ({ ...book, saved: action.bytes }));
    case 'selected':
      return inBook(desk, action.id, (book) => ({
        ...book,
        sheet: action.cell.sheet,
        selected: action.cell,
        jump: action.jump ? book.jump + 1 : book.jump,
      }));
  }
}

/** A name that a file can have. */
export function fileName(name: string): string {
  const plain = name.replace(/[\\/:*?"<>|：]/g, '_');
  return /\.xls[xm]$/i.test(plain) ? plain : `${plain}.xlsx`;
}
