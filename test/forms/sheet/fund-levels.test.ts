import { readForms, type BasicData } from '../../../src/forms';
import { findingsIn } from '../../families/findings';
import { drawing, snapshotOf } from '../../families/grid';

function sheet(...funds: readonly string[]) {
  const rows = [
    '2023年度部门整体支出绩效评价基础数据表|<|<|<',
    '经费控制情况（万元）|2022年决算数|2023年预算数|2023年决算数',
    '三公经费|16|17|16.5',
    '项目支出|433.15|467.23|457.53',
    '1、业务工作经费|100|100|100',
    '2、运行维护经费|0|0|0',
    ...funds,
    '公用经费|72|79|77',
  ];
  return snapshotOf(drawing('基础数据表', `\n${rows.join('\n')}\n`));
}

const failures = (...funds: readonly string[]): string[] =>
  findingsIn(sheet(...funds)).filter((line) => line.startsWith('fail'));

const HEAD = '3、专项资金（一个专项一行）|333.15|367.23|357.53';
const LEVELS = [
  HEAD,
  '（1）省级专项资金|211.05|227.01|223.06',
  '①红色旅游公路绿化|161.96|168.65|166.63',
  '②森林抚育|49.09|58.36|56.43',
  '（2）县级专项资金|122.1|140.22|134.47',
  '①小微项目|122.1|140.22|134.47',
];

test('funds with sums of their own count once, and are called without the number in a circle', () => {
  const { funds } = readForms(sheet(...LEVELS)).forms[0] as BasicData;
  expect(funds.map(({ name, beneath }) => (beneath ? `- ${name}` : name))).toEqual([
    '省级专项资金',
    '- 红色旅游公路绿化',
    '- 森林抚育',
    '县级专项资金',
    '- 小微项目',
  ]);
});

test.each<[string, string[], string[]]>([
  ['circles beneath brackets', LEVELS, []],
  ['a sum of a level that is off', LEVELS.map((row) => row.replace('|56.43', '|65.43')), ['D8']],
  [
    'a whole that is off',
    LEVELS.map((row) => row.replace('|140.22|134.47', '|140.22|143.47')),
    ['D7'],
  ],
  ['one list', [HEAD, '（1）甲|211.05|227.01|223.06', '（2）乙|122.1|140.22|134.47'], []],
  ['numbers in circles alone', [HEAD, '①甲|211.05|227.01|223.06', '②乙|122.1|140.22|134.47'], []],
  [
    'another style without a list of its own',
    [HEAD, '1、甲|211.05|227.01|223.06', '（2）乙|122.1|140.22|134.47'],
    [],
  ],
  [
    'headings of a level without figures',
    [HEAD, '（1）省级|||', '①甲|211.05|227.01|223.06', '（2）县级|||', '①乙|122.1|140.22|134.47'],
    [],
  ],
])('%s', (_, rows, cells) => {
  expect(failures(...rows)).toEqual(cells.map((cell) => `fail basic/special-funds-total ${cell}`));
});
