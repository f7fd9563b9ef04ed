import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { UsageError, type CheckOptions } from '../../src/cli/arguments';
import { exitCodeOf, runCheck, type Ended } from '../../src/cli/check';
import { readWorkbook } from '../../src/hosts/file';
import { outputWords } from '../../src/messages';
import { drawing, workbookOf } from '../families/grid';

const folder = mkdtempSync(join(tmpdir(), 'ziping-check-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const at = (name: string) => join(folder, name);
const book = at('in.xlsx');
copyFileSync(join(__dirname, '../../assets/samples/hunan-2023.xlsx'), book);
writeFileSync(at('other.xlsx'), 'not to be lost');

const options: CheckOptions = {
  files: [book],
  format: 'text',
  writeBack: 'none',
  language: 'zh-CN',
  all: false,
  failOn: 'never',
  force: true,
};
const silent = { out: () => undefined, error: () => undefined, progress: () => undefined };

test.each<[string, Partial<CheckOptions>, string]>([
  ['the workbook', {}, book],
  ['the report', { report: at('other.xlsx') }, at('other.xlsx')],
  ['the workbook of the year before', { previous: at('other.xlsx') }, at('other.xlsx')],
  ['the rubric', { rubric: at('other.xlsx') }, at('other.xlsx')],
])('a copy never takes the place of %s', (_name, more, annotate) => {
  const before = readFileSync(annotate);
  expect(() => runCheck({ ...options, ...more, annotate }, silent)).toThrow(
    new UsageError(outputWords('zh-CN').cli.sameFile),
  );
  expect(Buffer.compare(readFileSync(annotate), before)).toBe(0);
});

const checks = { pass: 9, fail: 0, explain: 0, undetermined: 0, note: 1, 'not-applicable': 0 };
const whole: Ended = {
  error: null,
  units: [{ forms: [0], checks }],
  forms: [{ kind: 'self-evaluation' }],
  unread: [],
  gaps: [],
};
const counting = (more: Partial<typeof checks>): Partial<Ended> => ({
  units: [{ forms: [0], checks: { ...checks, ...more } }],
});

test.each<[string, Partial<Ended>, Record<CheckOptions['failOn'], number>]>([
  ['nothing', {}, { fail: 0, undetermined: 0, explain: 0, never: 0 }],
  ['a failure', counting({ fail: 1 }), { fail: 1, undetermined: 1, explain: 1, never: 0 }],
  [
    'one that cannot be told',
    counting({ undetermined: 1 }),
    { fail: 0, undetermined: 1, explain: 1, never: 0 },
  ],
  ['one to explain', counting({ explain: 1 }), { fail: 0, undetermined: 0, explain: 1, never: 0 }],
  ['a sheet not read', { unread: [{}] }, { fail: 0, undetermined: 1, explain: 1, never: 0 }],
  ['a part not read', { gaps: [{}] }, { fail: 0, undetermined: 1, explain: 1, never: 0 }],
  [
    'a form read with doubts',
    { forms: [{ kind: 'self-evaluation', doubts: [{}] }] },
    { fail: 0, undetermined: 1, explain: 1, never: 0 },
  ],
  ['a file not read', { error: {} }, { fail: 2, undetermined: 2, explain: 2, never: 2 }],
])('the exit codes of %s', (_, more, codes) => {
  const failOns = Object.keys(codes) as CheckOptions['failOn'][];
  const given = failOns.map((failOn) => [failOn, exitCodeOf({ ...whole, ...more }, failOn)]);
  expect(Object.fromEntries(given)).toEqual(codes);
});

test.each([
  ['b.txt', '.xlsx 或 .xlsm'],
  ['b', '.xlsx 或 .xlsm'],
  ['b.xlsm', 'in.xlsx 的送审副本要以 .xlsx 结尾'],
])('no copy is written under a name that Excel would not open: %s', (name, said) => {
  expect(() => runCheck({ ...options, annotate: at(name) }, silent)).toThrow(said);
  expect(existsSync(at(name))).toBe(false);
});

test('after the reports on several files stands a line for each, those with most to do first', () => {
  const right = at('right.xlsx');
  copyFileSync(join(__dirname, '../../assets/samples/hunan-correct.xlsx'), right);
  const said = (files: readonly string[]) => {
    const texts: string[] = [];
    runCheck({ ...options, files }, { ...silent, out: (text) => texts.push(text) });
    const [, overview] = texts.join('').split('【一览：');
    return overview?.trim().split('\n').slice(1);
  };
  expect(said([right, at('other'), book])).toEqual([
    `  － ${at('other')}　没有审核`,
    `  ✕ ${book}　不通过 5　需说明 19`,
    `  ✓ ${right}`,
  ]);
  expect(said([book])).toBeUndefined();
});

test('the copy of a workbook with macros keeps its extension', () => {
  const parts = unzipSync(readFileSync(book));
  const types = '[Content_Types].xml';
  const text = strFromU8(parts[types] as Uint8Array).replace(
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
    'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
  );
  writeFileSync(at('macros.xlsm'), zipSync({ ...parts, [types]: strToU8(text) }));
  const files = [at('macros.xlsm')];
  expect(() => runCheck({ ...options, files, annotate: at('c.xlsx') }, silent)).toThrow('.xlsm');
  expect(existsSync(at('c.xlsx'))).toBe(false);
  runCheck({ ...options, files, annotate: at('c.xlsm') }, silent);
  expect(existsSync(at('c.xlsm'))).toBe(true);
});

test('what is written back is named, with what stood there before', () => {
  const said: string[] = [];
  const console = { ...silent, error: (text: string) => said.push(text) };
  runCheck({ ...options, annotate: at('back.xlsx'), writeBack: 'correct' }, console);
  expect(said).toEqual([
    '副本中写回 2 格（审核结果是写回之前的）：',
    '  自评表!I5：96 → 10',
    '  自评表!H25：96分 → 106分　请核对：各项分值合计不等于 100，改正分值后总分还会变',
    '其中 1 格请先核对再用：加载项的窗格默认不勾选这类格，--write-back correct 一律写回。',
    `已生成送审副本：${at('back.xlsx')}`,
  ]);
  // The copy itself tells what stands there now, for whoever signs it, and no earlier figure.
  const written = readWorkbook(readFileSync(at('back.xlsx')))
    .sheets.flatMap(({ cells }) => cells.map(({ text }) => text))
    .filter((text) => text.includes('自评表!I5 = '));
  expect(written).toEqual([
    '自评表!I5 = 10；自评表!H25 = 106分　请核对：各项分值合计不等于 100，改正分值后总分还会变',
  ]);
  const [again, listed]: [string[], string[]] = [[], []];
  runCheck(
    {
      ...options,
      files: [at('back.xlsx')],
      annotate: at('c2.xlsx'),
      writeBack: 'correct',
      format: 'text',
    },
    {
      ...silent,
      out: (text: string) => listed.push(text),
      error: (text: string) => again.push(text),
    },
  );
  expect(again[0]).toBe('没有需要写回的格。');
  expect(listed[0]).not.toContain('写回之前');
});

test.each([
  [
    'I5+SUM(H14:H24)',
    192,
    '另有 1 格公式的结果要随写回的格重算，副本里先空着：自评表!H25。用 Excel 打开、保存后就有了。',
  ],
  ['SUM(H14:H24)', 96, '自评表!H25 不对，但格里是公式（=SUM(H14:H24)），没有写：请在表里改公式。'],
])('what a correction leaves to formulas is said: %s', (formula, value, line) => {
  const parts = unzipSync(readFileSync(book));
  const sheet = 'xl/worksheets/sheet2.xml';
  const total = /<c r="H25"( s="\d+")?><v>96<\/v><\/c>/;
  const text = strFromU8(parts[sheet] as Uint8Array);
  const cell = `<c r="H25"$1><f>${formula}</f><v>${value}</v></c>`;
  parts[sheet] = strToU8(text.replace(total, cell));
  writeFileSync(at('formula.xlsx'), zipSync(parts));
  const [said, listed]: [string[], string[]] = [[], []];
  const console = {
    ...silent,
    out: (one: string) => listed.push(one),
    error: (one: string) => said.push(one),
  };
  const more = { files: [at('formula.xlsx')], annotate: at('formula-copy.xlsx'), force: true };
  runCheck({ ...options, ...more, format: 'text', writeBack: 'correct' }, console);
  expect(said.slice(1, -1)).toEqual(['  自评表!I5：96 → 10', line]);
  expect(listed[0]).toBe('以下是写回之前的审核结果；副本里的核验意见是写回之后的。\n');
});

test('a dash where a figure is to be filled in is named as not written', async () => {
  const file = at('dash.xlsx');
  const form = drawing(
    '自评表',
    `
项目支出绩效自评表|<|<|<|<|<|<
（2021年度）|<|<|<|<|<|<
项目名称|校园安防工程|<|<|<|<|<
项目资金（万元）||全年预算数|全年执行数|分值|执行率|得分
^|年度资金总额|95|90|10|—|9.47
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
产出指标|数量指标|安装探头|≥600个|612个|60|60
效益指标|社会效益指标|校园安全事故|0起|0起|30|30
总分|<|<|<|<|100|
`,
  );
  writeFileSync(file, await workbookOf(form));
  const said: string[] = [];
  const console = { ...silent, error: (line: string) => void said.push(line) };
  runCheck(
    { ...options, files: [file], annotate: at('dash-copy.xlsx'), writeBack: 'fill' },
    console,
  );
  expect(said).toEqual([
    '副本中写回 1 格（审核结果是写回之前的）：',
    '  自评表!G9：空白 → 99.47',
    '自评表!F5 填的是“—”，不是空格，没有写：按算式应为 94.74%，要填请先删去原有的字。',
    `已生成送审副本：${at('dash-copy.xlsx')}`,
  ]);
});

test('a total whose formula follows a corrected score is not told with the figure of before', () => {
  const parts = unzipSync(readFileSync(book));
  const sheet = 'xl/worksheets/sheet2.xml';
  const text = strFromU8(parts[sheet] as Uint8Array);
  const total = /<c r="H25"( s="\d+")?><v>96<\/v><\/c>/;
  expect(text).toMatch(total);
  parts[sheet] = strToU8(text.replace(total, '<c r="H25"$1><f>I5+SUM(H14:H24)</f><v>192</v></c>'));
  writeFileSync(at('follows.xlsx'), zipSync(parts));
  const more = { files: [at('follows.xlsx')], annotate: at('corrected.xlsx') };
  runCheck({ ...options, ...more, writeBack: 'correct' }, silent);
  const copy = unzipSync(readFileSync(at('corrected.xlsx')));
  const said = strFromU8(copy['xl/worksheets/sheet3.xml'] as Uint8Array);
  expect(said).toContain('公式没有计算结果');
  expect(said).not.toContain('192');
  expect(strFromU8(copy[sheet] as Uint8Array)).toMatch(/<c r="I5"[^>]*><v>10<\/v>/);
  // A program that does not calculate shows nothing rather than the figure of before.
  expect(strFromU8(copy[sheet] as Uint8Array)).toMatch(
    /<c r="H25"[^>]*><f>I5\+SUM\(H14:H24\)<\/f><\/c>/,
  );
  expect(strFromU8(copy['xl/workbook.xml'] as Uint8Array)).toContain('fullCalcOnLoad="1"');
});

test.each([
  ['a workbook of the same unit', book, book, []],
  [
    'a workbook without basic data',
    at('project.xlsx'),
    book,
    ['没有与上年比对：两本工作簿里都要有同一单位的基础数据表。'],
  ],
])('last year’s workbook beside %s', async (_name, file, previous, expected) => {
  const form = drawing(
    '自评表',
    `
2023年度项目支出绩效自评表|||||||
项目名称|公园改造||||||
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析
产出指标|数量指标|改造面积|≥2公顷|2公顷|60|60|
效益指标|社会效益指标|游客人次|≥3万人|3万人|40|40|
总分|||||100|100|`,
  );
  writeFileSync(at('project.xlsx'), await workbookOf(form));
  const errors: string[] = [];
  const console = { ...silent, error: (text: string) => errors.push(text) };
  runCheck({ ...options, files: [file], previous }, console);
  expect(errors).toEqual(expected);
});

/** The sample with texts of its parts changed. */
function sampleWith(name: string, changes: Readonly<Record<string, (text: string) => string>>) {
  const parts = unzipSync(readFileSync(book));
  for (const [part, change] of Object.entries(changes)) {
    parts[part] = strToU8(change(strFromU8(parts[part] ?? new Uint8Array())));
  }
  writeFileSync(at(name), zipSync(parts));
  return at(name);
}

test('that a copy of a signed workbook is not signed is a warning, said once', () => {
  const origin = 'http://schemas.openxmlformats.org/package/2006/relationships/digital-signature';
  const file = sampleWith('signed.xlsx', {
    '_rels/.rels': (text) =>
      text.replace(
        '</Relationships>',
        `<Relationship Id="rIdSign" Type="${origin}/origin" Target="_xmlsignatures/origin.sigs"/></Relationships>`,
      ),
    '_xmlsignatures/origin.sigs': () => '',
  });
  const said: string[] = [];
  const console = { ...silent, error: (text: string) => void said.push(text) };
  const annotate = at('signed-copy.xlsx');
  runCheck({ ...options, files: [file], annotate, writeBack: 'correct' }, console);
  expect(said.filter((line) => line.includes('签名'))).toEqual([
    `${annotate}：工作簿带有数字签名，改动后的副本签名失效。需要签名时请对副本重新签名。`,
  ]);
});

test.each([
  ['the next', '7', ['1', '7', '8']],
  ['the last there is', '65534', ['1', '65534', '2']],
])('our sheet takes a number that is free behind %s', (_, id, ids) => {
  const file = sampleWith('ids.xlsx', {
    'xl/workbook.xml': (text) => text.replace(/sheetId="2"/, `sheetId="${id}"`),
  });
  const annotate = at('ids-copy.xlsx');
  runCheck({ ...options, files: [file], annotate }, silent);
  const text = strFromU8(unzipSync(readFileSync(annotate))['xl/workbook.xml']!);
  expect([...text.matchAll(/sheetId="(\d+)"/g)].map(([, each]) => each)).toEqual(ids);
});

test.each<[string, string, string, string]>([
  ['with places for it', '0&quot;分&quot;', '0&quot;分&quot;', '107.5分'],
  [
    'as it is, where the format has no places',
    '0&quot;分&quot;',
    '0E+00',
    '107.5（格内显示为 1E+02）',
  ],
])('a total written back is told %s', (_, former, code, text) => {
  const file = sampleWith('places.xlsx', {
    'xl/worksheets/sheet2.xml': (xml) => xml.replace(/(<c r="H17"[^>]*><v>)[^<]*/, '$110'),
    'xl/styles.xml': (xml) => xml.replace(`formatCode="${former}"`, `formatCode="${code}"`),
  });
  const said: string[] = [];
  const console = { ...silent, error: (line: string) => void said.push(line) };
  const annotate = at('places-copy.xlsx');
  runCheck({ ...options, files: [file], annotate, writeBack: 'correct' }, console);
  expect(said.join('\n')).toContain(` → ${text}　请核对`);
  const texts = readWorkbook(readFileSync(annotate))
    .sheets.flatMap(({ cells }) => cells.map((cell) => cell.text))
    .filter((each) => each.includes('自评表!H25 = '));
  expect(texts).toEqual([expect.stringContaining(`自评表!H25 = ${text}　请核对`)]);
});
