import type { Cell, Snapshot } from '../../../src/workbook';
import { findingsIn } from '../findings';
import { drawn, type Case } from './changed';

const FORM = `
项目支出绩效自评表|<|<|<|<|<|<|<|<
（2023年度）|<|<|<|<|<|<|<|<
项目名称|乡道养护|<|<|<|<|<|<|<
项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分|
^|年度资金总额|860|920.5|897.42|10|97.49%|9.75|
一级指标|二级指标|三级指标|符号|指标值|单位|实际完成值|分值|得分
产出指标|数量指标|养护里程|≥|300|公里|312|30|30
^|时效指标|完成时间|≤|12|月|12|20|20
效益指标|社会效益指标|死亡事故|=|0|起|0|30|30
满意度指标|服务对象满意度指标|群众满意度|≥|90|%|93|10|10
绩效指标小计|<|<|<|<|<|<|90|90
总分|<|<|<|<|<|<|100|99.75
改进措施|<|2024年提前开工。|<|<|<|<|<|<
`;

test.each<Case>([
  ['as it should be', {}, []],
  ['a subtotal in each of its cells', filled('绩效指标小计', 7), []],
  ['a label of two columns in both', { '改进措施|<': '改进措施|改进措施' }, []],
  [
    'a wrong score above such a subtotal',
    { ...filled('绩效指标小计', 7), '|312|30|30': '|312|30|29' },
    ['explain explanation/missing I7', 'fail score/total I7'],
  ],
])('a table as converters leave it: %s', (_, changes, expected) => {
  expect(findingsIn(drawn(FORM, changes))).toEqual(expected);
});

function filled(text: string, times: number): Record<string, string> {
  const joined = [text, ...Array<string>(times - 1).fill('<')].join('|');
  return { [joined]: Array<string>(times).fill(text).join('|') };
}

/** One cell otherwise. */
function withCell(place: readonly [number, number], more: Partial<Cell>): Snapshot {
  const snapshot = drawn(FORM, {});
  const sheets = snapshot.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) =>
      cell.row === place[0] && cell.column === place[1] ? { ...cell, ...more } : cell,
    ),
  }));
  return { ...snapshot, sheets };
}

const ACCOUNTING = '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ';

test.each<readonly [string, Snapshot, readonly string[]]>([
  ['a zero that shows as a dash', withCell([8, 4], { format: ACCOUNTING, text: '-' }), []],
  ['a month with places', withCell([7, 6], { format: '0.00', text: '12.00' }), []],
  [
    'a month that is the target, with places',
    withCell([7, 4], { format: '0.00', text: '12.00' }),
    [],
  ],
  [
    'a result above a zero that shows as a dash',
    withCell([8, 6], { value: 1, text: '1' }),
    ['explain explanation/missing', 'fail score/indicator'],
  ],
])('figures as their formats show them: %s', (_, snapshot, expected) => {
  expect(findingsIn(snapshot).map((own) => own.replace(/ [A-Z]+\d+$/, ''))).toEqual(expected);
});

/** The form with a word right of it, a blank column between. */
function noted(words: string): string {
  return FORM.replace('|97.49%|9.75|', `|86.00%|8.6|||${words}`)
    .replace('897.42', '791.63')
    .replace('99.75', '98.6');
}

test.each([
  ['a word', '备查'],
  ['what reads like a reason', '因雨季长，项目推迟开工；2024年提前招标，加快支付进度。'],
])('what somebody notes apart from the form explains nothing: %s', (_, words) => {
  expect(findingsIn(drawn(noted(words), {}))).toEqual(findingsIn(drawn(noted(''), {})));
  expect(findingsIn(drawn(noted(words), {}))).toContain('explain funds/under-executed G5');
});

test('what stands right beside the figures still does', () => {
  const beside = noted('').replace(
    '|8.6|||',
    '|8.6|因雨季长，项目推迟开工；2024年提前招标，加快支付进度。',
  );
  expect(findingsIn(drawn(beside, {}))).toEqual([]);
});
