import { FileHost, readWorkbook } from '../../../src/hosts/file';
import { HostError } from '../../../src/hosts/host';
import {
  formatKept,
  NOTHING_KEPT,
  parseKept,
  type CellRef,
  type ValueEdit,
} from '../../../src/workbook';
import { corpus, handBook, pack } from '../../corpus';
import { annotation, at, stateOf, valueEdit } from './support';

const SHEET = '自评表';

function host(xml: string, tail = ''): FileHost {
  const sheets = [{ name: SHEET, xml: `<sheetData>${xml}</sheetData>${tail}` }];
  return new FileHost(pack(handBook({ sheets })));
}

const ROW =
  '<row r="1"><c r="A1" s="1"><v>96</v></c><c r="B1"><f>A1*2</f><v>192</v></c><c r="C1" s="2"/><c r="D1" s="3"><v>5</v></c></row>';

async function codeOf(promise: Promise<unknown>): Promise<string> {
  try {
    await promise;
    return 'done';
  } catch (error) {
    if (error instanceof HostError) return `${error.code} ${error.cells.length}`;
    throw error;
  }
}

test('values are written, kept in the journal, and taken back', async () => {
  const file = host(ROW);
  const before = await file.read();
  const hints: string[] = [];
  file.onMaybeChanged(() => hints.push('changed'));
  const receipt = await file.apply([
    valueEdit(before, SHEET, 'A1', 10),
    valueEdit(before, SHEET, 'C1', 0.9781),
    valueEdit(before, SHEET, 'E9', '说明'),
  ]);
  const after = await file.read();
  expect(stateOf(after, SHEET, 'A1').value).toBe(10);
  expect(after.sheets[0]?.cells.find(({ column }) => column === 2)?.text).toBe('97.81%');
  expect(stateOf(after, SHEET, 'E9').value).toBe('说明');
  expect(parseKept(after.kept).journal).toEqual([
    { id: receipt.id, state: 'written', edits: receipt.written },
  ]);
  expect(receipt.written[1]).toMatchObject({
    before: { value: null, format: '0.00%' },
    after: { value: 0.9781, format: '0.00%' },
  });
  expect(hints).toEqual(['changed']);
  expect(await file.read()).toEqual(readWorkbook(await file.exportBytes()));

  await file.undo(receipt);
  const undone = await file.read();
  expect(undone.sheets).toEqual(before.sheets);
  expect(parseKept(undone.kept).journal[0]?.state).toBe('undone');
});

test('results that follow from a write go with it and come back with it, and only then', async () => {
  const rows =
    '<row r="1"><c r="A1"><v>96</v></c><c r="B1"><f t="shared" ref="B1:B2" si="0">A1*2</f><v>192</v></c><c r="C1" t="str"><f>B1&amp;"分"</f><v>192分</v></c><c r="D1"><v>1</v></c></row>' +
    '<row r="2"><c r="A2"><v>5</v></c><c r="B2"><f t="shared" si="0"/><v>10</v></c><c r="C2" t="b"><f>D1&gt;B1</f><v>0</v></c></row>';
  const file = host(rows);
  const before = await file.read();
  const results = async () => {
    const snapshot = await file.read();
    return ['B1', 'C1', 'B2', 'C2'].map((cell) => stateOf(snapshot, SHEET, cell).value);
  };
  const first = await file.apply([valueEdit(before, SHEET, 'A1', 10)]);
  expect(first.written).toHaveLength(1);
  expect(await results()).toEqual([null, null, 10, null]);
  const second = await file.apply([valueEdit(before, SHEET, 'D1', 300)]);
  await file.undo(second);
  expect(await results()).toEqual([null, null, 10, null]);
  await file.undo(first);
  expect((await file.read()).sheets).toEqual(before.sheets);

  // Taken back out of order, nobody knows what the formulas give.
  const again = await file.apply([valueEdit(before, SHEET, 'A1', 10)]);
  await file.apply([valueEdit(before, SHEET, 'A2', 7)]);
  expect(await results()).toEqual([null, null, null, null]);
  await file.undo(again);
  expect(await results()).toEqual([null, null, null, null]);
});

test('the journal holds the last ten writes', async () => {
  const file = host(ROW);
  const ids: string[] = [];
  for (let value = 1; value <= 11; value++) {
    ids.push((await file.apply([valueEdit(await file.read(), SHEET, 'A1', value)])).id);
  }
  expect(parseKept((await file.read()).kept).journal.map(({ id }) => id)).toEqual(ids.slice(1));
});

test('a changed number format is taken back too', async () => {
  const file = host(ROW);
  const before = await file.read();
  const receipt = await file.apply([
    valueEdit(before, SHEET, 'A1', 0.5, '0.00%'),
    { ...valueEdit(before, SHEET, 'C1', 1), after: { value: 1, format: '0.000' } },
  ]);
  expect((await file.read()).sheets[0]?.cells[0]?.text).toBe('50.00%');
  await file.undo(receipt);
  expect((await file.read()).sheets).toEqual(before.sheets);
  // The blank cell has its percentage again.
  await file.apply([valueEdit(before, SHEET, 'C1', 0.25)]);
  expect((await file.read()).sheets[0]?.cells[2]?.text).toBe('25.00%');
});

test('nothing is written where a cell has changed, and nothing taken back', async () => {
  const file = host(ROW);
  const before = await file.read();
  const stale: ValueEdit = {
    ...valueEdit(before, SHEET, 'A1', 10),
    before: { value: 95, format: 'General' },
  };
  expect(await codeOf(file.apply([stale, valueEdit(before, SHEET, 'E1', 1)]))).toBe('changed 1');
  expect(await file.read()).toEqual(before);
  const receipt = await file.apply([valueEdit(before, SHEET, 'A1', 10)]);
  await file.apply([valueEdit(await file.read(), SHEET, 'A1', 11)]);
  expect(await codeOf(file.undo(receipt))).toBe('changed 1');
});

test('a formula stays, and is said', async () => {
  const file = host(ROW);
  const before = await file.read();
  const receipt = await file.apply([
    valueEdit(before, SHEET, 'B1', 1),
    valueEdit(before, SHEET, 'A1', 10),
  ]);
  expect(receipt.left).toEqual([{ cell: at(SHEET, 'B1'), code: 'formula' }]);
  expect(receipt.written).toHaveLength(1);
  expect(stateOf(await file.read(), SHEET, 'B1').formula).toBe('=A1*2');
});

test('on a protected sheet only cells that are not locked are written', async () => {
  const file = host(ROW, '<sheetProtection sheet="1"/>');
  const before = await file.read();
  const edit = (position: string) => valueEdit(before, SHEET, position, 1);
  expect(await codeOf(file.apply([edit('A1'), edit('D1'), edit('Z9')]))).toBe('protected 2');
  expect(await codeOf(file.apply([edit('D1')]))).toBe('done');
});

test('what does not fit is refused', async () => {
  const file = host(ROW);
  const before = await file.read();
  const long = valueEdit(before, SHEET, 'E1', '长'.repeat(32_768));
  expect(await codeOf(file.apply([long]))).toBe('too-large 1');
  const elsewhere = { ...long, cell: at('没有', 'A1'), after: { value: 1, format: 'General' } };
  expect(await codeOf(file.apply([elsewhere]))).toBe('no-such-cell 1');
  const abort = new AbortController();
  abort.abort();
  expect(await codeOf(file.read({ signal: abort.signal }))).toBe('cancelled 0');
});

test('what is kept is exchanged whole, its journal aside', async () => {
  const file = host(ROW);
  const before = await file.read();
  await file.apply([valueEdit(before, SHEET, 'A1', 10)]);
  const { kept } = await file.read();
  const reasons = { f: { cause: '甲', measure: '乙' } };
  const after = formatKept({ ...NOTHING_KEPT, reasons });
  await file.apply([{ kind: 'keep', before: kept, after }]);
  const read = parseKept((await file.read()).kept);
  expect(read.reasons).toEqual(reasons);
  expect(read.journal).toHaveLength(1);
  const stale = formatKept({ ...NOTHING_KEPT, acknowledged: { x: 'y' } });
  expect(await codeOf(file.apply([{ kind: 'keep', before: stale, after: null }]))).toBe(
    'changed 0',
  );
});

test('a selection is handed on to whoever shows the workbook', async () => {
  const file = host(ROW);
  const seen: CellRef[] = [];
  const stop = file.onSelect((cell) => seen.push(cell));
  await file.select(at(SHEET, 'B2'));
  stop();
  await file.select(at(SHEET, 'B3'));
  expect(seen).toEqual([at(SHEET, 'B2')]);
  expect(await codeOf(file.select(at('没有', 'A1')))).toBe('no-such-cell 1');
});

test('marks, notes, sheet and what is kept go through in one go', async () => {
  for (const { bytes, sheet } of await corpus()) {
    const file = new FileHost(bytes);
    const before = await file.read();
    const receipt = await file.apply(annotation(sheet, formatKept(NOTHING_KEPT)));
    const after = await file.read();
    expect(receipt.left.filter(({ code }) => code !== 'signature')).toEqual([]);
    expect(after.sheets).toHaveLength(before.sheets.length + 1);
    expect(after).toEqual(readWorkbook(await file.exportBytes()));
  }
});

test('clearing marks and notes tells whether there were any', async () => {
  const file = host(ROW);
  const clear = () =>
    file.apply([
      { kind: 'mark', before: 'own-marks', after: [] },
      { kind: 'note', before: 'own-notes', after: [] },
    ]);
  expect((await clear()).unchanged).toBe(true);
  const mark = { cell: at(SHEET, 'A1'), tone: 'fail' as const };
  const marked = await file.apply([{ kind: 'mark', before: 'own-marks', after: [mark] }]);
  expect(marked.unchanged).toBeUndefined();
  expect((await clear()).unchanged).toBeUndefined();
  expect((await clear()).unchanged).toBe(true);
});
