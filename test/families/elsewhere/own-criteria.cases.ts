import { assess } from '../../../src/assessment';
import { advice, sentence } from '../../../src/messages';
import { findingsIn } from '../findings';
import { drawn, type Case } from './changed';

/** A form whose rows say themselves what a miss costs. */
const FORM = `
项目支出绩效自评表|<|<|<|<|<|<|<|<
（2023年度）|<|<|<|<|<|<|<|<
项目名称|高标准农田建设|<|<|<|<|<|<|<
项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分|
^|年度资金总额|500|500|480|10|96%|9.6|
一级指标|二级指标|三级指标|年度指标值|实际完成值|评分标准|分值|得分|偏差原因分析及改进措施
产出指标|数量指标|建设高标准农田面积|≥3000亩|3000亩|达标得满分|30|30|
^|时效指标|项目按期完成率|100%|85%|每低1%扣1分，扣完为止|20|5|受汛情影响，两个标段停工20天；2024年提前开工，倒排工期。
效益指标|社会效益指标|受益农户数量|≥800户|812户|未完成不得分|30|30|
满意度指标|服务对象满意度|受益农户满意度|≥90%|93.5%|酌情打分|10|10|
总分|<|<|<|<|<|100|84.6|
`;

const CASES: readonly Case[] = [
  ['as they say', {}, []],
  [
    'full points for a miss',
    { '扣完为止|20|5|': '扣完为止|20|20|', '100|84.6': '100|99.6' },
    ['fail score/indicator H8'],
  ],
  [
    'points where there are none',
    {
      '812户|未完成不得分|30|30|':
        '640户|未完成不得分|30|24|汛期道路中断，160户未通；2024年修复道路后全部受益。',
      '100|84.6': '100|78.6',
    },
    ['fail score/indicator H9'],
  ],
  [
    'words that nobody can work out',
    {
      '93.5%|酌情打分|10|10|':
        '85%|酌情打分|10|9|物业服务不到位，5%住户不满意；2024年更换物业公司。',
      '100|84.6': '100|83.6',
    },
    [],
  ],
];

/** The third row under other criteria: its own words, what it reached and what it scored. */
const under = (criteria: string, actual: string, score: number): Case[1] => ({
  '93.5%|酌情打分|10|10|': `${actual}|${criteria}|10|${score}|物业服务不到位，5%住户不满意；2024年更换物业公司。`,
  '100|84.6': `100|${Number((74.6 + score).toFixed(2))}`,
});

test.each<[string, string, number, boolean]>([
  ['得分=完成率×权重', '81%', 9, true],
  ['得分=完成率×权重', '81%', 9.5, false],
  ['得分＝实际完成值/目标值*10', '81%', 9, true],
  ['按完成比例得分，完成率低于60%不得分', '81%', 9, true],
  ['按完成比例得分，完成率低于60%不得分', '81%', 10, false],
  ['按完成比例得分，完成率低于60%不得分', '45%', 5, false],
  ['按完成比例得分，完成率低于60%不得分', '45%', 0, true],
  ['满意度达到90%以上得满分，80%-90%得8分，60%-80%得5分，60%以下不得分', '75%', 5, true],
  ['满意度达到90%以上得满分，80%-90%得8分，60%-80%得5分，60%以下不得分', '75%', 8, false],
  ['满意度达到90%以上得满分，80%-90%得8分，60%-80%得5分，60%以下不得分', '75%', 10, false],
  ['90%（含）以上得满分；80%-90%得8分；80%以下不得分', '50%', 8, false],
  ['90%（含）以上得满分；80%-90%得8分；80%以下不得分', '50%', 0, true],
  ['90%得满分，每低1个百分点扣1分', '81%', 1, true],
  ['90%得满分，每低1个百分点扣1分', '81%', 10, false],
  ['低于90%不得分', '81%', 10, false],
  ['每低1个百分点扣1分', '89%', 9, true],
  ['每低1个百分点扣1分', '89%', 10, false],
  ['每低1个百分点扣1分', '89.5%', 10, true],
  ['每低1%扣1分', '89%', 9, true],
  ['每低1%扣1分', '89%', 10, false],
])('%s: %s scored %d is right: %s', (criteria, actual, score, isRight) => {
  expect(findingsIn(drawn(FORM, under(criteria, actual, score)))).toEqual(
    isRight ? [] : ['fail score/indicator H10'],
  );
});

test.each<[string, number, boolean]>([
  ['每超1天扣0.5分', 29, true],
  ['每逾期1天扣0.5分', 29, true],
  ['每延期一天，扣1分，扣完为止', 28, true],
  ['每逾期1天扣0.5分', 30, false],
])('a step of days: %s scored %d is right: %s', (criteria, score, isRight) => {
  const late: Case[1] = {
    '受益农户数量|≥800户|812户|未完成不得分|30|30|': `建设工期|≤100天|102天|${criteria}|30|${score}|汛期道路中断停工两天；2024年提前备料。`,
    '100|84.6': `100|${84.6 - 30 + score}`,
  };
  expect(findingsIn(drawn(FORM, late))).toEqual(isRight ? [] : ['fail score/indicator H9']);
});

test.each(CASES)('%s', (_, changes, expected) => {
  expect(findingsIn(drawn(FORM, changes))).toEqual([...expected].sort());
});

const SPENT = `
项目支出绩效自评表|<|<|<|<|<|<|<
（2023年度）|<|<|<|<|<|<|<
项目名称|高标准农田建设|<|<|<|<|<|<
项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分
^|年度资金总额|500|500|480|10|92%|9.2
^|其中：当年财政拨款|400|400|364|—|—|—
^|其他资金|100|100|96|—|—|—
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
产出指标|数量指标|建设高标准农田面积|≥3000亩|3000亩|40|40|
^|成本指标|项目总成本|≤500万元|480万元|10|10|
效益指标|社会效益指标|受益农户数量|≥800户|812户|40|40|
总分|<|<|<|<|100|99.2|
`;

/** A row that is to stay below its limit, under criteria of its own. */
const above = (criteria: string, score: number, actual = '26.4'): Case[1] => ({
  '受益农户数量|≥800户|812户|未完成不得分|30|30|': `化肥使用量|≤22公斤/亩|${actual}公斤/亩|${criteria}|30|${score}|部分地块贫瘠，亩均多用4.4公斤；已推广测土配方施肥。`,
  '100|84.6': `100|${84.6 - 30 + score}`,
});

test.each<[string, number, 'right' | 'fail' | 'undetermined']>([
  ['超出不得分', 30, 'fail'],
  ['超出不得分', 0, 'right'],
  ['超过不得分', 30, 'fail'],
  ['超标不得分', 30, 'fail'],
  ['超过22公斤不得分', 30, 'fail'],
  ['超过22公斤不得分', 0, 'right'],
  ['超过30公斤不得分', 30, 'undetermined'],
  ['高于目标值的不得分', 30, 'fail'],
  ['低于目标值的不得分', 30, 'undetermined'],
  ['≤22公斤/亩得满分，每超1公斤扣1分，扣完为止', 30, 'fail'],
  ['≤22公斤/亩得满分，每超1公斤扣1分，扣完为止', 25.6, 'right'],
  ['超出不得分，每亩超1公斤扣1分', 30, 'fail'],
  ['超出不得分，每亩超1公斤扣1分', 25.6, 'right'],
  ['超出不得分，每亩超1公斤扣1分', 0, 'right'],
  ['按方案评定得分', 30, 'undetermined'],
  ['按方案评定得分', 24, 'right'],
])('a limit exceeded under %s, scored %d: %s', (criteria, score, expected) => {
  expect(findingsIn(drawn(FORM, above(criteria, score)))).toEqual(
    expected === 'right' ? [] : [`${expected} score/indicator H9`],
  );
});

test('a limit that is kept earns full marks whatever the criteria say of exceeding it', () => {
  const kept = { ...above('超出不得分', 30, '21.4') };
  expect(findingsIn(drawn(FORM, kept))).toEqual([]);
});

test('full marks for a miss that nobody can work out are told as such, with what to do', () => {
  const under = drawn(FORM, above('按方案评定得分', 30));
  const [found] = assess({ snapshot: under }).units.flatMap(({ matters }) =>
    matters.filter(({ rule }) => rule === 'score/indicator'),
  );
  expect(found && sentence(found, 'zh-CN')).toBe(
    '“化肥使用量”得满分 30 分，而完成值“26.4公斤/亩”未达到指标值“≤22公斤/亩”；按本行的评分标准“按方案评定得分”算不出应得多少分，请人工核对。',
  );
  expect(found && advice(found, 'zh-CN')).toContain('人工核对得分');
});

test.each(['达到目标得满分，未达到的酌情扣分', '酌情打分'])(
  'full marks for a miss under “%s” are left to a person, fewer pass',
  (criteria) => {
    expect(findingsIn(drawn(FORM, under(criteria, '81%', 10)))).toEqual([
      'undetermined score/indicator H10',
    ]);
    expect(findingsIn(drawn(FORM, under(criteria, '81%', 9)))).toEqual([]);
  },
);

test.each<Case>([
  ['a cost that repeats a mistyped amount', {}, ['fail funds/parts-total E5']],
  ['the amount that everything else says', { '480万元': '460万元' }, ['fail funds/parts-total E5']],
  [
    'neither of them',
    { '480万元': '430万元' },
    ['fail cross/cost-indicator E10', 'fail funds/parts-total E5'],
  ],
])('%s', (_, changes, expected) => {
  expect(findingsIn(drawn(SPENT, changes))).toEqual([...expected].sort());
});
