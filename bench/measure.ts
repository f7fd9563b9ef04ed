/** Times things side by side and says how they compare. */

export interface Task {
  readonly name: string;
  run(): unknown;
}

/** Enough rounds that the just-in-time compiler is done with the peer and with us: times fall until about the fifteenth. */
export const WARM_UPS = 15;

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? NaN)) / 2;
}

/**
 * Runs the tasks in turn, round after round, each round in the other order, so that what else the machine
 * does falls on all of them alike; gives the median milliseconds of each. All are warmed up as often before.
 */
export async function interleave(
  tasks: readonly Task[],
  rounds: number,
  warmUps = 1,
): Promise<number[]> {
  const times = tasks.map((): number[] => []);
  // Tasks of a single round are long enough to warm up on their own.
  for (let time = 0; rounds > 1 && time < warmUps; time += 1) {
    for (const task of tasks) await task.run();
  }
  for (let round = 0; round < rounds; round += 1) {
    const order = tasks.map((_, index) => index);
    if (round % 2 === 1) order.reverse();
    for (const index of order) {
      const started = performance.now();
      await tasks[index]?.run();
      times[index]?.push(performance.now() - started);
    }
  }
  return times.map(median);
}

const figures = (value: number): string => value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0);

export function line(name: string, value: number, unit: string): void {
  console.log(`  ${name.padEnd(58)} ${figures(value).padStart(8)} ${unit}`);
}

/** A figure with the bound it should keep. */
export function bound(name: string, value: number, limit: number, unit = ''): boolean {
  const kept = value <= limit;
  const verdict = kept ? 'ok' : 'OVER';
  console.log(
    `  ${name.padEnd(58)} ${figures(value).padStart(8)} ${`${unit} (≤ ${limit})`.padEnd(14)} ${verdict}`,
  );
  return kept;
}
