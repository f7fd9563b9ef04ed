import type { Codec } from './codec';
import { FileError } from '../file-error';
import { partKey, viewOf, type ZipArchive, type ZipEntry } from './archive';

const UTF8_NAME = 0x0800;
const DESCRIPTOR = 0x0008;

/** The content of a part as an archive holds it. */
export interface PackedPart {
  readonly crc: number;
  readonly size: number;
  readonly body: Uint8Array;
}

/** A part that the copy has and the original had not. */
export interface AddedPart {
  readonly name: string;
  readonly packed: PackedPart;
}

export function pack(codec: Codec, content: Uint8Array): PackedPart {
  return { crc: codec.crc32(content), size: content.length, body: codec.deflate(content) };
}

export function unpack(codec: Codec, { body, size }: PackedPart): Uint8Array {
  return codec.inflate(body, size);
}

/**
 * The archive with some parts replaced, taken out (`null`) or added. Every other entry is copied as it lies there, header,
 * compressed bytes and time stamp, in the same order.
 */
export function rewriteArchive(
  archive: ZipArchive,
  changed: ReadonlyMap<string, PackedPart | null>,
  added: readonly AddedPart[],
): Uint8Array {
  const { bytes } = archive;
  const view = viewOf(bytes);
  const out = new Output();
  const records: { entry: ZipEntry; record: Uint8Array }[] = [];
  const ordered = [...archive.entries].sort((a, b) => a.localOffset - b.localOffset);
  ordered.forEach((entry, index) => {
    const packed = changed.get(partKey(entry.name));
    if (packed === null) return;
    const offset = out.length;
    if (packed === undefined) {
      const next = ordered[index + 1]?.localOffset ?? archive.directoryOffset;
      out.push(bytes.subarray(entry.localOffset, endOfEntry(view, entry, next)));
      records.push({ entry, record: movedRecord(bytes, entry, offset) });
    } else {
      const header = headerOf(view, entry, packed);
      const name = bytes.subarray(
        entry.recordOffset + 46,
        entry.recordOffset + 46 + header.nameLength,
      );
      pushEntry(out, header, name);
      records.push({ entry, record: newRecord(header, name, offset) });
    }
  });
  // The directory may have an order of its own.
  const order = new Map(archive.entries.map((entry, index) => [entry, index]));
  records.sort((a, b) => (order.get(a.entry) ?? 0) - (order.get(b.entry) ?? 0));
  const directory = records.map(({ record }) => record);
  const time = archive.entries[0] ? view.getUint32(archive.entries[0].recordOffset + 12, true) : 0;
  const encoder = new TextEncoder();
  for (const { name, packed } of added) {
    const encoded = encoder.encode(name);
    const header = {
      time,
      flags: UTF8_NAME,
      nameLength: encoded.length,
      attributes: 0,
      ...packed,
    };
    directory.push(newRecord(header, encoded, out.length));
    pushEntry(out, header, encoded);
  }
  return finish(out, directory, archive.remark);
}

class Output {
  private readonly pieces: Uint8Array[] = [];
  length = 0;

  push(piece: Uint8Array): void {
    this.pieces.push(piece);
    this.length += piece.length;
  }

  join(): Uint8Array {
    const whole = new Uint8Array(this.length);
    let at = 0;
    for (const piece of this.pieces) {
      whole.set(piece, at);
      at += piece.length;
    }
    return whole;
  }
}

/** Where an entry ends, the descriptor behind its bytes included. */
function endOfEntry(view: DataView, entry: ZipEntry, next: number): number {
  const at = entry.localOffset;
  const end =
    at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true) + entry.compressedSize;
  if (!(view.getUint16(at + 6, true) & DESCRIPTOR)) return end;
  const signed = end + 4 <= next && view.getUint32(end, true) === 0x08074b50;
  const start = signed ? end + 4 : end;
  if (start + 12 > next || view.getUint32(start, true) !== entry.crc) return end;
  const short = view.getUint32(start + 4, true) === entry.compressedSize;
  const isShort = short && view.getUint32(start + 8, true) === entry.size;
  return Math.min(start + (isShort ? 12 : 20), next);
}

/** The entry's own record of the central directory, pointing to its new place. */
function movedRecord(bytes: Uint8Array, entry: ZipEntry, offset: number): Uint8Array {
  // Never `slice`: that of Node's own bytes is no copy.
  const record = new Uint8Array(
    bytes.subarray(entry.recordOffset, entry.recordOffset + entry.recordLength),
  );
  const view = viewOf(record);
  if (view.getUint32(42, true) !== 0xffffffff) {
    view.setUint32(42, offset, true);
    return record;
  }
  // The offset stands in the zip64 field, behind those sizes that stand there too.
  const nameLength = view.getUint16(28, true);
  const extraEnd = 46 + nameLength + view.getUint16(30, true);
  for (let at = 46 + nameLength; at + 4 <= extraEnd; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    const wideSizes = [20, 24].filter((field) => view.getUint32(field, true) === 0xffffffff);
    view.setBigUint64(at + 4 + 8 * wideSizes.length, BigInt(offset), true);
    return record;
  }
  throw new FileError('corrupt', entry.name);
}

interface Header extends PackedPart {
  readonly time: number;
  readonly flags: number;
  readonly nameLength: number;
  readonly attributes: number;
}

function headerOf(view: DataView, entry: ZipEntry, packed: PackedPart): Header {
  const at = entry.recordOffset;
  return {
    time: view.getUint32(at + 12, true),
    flags: view.getUint16(at + 8, true) & UTF8_NAME,
    nameLength: view.getUint16(at + 28, true),
    attributes: view.getUint32(at + 38, true),
    ...packed,
  };
}

/** The fields that the local header and the directory share, from the needed version to the name's length. */
function writeShared(view: DataView, at: number, header: Header): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, header.flags, true);
  view.setUint16(at + 4, 8, true);
  view.setUint32(at + 6, header.time, true);
  view.setUint32(at + 10, header.crc, true);
  view.setUint32(at + 14, header.body.length, true);
  view.setUint32(at + 18, header.size, true);
  view.setUint16(at + 22, header.nameLength, true);
}

function pushEntry(out: Output, header: Header, name: Uint8Array): void {
  const local = new Uint8Array(30 + name.length);
  const view = viewOf(local);
  view.setUint32(0, 0x04034b50, true);
  writeShared(view, 4, header);
  local.set(name, 30);
  out.push(local);
  out.push(header.body);
}

function newRecord(header: Header, name: Uint8Array, offset: number): Uint8Array {
  const record = new Uint8Array(46 + name.length);
  const view = viewOf(record);
  view.setUint32(0, 0x02014b50, true);
  view.setUint16(4, 20, true);
  writeShared(view, 6, header);
  view.setUint32(38, header.attributes, true);
  view.setUint32(42, offset, true);
  record.set(name, 46);
  return record;
}

function finish(out: Output, directory: readonly Uint8Array[], remark: Uint8Array): Uint8Array {
  const offset = out.length;
  for (const record of directory) out.push(record);
  if (directory.length >= 0xffff || out.length >= 0xffffffff) throw new FileError('too-large');
  const end = new Uint8Array(22);
  const view = viewOf(end);
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, directory.length, true);
  view.setUint16(10, directory.length, true);
  view.setUint32(12, out.length - offset, true);
  view.setUint32(16, offset, true);
  view.setUint16(20, remark.length, true);
  out.push(end);
  out.push(remark);
  return out.join();
}
