import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { copyName, readResults, type Source } from '../batch';
import { ownOutput } from '../hosts/file';
import type { WorkbookJson } from '../output';
import { exists, FileAccessError, readBytes } from './files';

/** The workbooks of a folder, and how many there are that we made and that are therefore left out. */
export interface Found {
  readonly sources: readonly Source[];
  readonly own: number;
}

interface Walked {
  readonly workbooks: string[];
  /** The copies that earlier runs wrote, by the results that lie with them. */
  readonly copies: Set<string>;
}

function walk(folder: string, without: string, found: Walked): Walked {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (resolve(path) !== without) walk(path, without, found);
    } else if (/^results(-\d+-of-\d+)?\.jsonl$/.test(entry.name)) {
      for (const { file } of readResults<WorkbookJson>(readFileSync(path, 'utf8')).values()) {
        found.copies.add(join(folder, copyName(file)));
      }
      // An open Excel leaves `~$` files beside a workbook.
    } else if (/^(?!~\$).*\.xls[xm]?$/i.test(entry.name)) {
      found.workbooks.push(path);
    }
  }
  return found;
}

/**
 * A summary, or a copy that lies beside its original or where a run wrote it. Any other copy came from a unit, as what it
 * hands in: it is checked like every workbook.
 */
function isOwn(path: string, copies: ReadonlySet<string>): boolean {
  let own;
  try {
    own = ownOutput(readBytes(path));
  } catch (error) {
    // What cannot be read is said when it is checked.
    if (error instanceof FileAccessError) return false;
    throw error;
  }
  if (own !== 'copy') return own === 'summary';
  const original = path.replace(/（送审）(\.[^.]+)$/, '$1');
  return copies.has(path) || (original !== path && exists(original));
}

/** The workbooks in `folder` and below, but for what lies in `out` and what we made ourselves. */
export function findSources(folder: string, out: string): Found {
  const { workbooks, copies } = walk(folder, resolve(out), { workbooks: [], copies: new Set() });
  const given = workbooks.filter((path) => !isOwn(path, copies));
  const sources = given.map((path) => {
    const { size, mtimeMs } = statSync(path);
    return { path: relative(folder, path).split(sep).join('/'), size, modified: mtimeMs };
  });
  return { sources, own: workbooks.length - given.length };
}
