import { readAs, readReportText } from '../../../src/narrative';
import { RULES } from '../../../src/rules';
import { standing } from '../../../src/rules/runner';
import { subjectOf } from '../examples/subject';

/** A department's basic data and self-evaluation, as they stand in the report's annexes. */
const FORM: Readonly<Record<string, string>> = {
  '基础数据表 年度': '2023',
  编制数: '110',
  在职人数: '109',
  控制率: '99.09%',
  '三公经费 上年决算': '11.32',
  '三公经费 本年预算': '11.49',
  '三公经费 本年决算': '11.3',
  '公务接待 上年决算': '3.4',
  '公务接待 本年预算': '3.6',
  '公务接待 本年决算': '3.57',
  '项目支出 上年决算': '301.5',
  '项目支出 本年预算': '329.4',
  '项目支出 本年决算': '316.88',
  '业务工作经费 本年决算': '141.26',
  '运行维护经费 本年决算': '31.87',
  '专项资金 本年预算': '150',
  '专项资金 本年决算': '143.75',
  '专项 水库除险加固 本年预算': '85',
  '专项 水库除险加固 本年决算': '82.43',
  '专项 河长制工作经费 本年预算': '65',
  '专项 河长制工作经费 本年决算': '61.32',
  '公用经费 上年决算': '80.1',
  '公用经费 本年预算': '82',
  '公用经费 本年决算': '79.04',
  年度: '2023',
  年初预算数: '760',
  全年预算数: '804.29',
  全年执行数: '780.02',
  执行率: '96.98%',
  基本支出: '463.14',
  项目支出: '316.88',
};

/** What the rules of reports ask about a sentence: figures that differ, with what they should be, and claims. */
function said(text: string): readonly string[] {
  const 报告 = `2023年度部门整体支出绩效自评报告\n一、支出情况\n${text}`;
  return standing(subjectOf({ ...FORM, 报告 }), RULES)
    .map((one) => one.finding())
    .filter(({ rule, outcome }) => /^report\//.test(rule) && /^(?:fail|explain)$/.test(outcome))
    .map(({ rule, key, actual, expected }) =>
      [rule.slice('report/'.length), key, actual, expected].filter((one) => one).join(' '),
    );
}

const RIGHT: Readonly<Record<string, readonly string[]>> = {
  'a rate of all the money behind its last part': [
    '基本支出463.14万元，项目支出316.88万元，整体支出执行率96.98%。',
    '基本支出463.14万元，项目支出316.88万元，总执行率96.98%。',
    '2023年全年实际支出780.02万元，其中：基本支出463.14万元，项目支出316.88万元，总体执行率96.98%。',
    '基本支出463.14万元，项目支出316.88万元；总体预算执行率为96.98%。',
    '基本支出463.14万元，项目支出316.88万元，部门整体支出预算执行率96.98%。',
    '项目支出预算329.4万元，支出316.88万元，总体执行率96.2%。',
    '基本支出463.14万元，项目支出总体执行率96.2%。',
  ],
  'a fund called by its name': [
    '水库除险加固项目支出82.43万元，河长制工作经费项目支出61.32万元。',
    '水库除险加固专项82.43万元。',
    '水库除险加固专项资金85万元。',
    '河长制专项资金支出61.32万元。',
    '水库除险加固项目预算85万元，执行82.43万元。',
    '水库除险加固项目全年预算85万元，实际支出82.43万元。',
    '水库除险加固专项资金20万元用于购置设备。',
    '水库除险加固专项资金2.57万元结转下年。',
    '其他水库除险加固项目支出12万元。',
    '争取上级水库除险加固专项资金200万元。',
    '质量强市项目支出33万元。',
    '2022年水库除险加固项目支出77万元。',
    '项目支出316.88万元，其中业务工作经费141.26万元，运行维护经费31.87万元，专项资金143.75万元。',
    '获得上级专项资金100万元。',
  ],
  'last year beside this year': [
    '公务接待上年决算3.40万元，本年决算3.57万元，增加0.17万元。',
    '公务接待2022年决算3.40万元，2023年决算3.57万元，增加0.17万元。',
    '公务接待上年决算3.40万元，本年预算3.6万元，本年决算3.57万元，减少0.03万元。',
    '公务接待预算3.6万元，实际支出3.57万元，减少0.03万元。',
    '公务接待费2021年3.6万元，2022年3.40万元，减少0.2万元。',
  ],
  'a label before what it names': [
    '三公经费：2023年“三公”经费预算11.49万元，实际支出11.30万元，比上年减少0.02万元。',
    '公用经费：2023年公用经费79.04万元。',
    '三公经费情况：公务接待费3.57万元。',
  ],
  'so much of the budget': [
    '公用经费支出79.04万元，完成预算82万元的96.39%。',
    '公用经费支出79.04万元，完成预算的96.39%。',
    '全年支出780.02万元，完成预算的96.98%。',
    '公用经费支出79.04万元，占预算的96.39%。',
    '全年支出780.02万元，占预算的96.98%。',
    '基本支出463.14万元，占预算的57.58%。',
    '河道清淤完成投资82万元，完成预算的50%。',
    '2022年公用经费80.1万元，完成预算的98%。',
    '公用经费支出79.04万元，其中办公费8.53万元，完成预算的90%。',
  ],
};

const WRONG: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'a rate of all the money behind its last part': [
    [
      '基本支出463.14万元，项目支出316.88万元，整体支出执行率95.98%。',
      'figures differs 95.98 96.98',
    ],
    ['基本支出463.14万元，项目支出316.88万元，总执行率96.89%。', 'figures differs 96.89 96.98'],
    ['基本支出463.14万元，项目支出316.88万元；总体执行率96.2%。', 'figures differs 96.2 96.98'],
    ['基本支出463.14万元，部门整体支出预算执行率86.98%。', 'figures differs 86.98 96.98'],
    ['项目支出总体执行率92.6%。', 'figures differs 92.6 96.2'],
  ],
  'a fund called by its name': [
    ['水库除险加固项目支出84.23万元。', 'figures differs 84.23 82.43'],
    ['河长制工作经费项目支出61.23万元。', 'figures differs 61.23 61.32'],
    ['河长制工作经费支出61.23万元。', 'figures differs 61.23 61.32'],
    ['水库除险加固专项资金84.23万元。', 'figures differs 84.23 82.43'],
    ['水库除险加固专项经费支出84.23万元。', 'figures differs 84.23 82.43'],
    ['水库除险加固项目全年执行84.23万元。', 'figures differs 84.23 82.43'],
    ['水库除险加固项目预算58万元，执行82.43万元。', 'figures differs 58 85'],
    ['水库除险加固项目预算85万元，执行84.23万元。', 'figures differs 84.23 82.43'],
    [
      '项目支出316.88万元，其中业务工作经费141.26万元，运行维护经费31.87万元，专项资金134.75万元。',
      'figures differs 134.75 143.75',
    ],
  ],
  'last year beside this year': [
    ['公务接待上年决算3.04万元，本年决算3.57万元。', 'figures differs 3.04 3.4'],
    ['公务接待上年决算3.40万元，本年决算3.57万元，减少0.17万元。', 'contradiction contradicted'],
    ['公务接待上年决算3.40万元，本年决算3.57万元，下降5%。', 'contradiction contradicted'],
    [
      '公务接待2022年决算3.40万元，2023年决算3.57万元，减少0.17万元。',
      'contradiction contradicted',
    ],
  ],
  'a label before what it names': [
    ['三公经费：2023年“三公”经费预算12.49万元。', 'figures differs 12.49 11.49'],
    ['三公经费：2023年“三公”经费实际支出12.30万元。', 'figures differs 12.3 11.3'],
    ['三公经费情况：公务接待费3.75万元。', 'figures differs 3.75 3.57'],
  ],
  'so much of the budget': [
    ['公用经费支出79.04万元，完成预算82万元的69.44%。', 'percentages wrong 69.44% 96.39%'],
    ['公用经费支出79.04万元，完成预算100万元的79.04%。', 'figures differs 100 82'],
    ['公用经费支出79.04万元，完成预算的69.44%。', 'figures differs 69.44 96.39'],
    ['全年支出780.02万元，完成预算的69.98%。', 'figures differs 69.98 96.98'],
    ['全年支出780.02万元，占预算的69.98%。', 'figures differs 69.98 96.98'],
  ],
};

test('a report that names no year is of the year of its forms', () => {
  const report = readReportText('公务接待上年决算3.40万元，本年决算3.57万元，增加0.17万元。');
  const read = readAs(report, { isAbout: () => true, year: 2023, parts: [] });
  expect(read.facts.map(({ year }) => year)).toEqual([2022, 2023, 2023]);
});

for (const [why, texts] of Object.entries(RIGHT)) {
  test.each(texts)(`right, ${why}: %s`, (text) => {
    expect(said(text)).toEqual([]);
  });
}

for (const [why, rows] of Object.entries(WRONG)) {
  test.each(rows)(`wrong, ${why}: %s`, (text, expected) => {
    expect(said(text)).toEqual([expected]);
  });
}

test('which of two project forms that are called alike is meant is open', () => {
  const text = '2023年度部门整体支出绩效自评报告\n一、支出情况\n河道治理项目支出30万元。';
  const projectOf = (amount: string) =>
    subjectOf({
      ...FORM,
      '项目表 项目名称': '河道治理项目',
      '项目表 全年预算数': amount,
      '项目表 全年执行数': amount,
      报告: text,
    });
  const [first, second] = [projectOf('30'), projectOf('20')];
  const told = (projects: typeof first.projects) =>
    standing({ ...first, projects }, RULES)
      .map((one) => one.finding())
      .filter(({ rule, outcome }) => rule === 'report/figures' && outcome === 'fail').length;
  expect(told(first.projects)).toBe(0);
  expect(told(second.projects)).toBe(1);
  expect(told([...first.projects, ...second.projects])).toBe(0);
});
