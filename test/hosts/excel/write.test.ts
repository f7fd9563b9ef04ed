import { ExcelHost, pendingWrites, receiptOf } from '../../../src/hosts/excel';
import { HostError } from '../../../src/hosts/host';
import {
  formatKept,
  NOTHING_KEPT,
  parseKept,
  type CellState,
  type ValueEdit,
} from '../../../src/workbook';
import { Refusal, type TestExcel } from '../../excel-host';
import { edit, form, ref, useExcel } from './setup';

const excel = useExcel();

/** What stands in a cell of the Excel itself. */
function standing(address: string): { value: unknown; formula?: string; format: string } {
  const { value, formula, style } = excel().cell(address);
  return { value, ...(formula !== undefined && { formula }), format: style.numberFormat };
}

/** Everything that stands in the workbook, to see that a write left no trace. */
function everything(): string {
  return JSON.stringify(
    excel().book.sheets.map((sheet) => [
      sheet.name,
      [...sheet.cells()].filter(([, , { value }]) => value !== null),
      sheet.conditionalFormats,
      sheet.comments,
    ]),
  );
}

const journal = () => parseKept(excel().book.xmlParts[0]?.xml ?? null).journal;

beforeEach(async () => {
  excel().open(await form());
});

describe('a write', () => {
  test('takes three requests: check, write and read back, journal', async () => {
    const host = new ExcelHost();
    const change = await edit(host, '自评表!E2', { value: 10 });
    excel().forgetRequests();
    const receipt = await host.apply([change]);
    expect(excel().roundTrips).toBe(3);
    expect(standing('自评表!E2')).toEqual({ value: 10, format: 'General' });
    expect(receipt).toMatchObject({ edits: [change], written: [change], left: [] });
    expect(journal()).toEqual([{ id: receipt.id, state: 'written', edits: [change] }]);
  });

  test('and is taken back: value, formula and number format', async () => {
    const host = new ExcelHost();
    const before = everything();
    const receipt = await host.apply([
      await edit(host, '自评表!B2', { value: 100, format: '0.0%' }),
      await edit(host, '自评表!E2', { value: null, formula: '=B2*3' }),
      await edit(host, '自评表!A3', { value: '说明' }),
    ]);
    expect(standing('自评表!E2')).toMatchObject({ formula: '=B2*3', value: 300 });
    expect(standing('自评表!C2')).toMatchObject({ value: 200 });
    await host.undo(receipt);
    expect(everything()).toBe(before);
    expect(journal()).toMatchObject([{ id: receipt.id, state: 'undone' }]);
  });

  test('into a blank cell leaves the format that the cell has, which no snapshot tells', async () => {
    const host = new ExcelHost();
    const blank = excel().cell('自评表!E5');
    blank.style = { ...blank.style, numberFormat: '0.00_ ' };
    const before = standing('自评表!E5');
    const receipt = await host.apply([await edit(host, '自评表!E5', { value: 9.8 })]);
    expect(standing('自评表!E5')).toEqual({ value: 9.8, format: '0.00_ ' });
    await host.undo(receipt);
    expect(standing('自评表!E5')).toEqual(before);
    await host.apply([await edit(host, '自评表!E5', { value: 0.98, format: '0.00%' })]);
    expect(standing('自评表!E5')).toEqual({ value: 0.98, format: '0.00%' });
  });

  test('into a blank cell gives its format the places that the figure has, and takes them back', async () => {
    const host = new ExcelHost();
    const blank = excel().cell('自评表!E5');
    blank.style = { ...blank.style, numberFormat: '0"分"' };
    const before = standing('自评表!E5');
    const receipt = await host.apply([await edit(host, '自评表!E5', { value: 107.5 })]);
    expect(standing('自评表!E5')).toEqual({ value: 107.5, format: '0.0"分"' });
    await host.undo(receipt);
    expect(standing('自评表!E5')).toEqual(before);
    await host.apply([await edit(host, '自评表!E5', { value: 108 })]);
    expect(standing('自评表!E5')).toEqual({ value: 108, format: '0"分"' });
  });

  test('where the protection forbids formats, a figure is written without the places it lacks', async () => {
    const host = new ExcelHost();
    const cell = excel().cell('自评表!E2');
    cell.style = { ...cell.style, numberFormat: '0"分"', locked: false };
    const wide = { value: 107.5, format: '0.0"分"' };
    const edits = [await edit(host, '自评表!E2', wide)];
    excel().sheet('自评表').protection = { allowFormatCells: false, allowEditObjects: false };
    await host.apply(edits);
    expect(standing('自评表!E2')).toEqual({ value: 107.5, format: '0"分"' });
  });

  test('of many cells goes in pieces', async () => {
    const host = new ExcelHost();
    const edits = Array.from({ length: 600 }, (_, row): ValueEdit => ({
      kind: 'value',
      cell: { sheet: '基础数据表', row: row + 10, column: 3 },
      before: { value: null, format: 'General' },
      after: { value: row, format: 'General' },
    }));
    excel().forgetRequests();
    const receipt = await host.apply(edits);
    expect(receipt.written).toHaveLength(600);
    expect(excel().roundTrips).toBe(5);
    await host.undo(receipt);
    expect(standing('基础数据表!D300').value).toBeNull();
  });
});

describe('a text stays a text and a figure a figure', () => {
  test.each<[string | number | boolean | null, string]>([
    ['007', 'General'],
    ['007', '@'],
    ['95%', 'General'],
    ['≥95%', '0.00'],
    ['1024.16', '0.00'],
    ['＝Ａ１', 'General'],
    ['=1+1', 'General'],
    ['=1+1', '@'],
    ['+ 加强管理', 'General'],
    ['-', 'General'],
    ['@某人', 'General'],
    ['2023年12月', 'General'],
    ['5月1日', 'General'],
    ['3-4', 'General'],
    ['１２３', 'General'],
    ['￥12', 'General'],
    ['TRUE', 'General'],
    ['#N/A', 'General'],
    ["'引", 'General'],
    ["'引", '@'],
    ['1e5', 'General'],
    ['原因：年初预算不足。\n改进措施：加强预算编制。', 'General'],
    [10, '@'],
    [9.78, 'General'],
    [0.5, '0.00%'],
    [true, '@'],
    [false, 'General'],
    [null, '0.00'],
  ])('%j as %s', async (value, format) => {
    const host = new ExcelHost();
    const receipt = await host.apply([await edit(host, '自评表!E9', { value, format })]);
    expect(standing('自评表!E9')).toEqual({ value, format });
    await host.undo(receipt);
    expect(standing('自评表!E9')).toEqual({ value: null, format: 'General' });
  });

  test('an error value comes back as an error value', async () => {
    const host = new ExcelHost();
    excel().type('自评表!E2', '#N/A');
    const receipt = await host.apply([await edit(host, '自评表!E2', { value: 1 })]);
    await host.undo(receipt);
    expect(excel().cell('自评表!E2')).toMatchObject({ value: '#N/A', isError: true });
  });

  test('a figure stored as text is restored as text', async () => {
    const host = new ExcelHost();
    excel().type('自评表!E2', "'96");
    const receipt = await host.apply([await edit(host, '自评表!E2', { value: 96 })]);
    expect(standing('自评表!E2').value).toBe(96);
    await host.undo(receipt);
    expect(standing('自评表!E2').value).toBe('96');
  });
});

describe('stopped before the first write', () => {
  async function expectStopped(
    edits: readonly ValueEdit[],
    code: string,
    cells: readonly string[],
  ): Promise<void> {
    const before = everything();
    const failure = new ExcelHost().apply(edits);
    await expect(failure).rejects.toBeInstanceOf(HostError);
    await expect(failure).rejects.toMatchObject({ code, cells: cells.map(ref) });
    expect(everything()).toBe(before);
    expect(excel().book.xmlParts).toEqual([]);
    expect(
      excel()
        .requests.flatMap(({ steps }) => steps)
        .join(),
    ).not.toContain('Set ');
  }

  test('a locked cell of a protected sheet', async () => {
    const host = new ExcelHost();
    const edits = [
      await edit(host, '自评表!E2', { value: 1 }),
      await edit(host, '基础数据表!B2', { value: 1 }),
    ];
    excel().sheet('自评表').protection = { allowFormatCells: true, allowEditObjects: true };
    await expectStopped(edits, 'protected', ['自评表!E2']);
  });

  test('a new number format where the protection forbids formats', async () => {
    const host = new ExcelHost();
    const edits = [await edit(host, '自评表!E2', { value: 1, format: '0.00' })];
    excel().sheet('自评表').protection = { allowFormatCells: false, allowEditObjects: false };
    const cell = excel().cell('自评表!E2');
    cell.style = { ...cell.style, locked: false };
    await expectStopped(edits, 'protected', ['自评表!E2']);
  });

  test.each<[string, (it: TestExcel) => void]>([
    ['its value', (it) => it.type('自评表!E2', 97, 'Remote')],
    [
      'its format',
      (it) => (it.cell('自评表!E2').style = { ...it.cell('自评表!E2').style, numberFormat: '0' }),
    ],
    ['a formula in its place', (it) => it.type('自评表!E2', '=90+6')],
    ['its type', (it) => it.type('自评表!E2', "'96")],
  ])('a cell that has changed: %s', async (_, change) => {
    const host = new ExcelHost();
    const edits = [
      await edit(host, '自评表!A2', { value: '改' }),
      await edit(host, '自评表!E2', { value: 1 }),
    ];
    change(excel());
    await expectStopped(edits, 'changed', ['自评表!E2']);
  });

  test('a sheet that is gone', async () => {
    const edits = [await edit(new ExcelHost(), '自评表!E2', { value: 1 })];
    excel().book.sheets.splice(0, 1);
    await expectStopped(edits, 'no-such-cell', ['自评表!E2']);
  });

  test('a read-only workbook', async () => {
    const edits = [await edit(new ExcelHost(), '自评表!E2', { value: 1 })];
    excel().readOnly = true;
    await expectStopped(edits, 'read-only', []);
  });

  test('a cell that is being edited: at once, and the user tries again', async () => {
    const edits = [await edit(new ExcelHost(), '自评表!E2', { value: 1 })];
    excel().beginEdit();
    await expectStopped(edits, 'editing', []);
  });

  test('two edits of one cell', async () => {
    const one = await edit(new ExcelHost(), '自评表!E2', { value: 1 });
    await expectStopped([one, one], 'failed', ['自评表!E2']);
  });

  test('a text that fits no cell', async () => {
    const edits = [await edit(new ExcelHost(), '自评表!E2', { value: '长'.repeat(32_768) })];
    await expectStopped(edits, 'too-large', ['自评表!E2']);
  });

  test('a sheet of ours', async () => {
    const host = new ExcelHost();
    const own = { kind: 'sheet', name: '核验意见', before: 'own-sheet', after: null } as const;
    await expect(host.apply([own])).rejects.toMatchObject({ code: 'unsupported' });
  });
});

describe('left alone, and said', () => {
  test('a text of several fonts, and a formula that would become a value', async () => {
    const host = new ExcelHost();
    const text = excel().cell('自评表!A2');
    const { font } = text.style;
    text.runs = [font, { ...font, bold: true }];
    const receipt = await host.apply([
      await edit(host, '自评表!A2', { value: '改' }),
      await edit(host, '自评表!C2', { value: 5 }),
      await edit(host, '自评表!E2', { value: 10 }),
    ]);
    expect(receipt.left).toEqual([
      { cell: ref('自评表!A2'), code: 'mixed-fonts' },
      { cell: ref('自评表!C2'), code: 'formula' },
    ]);
    expect(receipt.written).toHaveLength(1);
    expect(standing('自评表!A2').value).toBe('预算执行情况');
    expect(standing('自评表!C2').formula).toBe('=B2*2');
  });
});

describe('a write that goes wrong', () => {
  async function threeEdits(host: ExcelHost): Promise<ValueEdit[]> {
    return [
      await edit(host, '自评表!A2', { value: '甲' }),
      await edit(host, '自评表!B2', { value: 1, format: '0' }),
      await edit(host, '自评表!E2', { value: 3 }),
    ];
  }

  test('broken off half done: what was done is taken back', async () => {
    const host = new ExcelHost();
    const edits = await threeEdits(host);
    const before = everything();
    let broken = false;
    excel().trouble.before = (action) => {
      if (
        !broken &&
        action.Name === 'Values' &&
        JSON.stringify(action.ArgumentInfo).includes('[[3]]')
      ) {
        broken = true;
        throw new Refusal('GeneralException', 'There was an internal error.');
      }
    };
    await expect(host.apply(edits)).rejects.toMatchObject({ code: 'failed' });
    expect(broken).toBe(true);
    expect(everything()).toBe(before);
    expect(journal()).toEqual([]);
  });

  test('read back otherwise than meant: taken back, and the cell is named', async () => {
    const host = new ExcelHost();
    const before = everything();
    const edits = await threeEdits(host);
    // What is written to an inner cell of a merged area is lost.
    edits.push({
      kind: 'value',
      cell: ref('自评表!C1'),
      before: { value: null, format: 'General' },
      after: { value: 5, format: 'General' },
    });
    const failure = host.apply(edits);
    await expect(failure).rejects.toMatchObject({ code: 'failed', cells: [ref('自评表!C1')] });
    expect(everything()).toBe(before);
  });

  test.each<[string, (it: TestExcel) => void]>([
    ['renamed', (it) => (it.sheet('自评表').name = '改名')],
    ['deleted', (it) => it.book.sheets.splice(0, 1)],
  ])('a sheet %s between check and write is never said to be written', async (_, change) => {
    const host = new ExcelHost();
    const edits = [
      await edit(host, '自评表!E2', { value: 10 }),
      await edit(host, '基础数据表!B2', { value: 59 }),
    ];
    excel().forgetRequests();
    excel().trouble.arriving = (__, number) => {
      if (number === 2) change(excel());
    };
    await expect(host.apply(edits)).rejects.toMatchObject({
      code: 'no-such-cell',
      cells: [ref('自评表!E2')],
    });
    // What was written on the other sheet is taken back.
    expect(excel().cell('基础数据表!B2').value).toBe(58);
  });

  test('a co-author who writes between check and write keeps what he wrote', async () => {
    const host = new ExcelHost();
    const edits = await threeEdits(host);
    excel().forgetRequests();
    excel().trouble.arriving = (_, number) => {
      if (number === 2) excel().type('自评表!E2', 50, 'Remote');
    };
    const failure = host.apply(edits);
    await expect(failure).rejects.toMatchObject({ code: 'changed', cells: [ref('自评表!E2')] });
    expect(standing('自评表!E2').value).toBe(50);
    expect(standing('自评表!A2').value).toBe('预算执行情况');
    expect(standing('自评表!B2')).toEqual({ value: 1016.17, format: '0.00' });
  });

  test('what cannot be restored is named cell by cell, and stays in the journal', async () => {
    const host = new ExcelHost();
    const edits = await threeEdits(host);
    let writes = 0;
    excel().trouble.before = (action) => {
      // From the third cell on, nothing can be written to the second one any more.
      const text = JSON.stringify(action.ArgumentInfo ?? {});
      if (action.Name === 'Values') writes++;
      if (
        action.Name === 'Values' &&
        (text.includes('[[3]]') || (writes > 3 && text.includes('1016.17')))
      ) {
        throw new Refusal('AccessDenied', 'You cannot perform the requested operation.');
      }
    };
    const failure = host.apply(edits);
    await expect(failure).rejects.toMatchObject({
      code: 'not-restored',
      cells: [ref('自评表!B2')],
    });
    expect(standing('自评表!A2').value).toBe('预算执行情况');
    expect(standing('自评表!B2').value).toBe(1);
    excel().trouble.before = undefined;
    const [entry] = pendingWrites((await host.read()).kept);
    expect(entry).toMatchObject({ state: 'writing' });
    await host.recover(entry!, 'undo');
    expect(standing('自评表!B2')).toEqual({ value: 1016.17, format: '0.00' });
    expect(excel().book.xmlParts).toEqual([]);
  });

  test('the user begins to edit a cell meanwhile: taken back when he is done', async () => {
    const host = new ExcelHost();
    const before = everything();
    const edits = await threeEdits(host);
    excel().forgetRequests();
    excel().trouble.answered = (number) => {
      if (number !== 1) return;
      excel().beginEdit();
      setTimeout(() => excel().endEdit(), 50);
    };
    const failure = host.apply(edits).catch((error: unknown) => error);
    expect(await failure).toMatchObject({ code: 'editing' });
    expect(everything()).toBe(before);
  });
});

describe('broken off anywhere', () => {
  const xml = formatKept({ ...NOTHING_KEPT, acknowledged: { f: '已核对' } });

  /** Breaks the request with that number off before one of its steps, once; tells whether it came to that. */
  function breakOff(request: number, step: number): () => boolean {
    let current = 0;
    let isBroken = false;
    excel().trouble.arriving = (_, number) => (current = number);
    excel().trouble.answered = () => (current = 0);
    excel().trouble.before = (_, index) => {
      if (isBroken || current !== request || index !== step) return;
      isBroken = true;
      throw new Refusal('GeneralException', 'There was an internal error.');
    };
    return () => isBroken;
  }

  test.each([1, 2, 3])('in request %d, a write is made whole or not at all', async (request) => {
    const host = new ExcelHost();
    const edits = [
      await edit(host, '自评表!A2', { value: '007' }),
      await edit(host, '自评表!B2', { value: 1, format: '0' }),
      await edit(host, '自评表!E5', { value: 3 }),
    ];
    const keep = { kind: 'keep', before: null, after: xml } as const;
    const before = everything();
    let failures = 0;
    for (let step = 0; ; step++) {
      excel().reset();
      const isBroken = breakOff(request, step);
      const outcome = await host.apply([...edits, keep]).catch((error: unknown) => error);
      if (!isBroken()) {
        expect(outcome).toMatchObject({ written: [{}, {}, {}] });
        break;
      }
      failures++;
      expect(outcome).toMatchObject({ name: 'HostError', code: 'failed' });
      expect(everything()).toBe(before);
      expect(excel().book.xmlParts).toEqual([]);
    }
    expect(failures).toBeGreaterThan(1);
  });

  test.each([1, 2, 3])('in request %d, an undo is made whole or not at all', async (request) => {
    const host = new ExcelHost();
    const receipt = await host.apply([
      await edit(host, '自评表!A2', { value: '007' }),
      await edit(host, '自评表!B2', { value: 1, format: '0' }),
      { kind: 'keep', before: null, after: xml },
    ]);
    const after = everything();
    for (let step = 0; ; step++) {
      excel().reset();
      const isBroken = breakOff(request, step);
      const outcome = await host.undo(receipt).catch((error: unknown) => error);
      if (!isBroken()) break;
      expect(outcome).toMatchObject({ name: 'HostError', code: 'failed' });
      expect(everything()).toBe(after);
      expect(journal()).toMatchObject([{ id: receipt.id, state: 'written' }]);
    }
    expect(journal()).toMatchObject([{ id: receipt.id, state: 'undone' }]);
  });
});

describe('an undo', () => {
  test('refuses a cell that has changed since, and touches nothing', async () => {
    const host = new ExcelHost();
    const receipt = await host.apply([
      await edit(host, '自评表!A2', { value: '甲' }),
      await edit(host, '自评表!E2', { value: 10 }),
    ]);
    excel().type('自评表!E2', 11);
    const before = everything();
    await expect(host.undo(receipt)).rejects.toMatchObject({
      code: 'changed',
      cells: [ref('自评表!E2')],
    });
    expect(everything()).toBe(before);
  });

  test('takes a formula of ours away though its value has changed since', async () => {
    const host = new ExcelHost();
    const receipt = await host.apply([
      await edit(host, '自评表!E2', { value: null, formula: '=B2+1' }),
    ]);
    excel().type('自评表!B2', 5);
    expect(standing('自评表!E2').value).toBe(6);
    await host.undo(receipt);
    expect(standing('自评表!E2')).toEqual({ value: 96, format: 'General' });
  });

  test('is possible after a reload, from the journal', async () => {
    const host = new ExcelHost();
    await host.apply([await edit(host, '自评表!E2', { value: 10 })]);
    excel().newSession();
    const again = new ExcelHost();
    const [entry] = parseKept((await again.read()).kept).journal;
    await again.undo(receiptOf(entry!));
    expect(standing('自评表!E2').value).toBe(96);
  });
});

describe('a pane that is closed in the middle of a write', () => {
  /** Excel carries out the request; the answer never reaches anybody. */
  async function interrupted(): Promise<void> {
    const host = new ExcelHost();
    const edits = [
      await edit(host, '自评表!A2', { value: '甲' }),
      await edit(host, '自评表!E2', { value: 10 }),
    ];
    excel().forgetRequests();
    const closed = new Promise<void>((resolve) => {
      excel().trouble.answered = (number) => {
        if (number !== 2) return;
        excel().trouble.delay = 1e6;
        resolve();
      };
    });
    void host.apply(edits).catch(() => undefined);
    await closed;
    excel().reset();
  }

  test('is found by the next one, and the write taken back', async () => {
    const before = everything();
    await interrupted();
    expect(standing('自评表!E2').value).toBe(10);
    const host = new ExcelHost();
    const [entry, ...more] = pendingWrites((await host.read()).kept);
    expect(more).toEqual([]);
    await host.recover(entry!, 'undo');
    expect(everything()).toBe(before);
    expect(pendingWrites((await host.read()).kept)).toEqual([]);
  });

  test('or left standing, to be undone later', async () => {
    const before = everything();
    await interrupted();
    const host = new ExcelHost();
    const [entry] = pendingWrites((await host.read()).kept);
    const receipt = await host.recover(entry!, 'keep');
    expect(standing('自评表!E2').value).toBe(10);
    expect(journal()).toMatchObject([{ id: entry!.id, state: 'written' }]);
    await host.undo(receipt);
    expect(everything()).toBe(before);
  });

  test('a cell that somebody changed since is left alone and named', async () => {
    await interrupted();
    excel().type('自评表!E2', 55);
    const host = new ExcelHost();
    const [entry] = pendingWrites((await host.read()).kept);
    await expect(host.recover(entry!, 'undo')).rejects.toMatchObject({
      code: 'changed',
      cells: [ref('自评表!E2')],
    });
    expect(standing('自评表!A2').value).toBe('预算执行情况');
    expect(standing('自评表!E2').value).toBe(55);
    expect(pendingWrites((await host.read()).kept)).toEqual([]);
  });
});

describe('what is kept', () => {
  const reasons = { f1: { cause: '年初预算编制不足', measure: '细化预算' } };
  const xml = formatKept({ ...NOTHING_KEPT, reasons });

  test('is written, replaced, undone and taken away without trace', async () => {
    const host = new ExcelHost();
    const first = await host.apply([{ kind: 'keep', before: null, after: xml }]);
    expect((await host.read()).kept).toBe(xml);
    const second = formatKept({ ...NOTHING_KEPT, acknowledged: { f2: '已核对' } });
    await host.apply([{ kind: 'keep', before: xml, after: second }]);
    expect(excel().book.xmlParts).toHaveLength(1);
    await expect(host.undo(first)).rejects.toMatchObject({ code: 'changed' });
    await host.apply([{ kind: 'keep', before: second, after: null }]);
    expect(excel().book.xmlParts).toEqual([]);
  });

  test("a write of values in between does not make it stale: the journal is the host's", async () => {
    const host = new ExcelHost();
    const { kept } = await host.read();
    const receipt = await host.apply([await edit(host, '自评表!E2', { value: 10 })]);
    await host.apply([{ kind: 'keep', before: kept, after: xml }]);
    expect(parseKept((await host.read()).kept)).toMatchObject({
      reasons,
      journal: [{ id: receipt.id, state: 'written' }],
    });
    await host.undo(receipt);
    expect(parseKept((await host.read()).kept).reasons).toEqual(reasons);
  });

  test('refuses to write over what somebody else kept meanwhile', async () => {
    const host = new ExcelHost();
    excel().book.xmlParts.push({ id: '{A}', xml });
    await expect(
      host.apply([{ kind: 'keep', before: null, after: formatKept(NOTHING_KEPT) }]),
    ).rejects.toMatchObject({ code: 'changed' });
    expect(excel().book.xmlParts[0]!.xml).toBe(xml);
  });

  test('together with values it is one write', async () => {
    const host = new ExcelHost();
    const value = await edit(host, '自评表!E2', { value: 10 });
    const receipt = await host.apply([value, { kind: 'keep', before: null, after: xml }]);
    expect(parseKept((await host.read()).kept)).toMatchObject({ reasons, journal: [{}] });
    await host.undo(receipt);
    expect(parseKept((await host.read()).kept)).toMatchObject({ reasons: {} });
    expect(standing('自评表!E2').value).toBe(96);
  });

  test('the journal does not grow for ever', async () => {
    const host = new ExcelHost();
    for (let round = 0; round < 14; round++) {
      await host.apply([await edit(host, '自评表!E2', { value: round })]);
    }
    expect(journal()).toHaveLength(10);
    const states: CellState[] = journal().map(({ edits }) => edits[0]!.after);
    expect(states.at(-1)).toEqual({ value: 13, format: 'General' });
  });
});

test('writes go one after the other', async () => {
  const host = new ExcelHost();
  const one = await edit(host, '自评表!E2', { value: 1 });
  const two = { ...one, before: one.after, after: { value: 2, format: 'General' } };
  const [first, second] = await Promise.all([host.apply([one]), host.apply([two])]);
  expect([first.written.length, second.written.length]).toEqual([1, 1]);
  expect(standing('自评表!E2').value).toBe(2);
});
