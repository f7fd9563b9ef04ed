/**
 * The published form of 2023, audited by hand: every finding that the audit lists, at its cell and with its figures, and
 * nothing else that fails. The cells were read off the printed form; the figures were worked out with a pocket calculator.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assess } from '../../src/assessment';
import { isPassage, type Finding, type Outcome } from '../../src/findings';
import { readWorkbook } from '../../src/hosts/file';
import { builtInRubric } from '../../src/rubrics';
import { formatCell } from '../../src/workbook';

const snapshot = readWorkbook(
  readFileSync(join(__dirname, '../../assets/samples/hunan-2023.xlsx')),
);
const assessment = assess({ snapshot });
const unit = assessment.units[0]!;

function place(finding: Finding): string {
  const [first] = finding.cells;
  return first === undefined || isPassage(first) ? '' : formatCell(first);
}

function said(outcome: Outcome): string[][] {
  return unit.findings
    .filter((finding) => finding.outcome === outcome)
    .map((finding) => [
      finding.rule,
      place(finding),
      finding.expected ?? '',
      finding.actual ?? '',
      finding.difference ?? '',
    ])
    .sort();
}

function find(rule: string): Finding[] {
  return unit.findings.filter((finding) => finding.rule === rule);
}

test('one unit of two forms', () => {
  expect(assessment.units).toHaveLength(1);
  expect(assessment.forms.map(({ kind, sheet }) => [kind, sheet])).toEqual([
    ['basic-data', '基础数据表'],
    ['self-evaluation', '自评表'],
  ]);
  expect(unit).toMatchObject({ name: '益阳市资阳区应急管理局', year: 2023, forms: [0, 1] });
  expect(assessment.unread).toEqual([]);
});

test('what is wrong, and nothing else fails', () => {
  expect(said('fail')).toEqual(
    [
      ['score/execution', '自评表!I5', '10', '96', '+86'],
      ['weight/section', '自评表!B14', '50', '60', '+10'],
      ['weight/total', '自评表!G25', '100', '110', '+10'],
      ['score/total', '自评表!H25', '106', '96', '-10'],
      ['cross/cost-indicator', '自评表!E19', '1016.17', '1024.16', '+7.99'],
    ].sort(),
  );
});

test('what is to be explained', () => {
  expect(said('explain')).toEqual(
    [
      ['funds/budget-adjustment', '自评表!E5', '581.13', '1016.17', '+435.04'],
      ['cross/initial-budget', '自评表!D5', '680.7', '581.13', '-99.57'],
      ['cross/staff-costs', '基础数据表!F13', '', '', ''],
      ['basic/year-on-year', '基础数据表!F15', '30', '100', '+70'],
      ['basic/year-on-year', '基础数据表!F18', '0', '5', '+5'],
      ['basic/year-on-year', '基础数据表!F19', '15', '5', '-10'],
      ['basic/year-on-year', '基础数据表!F22', '4', '2', '-2'],
      ['basic/year-on-year', '基础数据表!F23', '11', '3', '-8'],
      ['basic/year-on-year', '基础数据表!F24', '33', '5', '-28'],
      ['basic/year-on-year', '基础数据表!F25', '5', '2.9', '-2.1'],
      ['basic/year-on-year', '基础数据表!F26', '9', '21', '+12'],
      ['basic/year-on-year', '基础数据表!F30', '1.8', '16.2', '+14.4'],
      ['basic/year-on-year', '基础数据表!F31', '218.13', '75.27', '-142.86'],
      ['indicator/actual-repeats-target', '自评表!F14', '', '', ''],
      ['indicator/actual-repeats-target', '自评表!F24', '', '', ''],
      ['score/indicator', '自评表!H18', '7.99', '8', '+0.01'],
      ['explanation/inadequate', '自评表!I17', '', '', ''],
      ['explanation/inadequate', '自评表!I18', '', '', ''],
      ['explanation/contradicted', '自评表!I18', '', '', ''],
    ].sort(),
  );
});

test('the meeting row rose against a promise of zero growth', () => {
  const meeting = find('basic/year-on-year').find((one) => place(one) === '基础数据表!F30')!;
  expect(JSON.stringify(meeting.data)).toContain('800.00%');
  expect(JSON.stringify(meeting.data)).toContain('零增长');
});

test('the budget rose by 74.86%', () => {
  expect(JSON.stringify(find('funds/budget-adjustment')[0]!.data)).toContain('74.86%');
});

test('reasons are said to lack what they lack', () => {
  const lacks = find('explanation/inadequate').map((one) => [
    place(one),
    one.explanation?.status,
    one.explanation?.lacks,
  ]);
  expect(lacks).toEqual([
    ['自评表!I17', 'inadequate', ['measure']],
    ['自评表!I18', 'inadequate', ['measure']],
  ]);
  const [contradicted] = find('explanation/contradicted');
  expect(contradicted!.data['quote']).toContain('执行率');
});

test('notes', () => {
  const notes = said('note').map(([rule, cell]) => [rule, cell]);
  expect(notes).toEqual(
    [
      ['basic/adjustment-is-level', '基础数据表!F32'],
      ['basic/budget-copied', '基础数据表!F4'],
      ['goal/unreported', '自评表!F12'],
      ['indicator/misplaced', '自评表!D14'],
      ['indicator/misplaced', '自评表!D20'],
      ['score/indicator', '自评表!H17'],
      ['text/number-as-text', '自评表!G25'],
      ['text/number-as-text', '自评表!G5'],
    ].sort(),
  );
  expect(find('score/indicator').find((one) => one.outcome === 'note')).toMatchObject({
    expected: '9.50',
    actual: '8',
  });
});

test.each([
  ['staffing/control-rate', ['27', '29', '93.10%']],
  ['basic/three-public-total', ['0', '0', '0', '0']],
  ['basic/project-total', ['467.16', '0', '162.5', '629.66']],
  ['funds/source-total', ['951.84', '0.00', '0.00', '64.33', '1016.17']],
  ['funds/nature-total', ['408.34', '607.83', '1016.17']],
])('%s holds', (rule, values) => {
  const [finding, ...more] = find(rule);
  expect(more).toEqual([]);
  expect(finding!.outcome).toBe('pass');
  expect(finding!.terms!.map(({ value }) => value)).toEqual(values);
});

test.each([
  'basic/vehicle-total',
  'basic/special-funds-total',
  'basic/operating-of-which',
  'basic/over-budget',
  'staffing/over-establishment',
  'funds/execution-rate',
  'funds/overspent',
  'funds/under-executed',
  'score/exceeds-weight',
  'score/all-full',
  'score/missing',
  'indicator/missing-actual',
  'indicator/over-achieved',
  'indicator/unreadable',
  'explanation/missing',
  'cross/project-expenditure',
  'cross/basic-covers-operating',
  'cross/identity',
  'goal/copied',
  'cell/error-value',
])('%s passes', (rule) => {
  expect(find(rule).map(({ outcome }) => outcome)).toEqual(['pass']);
});

test.each([
  'basic/building-rates',
  'basic/worked-out',
  'funds/parts-total',
  'score/weight-applied-twice',
  'basic/previous-year',
])('%s does not apply', (rule) => {
  expect(find(rule).map(({ outcome }) => outcome)).toEqual(['not-applicable']);
});

test('the total both ways, and the two rows that decide the grade', () => {
  expect(unit.score).toEqual({
    reported: '96',
    recomputed: '106',
    low: '81.50',
    high: '107.49',
    weight: '110',
    grade: { low: '中', high: '优' },
  });
  expect(unit.indicators.filter(({ decides }) => decides).map(({ name }) => name)).toEqual([
    '受灾困难群众救助数量',
    '社会群众、干部职工满意度',
  ]);
});

test('every row with its range', () => {
  const rows = unit.indicators.map(({ name, cells, method, low, high, reported }) => [
    name,
    formatCell(cells.score!),
    method,
    low,
    high,
    reported,
  ]);
  expect(rows).toEqual([
    ['受灾困难群众救助数量', '自评表!H14', 'undetermined', '0.00', '10.00', '10'],
    ['较大及以上安全生产事故', '自评表!H15', 'zero-target', '10.00', '10.00', '10'],
    ['管理制度健全性', '自评表!H16', 'achieved', '10.00', '10.00', '10'],
    ['资金使用合规性', '自评表!H17', 'ratio', '9.50', '9.50', '8'],
    ['各项目完成时间', '自评表!H18', 'band', '6.00', '7.99', '8'],
    ['全年预算成本', '自评表!H19', 'achieved', '10.00', '10.00', '10'],
    ['重点工作完成率', '自评表!H20', 'achieved', '10.00', '10.00', '10'],
    ['确保全区安全生产形势稳定', '自评表!H21', 'band', '8.00', '10.00', '10'],
    ['健康稳定发展可持续性影响', '自评表!H23', 'band', '8.00', '10.00', '10'],
    ['社会群众、干部职工满意度', '自评表!H24', 'undetermined', '0.00', '10.00', '10'],
  ]);
});

test('sections, execution included', () => {
  expect(
    unit.sections.map(({ name, weight, reported, low, high }) => [
      name,
      weight,
      reported,
      low,
      high,
    ]),
  ).toEqual([
    ['execution', '10', '96', '10.00', '10.00'],
    ['output', '60', '56', '45.50', '57.49'],
    ['benefit', '40', '40', '26.00', '40.00'],
  ]);
});

test('the national rubric of 2020 gives the same scores', () => {
  const other = assess({ snapshot, rubric: builtInRubric('mof-2020-10') });
  expect(other.rubric).toMatchObject({ id: 'mof-2020-10', version: '1' });
  expect(other.units[0]!.score).toEqual(unit.score);
});

test('checks count the findings', () => {
  const counted = Object.values(unit.checks).reduce((sum, count) => sum + count, 0);
  expect(counted).toBe(unit.findings.length);
  expect(unit.checks).toMatchObject({ fail: 5, explain: 19, undetermined: 0, note: 8 });
});

test('an assessment is plain data', () => {
  expect(JSON.parse(JSON.stringify(assessment)).units[0].findings).toHaveLength(
    unit.findings.length,
  );
});
