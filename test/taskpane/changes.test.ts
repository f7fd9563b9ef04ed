import { newWriteId, timeOfWrite } from '../../src/hosts/host';
import { paneWords } from '../../src/messages';
import { changesOf } from '../../src/taskpane/state/changes';
import type { HistoryItem, Undoing } from '../../src/taskpane/state/model';
import type { KeptSettings, ValueEdit } from '../../src/workbook';

const words = paneWords('zh-CN');
const rubric = ({ rubric: id }: KeptSettings) => id ?? '按表样推定';

function changes(...undoing: Undoing[]) {
  const item: HistoryItem = {
    id: newWriteId(),
    label: { kind: 'settings' },
    undoing,
    undone: false,
  };
  return changesOf(item, { words, rubric });
}

const edit: ValueEdit = {
  kind: 'value',
  cell: { sheet: '自评表', row: 4, column: 8 },
  before: { value: 96, format: 'General' },
  after: { value: 10, format: 'General' },
};

describe('what a write changed', () => {
  test('cells, as they were read back', () => {
    const receipt = { id: 'x', edits: [], written: [edit], left: [] };
    expect(changes({ by: 'receipt', receipt })).toEqual([{ kind: 'cell', edit }]);
  });

  test('cells of a write that was broken off, as they were meant', () => {
    const entry = { id: 'x', state: 'writing', edits: [edit] } as const;
    expect(changes({ by: 'recovery', entry })).toEqual([{ kind: 'cell', edit }]);
  });

  test('marks and comments by their number, where it changes', () => {
    const mark = { cell: edit.cell, tone: 'fail' } as const;
    const step = {
      by: 'marks',
      before: { marks: [], notes: [] },
      after: { marks: [mark, mark], notes: [] },
    } as const;
    expect(changes(step)).toEqual([{ kind: 'named', name: '标注', before: '0 格', after: '2 格' }]);
  });

  test('a reason that went into a cell is told once', () => {
    const after = { cause: '新开培训', measure: '改为线上' };
    const change = { part: 'reasons', key: 'k', before: null, after } as const;
    const value = '原因：新开培训\n改进措施：改为线上';
    const inCell = { ...edit, after: { value, format: 'General' } };
    const receipt = { id: 'x', edits: [], written: [inCell], left: [] };
    expect(changes({ by: 'receipt', receipt }, { by: 'kept', change })).toEqual([
      { kind: 'cell', edit: inCell },
    ]);
  });

  test('a reason in both its parts', () => {
    const after = { cause: '新开培训', measure: '改为线上' };
    const change = { part: 'reasons', key: 'k', before: null, after } as const;
    expect(changes({ by: 'kept', change })).toEqual([
      { kind: 'named', name: '说明', before: '', after: '原因：新开培训\n改进措施：改为线上' },
    ]);
  });

  test.each<[string, KeptSettings, KeptSettings, readonly [string, string, string][]]>([
    [
      'a threshold in percent',
      { language: 'en' },
      { language: 'en', thresholds: { yearOnYear: '0.5' } },
      [['比上年增减超过', '默认', '50%']],
    ],
    [
      'a threshold in money',
      { thresholds: { yearOnYearFloor: '2' } },
      { thresholds: { yearOnYearFloor: '3.5' } },
      [['增减不到多少不计', '2 万元', '3.5 万元']],
    ],
    ['the rubric', {}, { rubric: 'sichuan' }, [['评分办法', '按表样推定', 'sichuan']]],
    [
      'checking again, and the language',
      {},
      { recheck: false, language: 'zh-CN' },
      [
        ['语言', '默认', '中文'],
        ['表内改动后自动重新审核', '开', '关'],
      ],
    ],
    [
      'what a sheet is',
      { hints: [{ sheet: '甲', kind: 'basic-data' }] },
      {
        hints: [
          { sheet: '甲', kind: 'basic-data' },
          { sheet: '乙', kind: 'self-evaluation', headerRow: 3 },
        ],
      },
      [['乙', '默认', '部门整体支出自评表，表头在第 4 行']],
    ],
  ])('settings: %s', (_, before, after, expected) => {
    const change = { part: 'settings', before, after } as const;
    expect(changes({ by: 'kept', change })).toEqual(
      expected.map(([name, from, to]) => ({ kind: 'named', name, before: from, after: to })),
    );
  });
});

test('the id of a write tells when it was made', () => {
  const before = Date.now();
  const time = timeOfWrite(newWriteId())!.getTime();
  expect(time).toBeGreaterThanOrEqual(before);
  expect(time).toBeLessThanOrEqual(Date.now());
  expect(timeOfWrite('kept-1')).toBeUndefined();
});
