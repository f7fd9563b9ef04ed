import type { Sheet } from './snapshot';

/** The texts of sheets whose cells nobody has asked for yet. */
const ahead = new WeakMap<Sheet, ReadonlySet<string>>();

/**
 * A sheet that is read when something of it beyond its name is asked for. Whoever makes it has looked through it and knows that it
 * can be read, and which texts it holds.
 */
export function deferredSheet(
  known: Pick<Sheet, 'name' | 'visibility'>,
  texts: ReadonlySet<string>,
  read: () => Omit<Sheet, 'name' | 'visibility'>,
): Sheet {
  let reading: ReturnType<typeof read> | undefined;
  const made = () => (reading ??= read());
  // Properties of its own, so that it cannot be told from a sheet that was read at once.
  const sheet: Sheet = {
    ...known,
    get protected() {
      return made().protected;
    },
    get cells() {
      return made().cells;
    },
    get merges() {
      return made().merges;
    },
    get hiddenRows() {
      return made().hiddenRows;
    },
    get hiddenColumns() {
      return made().hiddenColumns;
    },
  };
  ahead.set(sheet, texts);
  return sheet;
}

/** The texts of a sheet that can be had without making its cells; `undefined` where the cells are there. */
export function textsAhead(sheet: Sheet): ReadonlySet<string> | undefined {
  return ahead.get(sheet);
}
