import { FileError } from '../file-error';
import { PackageDraft } from '../package/draft';
import { openArchive } from '../package/open';
import { readWorkbookPart } from '../package/workbook-part';
import { ownSheetPart } from './edit';

/** A workbook that we made: a `summary` holds our sheet and nothing else, a `copy` holds it beside the unit's own. */
export type OwnOutput = 'summary' | 'copy';

/** Tells a workbook that we made by the name that leads to our sheet; `undefined` for any other, and for what is no workbook. */
export function ownOutput(bytes: Uint8Array): OwnOutput | undefined {
  try {
    const archive = openArchive(bytes);
    const { name, tabs } = readWorkbookPart(archive);
    if (ownSheetPart(new PackageDraft(archive), name) === undefined) return undefined;
    return tabs.length === 1 ? 'summary' : 'copy';
  } catch (error) {
    if (error instanceof FileError) return undefined;
    throw error;
  }
}
