/** Look-alike glyphs outside the full-width block, each with the one character it stands for. */
const SAME: Readonly<Record<string, string>> = {
  '\u3000': ' ',
  '\u00a0': ' ',
  '\u2002': ' ',
  '\u2003': ' ',
  '\u2007': ' ',
  '\u2009': ' ',
  '\u202f': ' ',
  '\u200b': ' ',
  '\u200c': ' ',
  '\u200d': ' ',
  '\u200e': ' ',
  '\u200f': ' ',
  '\u2060': ' ',
  '\u00ad': ' ',
  '\ufeff': ' ',
  '\r': ' ',
  '\n': ' ',
  '\t': ' ',
  '﹪': '%',
  '−': '-',
  '﹣': '-',
  '﹢': '+',
  '﹥': '>',
  '〉': '>',
  '》': '>',
  '﹤': '<',
  '〈': '<',
  '《': '<',
  '﹦': '=',
  '═': '=',
  '≧': '≥',
  '⩾': '≥',
  '≮': '≥',
  '≦': '≤',
  '⩽': '≤',
  '≯': '≤',
  '–': '—',
  '―': '—',
  '─': '—',
  '〜': '~',
  '∼': '~',
  '￥': '¥',
  '⋯': '…',
  '•': '·',
  '﹒': '.',
};

const ODD =
  /[\u00a0\u00ad\u2002-\u202f\u2060\ufeff\u3000\r\n\t﹪−﹣﹢﹥〉》﹤〈《﹦═≧⩾≮≦⩽≯─〜∼⋯﹒\uff01-\uff5e￥]/g;

/** The text with full-width and look-alike glyphs replaced one for one: the same length, the same offsets. */
export function normalize(text: string): string {
  return text.replace(ODD, (glyph) => {
    const same = SAME[glyph];
    if (same !== undefined) return same;
    const code = glyph.charCodeAt(0);
    return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : glyph;
  });
}

/** Without the white space at both ends, ideographic and zero-width spaces included. */
export function trimmed(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return text.slice(start, end);
}

/** White space, and the marks that take no room: U+00AD, U+200B to U+200F, U+2060, U+FEFF. */
function isSpace(code: number): boolean {
  if (code <= 32) return code === 32 || (code >= 9 && code <= 13);
  if (code < 0x1680) return code === 0xa0 || code === 0xad;
  return (
    (code >= 0x2000 && code <= 0x200f) ||
    code === 0x2060 ||
    code === 0x3000 ||
    code === 0xfeff ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x1680
  );
}
