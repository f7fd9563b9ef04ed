import { HostError } from '../../hosts/host';
import { paneWords } from '../../messages';
import type { Trouble, TroubleCode } from './model';

/** An error of the pane's own, with a code that there is a sentence for. */
export class PaneError extends Error {
  override readonly name = 'PaneError';
  constructor(
    readonly code: TroubleCode,
    readonly detail?: string,
  ) {
    super(detail === undefined ? code : `${code}: ${detail}`);
  }
}

/** A file of the user's, by its name, that could not be read. */
export class FileTrouble extends Error {
  override readonly name = 'FileTrouble';
  constructor(
    readonly file: string,
    override readonly cause: unknown,
  ) {
    super(file);
  }
}

/** The code of an error that there is a sentence for; `undefined` of anything unforeseen. */
export function troubleCode(error: unknown): TroubleCode | undefined {
  const code: unknown = error instanceof Error && 'code' in error ? error.code : undefined;
  return isTroubleCode(code) ? code : undefined;
}

/** Whether there is a sentence for a code. */
export function isTroubleCode(code: unknown): code is TroubleCode {
  return typeof code === 'string' && Object.hasOwn(paneWords('zh-CN').troubles, code);
}

/** What a person is told about an error; anything unforeseen is `broken` with the details to copy. */
export function troubleOf(error: unknown): Trouble {
  if (error instanceof FileTrouble) return { ...troubleOf(error.cause), file: error.file };
  if (error instanceof HostError) {
    return {
      code: error.code,
      cells: error.cells,
      ...(error.detail !== undefined && { detail: error.detail }),
    };
  }
  if (!(error instanceof Error)) return { code: 'broken', cells: [], detail: String(error) };
  // Errors about files carry codes of their own rooms.
  const code = troubleCode(error);
  if (code) return { code, cells: [], detail: error.message };
  if (error.name === 'ChunkLoadError') return { code: 'engine', cells: [], detail: error.message };
  return { code: 'broken', cells: [], detail: error.stack ?? error.message };
}
