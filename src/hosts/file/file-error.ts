/** Why bytes could not be read as a workbook (the codes of the design that concern bytes). */
export type FileErrorCode =
  'empty' | 'not-xlsx' | 'corrupt' | 'encrypted' | 'legacy-xls' | 'too-large' | 'unsafe';

/** Bytes that are not a workbook this host can read. `detail` is for logs; the sentence is made by `messages/`. */
export class FileError extends Error {
  override readonly name = 'FileError';
  constructor(
    readonly code: FileErrorCode,
    readonly detail?: string,
  ) {
    super(detail === undefined ? code : `${code}: ${detail}`);
  }
}
