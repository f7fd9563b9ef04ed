import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { keyOf, readResults, resultLine, type Source } from '../batch';
import { copyName, type WorkbookJson } from '../output';
import { appendWhole, writeWhole } from './files';

/** Whether a result of an earlier run still stands: its copy is there, or the file was at fault and not this program. */
function stands({ error }: WorkbookJson, copy: string): boolean {
  return error === null ? existsSync(copy) : error.code !== 'failed';
}

/**
 * The results file of a batch: a line for each workbook. A result is added as soon as it is there, so that a killed run loses
 * nothing; lines that no longer stand are taken out at the beginning.
 */
export class BatchResults {
  /** By the path of the workbook. */
  private readonly results = new Map<string, WorkbookJson>();

  constructor(
    private readonly file: string,
    private readonly sources: readonly Source[],
    private readonly way: string,
    out: string,
  ) {
    if (!existsSync(file)) return;
    const earlier = readResults<WorkbookJson>(readFileSync(file, 'utf8'));
    for (const source of sources) {
      const result = earlier.get(keyOf(source, way));
      if (result && stands(result, join(out, copyName(source.path)))) {
        this.results.set(source.path, result);
      }
    }
    this.tidy();
  }

  get count(): number {
    return this.results.size;
  }

  has({ path }: Source): boolean {
    return this.results.has(path);
  }

  add(source: Source, workbook: WorkbookJson): void {
    const line = resultLine(keyOf(source, this.way), workbook);
    appendWhole(this.file, new TextEncoder().encode(line));
    this.results.set(source.path, workbook);
  }

  /** All results there are, in the order of the sources. */
  ordered(): readonly WorkbookJson[] {
    return this.sources.flatMap(({ path }) => this.results.get(path) ?? []);
  }

  /** Writes the file anew, in the order of the sources. */
  tidy(): void {
    const lines = this.sources.flatMap((source) => {
      const workbook = this.results.get(source.path);
      return workbook ? [resultLine(keyOf(source, this.way), workbook)] : [];
    });
    writeWhole(this.file, new TextEncoder().encode(lines.join('')), true);
  }
}
