import { HostError } from '../../hosts/host';
import type { Trouble, TroubleCode } from './model';

const CODES: ReadonlySet<string> = new Set<TroubleCode>([
  'not-a-report',
  'not-a-workbook',
  'too-large-file',
  'legacy-xls',
  'encrypted',
  'engine',
  'undo-kept-changed',
]);

/** An error of the pane's own, with a code that `messages/` has a sentence for. */
export class PaneError extends Error {
  override readonly name = 'PaneError';
  constructor(
    readonly code: TroubleCode,
    readonly detail?: string,
  ) {
    super(code);
  }
}

function codeOf(error: Error): TroubleCode | undefined {
  const code: unknown = 'code' in error ? error.code : undefined;
  return typeof code === 'string' && CODES.has(code) ? (code as TroubleCode) : undefined;
}

/** What a person is told about an error; anything unforeseen is `broken` with the details to copy. */
export function troubleOf(error: unknown): Trouble {
  if (error instanceof HostError) {
    return {
      code: error.code,
      cells: error.cells,
      ...(error.detail !== undefined && { detail: error.detail }),
    };
  }
  if (!(error instanceof Error)) return { code: 'broken', cells: [], detail: String(error) };
  const code = codeOf(error);
  if (code) return { code, cells: [], detail: error.message };
  if (error.name === 'ChunkLoadError') return { code: 'engine', cells: [], detail: error.message };
  return { code: 'broken', cells: [], detail: error.stack ?? error.message };
}
