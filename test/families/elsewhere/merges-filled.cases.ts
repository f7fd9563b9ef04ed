import { findingsIn } from '../findings';
import { drawn, type Case } from './changed';

/** As a converter leaves a form that takes merged cells apart and writes what they held into each. */
const filled = (merged: string): string =>
  merged
    .split('\n')
    .map((line) =>
      line
        .split('|')
        .reduce<string[]>(
          (cells, cell) => [...cells, cell === '<' ? (cells.at(-1) ?? '') : cell],
          [],
        )
        .join('|'),
    )
    .join('\n');

const DEPARTMENT = `
2023年度部门整体支出绩效自评表|<|<|<|<|<|<|<
部门名称|<|青禾县体育局|<|<|<|<|<
部门预算（万元）|<|全年预算数|<|<|全年执行数|<|<
任务名称|主要内容|总额|财政拨款|其他资金|总额|财政拨款|其他资金
义务教育|校舍维修|4860|4360|500|4715|4225|490
体育事业|场地建设|300|200|100|283.4|193.4|90
金额合计|<|5160|4560|600|4998.4|4418.4|580
一级指标|二级指标|三级指标|指标值|完成值|分值|得分|偏差原因分析及改进措施
产出指标|数量指标|维修校舍|≥12处|13处|50|50|
效益指标|社会效益指标|参加健身人次|≥1200人次|1315人次|30|30|
满意度指标|满意度指标|群众满意度|≥90%|85%|20|18.89|夏季停水，群众意见多，2024年6月前完成管网改造。
总分|<|<|<|<|100|98.89|
`;

const HUNAN = `
2022年度部门整体支出绩效自评表|<|<|<|<|<|<|<
单位名称|<|青禾县林业局|<|<|<|<|<
年度预算申请（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分
|年度资金总额|1850.6|1930.6|1892|10|98%|9.8
|按收入性质分：1930.6|<|<|按支出性质分：1892|<|<|<
|其中：一般公共预算：1880.6|<|<|其中：基本支出：1124.5|<|<|<
|其他资金：50|<|<|项目支出：767.5|<|<|<
一级指标|二级指标|三级指标|指标值|完成值|分值|得分|偏差原因分析及改进措施
产出指标|数量指标|人工造林|≥1.2万亩|1.25万亩|50|50|
效益指标|社会效益指标|受害率|≤0.9‰|0.31‰|30|30|
满意度指标|满意度指标|群众满意度|≥90%|95%|10|10|
总分|<|<|<|<|100|99.8|
`;

test.each<[string, string, string[]]>([
  ['a department', DEPARTMENT, []],
  ['Hunan', HUNAN, []],
])('as it should be: %s', (_, form, expected) => {
  expect(findingsIn(drawn(form, {}))).toEqual(expected);
  expect(findingsIn(drawn(filled(form), {}))).toEqual(expected);
});

test.each<Case>([
  ['the total', { '|100|99.8|': '|100|98.9|' }, ['fail score/total G12']],
  [
    'a source',
    { '其中：一般公共预算：1880.6|<|<': '其中：一般公共预算：1808.6|<|<' },
    ['fail funds/source-total B6'],
  ],
])('taken apart: %s', (_, changes, expected) => {
  const own = Object.entries(changes).reduce((text, [from, to]) => text.replace(from, to), HUNAN);
  expect(own).not.toBe(HUNAN);
  expect(findingsIn(drawn(filled(own), {}))).toEqual(expected);
});

test('results that repeat their targets are no labels', () => {
  const changes = { '≥12处|13处|50|50|': '完成情况良好|完成情况良好|50|50|' };
  expect(findingsIn(drawn(DEPARTMENT, changes))).toEqual([]);
});
