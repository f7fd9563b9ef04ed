import type { Assessment } from '../../src/assessment';
import { oldReason, reasonsToReview, aboutOf } from '../../src/taskpane/state/kept';
import { joinReason, splitReason } from '../../src/taskpane/state/reason-text';
import { rowTexts } from '../../src/taskpane/state/rows';
import {
  draftPlace,
  firstTab,
  grouped,
  headline,
  listed,
  tallyOf,
  unitLines,
  unitToOpen,
} from '../../src/taskpane/state/select';
import {
  fromShown,
  ownThresholds,
  shownThresholds,
  toShown,
} from '../../src/taskpane/state/thresholds';
import { initialState } from '../../src/taskpane/state/model';
import { reduce } from '../../src/taskpane/state/reducer';
import { copyName } from '../../src/taskpane/engine/copy-name';
import { languageOf, nameOf, themeOf } from '../../src/taskpane/office';
import { barOf, scaleOf } from '../../src/taskpane/view/verdict/bars';
import { shownValue } from '../../src/taskpane/view/changes/Change';
import { NOTHING_KEPT } from '../../src/workbook';
import {
  assessment,
  executionFinding,
  movedFinding,
  seedSnapshot,
  seedUnit,
  totalFinding,
  unit,
} from './fixtures/seed';

const everything = { outcome: 'fail', query: '', sheet: '' } as const;
const sheets = ['基础数据表', '自评表'];

describe('the list of findings', () => {
  test('is grouped by sheet in the order of the workbook, the report last', () => {
    const whole = { ...totalFinding, cells: [], fingerprint: 'whole' };
    const all = listed(unit('甲', [whole, ...seedUnit.findings]), NOTHING_KEPT);
    const groups = grouped(all, everything, sheets, () => '');
    expect(groups.map(({ key, items }) => [key, items.length])).toEqual([
      ['sheet 自评表', 2],
      ['report', 1],
      ['whole', 1],
    ]);
  });

  test.each([
    ['every word must be there', '总分 106', ['f-total']],
    ['none', '没有的', []],
  ])('is searched: %s', (_, query, expected) => {
    const groups = grouped(
      listed(seedUnit, NOTHING_KEPT),
      { ...everything, query },
      sheets,
      ({ rule, expected: right }) => (rule === 'score/total' ? `总分 ${right ?? ''}` : rule),
    );
    expect(groups.flatMap(({ items }) => items.map(({ id }) => id))).toEqual(expected);
  });

  test('puts what a person has verified last', () => {
    const kept = { ...NOTHING_KEPT, acknowledged: { 'f-execution': '已核' } };
    const [group] = grouped(listed(seedUnit, kept), everything, sheets, () => '');
    expect(group!.items.map(({ id }) => id)).toEqual(['f-total', 'f-execution']);
  });

  test('tells two findings with one fingerprint apart', () => {
    const twice = unit('甲', [totalFinding, totalFinding]);
    expect(listed(twice, NOTHING_KEPT).map(({ id }) => id)).toEqual(['f-total', 'f-total#1']);
  });

  test('a draft belongs to its place, whatever the figures are', () => {
    const changed = { ...movedFinding, fingerprint: 'other', actual: '20' };
    expect(draftPlace(changed)).toBe(draftPlace(movedFinding));
    expect(draftPlace(totalFinding)).not.toBe(draftPlace(executionFinding));
  });
});

test('a unit opens with its worst outcome', () => {
  expect(firstTab(seedUnit)).toBe('fail');
  expect(firstTab(unit('甲', [movedFinding]))).toBe('explain');
  expect(firstTab(unit('甲', []))).toBe('pass');
});

test('the headline is what moves every score, else the first contradiction', () => {
  expect(headline(seedUnit, NOTHING_KEPT)?.rule).toBe('score/total');
  expect(headline(unit('甲', [executionFinding]), NOTHING_KEPT)?.rule).toBe('score/execution');
  expect(headline(unit('甲', [movedFinding]), NOTHING_KEPT)?.rule).toBe('basic/year-on-year');
  expect(headline(unit('甲', []), NOTHING_KEPT)).toBeUndefined();
});

test('what a person has verified is counted by itself and leads nothing any more', () => {
  const kept = { ...NOTHING_KEPT, acknowledged: { 'f-total': '已核' } };
  const { open, verified } = tallyOf(seedUnit, kept);
  expect([open.fail, verified.fail]).toEqual([seedUnit.checks.fail - 1, 1]);
  expect([open.explain, verified.explain]).toEqual([seedUnit.checks.explain, 0]);
  expect(headline(seedUnit, kept)?.rule).toBe('score/execution');
});

describe('units of hidden forms beside visible ones are not listed', () => {
  const stands = (sheet: string, hidden: boolean): Assessment['forms'][number] => ({
    kind: 'self-evaluation',
    sheet,
    range: 'A1:B2',
    layout: 'hunan',
    ...(hidden && { hidden }),
  });

  test.each<[string, boolean[], number | null, { listed: number[]; opened: number | null }]>([
    ['last year’s before this year’s', [true, false], null, { listed: [1], opened: 1 }],
    [
      'last year’s was open before it was hidden',
      [false, true, false],
      1,
      { listed: [0, 2], opened: null },
    ],
    ['two, the second open before', [false, false], 1, { listed: [0, 1], opened: 1 }],
    ['nothing but hidden ones', [true, true], null, { listed: [0, 1], opened: null }],
  ])('%s', (_, hidden, before, expected) => {
    const forms = hidden.map((each, index) => stands(`表${index}`, each));
    const units = hidden.map((_each, index) => unit(`${index}局`, [], { forms: [index] }));
    const answer = assessment(units, { forms });
    expect({
      listed: unitLines(answer, NOTHING_KEPT, '', 'form').map(({ index }) => index),
      opened: unitToOpen(answer, before),
    }).toEqual(expected);
  });
});

test('units are sorted by trouble, ties and the other order by the workbook', () => {
  const answer = assessment([
    unit('甲局', [movedFinding]),
    unit('乙局', [totalFinding]),
    unit('丙局', []),
    unit('丁局', [movedFinding]),
  ]);
  const names = (query: string, order: 'trouble' | 'form') =>
    unitLines(answer, NOTHING_KEPT, query, order).map((line) => line.unit.name);
  expect(names('', 'trouble')).toEqual(['乙局', '甲局', '丁局', '丙局']);
  expect(names('', 'form')).toEqual(['甲局', '乙局', '丙局', '丁局']);
  expect(names('丁', 'form')).toEqual(['丁局']);
  expect(unitLines(answer, NOTHING_KEPT, '丁', 'form')[0]!.index).toBe(3);
});

describe('reasons', () => {
  test.each([
    ['原因：工程延期\n改进措施：加派人员', { cause: '工程延期', measure: '加派人员' }],
    ['偏差原因分析:工程延期；改进措施:加派人员。', { cause: '工程延期', measure: '加派人员。' }],
    ['工程延期', { cause: '工程延期', measure: '' }],
    ['', { cause: '', measure: '' }],
  ])('%j is split into cause and measure', (text, parts) => {
    expect(splitReason(text)).toEqual(parts);
  });

  test('what is written is read back', () => {
    const parts = { cause: '工程延期，雨季', measure: '加派人员；4 月完工' };
    expect(splitReason(joinReason(parts))).toEqual(parts);
  });

  const about = aboutOf(movedFinding);
  const given = { cause: '因', measure: '措', about };

  test('hold while the figures stand', () => {
    const kept = { ...NOTHING_KEPT, reasons: { 'f-moved': given } };
    expect(oldReason(movedFinding, kept)).toBeUndefined();
    expect(reasonsToReview(assessment([seedUnit]), kept)).toEqual([]);
  });

  test('grow old when a figure changes, and are offered at the same place', () => {
    const kept = {
      ...NOTHING_KEPT,
      reasons: { 'f-before': { ...given, about: { ...about, figures: '9 8' } } },
    };
    expect(oldReason(movedFinding, kept)).toMatchObject({
      key: 'f-before',
      reason: { cause: '因' },
    });
    expect(reasonsToReview(assessment([seedUnit]), kept)).toMatchObject([{ key: 'f-before' }]);
  });

  test('whose place is gone are not lost in silence', () => {
    const kept = { ...NOTHING_KEPT, reasons: { gone: { cause: '因', measure: '' } } };
    expect(reasonsToReview(assessment([seedUnit]), kept)).toMatchObject([{ key: 'gone' }]);
  });
});

test.each([
  ['yearOnYear', '0.3', '30'],
  ['yearOnYear', '0.305', '30.5'],
  ['yearOnYear', '1', '100'],
  ['underExecuted', '0.90', '90'],
  ['overAchieved', '0.005', '0.5'],
  ['overAchieved', '0', '0'],
  ['yearOnYearFloor', '1.00', '1'],
  ['yearOnYearFloor', '12.5', '12.5'],
] as const)('threshold %s %s is shown as %s', (name, value, shown) => {
  expect(toShown(name, value)).toBe(shown);
  expect(Number(fromShown(name, shown))).toBe(Number(value));
});

test.each([
  ['30%', '0.3'],
  [' ３０ ', '0.3'],
  ['7', '0.07'],
  ['0.07', '0.0007'],
])('a threshold typed as %j is %s', (typed, value) => {
  expect(fromShown('yearOnYear', typed)).toBe(value);
});

test.each(['', '-3', 'abc', '1..2', '1e3'])('%j is no threshold', (typed) => {
  expect(fromShown('yearOnYear', typed)).toBeNull();
});

describe('the form of thresholds', () => {
  const standards = {
    yearOnYear: '0.30',
    yearOnYearFloor: '1',
    budgetAdjustment: '0.2',
    overAchieved: '0.3',
    underExecuted: '0.9',
  };

  test('shows what was typed before what is kept, and what is kept before the rubric', () => {
    const shown = shownThresholds(
      { yearOnYear: '25' },
      { yearOnYear: '0.4', budgetAdjustment: '0.1' },
      standards,
    );
    expect(shown.yearOnYear).toMatchObject({ value: '25', standard: '30', isOwn: true });
    expect(shown.budgetAdjustment).toMatchObject({ value: '10', standard: '20', isOwn: true });
    expect(shown.overAchieved).toMatchObject({ value: '30', isOwn: false, isNumber: true });
  });

  test('keeps what is the user’s own, and no more', () => {
    const typed = { yearOnYear: '30', overAchieved: '50%', underExecuted: 'abc' };
    const shown = shownThresholds(typed, { budgetAdjustment: '0.1' }, standards);
    expect(shown.underExecuted.isNumber).toBe(false);
    expect(ownThresholds(shown)).toEqual({ overAchieved: '0.5', budgetAdjustment: '0.1' });
  });
});

test('rows of a sheet are one line of text each', () => {
  expect(rowTexts(seedSnapshot.sheets[1])).toContainEqual({
    row: 4,
    column: 0,
    text: '一级指标 · 二级指标 · 年度指标值 · 96',
  });
  expect(rowTexts(undefined)).toEqual([]);
});

test.each([
  ['资阳.xlsx', '资阳（送审）.xlsx'],
  ['资阳（送审）.xlsx', '资阳（送审）.xlsx'],
  ['带宏.xlsm', '带宏（送审）.xlsm'],
  ['工作簿1', '工作簿1（送审）.xlsx'],
  ['', '自评表（送审）.xlsx'],
  ['旧.xls', '旧.xls（送审）.xlsx'],
  ['旧.xls（送审）.xlsx', '旧.xls（送审）.xlsx'],
  ['v1.2 自评.xlsx', 'v1.2 自评（送审）.xlsx'],
])('a copy of %j is called %j', (original, name) => {
  expect(copyName(original)).toBe(name);
});

test.each([
  [undefined, 'light'],
  [{}, 'light'],
  [{ bodyBackgroundColor: '#FFFFFF' }, 'light'],
  [{ bodyBackgroundColor: '#262626' }, 'dark'],
])('Office theme %j: %s', (theme, expected) => {
  expect(themeOf(theme)).toBe(expected);
});

test.each([
  ['zh-CN', 'zh-CN'],
  ['zh-Hant', 'zh-CN'],
  ['en-US', 'en'],
  [undefined, 'zh-CN'],
])('display language %s: %s', (given, expected) => {
  expect(languageOf(given)).toBe(expected);
});

test.each([
  ['https://host/a/%E8%87%AA%E8%AF%84.xlsx?web=1', '自评.xlsx'],
  ['C:\\自评\\2023.xlsx', '2023.xlsx'],
  ['', undefined],
  [undefined, undefined],
])('the name in %j is %j', (address, name) => {
  expect(nameOf(address)).toBe(name);
});

test('bars: the heaviest section is the scale, a score beyond it stands at the edge', () => {
  const [execution, output] = seedUnit.sections;
  const scale = scaleOf(seedUnit.sections);
  expect(scale).toBe(60);
  expect(barOf(execution!, scale)).toMatchObject({ self: 1, within: false, over: true });
  expect(barOf(output!, scale)).toMatchObject({ weight: 1, within: true, over: false });
  expect(barOf({ ...output!, reported: null }, scale)).toMatchObject({ self: null, within: true });
});

test.each([
  [{ value: 0.931, format: '0.00%' }, '93.10%'],
  [{ value: 1, format: '0%' }, '100%'],
  [{ value: 10, format: 'General' }, '10'],
  [{ value: null, format: 'General' }, ''],
  [{ value: { error: '#REF!' }, format: 'General' }, '#REF!'],
])('%j is shown as %j', (state, shown) => {
  expect(shownValue(state)).toBe(shown);
});

test('the unit that is open stays open when its answer is renewed', () => {
  const answer = (count: number) => ({
    snapshot: seedSnapshot,
    kept: NOTHING_KEPT,
    assessment: assessment(Array.from({ length: count }, (_, index) => unit(`单位${index}`, []))),
  });
  const answered = (state: ReturnType<typeof initialState>, count: number) =>
    reduce(state, { type: 'answered', answer: answer(count), earlier: [], rubrics: [] });
  const many = answered(initialState('zh-CN'), 3);
  expect(many.unit).toBeNull();
  const opened = reduce(many, { type: 'opened unit', unit: 2 });
  expect(answered(opened, 3).unit).toBe(2);
  expect(answered(opened, 2).unit).toBeNull();
  expect(answered(opened, 1).unit).toBe(0);
});
