import type { Edit, Snapshot } from '../../workbook';
import { openArchive } from './package/open';
import { readWorkbookPart } from './package/workbook-part';
import { readSnapshot } from './read/workbook';
import { patchArchive, type PatchResult } from './write/patch';
import type { Codec } from './zip/codec';

/** The bytes of a workbook, opened once: what was unpacked to be read is there when a copy is made. */
export interface OpenedWorkbook {
  readonly snapshot: Snapshot;
  /** As `patchWorkbook`. */
  patch(edits: readonly Edit[]): PatchResult;
}

/** Reads a workbook that is perhaps patched afterwards. Throws `FileError` where the bytes are none. */
export function openWorkbook(bytes: Uint8Array, codec?: Codec): OpenedWorkbook {
  const archive = openArchive(bytes, { keepTexts: true, ...(codec && { codec }) });
  const workbook = readWorkbookPart(archive);
  return {
    snapshot: readSnapshot(archive, workbook),
    patch: (edits) => patchArchive(archive, workbook, edits),
  };
}
