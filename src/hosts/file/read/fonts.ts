import { Token, type XmlScanner } from '../xml/scanner';
import { isTrue } from '../xml/text';

/** What two pieces of text must share to look alike, as one comparable text. */
export type FontLook = string;

/**
 * Reads a `<font>` or `<rPr>` element on which the scanner stands, up to its closing tag. Character set, family and
 * scheme do not show and are left out; every way to say "automatic black" counts as one.
 */
export function readFontLook(scanner: XmlScanner): FontLook {
  let name = '';
  let size = '';
  let color = 'auto';
  let underline = '';
  let vertical = '';
  const flags = new Set<string>();
  if (scanner.empty) return look(name, size, color, underline, vertical, flags);
  const depth = scanner.depth;
  for (;;) {
    const token = scanner.next();
    if (scanner.depth < depth || token === Token.End) break;
    if (token !== Token.Open) continue;
    const value = scanner.attribute('val');
    const local = scanner.local;
    if (local === 'rFont' || local === 'name') name = value ?? '';
    else if (local === 'sz') size = `${Number(value)}`;
    else if (local === 'color') color = readColor(scanner);
    else if (local === 'u') underline = value === 'none' ? '' : (value ?? 'single');
    else if (local === 'vertAlign') vertical = value === 'baseline' ? '' : (value ?? '');
    else if (local === 'b' || local === 'i' || local === 'strike') {
      if (value === undefined || isTrue(value)) flags.add(local);
    }
  }
  return look(name, size, color, underline, vertical, flags);
}

function look(
  name: string,
  size: string,
  color: string,
  underline: string,
  vertical: string,
  flags: ReadonlySet<string>,
): FontLook {
  return [name, size, color, underline, vertical, ...[...flags].sort()].join('|');
}

function readColor(scanner: XmlScanner): string {
  const rgb = scanner.attribute('rgb');
  if (rgb !== undefined) return /^(FF)?000000$/i.test(rgb) ? 'auto' : rgb.slice(-6).toUpperCase();
  const theme = scanner.attribute('theme');
  const tint = Number(scanner.attribute('tint') ?? '0');
  if (theme !== undefined) return theme === '1' && tint === 0 ? 'auto' : `theme${theme}/${tint}`;
  const indexed = scanner.attribute('indexed');
  return indexed === undefined || indexed === '64' || indexed === '8'
    ? 'auto'
    : `indexed${indexed}`;
}
