import { ExcelHost } from '../../../src/hosts/excel';
import {
  formatArea,
  MARK_FILLS,
  NOTE_PREFIX,
  parseMarkFormula,
  type Mark,
  type MarkTone,
  type Note,
} from '../../../src/workbook';
import { Refusal } from '../../excel-host';
import { form, ref, useExcel } from './setup';

const excel = useExcel();

beforeEach(async () => {
  excel().open(await form());
});

const marks = (...list: [address: string, tone: MarkTone][]) =>
  ({
    kind: 'mark',
    before: 'own-marks',
    after: list.map(([address, tone]): Mark => ({ cell: ref(address), tone })),
  }) as const;

const notes = (...list: [address: string, text: string][]) =>
  ({
    kind: 'note',
    before: 'own-notes',
    after: list.map(([address, text]): Note => ({ cell: ref(address), text })),
  }) as const;

/** Our marks on a sheet: tone → cells, and whether the fill is that of the tone. */
function shown(sheet: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const { formula = '', areas, fill } of excel().sheet(sheet).conditionalFormats) {
    const tone = parseMarkFormula(formula);
    if (!tone) continue;
    expect(fill).toBe(MARK_FILLS[tone]);
    found[tone] = areas.map((area) => formatArea(area)).join(' ');
  }
  return found;
}

/** Formats of the user's own, of several types, between which ours come to stand. */
function addUsers(sheet: string): void {
  const areas = [{ top: 0, left: 0, bottom: 9, right: 4 }];
  excel()
    .sheet(sheet)
    .conditionalFormats.push(
      { type: 'ColorScale', areas, stopIfTrue: false },
      { type: 'Custom', areas, stopIfTrue: true, formula: '=OR(TRUE,"mine"="")' },
      { type: 'CellValue', areas, stopIfTrue: false },
    );
}

const users = (sheet: string) =>
  JSON.stringify(
    excel()
      .sheet(sheet)
      .conditionalFormats.filter(({ formula = '' }) => !parseMarkFormula(formula)),
  );

describe('marks', () => {
  test('are set on several sheets, replaced, and removed without trace', async () => {
    const host = new ExcelHost();
    addUsers('自评表');
    const before = users('自评表');
    await host.apply([
      marks(['自评表!E2', 'fail'], ['自评表!A2', 'fail'], ['基础数据表!B2', 'note']),
    ]);
    expect(shown('自评表')).toEqual({ fail: 'E2 A2' });
    expect(shown('基础数据表')).toEqual({ note: 'B2' });
    await host.apply([marks(['自评表!B2', 'explain'], ['自评表!C2', 'undetermined'])]);
    expect(shown('自评表')).toEqual({ explain: 'B2', undetermined: 'C2' });
    expect(shown('基础数据表')).toEqual({});
    await host.apply([marks()]);
    expect(shown('自评表')).toEqual({});
    expect(users('自评表')).toBe(before);
    expect(excel().sheet('基础数据表').conditionalFormats).toEqual([]);
  });

  test('are found again in another session, among those of the user', async () => {
    await new ExcelHost().apply([marks(['自评表!E2', 'fail'], ['自评表!B2', 'note'])]);
    addUsers('自评表');
    excel().sheet('自评表').conditionalFormats.reverse();
    const before = users('自评表');
    excel().newSession();
    await new ExcelHost().apply([marks()]);
    expect(shown('自评表')).toEqual({});
    expect(users('自评表')).toBe(before);
  });

  test('are removed also when the user copied a marked cell', async () => {
    const host = new ExcelHost();
    await host.apply([marks(['自评表!E2', 'fail'])]);
    const { conditionalFormats } = excel().sheet('自评表');
    const copy = { ...conditionalFormats[0]!, areas: [{ top: 20, left: 0, bottom: 20, right: 0 }] };
    excel().sheet('基础数据表').conditionalFormats.push(copy);
    conditionalFormats.push(copy);
    await host.apply([marks()]);
    expect(shown('自评表')).toEqual({});
    expect(shown('基础数据表')).toEqual({});
  });

  test('leave a protected sheet alone, and say so', async () => {
    const host = new ExcelHost();
    excel().sheet('自评表').protection = { allowFormatCells: false, allowEditObjects: false };
    const receipt = await host.apply([marks(['自评表!E2', 'fail'], ['基础数据表!B2', 'note'])]);
    expect(receipt.left).toEqual([{ cell: ref('自评表!E2'), code: 'protected' }]);
    expect(shown('自评表')).toEqual({});
    expect(shown('基础数据表')).toEqual({ note: 'B2' });
    excel().sheet('自评表').protection = { allowFormatCells: true, allowEditObjects: false };
    expect((await host.apply([marks(['自评表!E2', 'fail'])])).left).toEqual([]);
    expect(shown('自评表')).toEqual({ fail: 'E2' });
  });

  test('tell whether there was anything to take away', async () => {
    const host = new ExcelHost();
    addUsers('自评表');
    const cleared = () => host.apply([marks(), { kind: 'note', before: 'own-notes', after: [] }]);
    expect(await cleared()).toMatchObject({ unchanged: true, left: [] });
    expect((await host.apply([marks(['自评表!E2', 'fail'])])).unchanged).toBeUndefined();
    expect((await cleared()).unchanged).toBeUndefined();
    expect((await cleared()).unchanged).toBe(true);
    await host.apply([marks(['自评表!E2', 'fail'])]);
    excel().sheet('自评表').protection = { allowFormatCells: false, allowEditObjects: false };
    const stuck = await cleared();
    expect(stuck.unchanged).toBeUndefined();
    expect(stuck.left).toHaveLength(1);
  });

  test('go around a format that Excel cannot read', async () => {
    const host = new ExcelHost();
    await host.apply([marks(['自评表!E2', 'fail'])]);
    addUsers('自评表');
    const before = users('自评表');
    // A rule copied by hand: Excel lists it, and fails to read it.
    excel().trouble.unreadableFormula = '=OR(TRUE,"mine"="")';
    await host.apply([marks(['自评表!B2', 'note'])]);
    expect(shown('自评表')).toEqual({ note: 'B2' });
    expect(users('自评表')).toBe(before);
  });

  test('of a thousand cells', async () => {
    const list = Array.from({ length: 1000 }, (_, row): [string, MarkTone] => [
      `自评表!AA${row + 1}`,
      row % 2 ? 'fail' : 'note',
    ]);
    const host = new ExcelHost();
    await host.apply([marks(...list)]);
    const cells = excel()
      .sheet('自评表')
      .conditionalFormats.reduce((sum, { areas }) => sum + areas.length, 0);
    expect(cells).toBe(1000);
    await host.apply([marks()]);
    expect(excel().sheet('自评表').conditionalFormats).toEqual([]);
  });

  test('broken off anywhere never touch a format of the user, and can still be removed', async () => {
    const host = new ExcelHost();
    addUsers('自评表');
    const before = users('自评表');
    for (let request = 1; request <= 5; request++) {
      for (let step = 0; step < 60; step += 3) {
        excel().reset();
        await host.apply([marks(['自评表!E2', 'fail'], ['自评表!B2', 'note'])]);
        excel().reset();
        let current = 0;
        excel().trouble.arriving = (_, number) => (current = number);
        excel().trouble.answered = () => (current = 0);
        excel().trouble.before = (_, index) => {
          if (current !== request || index !== step) return;
          throw new Refusal('GeneralException', 'There was an internal error.');
        };
        await host.apply([marks(['自评表!A2', 'explain'])]).catch(() => undefined);
        expect(users('自评表')).toBe(before);
        excel().reset();
        await host.apply([marks()]);
        expect(excel().sheet('自评表').conditionalFormats).toHaveLength(3);
        expect(users('自评表')).toBe(before);
      }
    }
  });

  test('that fail do not lose the receipt of the values written before them', async () => {
    const host = new ExcelHost();
    excel().trouble.before = (action) => {
      if (action.Name === 'Delete' || JSON.stringify(action).includes('customOrNullObject')) {
        throw new Refusal('InvalidOrTimedOutSession', 'gone');
      }
    };
    const value = {
      kind: 'value',
      cell: ref('自评表!E2'),
      before: { value: 96, format: 'General' },
      after: { value: 10, format: 'General' },
    } as const;
    const receipt = await host.apply([value, marks(['自评表!B2', 'note'])]);
    expect(receipt.written).toHaveLength(1);
    expect(excel().cell('自评表!E2').value).toBe(10);
  });
});

describe('comments', () => {
  const comments = (sheet: string) =>
    excel()
      .sheet(sheet)
      .comments.map(({ row, column, content }) => [row, column, content]);

  test('ours are replaced, those of others stay', async () => {
    const host = new ExcelHost();
    const other = { id: '{C}', row: 1, column: 0, content: '请核对', author: '李四', replies: [] };
    excel().sheet('自评表').comments.push(other);
    const first = await host.apply([notes(['自评表!E2', '①执行率得分应为10'], ['自评表!A2', '②'])]);
    expect(first.left).toEqual([{ cell: ref('自评表!A2'), code: 'threaded-comment' }]);
    expect(comments('自评表')).toEqual([
      [1, 0, '请核对'],
      [1, 4, `${NOTE_PREFIX}①执行率得分应为10`],
    ]);
    await host.apply([notes(['基础数据表!B2', '③'])]);
    expect(comments('自评表')).toEqual([[1, 0, '请核对']]);
    expect(comments('基础数据表')).toEqual([[1, 1, `${NOTE_PREFIX}③`]]);
    await host.apply([notes()]);
    expect(comments('基础数据表')).toEqual([]);
  });

  test('one of ours that somebody answered stays', async () => {
    const host = new ExcelHost();
    await host.apply([notes(['自评表!E2', '①'])]);
    excel().sheet('自评表').comments[0]!.replies.push('已改');
    const receipt = await host.apply([notes(['自评表!E2', '②'])]);
    expect(receipt.left).toEqual([{ cell: ref('自评表!E2'), code: 'threaded-comment' }]);
    expect(comments('自评表')).toEqual([[1, 4, `${NOTE_PREFIX}①`]]);
  });

  test('a cell with a note of the old kind, and a locked sheet, do not take the others along', async () => {
    const host = new ExcelHost();
    excel().sheet('自评表').notes.push({ row: 1, column: 4 });
    excel().sheet('基础数据表').protection = { allowFormatCells: true, allowEditObjects: false };
    const receipt = await host.apply([
      notes(['自评表!E2', '①'], ['基础数据表!B2', '②'], ['自评表!B2', '③']),
    ]);
    expect(receipt.left).toEqual([
      { cell: ref('自评表!E2'), code: 'threaded-comment' },
      { cell: ref('基础数据表!B2'), code: 'protected' },
    ]);
    expect(comments('自评表')).toEqual([[1, 1, `${NOTE_PREFIX}③`]]);
  });
});
