/** Why bytes could not be read as a report. */
export type ReportErrorCode =
  'empty' | 'not-report' | 'legacy-doc' | 'encrypted' | 'corrupt' | 'too-large' | 'unsafe';

/** Bytes that are no report this room can read. `detail` is for logs; the sentence is made by `messages/`. */
export class ReportError extends Error {
  override readonly name = 'ReportError';
  constructor(
    readonly code: ReportErrorCode,
    readonly detail?: string,
  ) {
    super(detail === undefined ? code : `${code}: ${detail}`);
  }
}
