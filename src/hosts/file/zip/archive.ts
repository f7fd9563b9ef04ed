import { PORTABLE, type Codec } from './codec';
import { FileError } from '../file-error';
import { decodeXml, type XmlText } from '../xml/text';

/** The most that a package may expand to, in bytes: far above any real workbook, far below what stops a machine. */
export const EXPANSION_LIMIT = 512 * 1024 * 1024;
const ENTRY_LIMIT = 20_000;

/** One entry of the archive, as its central directory states it. */
export interface ZipEntry {
  /** As stored. */
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  /** Where the local header begins, and the raw record in the central directory. */
  readonly localOffset: number;
  readonly recordOffset: number;
  readonly recordLength: number;
}

export interface OpenOptions {
  /** The most bytes that the package may expand to; 512 MB unless said otherwise. */
  readonly expansionLimit?: number;
  /** Packs and unpacks; the portable one unless an entry point has a faster one. */
  readonly codec?: Codec;
  /** Whether texts that were read once are kept for whoever asks again. */
  readonly keepTexts?: boolean;
}

/** Reads single entries of a zip archive, inflating nothing that is not asked for. */
export class ZipArchive {
  readonly entries: readonly ZipEntry[];
  readonly directoryOffset: number;
  /** What somebody wrote behind the archive. */
  readonly remark: Uint8Array;
  readonly codec: Codec;
  private readonly byName = new Map<string, ZipEntry>();
  private readonly kept: Map<string, XmlText> | undefined;

  constructor(
    readonly bytes: Uint8Array,
    { expansionLimit = EXPANSION_LIMIT, codec = PORTABLE, keepTexts = false }: OpenOptions = {},
  ) {
    this.codec = codec;
    if (keepTexts) this.kept = new Map();
    const view = viewOf(bytes);
    const end = findEnd(view);
    this.directoryOffset = end.offset;
    this.remark = bytes.subarray(end.remark);
    this.entries = readDirectory(bytes, view, end);
    let declared = 0;
    for (const entry of this.entries) {
      const key = partKey(entry.name);
      if (this.byName.has(key))
        throw new FileError('corrupt', `twice in the archive: ${entry.name}`);
      this.byName.set(key, entry);
      declared += entry.size;
    }
    if (declared > expansionLimit) throw new FileError('too-large', `expands to ${declared} bytes`);
    refuseOverlap(this.entries, end.offset);
  }

  /** The entry of a part name (`xl/workbook.xml`), whatever its case. */
  find(name: string): ZipEntry | undefined {
    return this.byName.get(partKey(name));
  }

  /** The text of a part; `undefined` where the package has none of that name. */
  text(name: string): XmlText | undefined {
    const key = partKey(name);
    const known = this.kept?.get(key);
    if (known) return known;
    const entry = this.byName.get(key);
    if (!entry) return undefined;
    const text = decodeXml(this.read(entry));
    this.kept?.set(key, text);
    return text;
  }

  /** The content of an entry; its length and checksum are held against the archive's own statement. */
  read(entry: ZipEntry): Uint8Array {
    const raw = this.raw(entry);
    const content = entry.method === 0 ? raw : this.inflated(entry, raw);
    if (content.length !== entry.size || this.codec.crc32(content) !== entry.crc) {
      throw new FileError('corrupt', `checksum: ${entry.name}`);
    }
    return content;
  }

  /** The compressed bytes of an entry. */
  private raw(entry: ZipEntry): Uint8Array {
    const view = viewOf(this.bytes);
    const at = entry.localOffset;
    if (at + 30 > this.bytes.length || view.getUint32(at, true) !== 0x04034b50) {
      throw new FileError('corrupt', `local header: ${entry.name}`);
    }
    const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
    const end = start + entry.compressedSize;
    if (end > this.directoryOffset) throw new FileError('corrupt', `cut off: ${entry.name}`);
    return this.bytes.subarray(start, end);
  }

  private inflated(entry: ZipEntry, raw: Uint8Array): Uint8Array {
    if (entry.method !== 8) {
      throw new FileError('corrupt', `compression ${entry.method}: ${entry.name}`);
    }
    try {
      return this.codec.inflate(raw, entry.size);
    } catch {
      throw new FileError('corrupt', `cannot be inflated: ${entry.name}`);
    }
  }
}

/** Part names are compared without case, and as they read; some writers use backslashes, some signs of percent. */
export function partKey(name: string): string {
  return readable(name).replace(/\\/g, '/').toLowerCase();
}

/** A part's name with what stands in signs of percent as the characters that are meant. */
export function readable(name: string): string {
  if (!name.includes('%')) return name;
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

interface Directory {
  readonly offset: number;
  readonly count: number;
  /** Where the remark behind the end record begins. */
  readonly remark: number;
}

/** The end record of the archive, found from behind since a comment may follow it. */
function findEnd(view: DataView): Directory {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) !== 0x06054b50) continue;
    const count = view.getUint16(at + 10, true);
    const size = view.getUint32(at + 12, true);
    const offset = view.getUint32(at + 16, true);
    if (count === 0xffff || size === 0xffffffff || offset === 0xffffffff)
      return { ...findEnd64(view, at), remark: at + 22 };
    if (offset + size > at) break;
    return { offset, count, remark: at + 22 };
  }
  throw new FileError('corrupt', 'no end of the archive');
}

function findEnd64(view: DataView, end: number): Omit<Directory, 'remark'> {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== 0x07064b50) {
    throw new FileError('corrupt', 'no zip64 locator');
  }
  const at = Number(view.getBigUint64(locator + 8, true));
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== 0x06064b50) {
    throw new FileError('corrupt', 'no zip64 end');
  }
  const count = Number(view.getBigUint64(at + 32, true));
  const offset = Number(view.getBigUint64(at + 48, true));
  if (offset > at) throw new FileError('corrupt', 'zip64 directory');
  return { offset, count };
}

function readDirectory(bytes: Uint8Array, view: DataView, end: Directory): ZipEntry[] {
  if (end.count > ENTRY_LIMIT) throw new FileError('too-large', `${end.count} parts`);
  const entries: ZipEntry[] = [];
  let at = end.offset;
  for (let n = 0; n < end.count; n++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== 0x02014b50) {
      throw new FileError('corrupt', 'central directory');
    }
    const flags = view.getUint16(at + 8, true);
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const recordLength = 46 + nameLength + extraLength + view.getUint16(at + 32, true);
    if (at + recordLength > view.byteLength) throw new FileError('corrupt', 'directory record');
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    refuseEscape(name);
    if (flags & 1) throw new FileError('encrypted', name);
    const wide = wideFields(view, at, at + 46 + nameLength, extraLength);
    entries.push({
      name,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      ...wide,
      recordOffset: at,
      recordLength,
    });
    at += recordLength;
  }
  return entries;
}

/** Sizes and offset, taken from the zip64 field where the short ones are full. */
function wideFields(
  view: DataView,
  record: number,
  extra: number,
  extraLength: number,
): { compressedSize: number; size: number; localOffset: number } {
  let compressedSize = view.getUint32(record + 20, true);
  let size = view.getUint32(record + 24, true);
  let localOffset = view.getUint32(record + 42, true);
  for (let at = extra; at + 4 <= extra + extraLength; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let field = at + 4;
    const take = (): number => {
      if (field + 8 > view.byteLength) throw new FileError('corrupt', 'zip64 field');
      const value = Number(view.getBigUint64(field, true));
      field += 8;
      return value;
    };
    if (size === 0xffffffff) size = take();
    if (compressedSize === 0xffffffff) compressedSize = take();
    if (localOffset === 0xffffffff) localOffset = take();
  }
  return { compressedSize, size, localOffset };
}

/** A name that would leave the package when unpacked is refused at once. */
function refuseEscape(name: string): void {
  const parts = name.replace(/\\/g, '/').split('/');
  if (parts[0] === '' || /^[A-Za-z]:/.test(name) || parts.includes('..') || name.includes('\0')) {
    throw new FileError('unsafe', `path: ${name}`);
  }
}

/** Entries that share bytes are the mark of an archive bomb. */
function refuseOverlap(entries: readonly ZipEntry[], directory: number): void {
  const sorted = [...entries].sort((a, b) => a.localOffset - b.localOffset);
  sorted.forEach((entry, index) => {
    const next = sorted[index + 1]?.localOffset ?? directory;
    const least = entry.localOffset + 30 + entry.compressedSize;
    if (least > directory) throw new FileError('corrupt', `cut off: ${entry.name}`);
    if (least > next) throw new FileError('unsafe', `overlaps another part: ${entry.name}`);
  });
}
