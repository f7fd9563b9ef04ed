import { useRef, useState } from 'react';
import type { Receipt } from '../hosts/host';
import { formatPosition, troubleCode, type PaneWords } from '../taskpane';
import type { Sheet, ValueEdit } from '../workbook';
import type { Book } from './books';
import type { Place } from './grid/geometry';
import { pastedEdits } from './grid/pasting';
import { typedEdit } from './grid/typing';

export interface SheetWriting {
  readonly type: (place: Place, typed: string) => void;
  readonly paste: (place: Place, text: string) => void;
  readonly undo: () => void;
  /** Why the last of them did not happen. */
  readonly trouble: string | null;
  readonly setTrouble: (trouble: string | null) => void;
  /** A write may have made the figures of formulas old. */
  readonly warned: boolean;
  readonly setWarned: (warned: boolean) => void;
}

/** What is typed and pasted into the sheet in sight, and taken back. */
export function useSheetWriting(
  book: Book,
  sheet: Sheet | undefined,
  words: PaneWords,
): SheetWriting {
  const [trouble, setTrouble] = useState<string | null>(null);
  const [warned, setWarned] = useState(false);
  const undoable = useRef<Receipt[]>([]);
  const attempt = async (action: () => Promise<void>) => {
    try {
      await action();
      setTrouble(null);
    } catch (error) {
      setTrouble(words.troubles[troubleCode(error) ?? 'failed']);
    }
  };
  const write = (edits: readonly ValueEdit[]) => {
    if (edits.length === 0) return;
    void attempt(async () => {
      undoable.current.push(await book.host.apply(edits));
      const hasFormulas = book.snapshot.sheets.some(({ cells }) =>
        cells.some(({ formula }) => formula !== undefined),
      );
      if (hasFormulas) setWarned(true);
    });
  };
  return {
    type: ({ row, column }, typed) => {
      const before = sheet?.cells.find((each) => each.row === row && each.column === column);
      const edit = typedEdit({ sheet: book.sheet, row, column }, before, typed);
      write(edit ? [edit] : []);
    },
    paste: (at, text) => {
      if (!sheet) return;
      const block = pastedEdits(sheet, at, text);
      if ('edits' in block) {
        write(block.edits);
        return;
      }
      const cell = formatPosition(block.at.row, block.at.column);
      const { pasteIntoMerge, pasteOntoFormula } = words.workbench;
      setTrouble((block.refused === 'merged' ? pasteIntoMerge : pasteOntoFormula)(cell));
    },
    undo: () => {
      const last = undoable.current.pop();
      if (last) void attempt(() => book.host.undo(last));
    },
    trouble,
    setTrouble,
    warned,
    setWarned,
  };
}
