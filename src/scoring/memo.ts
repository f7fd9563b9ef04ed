/**
 * What is worked out of one thing, kept until another is asked for: units are judged one after the other, and what half a dozen
 * rules asked of the last one need not stay in memory with it.
 */
export function ofLast<Key extends object, Value>(work: (key: Key) => Value): (key: Key) => Value {
  let last: { readonly key: Key; readonly value: Value } | undefined;
  return (key) => {
    if (last?.key !== key) last = { key, value: work(key) };
    return last.value;
  };
}
