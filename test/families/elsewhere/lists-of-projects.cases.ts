import { assess, isUnitAside } from '../../../src/assessment';
import { sentence } from '../../../src/messages';
import { formatText } from '../../../src/output';
import { findingsIn, notesIn } from '../findings';
import { drawing, snapshotOf, type Drawing } from '../grid';
import { drawn, type Case } from './changed';

const form = (name: string, money: string, total: string): string => `
项目支出绩效自评表|<|<|<|<|<|<|<
（2024年度）|<|<|<|<|<|<|<
项目名称|${name}|<|<|主管部门|沙洲县交通局|<|<
资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分
^|年度资金总额|${money}
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因
产出指标|数量指标|养护里程|≥100公里|104公里|50|50|
效益指标|社会效益指标|受益群众|≥3万人|3.3万人|30|30|
满意度指标|满意度|群众满意度|≥90%|94%|10|10|
总分|<|<|<|<|100|${total}|
`;
const forms =
  form('公路养护', '300|320|304|10|95%|9.5', '99.5') +
  form('危桥改造', '80|80|80|10|100%|10', '100');

describe('a list of projects below their forms', () => {
  const list = `
2024年度项目支出绩效自评汇总表|<|<|<|<|<|<|<
序号|项目名称|年初预算数|全年预算数|全年执行数|执行率|自评得分|自评等级
1|公路养护|300|320|304|95%|99.5|优
2|危桥改造|80|80|80|100%|100|优
3|路面清扫|20|20|15|75%|85|良
合计||400|420|399|95%||
`;

  test.each<Case>([
    ['right', {}, []],
    ['an amount spent', { '320|304|95%': '320|340|95%' }, ['fail cross/project-list E25']],
    ['a budget', { '1|公路养护|300': '1|公路养护|330' }, ['fail cross/project-list C25']],
    ['a rate', { '304|95%|99.5': '304|59%|99.5' }, ['fail cross/project-list F25']],
    ['a score', { '95%|99.5|优': '95%|95.5|优' }, ['fail cross/project-list G25']],
    ['a score in whole points', { '95%|99.5|优': '95%|100|优' }, []],
    ['a grade', { '99.5|优': '99.5|良' }, ['fail cross/project-list H25']],
    ['a total', { '420|399': '420|389' }, ['fail cross/project-list E28']],
    ['the rate of the total', { '399|95%': '399|59%' }, ['fail cross/project-list F28']],
    [
      'the rate of a project without a form',
      { '15|75%': '15|57%' },
      ['fail cross/project-list F27'],
    ],
    [
      'the grade of a project without a form',
      { '85|良': '85|优' },
      ['fail cross/project-list H27'],
    ],
    [
      'an amount, and a total that follows it',
      { '320|304|95%': '320|340|95%', '420|399|95%': '420|435|103.57%' },
      ['fail cross/project-list E25'],
    ],
    [
      'a list of another year',
      { '2024年度项目支出绩效自评汇': '2023年度项目支出绩效自评汇', '304|95%|99.5': '303|95%|99' },
      [],
    ],
    ['one name twice', { '3|路面清扫|20|20|15|75%|85|良': '3|公路养护|20|20|15|75%|85|良' }, []],
    ['a list of part of the money', { '合计||400|420|399|95%': '小计||390|410|389|94.88%' }, []],
    [
      'a sum of the rest by its budgets',
      { 合计: '小计', '420|399': '420|389' },
      ['fail cross/project-list E28'],
    ],
  ])('%s', (_, changes, expected) => {
    expect(findingsIn(drawn(forms + list, changes))).toEqual(expected);
  });

  test.each<Case>([
    ['a name', { '2|危桥改造|80': '2|危桥改建|80' }, ['note cross/project-list B26']],
    [
      'a name, of projects of two offices',
      {
        '危桥改造|<|<|主管部门|沙洲县交通局': '危桥改造|<|<|主管部门|沙洲县公路局',
        '2|危桥改造|80': '2|危桥改建|80',
      },
      ['note cross/project-list B26'],
    ],
    [
      'a project that was left out',
      { '2|危桥改造|80|80|80|100%|100|优\n3|路面清扫|20|20|15|75%|85|良\n': '' },
      [],
    ],
  ])('%s: worth a look', (_, changes, expected) => {
    expect(notesIn(drawn(forms + list, changes), 'cross/project-list')).toEqual(expected);
  });
});

describe('a list with headings of two rows, in 元', () => {
  const list = `
项目支出绩效自评情况汇总表|<|<|<|<|<|<
项目名称|项目资金（元）|<|<|<|自评结果|<
^|年初预算|调整后预算|其中：财政拨款|实际支出|得分|等级
公路养护|3000000|3200000|2000000|3040000|99.5|优秀
危桥改造|800000|800000|500000|800000|100|优秀
合计|3800000|4000000|2500000|3840000||
`;

  test.each<Case>([
    ['right', {}, []],
    ['an amount spent', { '|3040000': '|3400000' }, ['fail cross/project-list E26']],
    [
      'all in 万元',
      { '公路养护|3000000|3200000|2000000|3040000': '公路养护|300|320|200|304' },
      ['fail cross/project-list B26'],
    ],
  ])('%s', (_, changes, expected) => {
    expect(findingsIn(drawn(forms + list, changes))).toEqual(expected);
  });
});

describe('a list by sources, in groups, with its scores as totals', () => {
  const list = `
项目支出绩效自评情况汇总表（万元）|<|<|<|<|<
序号|项目名称|全年预算数|<|支出进度|自评总分
^|^|小计|财政拨款|^|^
一|养护类|320|300|95%|
1|公路养护|320|300|95%|99.5
二|改造类|80|60|100%|
2|危桥改造|80|60|100%|100
合计||400|360||
`;

  test.each<Case>([
    ['right', {}, []],
    ['a budget', { '1|公路养护|320': '1|公路养护|230' }, ['fail cross/project-list C27']],
    ['a rate', { '300|95%|99.5': '300|59%|99.5' }, ['fail cross/project-list E27']],
    ['a score', { '95%|99.5': '95%|95.9' }, ['fail cross/project-list F27']],
  ])('%s', (_, changes, expected) => {
    expect(findingsIn(drawn(forms + list, changes))).toEqual(expected);
  });
});

describe('the unit of a project in a list', () => {
  const list = `
2024年度项目支出绩效自评汇总表|<|<|<|<|<
项目名称|项目单位|全年预算数|全年执行数|执行率|自评得分
公路养护|沙洲县交通局|320|304|95%|99.5
危桥改造|县交通局|80|80|100%|100
`;

  test.each<Case>([
    ['in full and shortened', {}, []],
    [
      'another',
      { '公路养护|沙洲县交通局|320': '公路养护|沙洲县水利局|320' },
      ['note cross/project-list B25'],
    ],
    ['left out', { '公路养护|沙洲县交通局|320': '公路养护||320' }, []],
  ])('%s', (_, changes, expected) => {
    expect(notesIn(drawn(forms + list, changes), 'cross/project-list')).toEqual(expected);
  });
});

describe('whose the mistakes of a list are', () => {
  const department = (name: string): string => `
部门整体支出绩效自评表|<|<|<|<|<|<|<
（2024年度）|<|<|<|<|<|<|<
部门名称|${name}|<|<|<|<|<|<
资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分
^|年度资金总额|1000|1000|1000|10|100%|10
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因
产出指标|数量指标|养护里程|≥100公里|104公里|50|50|
效益指标|社会效益指标|受益群众|≥3万人|3.3万人|40|40|
总分|<|<|<|<|100|100|
`;
  const list = `
2024年度项目支出绩效自评汇总表|<|<|<|<|<|<
项目名称|年初预算数|全年预算数|全年执行数|执行率|自评得分|自评等级
公路养护|300|320|304|59%|99.5|优
危桥改造|80|80|80|100%|100|优
路面清扫|20|20|15|57%|85|优
合计|400|420|389|||
`;
  const told = (text: string, changes: Readonly<Record<string, string>> = {}): string[] =>
    assess({ snapshot: drawn(text, changes) }).units.flatMap(({ name, findings }) =>
      findings
        .filter(({ rule, outcome }) => rule === 'cross/project-list' && outcome === 'fail')
        .map((finding) => `${name} ${finding.key}`),
    );
  const own = ['own-rate', 'own-grade', 'total'];
  const of = (name: string, keys: readonly string[]): string[] =>
    keys.map((key) => `${name} ${key}`);

  test('a row goes to the project of its name, all else to the department', () => {
    expect(told(department('沙洲县交通局') + forms + list)).toEqual([
      ...of('沙洲县交通局', own),
      '公路养护 rate',
    ]);
  });

  test('one project of an office without a form changes nothing', () => {
    expect(
      told(department('沙洲县交通局') + forms + list, {
        '公路养护|<|<|主管部门|沙洲县交通局': '公路养护|<|<|主管部门|沙洲县水利局',
      }),
    ).toEqual([...of('沙洲县交通局', own), '公路养护 rate']);
  });

  test('without a department, or with two, the list is told of by itself', () => {
    const apart = ['公路养护 rate', ...of('项目支出绩效自评汇总表', own)];
    expect(told(forms + list)).toEqual(apart);
    expect(
      told(department('沙洲县交通局') + department('沙洲县水利局') + forms + list, {
        '公路养护|<|<|主管部门|沙洲县交通局': '公路养护|<|<|主管部门|沙洲县水利局',
      }),
    ).toEqual(apart);
  });

  test('one that is right is no unit, and one project of it has no other to be told beside', () => {
    const right = {
      '300|320|304|59%': '300|320|304|95%',
      '15|57%|85|优': '15|75%|85|良',
      '389': '399',
    };
    const unitsOf = (text: string, changes: Readonly<Record<string, string>>) => {
      const { units, forms: read } = assess({ snapshot: drawn(text, changes) });
      return units.map((unit) => [unit.name, unit.forms.map((at) => read[at]?.kind).join()]);
    };
    const own = [
      ['公路养护', 'project-self-evaluation'],
      ['危桥改造', 'project-self-evaluation'],
    ];
    expect(unitsOf(forms + list, right)).toEqual(own);
    expect(unitsOf(forms + list, {})).toEqual([...own, ['项目支出绩效自评汇总表', 'project-list']]);
    expect(unitsOf(form('公路养护', '300|320|304|10|95%|9.5', '99.5') + list, {})).toEqual([
      own[0],
    ]);
  });

  test('one on a hidden sheet is shown as hidden, and stands aside where another is to be seen', () => {
    const sheets = (lists: readonly Drawing[]) =>
      assess({ snapshot: snapshotOf(drawing('自评表', forms), ...lists) });
    const hidden = { ...drawing('底稿', list), hidden: true };
    const alone = sheets([hidden]);
    expect(alone.forms.map(({ kind, hidden: isHidden = false }) => [kind, isHidden])).toEqual([
      ['project-self-evaluation', false],
      ['project-self-evaluation', false],
      ['project-list', true],
    ]);
    expect(alone.units.map((unit) => isUnitAside(unit, alone.forms))).toEqual([
      false,
      false,
      false,
    ]);
    expect(formatText('a.xlsx', alone, { language: 'zh-CN', all: false })).toContain(
      '底稿（隐藏） A1:G6',
    );

    const beside = sheets([drawing('汇总', list), hidden]);
    expect(beside.units.map((unit) => isUnitAside(unit, beside.forms))).toEqual([
      false,
      false,
      false,
      true,
    ]);
  });

  test('sentences say which row they are of, and that it has no form', () => {
    const said = assess({ snapshot: drawn(forms + list, {}) })
      .units.flatMap(({ findings }) => findings)
      .filter(({ key }) => own.includes(key))
      .map((finding) => sentence(finding, 'zh-CN'));
    expect(said).toEqual([
      '汇总表「Sheet1」的“路面清扫”一行：执行率填 57%，按这一行的执行数和预算数应为 75.00%。',
      '汇总表「Sheet1」的“路面清扫”一行：等级填“优”，按这一行的得分 85 应为“良”。',
      '汇总表「Sheet1」的合计行：全年执行数填 389，各行之和为 399，相差 -10。',
    ]);
  });
});

describe('units with what their projects come to, above or below them', () => {
  const project = (name: string, office: string, money: string, score: string): string =>
    form(name, money, score).replace('沙洲县交通局', office);
  const own =
    project('业务经费', '沙洲县交通局', '300|320|304|10|95%|9.5', '99.5') +
    project('危桥改造', '沙洲县交通局', '80|80|80|10|100%|10', '100') +
    project('业务经费', '沙洲县水利局', '100|100|90|10|90%|9', '99');
  const heads = `
2024年度项目支出绩效自评汇总表（万元）|<|<|<|<|<
单位|项目名称|全年预算数|全年执行数|执行率|得分
`;
  const [first, second, third] = [
    '沙洲县交通局|业务经费|320|304|95%|99.5\n',
    '沙洲县交通局|危桥改造|80|80|100%|100\n',
    '沙洲县水利局|业务经费|100|90|90%|99\n',
  ];
  const roads = (name: string) => `沙洲县交通局|${name}|400|384|96%|\n`;
  const water = (name: string) => `沙洲县水利局|${name}|100|90|90%|\n`;
  const total = '合计||500|474|94.8%|\n';
  const layouts: readonly [string, string][] = [
    ['小计 above', roads('小计') + first + second + water('小计') + third + total],
    ['小计 below', first + second + roads('小计') + third + water('小计') + total],
    ['units alone above', roads('') + first + second + water('') + third + total],
    ['units alone below', first + second + roads('') + third + water('') + total],
    ['the total on top', total + roads('') + first + second + water('') + third],
    ['the total on top, without groups', total + first + second + third],
  ];

  test.each(layouts)('%s: right', (_, rows) => {
    expect(findingsIn(drawn(own + heads + rows, {}))).toEqual([]);
  });

  test.each(layouts)('%s: the total, and a row of a name that two units have', (_, rows) => {
    const wrong = drawn(own + heads + rows, { '500|474|': '500|447|' });
    expect(findingsIn(wrong).map((told) => told.slice(0, -2))).toEqual([
      'fail cross/project-list D',
    ]);
    const apart = drawn(own + heads + rows, { '100|90|90%|99\n': '100|90|90%|97\n' });
    expect(findingsIn(apart).map((told) => told.slice(0, -2))).toEqual([
      'fail cross/project-list F',
    ]);
  });

  test('amounts without a name that come to nothing are no sums', () => {
    const rows = first + second + roads('').replace('400|384|96%', '60|55|91.67%') + third + total;
    expect(findingsIn(drawn(own + heads + rows, {}))).toEqual([]);
  });
});
