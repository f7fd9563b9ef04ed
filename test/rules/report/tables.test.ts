import { isPassage } from '../../../src/findings';
import type { RuleId } from '../../../src/rules';
import { indicators } from '../examples/indicators';
import { findingsOf } from '../verdicts';

const TITLE = '2023年度部门整体支出绩效自评报告\n';
const BASIC = {
  '三公经费 上年决算': '6.5',
  '三公经费 本年预算': '7',
  '三公经费 本年决算': '6',
  '公用经费 上年决算': '120',
  '公用经费 本年预算': '125',
  '公用经费 本年决算': '118',
  编制数: '40',
  在职人数: '38',
  '基础数据表 年度': '2023',
};
const FUNDS = { 年初预算数: '1400', 全年预算数: '1500', 全年执行数: '1440', 执行率: '96%' };
const INDICATORS = {
  ...indicators(
    ['培训农民人次', '≥2000人次', '2050人次', '20', '20'],
    ['工程验收合格率', '100%', '98%', '10', '9.8'],
  ),
};
const HEAD = '项目\t2022年决算数\t2023年预算数\t2023年决算数\t增减额\t增减率\t完成预算\n';
const ROWS =
  '三公经费\t6.5\t7\t6\t-0.5\t-7.69%\t85.71%\n公用经费\t120\t125\t118\t-2\t-1.67%\t94.40%';
const SCORES =
  '指标名称\t目标值\t完成值\t完成率\t分值\t得分\n培训农民人次\t≥2000人次\t2050人次\t102.5%\t20\t20\n工程验收合格率\t100%\t98%\t98%\t10\t9.8';
const FUND_ROWS =
  '资金\t全年预算数（万元）\t全年执行数（万元）\t执行率\n年度资金总额\t1500\t1440\t96%';
const SHARES =
  '支出类别\t金额（万元）\t占比\n基本支出\t966.97\t57.92%\n项目支出\t702.53\t42.08%\n合计\t1669.5\t100%';
const PARTS =
  '单位\t预算数\t执行数\t执行率\n水文站\t120\t118\t98.33%\n水库所\t60\t59\t98.33%\n合计\t180\t177\t98.33%';

type Row = readonly [
  rule: RuleId,
  table: string,
  forms: Readonly<Record<string, string>>,
  expected: string,
];

/** What a rule says of a table beside a few fields. */
const CASES: readonly Row[] = [
  ['report/figures', HEAD + ROWS, BASIC, 'pass agree'],
  ['report/figures', HEAD + ROWS.replace('\t6\t', '\t9\t'), BASIC, 'fail differs 9 6'],
  ['report/figures', HEAD + ROWS.replace('120', '102'), BASIC, 'fail differs 102 120'],
  ['report/percentages', HEAD + ROWS.replace('-1.67%', '-1.76%'), BASIC, 'fail wrong -1.76% 1.67%'],
  ['report/figures', HEAD + ROWS.replace('94.40%', '94.04%'), BASIC, 'fail differs 94.04 94.4'],
  // The same in 元, by what the table says or by what its figures are.
  ['report/figures', '单位：元\n项目\t2023年决算数\n公用经费\t1180000', BASIC, 'pass agree'],
  [
    'report/figures',
    '项目\t2023年决算数\n三公经费\t60,000\n公用经费\t1180000',
    BASIC,
    'pass agree',
  ],
  [
    'report/figures',
    '单位：元\n项目\t2023年决算数\n公用经费\t1810000',
    BASIC,
    'fail differs 1810000 1180000',
  ],
  // A passing sentence, or the date of the signature, above it names no year of the table; a lead to it does.
  ...(
    [
      ['2022年决算总支出1300万元，本年1440万元。', '118', 'pass agree'],
      ['2022年度支出结构与本年相近。', '181', 'fail differs 181 118'],
      ['清河县水利局\n2024年4月18日', '181', 'fail differs 181 118'],
      ['2022年各项支出如下表所示。', '120', 'pass agree'],
      ['明年把结转资金60万元继续用于本项目。', '181', 'fail differs 181 118'],
      ['（1）维修农村供水工程：已完工。\n（2）公用经费：已压减。', '181', 'fail differs 181 118'],
    ] as const
  ).map(([above, spent, expected]): Row => {
    const table = `项目\t金额（万元）\n公用经费\t${spent}`;
    return ['report/figures', `${above}\n${table}`, BASIC, expected];
  }),
  // Years as rows.
  [
    'report/figures',
    '年度\t三公经费\t公用经费\n2022年\t6.5\t120\n2023年\t6\t181',
    BASIC,
    'fail differs 181 118',
  ],
  // Counts, behind their labels and below their headings.
  [
    'report/figures',
    '编制数\t40\t在职人数\t39\n自评得分\t98分\t等级\t优',
    BASIC,
    'fail differs 39 38',
  ],
  ['report/figures', '编制数\t在职人数\n40\t38', BASIC, 'pass agree'],
  ['report/figures', SCORES, INDICATORS, 'pass agree'],
  ['report/figures', SCORES.replace('2050', '2500'), INDICATORS, 'fail differs 2500 2050'],
  ['report/figures', SCORES.replace('≥2000', '≥2200'), INDICATORS, 'fail differs 2200 2000'],
  ['report/figures', SCORES.replace('9.8', '8.9'), INDICATORS, 'fail differs 8.9 9.8'],
  ['report/figures', FUND_ROWS, FUNDS, 'pass agree'],
  ['report/figures', FUND_ROWS.replace('1440', '1404'), FUNDS, 'fail differs 1404 1440'],
  ['report/figures', '全年预算数\t1500万元\n全年执行数\t1404万元', FUNDS, 'fail differs 1404 1440'],
  // Of a project without a form, of units below, of another account: nobody can tell.
  [
    'report/figures',
    `（二）河道治理项目资金情况\n${FUND_ROWS.replace('1440', '1404')}`,
    FUNDS,
    'none',
  ],
  ['report/figures', `（二）河道治理\n${FUND_ROWS.replace('1440', '270')}`, FUNDS, 'pass agree'],
  ['report/figures', `二、所属单位情况\n${FUND_ROWS.replace('1440', '1404')}`, FUNDS, 'none'],
  [
    'report/figures',
    `一般公共预算财政拨款支出表\n${FUND_ROWS.replace('1440', '1300')}`,
    FUNDS,
    'pass agree',
  ],
  // What the columns of a row, and the rows of a column, come to.
  [
    'report/percentages',
    PARTS.replace('177\t98.33%', '177\t89.33%'),
    FUNDS,
    'fail wrong 89.33% 98.33%',
  ],
  ['report/percentages', SCORES.replace('102.5%', '105.2%'), {}, 'fail wrong 105.2% 102.5%'],
  // What each row is of the whole.
  ['report/percentages', SHARES, FUNDS, 'pass right'],
  ['report/percentages', SHARES.replace('42.08', '48.08'), FUNDS, 'fail wrong 48.08% 42.08%'],
  ['report/percentages', SHARES.replace('合计', '工程款'), FUNDS, 'none'],
  ['report/percentages', SHARES.replace('100%', '/').replace('42.08', '48.08'), FUNDS, 'none'],
  [
    'report/percentages',
    `${SHARES}\n其中：工资\t483.49\t50%`.replace('57.92', '57.29'),
    FUNDS,
    'fail wrong 57.29% 57.92%',
  ],
  // Two projects side by side, one of which is the form's.
  [
    'report/figures',
    '项目名称\t河道治理\t项目名称\t水库除险\n全年预算数\t1500\t全年预算数\t165\n全年执行数\t1440\t全年执行数\t160',
    { ...FUNDS, 项目名称: '河道治理' },
    'none',
  ],
  [
    'report/figures',
    '项目名称\t河道治理\n全年预算数\t1500\n全年执行数\t1404',
    { ...FUNDS, 项目名称: '河道治理' },
    'fail differs 1404 1440',
  ],
  ['report/sums', PARTS, FUNDS, 'pass ties'],
  ['report/sums', PARTS.replace('177', '171'), FUNDS, 'fail off 171 177'],
  ['report/sums', PARTS.replace('合计\t180\t177', '合计\t980\t977'), FUNDS, 'none'],
];

test.each(CASES)('%s of %j', (id, table, forms, expected) => {
  const found = findingsOf(id, { 报告: `${TITLE}${table}`, ...forms });
  const said = found
    .filter(({ outcome }) => outcome !== 'not-applicable')
    .map(({ outcome, key, actual, expected: right }) => [outcome, key, actual, right])
    .sort(([a = ''], [b = '']) => (a < b ? -1 : 1))
    .map((words) => words.filter(Boolean).join(' '));
  expect(said[0] ?? 'none').toBe(expected);
});

test('a wrong figure is one finding, whatever follows from it', () => {
  const table = `${HEAD}${ROWS.replace('\t118\t-2\t-1.67%\t94.40%', '\t181\t61\t50.83%\t144.8%')}`;
  const wrong = (['report/figures', 'report/percentages', 'report/sums'] as const).flatMap((id) =>
    findingsOf(id, { 报告: `${TITLE}${table}`, ...BASIC }).filter(
      ({ outcome }) => outcome === 'fail',
    ),
  );
  expect(wrong.map(({ actual, expected }) => `${actual} ${expected}`)).toEqual(['181 118']);
});

test('what is not compared is listed with its place', () => {
  const [found] = findingsOf('report/uncompared', {
    报告: `${TITLE}项目\t数量\t金额（万元）\n公用经费\t\t118\n购置电脑\t12台\t6.4`,
    ...BASIC,
  });
  expect(found?.data['count']).toBe('2');
  expect(found?.cells.flatMap((place) => (isPassage(place) ? place.quote : []))).toEqual([
    '表1第3行第2列：购置电脑，数量 12台',
    '表1第3行第3列：购置电脑，金额（万元） 6.4',
  ]);
});
