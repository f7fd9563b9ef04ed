/** What was left, what came on top and what was cut: how a report takes it apart, and what is no figure of the item's own. */
import { RULES } from '../../../src/rules';
import { subjectOf } from '../examples/subject';
import { judgedBy } from '../verdicts';

const FORM = {
  '基础数据表 年度': '2023',
  '项目支出 本年决算': '589',
  '项目支出 本年预算': '610',
  '业务工作经费 本年决算': '204.6',
  '业务工作经费 本年预算': '210',
  '运行维护经费 本年决算': '46.35',
  '运行维护经费 本年预算': '48',
  '专项 森林防火 本年决算': '128.05',
  '专项 森林防火 本年预算': '132',
  '公用经费 本年决算': '90.15',
  '公用经费 上年决算': '88.6',
  '三公经费 上年决算': '14.86',
  '三公经费 本年决算': '12.42',
  '三公经费 本年预算': '13.9',
  '公务接待 上年决算': '5.36',
  '公务接待 本年决算': '4.12',
  '公务接待 本年预算': '4.6',
  年度: '2023',
  全年预算数: '1482',
  全年执行数: '1461',
  执行率: '98.58%',
  基本支出: '872',
  项目支出: '589',
  '资金 上年结转资金 全年预算数': '47.36',
  '资金 上年结转资金 全年执行数': '47.36',
};

/** What a report is told of a sentence: the rule, and the figure or the words. */
function told(sentence: string): string[] {
  const subject = subjectOf({ ...FORM, 报告: `2023年度绩效自评报告\n一、情况\n${sentence}` });
  return RULES.filter(({ id }) => id.startsWith('report/'))
    .flatMap((rule) => judgedBy(rule, subject))
    .filter(({ outcome }) => outcome === 'fail' || outcome === 'explain')
    .map(({ rule, actual, data }) => `${rule.slice('report/'.length)} ${actual ?? data['quote']}`);
}

describe('right', () => {
  test.each([
    // Parts of what was left.
    '年末项目结余21万元（森林防火3.95万元、其他项目10万元、业务工作经费5.4万元、运行维护经费1.65万元）。',
    '年末结转21万元，其中业务工作经费5.4万元、运行维护经费1.65万元、森林防火3.95万元。',
    '项目支出589万元，结余21万元，其中业务工作经费5.4万元、运行维护经费1.65万元。',
    '项目支出结余情况：业务工作经费5.4万元，运行维护经费1.65万元。',
    // Parts of what came on top, or was saved.
    '三公经费比上年减少2.44万元，其中公务接待费1.24万元、公务用车运行维护费1.2万元。',
    '三公经费比上年减少2.44万元（公务接待费1.24万元、公务用车运行维护费1.2万元）。',
    '三公经费12.42万元，比上年减少2.44万元，其中公务接待费1.24万元、公务用车运行维护费1.2万元。',
    '项目支出较上年增加37.4万元，其中业务工作经费18.2万元、运行维护经费1.15万元、县级专项资金18.05万元。',
    '预算追加324.35万元，其中基本支出85.3万元、项目支出239.05万元。',
    // Against each other.
    '较年初预算调减255.57万元，其中项目支出调减280万元，基本支出调增24.43万元。',
    // Of this year, not of the last.
    '结余资金21万元。',
    '结转资金21万元。',
    '上年结转资金47.36万元。',
    '预算执行率98.58%，未执行21万元结转下年。',
    // In 元, beside what is rounded to 万元.
    '项目预算305.26万元，项目实际支出203.15万元，结余1,021,149.50元。',
    // Shares of what is named.
    '三公经费12.42万元，人均0.2万元，占公用经费90.15万元的13.78%。',
    '基本支出872万元（占59.68%）、项目支出589万元（占40.31%）。',
    '项目支出589万元，其中业务工作经费占34.74%、运行维护经费占7.87%、县级专项占57.39%。',
  ])('%s', (sentence) => {
    expect(told(sentence)).toEqual([]);
  });
});

describe('wrong', () => {
  test.each([
    ['项目支出589万元，其中业务工作经费206.4万元、运行维护经费46.35万元。', 'figures 206.4'],
    [
      '三公经费12.42万元，比上年减少2.44万元，其中公务接待费4.21万元、公务用车运行维护费8.3万元。',
      'figures 4.21',
    ],
    [
      '公用经费90.15万元，比上年增加1.55万元，其中三公经费12.24万元、公务接待费4.12万元。',
      'figures 12.24',
    ],
    ['三公经费支出12.42万元，结余1.48万元（公务接待费4.21万元）。', 'figures 4.21'],
    ['收支结余情况：全年支出1461万元，业务工作经费206.4万元。', 'figures 206.4'],
    ['上年结转资金74.36万元。', 'figures 74.36'],
    ['预算资金无结余。', 'contradiction 预算资金无结余'],
    ['较年初预算调减255.57万元，其中项目支出调减280万元，基本支出调减24.43万元。', 'sums 255.57'],
    ['三公经费12.42万元，占公用经费90.15万元的18.78%。', 'percentages 18.78%'],
    ['全年支出1461万元，其中项目支出589万元（占48.31%）。', 'percentages 48.31%'],
    ['项目支出589万元，占总支出的48.31%。', 'figures 48.31'],
  ])('%s', (sentence, expected) => {
    expect(told(sentence)).toEqual([expected]);
  });

  test('a balance in 元 that the rounding does not explain', () => {
    const [found] = told('项目预算305.26万元，项目实际支出203.15万元，结余1,012,149.50元。');
    expect(found).toMatch(/1,012,149\.50元$/);
  });
});

test('nothing left of what was all spent', () => {
  const all = { '资金 基本支出 全年预算数': '872', '资金 基本支出 全年执行数': '872' };
  const about = (sentence: string) => {
    const subject = subjectOf({ 年度: '2023', ...all, 报告: `2023年度绩效自评报告\n${sentence}` });
    const rule = RULES.find(({ id }) => id === 'report/contradiction');
    const found = rule ? judgedBy(rule, subject) : [];
    return found.flatMap(({ outcome, data }) => (outcome === 'explain' ? [data['quote']] : []));
  };
  expect(about('基本支出结余0元。')).toEqual([]);
  expect(about('基本支出结余0.00万元。')).toEqual([]);
  expect(about('基本支出有结余。')).toEqual(['基本支出有结余']);
});
