/**
 * What is worked out of one thing, kept until another is asked for: what one workbook is, while its units are judged. What a unit
 * is asked for is kept by `ofEach`.
 */
export function ofLast<Key extends object, Value>(work: (key: Key) => Value): (key: Key) => Value {
  let last: { readonly key: Key; readonly value: Value } | undefined;
  return (key) => {
    if (last?.key !== key) last = { key, value: work(key) };
    return last.value;
  };
}

/** So many units are judged together, rule by rule. */
export const TOGETHER = 32;

/** A unit has a form, its funds and its rows, and its texts as a report or two. */
const MOST_KEPT = 4 * TOGETHER;

const memories: { clear(): void }[] = [];

/**
 * What is worked out of each thing of the units that are judged together: half a dozen rules ask for it, one after the other. It
 * does not stay in memory when these units are judged.
 */
export function ofEach<Key extends object, Value>(work: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  memories.push(known);
  return (key) => {
    const value = known.get(key);
    if (value !== undefined || known.has(key)) return value as Value;
    // Findings are told long after the units are judged.
    if (known.size >= MOST_KEPT) known.clear();
    const made = work(key);
    known.set(key, made);
    return made;
  };
}

/** Lets go of all that was kept for the units that were judged together. */
export function forgetEach(): void {
  for (const memory of memories) memory.clear();
}
