import { assess } from '../../../src/assessment';
import { drawing, snapshotOf } from '../../families/grid';

/** What is said of a form whose budget was changed, beside a row of its own for the reason. */
function told(budgets: readonly [number, number], label: string, reason: string): string[] {
  const [initial, annual] = budgets;
  const form = drawing(
    'Sheet1',
    `
2023年度项目支出绩效自评表|<|<|<|<|<|<|<
项目名称|产品质量监督抽查|<|<|主管部门|市场监督管理局|<|<
项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分
^|年度资金总额|${initial}|${annual}|${annual}|10|100%|10
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|<
产出指标|数量指标|抽查批次|≥1500批次|1512批次|50|50|<
满意度指标|服务对象满意度|群众满意度|≥90%|92%|40|40|<
合计|<|<|<|<|100|100|<
${label}|${reason}|<|<|<|<|<|<
`,
  );
  const findings = assess({ snapshot: snapshotOf(form) }).units.flatMap((unit) => unit.findings);
  return findings.filter(({ outcome }) => outcome === 'explain').map(({ rule }) => rule);
}

const CUT = [980, 635] as const;
const CUT_LITTLE = [980, 935] as const;

test.each([
  ['调整原因', '年中按照省财政厅压减一般性支出要求，调减预算345万元。'],
  ['预算调整依据及原因', '抽检任务减少，按规定程序调减。'],
  ['追加（减）预算原因', '年中机构改革，部分职能划出，经费相应划转。'],
  ['年中调整说明', '压减抽检任务，调减345万元。'],
  ['预算调整情况', '压减抽检任务，调减345万元。'],
])('%s: %s explains what was cut, and needs no measure', (label, reason) => {
  expect(told(CUT, label, reason)).toEqual([]);
});

test.each([
  ['注：12月上级紧急下达，年初无预算。', []],
  ['备注：年中上级追加下达抽检经费1000万元。', []],
  ['注：1.年初没有安排预算的，请填写追加的文号。', ['funds/budget-adjustment']],
  ['注：其他资金包括社会投入资金、银行贷款等。', ['funds/budget-adjustment']],
])('a note across the form: %s', (note, expected) => {
  expect(told([0, 1000], note, '<')).toEqual(expected);
});

test.each([
  ['调整原因', ''],
  ['调整原因', '无'],
  ['预算调整情况', '无'],
  ['目标调整情况', '上级考核指标口径变化，抽查批次按新口径统计。'],
  ['指标调整原因', '上级考核指标口径变化，抽查批次按新口径统计。'],
])('%s: %s leaves it open', (label, reason) => {
  expect(told(CUT, label, reason)).toContain('funds/budget-adjustment');
});

test.each([
  ['年中按照省财政厅压减一般性支出要求，追加预算45万元。'],
  ['年中按照要求压减35万元。'],
  ['年中压减35万元。'],
  ['落实过紧日子压减支出的规定，年中追加抽检经费45万元。'],
  ['年中按照压减一般性支出要求，调减预算54万元。'],
])('what the row says is held against the budgets: %s', (reason) => {
  expect(told(CUT_LITTLE, '调整原因', reason)).toEqual(['explanation/contradicted']);
});

test.each([
  ['年中按照省财政厅压减一般性支出要求，调减预算45万元。'],
  ['按照过紧日子要求，压减一般性支出45万元。'],
  ['年中压减一般性支出60万元，追加抽检经费15万元。'],
  ['根据追加预算有关规定，年中调减45万元。'],
  ['压减会议费、培训费。'],
])('nothing is said of %s', (reason) => {
  expect(told(CUT_LITTLE, '调整原因', reason)).toEqual([]);
});
