import { runPool, type Crew } from '../../src/batch';

function crew(run: (task: number) => Promise<number>, hired: { count: number; ended: number }) {
  return (): Crew<number, number> => {
    hired.count++;
    return {
      run,
      end: () => {
        hired.ended++;
        return Promise.resolve();
      },
    };
  };
}

test('every task is done once, by no more workers than allowed, all of them ended', async () => {
  const hired = { count: 0, ended: 0 };
  let working = 0;
  let most = 0;
  const results: number[] = [];
  await runPool(
    Array.from({ length: 20 }, (_, index) => index),
    3,
    crew(async (task) => {
      most = Math.max(most, ++working);
      await Promise.resolve();
      working--;
      return task * 2;
    }, hired),
    (_, result) => results.push(result),
    () => -1,
  );
  expect(results.sort((a, b) => a - b)).toEqual(
    Array.from({ length: 20 }, (_, index) => index * 2),
  );
  expect(most).toBeLessThanOrEqual(3);
  expect(hired).toEqual({ count: 3, ended: 3 });
});

test('a worker that breaks down is replaced, and its task is answered', async () => {
  const hired = { count: 0, ended: 0 };
  const results = new Map<number, number>();
  await runPool(
    [1, 2, 3],
    1,
    crew(
      (task) => (task === 2 ? Promise.reject(new Error('broken')) : Promise.resolve(task)),
      hired,
    ),
    (task, result) => results.set(task, result),
    () => -1,
  );
  expect([...results]).toEqual([
    [1, 1],
    [2, -1],
    [3, 3],
  ]);
  expect(hired).toEqual({ count: 2, ended: 2 });
});

test('told to stop, tasks under way are given up, no more are begun, and all workers are ended', async () => {
  const hired = { count: 0, ended: 0 };
  const stop = new AbortController();
  const results: number[] = [];
  await runPool(
    [1, 2, 3, 4, 5],
    2,
    crew((task) => (task < 3 ? Promise.resolve(task) : new Promise(() => undefined)), hired),
    (_, result) => {
      results.push(result);
      if (results.length === 2) stop.abort();
    },
    () => -1,
    stop.signal,
  );
  expect(results).toEqual([1, 2]);
  expect(hired).toEqual({ count: 2, ended: 2 });
});

test('where a result cannot be taken, no more are taken, all workers are ended, and it is told', async () => {
  const hired = { count: 0, ended: 0 };
  const results: number[] = [];
  const pool = runPool(
    [1, 2, 3, 4, 5],
    2,
    crew((task) => (task < 3 ? Promise.resolve(task) : new Promise(() => undefined)), hired),
    (_, result) => {
      results.push(result);
      throw new Error(`full at ${result}`);
    },
    () => -1,
  );
  await expect(pool).rejects.toThrow('full at 1');
  expect(results).toEqual([1]);
  expect(hired).toEqual({ count: 2, ended: 2 });
});
