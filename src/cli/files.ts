import { createHash } from 'node:crypto';
import {
  closeSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  linkSync,
  opendirSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
  type Stats,
} from 'node:fs';
import { hostname, platform } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { outputWords, type Language } from '../messages';
import { holdSignals } from './signals';

/** A file cannot be read or written; `code` is one of DESIGN's error codes or one of the system's. */
export class FileAccessError extends Error {
  override readonly name = 'FileAccessError';
  constructor(readonly code: string) {
    super(code);
  }
}

/** What the system calls a path that leads nowhere. */
const NOWHERE = ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ELOOP'];

/** Larger files are refused before they are read. */
const LARGEST_FILE = 512 * 1024 * 1024;

/** `ENOENT` …, the code of an error of the operating system. */
export function systemCode(error: unknown): string {
  const { code } = (error ?? {}) as { readonly code?: unknown };
  return typeof code === 'string' ? code : 'failed';
}

/** One sentence for a file or folder that could not be written, by the system's code. */
export function unwritten(path: string, code: string, language: Language): string {
  const { cannotWrite, whyNotWritten } = outputWords(language).cli;
  return cannotWrite(path, whyNotWritten[code] ?? code);
}

/** All bytes of a file. Throws `FileAccessError` with `not-found`, `not-a-file`, `empty`, `too-large` or `unreadable`. */
export function readBytes(path: string): Uint8Array {
  let stats;
  try {
    stats = statSync(path);
  } catch (error) {
    const code = systemCode(error);
    throw new FileAccessError(NOWHERE.includes(code) ? 'not-found' : 'unreadable');
  }
  if (stats.isDirectory() && !isListable(path)) throw new FileAccessError('unreadable');
  if (!stats.isFile()) throw new FileAccessError('not-a-file');
  if (stats.size === 0) throw new FileAccessError('empty');
  if (stats.size > LARGEST_FILE) throw new FileAccessError('too-large');
  try {
    const { buffer, byteOffset, byteLength } = readFileSync(path);
    return new Uint8Array(buffer, byteOffset, byteLength);
  } catch {
    throw new FileAccessError('unreadable');
  }
}

/** What is known of a path; `undefined` where it leads nowhere, or in circles. */
export function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

export function isFolder(path: string): boolean {
  return statsOf(path)?.isDirectory() === true;
}

/** Whether it can be seen what lies in a folder. */
export function isListable(folder: string): boolean {
  try {
    opendirSync(folder).closeSync();
    return true;
  } catch {
    return false;
  }
}

/** Whether two paths lead to the same file; a path that leads nowhere is the same as none. */
export function isSameFile(first: string, second: string): boolean {
  try {
    // Numbers of 64 bits, which a double would round; and the system's own way to the one name of a file of many spellings.
    const [a, b] = [statSync(first, { bigint: true }), statSync(second, { bigint: true })];
    return (
      a.dev === b.dev &&
      a.ino === b.ino &&
      (a.ino !== 0n || realpathSync.native(first) === realpathSync.native(second))
    );
  } catch {
    return false;
  }
}

/** Bytes of a name that leave room for what is put around it: no system takes more than 255. */
const LONGEST_NAME = 220;

/** Tells this machine from others that write into the same folder, and the systems of one machine apart: process ids are each one's own. */
const MACHINE = createHash('sha1').update(`${hostname()} ${platform()}`).digest('hex').slice(0, 8);

/** Where a file stands until it is whole: beside its place. */
function partOf(path: string): string {
  const name = basename(path);
  const isLong = Buffer.byteLength(name) > LONGEST_NAME;
  const short = isLong ? createHash('sha1').update(name).digest('hex') : name;
  return join(dirname(path), `.${short}.${MACHINE}.${process.pid}.part`);
}

/** Takes away what is left of an unfinished file. What keeps it from going kept it from being written, too, and that is said. */
function remove(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // A path through a file, say: nothing is there.
  }
}

/** Takes away what a worker that was ended left of a file. */
export function removePartOf(path: string): void {
  remove(partOf(path));
}

const PART = /^\..+?(?:\.([0-9a-f]{8}))?\.(\d+)\.part$/;
/** A younger one of another machine may still be written. */
const ABANDONED_AFTER = 10 * 60_000;

/** Takes away what processes left in a folder that were killed while they wrote. */
export function removeAbandoned(folder: string): void {
  for (const name of namesIn(folder)) {
    const [, machine, id] = PART.exec(name) ?? [];
    if (id === undefined || isRunning(Number(id))) continue;
    const path = join(folder, name);
    // No process of this machine writes it any more; of another machine only its age tells.
    if (machine === MACHINE || isOld(path)) remove(path);
  }
}

function isOld(path: string): boolean {
  const written = statsOf(path)?.mtimeMs ?? Infinity;
  return Date.now() - written > ABANDONED_AFTER;
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    // What is wrong with the folder is said when something is written into it.
    return [];
  }
}

function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    return systemCode(error) !== 'ESRCH';
  }
}

/** All bytes, or an error of the system: a disk takes what it has room for, and says that it is full when asked to take more. */
export function writeAll(descriptor: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length;) {
    done += writeSync(descriptor, bytes, done, bytes.length - done);
  }
}

/** Adds to the end of a file, which is left as it was where that fails. Throws `FileAccessError` with the system's code. */
export function appendWhole(path: string, bytes: Uint8Array): void {
  try {
    const descriptor = openSync(path, 'a', 0o666);
    try {
      const { size } = fstatSync(descriptor);
      try {
        writeAll(descriptor, bytes);
      } catch (error) {
        ftruncateSync(descriptor, size);
        throw error;
      }
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    throw new FileAccessError(systemCode(error));
  }
}

/**
 * Writes a whole file or none: beside its place first, then moved there. Without `replace` an existing file stays.
 * Throws `FileAccessError` with `exists` or the system's code (`ENOSPC`, `EACCES` …).
 */
export function writeWhole(path: string, bytes: Uint8Array, replace: boolean): void {
  const beside = partOf(path);
  holdSignals();
  try {
    const descriptor = openSync(beside, 'w', 0o666);
    try {
      writeAll(descriptor, bytes);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    if (replace) renameSync(beside, path);
    else place(beside, path);
  } catch (error) {
    throw error instanceof FileAccessError ? error : new FileAccessError(systemCode(error));
  } finally {
    remove(beside);
  }
}

/** Gives a finished file its name only if the name is free; some file systems know no hard links. */
function place(beside: string, path: string): void {
  try {
    linkSync(beside, path);
  } catch (error) {
    if (systemCode(error) === 'EEXIST') throw new FileAccessError('exists');
    if (exists(path)) throw new FileAccessError('exists');
    renameSync(beside, path);
  }
}

export function exists(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch (error) {
    // What is wrong with a folder on the way there (a file in its place, no way into it) is said when something is written into it.
    return ![...NOWHERE, 'EACCES'].includes(systemCode(error));
  }
}
