import { assess } from '../../src/assessment';
import { title } from '../../src/messages';
import { formatMarkdown, formatText, placeForPeople, workbookToJson } from '../../src/output';
import { builtInRubric, PACKS, parseOwnRubric } from '../../src/rubrics';
import { drawing, snapshotOf } from '../families/grid';
import { sample } from './seed';

const { assessment, snapshot } = sample('hunan-2023');
const options = { language: 'zh-CN', all: false } as const;

test('the text begins with the verdict and then goes from the worst to the least', () => {
  const text = formatText('a.xlsx', assessment, options);
  const order = [
    '益阳市资阳区应急管理局 · 2023 年度',
    '规则允许 81.50–107.49 分',
    '【不通过',
    '【需说明',
    '【提示',
  ];
  const places = order.map((words) => text.indexOf(words));
  expect(places).not.toContain(-1);
  expect([...places].sort((a, b) => a - b)).toEqual(places);
  expect(text).not.toMatch(/undefined|\[object|\{\w+\}/);
});

test.each(['zh-CN', 'en'] as const)('every sentence is filled in %s', (language) => {
  const text = formatText('a.xlsx', assessment, { language, all: true });
  expect(text).not.toMatch(/undefined|\[object|\{\w+\}|@[a-zA-Z]/);
});

test('the JSON of a unit has the fields of the contract', () => {
  const { units, forms, rubric, error } = workbookToJson(
    { file: 'a.xlsx', assessment, error: null },
    options,
  );
  expect(error).toBeNull();
  expect(Object.keys(rubric ?? {})).toEqual(['id', 'version']);
  expect(forms.map(({ kind, range }) => [kind, range])).toEqual([
    ['basic-data', 'A1:G36'],
    ['self-evaluation', expect.stringMatching(/^A1:I25$/)],
  ]);
  const [unit] = units;
  expect(unit?.score).toEqual({
    reported: '96',
    recomputed: '106',
    low: '81.50',
    high: '107.49',
    weight: '110',
    grade: { low: '中', high: '优' },
  });
  expect(unit?.indicators[0]).toMatchObject({
    name: '受灾困难群众救助数量',
    target: '≥50%',
    weight: '10',
    reported: '10',
    low: '0.00',
    high: '10.00',
    method: 'undetermined',
    cells: {
      target: '自评表!E14',
      actual: '自评表!F14',
      weight: '自评表!G14',
      score: '自评表!H14',
      reason: '自评表!I14',
    },
  });
  const nature = unit?.findings.find(({ rule }) => rule === 'score/execution');
  expect(nature).toMatchObject({
    cells: expect.arrayContaining(['自评表!I5']),
    expected: '10',
    actual: '96',
    difference: '+86',
  });
  expect(unit?.findings.some(({ outcome }) => outcome === 'pass')).toBe(false);
});

test('the second score card stands below the findings', () => {
  const criteria = [
    { name: '控制率', weight: '5', low: '5.00', high: '5.00', how: '27 ÷ 29 = 93.10%' },
    { name: '合规性', weight: '3', low: '0.00', high: '3.00', how: '' },
  ];
  const [unit] = assessment.units;
  const seen = { ...assessment, units: [{ ...unit!, criteria }] };
  expect(formatText('a.xlsx', seen, options)).toMatch(
    /【按评分办法计分】\n {2}控制率：5\.00 \/ 5　27 ÷ 29 = 93\.10%\n {2}合规性：0\.00–3\.00 \/ 3/,
  );
  expect(formatMarkdown('a.xlsx', seen, options)).toContain('- 合规性：0.00–3.00 / 3');
});

test('a Markdown table says what to do, but not of what was verified', () => {
  const finding = assessment.units[0]!.findings.find(({ rule }) => rule === 'score/execution')!;
  const row = (acknowledged: Record<string, string>) =>
    formatMarkdown('a.xlsx', { ...assessment, acknowledged }, options)
      .split('\n')
      .find((line) => line.includes('| 预算执行得分 |'));
  expect(row({})).toContain('| 按执行率和评分办法改正得分。 |  |');
  expect(row({ [finding.fingerprint]: '已核对' })).toContain('|  | 已核对 |');
  const english = formatMarkdown('a.xlsx', assessment, { ...options, language: 'en' });
  expect(english).toContain('### Fail (5)');
  expect(english).toContain('- The scores add up to 106');
  const tables = english.split('\n').filter((line) => line.startsWith('|'));
  for (const line of tables) expect(line.replace(/\\\|/g, '').split('|')).toHaveLength(9);
});

test('what a person verified stands by itself, with what they found', () => {
  const finding = assessment.units[0]!.findings.find(({ rule }) => rule === 'score/execution')!;
  const seen = { ...assessment, acknowledged: { [finding.fingerprint]: '已与财政局核对' } };
  const text = formatText('a.xlsx', seen, options);
  expect(text).toContain('不通过 4（另已核实 1）');
  expect(text).toContain('【不通过 4】');
  expect(text).toMatch(/【已核实 1】\n.*预算执行得分 {2}自评表!I5/);
  expect(text).toContain('已核实：已与财政局核对');
  expect(formatMarkdown('a.xlsx', seen, options)).toContain('### 已核实（1）');
  const [unit] = workbookToJson({ file: 'a.xlsx', assessment: seen, error: null }, options).units;
  expect(unit).toMatchObject({ checks: { fail: 5 }, verified: { fail: 1, explain: 0 } });
  expect(unit?.findings.filter(({ verified }) => verified !== undefined)).toMatchObject([
    { rule: 'score/execution', verified: '已与财政局核对' },
  ]);
});

test('terms are decimals where figures are added, and stand as written elsewhere', () => {
  const { units } = workbookToJson({ file: 'a.xlsx', assessment, error: null }, options);
  const terms = units.flatMap(({ findings }) => findings.flatMap((finding) => finding.terms));
  const term = (cell: string) => terms.find((each) => each.cell === cell);
  expect(term('自评表!G5')).toMatchObject({ value: '10', text: '10分' });
  expect(term('自评表!E19')).toMatchObject({ value: '1024.16', text: '1024.16\n万元' });
  expect(term('自评表!E5')).toMatchObject({ value: '1016.17' });
  expect(term('自评表!H5')).toMatchObject({ value: '100.00%' });
  expect(term('自评表!F14')).toMatchObject({ value: '≥50%' });
});

test('lines are true as printed, in the digits of the form', () => {
  const text = formatText('a.xlsx', assessment, options);
  expect(text).toContain(
    '项目支出（本年预算数） 607.83 + 公用经费（本年预算数） 72.87 > 年初预算数 581.13',
  );
  expect(text).toContain('预算之和 680.70，相差 -99.57。');
  expect(text).toContain('应急处突（本年决算数） 2.9 - 应急处突（上年决算数） 5 = 变动 -2.1');
  expect(text).toContain('72.87 ≈ 部门基本支出预算调整 335.46');
  expect(text).toContain('决定等级的指标：“受灾困难群众救助数量”、“社会群众、干部职工满意度”');
});

test('English names fields and grades in English', () => {
  const text = formatText('a.xlsx', assessment, { language: 'en', all: false });
  expect(text).toContain('grade fair (中) to excellent (优)');
  expect(text).toContain("会议费、培训费 (this year's final accounts) 16.2");
});

test('a file without an assessment keeps its error', () => {
  const error = { code: 'corrupt', message: '坏了' };
  expect(workbookToJson({ file: 'a.xlsx', assessment: null, error }, options)).toMatchObject({
    error,
    units: [],
    forms: [],
  });
});

test('nothing of a cell can break a Markdown table', () => {
  const [unit] = assessment.units;
  const finding = unit?.findings[0];
  if (!unit || !finding) throw new Error('no finding');
  const text = formatMarkdown(
    'a|b.xlsx',
    { ...assessment, units: [{ ...unit, name: '甲|乙\n<b>' }] },
    options,
  );
  for (const line of text.split('\n').filter((each) => each.startsWith('| '))) {
    expect(line.replace(/\\\|/g, '').match(/\|/g)).toHaveLength(8);
  }
  expect(text).toContain('甲\\|乙');
  expect(text).not.toContain('<b>');
});

test.each([
  ['2023-12-05 0:00', '2023-12-05 0:00'],
  ['1024.16\n万元', '1024.16万元'],
  ['12 月底前', '12月底前'],
  ['已 完 成。', '已完成'],
])('of white space in a term only that between digits stays: %j', (value, shown) => {
  const [unit] = assessment.units;
  const finding = unit?.matters.find(({ terms }) => terms?.length === 2);
  const [first, second] = finding?.terms ?? [];
  if (!unit || !finding || !first || !second) throw new Error('no finding with two terms');
  const findings = [{ ...finding, terms: [{ ...first, value }, second] }];
  const text = formatText(
    'a.xlsx',
    { ...assessment, units: [{ ...unit, findings }] },
    { ...options, all: true },
  );
  expect(text).toContain(` ${shown} `);
});

test('what to do holds for all findings of the rule above it, and says so', () => {
  const [unit] = assessment.units;
  const finding = unit?.findings.find(({ outcome }) => outcome === 'fail');
  if (!unit || !finding) throw new Error('no finding');
  const linesOf = (count: number) =>
    formatText(
      'a.xlsx',
      { ...assessment, units: [{ ...unit, matters: Array(count).fill(finding) }] },
      options,
    ).split('\n');
  const said = (count: number) => linesOf(count).filter((line) => /^ +(怎么办|依据)/.test(line));
  expect(said(3).map((line) => line.trim().split('：')[0])).toEqual([
    '怎么办（以上 3 项相同）',
    '依据（以上 3 项相同）',
  ]);
  expect(said(1).map((line) => line.trim().split('：')[0])).toEqual(['怎么办', '依据']);
});

test('scores by criteria in words are said to count as typed', () => {
  const [unit] = assessment.units;
  if (!unit) throw new Error('no unit');
  const said = (rows: number) => {
    const indicators = unit.indicators.map((row, index) =>
      index < rows ? { ...row, target: null, actual: null } : row,
    );
    return formatText('a.xlsx', { ...assessment, units: [{ ...unit, indicators }] }, options);
  };
  expect(said(3)).toContain('其中 3 项没有指标值和完成值');
  expect(said(0)).not.toContain('没有指标值和完成值');
});

test('with --all what holds is a line for each rule, counted, and what asks is told as ever', () => {
  const [unit] = assessment.units;
  const passed = unit?.findings.find(({ outcome, cells }) => outcome === 'pass' && cells[0]);
  const failed = unit?.matters.find(({ outcome }) => outcome === 'fail');
  if (!unit || !passed || !failed) throw new Error('no such finding');
  const [place] = passed.cells;
  const elsewhere = { ...passed, cells: [{ sheet: '别的表', row: 0, column: 0 }] };
  const explained = {
    ...passed,
    rule: 'score/indicator' as const,
    explanation: { required: true as const, status: 'given' as const },
  };
  const own = {
    ...assessment,
    units: [{ ...unit, findings: [failed, passed, passed, elsewhere, explained] }],
  };
  const all = { ...options, all: true };
  const name = `${title(passed.rule, 'zh-CN')}（3 处）  ${placeForPeople(place!, 'zh-CN')} 等另 1 格`;
  const lines = formatText('a.xlsx', own, all).split('\n');
  const at = lines.indexOf('【通过 3】');
  expect(lines.slice(at, at + 3)).toEqual(['【通过 3】', `    ✓ ${name}`, '']);
  expect(lines).toContain('【不通过 1】');
  const list = formatMarkdown('a.xlsx', own, all).split('\n');
  const from = list.indexOf('### 通过（3）');
  expect(list.slice(from, from + 4)).toEqual(['### 通过（3）', '', `- ${name}`, '']);
});

test('without a report, what compares one says that none was given', () => {
  const text = formatText('a.xlsx', assessment, { language: 'zh-CN', all: true });
  expect(text).toMatch(/^ +－ 报告中未比对的数字 +没有给出可与本表比对的自评报告。$/m);
});

test.each([
  ['as it is', {}, '（hunan，第 1 版）'],
  [
    'with other places',
    { rounding: { ratePlaces: 2, scorePlaces: 1 } },
    '（hunan，第 1 版），内容有改动',
  ],
  [
    'under a version of its own',
    { rounding: { ratePlaces: 2, scorePlaces: 1 }, version: '2' },
    '（hunan，第 2 版）',
  ],
])('a scheme of one’s own is named: %s', (_, parts, name) => {
  const read = parseOwnRubric({ ...PACKS.hunan, ...parts });
  const rubric = read.ok ? read.rubric : undefined;
  const text = formatText('a.xlsx', assess({ snapshot, rubric }), options);
  expect(/^评分办法：[^（]*(.*)$/m.exec(text)?.[1]).toBe(name);
});

test.each([
  ['mof-2020-10', true],
  ['mof-2021-101', true],
  ['hunan', false],
] as const)(
  'of a department judged by %s it is said that the scheme is for projects: %s',
  (id, said) => {
    const text = formatText('a.xlsx', assess({ snapshot, rubric: builtInRubric(id) }), options);
    const line = /^评分办法：.*$/m.exec(text)?.[0] ?? '';
    expect(line.includes('参照项目支出')).toBe(said);
  },
);

test.each([
  ['hunan', 'department', false],
  ['hubei', 'hubei', false],
  ['hubei', 'sichuan', true],
] as const)(
  '%s for a form laid out as in %s: that only the points are alike',
  (id, layout, said) => {
    const rubric = builtInRubric(id);
    const assessment = assess({ snapshot, rubric });
    const forms = assessment.forms.map((form) => ({ ...form, layout }));
    const line =
      /^评分办法：.*$/m.exec(formatText('a.xlsx', { ...assessment, forms }, options))?.[0] ?? '';
    expect(line.includes('因表内预算执行列20分而参照')).toBe(said);
  },
);

test('units of one name are told apart by whose they are', () => {
  const { assessment } = sample('hunan-correct');
  const [unit] = assessment.units;
  const units = ['甲镇', '乙镇'].map((organisation) => ({ ...unit!, organisation }));
  const text = formatText('a.xlsx', { ...assessment, units }, { language: 'zh-CN', all: false });
  const headings = text.split('\n').filter((line) => line.endsWith('年度'));
  const name = `${unit!.name} · ${unit!.year} 年度`;
  expect(headings).toEqual([`甲镇：${name}`, `乙镇：${name}`]);
});

test('findings of one rule that ask for different things each say what to do', () => {
  const drawn = snapshotOf(
    drawing(
      '自评表',
      `
项目支出绩效自评表|<|<|<|<|<|<
项目名称|危桥改造|<|<|<|<|<
项目资金（万元）|年初预算数|全年预算数|全年执行数|分值|执行率|得分
年度资金总额|100|100|100|10|100%|10
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
产出指标（50分）|数量指标|改造危桥|5座|5座|25|25
^|质量指标|验收合格率|100%|100%|20|20
小计|<|<|<|<|48|45
效益指标（45分）|社会效益指标|通行车辆|≥1000辆|1200辆|45|45
总分|<|<|<|<|100|100
`,
    ),
  );
  const text = formatText('a.xlsx', assess({ snapshot: drawn }), options);
  const [first, second] = text.split('\n').filter((line) => line.includes('怎么办'));
  expect(first).toContain('改标题所列分值');
  expect(second).toContain('改正小计的分值');
});

test('units that are called alike are told by their sheets', () => {
  const [unit] = assessment.units;
  const twice = { ...assessment, units: [unit!, { ...unit!, forms: [1] }] };
  const [first, second] = assessment.forms.map(({ sheet }) => sheet);
  const text = formatText('a.xlsx', twice, options);
  expect(text).toContain(`益阳市资阳区应急管理局 · 2023 年度（${first}）`);
  expect(text).toContain(`益阳市资阳区应急管理局 · 2023 年度（${second}）`);
});
