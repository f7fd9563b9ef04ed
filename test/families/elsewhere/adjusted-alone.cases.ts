import { findingsIn } from '../findings';
import { drawn, type Case } from './changed';

const ADJUSTED = `
项~目~支~出~自~评~表|项目名称|<|校舍安全工程|<|<|<|<
^|主管部门|<|石桥县教体局|<|实施单位|石桥县项目办|<
^|资金~（万元）|<|年初数|调整数|支付数|执行率|得分
^|总额|<|500|500|490|98%|9.8
^|中央|<|300|300|300|100%|
^|省级|<|100|100|100|100%|
^|县级|<|100|100|90|90%|
^|年度目标|<|加固校舍6栋|<|完成情况|加固校舍6栋并通过验收|<
^|一级|二级|三级|目标值|完成值|分值|得分
^|产出|数量|加固校舍栋数|6栋|6栋|30|30
^|^|质量|验收合格率|100%|100%|20|20
^|效益|社会|消除危房面积|≥4000平方米|4200平方米|30|30
^|满意度|满意度|师生满意度|≥90%|97%|10|10
^|总分|<|<|<|<|100|99.8
`;

test.each<Case>([
  ['as it should be', {}, []],
  ['100|98.9', { '100|99.8': '100|98.9' }, ['fail score/total H14']],
  [
    '县级|<|100|100|80|90%',
    { '县级|<|100|100|90|90%': '县级|<|100|100|80|90%' },
    ['fail funds/parts-total F7'],
  ],
])('年初数 beside 调整数 that is the budget of the year: %s', (_, changes, expected) => {
  expect(findingsIn(drawn(ADJUSTED, changes))).toEqual([...expected].sort());
});
test.each<Case>([
  ['as it should be', {}, []],
  ['the rate', { '|98%|': '|89%|' }, ['fail funds/execution-rate F4']],
])('调整数 that is a difference, beside the budget it leads to: %s', (_, changes, expected) => {
  const form = `
2023年度项目支出绩效自评表|<|<|<|<|<|<
项目名称|校舍安全工程|<|<|<|<|<
资金（万元）|年初数|调整数|调整后|支付数|执行率|得分
总额|500|-100|400|392|98%|9.8
一级|二级|三级|目标值|完成值|分值|得分
产出|数量|加固校舍栋数|6栋|6栋|50|50
满意度|满意度|师生满意度|≥90%|97%|40|40
总分|<|<|<|<|100|99.8
`;
  expect(findingsIn(drawn(form, changes))).toEqual([...expected].sort());
});

const form = (heads: string, total: string, whole: string) => `
2023年度项目支出绩效自评表|<|<|<|<|<|<
项目名称|校舍安全工程|<|<|<|<|<
资金（万元）|${heads}
${total}
一级|二级|三级|目标值|完成值|分值|得分
产出|数量|加固校舍栋数|6栋|6栋|50|50
满意度|满意度|师生满意度|≥90%|97%|${whole === '100' ? '50|50' : '40|40'}
总分|<|<|<|<|100|${whole}
`;
const RATED = '年初数|调整数|支付数|执行率|得分|';
const PARTED = form(
  RATED,
  '总额|500|-100|392|98%|9.8|\n中央|300|-100|196|98%||\n省级|200|0|196|98%||',
  '99.8',
);

test.each<Case>([
  ['as it should be', {}, []],
  ['the rate', { '|392|98%': '|392|89%' }, ['fail funds/execution-rate E4']],
  [
    'the rate of a part',
    { '|300|-100|196|98%': '|300|-100|196|89%' },
    ['fail funds/execution-rate E5'],
  ],
  ['a rate of the first budget', { '|392|98%': '|392|78.4%' }, ['fail funds/execution-rate E4']],
  ['the score', { '98%|9.8|': '98%|8.8|' }, ['fail score/execution F4']],
  ['a sum of changes', { '总额|500|-100': '总额|500|-10' }, ['fail funds/parts-total C4']],
  ['a sum of first budgets', { '总额|500|-100': '总额|510|-100' }, ['fail funds/parts-total B4']],
])('调整数 that is a difference, beside nothing that it leads to: %s', (_, changes, expected) => {
  expect(findingsIn(drawn(PARTED, changes))).toEqual([...expected].sort());
});

const SCORED = '年初数|调整数|支付数|得分||';
const BARE = '年初数|调整数|支付数|||';

test.each<readonly [string, string, string, string, readonly string[]]>([
  ['added', RATED, '总额|500|100|588|98%|9.8|', '99.8', []],
  [
    'added, the rate wrong',
    RATED,
    '总额|500|100|588|89%|9.8|',
    '99.8',
    ['fail funds/execution-rate E4'],
  ],
  ['cut without a sign', RATED, '总额|500|100|392|98%|9.8|', '99.8', []],
  [
    'as much again',
    RATED,
    '总额|500|500|980|98%|9.8|',
    '99.8',
    ['explain funds/budget-adjustment C4'],
  ],
  [
    'nothing before',
    RATED,
    '总额|0|300|294|98%|9.8|',
    '99.8',
    ['explain funds/budget-adjustment C4'],
  ],
  ['nothing added', RATED, '总额|500|0|490|98%|9.8|', '99.8', []],
  ['a level', RATED, '总额|500|450|441|98%|9.8|', '99.8', []],
  [
    'a level with its rate wrong',
    RATED,
    '总额|500|450|441|89%|9.8|',
    '99.8',
    ['fail funds/execution-rate E4'],
  ],
  ['a score tells', SCORED, '总额|500|-100|392|9.8||', '99.8', []],
  ['a score tells of a level', SCORED, '总额|500|450|441|9.8||', '99.8', []],
  ['what is spent tells', BARE, '总额|500|30|520|||', '100', []],
  ['nothing tells', BARE, '总额|500|450|441|||', '100', []],
])('调整数 by its figures: %s', (_, heads, total, whole, expected) => {
  expect(findingsIn(drawn(form(heads, total, whole), {}))).toEqual([...expected].sort());
});
