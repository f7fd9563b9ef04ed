import type { CSSProperties } from 'react';
import type { CellLook, Line } from '../../hosts/file';
import type { CellValue } from '../../workbook';

/** The zoom of the sheet around, as CSS knows it. */
export const ZOOM = '--zoom';

/** A length as large as the zoom makes it. */
export function zoomed(length: string): string {
  return `calc(${length} * var(${ZOOM}))`;
}

const WIDTHS = { thin: 1, dashed: 1, dotted: 1, medium: 2, thick: 3, double: 3 };

function lineCss(line: Line): string {
  const kind =
    line.style === 'dashed' || line.style === 'dotted' || line.style === 'double'
      ? line.style
      : 'solid';
  return `${WIDTHS[line.style]}px ${kind} ${line.color}`;
}

/** The stronger of two lines that meet between two cells. */
export function stronger(a: Line | undefined, b: Line | undefined): Line | undefined {
  if (!a || !b) return a ?? b;
  return WIDTHS[b.style] > WIDTHS[a.style] ? b : a;
}

export interface Edges {
  readonly top?: Line | undefined;
  readonly right?: Line | undefined;
  readonly bottom?: Line | undefined;
  readonly left?: Line | undefined;
}

/** The lines of a cell, over the grid lines. */
export function edgesCss({ top, right, bottom, left }: Edges): CSSProperties {
  return {
    ...(top && { borderTop: lineCss(top) }),
    ...(right && { borderRight: lineCss(right) }),
    ...(bottom && { borderBottom: lineCss(bottom) }),
    ...(left && { borderLeft: lineCss(left) }),
  };
}

/** Where a value stands in its cell if nothing is said: figures right, words left, true and errors in the middle. */
function natural(value: CellValue): 'left' | 'right' | 'center' {
  if (typeof value === 'number') return 'right';
  return typeof value === 'string' || value === null ? 'left' : 'center';
}

const VERTICAL = { top: 'top', center: 'middle', bottom: 'bottom' } as const;

/** The look of a cell as CSS; Chinese faces that are not installed fall back to the page's own. */
export function lookCss(look: CellLook | undefined, value: CellValue): CSSProperties {
  if (!look) return { textAlign: natural(value), verticalAlign: 'bottom', whiteSpace: 'pre' };
  const decoration = [look.underline && 'underline', look.strike && 'line-through']
    .filter(Boolean)
    .join(' ');
  return {
    textAlign: look.horizontal ?? natural(value),
    verticalAlign: VERTICAL[look.vertical],
    fontSize: zoomed(`${look.size}pt`),
    ...(look.font !== '' && { fontFamily: `"${look.font.replace(/["\\]/g, '')}", inherit` }),
    ...(look.bold && { fontWeight: 700 }),
    ...(look.italic && { fontStyle: 'italic' }),
    ...(decoration !== '' && { textDecorationLine: decoration }),
    ...(look.color && { color: look.color }),
    ...(look.fill && { backgroundColor: look.fill }),
    whiteSpace: look.wrap || look.horizontal === 'justify' ? 'pre-wrap' : 'pre',
    ...(look.indent > 0 && { paddingLeft: zoomed(`${2 + look.indent * 9}px`) }),
  };
}
