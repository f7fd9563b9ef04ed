import { FileError } from '../file-error';

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const END_OF_CHAIN = 0xfffffffa;

/** Whether the bytes are a compound file, the container of `.xls` and of encrypted packages. */
export function isCompoundFile(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, index) => bytes[index] === byte);
}

/** The reason to refuse a compound file, told from the streams its directory names. */
export function refuseCompoundFile(bytes: Uint8Array): FileError {
  const names = streamNames(bytes);
  if (names.some((name) => name === 'EncryptedPackage' || name === 'EncryptionInfo')) {
    return new FileError('encrypted');
  }
  if (names.some((name) => name === 'Workbook' || name === 'Book')) {
    return new FileError('legacy-xls');
  }
  // A directory that cannot be read: a workbook of the old format is by far the likeliest, and saving it anew is what helps.
  return new FileError(names.length > 0 ? 'not-xlsx' : 'legacy-xls', 'compound file');
}

/** Names in the directory of a compound file; empty when its sector chain is broken. */
function streamNames(bytes: Uint8Array): string[] {
  if (bytes.length < 512) return [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const shift = view.getUint16(30, true);
  if (shift < 7 || shift > 16) return [];
  const size = 1 << shift;
  const offsetOf = (sector: number) => (sector + 1) * size;
  const next = (sector: number): number => {
    // The first 109 sectors of the allocation table are named in the header: enough for a directory near the start.
    const table = Math.floor(sector / (size / 4));
    if (table >= 109) return END_OF_CHAIN;
    const at = offsetOf(view.getUint32(76 + table * 4, true)) + (sector % (size / 4)) * 4;
    return at + 4 <= bytes.length ? view.getUint32(at, true) : END_OF_CHAIN;
  };
  const names: string[] = [];
  const seen = new Set<number>();
  let sector = view.getUint32(48, true);
  while (sector < END_OF_CHAIN && !seen.has(sector) && offsetOf(sector) + size <= bytes.length) {
    seen.add(sector);
    for (let at = offsetOf(sector); at < offsetOf(sector) + size; at += 128) {
      const length = view.getUint16(at + 64, true);
      if (length < 2 || length > 64) continue;
      let name = '';
      for (let i = 0; i < length - 2; i += 2)
        name += String.fromCharCode(view.getUint16(at + i, true));
      names.push(name);
    }
    sector = next(sector);
  }
  return names;
}
