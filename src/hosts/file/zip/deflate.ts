import {
  CODE_ORDER,
  DISTANCE_BASES,
  DISTANCE_EXTRA,
  LENGTH_BASES,
  LENGTH_EXTRA,
} from './deflate-tables';
import { canonicalCode, codeLengths, emptyCode, type Code } from './huffman';

/*
 * Deflate (RFC 1951) for many small parts in a row. A copy of hundreds of units writes a thousand parts of a few kilobytes, and
 * the making of tables for each of them takes longer than compressing; here they are made once.
 */

const HASH_BITS = 15;
const WINDOW = 32_768;
const LEAST_MATCH = 4;
const MOST_MATCH = 258;
/** So many earlier places are tried for a match, and none more once one is this long. */
const TRIES = 6;
const GOOD_MATCH = 40;
const TOKENS = 32_768;

const LENGTH_CODES = codesOf(LENGTH_BASES, MOST_MATCH + 1);
const DISTANCE_CODES = codesOf(DISTANCE_BASES, WINDOW + 1);

function codesOf(bases: readonly number[], size: number): Uint8Array {
  const codes = new Uint8Array(size);
  bases.forEach((base, code) => codes.fill(code, base));
  return codes;
}

const FIXED: { readonly symbols: Code; readonly distances: Code } = {
  symbols: canonicalCode(
    Uint8Array.from({ length: 288 }, (_, symbol) =>
      symbol < 144 ? 8 : symbol < 256 ? 9 : symbol < 280 ? 7 : 8,
    ),
  ),
  distances: canonicalCode(new Uint8Array(30).fill(5)),
};

/** Where a piece of four bytes was seen last; places of earlier parts lie below `base`, so nothing need be cleared. */
const heads = new Int32Array(1 << HASH_BITS);
/** The place before that with the same hash. */
const earlier = new Int32Array(WINDOW);
const tokens = new Uint32Array(TOKENS);
/** The codes of the block at hand. */
const symbolCode = emptyCode(286);
const distanceCode = emptyCode(30);
const headCode = emptyCode(19);
const symbolCounts = new Uint32Array(286);
const distanceCounts = new Uint32Array(30);
let base = 1;
let out = new Uint8Array(1 << 16);
let written = 0;
let pending = 0;
let pendingBits = 0;

/** The bytes, deflated. */
export function deflate(bytes: Uint8Array): Uint8Array {
  if (base > 0x3fffffff) {
    heads.fill(0);
    base = 1;
  }
  written = 0;
  pending = 0;
  pendingBits = 0;
  let count = 0;
  let at = 0;
  const last = bytes.length - LEAST_MATCH;
  while (at < bytes.length) {
    let length = 0;
    let distance = 0;
    if (at <= last) {
      const hash = hashAt(bytes, at);
      let candidate = (heads[hash] as number) - base;
      earlier[at % WINDOW] = candidate;
      heads[hash] = at + base;
      for (let tries = TRIES; candidate >= 0 && at - candidate < WINDOW && tries > 0; tries--) {
        const found = matchLength(bytes, candidate, at, length);
        if (found > length) {
          length = found;
          distance = at - candidate;
          if (length >= GOOD_MATCH) break;
        }
        candidate = earlier[candidate % WINDOW] as number;
      }
    }
    if (length >= LEAST_MATCH) {
      tokens[count++] = (length << 16) | distance;
      const end = Math.min(at + length, last + 1);
      // Within a long match its first places are enough to be found by.
      const stop = Math.min(end, at + GOOD_MATCH);
      for (let inside = at + 1; inside < stop; inside++) remember(bytes, inside);
      at += length;
    } else tokens[count++] = bytes[at++] as number;
    if (count === TOKENS && at < bytes.length) {
      writeBlock(count, false);
      count = 0;
    }
  }
  writeBlock(count, true);
  flushBytes();
  base += bytes.length + WINDOW;
  return out.slice(0, written);
}

function hashAt(bytes: Uint8Array, at: number): number {
  const four =
    (bytes[at] as number) |
    ((bytes[at + 1] as number) << 8) |
    ((bytes[at + 2] as number) << 16) |
    ((bytes[at + 3] as number) << 24);
  return Math.imul(four, 0x9e3779b1) >>> (32 - HASH_BITS);
}

function remember(bytes: Uint8Array, at: number): void {
  const hash = hashAt(bytes, at);
  earlier[at % WINDOW] = (heads[hash] as number) - base;
  heads[hash] = at + base;
}

/** How many bytes agree; 0 where they are not more than `least`. */
function matchLength(bytes: Uint8Array, a: number, b: number, least: number): number {
  const most = Math.min(MOST_MATCH, bytes.length - b);
  if (least >= most || bytes[a + least] !== bytes[b + least]) return 0;
  let length = 0;
  while (length < most && bytes[a + length] === bytes[b + length]) length += 1;
  return length;
}

function writeBlock(count: number, isLast: boolean): void {
  symbolCounts.fill(0);
  distanceCounts.fill(0);
  for (let index = 0; index < count; index++) {
    const token = tokens[index] as number;
    const symbol = token < 256 ? token : 257 + (LENGTH_CODES[token >>> 16] as number);
    symbolCounts[symbol] = (symbolCounts[symbol] as number) + 1;
    if (token < 256) continue;
    const code = DISTANCE_CODES[token & 0xffff] as number;
    distanceCounts[code] = (distanceCounts[code] as number) + 1;
  }
  symbolCounts[256] = 1;
  const symbols = canonicalCode(codeLengths(symbolCounts, 15, symbolCode.lengths), symbolCode);
  const distances = canonicalCode(
    codeLengths(distanceCounts, 15, distanceCode.lengths),
    distanceCode,
  );
  const head = headOf(symbols.lengths, distances.lengths);
  const dynamic = head.bits + cost(symbols, distances);
  const isFixed = cost(FIXED.symbols, FIXED.distances) <= dynamic;
  writeBits((isLast ? 1 : 0) | (isFixed ? 2 : 4), 3);
  if (!isFixed) writeHead(head);
  const codes = isFixed ? FIXED : { symbols, distances };
  writeTokens(count, codes.symbols, codes.distances);
}

/** Bits that the counted symbols take, those that say lengths and distances more exactly left out. */
function cost(symbols: Code, distances: Code): number {
  let bits = 0;
  for (let symbol = 0; symbol < 286; symbol++) {
    bits += (symbolCounts[symbol] as number) * (symbols.lengths[symbol] as number);
  }
  for (let code = 0; code < 30; code++) {
    bits += (distanceCounts[code] as number) * (distances.lengths[code] as number);
  }
  return bits;
}

/** The code lengths of a block, with repetitions told by 16, 17 and 18. */
interface Head {
  readonly symbols: number;
  readonly distances: number;
  readonly runs: number;
  readonly code: Code;
  /** How many lengths of the code for code lengths are written. */
  readonly codes: number;
  readonly bits: number;
}

const MOST_LENGTHS = 286 + 30;
const allLengths = new Uint8Array(MOST_LENGTHS);
const runSymbols = new Uint8Array(MOST_LENGTHS);
const runExtras = new Uint8Array(MOST_LENGTHS);
const runCounts = new Uint32Array(19);
const EXTRA_BITS = Uint8Array.from({ length: 19 }, (_, symbol) => [2, 3, 7][symbol - 16] ?? 0);

function headOf(symbols: Uint8Array, distances: Uint8Array): Head {
  const symbolEnd = Math.max(257, lastUsed(symbols));
  const distanceEnd = Math.max(1, lastUsed(distances));
  allLengths.set(symbols.subarray(0, symbolEnd));
  allLengths.set(distances.subarray(0, distanceEnd), symbolEnd);
  runCounts.fill(0);
  const runs = findRuns(symbolEnd + distanceEnd);
  const code = canonicalCode(codeLengths(runCounts, 7, headCode.lengths), headCode);
  let codes = 19;
  while (codes > 4 && code.lengths[CODE_ORDER[codes - 1] as number] === 0) codes -= 1;
  let bits = 14 + 3 * codes;
  for (let symbol = 0; symbol < 19; symbol++) {
    const size = (code.lengths[symbol] as number) + (EXTRA_BITS[symbol] as number);
    bits += (runCounts[symbol] as number) * size;
  }
  return { symbols: symbolEnd, distances: distanceEnd, runs, code, codes, bits };
}

function lastUsed(lengths: Uint8Array): number {
  let end = lengths.length;
  while (end > 0 && lengths[end - 1] === 0) end -= 1;
  return end;
}

/** Tells the first `count` lengths in runs; gives how many. */
function findRuns(count: number): number {
  let runs = 0;
  const put = (symbol: number, extra: number) => {
    runSymbols[runs] = symbol;
    runExtras[runs] = extra;
    runs += 1;
    runCounts[symbol] = (runCounts[symbol] as number) + 1;
  };
  for (let at = 0; at < count;) {
    const length = allLengths[at] as number;
    let end = at + 1;
    while (end < count && allLengths[end] === length) end += 1;
    let rest = end - at;
    at = end;
    if (length === 0) {
      for (; rest >= 11; rest -= Math.min(rest, 138)) put(18, Math.min(rest, 138) - 11);
      for (; rest >= 3; rest -= Math.min(rest, 10)) put(17, Math.min(rest, 10) - 3);
    } else {
      put(length, 0);
      rest -= 1;
      for (; rest >= 3; rest -= Math.min(rest, 6)) put(16, Math.min(rest, 6) - 3);
    }
    for (; rest > 0; rest--) put(length, 0);
  }
  return runs;
}

function writeHead({ symbols, distances, runs, code, codes }: Head): void {
  writeBits(symbols - 257, 5);
  writeBits(distances - 1, 5);
  writeBits(codes - 4, 4);
  for (let index = 0; index < codes; index++) {
    writeBits(code.lengths[CODE_ORDER[index] as number] as number, 3);
  }
  for (let run = 0; run < runs; run++) {
    const symbol = runSymbols[run] as number;
    writeBits(code.bits[symbol] as number, code.lengths[symbol] as number);
    writeBits(runExtras[run] as number, EXTRA_BITS[symbol] as number);
  }
}

function writeTokens(count: number, symbols: Code, distances: Code): void {
  for (let index = 0; index < count; index++) {
    const token = tokens[index] as number;
    if (token < 256) {
      writeBits(symbols.bits[token] as number, symbols.lengths[token] as number);
      continue;
    }
    const length = token >>> 16;
    const code = LENGTH_CODES[length] as number;
    writeBits(symbols.bits[257 + code] as number, symbols.lengths[257 + code] as number);
    writeBits(length - (LENGTH_BASES[code] as number), LENGTH_EXTRA[code] as number);
    const distance = token & 0xffff;
    const step = DISTANCE_CODES[distance] as number;
    writeBits(distances.bits[step] as number, distances.lengths[step] as number);
    writeBits(distance - (DISTANCE_BASES[step] as number), DISTANCE_EXTRA[step] as number);
  }
  writeBits(symbols.bits[256] as number, symbols.lengths[256] as number);
}

/** At most 15 bits at a time. */
function writeBits(bits: number, count: number): void {
  pending |= bits << pendingBits;
  pendingBits += count;
  if (pendingBits >= 16) {
    if (written + 2 > out.length) grow();
    out[written++] = pending & 255;
    out[written++] = (pending >>> 8) & 255;
    pending >>>= 16;
    pendingBits -= 16;
  }
}

function flushBytes(): void {
  if (written + 2 > out.length) grow();
  for (; pendingBits > 0; pendingBits -= 8) {
    out[written++] = pending & 255;
    pending >>>= 8;
  }
  pendingBits = 0;
}

function grow(): void {
  const larger = new Uint8Array(out.length * 2);
  larger.set(out);
  out = larger;
}
