import { contradictionsOf, reasonStatements } from '../../../src/rules/claims';
import { subjectOf } from '../examples/subject';

/** 99% of the money was spent, and 13.92 of 14.5万亩, 92.5% of 95% were reached. */
const FUNDS = { 年度: '2023', 全年预算数: '1000万元', 全年执行数: '990万元' };
const LAND = { 三级指标: '森林抚育面积', 年度指标值: '≥14.5万亩', 实际完成值: '13.92万亩' };
const AUDIT = { 三级指标: '审计决定执行率', 年度指标值: '≥95%', 实际完成值: '92.5%' };

function told(row: Readonly<Record<string, string>>, 原因: string): string[] {
  const subject = subjectOf({ ...FUNDS, ...row, 原因 });
  return contradictionsOf(reasonStatements(subject), subject).map(({ claim }) => claim);
}

test.each<[Readonly<Record<string, string>>, string, string[]]>([
  [LAND, '少完成0.58万亩，因春旱推迟，2024年补齐。', []],
  [LAND, '少完成5800亩，因春旱推迟，2024年补齐。', []],
  [LAND, '少完成0.85万亩，因春旱推迟，2024年补齐。', ['row-gap']],
  [LAND, '偏差率-4%，因春旱推迟，2024年补齐。', []],
  [LAND, '偏差率-14%，因春旱推迟，2024年补齐。', ['row-gap']],
  [AUDIT, '3条正在审理，执行率92.5%；判决后执行。', []],
  [AUDIT, '3条正在审理，预算执行率92.4%；判决后执行。', ['execution-stated']],
  [LAND, '殡葬管理预算80万元，支出72万元，执行率90%，影响进度；今后加快。', []],
  [LAND, '全年预算1000万元，支出990万元，执行率90%，影响进度；今后加快。', ['execution-stated']],
])('%j: %s', (row, reason, expected) => {
  expect(told(row, reason)).toEqual(expected);
});

test('cases that go on next year are no money that was left', () => {
  const full = { ...AUDIT, 全年执行数: '1000万元' };
  expect(told(full, '64件结转下年，因年底受理；2024年办结。')).toEqual([]);
  expect(told(full, '3个项目资金结转下年，因年底下达；2024年支出。')).toHaveLength(1);
});
