/** A workbook found in the folder; `path` is relative to it, with `/` between its parts. */
export interface Source {
  readonly path: string;
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly modified: number;
}

/** One shard of several: machines that share a folder each take their own. `index` counts from 1. */
export interface Shard {
  readonly index: number;
  readonly of: number;
}

/** A line of the results file: what was checked, under which key, and the workbook's JSON. */
export interface ResultLine<Workbook> {
  readonly key: string;
  readonly workbook: Workbook;
}

/** FNV-1a over the path, stirred: the same on every machine, whatever else lies in the folder. */
function hash(path: string): number {
  let value = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(path.normalize('NFC'))) {
    value = Math.imul(value ^ byte, 0x01000193);
  }
  // Names that count things upwards differ in their last digits only: stirred, so that all bits depend on all of them.
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}

/** What makes an earlier result still good: the same file, checked in the same way. */
export function keyOf({ path, size, modified }: Source, way: string): string {
  return [path, size, modified, way].join('|');
}

/** The sources of a shard, in the order of their paths. */
export function ofShard(sources: readonly Source[], { index, of }: Shard): readonly Source[] {
  return sources
    .filter(({ path }) => hash(path) % of === index - 1)
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** A line of the results file. */
export function resultLine<Workbook>(key: string, workbook: Workbook): string {
  const line: ResultLine<Workbook> = { key, workbook };
  return `${JSON.stringify(line)}\n`;
}

/** Reads a results file. A last line that was broken off, and lines that are no results, are left out. */
export function readResults<Workbook>(text: string): ReadonlyMap<string, Workbook> {
  const results = new Map<string, Workbook>();
  for (const line of text.split('\n')) {
    try {
      const { key, workbook } = JSON.parse(line) as Partial<ResultLine<Workbook>>;
      if (typeof key === 'string' && workbook) results.set(key, workbook);
    } catch {
      // A process killed while writing leaves half a line: that file is checked again.
    }
  }
  return results;
}

/** `results.jsonl`, or `results-2-of-4.jsonl` where there are shards. */
export function shardName(stem: string, extension: string, { index, of }: Shard): string {
  return of === 1 ? `${stem}.${extension}` : `${stem}-${index}-of-${of}.${extension}`;
}
