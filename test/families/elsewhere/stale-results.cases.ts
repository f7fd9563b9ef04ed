import { assess } from '../../../src/assessment';
import { findingsIn, line } from '../findings';
import type { Snapshot } from '../../../src/workbook';
import { drawn, type Case } from './changed';

/** A project whose totals, rate and scores are formulas. */
const FORM = `
项目支出绩效自评表|<|<|<|<|<|<|<
（2023年度）|<|<|<|<|<|<|<
项目名称|高标准农田建设|<|<|<|<|<|<
项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分
^|年度资金总额|=SUM(C6:C7) -> 500|=SUM(D6:D7) -> 500|=SUM(E6:E7) -> 460|10|=E5/D5 -> 92.00%|=ROUND(F5*G5,2) -> 9.2
^|其中：当年财政拨款|400|400|364|—|—|—
^|其他资金|100|100|96|—|—|—
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
产出指标|数量指标|建设高标准农田面积|≥3000亩|3000亩|40|40|
^|成本指标|项目总成本|≤500万元|460万元|10|10|
效益指标|社会效益指标|受益农户数量|≥800户|812户|40|40|
总分|<|<|<|<|=F5+SUM(F9:F11) -> 100|=H5+G9+G10+G11 -> 99.2|
`;

const STALE = { 'E7) -> 460': 'E7) -> 480' };

/** The notes of formulas whose result is not up to date. */
function notesIn(snapshot: Snapshot): string[] {
  return assess({ snapshot }).units.flatMap(({ findings }) =>
    findings
      .filter(({ rule, outcome }) => rule === 'cell/stale-result' && outcome === 'note')
      .map(line),
  );
}

test.each<Case>([
  ['all are up to date', {}, []],
  ['a total', STALE, ['note cell/stale-result E5']],
  [
    'a total with what follows from it',
    { ...STALE, '92.00%': '96.00%', '-> 9.2\n': '-> 9.6\n', '99.2': '99.6' },
    ['note cell/stale-result E5'],
  ],
  [
    'none was ever worked out',
    { '-> 460': '-> 0', '92.00%': '0', '99.2': '0' },
    ['note cell/stale-result E5'],
  ],
  ['a result that rounding alone tells apart', { '-> 92.00%': '-> 0.92000000000000004' }, []],
  [
    'a total, and no formula that nobody can work out',
    { ...STALE, '=E5/D5': '=IF(D5=0,0,E5/D5)' },
    ['note cell/stale-result E5'],
  ],
])('noted is %s', (_, changes, expected) => {
  expect(notesIn(drawn(FORM, changes))).toEqual(expected);
});

test('everything is judged by what the sheet shows', () => {
  expect(findingsIn(drawn(FORM, {}))).toEqual([]);
  const typed = { '=SUM(E6:E7) -> 460': '480' };
  expect(findingsIn(drawn(FORM, STALE))).toEqual(findingsIn(drawn(FORM, typed)));
  expect(findingsIn(drawn(FORM, STALE))).toContain('fail funds/parts-total E5');
});
