import type { PackageDraft } from '../package/draft';
import { firstOfKind } from '../package/open';
import type { WorkbookPart } from '../package/workbook-part';
import {
  applyPatches,
  childNamed,
  mapPart,
  type ElementSpan,
  type PartMap,
  type TextPatch,
} from '../xml/elements';
import { visitCells, type CellSpan } from './cell-scan';

/** Kinds of tabs that have cells. */
const WITH_CELLS = ['worksheet', 'dialogsheet', 'xlMacrosheet', 'xlIntlMacrosheet'];

/** The number of the shared string that a cell shows. */
export function sharedIndexOf(text: string, { type, value }: CellSpan): number | undefined {
  if (type !== 's' || !value) return undefined;
  const index = Number(text.slice(value.openEnd, value.closeStart));
  return Number.isInteger(index) ? index : undefined;
}

/**
 * The texts that the cells of a workbook share. One that no cell shows any more is emptied, for a copy carries no text from before a
 * correction; it keeps its number, and all others stay to the letter.
 */
export class SharedStrings {
  private readonly part: string | undefined;
  private map: PartMap | undefined;
  private items: readonly ElementSpan[] = [];
  private readonly released = new Set<number>();

  constructor(
    private readonly draft: PackageDraft,
    private readonly workbook: WorkbookPart,
  ) {
    this.part = firstOfKind(workbook.relationships, 'sharedStrings')?.target;
  }

  /** The item with a number, as it stands in the file. */
  item(index: number): string | undefined {
    const span = this.span(index);
    return span && this.map?.text.slice(span.start, span.end);
  }

  /** A cell that showed the item shows something else now. */
  release(index: number): void {
    this.released.add(index);
  }

  /** Empties what was released and is shown nowhere else, once all cells are written. */
  finish(): void {
    // The history of a shared workbook names strings as well: what it needs cannot be told.
    const { relationships } = this.workbook;
    if (this.released.size === 0 || firstOfKind(relationships, 'revisionHeaders')) return;
    this.keepShown();
    const patches = [...this.released].flatMap((index): TextPatch[] => {
      const span = this.span(index);
      if (!span || span.empty || !this.map) return [];
      const { prefix } = this.map;
      return [{ start: span.openEnd, end: span.closeStart, text: `<${prefix}t/>` }];
    });
    if (this.part === undefined || !this.map || patches.length === 0) return;
    this.draft.write(this.part, applyPatches(this.map.text, patches));
    this.map = undefined;
  }

  private span(index: number): ElementSpan | undefined {
    if (!this.map && this.part !== undefined) {
      const text = this.draft.text(this.part);
      if (text === undefined) return undefined;
      this.map = mapPart(text);
      this.items = this.map.children.filter(({ local }) => local === 'si');
    }
    return this.items[index];
  }

  /** Takes from what was released all that some cell still shows. */
  private keepShown(): void {
    const { released } = this;
    for (const { kind, external, target } of this.workbook.relationships) {
      if (external || !WITH_CELLS.includes(kind) || released.size === 0) continue;
      const text = this.draft.text(target);
      const data = text === undefined ? undefined : childNamed(mapPart(text), 'sheetData');
      if (text === undefined || !data) continue;
      visitCells(text, data, {
        wants: () => released.size > 0,
        cell: (cell) => {
          const index = sharedIndexOf(text, cell);
          if (index !== undefined) released.delete(index);
        },
      });
    }
  }
}
