import { ExcelHost, openCopy } from '../../../src/hosts/excel';
import { edit, form, ref, useExcel } from './setup';

/** An Excel that takes a request and never answers it, as some versions do. */
const excel = useExcel();

beforeEach(async () => {
  excel().open(await form());
});
afterEach(() => {
  jest.useRealTimers();
});

/** Runs the clock until a promise has come to its end. */
async function outlast<T>(work: () => Promise<T>): Promise<T> {
  jest.useFakeTimers();
  const running = work();
  let isOver = false;
  const over = () => {
    isOver = true;
  };
  running.then(over, over);
  while (!isOver) await jest.advanceTimersByTimeAsync(5_000);
  return running;
}

test.each([1, 2])('a reading that hangs in request %d ends with a sentence', async (request) => {
  excel().trouble.silentFrom = request;
  const reading = outlast(() => new ExcelHost().read());
  await expect(reading).rejects.toMatchObject({ name: 'HostError', code: 'no-answer' });
});

test('a check that hangs has written nothing', async () => {
  const host = new ExcelHost();
  const edits = [await edit(host, '自评表!E2', { value: 10 })];
  excel().trouble.silentFrom = excel().roundTrips + 1;
  await expect(outlast(() => host.apply(edits))).rejects.toMatchObject({ code: 'no-answer' });
  expect(excel().cell('自评表!E2').value).toBe(96);
});

test('of a write that hangs the cells are named, and no further request is waited for', async () => {
  const host = new ExcelHost();
  const edits = [await edit(host, '自评表!E2', { value: 10 })];
  excel().forgetRequests();
  excel().trouble.silentFrom = 2;
  const writing = outlast(() => host.apply(edits));
  await expect(writing).rejects.toMatchObject({ code: 'not-restored', cells: [ref('自评表!E2')] });
  expect(excel().roundTrips).toBe(2);
  // It is no hindrance to what comes after.
  excel().trouble.silentFrom = undefined;
  expect((await host.read()).sheets).toHaveLength(2);
});

test('a cell that cannot be shown, a copy that is never opened', async () => {
  excel().trouble.silentFrom = 1;
  await expect(outlast(() => new ExcelHost().select(ref('自评表!E2')))).rejects.toMatchObject({
    code: 'no-answer',
  });
  await expect(outlast(() => openCopy(new Uint8Array(10)))).rejects.toMatchObject({
    code: 'no-answer',
  });
});
