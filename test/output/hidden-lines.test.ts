import { assess, type Assessment } from '../../src/assessment';
import { annotationEdits, formatMarkdown, formatText, workbookToJson } from '../../src/output';
import { drawing, snapshotOf, type Drawing } from '../families/grid';

const SHEET = `
2023年度项目支出绩效自评表|<|<|<|<|<|<|<
项目名称|危桥改造|<|主管部门|交通局|<|<|<
项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分
|年度资金总额|100|100|100|10|100%|10
|其中：当年财政拨款|100|100|100|||
|上年结转资金|0|0|0|||

一级指标|三级指标|年度指标值|实际完成值|分值|得分|备注|
产出指标|改造座数|≥5座|5座|50|50||
效益指标|安全事故数|0起|0起|40|40||
总分|<|<|<|100|100||
`;

type More = Omit<Drawing, 'name' | 'rows'>;

function checked(more: More) {
  const snapshot = snapshotOf(drawing('自评表', SHEET, more));
  return { snapshot, assessment: assess({ snapshot }) };
}

function jsonForm(assessment: Assessment) {
  const options = { language: 'zh-CN', all: false } as const;
  return workbookToJson({ file: 'a.xlsx', assessment, error: null }, options).forms[0];
}

test.each<[string, More, string | undefined]>([
  ['none', {}, undefined],
  ['a row of figures', { hiddenRows: [8] }, '自评表：第 9 行隐藏，已一并核验'],
  ['two rows', { hiddenRows: [4, 8] }, '自评表：第 5、9 行隐藏，已一并核验'],
  ['a row of zeros', { hiddenRows: [5] }, undefined],
  ['a blank row', { hiddenRows: [6] }, undefined],
  ['the headings', { hiddenRows: [7] }, undefined],
  ['rows outside of the form', { hiddenRows: [20] }, undefined],
  ['a column without figures', { hiddenColumns: [0] }, undefined],
  ['a column of scores', { hiddenColumns: [5] }, '自评表：第 F 列隐藏，已一并核验'],
  [
    'rows and a column',
    { hiddenRows: [4, 5, 8], hiddenColumns: [5, 6] },
    '自评表：第 5、9 行、第 F、G 列隐藏，已一并核验',
  ],
  ['the whole sheet: said of the form', { hidden: true, hiddenRows: [8] }, undefined],
])('hidden lines: %s', (_, more, expected) => {
  const { snapshot, assessment } = checked(more);
  const options = { language: 'zh-CN', all: false } as const;
  const said = (lines: readonly string[]) => lines.filter((line) => /第.*隐藏/.test(line));
  const wanted = expected === undefined ? [] : [expected];
  expect(said(formatText('a.xlsx', assessment, options).split('\n'))).toEqual(wanted);
  expect(said(formatMarkdown('a.xlsx', assessment, options).split('\n'))).toEqual(
    wanted.map((line) => `- ${line}`),
  );
  const sheets = annotationEdits(snapshot, assessment, 'zh-CN').flatMap((edit) =>
    edit.kind === 'sheet' ? (edit.after?.cells ?? []) : [],
  );
  expect(said(sheets.map(({ value }) => String(value)))).toEqual(wanted);
  // A right form stays right: nothing is asked and nothing noted.
  expect(assessment.units[0]?.checks).toEqual(checked({}).assessment.units[0]?.checks);
});

test('in JSON the lines are numbers and letters of Excel', () => {
  expect(jsonForm(checked({ hiddenRows: [4, 5, 8], hiddenColumns: [5] }).assessment)).toMatchObject(
    { hiddenLines: { rows: [5, 9], columns: ['F'] } },
  );
  expect(jsonForm(checked({ hiddenRows: [5] }).assessment)).not.toHaveProperty('hiddenLines');
});

test('in English', () => {
  const { assessment } = checked({ hiddenRows: [4, 8], hiddenColumns: [5] });
  const text = formatText('a.xlsx', assessment, { language: 'en', all: false });
  expect(text).toContain('自评表: hidden rows 5, 9 and column F, checked with the rest');
});
