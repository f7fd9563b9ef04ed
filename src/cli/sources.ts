import { readdirSync, type Dirent } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { readResults, type Source } from '../batch';
import { ownOutput } from '../hosts/file';
import { copyName, originalName, type WorkbookJson } from '../output';
import { exists, FileAccessError, isFolder, isSameFile, readBytes, statsOf } from './files';

/** The workbooks of a folder, how many there are that we made and that are therefore left out, the files that are none, and the links to folders. */
export interface Found {
  readonly sources: readonly Source[];
  readonly own: number;
  readonly others: readonly Source[];
  readonly links: readonly Source[];
}

interface Walked {
  readonly workbooks: string[];
  /** Reports, scans and the like: nobody checks them here, and whoever expects it must be told. */
  readonly others: string[];
  /** Links that lead to folders: whoever followed them might go in circles, or check a folder twice. */
  readonly links: string[];
  /** The copies that earlier runs wrote, by the results that lie with them. */
  readonly copies: Set<string>;
}

/** Kinds of tables; those that cannot be read are answered as such, each with what to do. */
const TABLES = /\.(?:xls[xmb]?|xlt[xm]?|et[tx]?|od[st]|csv|tsv|numbers)$/i;

/** What programs and systems leave beside files: `~$` of an open Office, hidden files, thumbnails, what we are writing. */
const LITTER = /^(?:~\$|\.)|^(?:thumbs\.db|desktop\.ini)$/i;

/** What lies in a folder; `undefined` where nobody lets us look. */
function entriesOf(folder: string): readonly Dirent[] | undefined {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return undefined;
  }
}

/** The workbooks that the results in a file tell of; none where it cannot be read. */
function copiesOf(path: string): readonly string[] {
  try {
    return [...readResults<WorkbookJson>(Buffer.from(readBytes(path)).toString()).values()].map(
      ({ file }) => copyName(file),
    );
  } catch (error) {
    if (error instanceof FileAccessError) return [];
    throw error;
  }
}

function walk(folder: string, without: string, found: Walked): Walked {
  const entries = entriesOf(folder);
  // A folder that keeps its files to itself is answered like a file that cannot be read: what lies in it is not checked.
  if (!entries) found.workbooks.push(folder);
  for (const entry of entries ?? []) {
    const path = join(folder, entry.name);
    if (LITTER.test(entry.name)) continue;
    if (entry.isDirectory()) {
      if (!isSameFile(path, without)) walk(path, without, found);
    } else if (entry.isSymbolicLink() && isFolder(path)) {
      found.links.push(path);
    } else if (/^results(-\d+-of-\d+)?\.jsonl$/.test(entry.name)) {
      for (const copy of copiesOf(path)) found.copies.add(join(folder, copy));
    } else {
      (TABLES.test(entry.name) ? found.workbooks : found.others).push(path);
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
  const original = originalName(path);
  return copies.has(path) || (original !== undefined && exists(original));
}

/** The workbooks in `folder` and below, but for what lies in `out` and what we made ourselves. */
export function findSources(folder: string, out: string): Found {
  const nothing: Walked = { workbooks: [], others: [], links: [], copies: new Set() };
  const { workbooks, others, links, copies } = walk(folder, out, nothing);
  const given = workbooks.filter((path) => !isOwn(path, copies));
  const sourceOf = (path: string): Source => {
    // A link that leads nowhere is named with the rest when it cannot be read.
    const { size = 0, mtimeMs = 0 } = statsOf(path) ?? {};
    return { path: relative(folder, path).split(sep).join('/'), size, modified: mtimeMs };
  };
  const own = workbooks.length - given.length;
  return {
    sources: given.map(sourceOf),
    own,
    others: others.map(sourceOf),
    links: links.map(sourceOf),
  };
}
