import { form, made, useExcel } from './setup';

/** The Excel of the tests must be as unkind as the real one; otherwise what is proved on it proves nothing. */
const excel = useExcel();

beforeEach(async () => {
  excel().open(await form());
});

const sheet = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('自评表');

test.each<[string, (context: Excel.RequestContext) => void]>([
  ['a property', (context) => void sheet(context).getRange('A1').load('text')],
  ['a method', (context) => sheet(context).getRange('A1').clear()],
  ['an object', (context) => void sheet(context).charts.load('items/name')],
  ['a setting', (context) => void (sheet(context).getRange('A1').format.fill.color = 'red')],
])('%s that it does not know is refused, and remembered', async (_, ask) => {
  const asking = Excel.run(async (context) => {
    ask(context);
    await context.sync();
  });
  await expect(asking).rejects.toMatchObject({ code: 'ApiNotFound' });
  expect(excel().complaints).toHaveLength(1);
  excel().complaints.length = 0;
});

test.each<[string, string, unknown, string]>([
  ['007', 'General', 7, 'General'],
  ['95%', 'General', 0.95, '0%'],
  ['95%', '@', '95%', '@'],
  ['12', '@', '12', '@'],
  ['1,024.16', 'General', 1024.16, '#,##0.00'],
  ['１２', 'General', 12, 'General'],
  ['2023-12-31', 'General', 45291, 'yyyy/m/d'],
  ['≥95%', 'General', '≥95%', 'General'],
  ['true', 'General', true, 'General'],
])('%j entered into a cell as %s', async (text, format, value, after) => {
  await Excel.run(async (context) => {
    const range = sheet(context).getRange('G9');
    range.numberFormat = [[format]];
    range.values = [[text]];
    await context.sync();
  });
  const cell = excel().cell('自评表!G9');
  expect([cell.value, cell.style.numberFormat]).toEqual([value, after]);
});

test('a figure entered into a cell of text is a text', async () => {
  await Excel.run(async (context) => {
    const range = sheet(context).getRange('G9');
    range.numberFormat = [['@']];
    range.values = [[12]];
    await context.sync();
  });
  expect(excel().cell('自评表!G9').value).toBe('12');
});

test('a request broken off keeps what it did before', async () => {
  const writing = Excel.run(async (context) => {
    sheet(context).getRange('A8').values = [['写了']];
    context.workbook.worksheets.getItem('没有').getRange('A1').values = [[1]];
    sheet(context).getRange('A9').values = [['没写']];
    await context.sync();
  });
  await expect(writing).rejects.toMatchObject({ code: 'ItemNotFound' });
  expect(excel().cell('自评表!A8').value).toBe('写了');
  expect(excel().cell('自评表!A9').value).toBeNull();
});

test('more than 512 merged areas are refused, and parts of areas are cut', async () => {
  excel().open(
    await made((book) => {
      const many = book.addWorksheet('自评表');
      for (let row = 1; row <= 513; row++) many.mergeCells(row, 1, row, 3);
    }),
  );
  const merged = (address: string) =>
    Excel.run(async (context) => {
      const areas = sheet(context).getRange(address).getMergedAreasOrNullObject();
      areas.load('areas/items/address');
      await context.sync();
      return areas.isNullObject ? [] : areas.areas.items.map((area) => area.address);
    });
  await expect(merged('A1:C513')).rejects.toMatchObject({ code: 'GeneralException' });
  expect(await merged('A1:B2')).toEqual(['自评表!A1:B1', '自评表!A2:B2']);
  expect(await merged('B1:C9')).toEqual([]);
});

test('too large a request is refused', async () => {
  excel().trouble.limit = 5_000_000;
  const writing = Excel.run(async (context) => {
    sheet(context).getRange('A8').values = [['长'.repeat(2_000_000)]];
    await context.sync();
  });
  await expect(writing).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
});

test('sheet ids are others in every session', () => {
  const before = excel().book.sheets.map(({ id }) => id);
  excel().newSession();
  const after = excel().book.sheets.map(({ id }) => id);
  expect(after.filter((id) => before.includes(id))).toEqual([]);
});

test('ids of conditional formats are positions: each one that goes moves the others', async () => {
  const areas = [{ top: 0, left: 0, bottom: 1, right: 1 }];
  excel()
    .sheet('自评表')
    .conditionalFormats.push(
      { type: 'Custom', areas, formula: '=1', stopIfTrue: false },
      { type: 'Custom', areas, formula: '=2', stopIfTrue: false },
      { type: 'Custom', areas, formula: '=3', stopIfTrue: false },
    );
  await Excel.run(async (context) => {
    const list = sheet(context).getRange().conditionalFormats;
    list.load('items/id');
    await context.sync();
    list.items[0]!.delete();
    list.items[1]!.delete();
    await context.sync();
  });
  expect(
    excel()
      .sheet('自评表')
      .conditionalFormats.map(({ formula }) => formula),
  ).toEqual(['=2']);
});

test('a cell being edited refuses a write at once', async () => {
  excel().beginEdit();
  const writing = Excel.run(async (context) => {
    sheet(context).getRange('A8').values = [[1]];
    await context.sync();
  });
  await expect(writing).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
});

test('an edit is worked through to the cells that hang on it', () => {
  excel().type('自评表!B2', 50);
  expect(excel().cell('自评表!C2').value).toBe(100);
});
