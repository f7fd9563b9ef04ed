import { contradictionsOf, reasonStatements } from '../../../src/rules/claims';
import { subjectOf } from '../examples/subject';
import type { Subject } from '../../../src/rules/rule';
import { claimsIn } from './against';

/** 99% of the money was spent, and 13.92 of 14.5万亩, 92.5% of 95% were reached. */
const FUNDS = { 年度: '2023', 全年预算数: '1000万元', 全年执行数: '990万元' };
const LAND = { 三级指标: '森林抚育面积', 年度指标值: '≥14.5万亩', 实际完成值: '13.92万亩' };
const AUDIT = { 三级指标: '审计决定执行率', 年度指标值: '≥95%', 实际完成值: '92.5%' };

function told(row: Readonly<Record<string, string>>, 原因: string): string[] {
  return claimsIn({ ...FUNDS, ...row, 原因 });
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

test.each([
  ['结余案件64件，为12月新收；2024年3月前办结。', 0],
  ['结转下一年度3个项目，年底开工；2024年完工。', 0],
  ['结余12个项目资金，年底下达；2024年支出。', 1],
  ['结余资金64万元，年底下达；2024年支出。', 1],
])('of what things is what was left: %s', (reason, found) => {
  expect(told({ ...AUDIT, 全年执行数: '1000万元' }, reason)).toHaveLength(found);
});

test.each([
  ['10万元因企业未提供银行账户未拨付；2024年3月拨付。', 0],
  ['1%的资金由于施工单位未提交发票尚未支付；2024年3月支付。', 0],
  ['因企业账户齐全资金不存在未拨付。', 1],
])('why money was not paid is denied apart: %s', (reason, found) => {
  expect(told(AUDIT, reason)).toHaveLength(found);
});

test('where all was paid, money that was not, for want of an account, is contradicted', () => {
  const full = { ...AUDIT, 全年执行数: '1000万元' };
  expect(told(full, '项目资金因企业未提供账户未拨付；2024年拨付。')).toHaveLength(1);
});

/** Tasks with amounts, as a form of a department lists them beside its funds. */
const TASKS = {
  '资金 社会救助 全年预算数': '600万元',
  '资金 社会救助 全年执行数': '600万元',
  '资金 殡葬管理 全年预算数': '80万元',
  '资金 殡葬管理 全年执行数': '72万元',
  '资金 养老服务项目 全年预算数': '320万元',
  '资金 养老服务项目 全年执行数': '318万元',
};

function withTasks(text: string): Subject {
  const subject = subjectOf({ ...FUNDS, ...TASKS, ...AUDIT, 存在问题: text });
  const { evaluation } = subject;
  const { funds } = evaluation ?? {};
  if (!evaluation || !funds) throw new Error('no funds');
  const tasks = { rows: funds.parts };
  return { ...subject, evaluation: { ...evaluation, tasks, funds: { ...funds, parts: [] } } };
}

test.each<[string, string[]]>([
  ['殡葬管理执行进度较慢，执行率为90%；2024年加快。', []],
  ['殡葬管理（预算80万元，支出72万元，执行率90%）。', []],
  ['殡葬管理8万元质保金未支付，预算执行率仅为90%。', []],
  ['一是殡葬管理执行慢，执行率90%。', []],
  ['社会救助无结余，殡葬管理结余8万元。', []],
  ['社会救助资金全部支出，没有结余；殡葬管理8万元未支出。', []],
  ['社会救助和养老服务全部执行完毕。', []],
  ['3个任务中，2个执行率达到99%以上，殡葬管理最低，为90%。', []],
  ['2022年同类项目自评得分94.5分，执行率95%。', []],
  ['上年度部门自评98分，预算执行率97%，评为良。', []],
  ['殡葬管理执行慢，执行率99%；2024年加快。', []],
  ['殡葬管理执行进度较慢，执行率为95%；2024年加快。', ['execution-stated']],
  ['殡葬管理资金全部支出，没有结余。', ['execution-full']],
  ['部门无结余，殡葬管理完成较好。', ['execution-full']],
  ['2022年立项，预算执行率95%。', ['execution-stated']],
  ['2022年自评得分94.5分，本年98分，预算执行率95%。', ['execution-stated']],
  ['全年执行慢，预算执行率90%。', ['execution-stated']],
])('of a task, or of all: %s', (text, expected) => {
  const subject = withTasks(text);
  expect(contradictionsOf(reasonStatements(subject), subject).map(({ claim }) => claim)).toEqual(
    expected,
  );
});
