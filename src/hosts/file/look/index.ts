import { firstOfKind, openArchive, partText, relationshipsOf } from '../package/open';
import { readWorkbookPart } from '../package/workbook-part';
import { readTheme } from './colours';
import type { WorkbookLook } from './model';
import { readNotes } from './notes';
import { readGeometry } from './sheet';
import { readLooks } from './styles';

export type { CellLook, Line, MarkLook, NoteLook, SheetLook, WorkbookLook } from './model';

/** How the worksheets of a package look: widths, fonts, fills, borders, notes, our marks. Throws `FileError`. */
export function readLook(bytes: Uint8Array): WorkbookLook {
  const archive = openArchive(bytes);
  const workbook = readWorkbookPart(archive);
  const partOf = (kind: string) => {
    const found = firstOfKind(workbook.relationships, kind);
    return found && partText(archive, found.target);
  };
  const theme = readTheme(partOf('theme'));
  const sheets = workbook.tabs.flatMap(({ kind, name, part }) => {
    if (kind !== 'worksheet') return [];
    const text = partText(archive, part);
    if (text === undefined) return [];
    const relationships = relationshipsOf(archive, part);
    const comments = firstOfKind(relationships, 'comments');
    const hasDrawings = firstOfKind(relationships, 'drawing') !== undefined;
    const notes = readNotes(comments && partText(archive, comments.target));
    return [{ name, ...readGeometry(text), notes, hasDrawings }];
  });
  return { looks: readLooks(partOf('styles'), theme), sheets };
}
