import { ExcelHost } from '../../../src/hosts/excel';
import { formatKept, NOTHING_KEPT, type Snapshot } from '../../../src/workbook';
import { Refusal, type TestExcel } from '../../excel-host';
import { form, made, rewritten, useExcel } from './setup';

const excel = useExcel();

function cellsOf(snapshot: Snapshot, sheet = 0): Record<string, unknown> {
  const cells = snapshot.sheets[sheet]?.cells ?? [];
  return Object.fromEntries(cells.map((cell) => [`${cell.row},${cell.column}`, cell.value]));
}

describe('round trips', () => {
  test.each([1, 3, 40, 64, 65, 200])('two requests for %d sheets', async (count) => {
    excel().open(
      await made((book) => {
        for (let index = 1; index <= count; index++) {
          const sheet = book.addWorksheet(`自评表 ${index}`);
          sheet.getCell('A1').value = `单位${index}`;
          sheet.getCell('C5').value = index;
          sheet.mergeCells('A1:C1');
        }
      }),
    );
    const snapshot = await new ExcelHost().read();
    expect(excel().roundTrips).toBe(2);
    expect(snapshot.sheets).toHaveLength(count);
    snapshot.sheets.forEach((sheet, index) => {
      expect(sheet.name).toBe(`自评表 ${index + 1}`);
      expect(sheet.cells.map(({ value }) => value)).toEqual([`单位${index + 1}`, index + 1]);
      expect(sheet.merges).toHaveLength(1);
    });
  });

  test('a second reading asks by name, and finds sheets that have come since', async () => {
    excel().open(
      await made((book) => {
        for (let index = 1; index <= 100; index++) {
          book.addWorksheet(`表${index}`).getCell('A1').value = index;
        }
      }),
    );
    const host = new ExcelHost();
    await host.read();
    const [first, ...others] = excel().book.sheets;
    first!.name = '改了名';
    excel().forgetRequests();
    const snapshot = await host.read();
    expect(excel().roundTrips).toBe(2);
    expect(snapshot.sheets.map(({ name }) => name)).toEqual([
      '改了名',
      ...others.map(({ name }) => name),
    ]);
    expect(snapshot.sheets[0]!.cells).toHaveLength(1);
  });

  test('one more request for every 4 MB, none larger than 5 MB', async () => {
    excel().open(
      await made((book) => {
        const sheet = book.addWorksheet('明细');
        for (let row = 1; row <= 12_000; row++) {
          sheet.addRow([row, row / 7, `支付凭证 ${row}`, '办公费', row * 1.01, 'A', 'B', row]);
        }
      }),
    );
    excel().trouble.limit = 5_000_000;
    const snapshot = await new ExcelHost().read();
    expect(snapshot.gaps).toEqual([]);
    expect(snapshot.sheets[0]!.cells).toHaveLength(96_000);
    expect(snapshot.sheets[0]!.cells.at(-1)!.value).toBe(12_000);
    const bytes = excel().requests.reduce((sum, { responseBytes }) => sum + responseBytes, 0);
    expect(bytes).toBeGreaterThan(4_000_000);
    expect(excel().requests.some(({ error }) => error)).toBe(false);
    // Names; where the cells are; the cells; the fonts of the columns of texts.
    expect(excel().roundTrips).toBeLessThanOrEqual(4 + Math.ceil(bytes / 4_000_000));
  });
});

test('an answer leaves nothing behind in Excel', async () => {
  excel().open(await form());
  await new ExcelHost().read();
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(excel().heldReferences).toBe(0);
});

describe('values', () => {
  test('of every kind', async () => {
    excel().open(
      await made((book) => {
        const sheet = book.addWorksheet('S');
        sheet.getCell('A1').value = 1016.1700000000001;
        sheet.getCell('A2').value = '007';
        sheet.getCell('A3').value = true;
        sheet.getCell('A4').value = { error: '#DIV/0!' };
        sheet.getCell('A5').value = '#N/A';
        sheet.getCell('A6').value = { formula: '1/0', result: { error: '#DIV/0!' } };
        sheet.getCell('A7').value = { formula: 'IF(1,"","")', result: '' };
        sheet.getCell('A8').value = '=1+1';
        sheet.getCell('A9').numFmt = '0.00';
        sheet.getCell('A10').value = new Date(Date.UTC(2023, 11, 31));
        sheet.getCell('A10').numFmt = 'yyyy"年"m"月"d"日"';
      }),
    );
    const [sheet] = (await new ExcelHost().read()).sheets;
    expect(sheet!.cells).toEqual([
      { row: 0, column: 0, value: 1016.17, format: 'General', text: '1016.17' },
      { row: 1, column: 0, value: '007', format: 'General', text: '007' },
      { row: 2, column: 0, value: true, format: 'General', text: 'TRUE' },
      { row: 3, column: 0, value: { error: '#DIV/0!' }, format: 'General', text: '#DIV/0!' },
      { row: 4, column: 0, value: '#N/A', format: 'General', text: '#N/A' },
      {
        row: 5,
        column: 0,
        value: { error: '#DIV/0!' },
        formula: '=1/0',
        format: 'General',
        text: '#DIV/0!',
      },
      { row: 6, column: 0, value: '', formula: '=IF(1,"","")', format: 'General', text: '' },
      { row: 7, column: 0, value: '=1+1', format: 'General', text: '=1+1' },
      {
        row: 9,
        column: 0,
        value: 45291,
        format: 'yyyy"年"m"月"d"日"',
        text: '2023年12月31日',
      },
    ]);
  });

  test('a text of several fonts is said to be one, in a small sheet and a large one', async () => {
    const rich = { richText: [{ text: '甲' }, { text: '乙', font: { bold: true } }] };
    excel().open(
      await made((book) => {
        const small = book.addWorksheet('小');
        small.getCell('B2').value = rich;
        small.getCell('B3').value = '丙';
        const large = book.addWorksheet('大');
        for (let row = 1; row <= 6000; row++) large.addRow([row, '文', '字', row, row, '末']);
        large.getCell('B1').font = { bold: true };
        large.getCell('C4321').value = rich;
      }),
    );
    const snapshot = await new ExcelHost().read();
    const mixed = snapshot.sheets.map(({ cells }) =>
      cells.flatMap(({ row, column, mixedFonts }) => (mixedFonts ? [[row, column]] : [])),
    );
    expect(mixed).toEqual([[[1, 1]], [[4320, 2]]]);
  });

  test('dates of a workbook that counts from 1904', async () => {
    const bytes = await made((book) => {
      book.properties.date1904 = true;
      book.addWorksheet('S').getCell('A1').value = 100;
    });
    excel().open(bytes);
    expect((await new ExcelHost().read()).date1904).toBe(true);
  });
});

describe('a used range much larger than what is in it', () => {
  test('a last row and a last column far away are read without what lies between', async () => {
    excel().open(
      await made((book) => {
        const rows = book.addWorksheet('远行');
        rows.getCell('A1').value = '项目';
        rows.getCell('G36').value = 1;
        rows.getCell('C1048576').value = '末';
        const columns = book.addWorksheet('远列');
        columns.getCell('A1').value = '项目';
        columns.getCell('XFD40').value = '末';
        const corner = book.addWorksheet('远角');
        corner.getCell('A1').value = 1;
        corner.getCell('XFD1').value = 2;
        corner.getCell('A1048576').value = 3;
        corner.getCell('K500000').value = 4;
      }),
    );
    excel().trouble.limit = 5_000_000;
    const snapshot = await new ExcelHost().read();
    expect(snapshot.gaps).toEqual([]);
    expect(cellsOf(snapshot, 0)).toEqual({ '0,0': '项目', '35,6': 1, '1048575,2': '末' });
    expect(cellsOf(snapshot, 1)).toEqual({ '0,0': '项目', '39,16383': '末' });
    expect(cellsOf(snapshot, 2)).toEqual({
      '0,0': 1,
      '0,16383': 2,
      '499999,10': 4,
      '1048575,0': 3,
    });
    const bytes = excel().requests.reduce((sum, { responseBytes }) => sum + responseBytes, 0);
    expect(bytes).toBeLessThan(6_000_000);
  });
});

describe('answers over the limit', () => {
  const wide = () =>
    made((book) => {
      const sheet = book.addWorksheet('长文');
      for (let row = 1; row <= 2000; row++) sheet.addRow([row, '说明'.repeat(400), row]);
    });

  test.each([
    ['an error', false],
    ['nulls without an error', true],
  ])('%s: asked again in smaller pieces', async (_, nulls) => {
    excel().open(await wide());
    Object.assign(excel().trouble, { limit: 5_000_000, nulls });
    const snapshot = await new ExcelHost().read();
    expect(snapshot.gaps).toEqual([]);
    expect(snapshot.sheets[0]!.cells).toHaveLength(6000);
    expect(excel().roundTrips).toBeLessThan(12);
  });

  test('a cell that Excel never gives is a gap, not a missing value', async () => {
    excel().open(
      await made((book) => {
        const sheet = book.addWorksheet('S');
        sheet.getCell('A1').value = '长'.repeat(30_000);
        sheet.getCell('A2').value = 5;
      }),
    );
    Object.assign(excel().trouble, { limit: 100_000, nulls: true });
    const snapshot = await new ExcelHost().read();
    expect(snapshot.gaps).toEqual([{ sheet: 'S', reason: 'no-answer' }]);
    expect(cellsOf(snapshot)).toEqual({ '1,0': 5 });
  });
});

describe('merged areas', () => {
  test('more than 512 on a sheet', async () => {
    excel().open(
      await made((book) => {
        const sheet = book.addWorksheet('S');
        for (let row = 1; row <= 700; row++) {
          sheet.getCell(row, 1).value = row;
          sheet.mergeCells(row, 1, row, 2);
        }
        // Areas that reach over the edge of any band.
        sheet.mergeCells('C1:C700');
        sheet.mergeCells('D5:F650');
        sheet.getCell('C1').value = '合';
        book.addWorksheet('后').mergeCells('B2:C3');
      }),
    );
    const snapshot = await new ExcelHost().read();
    expect(snapshot.gaps).toEqual([]);
    const [sheet, after] = snapshot.sheets;
    expect(sheet!.merges).toHaveLength(702);
    expect(sheet!.merges).toContainEqual({ top: 0, left: 2, bottom: 699, right: 2 });
    expect(sheet!.merges).toContainEqual({ top: 4, left: 3, bottom: 649, right: 5 });
    expect(sheet!.merges).toContainEqual({ top: 699, left: 0, bottom: 699, right: 1 });
    expect(after!.merges).toEqual([{ top: 1, left: 1, bottom: 2, right: 2 }]);
    expect(excel().roundTrips).toBeLessThanOrEqual(8);
  });

  test('an area far beyond all values is read whole', async () => {
    const bytes = rewritten(
      await made((book) => {
        book.addWorksheet('S').getCell('A1').value = '标题';
      }),
      (name, text) =>
        name.endsWith('sheet1.xml')
          ? text.replace(
              '</sheetData>',
              '</sheetData><mergeCells><mergeCell ref="A1:CZ400"/></mergeCells>',
            )
          : text,
    );
    excel().open(bytes);
    const [sheet] = (await new ExcelHost().read()).sheets;
    expect(sheet!.merges).toEqual([{ top: 0, left: 0, bottom: 399, right: 103 }]);
  });

  test('too many to be asked for are said to be missing', async () => {
    const bytes = await made((book) => {
      const sheet = book.addWorksheet('S');
      for (let row = 1; row <= 600; row++) sheet.mergeCells(row, 1, row, 2);
      sheet.getCell('SF1048576').value = 1;
    });
    excel().open(bytes);
    const snapshot = await new ExcelHost().read();
    expect(snapshot.gaps).toEqual([{ sheet: 'S', reason: 'too-many-merged-areas' }]);
    expect(cellsOf(snapshot)).toEqual({ '1048575,499': 1 });
  });

  test('what inner cells hold does not count', async () => {
    const bytes = rewritten(
      await made((book) => {
        const sheet = book.addWorksheet('S');
        sheet.getCell('A1').value = '合计';
        sheet.getCell('B1').value = 3;
        sheet.getCell('A3').value = 1;
      }),
      (name, text) =>
        name.endsWith('sheet1.xml')
          ? text.replace(
              '</sheetData>',
              '</sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells>',
            )
          : text,
    );
    excel().open(bytes);
    expect(cellsOf(await new ExcelHost().read())).toEqual({ '0,0': '合计', '2,0': 1 });
  });
});

test('hidden rows and columns, hidden and protected sheets', async () => {
  excel().open(
    await made((book) => {
      const sheet = book.addWorksheet('S');
      for (let row = 1; row <= 9; row++) sheet.addRow([row, row, row, row]);
      sheet.getRow(3).hidden = true;
      sheet.getRow(20).hidden = true;
      sheet.getColumn(2).hidden = true;
      sheet.getColumn(9).hidden = true;
      book.addWorksheet('隐', { state: 'hidden' }).getCell('A1').value = 1;
      book.addWorksheet('深', { state: 'veryHidden' }).getCell('A1').value = 1;
      void book.addWorksheet('锁').protect('x', {});
      const long = book.addWorksheet('长');
      for (let row = 1; row <= 9000; row++) long.addRow([row]).hidden = row > 4096 && row !== 8000;
    }),
  );
  const snapshot = await new ExcelHost().read();
  const [first, hidden, deep, locked, long] = snapshot.sheets;
  expect(first).toMatchObject({ hiddenRows: [2], hiddenColumns: [1], visibility: 'visible' });
  expect(hidden!.visibility).toBe('hidden');
  expect(deep!.visibility).toBe('veryHidden');
  expect(locked!.protected).toBe(true);
  expect(first!.protected).toBe(false);
  expect(long!.hiddenRows).toHaveLength(9000 - 4096 - 1);
  expect(long!.hiddenRows).not.toContain(7999);
});

describe('what is kept', () => {
  const xml = formatKept({ ...NOTHING_KEPT, settings: { language: 'en' } });

  test('is read within the two requests', async () => {
    excel().open(await form());
    excel().book.xmlParts.push(
      { id: '{A}', xml },
      { id: '{B}', xml: '<other xmlns="urn:other"/>' },
    );
    expect((await new ExcelHost().read()).kept).toBe(xml);
    expect(excel().roundTrips).toBe(2);
  });

  test('of two parts the first one counts', async () => {
    excel().open(await form());
    const second = formatKept(NOTHING_KEPT);
    excel().book.xmlParts.push({ id: '{A}', xml }, { id: '{B}', xml: second });
    expect((await new ExcelHost().read()).kept).toBe(xml);
    expect(excel().roundTrips).toBe(2);
  });

  test('is null where there is none', async () => {
    excel().open(await form());
    expect((await new ExcelHost().read()).kept).toBeNull();
  });
});

describe('a request that Excel breaks off', () => {
  /** A workbook in which everything differs from what is taken for granted. */
  async function open(): Promise<void> {
    excel().open(
      await made((book) => {
        book.properties.date1904 = true;
        const sheet = book.addWorksheet('甲');
        sheet.getCell('A1').value = '标题';
        sheet.mergeCells('A1:C1');
        sheet.getCell('B3').value = 7;
        sheet.getRow(2).hidden = true;
        sheet.getCell('A4').value = {
          richText: [{ text: '一' }, { font: { bold: true }, text: '二' }],
        };
        book.addWorksheet('乙').getCell('D9').value = 1;
      }),
    );
    excel().book.xmlParts.push({ id: '{A}', xml: formatKept(NOTHING_KEPT) });
  }

  /** Breaks the request with that number off before one of its steps, once. */
  function breakOff(request: number, step: number): void {
    let current = 0;
    let isBroken = false;
    excel().trouble.arriving = (_, number) => (current = number);
    excel().trouble.answered = () => (current = 0);
    excel().trouble.before = (_, index) => {
      if (isBroken || current !== request || index !== step) return;
      isBroken = true;
      throw new Refusal('GeneralException', 'There was an internal error.');
    };
  }

  test('the first one: the rest is asked for again, and nothing is missing', async () => {
    await open();
    const whole = await new ExcelHost().read();
    expect(whole).toMatchObject({ date1904: true, kept: formatKept(NOTHING_KEPT), gaps: [] });
    for (let step = 4; step <= 100; step += 4) {
      excel().reset();
      breakOff(1, step);
      const reading = await new ExcelHost().read().catch((error: unknown) => error);
      if (reading instanceof Error) expect(reading).toMatchObject({ name: 'HostError' });
      else expect(reading).toEqual(whole);
      // Once the names are there, the reading succeeds.
      if (step > 12) expect(reading).toEqual(whole);
    }
  });

  test('the second one: read in other words, or an error, but never short', async () => {
    await open();
    const whole = await new ExcelHost().read();
    let read = 0;
    for (let step = 0; step <= 45; step++) {
      excel().reset();
      breakOff(2, step);
      const reading = await new ExcelHost().read().catch((error: unknown) => error);
      if (reading instanceof Error) expect(reading).toMatchObject({ name: 'HostError' });
      else {
        expect(reading).toEqual(whole);
        read++;
      }
    }
    expect(read).toBeGreaterThan(25);
  });
});

describe('an Excel that does not answer', () => {
  test('while the user edits a cell the reading waits', async () => {
    excel().open(await form());
    excel().beginEdit();
    const reading = new ExcelHost().read();
    let done = false;
    void reading.then(() => (done = true));
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(done).toBe(false);
    excel().endEdit();
    expect((await reading).sheets).toHaveLength(2);
  });

  test('a signal ends the waiting', async () => {
    excel().open(await form());
    excel().beginEdit();
    const stop = new AbortController();
    const reading = new ExcelHost().read({ signal: stop.signal });
    stop.abort();
    await expect(reading).rejects.toMatchObject({ name: 'HostError', code: 'cancelled' });
  });

  test.each([
    [5012, 'disconnected'],
    [5102, 'disconnected'],
    [7000, 'protected'],
    [5001, 'failed'],
  ])('status %d is %s', async (status, code) => {
    excel().open(await form());
    excel().trouble.status = status;
    await expect(new ExcelHost().read()).rejects.toMatchObject({ name: 'HostError', code });
  });

  test('a slow Excel is waited for, and progress is told', async () => {
    excel().open(await form());
    excel().trouble.delay = 20;
    const steps: number[] = [];
    const snapshot = await new ExcelHost().read({ onProgress: (done) => steps.push(done) });
    expect(snapshot.sheets).toHaveLength(2);
    expect(steps.length).toBeGreaterThan(0);
  });

  test.each<[string, (it: TestExcel) => void]>([
    ['below the last row', (it) => it.type('自评表!A9', '新的一行', 'Remote')],
    ['beyond the last column', (it) => it.type('自评表!H1', '新的一列', 'Remote')],
    ['into a sheet that was empty', (it) => it.type('空表!A1', '有了', 'Remote')],
  ])('a co-author who types %s between the requests is not overlooked', async (_, change) => {
    excel().open(
      await made((book) => {
        book.addWorksheet('自评表').getCell('A1').value = 1;
        book.addWorksheet('空表');
      }),
    );
    excel().trouble.arriving = (__, number) => {
      if (number === 2) change(excel());
    };
    const snapshot = await new ExcelHost().read();
    expect(snapshot.sheets.flatMap(({ cells }) => cells)).toHaveLength(2);
    expect(excel().roundTrips).toBe(4);
  });

  test('cells that never rest are an error, never a short answer', async () => {
    excel().open(await form());
    excel().trouble.arriving = (_, number) => {
      excel().type(`自评表!A${20 + number}`, '又一行', 'Remote');
    };
    await expect(new ExcelHost().read()).rejects.toMatchObject({ code: 'failed' });
  });

  test('a sheet renamed meanwhile is read all the same', async () => {
    excel().open(await form());
    excel().trouble.arriving = (_, number) => {
      if (number === 2) excel().sheet('自评表').name = '改名';
    };
    const { sheets } = await new ExcelHost().read();
    expect(sheets.map(({ cells }) => cells.length)).toEqual([6, 1]);
  });

  test('a sheet that a co-author deletes meanwhile is an error, never a short answer', async () => {
    excel().open(await form());
    excel().trouble.arriving = (_, number) => {
      if (number === 2) excel().book.sheets.splice(0, 1);
    };
    await expect(new ExcelHost().read()).rejects.toMatchObject({ code: 'no-such-cell' });
  });
});
