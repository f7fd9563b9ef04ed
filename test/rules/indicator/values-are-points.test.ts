import { findingsIn } from '../../families/findings';
import { drawing, snapshotOf } from '../../families/grid';

const HEAD = `
2022年度项目支出绩效自评表|<|<|<|<|<|<|<
项目名称|道路清扫|<|<|<|<|<|<
项目资金（万元）|<|年初预算数|全年预算数|全年执行数|分值|执行率|得分
年度资金总额|<|100|100|100|10|100%|10`;

/** 指标值 and 完成值 of the rows, `分值` and 得分 behind them. */
const scored = (rows: readonly string[]): string => `${HEAD}
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
${[
  '产出指标|数量指标|申报的数量是否完成',
  '产出指标|质量指标|是否达到国家标准',
  '产出指标|时效指标|是否按期完成',
  '效益指标|社会效益指标|改善地区环境',
  '满意度指标|服务对象满意度|居民满意度',
]
  .map((name, at) => `${name}|${rows[at] ?? ''}|下雨较多，已加强清扫。`)
  .join('\n')}
`;

const unscored = (rows: readonly string[]): string => `
2022年度转移支付区域（项目）绩效自评表|<|<|<|<|<
转移支付（项目）名称|普通省道建设|<|<|<|<
项目资金（万元）|<|全年预算数（A）|全年执行数（B）|预算执行率（B/A）|
年度资金总额|<|100|100|100%|
一级指标|二级指标|三级指标|指标值|全年实际完成值|未完成原因和改进措施
${[
  '产出指标|数量指标|建设省道',
  '产出指标|质量指标|建设符合验收要求',
  '产出指标|时效指标|按期完成投资',
  '效益指标|经济效益指标|对经济发展的促进作用',
  '效益指标|社会效益指标|基本公共服务水平',
  '满意度指标|服务对象满意度指标|群众满意度',
]
  .map((name, at) => `${name}|${rows[at] ?? ''}|`)
  .join('\n')}
`;

const told = (text: string): readonly string[] =>
  findingsIn(snapshotOf(drawing('表', text))).filter((one) => one.includes('values-are-points'));

const TOLD = ['explain indicator/values-are-points D6'];

test.each<readonly [string, readonly string[], readonly string[]]>([
  ['all are', ['20|20|20|20', '20|20|20|20', '10|10|10|10', '30|30|30|30', '10|10|10|10'], TOLD],
  ['as scored', ['20|18|20|18', '20|20|20|20', '10|9|10|9', '30|30|30|30', '10|8|10|8'], TOLD],
  [
    'those that have no rate or words',
    ['20|20|20|20', '20|20|20|20', '10|10|10|10', '明显|明显|30|30', '≥90%|95%|10|10'],
    TOLD,
  ],
  [
    'only one',
    ['20|20|20|20', '达到|达到|20|20', '按期|按期|10|10', '明显|明显|30|30', '≥90%|95%|10|10'],
    [],
  ],
  [
    'two of three',
    ['20|20|20|20', '20|20|20|20', '12|12|10|10', '明显|明显|30|30', '≥90%|95%|10|10'],
    [],
  ],
  [
    'with units',
    ['20条|20条|20|20', '20项|20项|20|20', '10天|10天|10|10', '30人|30人|30|30', '10分|10分|10|10'],
    [],
  ],
  [
    'with signs',
    ['≥20|20|20|20', '≥20|20|20|20', '≤10|10|10|10', '≥30|30|30|30', '≥10|10|10|10'],
    [],
  ],
  ['rates', ['100|100|20|20', '100|100|20|20', '100|100|10|10', '95|96|30|30', '90|95|10|10'], []],
])('points in the place of targets, %s', (_, rows, expected) => {
  expect(told(scored(rows))).toEqual(expected);
});

test.each<readonly [string, readonly string[], readonly string[]]>([
  ['make up a hundred', ['20|20', '20|20', '10|10', '20|20', '10|10', '20|20'], TOLD],
  ['make up ninety', ['20|20', '20|18', '10|10', '20|20', '10|9', '10|10'], TOLD],
  ['make up another sum', ['32|32', '20|20', '10|10', '20|20', '10|10', '20|20'], []],
  ['one in words', ['20|20', '20|20', '10|10', '20|20', '10|10', '满意|满意'], []],
  ['with more done', ['20|25', '20|20', '10|10', '20|20', '10|10', '20|20'], []],
  ['with units', ['20公里|20公里', '20%|20%', '10天|10天', '20|20', '10|10', '20|20'], []],
])('points without weights: %s', (_, rows, expected) => {
  expect(told(unscored(rows))).toEqual(expected);
});

test('counts alone may be as many as their points', () => {
  const text = scored(['20|20|20|20', '20|20|20|20', '10|10|10|10', '30|30|30|30', '10|10|10|10'])
    .replaceAll(/(?:质量|时效|社会效益)指标/g, '数量指标')
    .replace('满意度指标|服务对象满意度', '产出指标|数量指标');
  expect(told(text)).toEqual([]);
});
