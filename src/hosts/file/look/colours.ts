import { Token, XmlScanner } from '../xml/scanner';

/** The twelve colours of the standard Office theme, in the order that `theme="n"` counts: the first two pairs are swapped. */
const OFFICE_THEME = [
  'FFFFFF',
  '000000',
  'E7E6E6',
  '44546A',
  '4472C4',
  'ED7D31',
  'A5A5A5',
  'FFC000',
  '5B9BD5',
  '70AD47',
  '0563C1',
  '954F72',
];

/** The old palette, from index 8 on; the first eight repeat it. */
const PALETTE = (
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 ' +
  '9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF ' +
  '00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 ' +
  '003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ');

/** Reads the colours of a theme part, in the order that cells count them. */
export function readTheme(text: string | undefined): readonly string[] {
  if (text === undefined) return OFFICE_THEME;
  const found = new Map<string, string>();
  const scanner = new XmlScanner(text);
  let slot = '';
  for (let token = scanner.next(); token !== Token.End; token = scanner.next()) {
    if (token === Token.Close && scanner.is('clrScheme')) break;
    if (token !== Token.Open) continue;
    if (scanner.is('srgbClr')) found.set(slot, scanner.attribute('val') ?? '000000');
    else if (scanner.is('sysClr')) found.set(slot, scanner.attribute('lastClr') ?? '000000');
    else slot = scanner.local;
  }
  const order = 'lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink';
  return order.split(' ').map((name, index) => found.get(name) ?? OFFICE_THEME[index] ?? '000000');
}

/** Lightens (`tint` above 0) or darkens a colour, channel by channel. */
function tinted(hex: string, tint: number): string {
  if (tint === 0) return hex;
  const channels = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16));
  const moved = channels.map((value) =>
    Math.round(tint < 0 ? value * (1 + tint) : value + (255 - value) * tint),
  );
  return moved
    .map((value) => Math.min(255, Math.max(0, value)).toString(16).padStart(2, '0'))
    .join('');
}

/** The colour that the current element states, as `#RRGGBB`; `undefined` for automatic. */
export function readColour(scanner: XmlScanner, theme: readonly string[]): string | undefined {
  const rgb = scanner.attribute('rgb');
  if (rgb !== undefined && /^[0-9a-f]{6,8}$/i.test(rgb)) return `#${rgb.slice(-6).toUpperCase()}`;
  const tint = Number(scanner.attribute('tint') ?? '0') || 0;
  const themed = scanner.attribute('theme');
  if (themed !== undefined) {
    const hex = theme[Number(themed)];
    return hex === undefined ? undefined : `#${tinted(hex, tint).toUpperCase()}`;
  }
  const indexed = scanner.attribute('indexed');
  if (indexed === undefined) return undefined;
  const index = Number(indexed);
  const hex = PALETTE[index < 8 ? index : index - 8];
  return hex === undefined || index >= 64 ? undefined : `#${hex}`;
}
