/**
 * One error at a time in a form that is right: the right rule says so at the right cell, and nothing else fails. Totals that
 * a workbook would have worked out anew by formula are changed with what they add up.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assess } from '../../src/assessment';
import { isPassage, type Outcome } from '../../src/findings';
import { readWorkbook } from '../../src/hosts/file';
import { sentence } from '../../src/messages';
import { formatCell, type CellValue } from '../../src/workbook';
import { inject } from './inject';

const right = readWorkbook(
  readFileSync(join(__dirname, '../../assets/samples/hunan-correct.xlsx')),
);

function said(values: Readonly<Record<string, CellValue>>, outcomes: readonly Outcome[]): string[] {
  const { units } = assess({ snapshot: inject(right, values) });
  return units
    .flatMap(({ findings }) => findings)
    .filter(({ outcome }) => outcomes.includes(outcome))
    .map(({ outcome, rule, cells: [place] }) =>
      [outcome, rule, place && !isPassage(place) ? formatCell(place) : ''].join(' '),
    )
    .sort();
}

test('the form is right as it is', () => {
  expect(said({}, ['fail', 'explain', 'undetermined', 'note'])).toEqual([]);
});

describe('what fails', () => {
  test.each<[string, Record<string, CellValue>, string[]]>([
    ['control rate', { '基础数据表!F3': 0.99 }, ['fail staffing/control-rate 基础数据表!F3']],
    [
      'a total of last year',
      { '基础数据表!B5': 3.6 },
      ['fail basic/three-public-total 基础数据表!B5'],
    ],
    [
      'a subtotal of the budget',
      { '基础数据表!D14': 91 },
      ['fail basic/special-funds-total 基础数据表!D14'],
    ],
    [
      'project expenditure of last year',
      { '基础数据表!B11': 186.5 },
      ['fail basic/project-total 基础数据表!B11'],
    ],
    [
      'parts above their whole',
      { '基础数据表!B18': 20 },
      ['fail basic/operating-of-which 基础数据表!B18'],
    ],
    [
      'a source',
      { '自评表!B7': '其中：一般公共预算：389.70' },
      ['fail funds/source-total 自评表!B7'],
    ],
    ['a nature', { '自评表!F7': '其中：基本支出：263.30' }, ['fail funds/nature-total 自评表!F7']],
    ['execution rate', { '自评表!H5': 0.98 }, ['fail funds/execution-rate 自评表!H5']],
    [
      'execution score',
      { '自评表!I5': 99.32, '自评表!H24': 189.21 },
      ['fail score/execution 自评表!I5'],
    ],
    [
      'execution score left blank',
      { '自评表!I5': null, '自评表!H24': 99.82 },
      ['fail score/missing 自评表!I5'],
    ],
    [
      'a score above its weight',
      { '自评表!H14': 12, '自评表!H24': 101.82 },
      ['fail score/exceeds-weight 自评表!H14'],
    ],
    [
      'a missed target with full marks',
      { '自评表!H23': 10, '自评表!H24': 99.93 },
      ['fail score/indicator 自评表!H23'],
    ],
    [
      'a score left blank',
      { '自评表!H15': null, '自评表!H24': 89.82 },
      ['fail score/missing 自评表!H15'],
    ],
    ['total', { '自评表!H24': 98.92 }, ['fail score/total 自评表!H24']],
    ['heading', { '自评表!B14': '产出指标\n（45分）' }, ['fail weight/section 自评表!B14']],
    ['zero target broken', { '自评表!F20': 2 }, ['fail score/indicator 自评表!H20']],
    // Both splits and the rate say 411.30: one wrong figure, told once and at its own cell.
    ['an annual budget too high', { '自评表!E5': 431.1 }, ['fail funds/source-total 自评表!E5']],
    ['an annual budget too low', { '自评表!E5': 401.3 }, ['fail funds/source-total 自评表!E5']],
    [
      'an initial budget in 元 under 万元',
      { '自评表!D5': 4113000 },
      ['fail funds/budget-adjustment 自评表!D5'],
    ],
    ['an annual budget of 0', { '自评表!E5': 0 }, ['fail funds/source-total 自评表!E5']],
    [
      'an annual budget that the rate was worked out from',
      { '自评表!E5': 431.1, '自评表!H5': 0.9476, '自评表!I5': 9.48, '自评表!H24': 99.37 },
      ['fail funds/nature-total 自评表!F7', 'fail funds/source-total 自评表!B7'],
    ],
    [
      'a budget and a source',
      { '自评表!E5': 431.1, '自评表!B7': '其中：一般公共预算：389.70' },
      [
        'fail funds/execution-rate 自评表!H5',
        'fail funds/nature-total 自评表!F7',
        'fail funds/source-total 自评表!B7',
        'fail score/execution 自评表!I5',
      ],
    ],
    [
      'all figures of formulas',
      { '自评表!I5': 9.932409433503526, '自评表!H24': 99.8224094335035 },
      [],
    ],
    ['an Excel error', { '自评表!F5': { error: '#REF!' } }, ['fail cell/error-value 自评表!F5']],
  ])('%s', (_, values, expected) => {
    expect(said(values, ['fail'])).toEqual(expected);
  });
});

describe('what is to be explained', () => {
  test.each<[string, Record<string, CellValue>, string[]]>([
    ['budget adjusted', { '自评表!D5': 300 }, ['explain funds/budget-adjustment 自评表!E5']],
    [
      'target repeated',
      { '自评表!F14': '≥20万页' },
      ['explain indicator/actual-repeats-target 自评表!F14'],
    ],
    [
      'far beyond the target',
      { '自评表!F15': '9次' },
      ['explain indicator/over-achieved 自评表!F15'],
    ],
    ['reason taken away', { '自评表!I23': '无' }, ['explain explanation/missing 自评表!I23']],
    [
      'reason without a measure',
      { '自评表!I23': '阅览室座位只有8个，群众等候时间较长' },
      ['explain explanation/inadequate 自评表!I23'],
    ],
    ['late, full marks', { '自评表!F17': '2024年1月' }, ['explain score/indicator 自评表!H17']],
    [
      'more staff than posts',
      { '基础数据表!D3': 20, '基础数据表!F3': 20 / 18 },
      ['explain staffing/over-establishment 基础数据表!F3'],
    ],
  ])('%s', (_, values, expected) => {
    expect(said(values, ['fail', 'explain'])).toEqual(expected);
  });
});

describe('what cannot be told', () => {
  test.each<[string, Record<string, CellValue>, string[]]>([
    [
      'actual value blank',
      { '自评表!F15': null },
      ['undetermined indicator/missing-actual 自评表!F15'],
    ],
    [
      'actual value in another unit',
      { '自评表!F15': '3万元' },
      ['undetermined indicator/unreadable 自评表!F15'],
    ],
    [
      'actual value garbled',
      { '自评表!F14': '21..5万页' },
      ['undetermined indicator/unreadable 自评表!F14'],
    ],
    ['execution weight blank', { '自评表!G5': null }, ['undetermined weight/total 自评表!G24']],
    [
      'a score that is an error',
      { '自评表!H14': { error: '#REF!' } },
      ['fail cell/error-value 自评表!H14'],
    ],
    [
      'an error that five checks need',
      { '自评表!E5': { error: '#REF!' } },
      ['fail cell/error-value 自评表!E5'],
    ],
    [
      'words where five checks need a figure',
      { '自评表!E5': '见批复' },
      ['undetermined funds/budget-adjustment 自评表!E5'],
    ],
    [
      'words for a fund, which its total and last year are compared with',
      { '基础数据表!F16': '见附件' },
      ['undetermined basic/special-funds-total 基础数据表!F16'],
    ],
    [
      'words for a weight of the execution',
      { '自评表!G5': '见附件' },
      ['undetermined weight/total 自评表!G24'],
    ],
    [
      'words in two cells are two causes',
      { '自评表!D5': '见批复', '基础数据表!D3': '见附件' },
      [
        'undetermined cross/initial-budget 自评表!D5',
        'undetermined staffing/control-rate 基础数据表!F3',
      ],
    ],
    ['total blank', { '自评表!H24': null }, ['undetermined score/total 自评表!H24']],
    [
      'a heading of the scores that nobody knows',
      { '自评表!H13': '结果' },
      ['undetermined score/total 自评表!H24'],
    ],
    [
      'posts blank',
      { '基础数据表!B3': null },
      ['undetermined staffing/control-rate 基础数据表!F3'],
    ],
  ])('%s', (_, values, expected) => {
    expect(said(values, ['fail', 'undetermined'])).toEqual(expected);
  });
});

test.each<[string, Record<string, CellValue>, string]>([
  [
    'an error',
    { '自评表!F5': { error: '#REF!' } },
    '全年执行数是错误值 #REF!。因此还不能核对：预算执行率、预算执行得分。',
  ],
  [
    'words',
    { '自评表!D5': '见批复' },
    '年初预算数“见批复”不是可以计算的数，无法核对。因此还不能核对：预算调整幅度。',
  ],
  [
    'nothing',
    { '自评表!F5': null },
    '全年执行数未填，执行率无法核对。因此还不能核对：预算执行得分。',
  ],
  [
    'a score in words',
    { '自评表!H14': '见附件' },
    '“馆藏档案数字化页数”的得分“见附件”不是数字，无法计入总分，这里应填分数。因此还不能核对：总分。',
  ],
])('what cannot be checked for want of a figure is named with it: %s', (_, values, expected) => {
  const [unit] = assess({ snapshot: inject(right, values) }).units;
  const worst = unit!.findings.filter(
    ({ outcome }) => outcome === 'fail' || outcome === 'undetermined',
  );
  expect(worst.map((finding) => sentence(finding, 'zh-CN'))).toEqual([expected]);
  expect(sentence(worst[0]!, 'en')).toMatch(/^[^{}@]+$/);
  const { fail, undetermined } = unit!.checks;
  expect(fail + undetermined).toBe(1);
});

describe('the year of the forms', () => {
  const basic = (year: number) => `${year}年度部门整体支出绩效评价基础数据表`;
  const own = (year: number) => `${year}年度部门整体支出绩效自评表`;
  test.each<[string, Record<string, CellValue>, string[]]>([
    ['another in the self-evaluation', { '自评表!A2': own(2042) }, ['fail 自评表!A2']],
    ['another in the basic data', { '基础数据表!A1': basic(2042) }, ['fail 基础数据表!A1']],
    [
      'the same in both, not that of the columns',
      { '自评表!A2': own(2042), '基础数据表!A1': basic(2042) },
      ['fail 基础数据表!A1'],
    ],
    [
      'the year of filing in both, or headings of last year',
      { '自评表!A2': own(2024), '基础数据表!A1': basic(2024) },
      ['note 基础数据表!A1'],
    ],
    ['a heading of another year', { '基础数据表!B4': '2020年决算数' }, ['note 基础数据表!B4']],
    [
      'headings without years, dates long before',
      {
        '自评表!A2': own(2042),
        '基础数据表!A1': basic(2042),
        '基础数据表!B4': '上年决算数',
        '基础数据表!D4': '本年预算数',
        '基础数据表!F4': '本年决算数',
      },
      ['note 自评表!A2'],
    ],
    [
      'dates of the year before',
      {
        '自评表!A2': own(2024),
        '基础数据表!A1': basic(2024),
        '基础数据表!B4': '上年决算数',
        '基础数据表!D4': '本年预算数',
        '基础数据表!F4': '本年决算数',
      },
      [],
    ],
  ])('%s', (_, values, expected) => {
    expect(said(values, ['fail', 'explain', 'undetermined', 'note'])).toEqual(
      expected.map((one) => one.replace(' ', ' cross/identity ')),
    );
  });
});

describe('one cause is all that is told', () => {
  const rate = '自评表!H5';
  test.each<[string, Record<string, CellValue>, string[]]>([
    [
      'an executed amount, where rate and score agree with each other: what each of them should be',
      { '自评表!F5': 402.58 },
      [
        `fail funds/execution-rate ${rate}`,
        'fail score/execution 自评表!I5',
        `note cell/stale-result ${rate}`,
      ],
    ],
    [
      'a subtotal that its own total was added up from',
      { '基础数据表!B6': 4.2, '基础数据表!B5': 5 },
      ['fail basic/vehicle-total 基础数据表!B6'],
    ],
    [
      '公用经费 below what is listed beneath it',
      { '基础数据表!F18': 21.39 },
      ['fail basic/operating-of-which 基础数据表!F18'],
    ],
    [
      '公用经费 above a 基本支出 that ties',
      { '基础数据表!F18': 391.2 },
      ['fail cross/basic-covers-operating 自评表!F7'],
    ],
    [
      'a 基本支出 below 公用经费 that does not tie',
      { '自评表!F7': '其中：基本支出：23.63' },
      ['fail funds/nature-total 自评表!F7'],
    ],
    [
      'a total cost above its limit, which the funds belie',
      { '自评表!F18': '480.52万元' },
      ['fail cross/cost-indicator 自评表!F18'],
    ],
    [
      'a weight that heading and whole belie',
      { '自评表!G14': 15 },
      ['fail weight/section 自评表!B14', 'fail weight/total 自评表!G24'],
    ],
    [
      'a weight below its score, likewise',
      { '自评表!G14': 1 },
      ['fail score/exceeds-weight 自评表!G14'],
    ],
    [
      'a part of a total, which moved far only because it is misread',
      { '基础数据表!F17': 126 },
      ['fail basic/special-funds-total 基础数据表!F14'],
    ],
    [
      'a dash for a part that was spent',
      { '基础数据表!F13': '—' },
      ['fail basic/project-total 基础数据表!F11'],
    ],
    ['a rate as a text', { '自评表!H5': '0.9932' }, []],
    [
      'the sign of the currency under a heading in 万元',
      { '自评表!F5': '￥408.52' },
      ['note text/number-as-text 自评表!F5'],
    ],
    ['a weight of 0 in a row that does not apply', { '自评表!G19': 0 }, []],
    ['a weight and a score of 0 there', { '自评表!G19': 0, '自评表!H19': 0 }, []],
  ])('%s', (_, values, expected) => {
    expect(said(values, ['fail', 'explain', 'undetermined', 'note'])).toEqual(expected);
  });
});
