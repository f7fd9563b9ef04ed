/** Prefix codes as deflate uses them (RFC 1951, 3.2): canonical, each length within a limit. */

/** The codes of an alphabet: for each symbol its bits, already in the order they are written, and how many. */
export interface Code {
  readonly bits: Uint16Array;
  readonly lengths: Uint8Array;
}

/** More than there are symbols, so that a frequency and its symbol go into one number. */
const SYMBOLS = 512;

/** A code to be filled in, for an alphabet of so many symbols. */
export function emptyCode(symbols: number): Code {
  return { bits: new Uint16Array(symbols), lengths: new Uint8Array(symbols) };
}

// Each part of a package has codes of its own, so what they are made in is made once.
const sorted = new Float64Array(SYMBOLS);
const sums = new Float64Array(SYMBOLS);
const parents = new Int32Array(2 * SYMBOLS);
const depthsOf = new Uint8Array(2 * SYMBOLS);
const lengthCounts = new Uint16Array(17);
const nextCodes = new Uint16Array(17);

/** Code lengths for these frequencies, none above `limit`; a symbol that does not occur has none. */
export function codeLengths(
  frequencies: Uint32Array,
  limit: number,
  lengths: Uint8Array = new Uint8Array(frequencies.length),
): Uint8Array {
  let used = 0;
  for (let symbol = 0; symbol < frequencies.length; symbol++) {
    const frequency = frequencies[symbol] as number;
    if (frequency > 0) sorted[used++] = frequency * SYMBOLS + symbol;
  }
  // A decoder wants a complete code, so there are always two symbols.
  for (let symbol = 0; used < 2; symbol++) if (frequencies[symbol] === 0) sorted[used++] = symbol;
  const leaves = sorted.subarray(0, used).sort();
  const depths = treeDepths(leaves);
  limitDepths(depths, limit);
  lengths.fill(0);
  for (let leaf = 0; leaf < used; leaf++) {
    lengths[(leaves[leaf] as number) % SYMBOLS] = depths[leaf] as number;
  }
  return lengths;
}

/** Depths of the leaves of the tree of least cost; the weights ascend, so the depths descend. */
function treeDepths(weights: Float64Array): Uint8Array {
  const leaves = weights.length;
  let leaf = 0;
  let inner = 0;
  const take = (node: number): number => {
    const useLeaf =
      leaf < leaves && (inner >= node || (weights[leaf] as number) <= (sums[inner] as number));
    const index = useLeaf ? leaf : leaves + inner;
    parents[index] = leaves + node;
    return useLeaf ? (weights[leaf++] as number) : (sums[inner++] as number);
  };
  for (let node = 0; node < leaves - 1; node++) sums[node] = take(node) + take(node);
  const depths = depthsOf;
  depths[2 * leaves - 2] = 0;
  for (let index = 2 * leaves - 3; index >= 0; index--) {
    depths[index] = Math.min(255, (depths[parents[index] as number] as number) + 1);
  }
  return depths.subarray(0, leaves);
}

/** Shortens what is deeper than the limit, and makes room for it where it costs least. */
function limitDepths(depths: Uint8Array, limit: number): void {
  let room = 1 << limit;
  for (let index = 0; index < depths.length; index++) {
    if ((depths[index] as number) > limit) depths[index] = limit;
    room -= 1 << (limit - (depths[index] as number));
  }
  // Too little room: the rarest symbols that can grow do so.
  for (let index = 0; room < 0; index = (index + 1) % depths.length) {
    const depth = depths[index] as number;
    if (depth >= limit) continue;
    depths[index] = depth + 1;
    room += 1 << (limit - depth - 1);
  }
  // Room left over goes to the commonest that can use it.
  for (let index = depths.length - 1; index >= 0 && room > 0; index--) {
    let depth = depths[index] as number;
    while (depth > 1 && 1 << (limit - depth) <= room) {
      room -= 1 << (limit - depth);
      depth -= 1;
    }
    depths[index] = depth;
  }
}

/** The canonical code of these lengths. */
export function canonicalCode(lengths: Uint8Array, code = emptyCode(lengths.length)): Code {
  const counts = lengthCounts.fill(0);
  for (let symbol = 0; symbol < lengths.length; symbol++) {
    const length = lengths[symbol] as number;
    counts[length] = (counts[length] as number) + 1;
  }
  counts[0] = 0;
  const next = nextCodes;
  for (let length = 1; length <= 16; length++) {
    next[length] = ((next[length - 1] as number) + (counts[length - 1] as number)) << 1;
  }
  const { bits } = code;
  for (let symbol = 0; symbol < lengths.length; symbol++) {
    const length = lengths[symbol] as number;
    if (length === 0) continue;
    let own = next[length] as number;
    next[length] = own + 1;
    let reversed = 0;
    for (let bit = 0; bit < length; bit++) {
      reversed = (reversed << 1) | (own & 1);
      own >>= 1;
    }
    bits[symbol] = reversed;
  }
  code.lengths.set(lengths);
  return code;
}
