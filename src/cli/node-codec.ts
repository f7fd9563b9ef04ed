import * as zlib from 'node:zlib';
import { PORTABLE, type Codec } from '../hosts/file';

/** Node has it from 20.15 on. */
const { crc32 } = zlib as { crc32?: (bytes: Uint8Array) => number };

/** A copy grows by a twentieth against the best that deflating gives, and is packed in half the time. */
const LEVEL = 2;
/** zlib clears its whole window before it begins: most parts of a copy are far smaller than the largest one. */
const WINDOW_BITS = { least: 9, most: 15 };

/** What Node has built in: two to six times as fast as the portable code. */
export const NODE_CODEC: Codec = {
  crc32: crc32 ?? PORTABLE.crc32,
  deflate: (bytes) => {
    const bits = Math.ceil(Math.log2(bytes.length + 1));
    const windowBits = Math.min(Math.max(bits, WINDOW_BITS.least), WINDOW_BITS.most);
    return zlib.deflateRawSync(bytes, {
      level: LEVEL,
      windowBits,
      chunkSize: 1 << (windowBits - 1),
    });
  },
  inflate: (bytes, size) => {
    const room = Math.max(size, 1);
    const chunkSize = Math.max(room, zlib.constants.Z_MIN_CHUNK);
    const content = zlib.inflateRawSync(bytes, { maxOutputLength: room, chunkSize });
    if (content.length !== size) throw new Error('another size than stated');
    return content;
  },
};
