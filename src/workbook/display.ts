import { format as applyFormat } from 'numfmt';
import type { CellValue } from './snapshot';

/** Days between the two date systems: serial 0 of 1904 is serial 1462 of 1900. */
const DAYS_1904 = 1462;

/** Texts kept before the memory starts anew; a workbook rarely shows more distinct values. */
const MEMORY_LIMIT = 100_000;

/** Format → value → text. */
const memory = new Map<string, Map<number | string, string>>();
let remembering = 0;

/**
 * What Excel would show for a value under a number format, in a Chinese Excel and a column that is wide enough.
 * Both hosts use it, so that their snapshots agree; the text that a host itself gives may be `####`.
 */
export function displayText(value: CellValue, format: string, date1904 = false): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'object') return value.error;
  if (typeof value === 'string')
    return mayReshapeText(format) ? remembered(value, format, false) : value;
  if (format === 'General') {
    // The commonest figures: those whose digits fit into a General cell as they are.
    const plain = `${value}`;
    if (plain.length <= 11 && !plain.includes('e')) return plain;
  }
  return remembered(value, format, date1904);
}

/** Only a format with a section for texts changes what a text looks like. */
function mayReshapeText(format: string): boolean {
  return format !== '@' && format !== 'General' && (format.includes('@') || format.includes(';'));
}

function remembered(value: number | string, format: string, date1904: boolean): string {
  const key = date1904 ? `1904|${format}` : format;
  const known = memory.get(key)?.get(value);
  if (known !== undefined) return known;
  if (remembering >= MEMORY_LIMIT) {
    memory.clear();
    remembering = 0;
  }
  const texts = memory.get(key) ?? new Map<number | string, string>();
  memory.set(key, texts);
  const text = work(value, format, date1904);
  texts.set(value, text);
  remembering++;
  return text;
}

function work(value: number | string, format: string, date1904: boolean): string {
  const options = { locale: 'zh-CN', nbsp: false, overflow: '######' } as const;
  try {
    const shift = date1904 && typeof value === 'number' && isDate(format) ? DAYS_1904 : 0;
    const shown = typeof value === 'number' ? asDecimal(value + shift) : value;
    return applyFormat(prepared(format), shown, options);
  } catch {
    // A format that cannot be read: Excel would refuse the file; the value itself is the honest text.
    return applyFormat('General', value, options);
  }
}

/**
 * Excel rounds the decimal digits it shows, half up: 1.005 to two places is 1.01, though the nearest double lies below it. A step
 * to the next double or two makes up for that, and is far smaller than any digit that counts.
 */
function asDecimal(value: number): number {
  return Number.isInteger(value) ? value : value * (1 + 2 * Number.EPSILON);
}

const FORMAT_PIECES = /"[^"]*"|\\.|!(.)|G\/通用格式|上午\/下午/gi;

/** A format with what only Chinese Excel knows, or what stands for a setting of the system, in words that all know. */
function prepared(format: string): string {
  if (/\[\$-(F800|x-sysdate)\]/i.test(format)) return 'yyyy"年"m"月"d"日"';
  if (/\[\$-(F400|x-systime)\]/i.test(format)) return 'h:mm:ss';
  // The name that Excel gives the short date of the system in every language.
  if (/^m\/d\/yyyy( h:mm)?$/.test(format)) return format.replace('m/d/yyyy', 'yyyy/m/d');
  return format.replace(FORMAT_PIECES, (piece, escaped: string | undefined) => {
    if (escaped !== undefined) return `\\${escaped}`;
    if (piece === '上午/下午') return 'AM/PM';
    return piece.startsWith('G') || piece.startsWith('g') ? 'General' : piece;
  });
}

const DATE_LIKE = /[ymdhs]|上午/i;

/** Whether a format shows dates or times: one of their letters outside quotes, brackets and escapes. */
function isDate(format: string): boolean {
  const bare = format.replace(/"[^"]*"|\\.|!.|_.|\*.|\[(?![hms]+\])[^\]]*\]/gi, '');
  return DATE_LIKE.test(bare.replace(/General/gi, ''));
}
