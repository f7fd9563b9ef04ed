import { Token, XmlScanner } from '../xml/scanner';
import { isTrue } from '../xml/text';
import { readColour } from './colours';
import type { CellLook, Line, LineStyle } from './model';

interface Font {
  font: string;
  size: number;
  bold: boolean;
  italic: boolean;
  underline: boolean;
  strike: boolean;
  color?: string;
}

type Borders = Partial<Record<'top' | 'right' | 'bottom' | 'left', Line>>;

const PLAIN_FONT: Font = {
  font: '',
  size: 11,
  bold: false,
  italic: false,
  underline: false,
  strike: false,
};

const LINES: Readonly<Record<string, LineStyle>> = {
  thin: 'thin',
  hair: 'dotted',
  dotted: 'dotted',
  dashed: 'dashed',
  dashDot: 'dashed',
  dashDotDot: 'dashed',
  slantDashDot: 'dashed',
  medium: 'medium',
  mediumDashed: 'medium',
  mediumDashDot: 'medium',
  mediumDashDotDot: 'medium',
  thick: 'thick',
  double: 'double',
};

/** The sides of a border; start and end in a sheet that reads from left to right. */
const SIDES: Readonly<Record<string, keyof Borders>> = {
  top: 'top',
  bottom: 'bottom',
  left: 'left',
  start: 'left',
  right: 'right',
  end: 'right',
};

const BLACK = '#000000';

/** Calls `visit` for every element inside the one on which the scanner stands. */
function inside(scanner: XmlScanner, visit: (local: string) => void): void {
  if (scanner.empty) return;
  const depth = scanner.depth;
  for (let token = scanner.next(); token !== Token.End; token = scanner.next()) {
    if (scanner.depth < depth) return;
    if (token === Token.Open) visit(scanner.local);
  }
}

function readFont(scanner: XmlScanner, theme: readonly string[]): Font {
  const font: Font = { ...PLAIN_FONT };
  inside(scanner, (local) => {
    const value = scanner.attribute('val');
    const on = value === undefined || isTrue(value);
    if (local === 'name') font.font = value ?? '';
    else if (local === 'sz') font.size = Number(value) || PLAIN_FONT.size;
    else if (local === 'b') font.bold = on;
    else if (local === 'i') font.italic = on;
    else if (local === 'strike') font.strike = on;
    else if (local === 'u') font.underline = value !== 'none';
    else if (local === 'color') {
      const color = readColour(scanner, theme);
      if (color !== undefined) font.color = color;
    }
  });
  return font;
}

/** The colour of a fill; patterns are shown as the colour of their lines. */
function readFill(scanner: XmlScanner, theme: readonly string[]): string | undefined {
  let pattern = 'none';
  let front: string | undefined;
  let back: string | undefined;
  inside(scanner, (local) => {
    if (local === 'patternFill') pattern = scanner.attribute('patternType') ?? 'none';
    else if (local === 'fgColor') front = readColour(scanner, theme);
    else if (local === 'bgColor') back = readColour(scanner, theme);
    else if (local === 'gradientFill') pattern = 'gradient';
    else if (local === 'color') front ??= readColour(scanner, theme);
  });
  if (pattern === 'none') return undefined;
  return pattern === 'solid' || pattern === 'gradient' ? front : (back ?? front);
}

function readBorders(scanner: XmlScanner, theme: readonly string[]): Borders {
  const borders: Borders = {};
  let side: keyof Borders | undefined;
  let style: LineStyle | undefined;
  inside(scanner, (local) => {
    if (local === 'color') {
      if (side && style) borders[side] = { style, color: readColour(scanner, theme) ?? BLACK };
      return;
    }
    side = SIDES[local];
    style = LINES[scanner.attribute('style') ?? ''];
    if (side && style) borders[side] = { style, color: BLACK };
  });
  return borders;
}

const HORIZONTAL: Readonly<Record<string, CellLook['horizontal']>> = {
  left: 'left',
  center: 'center',
  centerContinuous: 'center',
  right: 'right',
  justify: 'justify',
  distributed: 'center',
};

/** The look behind every cell format, by its index. */
export function readLooks(text: string | undefined, theme: readonly string[]): CellLook[] {
  if (text === undefined) return [];
  const fonts: Font[] = [];
  const fills: (string | undefined)[] = [];
  const borders: Borders[] = [];
  const looks: CellLook[] = [];
  const scanner = new XmlScanner(text);
  let list = '';
  for (let token = scanner.next(); token !== Token.End; token = scanner.next()) {
    if (token !== Token.Open) continue;
    const local = scanner.local;
    if (local === 'font' && list === 'fonts') fonts.push(readFont(scanner, theme));
    else if (local === 'fill' && list === 'fills') fills.push(readFill(scanner, theme));
    else if (local === 'border' && list === 'borders') borders.push(readBorders(scanner, theme));
    else if (local === 'xf' && list === 'cellXfs') {
      looks.push(readLook(scanner, fonts, fills, borders));
    } else if (local === 'dxfs' || local === 'cellStyleXfs' || local === 'extLst') scanner.skip();
    else if (local !== 'styleSheet') list = local;
  }
  return looks;
}

function readLook(
  scanner: XmlScanner,
  fonts: readonly Font[],
  fills: readonly (string | undefined)[],
  borders: readonly Borders[],
): CellLook {
  const index = (name: string) => Number(scanner.attribute(name) ?? '0');
  const fill = fills[index('fillId')];
  const base = {
    ...(fonts[index('fontId')] ?? PLAIN_FONT),
    ...(fill !== undefined && { fill }),
    ...borders[index('borderId')],
  };
  let horizontal: CellLook['horizontal'];
  let vertical: CellLook['vertical'] = 'bottom';
  let wrap = false;
  let indent = 0;
  inside(scanner, (local) => {
    if (local !== 'alignment') return;
    horizontal = HORIZONTAL[scanner.attribute('horizontal') ?? ''];
    const given = scanner.attribute('vertical');
    vertical = given === 'top' ? 'top' : given === 'bottom' || !given ? 'bottom' : 'center';
    wrap = isTrue(scanner.attribute('wrapText'));
    indent = Number(scanner.attribute('indent') ?? '0') || 0;
  });
  return { ...base, ...(horizontal && { horizontal }), vertical, wrap, indent };
}
