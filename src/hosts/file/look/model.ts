import type { Area, MarkTone } from '../../../workbook';

export type LineStyle = 'thin' | 'medium' | 'thick' | 'dashed' | 'dotted' | 'double';

export interface Line {
  readonly style: LineStyle;
  /** `#RRGGBB` */
  readonly color: string;
}

export interface CellLook {
  readonly font: string;
  /** In points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strike: boolean;
  /** `#RRGGBB`; absent for automatic. */
  readonly color?: string;
  readonly fill?: string;
  readonly top?: Line;
  readonly right?: Line;
  readonly bottom?: Line;
  readonly left?: Line;
  readonly horizontal?: 'left' | 'center' | 'right' | 'justify';
  readonly vertical: 'top' | 'center' | 'bottom';
  readonly wrap: boolean;
  readonly indent: number;
}

export interface NoteLook {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export interface MarkLook {
  readonly area: Area;
  readonly tone: MarkTone;
  /** `#RRGGBB` */
  readonly fill: string;
}

/** How a worksheet looks, beside what stands in it. Sizes are CSS pixels. */
export interface SheetLook {
  readonly name: string;
  readonly columns: readonly {
    readonly first: number;
    readonly last: number;
    readonly width: number;
  }[];
  readonly defaultWidth: number;
  /** Heights that are set; other rows fit their text. */
  readonly heights: ReadonlyMap<number, number>;
  readonly defaultHeight: number;
  readonly gridLines: boolean;
  /** Index into the workbook's looks for each cell that has one: row → column → index. */
  readonly styles: ReadonlyMap<number, ReadonlyMap<number, number>>;
  /** Charts and pictures stand on the sheet. */
  readonly hasDrawings: boolean;
  readonly notes: readonly NoteLook[];
  readonly marks: readonly MarkLook[];
  /** Links inside the workbook or to addresses: what they lead to is `sheet!A1`. */
  readonly links: ReadonlyMap<string, string>;
}

export interface WorkbookLook {
  readonly looks: readonly CellLook[];
  readonly sheets: readonly SheetLook[];
}
