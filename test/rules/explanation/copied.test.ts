import { RULES } from '../../../src/rules';
import { subjectOf } from '../examples/subject';
import { judgedBy } from '../verdicts';

const REASON = '设备采购流标一次，10台未到货，已重新招标，3月底前到货。';
const COMMON = '因疫情封控和供应商延期交货，剩余部分未能在年内到货，已督促3月底前完成。';
const MISSED = { 年度指标值: '≥100', 实际完成值: '90', 原因: REASON };
const BOUGHT = { 项目名称: '设备更新', 三级指标: '设备采购数量', ...MISSED };
const copied = RULES.find(({ id }) => id === 'explanation/copied')!;

type Row = Readonly<Record<string, string>>;

function keysOf(row: Row, other: Row): string[] {
  const own = subjectOf(row);
  const siblings = [subjectOf(other).evaluation!, own.evaluation!];
  return judgedBy(copied, { ...own, siblings }).flatMap(({ key }) => key);
}

test.each<[string, Row, Row, string[]]>([
  ['of another indicator', { 三级指标: '培训人次' }, BOUGHT, ['copied-elsewhere']],
  ['of its own indicator', { 三级指标: '设备采购套数' }, BOUGHT, ['pass']],
  [
    'of no indicator in particular',
    { 三级指标: '培训人次' },
    { ...BOUGHT, 三级指标: '植树棵数' },
    ['pass'],
  ],
  ['in other words', { 三级指标: '培训人次' }, { ...BOUGHT, 原因: `因${REASON}` }, ['pass']],
  [
    'too short to be no chance',
    { 三级指标: '培训人次', 原因: '设备采购流标，已经重新公开招标。' },
    { ...BOUGHT, 原因: '设备采购流标，已经重新公开招标。' },
    ['pass'],
  ],
  [
    'in a form of another unit',
    { 三级指标: '课桌椅套数', 原因: COMMON, 实施单位: '明德中学' },
    { ...BOUGHT, 原因: COMMON, 实施单位: '启明小学' },
    ['same-words'],
  ],
  [
    'in another form of the unit',
    { 三级指标: '课桌椅套数', 原因: COMMON, 实施单位: '明德中学' },
    { ...BOUGHT, 原因: COMMON, 实施单位: '明德中学' },
    ['pass'],
  ],
  [
    'in a form of another unit, beside a target that was met',
    { 三级指标: '课桌椅套数', 原因: COMMON, 实际完成值: '100', 实施单位: '明德中学' },
    { ...BOUGHT, 原因: COMMON, 实施单位: '启明小学' },
    ['not-applicable'],
  ],
])('a reason that another project has, %s', (_, row, other, expected) => {
  expect(keysOf({ 项目名称: '干部培训', ...MISSED, ...row }, other)).toEqual(expected);
});

test('the first of two is not told', () => {
  const own = subjectOf({ ...BOUGHT, 原因: COMMON, 实施单位: '启明小学' });
  const other = subjectOf({ ...BOUGHT, 原因: COMMON, 实施单位: '明德中学' });
  const siblings = [own.evaluation!, other.evaluation!];
  expect(judgedBy(copied, { ...own, siblings }).map(({ key }) => key)).toEqual(['pass']);
  expect(judgedBy(copied, { ...other, siblings }).map(({ key }) => key)).toEqual(['same-words']);
});

describe('a reason with a few characters changed', () => {
  const row = (name: string, target: string, actual: string, reason: string, at = '') => ({
    [`三级指标${at}`]: name,
    [`年度指标值${at}`]: target,
    [`实际完成值${at}`]: actual,
    [`原因${at}`]: reason,
  });
  const FIRST = row('设备采购数量', '≥100台', '90台', REASON);
  const keys = (first: Row, second: Row) =>
    judgedBy(copied, subjectOf({ ...first, ...second })).flatMap(({ key }) => key);

  test.each<[string, Row]>([
    [
      'that still speaks of the other row',
      row(
        '培训人次',
        '≥200人次',
        '180人次',
        '设备采购流标一次，20台未到货，现已重新招标，4月底前到货。',
        '2',
      ),
    ],
    [
      'that still counts what the other row counts',
      row(
        '培训人次',
        '≥200人次',
        '180人次',
        '培训采购流标一次，10台未到货，已重新招标，3月底前到货。',
        '2',
      ),
    ],
    [
      'of a rate',
      row(
        '群众满意度',
        '≥95%',
        '90%',
        '设备采购流标两次，10台未到货，已重新招标，3月底前到货。',
        '2',
      ),
    ],
  ])('%s', (_, second) => {
    expect(keys(FIRST, second)).toEqual(['alike']);
  });

  test.each<[string, Row]>([
    [
      'that is changed throughout',
      row(
        '培训人次',
        '≥200人次',
        '180人次',
        '培训采购流标一次，20人次未到课，已重新招标，3月底前补训。',
        '2',
      ),
    ],
    [
      'of a row that is counted alike',
      row(
        '桌椅购置套数',
        '≥100台',
        '90台',
        '设备采购流标一次，12台未到货，已重新招标，3月底前到货。',
        '2',
      ),
    ],
    [
      'of a rate of the same thing',
      row(
        '设备到货率',
        '100%',
        '90%',
        '设备采购流标一次，12台未到货，已重新招标，4月底前到货。',
        '2',
      ),
    ],
    [
      'in other words',
      row(
        '培训人次',
        '≥200人次',
        '180人次',
        '因设备招标失败，10台没有按时交货，重新采购后于3月交货。',
        '2',
      ),
    ],
  ])('is not told: %s', (_, second) => {
    expect(keys(FIRST, second)).toEqual(['pass']);
  });

  test('the row that was taken from is not told, whichever stands first', () => {
    const taken = row(
      '培训人次',
      '≥200人次',
      '180人次',
      '培训采购流标一次，10台未到货，已重新招标，3月底前到货。',
    );
    expect(keys(taken, row('设备采购数量', '≥100台', '90台', REASON, '2'))).toEqual(['alike']);
  });
});

const MOVED = '部分学生转学至县城就读，实际受益人数减少14人；今后加强学籍动态管理。';
const ASKED = '问卷中学生家长反映菜品单一，受益人数减少14人；今后增加菜品，加强沟通。';

test.each<[string, string, string, string[]]>([
  ['counts what the other lacks', MOVED, '7486人', ['copied']],
  ['counts something else', MOVED, '7400人', ['pass']],
  ['tells what people think', ASKED, '7486人', ['pass']],
])('a reason beside a satisfaction and a count that %s', (_, reason, actual, expected) => {
  const subject = subjectOf({
    年度: '2023',
    二级指标: '服务对象满意度指标',
    三级指标: '学生及家长满意度',
    年度指标值: '≥90%',
    实际完成值: '88%',
    分值: '10',
    得分: '9.78',
    原因: reason,
    二级指标2: '数量指标',
    三级指标2: '享受营养膳食补助学生人数',
    年度指标值2: '7500人',
    实际完成值2: actual,
    分值2: '10',
    得分2: '9.98',
    原因2: reason,
  });
  expect(judgedBy(copied, subject).map(({ key }) => key)).toEqual(expected);
});

test.each<[string, string, string[]]>([
  ['names another row outright', '教师队伍稳定性', ['copied']],
  ['names both', '教师培训满意度', ['pass']],
])('a reason in the words of another row that %s', (_, name, expected) => {
  const reason =
    '受疫情影响，第三期骨干教师培训改为线上，参训人次减少；下年提前排定计划，增加备用场次。';
  const subject = subjectOf({
    三级指标: '教师培训人次',
    年度指标值: '≥2600人次',
    实际完成值: '2540人次',
    原因: reason,
    三级指标2: name,
    年度指标值2: '≥95%',
    实际完成值2: '90%',
    原因2: reason,
  });
  expect(judgedBy(copied, subject).map(({ key }) => key)).toEqual(expected);
});
