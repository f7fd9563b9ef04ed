import {
  CODE_ORDER,
  DISTANCE_BASES,
  DISTANCE_EXTRA,
  LENGTH_BASES,
  LENGTH_EXTRA,
} from './deflate-tables';

/*
 * Inflate (RFC 1951) into a room of a known size: what would write beyond it is stopped there and then, so that a part which holds
 * more than it says can neither fill the memory nor keep anyone waiting.
 */

/** Codes up to this long are looked up at once; longer ones are rare and read bit by bit. */
const FAST_BITS = 10;
const FAST_MASK = (1 << FAST_BITS) - 1;
const MOST_BITS = 15;

/** A code ready for reading. */
interface Decoder {
  /** By the next bits: symbol × 16 + length; 0 where the code is longer. */
  readonly fast: Uint16Array;
  /** How many codes there are of each length, and the symbols in the order of their codes. */
  readonly counts: Uint16Array;
  readonly symbols: Uint16Array;
}

function decoder(size: number): Decoder {
  return {
    fast: new Uint16Array(1 << FAST_BITS),
    counts: new Uint16Array(MOST_BITS + 1),
    symbols: new Uint16Array(size),
  };
}

const ends = new Uint16Array(MOST_BITS + 1);
const codes = new Uint16Array(MOST_BITS + 1);

/** Takes over the code with these lengths. Only a code of a single symbol may leave bits without meaning. */
function define(code: Decoder, lengths: Uint8Array, from: number, to: number): void {
  const { fast, counts, symbols } = code;
  counts.fill(0);
  fast.fill(0);
  for (let at = from; at < to; at++) {
    const length = lengths[at] as number;
    counts[length] = (counts[length] as number) + 1;
  }
  const used = to - from - (counts[0] as number);
  counts[0] = 0;
  let room = 1;
  let next = 0;
  let end = 0;
  for (let length = 1; length <= MOST_BITS; length++) {
    const count = counts[length] as number;
    room = room * 2 - count;
    if (room < 0) throw new Error('too many codes');
    next = (next + (counts[length - 1] as number)) << 1;
    codes[length] = next;
    ends[length] = end;
    end += count;
  }
  if (room > 0 && (used > 1 || (used === 1 && counts[1] !== 1))) throw new Error('too few codes');
  for (let at = from; at < to; at++) {
    const length = lengths[at] as number;
    if (length === 0) continue;
    const place = ends[length] as number;
    ends[length] = place + 1;
    symbols[place] = at - from;
    const own = codes[length] as number;
    codes[length] = own + 1;
    if (length > FAST_BITS) continue;
    const entry = ((at - from) << 4) | length;
    for (let bits = reversed(own, length); bits <= FAST_MASK; bits += 1 << length) {
      fast[bits] = entry;
    }
  }
}

function reversed(code: number, length: number): number {
  let bits = 0;
  for (let bit = 0; bit < length; bit++) bits |= ((code >> bit) & 1) << (length - 1 - bit);
  return bits;
}

const literals = decoder(288);
const distances = decoder(32);
const lengthsCode = decoder(19);
const codeLengths = new Uint8Array(288 + 32);

let input: Uint8Array = new Uint8Array();
let position = 0;
let held = 0;
let heldBits = 0;

/** At least 23 bits are held, zeros behind the end; never so many that the sign is one of them. */
function fill(): void {
  while (heldBits <= 22) {
    held |= (input[position++] ?? 0) << heldBits;
    heldBits += 8;
  }
}

/** The next bits as a number; at most 16. */
function take(count: number): number {
  if (heldBits < count) fill();
  const bits = held & ((1 << count) - 1);
  held >>= count;
  heldBits -= count;
  return bits;
}

function symbolOf({ fast, counts, symbols }: Decoder): number {
  if (heldBits < MOST_BITS) fill();
  const entry = fast[held & FAST_MASK] as number;
  if (entry > 0) {
    held >>= entry & 15;
    heldBits -= entry & 15;
    return entry >> 4;
  }
  let code = 0;
  let first = 0;
  let index = 0;
  for (let length = 1; length <= MOST_BITS; length++) {
    code |= (held >> (length - 1)) & 1;
    const count = counts[length] as number;
    if (code - count < first) {
      held >>= length;
      heldBits -= length;
      return symbols[index + code - first] as number;
    }
    index += count;
    first = (first + count) << 1;
    code <<= 1;
  }
  throw new Error('no such code');
}

/** The `size` bytes that are deflated in `bytes`. Throws where they are not, or not so many. */
export function inflate(bytes: Uint8Array, size: number): Uint8Array {
  const out = new Uint8Array(size);
  input = bytes;
  position = 0;
  held = 0;
  heldBits = 0;
  let length = 0;
  try {
    for (let last = false; !last;) {
      last = take(1) === 1;
      const kind = take(2);
      if (kind === 0) length = copyStored(out, length);
      else {
        if (kind === 1) defineFixed();
        else if (kind === 2) readCodes();
        else throw new Error('unknown block');
        length = readBlock(out, length);
      }
      // Zeros were taken for what is not there.
      if (position - (heldBits >> 3) > bytes.length) throw new Error('ends too early');
    }
  } finally {
    input = NOTHING;
  }
  if (length !== size) throw new Error('shorter than stated');
  return out;
}

const NOTHING = new Uint8Array();

function copyStored(out: Uint8Array, at: number): number {
  const spare = heldBits & 7;
  held >>= spare;
  heldBits -= spare;
  position -= heldBits >> 3;
  held = 0;
  heldBits = 0;
  const length = (input[position] ?? 0) | ((input[position + 1] ?? 0) << 8);
  const check = (input[position + 2] ?? 0) | ((input[position + 3] ?? 0) << 8);
  const start = position + 4;
  if ((length ^ check) !== 0xffff || start + length > input.length) throw new Error('stored block');
  if (at + length > out.length) throw new Error('longer than stated');
  out.set(input.subarray(start, start + length), at);
  position = start + length;
  return at + length;
}

function defineFixed(): void {
  codeLengths.fill(8, 0, 144).fill(9, 144, 256).fill(7, 256, 280).fill(8, 280, 288);
  codeLengths.fill(5, 288, 320);
  define(literals, codeLengths, 0, 288);
  define(distances, codeLengths, 288, 320);
}

function readCodes(): void {
  const symbols = take(5) + 257;
  const all = symbols + take(5) + 1;
  const stated = take(4) + 4;
  if (symbols > 286 || all - symbols > 30) throw new Error('too many symbols');
  codeLengths.fill(0, 0, 19);
  for (let index = 0; index < stated; index++) codeLengths[CODE_ORDER[index] as number] = take(3);
  define(lengthsCode, codeLengths, 0, 19);
  for (let at = 0; at < all;) {
    const symbol = symbolOf(lengthsCode);
    if (symbol < 16) {
      codeLengths[at++] = symbol;
      continue;
    }
    if (symbol === 16 && at === 0) throw new Error('nothing to repeat');
    const value = symbol === 16 ? (codeLengths[at - 1] as number) : 0;
    const times = symbol === 16 ? 3 + take(2) : symbol === 17 ? 3 + take(3) : 11 + take(7);
    if (at + times > all) throw new Error('too many lengths');
    codeLengths.fill(value, at, at + times);
    at += times;
  }
  if (codeLengths[256] === 0) throw new Error('no end of the block');
  define(literals, codeLengths, 0, symbols);
  define(distances, codeLengths, symbols, all);
}

/** The hot loop: what is shared with the other functions is held in variables of its own, and given back for the rare cases. */
function readBlock(out: Uint8Array, from: number): number {
  const bytes = input;
  const size = out.length;
  const near = literals.fast;
  const far = distances.fast;
  let at = from;
  let next = position;
  let hold = held;
  let bits = heldBits;
  for (;;) {
    if (bits < 15) {
      hold |= ((bytes[next] as number) | ((bytes[next + 1] as number) << 8)) << bits;
      next += 2;
      bits += 16;
    }
    let entry = near[hold & FAST_MASK] as number;
    if (entry === 0) {
      [position, held, heldBits] = [next, hold, bits];
      entry = symbolOf(literals) << 4;
      [next, hold, bits] = [position, held, heldBits];
    }
    hold >>= entry & 15;
    bits -= entry & 15;
    const symbol = entry >> 4;
    if (symbol < 256) {
      if (at === size) throw new Error('longer than stated');
      out[at++] = symbol;
      continue;
    }
    if (symbol === 256) break;
    const code = symbol - 257;
    if (bits < 15) {
      hold |= ((bytes[next] as number) | ((bytes[next + 1] as number) << 8)) << bits;
      next += 2;
      bits += 16;
    }
    const most = LENGTH_EXTRA[code] as number;
    const length = (LENGTH_BASES[code] as number) + (hold & ((1 << most) - 1));
    hold >>= most;
    bits -= most;
    if (bits < 15) {
      hold |= ((bytes[next] as number) | ((bytes[next + 1] as number) << 8)) << bits;
      next += 2;
      bits += 16;
    }
    let step = far[hold & FAST_MASK] as number;
    if (step === 0) {
      [position, held, heldBits] = [next, hold, bits];
      step = symbolOf(distances) << 4;
      [next, hold, bits] = [position, held, heldBits];
    }
    hold >>= step & 15;
    bits -= step & 15;
    const extra = DISTANCE_EXTRA[step >> 4] as number;
    if (bits < extra) {
      hold |= ((bytes[next] as number) | ((bytes[next + 1] as number) << 8)) << bits;
      next += 2;
      bits += 16;
    }
    const distance = (DISTANCE_BASES[step >> 4] as number) + (hold & ((1 << extra) - 1));
    hold >>= extra;
    bits -= extra;
    const end = at + length;
    if (end > size) throw new Error('longer than stated');
    // Also where a code that means nothing gave no number.
    if (!(distance <= at)) throw new Error('reaches before the beginning');
    for (let source = at - distance; at < end;) out[at++] = out[source++] as number;
  }
  [position, held, heldBits] = [next, hold, bits];
  return at;
}
