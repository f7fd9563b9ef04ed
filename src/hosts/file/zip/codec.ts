import { crc32 } from './crc32';
import { deflate } from './deflate';
import { inflate } from './inflate';

/** How the bytes of an archive are packed, unpacked and summed up. An entry point may have something faster than the portable one. */
export interface Codec {
  readonly crc32: (bytes: Uint8Array) => number;
  /** Deflates as RFC 1951 has it, without a header. */
  readonly deflate: (bytes: Uint8Array) => Uint8Array;
  /** The `size` bytes that are deflated in `bytes`. Throws where they are more or fewer, before more of them are made. */
  readonly inflate: (bytes: Uint8Array, size: number) => Uint8Array;
}

/** Runs wherever there is JavaScript. */
export const PORTABLE: Codec = { crc32, deflate, inflate };
