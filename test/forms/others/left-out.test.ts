import { assess, isUnitAside } from '../../../src/assessment';
import { exitCodeOf } from '../../../src/cli/check';
import { readForms } from '../../../src/forms';
import {
  annotationEdits,
  formatMarkdown,
  formatText,
  workbookToJson,
  writeBackEdits,
} from '../../../src/output';
import { formatCell } from '../../../src/workbook';
import { drawing, snapshotOf, type Drawing } from '../../families/grid';

const form = (
  name: string,
  {
    department = '某县林业局',
    year = '2023',
    actual = '105亩',
    total = '100',
    hidden = false,
  } = {},
): Drawing =>
  drawing(
    name,
    `部门整体支出绩效自评表（${year}年度）|||||||
部门名称|${department}||||||
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
产出指标|数量指标|造林面积|≥100亩|${actual}|60|60|
效益指标|社会效益指标|生态环境|改善|改善|30|30|
满意度指标|满意度指标|群众满意度|≥90%|92%|10|10|
总分|||||100|${total}|`,
    { hidden },
  );

const blank = (name: string): Drawing =>
  drawing(
    name,
    `部门整体支出绩效自评表（20  年度）|||||||
部门名称|||||||
年度资金||年初预算数|全年预算数|全年执行数|分值|执行率|得分
|年度资金总额||||10|=D4/C4 -> 0|=G4*10 -> 0
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
产出指标|数量指标|指标1：|||||
||……|||||
满意度指标|满意度指标|指标1：|||||
总分|||||100||`,
  );

const rowsOfExamples = (name: string, first = '（示例）举办培训班期数'): Drawing =>
  drawing(
    name,
    `填报说明|||||||
三、填报示例：|||||||
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
产出指标|数量指标|${first}|≥10期|8期|10|8|（示例）少办2期，下年补办。
产出指标|质量指标|（示例）培训合格率|≥95%|96%|10|10|`,
  );

const ofProject = (name: string): Drawing => {
  const department = form(name);
  return {
    ...department,
    rows: department.rows.map((row) =>
      row.map((cell) =>
        typeof cell === 'string'
          ? cell.replace('部门整体', '项目').replace('部门名称', '项目名称')
          : cell,
      ),
    ),
  };
};

const sheetsOf = (...drawings: Drawing[]) => {
  const { forms, leftOut, units } = readForms(snapshotOf(...drawings));
  return {
    read: forms.map(({ sheet }) => sheet),
    leftOut: leftOut.map(({ sheet, why, of }) => [sheet, why, of].filter(Boolean).join(' ')),
    units: units.length,
  };
};

test.each<[string, Drawing[], { read: string[]; leftOut: string[] }]>([
  [
    'a hidden draft of the visible form',
    [form('草稿', { actual: '80亩', hidden: true }), form('自评表')],
    { read: ['自评表'], leftOut: ['草稿 hidden-copy 自评表'] },
  ],
  [
    'a hidden form of another department',
    [form('自评表'), form('二', { department: '某县水利局', hidden: true })],
    { read: ['自评表', '二'], leftOut: [] },
  ],
  [
    'a hidden form of another year',
    [form('自评表'), form('上年', { year: '2022', hidden: true })],
    { read: ['自评表', '上年'], leftOut: [] },
  ],
  [
    'a workbook that is hidden as a whole',
    [form('自评表', { hidden: true })],
    { read: ['自评表'], leftOut: [] },
  ],
  [
    'two visible forms of one department',
    [form('自评表'), form('修改后', { actual: '101亩' })],
    { read: ['自评表', '修改后'], leftOut: [] },
  ],
  [
    'a blank form beside the one filled in',
    [blank('模板'), form('自评表')],
    { read: ['自评表'], leftOut: ['模板 unfilled'] },
  ],
  [
    'an example beside the one filled in',
    [form('填报示例', { department: '某县水利局' }), form('自评表')],
    { read: ['自评表'], leftOut: ['填报示例 example'] },
  ],
  [
    'rows of examples on a sheet of instructions',
    [rowsOfExamples('填报说明'), form('自评表')],
    { read: ['自评表'], leftOut: ['填报说明 example'] },
  ],
  [
    'an example of a project beside the form of a department',
    [ofProject('样表（示例）'), form('自评表')],
    { read: ['自评表'], leftOut: ['样表（示例） example'] },
  ],
  [
    'a project on a sheet that is still called 样表',
    [ofProject('样表'), form('自评表')],
    { read: ['样表', '自评表'], leftOut: [] },
  ],
  [
    'nothing but an example',
    [form('样表'), blank('空')],
    { read: ['样表'], leftOut: ['空 unfilled'] },
  ],
  [
    'a sheet about examples of something else',
    [form('示例学校', { department: '某县教育局' }), form('自评表')],
    { read: ['示例学校', '自评表'], leftOut: [] },
  ],
  ['nothing but a blank form', [blank('模板')], { read: ['模板'], leftOut: [] }],
])('%s', (_, drawings, expected) => {
  expect(sheetsOf(...drawings)).toEqual({ ...expected, units: expected.read.length });
});

test('a sheet that the user pointed at is checked all the same', () => {
  const snapshot = snapshotOf(form('自评表'), form('草稿', { hidden: true }));
  const { forms, leftOut } = readForms(snapshot, {
    hints: [{ sheet: '草稿', kind: 'self-evaluation' }],
  });
  expect([forms.length, leftOut.length]).toEqual([2, 0]);
});

test('what was left out, and what was read with doubts, is said before anything else', () => {
  const doubtful = form('表一');
  const said = formatText(
    'in.xlsx',
    assess({
      snapshot: snapshotOf(
        {
          ...doubtful,
          rows: doubtful.rows.map((row) => row.map((cell) => (cell === '得分' ? '甲乙' : cell))),
        },
        form('草稿', { hidden: true }),
        blank('模板'),
      ),
    }),
    { language: 'zh-CN', all: false },
  );
  expect(said.split('\n').slice(1, 4)).toEqual([
    '工作表「表一」的表已审核，但有读不准的地方，请核对表头：表一!G3 附近找不到「得分」（表里有这一项的，请改用这个名称；没有的不用管）',
    '隐藏的工作表「草稿」与「表一」是同一张表的副本，未审核。',
    '工作表「模板」是没有填写的空表，未审核。',
  ]);
});

test('a list beside a form is named with its heading, in the text and in JSON', () => {
  const list = drawing(
    '汇总',
    '单位名称|预算数|执行数|自评得分\n县林业局|100|95|96\n县水利局|50|50|99',
  );
  const assessment = assess({ snapshot: snapshotOf(form('自评表'), list) });
  expect(formatText('in.xlsx', assessment, { language: 'zh-CN', all: false })).toContain(
    '工作表「汇总」像是一行一个单位的汇总表（表头在 汇总!A1），未审核',
  );
  const checked = { file: 'in.xlsx', assessment, error: null };
  expect(workbookToJson(checked, { language: 'zh-CN', all: false }).leftOut).toEqual([
    { sheet: '汇总', kind: 'self-evaluation', why: 'unit-list', cell: '汇总!A1' },
  ]);
});

describe('a sheet that tells of the self-evaluation in words is named', () => {
  const HEADINGS = `部门整体支出绩效自评情况
公开13表
一、部门基本情况|（一）部门概况|承担辖区基本医疗和公共卫生服务，编制45人。
三、评价情况分析及综合评价结论||`;
  const told = (sheet: string, rows: string) =>
    readForms(snapshotOf(form('自评表'), drawing(sheet, rows))).leftOut.map(
      ({ why, kind, cell }) => `${why} ${kind} ${cell ? formatCell(cell) : ''}`,
    );

  test.each([
    ['its score', 'GK13', `${HEADINGS}自评得分95分，等级为优。`, 'GK13!C4'],
    ['no score', 'GK13', `${HEADINGS}总体较好。`, 'GK13!A1'],
    [
      'a title below its number',
      '附件',
      '附件2|\n2023年度绩效自评报告|\n部门职能|负责造林，管护林木。',
      '附件!A2',
    ],
    [
      'the name of the sheet alone',
      '绩效自评报告',
      '本单位按要求开展了工作，成效良好。',
      '绩效自评报告!A1',
    ],
    ['a score in notes', '说明', '1、部门整体支出绩效自评得分为96.5分。', '说明!A1'],
    ['a score and what it comes to', '说明', '2023年预算绩效自评得分95分（优）。', '说明!A1'],
    ['a grade in notes', '说明', '预算绩效情况|本年自评等级为“良好”，无其他事项', '说明!B1'],
    ['a grade at the end', '说明', '决算|项目支出自评结果：优', '说明!B1'],
  ])('%s', (_, sheet, rows, at) => {
    expect(told(sheet, rows)).toEqual([`in-words self-evaluation ${at}`]);
  });

  test('of a project', () => {
    expect(told('报告', '造林项目支出绩效自评报告\n完成造林105亩，效果明显。')).toEqual([
      'in-words project-self-evaluation 报告!A1',
    ]);
  });

  test.each([
    [
      'a table of final accounts',
      '收支',
      '收入支出决算表|\n公开01表|\n一、一般公共服务支出|100\n本年支出合计|100',
    ],
    ['notes without such words', '说明', '1、本表金额单位为万元。\n2、预算数为年初批复数。'],
    ['a table of contents', '目录', '目录|\n一、收入支出决算表|1\n二、部门整体支出绩效自评情况|13'],
    [
      'entries from the first row on',
      'Sheet2',
      '1.部门整体支出绩效自评情况|第1页，共3页\n2.收入支出决算表|第2页',
    ],
    ['a title over nothing', '绩效自评报告', '2023年度绩效自评报告\n单位|'],
    [
      'what grades mean',
      '说明',
      '1、自评得分为90-100分的，支出绩效等级为优。\n2、自评得分90分（含）以上为优；自评结果为优、良、中、差四档。',
    ],
    [
      'what a heading means',
      '说明',
      '自评得分（100分）由各单位按预算执行情况填写，得分不超过分值。',
    ],
    ['what is to be handed in', '通知', '请各单位按时开展预算绩效自评，报送自评报告。'],
    ['an appraisal of the staff', '考核', '述职自评报告\n本人工作认真，自评得分95分。'],
    ['a choice yet to be made', '说明', '支出绩效自评等级：优□良□中□差□'],
    ['an opinion of ours', '核验意见', '绩效自评核验意见\n预算执行自评得分95分，应为94分。'],
  ])('not %s', (_, sheet, rows) => {
    expect(told(sheet, rows)).toEqual([]);
  });

  test('in the text, and not beside a form on its own sheet', () => {
    const snapshot = snapshotOf(form('自评表'), drawing('GK13', `${HEADINGS}自评得分95分。`));
    const assessment = assess({ snapshot });
    expect(formatText('in.xlsx', assessment, { language: 'zh-CN', all: false })).toContain(
      '工作表「GK13」用文字写自评情况（见 GK13!C4），不是自评表，未审核',
    );
    const { name, rows, ...rest } = form('自评表');
    const noted = { ...rest, name, rows: [...rows, ['本部门支出绩效自评得分100分。']] };
    expect(readForms(snapshotOf(noted)).leftOut).toEqual([]);
  });

  test('where a form is found, or seems to be one: without any that is said already', () => {
    const report = drawing('GK13', `${HEADINGS}自评得分95分。`);
    expect(readForms(snapshotOf(report)).leftOut).toEqual([]);
    const lookAlike = drawing(
      '自评表',
      '部门整体支出绩效自评表|||\n部门名称|某县林业局||\n内容|全年预算数|全年执行数|执行率\n造林|100|95|95%',
    );
    const read = readForms(snapshotOf(report, lookAlike));
    expect(read.unread.map(({ sheet }) => sheet)).toEqual(['自评表']);
    expect(read.leftOut.map(({ why }) => why)).toEqual(['in-words']);
  });
});

describe('other figures of the subject are named', () => {
  const told = (sheet: string, rows: string) =>
    readForms(snapshotOf(form('自评表'), drawing(sheet, rows))).leftOut.map(
      ({ why, cell }) => `${why} ${cell ? formatCell(cell) : ''}`,
    );

  test.each([
    [
      '分县资金',
      '2024年农村公路养护资金分配及执行情况表|<|<|<|<\n序号|县（市、区）|预算数|执行数|结余\n1|袁州区|900|900|0\n2|铜鼓县|600|516|84',
      '分县资金!C2',
    ],
    [
      '汇总',
      '2023年度部门整体支出绩效评价基础数据汇总表|<|<|<\n单位名称|编制数|三公经费2023年决算数|公用经费2023年决算数\n攸县水利局|36|13.06|60.76\n攸县教育局|33|7.86|82.45',
      '汇总!B2',
    ],
    [
      '重点工作',
      '年度重点工作完成情况|<|<\n工作名称|计划数|完成数|完成率\n清淤|5|5|100%\n植树|6|4|67%',
      '重点工作!C2',
    ],
  ])('%s', (sheet, rows, at) => {
    expect(told(sheet, rows)).toEqual([`figures ${at}`]);
  });

  test.each([
    [
      'published accounts',
      '收支',
      '收入支出决算总表|<|<\n项目|预算数|决算数\n一般公共服务支出|100|98',
    ],
    [
      'accounts by function',
      '支出',
      '一般公共预算财政拨款支出决算表\n科目|本年支出|基本支出\n教育|100|60',
    ],
    ['no figures', '资金', '资金使用情况|<|<\n内容|预算数|执行数\n造林||'],
    ['one figure', '资金', '资金使用情况|<|<\n内容|预算数|执行数\n造林|100|'],
    ['another subject', '考勤', '2023年考勤表|<|<\n姓名|应完成|实际完成\n张某|22|21'],
    ['how to fill in', '填表说明', '绩效自评填表说明\n预算数|执行数\n1|2\n3|4'],
    ['grades and bounds', '标准', '绩效等级|<\n等级|得分\n优|90\n良|80'],
  ])('not %s', (_, sheet, rows) => {
    expect(told(sheet, rows)).toEqual([]);
  });
});

describe('a hidden form beside a visible one is told of in a line, and listed with --all', () => {
  const hidden = form('上年', { year: '2022', total: '90', hidden: true });
  const snapshot = snapshotOf(hidden, form('自评表'));
  const assessment = assess({ snapshot });
  const line = /隐藏的工作表「上年」里另有同类的表（.+ · 2022 年度），.+：不通过 1/;

  test.each([
    ['text', formatText],
    ['Markdown', formatMarkdown],
  ])('%s', (_, write) => {
    const text = write('a.xlsx', assessment, { language: 'zh-CN', all: false });
    expect(text.match(/取自：\S+/g)).toEqual(['取自：自评表']);
    expect(text).toMatch(line);
    const all = write('a.xlsx', assessment, { language: 'zh-CN', all: true });
    expect(all.match(/取自：\S+|以下取自/g)).toEqual([
      '取自：自评表',
      '以下取自',
      '取自：上年（隐藏）',
    ]);
  });

  test('the copy leaves it as it is and says so', () => {
    const edits = annotationEdits(snapshot, assessment, 'zh-CN');
    const marked = edits.flatMap((edit) =>
      edit.kind === 'mark' || edit.kind === 'note' ? edit.after.map(({ cell }) => cell.sheet) : [],
    );
    expect(marked).not.toContain('上年');
    const said = edits.flatMap((edit) =>
      edit.kind === 'sheet' ? (edit.after?.cells.map(({ value }) => String(value)) ?? []) : [],
    );
    expect(said.filter((each) => line.test(each))).toHaveLength(1);
    expect(said).not.toContain('目录');
  });
});

test.each<[string, Drawing[], { aside: boolean[]; exit: number; written: string[] }]>([
  [
    "last year's on a hidden sheet beside this year's",
    [form('自评表'), form('上年', { year: '2022', total: '90', hidden: true })],
    { aside: [false, true], exit: 0, written: [] },
  ],
  [
    'a mistake on the visible one',
    [form('自评表', { total: '90' }), form('上年', { year: '2022', total: '90', hidden: true })],
    { aside: [false, true], exit: 1, written: ['自评表'] },
  ],
  [
    'nothing but hidden ones',
    [form('自评表', { total: '90', hidden: true })],
    { aside: [false], exit: 1, written: ['自评表'] },
  ],
])('what is hidden decides and changes nothing: %s', (_, drawings, expected) => {
  const snapshot = snapshotOf(...drawings);
  const again = (own: typeof snapshot) => assess({ snapshot: own });
  const assessment = again(snapshot);
  expect({
    aside: assessment.units.map((unit) => isUnitAside(unit, assessment.forms)),
    exit: exitCodeOf({ ...assessment, error: null }, 'fail'),
    written: writeBackEdits(snapshot, again, 'correct').map(({ cell }) => cell.sheet),
  }).toEqual(expected);
});
