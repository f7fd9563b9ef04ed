import { visitCells, type CellSpan } from './cell-scan';
import { shiftFormula } from '../read/formulas';
import type { ElementSpan, PartMap, TextPatch } from '../xml/elements';
import { escapeText, unescapeXml } from '../xml/text';

/** Formulas that the file holds once, in their first cell. Where that one is written over, the others must stand on their own. */
export class SharedFormulas {
  private readonly orphaned = new Map<string, { row: number; column: number; formula: string }>();

  constructor(private readonly map: PartMap) {}

  /** The formula of this cell is about to go. */
  release({ row, column }: CellSpan, formula: ElementSpan): void {
    const index = formula.attributes.get('si');
    const stored = unescapeXml(this.map.text.slice(formula.openEnd, formula.closeStart));
    const isShared = formula.attributes.get('t') === 'shared' && !formula.empty;
    if (isShared && index !== undefined && stored !== '') {
      this.orphaned.set(index, { row, column, formula: stored });
    }
  }

  /** Gives the remaining cells of formulas whose first cell is gone formulas of their own; `overwritten` are cells by their offsets. */
  patches(data: ElementSpan, overwritten: ReadonlySet<number>): TextPatch[] {
    const { orphaned } = this;
    const { prefix, text } = this.map;
    const patches: TextPatch[] = [];
    if (orphaned.size === 0) return patches;
    visitCells(text, data, {
      wants: () => true,
      cell: ({ formula, row, column, element }) => {
        const index = formula?.attributes.get('si');
        const master = index === undefined ? undefined : orphaned.get(index);
        if (!formula || !master || overwritten.has(element.start)) return;
        const own = shiftFormula(master.formula, row - master.row, column - master.column);
        const { start, end } = formula;
        patches.push({ start, end, text: `<${prefix}f>${escapeText(own)}</${prefix}f>` });
      },
    });
    return patches;
  }
}
