/** A worker that does one task at a time. */
export interface Crew<Task, Result> {
  run(task: Task): Promise<Result>;
  /** Ends the worker, also in the middle of a task, of which nothing is left; it takes no more tasks. */
  end(): Promise<void>;
}

/**
 * Gives the tasks to `count` workers, each the next one as soon as it is free. A worker that breaks down is replaced, and
 * its task is answered by `failed`; so one bad workbook never stops the rest. Results come in the order they are done.
 * When `signal` is aborted, tasks under way are given up and no more are begun.
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
  const stopped = new Promise<undefined>((resolve) => {
    signal?.addEventListener('abort', () => {
      resolve(undefined);
    });
  });
  const work = async (): Promise<void> => {
    let worker: Crew<Task, Result> | undefined;
    while (next < tasks.length && !signal?.aborted) {
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
      if (result !== undefined) done(task, result);
    }
    await worker?.end();
  };
  await Promise.all(Array.from({ length: Math.min(count, tasks.length) }, work));
}
