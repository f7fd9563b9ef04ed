import { unzipSync, zipSync } from 'fflate';
import { ExcelHost, openCopy, supports } from '../../../src/hosts/excel';
import { readWorkbook } from '../../../src/hosts/file';
import { edit, form, ref, useExcel } from './setup';

const excel = useExcel();

beforeEach(async () => {
  excel().open(await form());
});

const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

describe('select', () => {
  test('shows a cell on another sheet', async () => {
    await new ExcelHost().select(ref('基础数据表!B2'));
    expect(excel().activeSheet).toBe('基础数据表');
    expect(excel().selection).toBe('基础数据表!B2');
  });

  test('a hidden sheet stays hidden', async () => {
    excel().sheet('基础数据表').visibility = 'Hidden';
    const selecting = new ExcelHost().select(ref('基础数据表!B2'));
    await expect(selecting).rejects.toMatchObject({
      code: 'hidden',
      cells: [ref('基础数据表!B2')],
    });
    expect(excel().sheet('基础数据表').visibility).toBe('Hidden');
  });

  test('a sheet that is gone', async () => {
    await expect(new ExcelHost().select(ref('没有!B2'))).rejects.toMatchObject({
      code: 'no-such-cell',
    });
  });

  test('while a cell is being edited', async () => {
    excel().beginEdit();
    await expect(new ExcelHost().select(ref('基础数据表!B2'))).rejects.toMatchObject({
      code: 'editing',
    });
  });
});

describe('the bytes', () => {
  test('are those of the workbook as it is now', async () => {
    const host = new ExcelHost();
    await host.apply([
      await edit(host, '自评表!E2', { value: 10, format: '0.0' }),
      { kind: 'keep', before: null, after: '<ziping xmlns="urn:ziping:kept:1">{}</ziping>' },
      { kind: 'mark', before: 'own-marks', after: [{ cell: ref('自评表!E2'), tone: 'fail' }] },
    ]);
    const bytes = await host.exportBytes();
    const now = await host.read();
    expect(readWorkbook(bytes)).toEqual(now);
    expect(now.sheets[0]!.cells.find(({ column }) => column === 4)).toMatchObject({
      value: 10,
      text: '10.0',
    });
  });

  test('come in slices of at most 4 MB, with progress', async () => {
    // A picture, say: bytes without a pattern, so that the package stays large.
    let seed = 1;
    const picture = Uint8Array.from({ length: 9_000_000 }, () => {
      seed = (seed * 16_807) % 2_147_483_647;
      return seed & 255;
    });
    excel().open(
      zipSync({ ...unzipSync(await form()), 'xl/media/image1.png': [picture, { level: 0 }] }),
    );
    const steps: [number, number][] = [];
    const bytes = await new ExcelHost().exportBytes({
      onProgress: (done, total) => steps.push([done, total]),
    });
    const slices = Math.ceil(bytes.length / (4 * 1024 * 1024));
    expect(steps).toEqual(Array.from({ length: slices + 1 }, (_, done) => [done, slices]));
    expect(slices).toBe(3);
    expect(Buffer.compare(unzipSync(bytes)['xl/media/image1.png']!, picture)).toBe(0);
  });

  test('a cancelled export closes the file', async () => {
    const stop = new AbortController();
    const exporting = new ExcelHost().exportBytes({
      signal: stop.signal,
      onProgress: () => stop.abort(),
    });
    await expect(exporting).rejects.toMatchObject({ code: 'cancelled' });
    expect(excel().filesRead).toBeGreaterThan(0);
    expect(excel().openFiles).toBe(0);
  });

  test('called off before Excel opens the file, it ends at once, and the file is closed when it comes', async () => {
    excel().trouble.delay = 200;
    const stop = new AbortController();
    const exporting = new ExcelHost().exportBytes({ signal: stop.signal });
    setTimeout(() => stop.abort(), 10);
    await expect(exporting).rejects.toMatchObject({ code: 'cancelled' });
    expect(excel().openFiles).toBe(1);
    excel().trouble.delay = 0;
    expect((await new ExcelHost().exportBytes()).length).toBeGreaterThan(0);
    while (excel().openFiles > 0) await new Promise((resolve) => setTimeout(resolve, 10));
  });

  test('a slice that cannot be had closes the file', async () => {
    excel().trouble.failingSlice = 0;
    await expect(new ExcelHost().exportBytes()).rejects.toMatchObject({ code: 'failed' });
    expect(excel().openFiles).toBe(0);
  });

  test.each([
    [5004, 'editing'],
    [11000, 'too-large'],
    [5012, 'disconnected'],
  ])('status %d is %s', async (status, code) => {
    excel().trouble.status = status;
    await expect(new ExcelHost().exportBytes()).rejects.toMatchObject({ code });
  });
});

describe('a copy', () => {
  test('opens beside the workbook, byte for byte', async () => {
    const bytes = Uint8Array.from({ length: 100_000 }, (_, index) => (index * 7919) % 256);
    await openCopy(bytes);
    expect(excel().opened).toHaveLength(1);
    expect(excel().opened[0]).toEqual(bytes);
  });

  test('refused: the caller hears it, and offers a download', async () => {
    excel().trouble.refuseNewWorkbooks = true;
    await expect(openCopy(new Uint8Array(10))).rejects.toMatchObject({
      name: 'HostError',
      code: 'unsupported',
    });
  });
});

describe('hints of change', () => {
  test('an edit by the user or a co-author is heard, our own is not', async () => {
    const host = new ExcelHost();
    const heard = jest.fn();
    const stop = host.onMaybeChanged(heard);
    await settled();
    excel().type('自评表!E2', 97);
    await settled();
    expect(heard).toHaveBeenCalledTimes(1);
    excel().type('基础数据表!B2', 59, 'Remote');
    await settled();
    expect(heard).toHaveBeenCalledTimes(2);
    await host.apply([await edit(host, '自评表!E2', { value: 10 })]);
    await settled();
    expect(heard).toHaveBeenCalledTimes(2);
    stop();
    await settled();
    excel().type('自评表!E2', 98);
    await settled();
    expect(heard).toHaveBeenCalledTimes(2);
  });

  test('stopped before it began, nothing is heard', async () => {
    const heard = jest.fn();
    new ExcelHost().onMaybeChanged(heard)();
    await settled();
    excel().type('自评表!E2', 97);
    await settled();
    expect(heard).not.toHaveBeenCalled();
  });
});

test('the floor is 1.14', () => {
  expect(supports('1.14')).toBe(true);
  expect(supports('1.18')).toBe(false);
});
