/** A worker that does one task at a time. */
export interface Crew<Task, Result> {
  run(task: Task): Promise<Result>;
  /** Ends the worker; it takes no more tasks. */
  end(): void;
}

/**
 * Gives the tasks to `count` workers, each the next one as soon as it is free. A worker that breaks down is replaced, and
 * its task is answered by `failed`; so one bad workbook never stops the rest. Results come in the order they are done.
 */
export async function runPool<Task, Result>(
  tasks: readonly Task[],
  count: number,
  hire: () => Crew<Task, Result>,
  done: (task: Task, result: Result) => void,
  failed: (task: Task, error: unknown) => Result,
): Promise<void> {
  let next = 0;
  const work = async (): Promise<void> => {
    let worker: Crew<Task, Result> | undefined;
    while (next < tasks.length) {
      const task = tasks[next++] as Task;
      worker ??= hire();
      try {
        done(task, await worker.run(task));
      } catch (error) {
        worker.end();
        worker = undefined;
        done(task, failed(task, error));
      }
    }
    worker?.end();
  };
  await Promise.all(Array.from({ length: Math.min(count, tasks.length) }, work));
}
