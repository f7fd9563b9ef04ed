import { assess } from '../../src/assessment';
import { OWN_TITLES } from '../../src/forms/others/unrelated';
import { patchWorkbook, readWorkbook } from '../../src/hosts/file';
import { advice, outputWords } from '../../src/messages';
import {
  annotationEdits,
  marksOf,
  notesOf,
  roundedCells,
  writeBackEdits,
  writtenTexts,
} from '../../src/output';
import {
  applyToSnapshot,
  formatCell,
  formatKept,
  NOTHING_KEPT,
  parseKept,
  type CellValue,
  type Edit,
  type SheetEdit,
} from '../../src/workbook';
import { allFixtures } from '../families/all';
import { drawing, snapshotOf, workbookOf, type Drawing } from '../families/grid';
import { sample } from './seed';

const { snapshot, assessment } = sample('hunan-2023');

function opinion(edits = annotationEdits(snapshot, assessment, 'zh-CN')) {
  const edit = edits.find((each): each is SheetEdit => each.kind === 'sheet');
  if (!edit?.after) throw new Error('no opinion sheet');
  return edit.after;
}

test('a copy is made of what is told in it: no finding is made of what only holds', () => {
  const unread = {
    ...assessment,
    units: assessment.units.map((unit) => ({
      ...unit,
      get findings(): never {
        throw new Error('all findings were made');
      },
    })),
  };
  expect(annotationEdits(snapshot, unread, 'zh-CN')).toEqual(
    annotationEdits(snapshot, assessment, 'zh-CN'),
  );
});

test('every finding that points to a cell is marked there, in the tone of the worst', () => {
  const marks = new Map(marksOf(assessment).map(({ cell, tone }) => [formatCell(cell), tone]));
  expect(marks.get('自评表!I5')).toBe('fail');
  expect(marks.get('自评表!H25')).toBe('fail');
  expect(marks.get('自评表!E5')).toBe('explain');
  expect(marks.get('自评表!H17')).toBe('note');
  expect(marks.size).toBe(marksOf(assessment).length);
});

test('a note carries number, outcome, sentence and basis; findings of one cell share it', () => {
  const notes = notesOf(assessment, 'zh-CN');
  const total = notes.find(({ cell }) => formatCell(cell) === '自评表!H25');
  expect(total?.text).toMatch(/^【核验\d+】不通过：总分\n/);
  expect(total?.text).toContain('106');
  expect(total?.text).toContain('依据：');
  const reason = notes.find(({ cell }) => formatCell(cell) === '自评表!I18');
  expect(reason?.text.match(/【核验\d+】/g)).toHaveLength(2);
});

describe('what to do stands in a note', () => {
  const textAt = (cell: string) =>
    notesOf(assessment, 'zh-CN').find((note) => formatCell(note.cell) === cell)?.text ?? '';

  test('with the finding, between its equation and its basis', () => {
    expect(textAt('自评表!I5')).toMatch(/【核验\d+】不通过：.+\n[^]+\n怎么办：.+\n依据：.+$/);
  });

  test('once where two findings of a cell ask for the same', () => {
    for (const { text } of notesOf(assessment, 'zh-CN')) {
      const advised = text.match(/怎么办：.+/g) ?? [];
      expect(advised).toEqual([...new Set(advised)]);
    }
  });

  test('not where it is long: the note would hide what lies beneath it', () => {
    expect(textAt('基础数据表!F15')).toContain('与上年相比变动较大');
    expect(textAt('基础数据表!F15')).not.toContain('怎么办');
  });
});

describe('cells that were written back', () => {
  const LABEL = '按算式写回的格';
  const edit = (row: number, column: number, before: CellValue, after: CellValue) => ({
    cell: { sheet: '自评表', row, column },
    before: { value: before, format: 'General' },
    after: { value: after, format: 'General' },
  });

  /** What stands beside the label, for each block that has one. */
  function told(edits: readonly Edit[]): readonly unknown[] {
    const { cells } = opinion(edits);
    return cells
      .filter(({ value }) => value === LABEL)
      .map((label) => cells.find(({ row, column }) => row === label.row && column > 0)?.value);
  }

  test('are named with what they hold now and never what they held, in the order of the workbook', () => {
    const written = [
      { ...edit(24, 7, 95, 96), unsure: 'weights' as const },
      edit(4, 8, null, 96),
      edit(4, 7, 0.97845, '100%'),
    ];
    expect(told(annotationEdits(snapshot, assessment, 'zh-CN', written))).toEqual([
      '自评表!H5 = 100%；自评表!I5 = 96；' +
        '自评表!H25 = 96分　请核对：各项分值合计不等于 100，改正分值后总分还会变',
    ]);
  });

  test('are told on the command line with the figure they held where its cell showed it rounded', () => {
    const rounded = { ...edit(4, 8, null, 96), before: { value: 95.996, format: '0.00' } };
    expect(writtenTexts(snapshot, [rounded], 'zh-CN')).toEqual([
      expect.objectContaining({
        text: '自评表!I5：95.996（格内显示为 96.00） → 96',
        now: '自评表!I5 = 96',
      }),
    ]);
  });

  test('stand in the block of their own unit', () => {
    for (const written of [[], [edit(200, 8, 1, 2)]])
      expect(told(annotationEdits(snapshot, assessment, 'zh-CN', written))).toEqual([]);
  });

  const FIRST = `
部门整体支出绩效自评表|<|<|<|<|<|<|<|<
（2023年度）|<|<|<|<|<|<|<|<
部门名称|豫东市民政局|<|<|<|<|<|<|<
资金情况（万元）|资金类别|<|年初预算数|全年预算数|全年执行数|分值|执行率|得分
^|年度资金总额|<|8000|8200|8118|10|99%|9.9
绩效指标|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
^|产出指标|数量指标|保障低保对象人数|≥1.2万人|1.25万人|50|50|
`;
  const SECOND = `
部门整体支出绩效自评表（续表）|<|<|<|<|<|<|<|<
绩效指标|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
^|效益指标|社会效益指标|新增就业人数|≥100人|120人|30||
^|满意度指标|服务对象满意度指标|救助对象满意度|≥90%|94%|10|10|
总分|<|<|<|<|<|100|88|
`;

  test.each<[string, readonly Drawing[], string]>([
    [
      'on the next sheet',
      [drawing('自评表', FIRST), drawing('自评表（续）', SECOND)],
      '自评表（续）!H3 = 30；自评表（续）!H5 = 99.9',
    ],
    [
      'further down',
      [drawing('自评表', `${FIRST}第1页，共2页|<|<|<|<|<|<|<|<${SECOND}`)],
      '自评表!H11 = 30；自评表!H13 = 99.9',
    ],
  ])('are named where the form goes on %s', (_, drawings, expected) => {
    const before = snapshotOf(...drawings);
    const written = writeBackEdits(before, (now) => assess({ snapshot: now }), 'correct');
    const after = applyToSnapshot(before, written);
    const edits = annotationEdits(after, assess({ snapshot: after }), 'zh-CN', written);
    expect(told(edits)).toEqual([expected]);
  });
});

test('a list beside the form is told more quietly than a form that could not be read', () => {
  const cell = { sheet: '汇总', row: 1, column: 1 };
  const { cells } = opinion(
    annotationEdits(
      snapshot,
      {
        ...assessment,
        unread: [{ sheet: '附表', kind: 'self-evaluation', doubts: [] }],
        leftOut: [{ sheet: '汇总', kind: 'self-evaluation', why: 'unit-list', cell }],
      },
      'zh-CN',
    ),
  );
  const styleOf = (sheet: string) =>
    cells.find(({ value }) => String(value).includes(`工作表「${sheet}」`))?.style;
  expect([styleOf('附表'), styleOf('汇总')]).toEqual(['fail', 'note']);
});

test('what a person verified says so in its note, asks for no reason, and is counted by itself', () => {
  const finding = assessment.units[0]?.findings.find(
    ({ outcome, explanation }) => outcome === 'explain' && explanation?.status === 'missing',
  );
  if (!finding) throw new Error('nothing to explain');
  const acknowledged = { [finding.fingerprint]: '已与批复文件核对' };
  const asks = (text: string | undefined) => text?.includes('请填写原因') ?? false;
  const textOf = (given: Readonly<Record<string, string>>) => {
    const edits = annotationEdits(
      { ...snapshot, kept: formatKept({ ...NOTHING_KEPT, acknowledged: given }) },
      assessment,
      'zh-CN',
    );
    const note = edits.find((edit) => edit.kind === 'note');
    const blocks = note?.after.flatMap(({ text }) => text.split('\n\n')) ?? [];
    const sheet = opinion(edits).cells.map(({ value }) => String(value));
    return { blocks, counts: sheet.find((text) => text.includes('需说明 ')) };
  };
  const [before, after] = [textOf({}), textOf(acknowledged)];
  const at = after.blocks.findIndex((text) => text.includes('已核实：已与批复文件核对'));
  expect(asks(before.blocks[at])).toBe(true);
  expect(asks(after.blocks[at])).toBe(false);
  const open = Number(/需说明 (\d+)/.exec(before.counts ?? '')?.[1]);
  expect(after.counts).toContain(`需说明 ${open - 1}（另已核实 1）`);
});

test('in the column of places a sheet stands always before its cell or always behind it', () => {
  const names = new Map([
    ['自评表', 'Sheet1'],
    ['基础数据表', '基础数据表1'],
  ]);
  const sheets = snapshot.sheets.map((each) => ({
    ...each,
    name: names.get(each.name) ?? each.name,
  }));
  const renamed = { ...snapshot, sheets };
  const { cells } = opinion(annotationEdits(renamed, assess({ snapshot: renamed }), 'zh-CN'));
  const places = cells.filter(({ link }) => link).map(({ value }) => String(value));
  const ways = new Set(places.map((place) => place.replace(/[A-Z]+\d+/, '#')));
  expect([...ways].sort()).toEqual(['#（基础数据表1）', 'Sheet1!#']);
  expect(places).toEqual(expect.arrayContaining(['Sheet1!I5', 'Sheet1!H25', 'F13（基础数据表1）']));
});

test('the opinion sheet has each finding once, numbered, with a link to its cell', () => {
  const { cells, charts, repeat } = opinion();
  const shown = assessment.units.flatMap(({ findings }) =>
    findings.filter(({ outcome }) => outcome !== 'pass' && outcome !== 'not-applicable'),
  );
  const links = cells.filter(({ link }) => link);
  expect(links.map(({ link }) => link && formatCell(link))).toEqual(
    shown.map(({ cells: [cell] }) => cell && 'sheet' in cell && formatCell(cell)),
  );
  expect(repeat).toBeDefined();
  expect(charts).toHaveLength(1);
});

test('what to do stands with the first finding that asks for it', () => {
  const texts = opinion()
    .cells.filter(({ column, style }) => column === 4 && style === 'text')
    .map(({ value }) => String(value));
  const advised = texts.filter((text) => text.includes('怎么办：'));
  const asked = assessment.units.flatMap(({ findings }) =>
    findings
      .filter(({ outcome }) => outcome !== 'pass' && outcome !== 'not-applicable')
      .map((finding) => advice(finding, 'zh-CN')),
  );
  expect(advised).toHaveLength(new Set(asked).size);
  const moves = texts.filter((text) => text.includes('本年决算数') && text.includes('上年决算数'));
  expect(moves.map((text) => text.includes('怎么办：'))).toEqual(
    moves.map((_, index) => index === 0),
  );
});

test('what the report says follows in the same table; the last finding shares the page of the signatures', () => {
  const [unit] = assessment.units;
  const [finding] = unit?.findings ?? [];
  if (!unit || !finding) throw new Error('nothing found');
  const passage = { paragraph: 3, quote: '基本支出408.34万元' };
  const reported = {
    ...finding,
    rule: 'report/figures' as const,
    cells: [passage],
    fingerprint: 'report',
  };
  const edits = annotationEdits(
    snapshot,
    { ...assessment, units: [{ ...unit, matters: [...unit.matters, reported] }] },
    'zh-CN',
  );
  const { cells, together = [] } = opinion(edits);
  const rowOf = (text: string) => cells.find(({ value }) => value === text)?.row ?? -1;
  expect(cells.filter(({ value }) => value === '核验说明')).toHaveLength(1);
  const heading = rowOf('自评报告与附表比对');
  expect(heading).toBeGreaterThan(rowOf('核验说明'));
  const signatures = rowOf('填表人：');
  expect(together).toContainEqual({ first: heading, last: signatures });
});

test('the parts of the chart add up to the weight of each section', () => {
  const { cells, charts } = opinion();
  const source = charts[0]?.source;
  if (!source) throw new Error('no chart');
  const at = (row: number, column: number) =>
    cells.find((cell) => cell.row === row && cell.column === column)?.value;
  for (let row = source.top + 1; row <= source.bottom; row++) {
    const parts = [1, 2, 3].map((each) => Number(at(row, source.left + each)));
    expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(
      Number(at(row, source.left + 4)),
    );
  }
});

test('the copy carries the reasons and no journal', () => {
  const kept = formatKept({
    ...NOTHING_KEPT,
    reasons: { abc: { cause: '原因', measure: '措施' } },
    journal: [{ id: '1', state: 'written', edits: [] }],
  });
  const edits = annotationEdits({ ...snapshot, kept }, assessment, 'zh-CN');
  const keep = edits.find((edit) => edit.kind === 'keep');
  const after = parseKept(keep?.kind === 'keep' ? keep.after : null);
  expect(after.journal).toEqual([]);
  expect(after.reasons).toHaveProperty('abc');
});

test('what a person marked 已核实 stands beside its finding', () => {
  const fingerprint = assessment.units[0]?.findings[0]?.fingerprint ?? '';
  const kept = formatKept({ ...NOTHING_KEPT, acknowledged: { [fingerprint]: '与财政局核对过' } });
  const { cells } = opinion(annotationEdits({ ...snapshot, kept }, assessment, 'zh-CN'));
  expect(cells.some(({ value }) => value === '已核实：与财政局核对过')).toBe(true);
});

test.each<[difference: string, language: 'zh-CN' | 'en', shown: string]>([
  ['-0.36%', 'zh-CN', '-0.36 个百分点'],
  ['+10.00%', 'en', '+10.00 percentage points'],
  ['+86', 'zh-CN', '+86'],
])('a difference of %s is told as its sentence tells it (%s)', (difference, language, shown) => {
  const [unit] = assessment.units;
  if (!unit) throw new Error('no unit');
  const [failed] = unit.findings.filter(({ outcome }) => outcome === 'fail');
  if (!failed) throw new Error('nothing fails');
  const one = { ...assessment, units: [{ ...unit, matters: [{ ...failed, difference }] }] };
  const { cells } = opinion(annotationEdits(snapshot, one, language));
  expect(cells.filter(({ column }) => column === 7).map(({ value }) => value)).toContain(shown);
});

test('what lies beyond its target by a share of it is told as that share, not in points', () => {
  const [unit] = assessment.units;
  const [found] = unit?.findings ?? [];
  if (!unit || !found) throw new Error('nothing is found');
  const beyond = { ...found, data: { ...found.data, rate: '33.33%' }, difference: '-33.33%' };
  const one = { ...assessment, units: [{ ...unit, matters: [beyond] }] };
  const { cells } = opinion(annotationEdits(snapshot, one, 'zh-CN'));
  expect(cells.filter(({ column }) => column === 7).map(({ value }) => value)).toContain('-33.33%');
});

test('several units have an index whose links lead to their blocks', () => {
  const [unit] = assessment.units;
  if (!unit) throw new Error('no unit');
  const many = {
    ...assessment,
    units: [unit, { ...unit, name: '乙局' }, { ...unit, name: '丙局' }],
  };
  const { cells, breaks } = opinion(annotationEdits(snapshot, many, 'zh-CN'));
  const index = cells.filter(({ link }) => link?.sheet === '核验意见');
  expect(index).toHaveLength(3);
  expect(index.map(({ link }) => link?.row)).toEqual(breaks);
  for (const [each, row] of breaks.entries()) {
    const heading = cells.find((cell) => cell.row === row)?.value;
    expect(heading).toContain(many.units[each]?.name);
  }
  const at = (row: number) =>
    cells.filter((cell) => cell.row === row && cell.column > 4).map(({ value }) => value);
  const [first] = index;
  expect(at(first!.row - 1)).toEqual(['不通过', '需说明', '无法判断', '提示', '通过']);
  const { fail, explain, undetermined, note, pass } = unit.checks;
  const counts = [fail, explain, undetermined, note, pass];
  expect(at(first!.row)).toEqual(counts);
  expect(at(first!.row + 3)).toEqual(counts.map((count) => 3 * count));
});

test('a deviation that was explained is in the copy with its reason, and no longer marked', () => {
  const asked = assessment.units[0]!.findings.find(({ rule }) => rule === 'basic/year-on-year')!;
  const reason = {
    cause: '因当年遭遇特大干旱，抗旱设备购置增加，',
    measure: '今后加强物资储备，提前编制计划。',
  };
  const kept = formatKept({ ...NOTHING_KEPT, reasons: { [asked.fingerprint]: reason } });
  const explained = assess({ snapshot: { ...snapshot, kept } });
  const [unit] = explained.units;
  const left = unit!.findings.find(({ fingerprint }) => fingerprint === asked.fingerprint)!;
  expect(left.outcome).toBe('pass');

  const edits = annotationEdits({ ...snapshot, kept }, explained, 'zh-CN');
  const { cells } = opinion(edits);
  const told = cells.filter(({ value }) => String(value).includes('抗旱设备购置增加'));
  expect(told).toHaveLength(1);
  expect(cells.find(({ row, column }) => row === told[0]!.row && column === 1)?.value).toBe(
    '已说明',
  );
  const [place] = left.cells;
  const cell = place && 'sheet' in place ? formatCell(place) : '';
  const note = notesOf(explained, 'zh-CN').find((each) => formatCell(each.cell) === cell);
  expect(note?.text).toContain('抗旱设备购置增加');
  expect(marksOf(explained).map((mark) => formatCell(mark.cell))).not.toContain(cell);

  // A rule that still asks something elsewhere is not among those that passed.
  const passed = cells.find(({ value }) => String(value).startsWith('核验通过的事项'));
  const list = cells.find(({ row, column }) => row === passed!.row && column > passed!.column);
  expect(list?.value).not.toContain('与上年相比变动较大');
  // Titles that sound like faults are not taken for what was found.
  expect(list?.value).toMatch(/^以下事项已逐项核对，没有发现问题：/);
});

test('the copy of any form, checked again, does not take the opinion sheet for a form', async () => {
  for (const { fixtures } of allFixtures) {
    for (const { name, sheets } of fixtures) {
      const bytes = await workbookOf(...sheets);
      const before = readWorkbook(bytes);
      const edits = annotationEdits(before, assess({ snapshot: before }), 'zh-CN');
      const { forms, unread, leftOut } = assess({
        snapshot: readWorkbook(patchWorkbook(bytes, edits).bytes),
      });
      const read = [...forms, ...unread, ...leftOut].map(({ sheet }) => sheet);
      expect({ name, read }).toEqual({ name, read: read.filter((one) => one !== '核验意见') });
    }
  }
}, 120_000);

test('the sheets that this tool makes are known by the titles they are given', () => {
  for (const language of ['zh-CN', 'en'] as const) {
    const { opinion: words, summary } = outputWords(language);
    expect(OWN_TITLES).toContain(words.title);
    expect(OWN_TITLES).toContain(summary.title);
  }
});

test.each([
  ['zh-CN', '预算执行'],
  ['en', 'Budget execution'],
] as const)('in %s the part of the score for budget execution is called %s', (language, name) => {
  const { cells } = opinion(annotationEdits(snapshot, assessment, language));
  expect(cells.filter(({ value }) => value === name)).toHaveLength(1);
});

test.each([
  ['zh-CN', '基础数据表、自评表；按先后顺序配对', /核对.*；.*；/],
  ['en', '基础数据表, 自评表; paired by order', /^[^；、]*; [^；、]*$/],
] as const)('in %s what is listed has the marks of the language', (language, forms, passed) => {
  const { cells } = opinion(annotationEdits(snapshot, assessment, language));
  const texts = cells.map(({ value }) => String(value));
  expect(texts).toContain(forms);
  const { passedLead } = outputWords(language).opinion;
  expect(texts.find((text) => text.startsWith(passedLead))).toMatch(passed);
  const isCount = /[\n ](（\d+）|\(\d+\))$/;
  const counted = texts.filter((text) => isCount.test(text));
  expect(counted).toHaveLength(1);
  expect(counted[0]!.includes('（')).toBe(language === 'zh-CN');
});

test('of cells that were written, those are told that show another figure', () => {
  const at = (column: number) => ({ sheet: '表', row: 0, column });
  const now = snapshotOf(drawing('表', '107.5|95%|108|字'));
  const as = (format: string, column: number) =>
    applyToSnapshot(now, [
      {
        kind: 'value',
        cell: at(column),
        before: { value: null, format },
        after: { value: 107.5, format },
      },
    ]);
  const cells = [at(0), at(1), at(2), at(3)];
  expect(roundedCells(now, cells)).toEqual([]);
  expect(roundedCells(as('0"分"', 0), cells)).toEqual([
    { cell: at(0), exact: '107.5', shown: '108分' },
  ]);
  expect(roundedCells(as('0"分"', 0), [at(1)])).toEqual([]);
  expect(roundedCells(as('0.0', 0), cells)).toEqual([]);
});
