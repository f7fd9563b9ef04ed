/** What Excel makes of something entered into a cell: the mischief that a writer has to guard against. */
export type Entry =
  | { kind: 'nothing' }
  | { kind: 'text'; text: string }
  | { kind: 'figure'; value: number; format?: string }
  | { kind: 'boolean'; value: boolean }
  | { kind: 'error'; code: string }
  | { kind: 'formula'; formula: string }
  | { kind: 'refused' };

const ERRORS = /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/i;

export function enter(input: string | number | boolean, format: string): Entry {
  if (input === '') return { kind: 'nothing' };
  if (format === '@') {
    // Whatever is entered into a cell formatted as text is a text, figures too.
    const text = typeof input === 'boolean' ? String(input).toUpperCase() : String(input);
    return { kind: 'text', text: text.startsWith("'") ? text.slice(1) : text };
  }
  if (typeof input === 'number') return { kind: 'figure', value: input };
  if (typeof input === 'boolean') return { kind: 'boolean', value: input };
  if (input.startsWith("'")) return { kind: 'text', text: input.slice(1) };
  if (input.startsWith('=') && input.length > 1) return { kind: 'formula', formula: input };
  return enterText(input);
}

function enterText(input: string): Entry {
  const plain = toHalfWidth(input).trim();
  if (/^(true|false)$/i.test(plain)) return { kind: 'boolean', value: /^true$/i.test(plain) };
  if (ERRORS.test(plain)) return { kind: 'error', code: plain.toUpperCase() };
  const figure = readFigure(plain) ?? readDate(plain);
  if (figure) return { kind: 'figure', ...figure };
  if (/^[+-]./.test(plain)) return { kind: 'formula', formula: `=${plain}` };
  if (plain.startsWith('@')) return { kind: 'refused' };
  return { kind: 'text', text: input };
}

/** Chinese Excel reads full-width figures and signs as figures. */
function toHalfWidth(text: string): string {
  return text.replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
}

function readFigure(text: string): { value: number; format?: string } | undefined {
  const match =
    /^([-+(])?\s*([¥￥$])?\s*(\d{1,3}(?:,\d{3})+|\d+)?(\.\d*)?(e[-+]?\d+)?\s*(%)?\s*(\))?$/i.exec(
      text,
    );
  if (!match) return undefined;
  const [, sign, currency, whole = '', part = '', power = '', percent, close] = match;
  if ((whole === '' && part.length < 2) || (sign === '(') !== (close === ')')) return undefined;
  const size = Number(`${whole.replace(/,/g, '') || '0'}${part === '.' ? '' : part}${power}`);
  if (!Number.isFinite(size)) return undefined;
  const value = (sign === '-' || sign === '(' ? -size : size) / (percent ? 100 : 1);
  const decimals = part.length > 1;
  if (percent) return { value, format: decimals ? '0.00%' : '0%' };
  if (currency) return { value, format: decimals ? '"¥"#,##0.00' : '"¥"#,##0' };
  if (power) return { value, format: '0.00E+00' };
  if (whole.includes(',')) return { value, format: decimals ? '#,##0.00' : '#,##0' };
  return { value };
}

const DATES: readonly [RegExp, string][] = [
  [/^(?<y>\d{4})[-/.年](?<m>\d{1,2})[-/.月](?<d>\d{1,2})日?$/, 'yyyy/m/d'],
  [/^(?<y>\d{4})[-/年](?<m>\d{1,2})月?$/, 'yyyy"年"m"月"'],
  [/^(?<m>\d{1,2})[-/月](?<d>\d{1,2})日?$/, 'm"月"d"日"'],
  [/^(?<m>\d{1,2})月$/, 'm"月"'],
];

function readDate(text: string): { value: number; format: string } | undefined {
  const time = /^(\d{1,2})[:：时](\d{2})分?(?:[:：](\d{2}))?$/.exec(text);
  if (time) {
    const [, hours, minutes, seconds = 0] = time.map(Number);
    return { value: (hours! * 3600 + minutes! * 60 + seconds) / 86_400, format: 'h:mm' };
  }
  for (const [pattern, format] of DATES) {
    const found = pattern.exec(text)?.groups;
    if (!found || /^\d{1,2}月$/.test(text)) continue;
    const [year, month, day] = [Number(found.y ?? 2024), Number(found.m), Number(found.d ?? 1)];
    if (month < 1 || month > 12 || day < 1 || day > 31) continue;
    return { value: Date.UTC(year, month - 1, day) / 86_400_000 + 25_569, format };
  }
  return undefined;
}
