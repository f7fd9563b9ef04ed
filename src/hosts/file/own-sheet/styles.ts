import { MARK_FILLS, type MarkTone, type SheetStyle } from '../../../workbook';
import type { StylesDraft } from '../write/styles-draft';

/** How a style of our sheet looks; what is not said is plain 10 point text without a border. */
interface Look {
  readonly font?: string;
  readonly size?: number;
  readonly bold?: true;
  readonly color?: string;
  readonly underline?: true;
  readonly fill?: string;
  readonly border?: 'all' | 'bottom';
  readonly align?: 'center' | 'right';
  readonly format?: string;
}

const SONG = '宋体';
const HEI = '黑体';

function tone(name: MarkTone): Look {
  return { fill: MARK_FILLS[name].slice(1), bold: true, align: 'center', border: 'all' };
}

const LOOKS: Readonly<Record<SheetStyle, Look>> = {
  title: { font: HEI, size: 18, align: 'center' },
  subtitle: { font: HEI, size: 13, align: 'center' },
  heading: { font: HEI, size: 12, bold: true, border: 'bottom' },
  label: { bold: true, align: 'center', border: 'all', fill: 'EEF1F6' },
  text: { border: 'all' },
  figure: { border: 'all', align: 'right', format: '0.00' },
  count: { border: 'all', align: 'center', format: '0' },
  center: { border: 'all', align: 'center' },
  link: { border: 'all', color: '0563C1', underline: true },
  small: { size: 9, color: '595959' },
  line: { border: 'bottom' },
  fail: tone('fail'),
  explain: tone('explain'),
  undetermined: tone('undetermined'),
  note: tone('note'),
  pass: { fill: 'E2EFDA', align: 'center', border: 'all' },
};

const NO_BORDER = '<border><left/><right/><top/><bottom/><diagonal/></border>';
const NO_FILL = '<fill><patternFill patternType="none"/></fill>';

/** Points of a style's text: a row's height follows from it. */
export function textSize(style: SheetStyle): number {
  return LOOKS[style].size ?? 10;
}

/** Whether an empty cell of the style shows anything: where others of a merged area cover it, it draws its piece of border and ground. */
export function showsEmpty(style: SheetStyle): boolean {
  const { border, fill } = LOOKS[style];
  return border !== undefined || fill !== undefined;
}

/** The cell formats of our sheet. */
export interface SheetStyles {
  /** The index of that of a style, appended to the style sheet as needed. */
  readonly of: (style: SheetStyle) => number;
  /** Whether some style has got the workbook's plain one, because there was no room for its own. */
  readonly isPlain: () => boolean;
}

export function sheetStyles(styles: StylesDraft): SheetStyles {
  const known = new Map<SheetStyle, number>();
  let plain = false;
  const indexOf = (style: SheetStyle) => {
    const own = cellFormat(styles, LOOKS[style]);
    plain ||= own === undefined;
    return own ?? 0;
  };
  return {
    of: (style) => {
      const index = known.get(style) ?? indexOf(style);
      known.set(style, index);
      return index;
    },
    isPlain: () => plain,
  };
}

function cellFormat(styles: StylesDraft, look: Look): number | undefined {
  const font = styles.entry('fonts', fontXml(look));
  const fill = styles.entry('fills', look.fill === undefined ? NO_FILL : fillXml(look.fill));
  const border = styles.entry('borders', borderXml(look.border));
  const format = look.format === undefined ? 0 : styles.formatId(look.format);
  const align = look.align === undefined ? '' : ` horizontal="${look.align}"`;
  const named = styles.hasNamedStyles ? ' xfId="0"' : '';
  return styles.cellFormat(
    `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}"${named} applyNumberFormat="1" ` +
      'applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">' +
      `<alignment${align} vertical="center" wrapText="1"/></xf>`,
  );
}

function fontXml({ font = SONG, size = 10, bold, color, underline }: Look): string {
  return (
    `<font>${bold ? '<b/>' : ''}${underline ? '<u/>' : ''}<sz val="${size}"/>` +
    `<color rgb="FF${color ?? '000000'}"/><name val="${font}"/><charset val="134"/></font>`
  );
}

function fillXml(color: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="FF${color}"/><bgColor indexed="64"/></patternFill></fill>`;
}

function borderXml(border: Look['border']): string {
  const side = (name: string) => `<${name} style="thin"><color rgb="FF7F7F7F"/></${name}>`;
  if (border === undefined) return NO_BORDER;
  const sides = ['left', 'right', 'top', 'bottom'].map((name) =>
    border === 'all' || name === 'bottom' ? side(name) : `<${name}/>`,
  );
  return `<border>${sides.join('')}<diagonal/></border>`;
}
