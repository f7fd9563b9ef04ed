/** What a decoder puts in place of bytes that are not in its encoding, and what the zeros of an unmarked UTF-16 become. */
const GARBLED = /[\ufffd\0]/;

/**
 * The text of a rubric file: UTF-8, or UTF-16 with its mark, as the Windows PowerShell writes it. Bytes in another
 * encoding become signs by which `isGarbled` knows them.
 */
export function rubricFileText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const isWide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const label = !isWide ? 'utf-8' : first === 0xff ? 'utf-16le' : 'utf-16be';
  return new TextDecoder(label).decode(bytes);
}

export function isGarbled(text: string): boolean {
  return GARBLED.test(text);
}
