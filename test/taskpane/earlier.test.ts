import { earlierWrites } from '../../src/taskpane/state/earlier';
import { keepEdit } from '../../src/taskpane/state/kept';
import { NOTHING_KEPT, parseKept, type KeptWrite, type ValueEdit } from '../../src/workbook';
import { seedSnapshot } from './fixtures/seed';

const cell = { sheet: '自评表', row: 16, column: 8 };
const edit: ValueEdit = {
  kind: 'value',
  cell,
  before: { value: null, format: 'General' },
  after: { value: '原因：甲\n改进措施：乙', format: 'General' },
};
const reason = { cause: '甲', measure: '乙' };
const given = { part: 'reasons', key: 'k', before: null, after: reason } as const;
const verified = { part: 'acknowledged', key: 'k', before: null, after: '已对账' } as const;
const title = '原因不充分';

describe('what a later session is told of', () => {
  test.each<[string, KeptWrite, object]>([
    [
      'a reason kept with the workbook',
      { id: '1', title, change: given },
      { kind: 'reason', title },
    ],
    [
      'a reason let go of',
      { id: '1', title, change: { ...given, before: reason, after: null } },
      { kind: 'forget', title },
    ],
    ['a verification', { id: '1', title, change: verified }, { kind: 'acknowledge', title }],
    [
      'a verification revoked',
      { id: '1', title, change: { ...verified, before: '已对账', after: null } },
      { kind: 'unacknowledge', title },
    ],
    [
      'settings',
      { id: '1', title: '', change: { part: 'settings', before: {}, after: { language: 'en' } } },
      { kind: 'settings' },
    ],
  ])('%s', (_, write, label) => {
    expect(earlierWrites({ ...NOTHING_KEPT, writes: [write] })).toEqual([
      { id: '1', label, undoing: [{ by: 'kept', change: write.change }], undone: false },
    ]);
  });

  test('a reason written into its cell is one write, taken back in both places', () => {
    const items = earlierWrites({
      ...NOTHING_KEPT,
      journal: [
        { id: 'c', state: 'written', edits: [edit] },
        { id: 'b', state: 'undone', edits: [edit] },
      ],
      writes: [{ id: 'c', title, cell, change: given }],
    });
    expect(items.map(({ id, label }) => [id, label.kind])).toEqual([
      ['b', 'earlier'],
      ['c', 'reason'],
    ]);
    expect(items[1]!.undoing.map(({ by }) => by)).toEqual(['receipt', 'kept']);
  });

  test('without its entry in the journal it is told, and not taken back by half', () => {
    const writes = [{ id: 'c', title, cell, change: given }];
    expect(earlierWrites({ ...NOTHING_KEPT, writes })).toMatchObject([
      { label: { kind: 'reason', cell }, undoing: [] },
    ]);
  });
});

test('the latest changes are kept, as many as there is room for', () => {
  const write = (id: string, text = ''): KeptWrite => ({ id, title: text, change: verified });
  const many = Array.from({ length: 80 }, (_, index) => write(String(index)));
  const told = (writes: readonly KeptWrite[]) =>
    parseKept(keepEdit(seedSnapshot, verified, () => writes).after).writes.map(({ id }) => id);
  expect(told(many)).toEqual(many.slice(-50).map(({ id }) => id));
  expect(told([write('old'), write('long', 'x'.repeat(90_000)), write('new')])).toEqual([
    'old',
    'long',
    'new',
  ]);
  expect(
    told([write('older', 'x'.repeat(20_000)), write('long', 'x'.repeat(90_000)), write('new')]),
  ).toEqual(['long', 'new']);
});
