import { deflateRawSync } from 'node:zlib';
import { unzipSync, zipSync } from 'fflate';

/** The parts of a package by name, as text or bytes. */
export type Parts = Record<string, string | Uint8Array>;

const encoder = new TextEncoder();

function toBytes(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? encoder.encode(content) : content;
}

export function pack(parts: Parts): Uint8Array {
  const files = Object.entries(parts).map(([name, content]) => [name, toBytes(content)] as const);
  return zipSync(Object.fromEntries(files), { level: 6, mtime: new Date(2024, 0, 15, 9, 30) });
}

export function unpack(bytes: Uint8Array): Record<string, Uint8Array> {
  return unzipSync(bytes);
}

export function textOf(bytes: Uint8Array, name: string): string {
  const part = unpack(bytes)[name];
  if (!part) throw new Error(`no part ${name}`);
  return new TextDecoder().decode(part);
}

/** One entry as it lies in the archive: its compressed bytes, untouched. */
export interface RawEntry {
  readonly name: string;
  readonly method: number;
  readonly time: number;
  readonly body: Uint8Array;
}

/** Walks the local entries through the central directory; written apart from the code under test. */
export function rawEntries(bytes: Uint8Array): RawEntry[] {
  const buffer = Buffer.from(bytes);
  const end = buffer.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  const wide = buffer.readUInt32LE(end + 16) === 0xffffffff;
  // Where fields are too short, the same is told 76 bytes before: the wide end and its locator.
  const count = wide ? Number(buffer.readBigUInt64LE(end - 44)) : buffer.readUInt16LE(end + 10);
  let at = wide ? Number(buffer.readBigUInt64LE(end - 28)) : buffer.readUInt32LE(end + 16);
  const entries: RawEntry[] = [];
  for (let n = 0; n < count; n++) {
    const [nameLength, extra, comment] = [28, 30, 32].map((field) =>
      buffer.readUInt16LE(at + field),
    );
    // Full, compressed size and offset, in the wide field where the short ones are full.
    let field = at + 46 + nameLength! + 4;
    const [, size = 0, local = 0] = [24, 20, 42].map((place) => {
      const short = buffer.readUInt32LE(at + place);
      if (short !== 0xffffffff) return short;
      field += 8;
      return Number(buffer.readBigUInt64LE(field - 8));
    });
    const body = local + 30 + buffer.readUInt16LE(local + 26) + buffer.readUInt16LE(local + 28);
    entries.push({
      name: buffer.toString('utf8', at + 46, at + 46 + nameLength!),
      method: buffer.readUInt16LE(at + 10),
      time: buffer.readUInt32LE(at + 12),
      body: bytes.subarray(body, body + size),
    });
    at += 46 + nameLength! + extra! + comment!;
  }
  return entries;
}

export interface ZipOptions {
  /** Sizes behind the content, as writers do that do not know them before. */
  readonly descriptors?: boolean;
  /** Nothing compressed. */
  readonly stored?: boolean;
  /** Says another size than the content has. */
  readonly claimedSize?: (name: string, size: number) => number;
  readonly flags?: number;
  /** Sizes and offsets in the wide fields that archives of many gigabytes need. */
  readonly zip64?: boolean;
  /** A field of its own and a remark at each entry, and a remark at the end. */
  readonly remarks?: boolean;
}

/** An archive written by hand, for what the usual writers never do. */
export function packByHand(parts: Parts, options: ZipOptions = {}): Uint8Array {
  const pieces: Buffer[] = [];
  const records: Buffer[] = [];
  const field = options.remarks ? Buffer.from([0xfe, 0xca, 2, 0, 7, 7]) : NO_BYTES;
  const remark = options.remarks ? Buffer.from('某系统导出') : NO_BYTES;
  let offset = 0;
  for (const [name, content] of Object.entries(parts)) {
    const bytes = toBytes(content);
    const body = options.stored ? Buffer.from(bytes) : deflateRawSync(bytes);
    const encoded = Buffer.from(name);
    const size = options.claimedSize?.(name, bytes.length) ?? bytes.length;
    const flags = (options.flags ?? 0) | (options.descriptors ? 8 : 0) | 0x800;
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(flags, 2);
    fields.writeUInt16LE(options.stored ? 0 : 8, 4);
    fields.writeUInt32LE(0x58210000, 6);
    fields.writeUInt32LE(crc(bytes), 10);
    fields.writeUInt32LE(body.length, 14);
    fields.writeUInt32LE(size, 18);
    fields.writeUInt16LE(encoded.length, 22);
    const local = Buffer.from(fields);
    if (options.descriptors) local.fill(0, 10, 22);
    local.writeUInt16LE(field.length, 24);
    const head = Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), local, encoded, field]);
    const tail = options.descriptors
      ? Buffer.concat([Buffer.from([0x50, 0x4b, 7, 8]), fields.subarray(10, 22)])
      : Buffer.alloc(0);
    const record = Buffer.alloc(46);
    record.writeUInt32LE(0x02014b50, 0);
    record.writeUInt16LE(20, 4);
    fields.copy(record, 6);
    record.writeUInt16LE(field.length, 30);
    record.writeUInt16LE(remark.length, 32);
    record.writeUInt32LE(offset, 42);
    records.push(Buffer.concat([record, encoded, field, remark]));
    if (options.zip64) records.push(widened(records.pop()!));
    pieces.push(head, body, tail);
    offset += head.length + body.length + tail.length;
  }
  const directory = Buffer.concat(records);
  const wideEnd = options.zip64 ? zip64End(records.length, directory.length, offset) : NO_BYTES;
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(records.length, 8);
  end.writeUInt16LE(records.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  if (options.zip64) end.fill(0xff, 8, 20);
  end.writeUInt16LE(remark.length, 20);
  return new Uint8Array(Buffer.concat([...pieces, directory, wideEnd, end, remark]));
}

const NO_BYTES = Buffer.alloc(0);

/** A directory record whose size, compressed size and offset stand in its zip64 field. */
function widened(record: Buffer): Buffer {
  const field = Buffer.alloc(28);
  field.writeUInt16LE(1, 0);
  field.writeUInt16LE(24, 2);
  [24, 20, 42].forEach((place, index) => {
    field.writeBigUInt64LE(BigInt(record.readUInt32LE(place)), 4 + 8 * index);
    record.writeUInt32LE(0xffffffff, place);
  });
  record.writeUInt16LE(field.length, 30);
  return Buffer.concat([record, field]);
}

function zip64End(count: number, length: number, offset: number): Buffer {
  const end = Buffer.alloc(56 + 20);
  end.writeUInt32LE(0x06064b50, 0);
  end.writeBigUInt64LE(44n, 4);
  end.writeUInt16LE(45, 12);
  end.writeUInt16LE(45, 14);
  end.writeBigUInt64LE(BigInt(count), 24);
  end.writeBigUInt64LE(BigInt(count), 32);
  end.writeBigUInt64LE(BigInt(length), 40);
  end.writeBigUInt64LE(BigInt(offset), 48);
  end.writeUInt32LE(0x07064b50, 56);
  end.writeBigUInt64LE(BigInt(offset + length), 64);
  end.writeUInt32LE(1, 72);
  return end;
}

function crc(bytes: Uint8Array): number {
  let c = ~0;
  for (const byte of bytes) {
    c ^= byte;
    for (let bit = 0; bit < 8; bit++) c = (c >>> 1) ^ (c & 1 ? 0xedb88320 : 0);
  }
  return ~c >>> 0;
}
