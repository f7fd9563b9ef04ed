import { deflateRawSync, inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { deflate } from '../../../src/hosts/file/zip/deflate';
import { codeLengths } from '../../../src/hosts/file/zip/huffman';

function roundTrip(bytes: Uint8Array): void {
  const packed = deflate(bytes);
  expect(Buffer.compare(inflateRawSync(packed), bytes)).toBe(0);
}

function noise(length: number, letters: number): Uint8Array {
  let state = 7;
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state >>> 16) % letters;
  });
}

test.each<[string, Uint8Array]>([
  ['nothing', new Uint8Array()],
  ['a byte', Uint8Array.of(65)],
  ['one byte again and again', new Uint8Array(100_000).fill(65)],
  ['noise longer than the window', noise(300_000, 256)],
  ['noise of two letters', noise(200_000, 2)],
  [
    'repetitions from far back',
    Buffer.concat([noise(32_768, 200), noise(32_768, 200), noise(40_000, 200)]),
  ],
  ['text', new TextEncoder().encode('<c r="A1" s="3" t="s"><v>12</v></c>预算执行率'.repeat(9_000))],
])('%s comes out as it went in', (_name, bytes) => roundTrip(bytes));

test('whatever goes in comes out, part after part', () => {
  const piece = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc
      .tuple(fc.uint8Array({ minLength: 1, maxLength: 40 }), fc.nat(200))
      .map(([bytes, times]) =>
        Uint8Array.from(Array.from({ length: times }, () => [...bytes]).flat()),
      ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => roundTrip(Buffer.concat(pieces))),
    { numRuns: 400 },
  );
});

test('text becomes about as small as with the usual tools', () => {
  const rows = Array.from(
    { length: 400 },
    (_, row) =>
      `<row r="${row}"><c r="A${row}" s="${row % 7}"><v>${(row * 977) % 1013}</v></c></row>`,
  );
  const bytes = new TextEncoder().encode(rows.join(''));
  expect(deflate(bytes).length).toBeLessThan(1.05 * deflateRawSync(bytes, { level: 1 }).length);
});

test('code lengths keep their limit and leave no gap', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.nat(3), fc.nat(1_000_000)), { minLength: 19, maxLength: 286 }),
      fc.constantFrom(9, 15),
      (frequencies, limit) => {
        const lengths = codeLengths(Uint32Array.from(frequencies), limit);
        const used = [...lengths].filter((length) => length > 0);
        expect(Math.max(...used)).toBeLessThanOrEqual(limit);
        expect(used.reduce((sum, length) => sum + 2 ** -length, 0)).toBe(1);
        frequencies.forEach((frequency, symbol) => {
          if (frequency > 0) expect(lengths[symbol]).toBeGreaterThan(0);
        });
      },
    ),
  );
});

test('frequencies that grow like Fibonacci numbers, which make the deepest trees', () => {
  const frequencies = new Uint32Array(40);
  let [a, b] = [1, 1];
  frequencies.forEach((_, symbol) => {
    frequencies[symbol] = a;
    [a, b] = [b, a + b];
  });
  const lengths = codeLengths(frequencies, 15);
  expect(Math.max(...lengths)).toBe(15);
  expect(lengths.reduce((sum, length) => sum + 2 ** -length, 0)).toBe(1);
});
