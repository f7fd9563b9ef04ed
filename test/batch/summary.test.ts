import { strFromU8, unzipSync } from 'fflate';
import { summarySheet } from '../../src/batch';
import { createWorkbook, ownOutput, readWorkbook } from '../../src/hosts/file';
import { workbookToJson } from '../../src/output';
import { formatPosition } from '../../src/workbook';
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
  ['C4', '益阳市资阳区应急管理局'],
  ['D4', '基础数据表、自评表'],
  ['F3', '自评得分'],
  ['F4', 96],
  ['G4', 81.5],
  ['H4', 107.49],
  ['J3', '建议处理'],
  ['J4', '退回改正'],
  ['J5', '人工核对'],
  ['J6', '退回重报'],
  ['P4', '自评表!I5'],
  ['B5', '甲局/自评 #1.xlsx'],
  ['C5', undefined],
  ['Q5', '工作表「附表3」像是一张绩效自评表，但没有读全，未审核：'],
  ['C6', undefined],
  ['Q3', '没有审核的内容和原因'],
  ['B6', '坏.xlsx'],
  ['Q6', '读不了'],
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
  expect([9, 13, 14, 15].map(at)).toEqual(['不必退回', 1, '', '']);
});

test('the worst matter says what it is', () => {
  expect(values.get('O4')).toMatch(/^不通过：/);
});

test('the head stays in sight and filters the rows', () => {
  expect(sheet).toContain(
    '<pane ySplit="3" topLeftCell="A4" activePane="bottomLeft" state="frozen"',
  );
  expect(sheet).toContain('</sheetData><autoFilter ref="A3:R6"/><mergeCells');
  expect(text('xl/workbook.xml')).toContain("'汇总'!$A$3:$R$6</definedName>");
});

test('a unit links to its annotated copy, a file that could not be read to none', () => {
  const links = [...sheet.matchAll(/<hyperlink ref="(\w+)" r:id="(\w+)"\/>/g)];
  expect(links.map(([, cell]) => cell)).toEqual(['R4']);
  expect(text('xl/worksheets/_rels/sheet1.xml.rels')).toMatch(
    new RegExp(
      `Id="${links[0]?.[2]}" [^>]*Target="甲局/自评%20%231（送审）.xlsx" TargetMode="External"`,
    ),
  );
});

test('it is known as ours', () => {
  expect(ownOutput(bytes)).toBe('summary');
});

test('files that are no workbooks are counted, and have a row each at the end', () => {
  const { cells } = summarySheet([], 'zh-CN', ['甲局/报告.docx', '乙局/盖章页.pdf']);
  const row = (at: number) => cells.filter((one) => one.row === at).map(({ value }) => value);
  expect(row(1)).toEqual([expect.stringMatching(/另有 2 个文件不是工作簿/)]);
  expect(row(3)).toEqual(expect.arrayContaining(['甲局/报告.docx', '人工核对']));
  expect(row(4)).toEqual(expect.arrayContaining(['乙局/盖章页.pdf', '人工核对']));
});
