/** A worker that does one task at a time. */
export interface Crew<Task, Result> {
  run(task: Task): Promise<Result>;
  /** Ends the worker, also in the middle of a task, of which nothing is left; it takes no more tasks. */
  end(): Promise<void>;
}

/**
 * Gives the tasks to `count` workers, each the next one as soon as it is free. A worker that breaks down is replaced, and
 * its task is answered by `failed`; so one bad workbook never stops the rest. Results come in the order they are done.
 * When `signal` is aborted, tasks under way are given up and no more are begun; so they are when `done` throws, and the error is
 * thrown on once all workers are ended.
 */
export async function runPool<Task, Result>(
  tasks: readonly Task[],
  count: number,
  hire: () => Crew<Task, Result>,
  done: (task: Task, result: Result) => void,
  failed: (task: Task, error: unknown) => Result,
  signal?: AbortSignal,
): Promise<void> {
  let next = 0;
  const halt = new AbortController();
  const stopped = new Promise<undefined>((resolve) => {
    for (const each of [signal, halt.signal]) {
      each?.addEventListener('abort', () => {
        resolve(undefined);
      });
    }
  });
  const isStopped = () => signal?.aborted === true || halt.signal.aborted;
  const work = async (): Promise<void> => {
    let worker: Crew<Task, Result> | undefined;
    try {
      while (next < tasks.length && !isStopped()) {
        const task = tasks[next++] as Task;
        worker ??= hire();
        let result: Result | undefined;
        try {
          result = await Promise.race([worker.run(task), stopped]);
        } catch (error) {
          await worker.end();
          worker = undefined;
          result = failed(task, error);
        }
        if (result !== undefined && !halt.signal.aborted) done(task, result);
      }
    } catch (error) {
      halt.abort();
      throw error;
    } finally {
      await worker?.end();
    }
  };
  const all = Array.from({ length: Math.min(count, tasks.length) }, work);
  const ended = await Promise.allSettled(all);
  for (const each of ended) if (each.status === 'rejected') throw each.reason;
}
