/** A reading that is done step by step: each `yield` ends a step. */
export type Steps<Found> = Generator<undefined, Found, undefined>;

/** So many are read in step; all at once would keep too much in memory. */
const TOGETHER = 32;

/**
 * Reads many things of a kind in step, one step of all of them before the next: a processor that has the code of one step at hand
 * takes it for the next sheet in little time, while that of a whole reading is more than it can hold. First steps are taken in the
 * order of the list.
 */
export function inStep<One, Found>(
  list: readonly One[],
  read: (one: One, index: number) => Steps<Found>,
): Found[] {
  const found: Found[] = [];
  for (let from = 0; from < list.length; from += TOGETHER) {
    const together = list.slice(from, from + TOGETHER);
    let open = together.map((one, at) => ({ steps: read(one, from + at), at: from + at }));
    while (open.length > 0) {
      open = open.filter(({ steps, at }) => {
        const step = steps.next();
        if (step.done) found[at] = step.value;
        return !step.done;
      });
    }
  }
  return found;
}
