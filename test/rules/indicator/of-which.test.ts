import { findingsIn } from '../../families/findings';
import { drawing, snapshotOf } from '../../families/grid';

const form = (rows: string): string => `
2022年度项目支出绩效自评表|<|<|<|<|<|<|<
项目名称|特色种养|<|<|<|<|<|<
项目资金（万元）|<|年初预算数|全年预算数|全年执行数|分值|执行率|得分
年度资金总额|<|9.48|9.48|9.48|10|100%|10
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
${rows}
效益指标|社会效益指标|受益人口|≥90人|90人|60|60|
`;

const planted = (cells: readonly [string, string, string, string]): string =>
  form(`产出指标|数量指标|补助种植面积|${cells[0]}|30|30|
产出指标|数量指标|其中桃树种植面积|${cells[1]}|||
产出指标|数量指标|其中：苹果树种植面积|${cells[2]}|||
产出指标|数量指标|其中露天蔬菜|${cells[3]}|||`);

const told = (text: string): readonly string[] =>
  findingsIn(snapshotOf(drawing('表', text))).filter((one) => one.includes('of-which'));

test.each<readonly [string, readonly [string, string, string, string], readonly string[]]>([
  ['all right', ['29.5亩|29.5亩', '1.5亩|1.5亩', '8亩|8亩', '20亩|20亩'], []],
  [
    'a result',
    ['29.5亩|29.5亩', '1.5亩|1.5亩', '8亩|18亩', '20亩|20亩'],
    ['explain indicator/of-which E6'],
  ],
  [
    'a target',
    ['29.5亩|29.5亩', '1.5亩|1.5亩', '8亩|8亩', '2亩|20亩'],
    ['explain indicator/of-which D6'],
  ],
  [
    'the whole',
    ['29.5亩|25.9亩', '1.5亩|1.5亩', '8亩|8亩', '20亩|20亩'],
    ['explain indicator/of-which E6'],
  ],
  ['bounds', ['≥29.5亩|30亩', '≥1.5亩|2亩', '≥8亩|8亩', '≥20亩|20亩'], []],
  ['less, as planned and done', ['29.5亩|29.5亩', '1.5亩|1.5亩', '8亩|8亩', '10亩|10亩'], []],
  ['other units', ['29.5亩|29.5亩', '1.5亩|1.5亩', '8亩|8亩', '20株|25株'], []],
  ['a part left blank', ['29.5亩|29.5亩', '1.5亩|1.5亩', '8亩|8亩', '20亩|'], []],
  ['rates', ['100%|100%', '30%|50%', '30%|50%', '40%|50%'], []],
])('其中 rows of an indicator: %s', (_, cells, expected) => {
  expect(told(planted(cells))).toEqual(expected);
});

test('one 其中 row is some of it', () => {
  const text = form(`产出指标|数量指标|培训人数|100人|100人|30|30|
产出指标|数量指标|其中：女性|100人|60人|||`);
  expect(told(text)).toEqual([]);
});
