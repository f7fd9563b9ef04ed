/** What is never parted: a word or figure, or one character, with the brackets and stops that cling to it. */
const PIECE = /\s+|[（“「《‘]*(?:[!-~]+|[^\s])[，。；：、）”」》！？’…]*/gu;

/** How far the lines that go on are set in: as far as the first, behind the number and sign of a finding. */
const INDENT = /^\s*(?:\d+ \S )?/;

/** Columns that a terminal gives a text; signs that some show narrow and some wide count as wide. */
function widthOf(text: string): number {
  let width = 0;
  for (const sign of text) width += sign >= '⺀' || /[“”‘’…×÷≤≥≠→]/.test(sign) ? 2 : 1;
  return width;
}

function wrapLine(line: string, columns: number): string {
  if (widthOf(line) <= columns) return line;
  const indent = ' '.repeat(INDENT.exec(line)?.[0].length ?? 0);
  const lines: string[] = [];
  let current = '';
  for (const piece of line.match(PIECE) ?? []) {
    const isFull = widthOf(current) + widthOf(piece) > columns && current.trim() !== '';
    if (!isFull) current += piece;
    else {
      lines.push(current.trimEnd());
      current = indent + piece.trimStart();
    }
  }
  return [...lines, current].join('\n');
}

/** Breaks the lines of a report where a terminal of so many columns would, but at words and with what follows set in. */
export function wrap(text: string, columns: number): string {
  return text
    .split('\n')
    .map((line) => wrapLine(line, columns))
    .join('\n');
}
