import { mapPart, childrenOf, type ElementSpan, type PartMap } from './elements';
import { isTrue } from './xml';

/** How cells of one format look. Colours are `#RRGGBB`; what is not there is as in a plain cell. */
export interface CellLook {
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
  readonly strike?: true;
  readonly font?: string;
  /** Points. */
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly borders?: Readonly<Partial<Record<BorderSide, CellBorder>>>;
  readonly horizontal?: string;
  readonly vertical?: string;
  readonly wrap?: true;
  readonly indent?: number;
}

export type BorderSide = 'left' | 'right' | 'top' | 'bottom';

export interface CellBorder {
  /** As in the file: `thin`, `medium`, `dashed` … */
  readonly style: string;
  readonly color?: string;
}

export interface SheetLooks {
  readonly looks: readonly CellLook[];
  readonly locked: readonly boolean[];
}

/** Reads the cell formats of a style sheet, with the theme's colours. */
export function readLook(styles: string | undefined, theme: string | undefined): SheetLooks {
  if (styles === undefined) return { looks: [], locked: [] };
  const map = mapPart(styles);
  const colors = new Palette(map, theme === undefined ? [] : themeColors(theme));
  const group = (name: string) => {
    const element = map.children.find(({ local }) => local === name);
    return element ? childrenOf(map.text, element) : [];
  };
  const fonts = group('fonts').map((font) => fontLook(map.text, font, colors));
  const fills = group('fills').map((fill) => fillColor(map.text, fill, colors));
  const borders = group('borders').map((border) => bordersOf(map.text, border, colors));
  const formats = group('cellXfs').map((xf) => ({ xf, parts: childrenOf(map.text, xf) }));
  const numberOf = (xf: ElementSpan, name: string) => Number(xf.attributes.get(name) ?? '0');
  return {
    looks: formats.map(({ xf, parts }) => {
      const fill = fills[numberOf(xf, 'fillId')];
      const border = borders[numberOf(xf, 'borderId')];
      return {
        ...fonts[numberOf(xf, 'fontId')],
        ...(fill !== undefined && { fill }),
        ...(border && Object.keys(border).length > 0 && { borders: border }),
        ...alignment(parts.find(({ local }) => local === 'alignment')),
      };
    }),
    locked: formats.map(({ parts }) => {
      const locked = parts.find(({ local }) => local === 'protection')?.attributes.get('locked');
      return locked === undefined || isTrue(locked);
    }),
  };
}

function alignment(element: ElementSpan | undefined): CellLook {
  const horizontal = element?.attributes.get('horizontal');
  const vertical = element?.attributes.get('vertical');
  const indent = Number(element?.attributes.get('indent') ?? '0');
  return {
    ...(horizontal !== undefined && horizontal !== 'general' && { horizontal }),
    ...(vertical !== undefined && { vertical }),
    ...(isTrue(element?.attributes.get('wrapText')) && { wrap: true as const }),
    ...(indent > 0 && { indent }),
  };
}

function fontLook(text: string, font: ElementSpan, colors: Palette): CellLook {
  const parts = new Map(childrenOf(text, font).map((part) => [part.local, part.attributes]));
  const has = (name: string) => {
    const attributes = parts.get(name);
    const value = attributes?.get('val');
    return attributes !== undefined && value !== '0' && value !== 'false' && value !== 'none';
  };
  const name = parts.get('name')?.get('val');
  const size = parts.get('sz')?.get('val');
  const color = colors.of(parts.get('color'));
  return {
    ...(has('b') && { bold: true as const }),
    ...(has('i') && { italic: true as const }),
    ...(has('u') && { underline: true as const }),
    ...(has('strike') && { strike: true as const }),
    ...(name !== undefined && { font: name }),
    ...(size !== undefined && { size: Number(size) }),
    ...(color !== undefined && { color }),
  };
}

function fillColor(text: string, fill: ElementSpan, colors: Palette): string | undefined {
  const [pattern] = childrenOf(text, fill);
  if (pattern?.local !== 'patternFill') return undefined;
  const kind = pattern.attributes.get('patternType') ?? 'none';
  if (kind === 'none' || kind === 'gray125') return undefined;
  const parts = childrenOf(text, pattern);
  const name = kind === 'solid' ? 'fgColor' : 'bgColor';
  return colors.of(parts.find(({ local }) => local === name)?.attributes);
}

/** Left and right are called start and end in strict workbooks. */
const SIDES: Readonly<Record<string, BorderSide>> = {
  left: 'left',
  start: 'left',
  right: 'right',
  end: 'right',
  top: 'top',
  bottom: 'bottom',
};

function bordersOf(
  text: string,
  border: ElementSpan,
  colors: Palette,
): Partial<Record<BorderSide, CellBorder>> {
  const found: Partial<Record<BorderSide, CellBorder>> = {};
  for (const part of childrenOf(text, border)) {
    const side = SIDES[part.local];
    const style = part.attributes.get('style') ?? 'none';
    if (side === undefined || style === 'none') continue;
    const color = colors.of(childrenOf(text, part)[0]?.attributes);
    found[side] = { style, ...(color !== undefined && { color }) };
  }
  return found;
}

/** The default colours by index, from 8 on (0 to 7 are the first eight again). */
const INDEXED =
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 ' +
  '9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF ' +
  '00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 ' +
  '003366 339966 003300 333300 993300 993366 333399 333333';

class Palette {
  private readonly indexed: readonly string[];

  constructor(
    styles: PartMap,
    private readonly theme: readonly string[],
  ) {
    const colors = styles.children.find(({ local }) => local === 'colors');
    const own = (colors ? childrenOf(styles.text, colors) : []).find(
      ({ local }) => local === 'indexedColors',
    );
    this.indexed = own
      ? childrenOf(styles.text, own).map(({ attributes }) =>
          (attributes.get('rgb') ?? '').slice(-6),
        )
      : [...INDEXED.split(' ').slice(0, 8), ...INDEXED.split(' ')];
  }

  /** The colour that an element names; `undefined` for the automatic one. */
  of(attributes: ReadonlyMap<string, string> | undefined): string | undefined {
    if (!attributes || isTrue(attributes.get('auto'))) return undefined;
    const rgb = attributes.get('rgb');
    const index = attributes.get('indexed');
    const theme = attributes.get('theme');
    const base =
      rgb?.slice(-6) ??
      (index === undefined ? undefined : this.indexed[Number(index)]) ??
      (theme === undefined ? undefined : this.theme[Number(theme)]);
    if (base === undefined || !/^[0-9a-f]{6}$/i.test(base)) return undefined;
    return `#${tinted(base, Number(attributes.get('tint') ?? '0')).toUpperCase()}`;
  }
}

/** Theme colours by the index that cells use: light and dark change places with what the theme says. */
function themeColors(theme: string): string[] {
  const names = [
    'lt1',
    'dk1',
    'lt2',
    'dk2',
    'accent1',
    'accent2',
    'accent3',
    'accent4',
    'accent5',
    'accent6',
  ];
  return [...names, 'hlink', 'folHlink'].map((name) => {
    const body = new RegExp(`<(?:\\w+:)?${name}>([\\s\\S]*?)</`).exec(theme)?.[1] ?? '';
    return (
      /lastClr="([0-9A-Fa-f]{6})"/.exec(body)?.[1] ?? /val="([0-9A-Fa-f]{6})"/.exec(body)?.[1] ?? ''
    );
  });
}

/** A colour made lighter (towards 1) or darker (towards -1). */
function tinted(color: string, tint: number): string {
  if (tint === 0) return color;
  const parts = [0, 2, 4].map((at) => parseInt(color.slice(at, at + 2), 16));
  return parts
    .map((part) => (tint < 0 ? part * (1 + tint) : part + (255 - part) * tint))
    .map((part) => Math.round(part).toString(16).padStart(2, '0'))
    .join('');
}
