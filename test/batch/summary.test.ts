import { strFromU8, unzipSync } from 'fflate';
import { assess } from '../../src/assessment';
import { summarySheet } from '../../src/batch';
import { createWorkbook, ownOutput, readWorkbook } from '../../src/hosts/file';
import { workbookToJson, type WorkbookJson } from '../../src/output';
import { formatPosition } from '../../src/workbook';
import { drawing, snapshotOf } from '../families/grid';
import { sample } from '../output/seed';

const options = { language: 'zh-CN', all: false } as const;
const error = { code: 'corrupt', message: '读不了' };
const { assessment } = sample('hunan-2023');
const unread = { sheet: '附表3', doubts: [] };
const partly = assessment && { ...assessment, unread: [unread] };
const bytes = createWorkbook(
  '汇总',
  summarySheet(
    [
      workbookToJson({ file: '甲局/自评 #1.xlsx', assessment: partly, error: null }, options),
      workbookToJson({ file: '坏.xlsx', assessment: null, error }, options),
    ],
    'zh-CN',
  ),
);
const parts = unzipSync(bytes);
const text = (name: string) => strFromU8(parts[name] as Uint8Array);
const sheet = text('xl/worksheets/sheet1.xml');
const values = new Map(
  readWorkbook(bytes).sheets[0]?.cells.map(
    ({ row, column, value }) => [formatPosition(row, column), value] as const,
  ),
);

test.each([
  [
    'A2',
    '共 2 个工作簿（1 个未能审核）、1 个单位或项目：有不通过 1 个，只有需说明或无法判断 0 个，其余 0 个',
  ],
  ['B4', '坏.xlsx'],
  ['C4', undefined],
  ['K4', '退回重报'],
  ['P4', '读不了'],
  ['C5', '益阳市资阳区应急管理局'],
  ['D5', '基础数据表、自评表'],
  ['F3', '评分办法'],
  ['F5', '湖南部门整体支出自评，第 1 版'],
  ['G3', '自评得分'],
  ['G5', 96],
  ['H5', 81.5],
  ['I5', 107.49],
  ['K3', '建议处理'],
  ['K5', '退回改正'],
  ['Q5', '自评表!I5'],
  ['B6', '甲局/自评 #1.xlsx'],
  ['C6', undefined],
  ['K6', '人工核对'],
  ['P3', '首要问题（没有审核的，写原因）'],
  ['P6', '工作表「附表3」像是一张绩效自评表，但没有读全，未审核：'],
])(
  'a unit by its name and sheets, scores as numbers, what was not checked in a row of its own: %s',
  (cell, value) => {
    expect(values.get(cell) ?? undefined).toBe(value);
  },
);

test('a unit that nothing is asked of is kept, whatever is worth a look', () => {
  const sound = sample('hunan-correct').assessment;
  const json = workbookToJson({ file: '乙.xlsx', assessment: sound, error: null }, options);
  const [unit] = json.units;
  const note = workbookToJson(
    { file: '', assessment, error: null },
    options,
  ).units[0]!.findings.find(({ outcome }) => outcome === 'note')!;
  const noted = {
    ...json,
    units: [{ ...unit!, findings: [note], checks: { ...unit!.checks, note: 1 } }],
  };
  const { cells } = summarySheet([noted], 'zh-CN');
  const at = (column: number) => cells.find((one) => one.row === 3 && one.column === column)?.value;
  expect([10, 14, 15, 16].map(at)).toEqual(['不必退回', 1, '', '']);
});

test('what is to be returned comes first, the rest in the order given', () => {
  const sound = sample('hunan-correct').assessment;
  const wrong = { assessment, error: null };
  const { cells } = summarySheet(
    [
      workbookToJson({ file: '甲.xlsx', assessment: sound, error: null }, options),
      workbookToJson({ file: '乙.xlsx', ...wrong }, options),
      workbookToJson({ file: '丙.xlsx', assessment: null, error }, options),
      workbookToJson({ file: '丁.xlsx', ...wrong }, options),
    ],
    'zh-CN',
    { others: ['报告.docx'], links: [] },
  );
  const files = cells.filter(({ row, column }) => row > 2 && column === 1);
  expect(files.map(({ value }) => value)).toEqual([
    '丙.xlsx',
    '乙.xlsx',
    '丁.xlsx',
    '甲.xlsx',
    '报告.docx',
  ]);
});

test('a sheet that nobody checked has a row, a list that was checked has none', () => {
  const sound = sample('hunan-correct').assessment;
  const cell = { sheet: '汇总', row: 2, column: 1 };
  const list = {
    sheet: '汇总',
    kind: 'project-self-evaluation',
    why: 'project-list',
    cell,
  } as const;
  const filesOf = (left: typeof list & { readonly rows?: number; readonly compared?: number }) => {
    const both = sound && { ...sound, leftOut: [left] };
    const json = workbookToJson({ file: '甲.xlsx', assessment: both, error: null }, options);
    const { cells } = summarySheet([json], 'zh-CN');
    return cells.filter(({ row, column }) => row > 2 && column === 1).length;
  };
  expect([filesOf(list), filesOf({ ...list, rows: 3, compared: 0 })]).toEqual([2, 1]);
});

describe('a list beside the forms of its projects', () => {
  const form = (name: string, sheet: string) =>
    drawing(
      sheet,
      `
2024年度项目支出绩效自评表|<|<|<|<|<|<|<
项目名称|${name}|<|<|<|<|<|<
资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分
^|年度资金总额|80|80|80|10|100%|10
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因
产出指标|数量指标|养护里程|≥100公里|104公里|50|50|
效益指标|社会效益指标|受益群众|≥3万人|3.3万人|40|40|
总分|<|<|<|<|100|100|
`,
    );
  const rowsOf = (spent: string, sum: string) => {
    const list = `
2024年度项目支出绩效自评汇总表|<|<|<|<
项目名称|年初预算数|全年预算数|全年执行数|自评得分
公路养护|80|80|${spent}|100
危桥改造|80|80|80|100
合计|160|160|${sum}|
`;
    const sheets = [form('公路养护', '表1'), form('危桥改造', '表2'), drawing('汇总', list)];
    const assessment = assess({ snapshot: snapshotOf(...sheets) });
    const json = workbookToJson({ file: '甲.xlsx', assessment, error: null }, options);
    const { cells } = summarySheet([json], 'zh-CN');
    const at = (row: number, column: number) =>
      cells.find((one) => one.row === row && one.column === column)?.value;
    const rows = [3, 4, 5].map((row) => [2, 3, 10].map((column) => at(row, column)));
    return { counted: at(1, 0), rows: rows.filter(([name]) => name !== undefined) };
  };
  const kept = (name: string, sheet: string) => [name, sheet, '不必退回'];

  test('a wrong total sends back the list and none of the units, and is not counted among them', () => {
    expect(rowsOf('80', '150')).toEqual({
      counted:
        '共 1 个工作簿、2 个单位或项目：有不通过 0 个，只有需说明或无法判断 0 个，其余 2 个；另有 1 张汇总表，其中有不通过 1 张',
      rows: [
        ['项目支出绩效自评汇总表', '汇总', '退回改正'],
        kept('公路养护', '表1'),
        kept('危桥改造', '表2'),
      ],
    });
  });

  test('a row that is otherwise than its form sends back that form', () => {
    expect(rowsOf('70', '150').rows).toEqual([
      ['公路养护', '表1', '退回改正'],
      kept('危桥改造', '表2'),
    ]);
  });

  test('one that is right has no row', () => {
    expect(rowsOf('80', '160').rows).toEqual([kept('公路养护', '表1'), kept('危桥改造', '表2')]);
  });
});

test('a unit judged by another scheme than its workbook names its own', () => {
  const unit = { ...assessment.units[0]!, rubric: { id: 'mof-2020-10', version: '1' } };
  const json = workbookToJson(
    { file: '甲.xlsx', assessment: { ...assessment, units: [unit] }, error: null },
    options,
  );
  const { cells } = summarySheet([json], 'zh-CN');
  const named = '财政部项目支出绩效评价办法（2020），第 1 版';
  expect(cells.find(({ row, column }) => row === 3 && column === 5)?.value).toBe(named);
});

test('what is to be explained comes before what is looked at by hand, and that before the rest', () => {
  const sound = workbookToJson(
    { file: '甲.xlsx', assessment: sample('hunan-correct').assessment, error: null },
    options,
  );
  const noForm = workbookToJson(
    { file: '乙.xlsx', assessment: null, error: { code: 'no-form', message: '没有找到表' } },
    options,
  );
  const [unit] = sound.units;
  const asking = { ...unit!, checks: { ...unit!.checks, explain: 1 } };
  const { cells } = summarySheet(
    [sound, noForm, { ...sound, file: '丙.xlsx', units: [asking] }],
    'zh-CN',
  );
  const told = cells.filter(({ row, column }) => row > 2 && column === 10);
  expect(told.map(({ value }) => value)).toEqual(['退回补充说明', '人工核对', '不必退回']);
});

test('a scheme of a user’s own, which only its id is known of, goes by that', () => {
  const of = (rubric: NonNullable<WorkbookJson['rubric']>) => {
    const json = workbookToJson({ file: '甲.xlsx', assessment, error: null }, options);
    const { cells } = summarySheet([{ ...json, rubric }], 'zh-CN');
    return cells.find(({ row, column }) => row === 3 && column === 5)?.value;
  };
  expect(of({ id: 'qingshan', version: '3' })).toBe('qingshan，第 3 版');
  expect(of({ id: 'hunan', version: '2' })).toBe('hunan，第 2 版');
  expect(of({ id: 'hunan', version: '1', altered: true })).toBe('hunan，第 1 版，内容有改动');
});

test('the worst matter says what it is', () => {
  expect(values.get('P5')).toMatch(/^不通过：/);
});

test('the head stays in sight and filters the rows', () => {
  expect(sheet).toContain(
    '<pane ySplit="3" topLeftCell="A4" activePane="bottomLeft" state="frozen"',
  );
  expect(sheet).toContain('</sheetData><autoFilter ref="A3:R6"/><mergeCells');
  expect(text('xl/workbook.xml')).toContain("'汇总'!$A$3:$R$6</definedName>");
});

test('on A4 it lies across, as wide as a page and large enough to read, its head on every page', () => {
  expect(sheet).toMatch(/<pageSetup [^>]*orientation="landscape" fitToWidth="1" fitToHeight="0"/);
  expect(text('xl/workbook.xml')).toContain(
    '<definedName name="_xlnm.Print_Titles" localSheetId="0">\'汇总\'!$3:$3',
  );
  const widths = [...sheet.matchAll(/<col [^>]*width="([\d.]+)"/g)].map(([, width]) =>
    Number(width),
  );
  // A digit of the body is 10 points high; of this many, 8 pixels each, a page of 10.7 inches shows 6.5 points or more.
  expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThan(185);
});

test.each(['zh-CN', 'en'] as const)('no word of a head breaks in %s', (language) => {
  const { cells, widths } = summarySheet([], language);
  const heads = cells.filter(({ row }) => row === 2);
  expect(heads).toHaveLength(widths.length);
  for (const { column, value } of heads) {
    const words = `${value}`.match(/[a-z]+/gi) ?? [];
    for (const word of words) expect(widths[column]).toBeGreaterThan(word.length);
  }
  expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThan(230);
});

test('a unit links to its annotated copy, a file that could not be read to none', () => {
  const links = [...sheet.matchAll(/<hyperlink ref="(\w+)" r:id="(\w+)"\/>/g)];
  expect(links.map(([, cell]) => cell)).toEqual(['R5']);
  expect(text('xl/worksheets/_rels/sheet1.xml.rels')).toMatch(
    new RegExp(
      `Id="${links[0]?.[2]}" [^>]*Target="甲局/自评%20%231（送审）.xlsx" TargetMode="External"`,
    ),
  );
});

test('it is known as ours', () => {
  expect(ownOutput(bytes)).toBe('summary');
});

test('files that are no workbooks, and links to folders, are counted, and have a row each at the end', () => {
  const { cells } = summarySheet([], 'zh-CN', {
    others: ['甲局/报告.docx', '乙局/盖章页.pdf'],
    links: ['丙局/链接'],
  });
  const row = (at: number) => cells.filter((one) => one.row === at).map(({ value }) => value);
  expect(row(1)).toEqual([
    expect.stringMatching(/另有 2 个文件不是工作簿.*；另有 1 个指向文件夹的链接没有进入/),
  ]);
  expect(row(3)).toEqual(expect.arrayContaining(['甲局/报告.docx', '人工核对']));
  expect(row(4)).toEqual(expect.arrayContaining(['乙局/盖章页.pdf', '人工核对']));
  expect(row(5)).toEqual(expect.arrayContaining(['丙局/链接', '人工核对']));
});
