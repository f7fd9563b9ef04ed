import { constants, deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { NODE_CODEC } from '../../../src/cli/node-codec';
import { PORTABLE, type Codec } from '../../../src/hosts/file';

const { deflate } = PORTABLE;
const codecs: readonly [string, Codec][] = [
  ['the portable code', PORTABLE],
  ['that of Node', NODE_CODEC],
];

const text = new TextEncoder().encode(
  Array.from({ length: 9_000 }, (_, row) => `<c r="B${row}" s="${row % 7}"><v>${row * row}</v></c>`)
    .join('预算执行率')
    .slice(0, 300_000),
);
const noise = Uint8Array.from(
  { length: 150_000 },
  (_, at) => (Math.imul(at, 0x9e3779b1) >>> 13) & 255,
);

const inputs: readonly [string, Uint8Array][] = [
  ['nothing', new Uint8Array()],
  ['a byte', Uint8Array.of(65)],
  ['one byte again and again', new Uint8Array(100_000).fill(65)],
  ['noise', noise],
  ['text', text],
];

const { Z_FIXED, Z_HUFFMAN_ONLY, Z_RLE } = constants;
const writers: readonly [string, (bytes: Uint8Array) => Uint8Array][] = [
  ['stored', (bytes) => deflateRawSync(bytes, { level: 0 })],
  ['quick', (bytes) => deflateRawSync(bytes, { level: 1 })],
  ['thorough', (bytes) => deflateRawSync(bytes, { level: 9 })],
  ['with the fixed codes', (bytes) => deflateRawSync(bytes, { strategy: Z_FIXED })],
  ['without repetitions', (bytes) => deflateRawSync(bytes, { strategy: Z_HUFFMAN_ONLY })],
  ['with runs', (bytes) => deflateRawSync(bytes, { strategy: Z_RLE })],
  ['in many blocks', (bytes) => deflateRawSync(bytes, { memLevel: 1 })],
  ['our own', deflate],
  ['by the code of Node', (bytes) => NODE_CODEC.deflate(bytes)],
];

describe.each(codecs)('by %s', (_codec, { inflate }) => {
  describe.each(writers)('deflated %s', (_writer, write) => {
    test.each(inputs)('%s comes out', (_input, bytes) => {
      expect(Buffer.compare(inflate(write(bytes), bytes.length), bytes)).toBe(0);
    });
  });

  test.each<[string, Uint8Array, number]>([
    ['more than stated', deflate(text), text.length - 1],
    ['a repetition beyond what is stated', deflate(new Uint8Array(1_000).fill(7)), 999],
    ['stored bytes beyond what is stated', deflateRawSync(noise, { level: 0 }), 70_000],
    ['less than stated', deflate(text), text.length + 1],
    ['an end that is missing', deflate(text).subarray(0, -20), text.length],
    ['no bytes', new Uint8Array(), 0],
    ['a block of no known kind', Uint8Array.of(0b111), 1],
    ['stored bytes with another length', Uint8Array.of(1, 5, 0, 0, 0, 1, 2, 3, 4, 5), 5],
    ['a distance before the beginning', Uint8Array.of(0b0000_0011, 0b0000_0010, 0, 0), 3],
  ])('%s is refused', (_name, bytes, size) => {
    expect(() => inflate(bytes, size)).toThrow();
  });

  test('damaged bytes are refused or give bytes of the stated length, and never hang', () => {
    const packed = deflate(text.subarray(0, 20_000));
    const damage = fc.array(fc.tuple(fc.nat(packed.length - 1), fc.nat(255)), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(damage, (changes) => {
        const bytes = packed.slice();
        for (const [at, value] of changes) bytes[at] = value;
        try {
          expect(inflate(bytes, 20_000)).toHaveLength(20_000);
        } catch (error) {
          expect(error).toHaveProperty('message');
        }
        // What one part did to the tables does not reach the next.
        expect(Buffer.compare(inflate(packed, 20_000), text.subarray(0, 20_000))).toBe(0);
      }),
      { numRuns: 300 },
    );
  });
});

test.each(inputs)('%s has the same checksum by both', (_input, bytes) => {
  expect(NODE_CODEC.crc32(bytes)).toBe(PORTABLE.crc32(bytes));
});
