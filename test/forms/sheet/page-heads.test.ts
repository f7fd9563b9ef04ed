import { readForms, type BasicData, type Form, type SelfEvaluation } from '../../../src/forms';
import { findingsIn } from '../../families/findings';
import { drawing, snapshotOf } from '../../families/grid';

const TITLE = '2023年度部门整体支出绩效评价基础数据表|<|<|<';
const UNIT = '填报单位：湘潭市水利局|<||单位：万元';
const HEAD = '经费控制情况|2022年决算数|2023年预算数|2023年决算数';
const FIRST = [
  '三公经费|16|17|16.5',
  '公务接待|16|17|16.5',
  '项目支出|100|110|105',
  '业务工作经费|60|66|63',
  '运行维护经费|0|0|0',
];
const REST = [
  '本级专项资金（一个专项一行）|40|44|42',
  '公用经费|81|78|75.6',
  '政府采购金额|90|114|111',
];

function formsOf(...sheets: readonly (readonly string[])[]): readonly Form[] {
  const drawn = sheets.map((rows, at) =>
    drawing(at === 0 ? '基础数据表' : '基础数据表（续）', `\n${rows.join('\n')}\n`),
  );
  return readForms(snapshotOf(...drawn)).forms;
}

function found(...rows: readonly string[]): string[] {
  return findingsIn(snapshotOf(drawing('基础数据表', `\n${rows.join('\n')}\n`))).filter((line) =>
    line.startsWith('fail'),
  );
}

test.each<[string, string[]]>([
  ['headings alone', [HEAD]],
  ['title, unit and headings', [TITLE, UNIT, HEAD]],
  ['a title that says that it goes on', [TITLE.replace('数据表', '数据表（续）'), UNIT, HEAD]],
  ['the number of the page', ['第2页|<|<|<', TITLE, UNIT, HEAD]],
  ['headings below a blank row', ['', HEAD]],
])('a table whose head is repeated is one: %s', (_, block) => {
  const rows = [TITLE, UNIT, HEAD, ...FIRST, ...block, ...REST];
  const forms = formsOf(rows);
  expect(forms).toHaveLength(1);
  const { rows: own } = forms[0] as BasicData;
  expect(own.threePublic?.finalAccounts?.text).toBe('16.5');
  expect(own.procurement?.finalAccounts?.text).toBe('111');
  expect(found(...rows)).toEqual([]);
  expect(found(...rows.map((row) => row.replace('40|44|42', '40|44|52')))).toEqual([
    'fail basic/project-total D6',
  ]);
});

test('a sheet that goes on with its head repeated is one form with the first', () => {
  const forms = formsOf([TITLE, UNIT, HEAD, ...FIRST], [TITLE, UNIT, HEAD, ...REST]);
  expect(forms).toHaveLength(1);
  expect((forms[0] as BasicData).rows.operating?.finalAccounts?.cell.sheet).toBe(
    '基础数据表（续）',
  );
});

test.each([
  ['楼堂馆所控制情况（2023年完工项目）|批复规模（㎡）|实际规模（㎡）|规模控制率', '|0|0|0'],
  ['厉行节约保障措施|严格执行中央八项规定，压减一般性支出|<|<', ''],
])('rows on a sheet that goes on below what closes the first are read: %s', (...closing) => {
  const first = [TITLE, UNIT, HEAD, ...FIRST, ...closing];
  const forms = formsOf(first, [TITLE, UNIT, HEAD, ...REST]);
  const read = forms.find((form) => (form as BasicData).rows.operating);
  expect((read as BasicData | undefined)?.rows.operating?.finalAccounts?.text).toBe('75.6');
  expect(read?.sheet).toBe('基础数据表（续）');
  expect(read?.range.top).toBe(0);
});

test.each<[string, string[], number]>([
  ['another unit', [TITLE, UNIT.replace('水利', '林业'), HEAD, ...FIRST, ...REST], 2],
  ['the same head, rows of the same names', [TITLE, UNIT, HEAD, ...FIRST, ...REST], 2],
  ['no title, rows of the same names', [HEAD, ...FIRST, ...REST], 2],
])('forms one below another stay apart: %s', (_, below, count) => {
  expect(formsOf([TITLE, UNIT, HEAD, ...FIRST, ...REST, ...below])).toHaveLength(count);
});

const EVALUATION = [
  '2023年度部门整体支出绩效自评表|<|<|<|<|<|<',
  '一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分',
];
const INDICATORS = [
  '产出指标|数量指标|培训人次|100人|100人|50|50',
  '效益指标|社会效益指标|受益人数|80人|80人|40|40',
  '满意度指标|服务对象满意度指标|群众满意度|90%|95%|10|10',
  '总分|<|<|<|<|100|100',
];

test('a list of indicators whose title and headings are repeated is one form', () => {
  const [first, ...rest] = INDICATORS;
  const rows = [...EVALUATION, first ?? '', ...EVALUATION, ...rest];
  const forms = readForms(snapshotOf(drawing('自评表', `\n${rows.join('\n')}\n`))).forms;
  expect(forms).toHaveLength(1);
  expect((forms[0] as SelfEvaluation).indicators.map(({ name }) => name)).toEqual([
    '培训人次',
    '受益人数',
    '群众满意度',
  ]);
});

test('lists of indicators that each have their total stay apart', () => {
  const rows = [...EVALUATION, ...INDICATORS, ...EVALUATION, ...INDICATORS];
  const forms = readForms(snapshotOf(drawing('自评表', `\n${rows.join('\n')}\n`))).forms;
  expect(forms).toHaveLength(2);
});

const PAGES = ['— 1 —', '第 2 页', '第1页/共3页'] as const;

test.each(PAGES)(
  'what stands below %s and the headings once more belongs to the form above',
  (page) => {
    const [title = '', head = ''] = EVALUATION;
    const [first = '', ...rest] = INDICATORS;
    const total = '总分|<|<|<|<|100|100';
    const cut = [`${page}|<|<|<|<|<|<`, head];
    const cuts = [
      [title, head, first, ...cut, ...rest],
      [title, head, first, ...rest.slice(0, -1), ...cut, total],
      [title, head, total, first, ...cut, ...rest.slice(0, -1)],
      [title, head, first, cut[0] ?? '', ...rest],
    ];
    for (const rows of cuts) {
      const forms = readForms(snapshotOf(drawing('自评表', `\n${rows.join('\n')}\n`))).forms;
      expect(forms).toHaveLength(1);
      const form = forms[0] as SelfEvaluation;
      expect(form.indicators.map(({ name }) => name)).toEqual([
        '培训人次',
        '受益人数',
        '群众满意度',
      ]);
      expect(form.total?.score?.text).toBe('100');
    }
  },
);

test('forms on a page each stay apart, their pages numbered', () => {
  const page = '— 1 —|<|<|<|<|<|<';
  const rows = [...EVALUATION, ...INDICATORS, page, ...EVALUATION, ...INDICATORS];
  const forms = readForms(snapshotOf(drawing('自评表', `\n${rows.join('\n')}\n`))).forms;
  expect(forms).toHaveLength(2);
});

test('the second line of headings in two is dropped where it is repeated alone', () => {
  const rows = [
    '2023年度项目支出绩效自评表|<|<|<|<|<|<|<|<',
    '绩效指标|<|<|年度指标值|<|<|实际完成值|分值|得分',
    '一级指标|二级指标|三级指标|指标性质|指标值|度量单位|^|^|^',
    '产出指标|数量指标|抽检批次|≥|1200|批次|1226批次|60|60',
    '— 1 —|<|<|<|<|<|<|<|<',
    '一级指标|二级指标|三级指标|指标性质|指标值|度量单位|||',
    '效益指标|社会效益指标|事故起数|=|0|起|0起|40|40',
    '总分|<|<|<|<|<|<|100|100',
  ];
  const [form] = readForms(snapshotOf(drawing('自评表', `\n${rows.join('\n')}\n`))).forms;
  expect((form as SelfEvaluation).indicators.map(({ name }) => name)).toEqual([
    '抽检批次',
    '事故起数',
  ]);
});
