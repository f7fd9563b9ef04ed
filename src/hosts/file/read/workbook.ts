import { deferredSheet, type Sheet, type Snapshot } from '../../../workbook';
import { readCellStyles, type CellStyles } from './cell-styles';
import { FileError } from '../file-error';
import { findKept } from '../package/kept-part';
import { firstOfKind, openArchive, partText } from '../package/open';
import { readSharedStrings } from './rich-text';
import { readSheet, surveySheet, type SheetContext } from './sheet-reader';
import { readWorkbookPart, type WorkbookPart } from '../package/workbook-part';
import { XmlScanner } from '../xml/scanner';
import type { OpenOptions, ZipArchive } from '../zip/archive';

/**
 * Reads the bytes of an `.xlsx` or `.xlsm` workbook. Throws `FileError` where they are none. Only the parts that a snapshot
 * needs are inflated.
 */
export function readWorkbook(bytes: Uint8Array, options?: OpenOptions): Snapshot {
  const archive = openArchive(bytes, options);
  return readSnapshot(archive, readWorkbookPart(archive));
}

/** What all sheets of the package share. */
export function readContext(archive: ZipArchive, workbook: WorkbookPart): SheetContext {
  const strings = firstOfKind(workbook.relationships, 'sharedStrings');
  const text = strings && partText(archive, strings.target);
  return {
    strings: text === undefined ? [] : readSharedStrings(new XmlScanner(text)),
    styles: readStyles(archive, workbook),
    date1904: workbook.date1904,
  };
}

function readStyles(archive: ZipArchive, workbook: WorkbookPart): CellStyles {
  const styles = firstOfKind(workbook.relationships, 'styles');
  const text = styles && partText(archive, styles.target);
  return text === undefined ? { formats: [], looks: [], locked: [] } : readCellStyles(text);
}

/**
 * From so many characters on, the cells of a sheet are made only if someone asks for them: the long sheets of a workbook are mostly
 * lists that no form stands in.
 */
const LONG_SHEET = 400_000;

export function readSnapshot(archive: ZipArchive, workbook: WorkbookPart): Snapshot {
  const context = readContext(archive, workbook);
  const sheets: Sheet[] = [];
  for (const tab of workbook.tabs) {
    if (tab.kind !== 'worksheet') continue;
    const text = partText(archive, tab.part);
    if (text === undefined) throw new FileError('corrupt', `no part ${tab.part}`);
    const { name, visibility } = tab;
    if (text.length < LONG_SHEET) {
      sheets.push({ name, visibility, ...readSheet(text, context) });
    } else {
      const texts = surveySheet(text, context);
      sheets.push(deferredSheet({ name, visibility }, texts, () => readSheet(text, context)));
    }
  }
  const kept = findKept(archive, workbook.relationships);
  return { sheets, date1904: workbook.date1904, kept: kept?.text ?? null, gaps: [] };
}
