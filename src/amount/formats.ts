export interface FormatKind {
  readonly percent: boolean;
  /** Which parts of a date the format shows. */
  readonly date?: { readonly year: boolean; readonly month: boolean; readonly day: boolean };
}

const kinds = new Map<string, FormatKind>();

/** What a number format makes of a number; decided by its first section, which is the one for positive numbers. */
export function formatKind(format: string): FormatKind {
  const cached = kinds.get(format);
  if (cached) return cached;
  const kind = work(format);
  if (kinds.size < 2000) kinds.set(format, kind);
  return kind;
}

/** Quoted and escaped characters, colours, conditions and locales, padding: all that stands beside the codes. */
const BESIDE = /"[^"]*"|\\.|_.|\*.|\[(?![hms]+\])[^\]]*\]/gi;

function work(format: string): FormatKind {
  const codes = format.replace(BESIDE, '').split(';')[0]?.toLowerCase() ?? '';
  if (/general|通用格式|@/.test(codes)) return { percent: false };
  if (codes.includes('%')) return { percent: true };
  if (/[0#?]/.test(codes.replace(/[hs][.:]?0+/g, ''))) return { percent: false };
  const year = /[ye]/.test(codes);
  const day = codes.includes('d');
  // Beside hours or seconds an m is minutes.
  const month = codes.includes('m') && (year || day || !/[hs]/.test(codes));
  return year || month || day ? { percent: false, date: { year, month, day } } : { percent: false };
}
