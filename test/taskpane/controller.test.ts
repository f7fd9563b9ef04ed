import { HostError } from '../../src/hosts/host';
import { createController } from '../../src/taskpane/state/controller';
import { initialState } from '../../src/taskpane/state/model';
import type { Services } from '../../src/taskpane/state/services';
import { createStore } from '../../src/taskpane/state/store';
import { formatKept, NOTHING_KEPT, parseKept } from '../../src/workbook';
import { fakeEngine } from './fixtures/fake-engine';
import { MemoryHost } from './fixtures/memory-host';
import {
  at,
  executionFinding,
  movedFinding,
  reasonFinding,
  seedAssessment,
  seedSnapshot,
  totalFinding,
} from './fixtures/seed';

function set(services: Partial<Services> = {}) {
  const host = new MemoryHost(seedSnapshot);
  const downloads: string[] = [];
  const store = createStore(initialState('zh-CN'));
  const engine = fakeEngine(() => seedAssessment);
  const controller = createController(
    {
      host,
      engine: () => Promise.resolve(engine),
      readWorkbook: () => Promise.resolve(seedSnapshot),
      patch: (bytes) => Promise.resolve({ bytes, left: [] }),
      sample: () => Promise.resolve(Uint8Array.of(1, 2)),
      download: (_, name) => downloads.push(name),
      workbookName: () => '资阳.xlsx',
      ...services,
    },
    store,
  );
  return { host, store, controller, downloads, engine };
}

const reason = { cause: '培训计划增加两期', measure: '已压减会议并报批' };

describe('checking', () => {
  test('one unit is opened at once, at its worst outcome', async () => {
    const { store, controller } = set();
    expect(await controller.check()).toBe(true);
    const { unit, filter, work, answer } = store.get();
    expect({ unit, outcome: filter.outcome, work }).toEqual({
      unit: 0,
      outcome: 'fail',
      work: null,
    });
    expect(answer?.assessment).toMatchObject({ units: [{ name: '益阳市资阳区应急管理局' }] });
  });

  test.each(['editing', 'disconnected', 'too-large', 'failed'] as const)(
    'when Excel says %s, the pane says what to do',
    async (code) => {
      const { host, store, controller } = set();
      host.failing = { read: new HostError(code, [at('自评表', 'H5')]) };
      expect(await controller.check()).toBe(false);
      expect(store.get().notice).toMatchObject({ kind: 'trouble', trouble: { code } });
      expect(store.get().answer).toBeNull();
    },
  );

  test('what nobody foresaw is called broken, with details to copy', async () => {
    const seen: unknown[] = [];
    const { host, store, controller } = set({ onError: (error) => seen.push(error) });
    host.failing = { read: new TypeError('x is undefined') };
    await controller.check();
    expect(store.get().notice).toMatchObject({ trouble: { code: 'broken' } });
    expect(seen).toHaveLength(1);
  });

  test('a check that was cancelled leaves everything as it was', async () => {
    const { host, store, controller } = set();
    let open = () => {};
    host.gate = new Promise((resolve) => {
      open = resolve;
    });
    const checking = controller.check();
    controller.cancel();
    open();
    expect(await checking).toBe(false);
    expect(store.get()).toMatchObject({ answer: null, work: null, notice: null });
  });

  test('after a check was called off the next one need not wait for it', async () => {
    const { host, store, controller } = set();
    let open = () => {};
    host.gate = new Promise((resolve) => {
      open = resolve;
    });
    const first = controller.check();
    controller.cancel();
    expect(store.get().work).toBeNull();
    host.gate = Promise.resolve();
    expect(await controller.check()).toBe(true);
    const { answer } = store.get();
    open();
    expect(await first).toBe(false);
    expect(store.get()).toMatchObject({ work: null, notice: null });
    expect(store.get().answer).toBe(answer);
  });

  test('a second click while one check runs starts no other', async () => {
    const { host, controller } = set();
    const both = await Promise.all([controller.check(), controller.check()]);
    expect(both).toEqual([true, false]);
    expect(host.reads).toBe(1);
  });
});

describe('after an edit in the sheet', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  test('the answer is said to be old, and is renewed by itself', async () => {
    const { host, store, controller } = set();
    const checking = controller.check();
    await jest.runAllTimersAsync();
    await checking;
    const stop = controller.watch();
    host.type(at('自评表', 'H5'), 10);
    expect(store.get().stale).toBe(true);
    expect(host.reads).toBe(1);
    await jest.runAllTimersAsync();
    expect(store.get().stale).toBe(false);
    expect(host.reads).toBe(2);
    stop();
    host.type(at('自评表', 'H5'), 11);
    expect(store.get().stale).toBe(false);
  });

  test('it is only said to be old where checking again is turned off', async () => {
    const { host, store, controller } = set();
    host.snapshot = {
      ...seedSnapshot,
      kept: formatKept({ ...NOTHING_KEPT, settings: { recheck: false } }),
    };
    const checking = controller.check();
    await jest.runAllTimersAsync();
    await checking;
    controller.watch();
    host.type(at('自评表', 'H5'), 10);
    await jest.runAllTimersAsync();
    expect(store.get().stale).toBe(true);
    expect(host.reads).toBe(1);
  });

  test('a cell still being edited raises no alarm; the old answer stays', async () => {
    const { host, store, controller } = set();
    const checking = controller.check();
    await jest.runAllTimersAsync();
    await checking;
    controller.watch();
    host.failing = { read: new HostError('editing') };
    host.type(at('自评表', 'H5'), 10);
    await jest.advanceTimersByTimeAsync(800);
    expect(store.get()).toMatchObject({ stale: true, notice: null });
    expect(store.get().answer).not.toBeNull();
  });
});

describe('writing', () => {
  test('a suggestion is written, told, and taken back', async () => {
    const { host, store, controller } = set();
    await controller.check();
    expect(await controller.adopt(totalFinding)).toBe(true);
    expect(host.valueAt(at('自评表', 'H25'))).toBe(106);
    const [item] = store.get().history;
    expect(item).toMatchObject({
      label: { kind: 'adopt', cell: at('自评表', 'H25') },
      undone: false,
    });
    expect(store.get().notice).toMatchObject({ kind: 'done', history: item!.id });
    expect(await controller.undo(item!)).toBe(true);
    expect(host.valueAt(at('自评表', 'H25'))).toBe(96);
    expect(store.get().history[0]!.undone).toBe(true);
  });

  test('only the chosen cells are written', async () => {
    const { host, store, controller } = set();
    await controller.check();
    const { lines } = controller.toWriteBack(store.get().answer!, 'zh-CN');
    expect(lines.map(({ edit }) => edit.after.value)).toEqual([10, 106]);
    await controller.writeBack([lines[0]!.edit]);
    expect(host.valueAt(at('自评表', 'H5'))).toBe(10);
    expect(host.valueAt(at('自评表', 'H25'))).toBe(96);
  });

  test('a cell that changed since stops the write, and is named', async () => {
    const { host, store, controller } = set();
    await controller.check();
    host.type(at('自评表', 'H5'), 9);
    expect(await controller.adopt(executionFinding)).toBe(false);
    expect(store.get().notice).toMatchObject({
      trouble: { code: 'changed', cells: [at('自评表', 'H5')] },
    });
    expect(host.valueAt(at('自评表', 'H5'))).toBe(9);
    expect(store.get().history).toEqual([]);
  });

  test.each<[string, (host: MemoryHost) => void]>([
    ['another cell changed', (host) => host.type(at('自评表', 'F5'), 1)],
    [
      'a row was inserted above',
      (host) => {
        const [first, ...rest] = host.snapshot.sheets;
        const cells = first!.cells.map((cell) => ({ ...cell, row: cell.row + 1 }));
        host.snapshot = { ...host.snapshot, sheets: [{ ...first!, cells }, ...rest] };
      },
    ],
  ])('nothing is written where %s since the answer; the answer is made anew', async (_, change) => {
    const { host, store, controller } = set();
    await controller.check();
    change(host);
    const applied = jest.spyOn(host, 'apply');
    expect(await controller.adopt(totalFinding)).toBe(false);
    expect(applied).not.toHaveBeenCalled();
    expect(store.get().notice).toMatchObject({ trouble: { code: 'changed' } });
    expect(store.get().answer?.snapshot).toBe(host.snapshot);
    // With the new answer before one's eyes, it goes.
    expect(await controller.adopt(totalFinding)).toBe(true);
  });

  test('Excel keeps us waiting: the pane says what may hold it up', async () => {
    jest.useFakeTimers();
    const { host, store, controller } = set();
    let open = () => {};
    host.gate = new Promise((resolve) => {
      open = resolve;
    });
    const checking = controller.check();
    await jest.advanceTimersByTimeAsync(3_000);
    expect(store.get().work).toMatchObject({ step: 'read', slow: false });
    await jest.advanceTimersByTimeAsync(2_000);
    expect(store.get().work).toMatchObject({ step: 'read', slow: true });
    open();
    await jest.advanceTimersByTimeAsync(1);
    await checking;
    expect(store.get().work).toBeNull();
    jest.useRealTimers();
  });

  test('an undo that Excel refuses stays in the history', async () => {
    const { host, store, controller } = set();
    await controller.check();
    await controller.adopt(executionFinding);
    host.type(at('自评表', 'H5'), 7);
    expect(await controller.undo(store.get().history[0]!)).toBe(false);
    expect(store.get().notice).toMatchObject({ trouble: { code: 'changed' } });
    expect(store.get().history[0]!.undone).toBe(false);
  });
});

describe('reasons', () => {
  test('one with a cell goes into the cell and is kept, with what it is about', async () => {
    const { host, store, controller } = set();
    await controller.check();
    expect(await controller.explain(reasonFinding, '合规性', reason)).toBe(true);
    expect(host.valueAt(at('自评表', 'I18'))).toBe(
      '原因：培训计划增加两期\n改进措施：已压减会议并报批',
    );
    const kept = parseKept(host.snapshot.kept);
    expect(kept.reasons['f-reason']).toMatchObject({ ...reason, about: { cell: '自评表!I18' } });
    expect(store.get().history).toHaveLength(1);
  });

  test('one that stands in its cell already is only kept', async () => {
    const { host, store, controller } = set();
    const written = '原因：培训计划增加两期\n改进措施：已压减会议并报批';
    host.type(at('自评表', 'I18'), written);
    await controller.check();
    const applied = jest.spyOn(host, 'apply');
    expect(await controller.explain(reasonFinding, '合规性', reason)).toBe(true);
    expect(applied.mock.calls.flatMap(([edits]) => edits.map(({ kind }) => kind))).toEqual([
      'keep',
    ]);
    expect(parseKept(host.snapshot.kept).reasons['f-reason']).toMatchObject(reason);
    await controller.undo(store.get().history[0]!);
    expect(host.valueAt(at('自评表', 'I18'))).toBe(written);
  });

  test('one without a cell is kept with the workbook, and undone from there', async () => {
    const { host, store, controller } = set();
    await controller.check();
    await controller.explain(movedFinding, '增减', reason);
    expect(host.snapshot.sheets).toEqual(seedSnapshot.sheets);
    expect(parseKept(host.snapshot.kept).reasons['f-moved']).toMatchObject(reason);
    expect(store.get().answer!.assessment.units[0]!.checks.explain).toBe(1);
    await controller.undo(store.get().history[0]!);
    expect(parseKept(host.snapshot.kept).reasons).toEqual({});
    expect(store.get().answer!.assessment.units[0]!.checks.explain).toBe(2);
  });

  test('undoing an older change leaves a later one alone and says so', async () => {
    const { host, store, controller } = set();
    await controller.check();
    await controller.explain(movedFinding, '增减', reason);
    await controller.explain(movedFinding, '增减', { ...reason, cause: '新的原因' });
    const [first] = store.get().history;
    expect(await controller.undo(first!)).toBe(false);
    expect(store.get().notice).toMatchObject({ trouble: { code: 'undo-kept-changed' } });
    expect(parseKept(host.snapshot.kept).reasons['f-moved']).toMatchObject({ cause: '新的原因' });
  });

  test('two changes of different findings are undone in any order', async () => {
    const { host, store, controller } = set();
    await controller.check();
    await controller.explain(movedFinding, '增减', reason);
    await controller.acknowledge(totalFinding, '总分', '财政局同意');
    const [first] = store.get().history;
    await controller.undo(first!);
    const kept = parseKept(host.snapshot.kept);
    expect(kept.reasons).toEqual({});
    expect(kept.acknowledged).toEqual({ 'f-total': '财政局同意' });
  });
});

describe('marks', () => {
  test('are put and cleared, and both are taken back', async () => {
    const { host, store, controller } = set();
    await controller.check();
    await controller.mark();
    expect(host.marks).toHaveLength(2);
    await controller.clearMarks();
    expect(host.marks).toEqual([]);
    await controller.undo(store.get().history[1]!);
    expect(host.marks).toHaveLength(2);
    await controller.undo(store.get().history[0]!);
    expect(host.marks).toEqual([]);
  });

  test('that are not there are not said to be cleared, and there is nothing to take back', async () => {
    const { host, store, controller } = set();
    await controller.check();
    expect(await controller.clearMarks()).toBe(true);
    expect(store.get()).toMatchObject({ notice: { kind: 'no-marks' }, history: [] });
    await controller.mark();
    await controller.clearMarks();
    expect(store.get().notice).toMatchObject({ kind: 'done', label: { kind: 'clear-marks' } });
    await controller.clearMarks();
    expect(store.get().notice).toEqual({ kind: 'no-marks' });
    expect(store.get().history).toHaveLength(2);
    expect(host.marks).toEqual([]);
  });

  test('without comments take away those that were put, and give them back', async () => {
    const { host, store, controller, engine } = set();
    const notes = [{ cell: at('自评表', 'H25'), text: '各项得分相加为 106' }];
    jest.spyOn(engine, 'notes').mockReturnValue(notes);
    const applied = jest.spyOn(host, 'apply');
    await controller.check();
    await controller.mark();
    expect(applied.mock.calls.flatMap(([edits]) => edits.map(({ kind }) => kind))).toEqual([
      'mark',
    ]);
    await controller.mark(true);
    expect(host.notes).toEqual(notes);
    await controller.mark();
    expect(host.notes).toEqual([]);
    await controller.undo(store.get().history[2]!);
    expect(host.notes).toEqual(notes);
  });
});

describe('the annotated copy', () => {
  test('is opened where that is possible', async () => {
    const opened: string[] = [];
    const { store, controller, downloads } = set({
      openCopy: (_, name) => {
        opened.push(name);
        return Promise.resolve('opened');
      },
    });
    await controller.check();
    expect(await controller.makeCopy()).toBe(true);
    expect(opened).toEqual(['资阳（送审）.xlsx']);
    expect(downloads).toEqual([]);
    expect(store.get().copy).toMatchObject({ how: 'opened', macros: false });
  });

  test('tells what could not be put into it', async () => {
    const left = [{ code: 'plain-styles' }] as const;
    const { store, controller } = set({
      patch: (bytes) => Promise.resolve({ bytes, left }),
    });
    await controller.check();
    await controller.makeCopy();
    expect(store.get().copy).toMatchObject({ how: 'downloaded', left });
  });

  test('is downloaded where Excel refuses to open it', async () => {
    const { store, controller, downloads } = set({
      openCopy: () => Promise.reject(new HostError('unsupported')),
    });
    await controller.check();
    await controller.makeCopy();
    expect(downloads).toEqual(['资阳（送审）.xlsx']);
    expect(store.get().copy).toMatchObject({ how: 'downloaded' });
  });

  test.each([
    ['an Excel that drops macros', '资阳.xlsm', true, 'opened', true],
    ['a workbook without macros', '资阳.xlsx', true, 'opened', false],
    ['a page that opens the bytes as they are', '资阳.xlsm', false, 'openedHere', false],
  ] as const)('%s: macros are spoken of before and after', async (_, name, loses, how, told) => {
    const { store, controller } = set({
      workbookName: () => name,
      openCopy: () => Promise.resolve(how),
      openingLosesMacros: loses,
    });
    await controller.check();
    expect(controller.mayLoseMacros()).toBe(told);
    await controller.makeCopy();
    expect(store.get().copy).toMatchObject({ how, macros: told });
  });

  test('a workbook too large to export says so and makes nothing', async () => {
    const { host, store, controller, downloads } = set();
    await controller.check();
    host.failing = { exportBytes: new HostError('too-large') };
    expect(await controller.makeCopy()).toBe(false);
    expect(store.get().notice).toMatchObject({ trouble: { code: 'too-large' } });
    expect(downloads).toEqual([]);
  });
});

describe('settings and hints', () => {
  test('are kept with the workbook and undone', async () => {
    const { host, store, controller } = set();
    await controller.check();
    await controller.saveSettings({ rubric: 'hunan', language: 'en' });
    expect(parseKept(host.snapshot.kept).settings).toEqual({ rubric: 'hunan', language: 'en' });
    expect(store.get().language).toBe('en');
    await controller.addHint({ sheet: '自评表', kind: 'self-evaluation', headerRow: 4 });
    expect(parseKept(host.snapshot.kept).settings.hints).toEqual([
      { sheet: '自评表', kind: 'self-evaluation', headerRow: 4 },
    ]);
    await controller.undo(store.get().history[1]!);
    expect(parseKept(host.snapshot.kept).settings.hints).toBeUndefined();
  });

  test('a later word on a sheet takes the place of an earlier one', async () => {
    const { host, controller } = set();
    await controller.check();
    await controller.addHint({ sheet: '自评表', kind: 'self-evaluation', headerRow: 3 });
    await controller.addHint({ sheet: '自评表', kind: 'self-evaluation', headerRow: 4 });
    expect(parseKept(host.snapshot.kept).settings.hints).toEqual([
      { sheet: '自评表', kind: 'self-evaluation', headerRow: 4 },
    ]);
  });
});

test('writes of an earlier session are in the history, an interrupted one as such', async () => {
  const recovered: string[] = [];
  const { host, store, controller } = set({
    recover: ({ id }) => {
      recovered.push(id);
      return Promise.resolve();
    },
  });
  const edits = [totalFinding.suggestion![0]!].filter((edit) => edit.kind === 'value');
  host.snapshot = {
    ...seedSnapshot,
    kept: formatKept({
      ...NOTHING_KEPT,
      journal: [
        { id: 'a', state: 'undone', edits },
        { id: 'b', state: 'writing', edits },
      ],
    }),
  };
  await controller.check();
  expect(store.get().history).toMatchObject([
    { id: 'a', undone: true },
    { id: 'b', undone: false, label: { kind: 'earlier', interrupted: true } },
  ]);
  await controller.undo(store.get().history[1]!);
  expect(recovered).toEqual(['b']);
});

describe('the sample', () => {
  test.each([
    ['where Excel lets it, is opened beside the workbook', undefined, 'opened', []],
    [
      'where Excel refuses, is downloaded',
      new HostError('unsupported'),
      'downloaded',
      ['自评核验示例.xlsx'],
    ],
  ] as const)('%s', async (_, refusal, how, downloaded) => {
    const opened: Uint8Array[] = [];
    const { store, controller, downloads } = set({
      openCopy: (bytes) => {
        if (refusal) return Promise.reject(refusal);
        opened.push(bytes);
        return Promise.resolve('opened');
      },
    });
    expect(await controller.openSample()).toBe(true);
    expect(store.get().notice).toEqual({ kind: 'sample', how });
    expect(downloads).toEqual(downloaded);
    expect(opened).toEqual(refusal ? [] : [Uint8Array.of(1, 2)]);
    expect(store.get().answer).toBeNull();
  });
});

describe('a copy that is called off', () => {
  /** Makes a copy and cancels it at a step; what waited there goes on only after a second copy was made. */
  async function cancelAt(step: 'read' | 'export' | 'annotate') {
    let release = () => {};
    let held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const wait = async (at: typeof step) => {
      if (at === step) await held;
    };
    const { host, store, controller, downloads } = set({
      patch: async (bytes) => {
        await wait('annotate');
        return { bytes, left: [] };
      },
    });
    const exportBytes = host.exportBytes.bind(host);
    host.exportBytes = async () => {
      await wait('export');
      return exportBytes();
    };
    const read = host.read.bind(host);
    host.read = async () => {
      await wait('read');
      return read();
    };
    const first = controller.makeCopy();
    while (store.get().work?.step !== step) await new Promise((resolve) => setTimeout(resolve, 0));
    controller.cancel();
    const ended = store.get().work;
    const letGo = release;
    held = Promise.resolve();
    const second = await controller.makeCopy();
    letGo();
    return { first: await first, second, ended, downloads, state: store.get() };
  }

  test.each(['read', 'export', 'annotate'] as const)(
    'at the step %s ends at once, hands nothing out, and another can be made right after',
    async (step) => {
      const { first, second, ended, downloads, state } = await cancelAt(step);
      expect({ first, second, ended }).toEqual({ first: false, second: true, ended: null });
      expect(downloads).toHaveLength(1);
      expect(state).toMatchObject({ work: null, notice: null, copy: { how: 'downloaded' } });
    },
  );

  test('by a click that came while the page was busy hands nothing out', async () => {
    const { store, controller, downloads } = set({
      patch: (bytes) => {
        // As a browser does: the click waits until the work lets go of the page.
        setTimeout(() => {
          controller.cancel();
        }, 0);
        return Promise.resolve({ bytes, left: [] });
      },
    });
    expect(await controller.makeCopy()).toBe(false);
    expect(downloads).toEqual([]);
    expect(store.get()).toMatchObject({ work: null, copy: null });
  });

  test('by closing the pane hands nothing out', async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const { store, controller, downloads } = set({
      patch: async (bytes) => {
        await held;
        return { bytes, left: [] };
      },
    });
    const close = controller.watch();
    const making = controller.makeCopy();
    while (store.get().work?.step !== 'annotate') {
      await new Promise((resolve) => setTimeout(resolve, 0));
    }
    close();
    release();
    expect(await making).toBe(false);
    expect(downloads).toEqual([]);
  });

  test('not while it is being handed out', async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const { store, controller } = set({
      openCopy: async () => {
        await held;
        return 'opened';
      },
    });
    const making = controller.makeCopy();
    while (store.get().work?.step !== 'open')
      await new Promise((resolve) => setTimeout(resolve, 0));
    controller.cancel();
    expect(store.get().work).toMatchObject({ step: 'open' });
    release();
    expect(await making).toBe(true);
    expect(store.get().copy).toMatchObject({ how: 'opened' });
  });
});
