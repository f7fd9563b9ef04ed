import { FileError } from '../file-error';
import type { PackageDraft } from '../package/draft';

/** Ids of shapes come in blocks of 1024, block 1 from 1025 to 2048, and a block belongs to one sheet of the workbook alone. */
const BLOCK = 1024;
/** Office knows no higher id. */
const LAST_BLOCK = 262_143;

const IDMAP = /(<(?:\w+:)?idmap[^>]*\sdata\s*=\s*["'])([\d,\s]*)/;

/** The blocks that a drawing states, and the last id that it uses in each; those it only uses as well. */
function blocksOf(drawing: string): Map<number, number> {
  const blocks = new Map<number, number>();
  for (const stated of IDMAP.exec(drawing)?.[2]?.match(/\d+/g) ?? []) {
    const block = Number(stated);
    // Ids up to 1024 are Office's own.
    if (block > 0) blocks.set(block, block * BLOCK);
  }
  for (const [, digits] of drawing.matchAll(/_x0000_s(\d+)/g)) {
    const id = Number(digits);
    const block = Math.floor((id - 1) / BLOCK);
    if (block > 0) blocks.set(block, Math.max(blocks.get(block) ?? 0, id));
  }
  return blocks;
}

/** Gives new shapes their ids, so that no two sheets of a workbook share a block. */
export class ShapeIds {
  private known: Map<number, Set<string>> | undefined;
  /** Every block below it belongs to a drawing. */
  private next = 1;

  /** `parts` are those whose drawings share the ids: all tabs of the workbook. */
  constructor(
    private readonly draft: PackageDraft,
    private readonly parts: readonly string[],
  ) {}

  /** Takes `count` ids for the drawing of a name, and states in its text the blocks they lie in. */
  take(
    name: string,
    text: string,
    count: number,
  ): { readonly ids: readonly number[]; readonly text: string } {
    const blocks = blocksOf(text);
    const ids: number[] = [];
    const fill = (block: number, last: number) => {
      const end = Math.min((block + 1) * BLOCK, last + count - ids.length);
      for (let id = last + 1; id <= end; id++) ids.push(id);
    };
    // Some programs give all drawings the first block.
    for (const [block, last] of blocks) if (this.isFree(block, name)) fill(block, last);
    const take = (block: number) => {
      if (ids.length >= count || blocks.has(block) || !this.isFree(block, name)) return;
      this.claims.set(block, new Set([name]));
      blocks.set(block, block * BLOCK);
      fill(block, block * BLOCK);
    };
    // A drawing that states no blocks has those of the shapes that it came with, and that may be gone by now.
    for (const block of blocksOf(this.looseText(name)).keys()) take(block);
    for (; ids.length < count && this.next <= LAST_BLOCK; this.next++) take(this.next);
    const stated = [...blocks.keys()].join(',');
    return { ids, text: text.replace(IDMAP, (_, start: string) => `${start}${stated}`) };
  }

  private isFree(block: number, name: string): boolean {
    const owners = this.claims.get(block);
    return owners === undefined || (owners.size === 1 && owners.has(name));
  }

  /** By block, the drawings that claim it. */
  private get claims(): Map<number, Set<string>> {
    return (this.known ??= this.readClaims());
  }

  /** The blocks of all drawings as the file came; those of headers and footers count as well. */
  private readClaims(): Map<number, Set<string>> {
    const claims = new Map<number, Set<string>>();
    for (const part of this.parts) {
      for (const { kind, external, target } of this.draft.relationships(part)) {
        if (kind !== 'vmlDrawing' || external) continue;
        for (const block of blocksOf(this.looseText(target)).keys()) {
          claims.set(block, (claims.get(block) ?? new Set()).add(target));
        }
      }
    }
    return claims;
  }

  /** The letters and digits of a drawing in any encoding; a damaged one, which no program shows, states nothing. */
  private looseText(name: string): string {
    const { archive } = this.draft;
    const entry = archive.find(name);
    if (!entry) return '';
    try {
      return new TextDecoder().decode(archive.read(entry)).replaceAll('\0', '');
    } catch (error) {
      if (error instanceof FileError) return '';
      throw error;
    }
  }
}
