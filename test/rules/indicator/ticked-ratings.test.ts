import { findingsIn } from '../../families/findings';
import { drawing, snapshotOf } from '../../families/grid';

/** What is said of the ratings of a form whose second row alone falls short of its target. */
const told = (headings: string, ...ratings: readonly string[]): readonly string[] => {
  const [first, second, third] = ratings;
  const span = '|<'.repeat(headings.split('|').length - 1);
  const text = `
2022年度项目支出绩效自评表|<|<|<|<|<|<${span}
项目名称|管网改造|<|<|<|<|<${span}
一级指标|三级指标|年度指标值|实际完成值|${headings}|分值|得分|偏差原因分析及改进措施
产出指标|改造管网长度|12公里|12.6公里|${first}|40|40|
产出指标|改造户数|≥500户|465户|${second}|30|27.9|老旧小区施工面受限，已约定明年一季度完工
满意度指标|居民满意度|≥90%|93%|${third}|30|30|
总分||||${headings.replace(/[^|]/g, '')}|100|97.9|
`;
  return findingsIn(snapshotOf(drawing('表', text))).filter((one) => one.includes('/rating'));
};

test.each([
  ['是否达标', '√', '×', '√'],
  ['是否达标', '☑', '□', '☑'],
  ['完成情况', '☑是 □否', '□是 ☑否', '☑是 □否'],
  ['是否完成', 'R完成 £未完成', '£完成 R未完成', 'R完成 £未完成'],
  ['完成情况评价', '✔', '✘', '✔'],
  ['完成情况', '☑完成 □基本完成 □未完成', '□完成 ☑基本完成 □未完成', '☑完成 □基本完成 □未完成'],
  ['完成|基本完成|未完成', '√||', '||√', '√||'],
  ['完成|基本完成|未完成', '√||', '|√|', '√||'],
  // What cannot be told, and a column that says something else.
  ['是否达标', '√', '☑完成 ☑未完成', '√'],
  ['是否达标', '√', '/', '√'],
  ['是否达标', '×', '√', '×'],
  ['是否核心指标', '√', '√', '×'],
])('%s: %s, %s, %s', (headings, ...ratings) => {
  expect(told(headings, ...ratings)).toEqual([]);
});

test.each([
  ['是否达标', ['√', '√', '√'], 'E5'],
  ['是否完成', ['☑', '☑', '☑'], 'E5'],
  ['完成结论', ['√', '×', '×'], 'E6'],
  ['完成情况', ['☑是 □否', '☑是 □否', '☑是 □否'], 'E5'],
  ['是否完成', ['R完成 £未完成', 'R完成 £未完成', 'R完成 £未完成'], 'E5'],
  ['完成情况', ['完成（√） 未完成（ ）', '完成（√） 未完成（ ）', '完成（√） 未完成（ ）'], 'E5'],
  ['完成|基本完成|未完成', ['√||', '√||', '√||'], 'E5'],
  ['完成|基本完成|未完成', ['√||', '|√|', '||√'], 'G6'],
])('wrong: %s: %s', (headings, ratings, cell) => {
  expect(told(headings, ...ratings)).toEqual([`fail indicator/rating ${cell}`]);
});
