import type { MarkTone } from './edit';

/** Fill of a marked cell, `#RRGGBB`: light enough for black text on screen and on paper. */
export const MARK_FILLS: Readonly<Record<MarkTone, string>> = {
  fail: '#F8CBCB',
  explain: '#FFE4B3',
  undetermined: '#DDDDEE',
  note: '#D3E6F8',
};

/** Author of our notes in a file. */
export const NOTE_AUTHOR = '自评核验';

/** How every note or comment of ours begins: by it we find our own again. */
export const NOTE_PREFIX = '【自评核验】';

const SENTINEL = /^=?OR\(TRUE,"ziping:([a-z]+)"=""\)$/i;

/** The formula of a mark's conditional format, with its leading `=`: always true, and recognisable as our own. */
export function formatMarkFormula(tone: MarkTone): string {
  return `=OR(TRUE,"ziping:${tone}"="")`;
}

/** The tone of a mark from the formula of a conditional format; `undefined` for one that is not ours. */
export function parseMarkFormula(formula: string): MarkTone | undefined {
  const tone = SENTINEL.exec(formula.replace(/\s+/g, ''))?.[1]?.toLowerCase();
  return tone !== undefined && isTone(tone) ? tone : undefined;
}

function isTone(text: string): text is MarkTone {
  return Object.hasOwn(MARK_FILLS, text);
}
