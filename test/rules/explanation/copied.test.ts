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
