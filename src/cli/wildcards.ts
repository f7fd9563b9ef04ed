import { readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { exists, isFolder } from './files';

/** The part of a name that stands for others. */
const WILD = /[*?]/;

/** What an open Office and the system keep beside files, which nobody means by `*`. */
const LITTER = /^(?:~\$|\.)/;

function matcherOf(pattern: string): RegExp {
  const source = pattern
    .replace(/[\\^$.|+()[\]{}]/g, '\\$&')
    .replace(/\*/g, '.*')
    .replace(/\?/g, '.');
  return new RegExp(`^${source}$`, 'iu');
}

/**
 * The files that a name with `*` or `?` stands for, in order: the shells of Windows hand it over as it was typed. Any other name,
 * and one that nothing answers to, is given back.
 */
export function filesNamed(name: string): readonly string[] {
  const [folder, pattern] = [dirname(name), basename(name)];
  if (!WILD.test(pattern) || exists(name) || !isFolder(folder)) return [name];
  const matcher = matcherOf(pattern);
  const found = namesIn(folder).filter((one) => !LITTER.test(one) && matcher.test(one));
  const paths = found.sort().map((one) => (folder === '.' ? one : join(folder, one)));
  return paths.length > 0 ? paths : [name];
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    // Not to be listed: that the file was not found is said with its name.
    return [];
  }
}
