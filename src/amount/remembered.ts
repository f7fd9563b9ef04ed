/**
 * What was worked out of texts, in two generations: what is in use stays, what is not goes, and never all at once. The same texts
 * come again on every sheet of a large workbook, and forms of one office repeat themselves.
 */
export class Memory<Value> {
  #young = new Map<string, Value>();
  #old = new Map<string, Value>();

  /** `generation` texts are kept at least, and twice as many at most. */
  constructor(private readonly generation = 4096) {}

  get(key: string): Value | undefined {
    const known = this.#young.get(key);
    if (known !== undefined) return known;
    const value = this.#old.get(key);
    return value === undefined ? undefined : this.keep(key, value);
  }

  keep(key: string, value: Value): Value {
    if (this.#young.size >= this.generation) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set(key, value);
    return value;
  }
}

/** A reading of texts that remembers what it read: the same answer, and the same object, as long as it is in use. */
export function remembered<Found extends object | string | undefined>(
  read: (text: string) => Found,
  generation?: number,
): (text: string) => Found {
  // Nothing found is remembered, too.
  const memory = new Memory<Found | null>(generation);
  // Often the next is the one before: all figures of a table are in the unit of its heading.
  let last: string | undefined;
  let lastFound: Found | undefined;
  return (text) => {
    if (text === last) return lastFound as Found;
    const known = memory.get(text);
    const found = known === undefined ? memory.keep(text, read(text) ?? null) : known;
    last = text;
    return (lastFound = found ?? undefined) as Found;
  };
}
