/** What a line of progress needs to know of where it is written. */
export interface ProgressStream {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/**
 * One line that is written over again and again, on a terminal only. Where no colour is wanted (`NO_COLOR`) or the terminal
 * takes no control codes, spaces wipe out what stood there.
 */
export function progressLine(
  stream: ProgressStream,
  env: Readonly<Record<string, string | undefined>>,
): (text: string) => void {
  if (stream.isTTY !== true) return () => undefined;
  const isPlain = (env['NO_COLOR'] ?? '') !== '' || env['TERM'] === 'dumb';
  let width = 0;
  return (text) => {
    stream.write(isPlain ? `\r${' '.repeat(width)}\r${text}` : `\r\u001b[K${text}`);
    width = widthOf(text);
  };
}

/** Columns that a text takes: a Chinese character takes two. */
function widthOf(text: string): number {
  return [...text].reduce((sum, sign) => sum + (sign > '\u2e80' ? 2 : 1), 0);
}
