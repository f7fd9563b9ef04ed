import { assess } from '../../../src/assessment';
import { drawing, snapshotOf } from '../../families/grid';

/** Two breakdowns of one total, each of which has to add up by itself. */

const CITIES = [
  '沈阳市|<|640|640|100%||',
  '大连市|<|215.5|215.5|100%||',
  '阜新市|<|144.5|94.5|65.40%||',
];
const SOURCES = ['其中：中央财政资金|<|700|700|100%||', '地方财政资金|<|300|250|83.33%||'];
const TOTAL = '年度资金总额|<|1000|950|95.00%|10|9.5';

function form(...rows: readonly string[]): string {
  return `
2024年度中央对地方转移支付绩效自评表|<|<|<|<|<|<
转移支付名称|学生资助补助经费|<|<|<|<|<
资金情况（万元）|<|全年预算数|全年执行数|执行率|分值|得分
${rows.join('\n')}
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
产出指标|数量指标|资助学生人数|≥800人|830人|50|50
效益指标|社会效益指标|失学人数|0人|0人|40|40
总分|<|<|<|<|100|99.5
`;
}

const FUNDS =
  /^funds\/(?:parts-total|of-which|execution-rate|source-total|nature-total|overspent)$/;

function told(text: string): string[] {
  const { units } = assess({ snapshot: snapshotOf(drawing('表', text)) });
  return units.flatMap(({ findings }) =>
    findings
      .filter(
        ({ rule, outcome }) => FUNDS.test(rule) && !['pass', 'not-applicable'].includes(outcome),
      )
      .map(({ rule, outcome, key, cells: [cell], expected, actual }) => {
        const at = cell && 'row' in cell ? `${cell.row}:${cell.column}` : '';
        return `${outcome} ${rule} ${key} ${at} ${actual}→${expected}`;
      }),
  );
}

const HEADINGS = ['分地区：', '按地区分', '其中：分市县', '各市资金情况', '按资金分配地区划分'];
const wrongCity = CITIES.map((row) => row.replace('|94.5|65.40%', '|49.5|34.26%'));

test.each<[string, readonly string[], readonly string[]]>([
  ...HEADINGS.map((heading): [string, readonly string[], readonly string[]] => [
    `right under ${heading}`,
    [TOTAL, ...SOURCES, `${heading}|<|||||`, ...CITIES],
    [],
  ]),
  [
    'right under a heading over the whole row',
    [TOTAL, ...SOURCES, '分地区：|<|<|<|<|<|<', ...CITIES],
    [],
  ],
  [
    'right beside a heading at the side',
    [
      TOTAL,
      ...SOURCES,
      ...CITIES.map((row, at) => row.replace(/^(.*?)\|</, `${at === 0 ? '分地区' : '^'}|$1`)),
    ],
    [],
  ],
  [
    'right with the cities first',
    [TOTAL, '分地区：|<|||||', ...CITIES, '按资金来源分：|<|||||', ...SOURCES],
    [],
  ],
  ['right without a heading', [TOTAL, ...SOURCES, ...CITIES], []],
  [
    'right without a heading, behind 其中',
    [TOTAL, ...SOURCES, `其中：${CITIES[0]}`, ...CITIES.slice(1)],
    [],
  ],
  [
    'a city wrong',
    [TOTAL, ...SOURCES, '分地区：|<|||||', ...wrongCity],
    ['fail funds/parts-total part 3:3 950→905'],
  ],
  [
    'a city wrong without a heading',
    [TOTAL, ...SOURCES, ...wrongCity],
    ['fail funds/parts-total part 3:3 950→905'],
  ],
  [
    'a source wrong',
    [TOTAL, SOURCES[0]!, '地方财政资金|<|300|205|68.33%||', '分地区：|<|||||', ...CITIES],
    ['fail funds/parts-total part 3:3 950→905'],
  ],
  [
    'a city with another rate',
    [TOTAL, ...SOURCES, '分地区：|<|||||', ...CITIES.slice(1), CITIES[0]!.replace('100%', '99%')],
    ['fail funds/execution-rate wrong 9:4 99%→100.00%'],
  ],
  [
    'the total wrong against both',
    [TOTAL.replace('1000|950|95.00%', '1100|950|86.36%'), ...SOURCES, '分地区：|<|||||', ...CITIES],
    ['fail funds/parts-total part 3:2 1100→1000'],
  ],
  [
    'the total wrong against both, and its rate',
    [TOTAL.replace('1000|950', '1000|590'), ...SOURCES, '分地区：|<|||||', ...CITIES],
    ['fail funds/parts-total ways 3:3 590→950'],
  ],
  [
    'cities that share the central money alone',
    [TOTAL, ...SOURCES, '分地区：|<|||||', '沈阳市|<|400|400|100%||', '大连市|<|300|300|100%||'],
    [],
  ],
  [
    'only some of the cities',
    [
      TOTAL,
      ...SOURCES,
      '分地区：|<|||||',
      '沈阳市|<|640|640|100%||',
      '大连市|<|215.5|215.5|100%||',
    ],
    [],
  ],
  ['left blank', [TOTAL, ...SOURCES, '分地区：|<|||||', '沈阳市|<|||||', '大连市|<|||||'], []],
  [
    'one list beneath a heading',
    [
      TOTAL,
      '其中：中央财政资金|<|700|700|100%||',
      '各级配套资金：|<|||||',
      '省级资金|<|200|200|100%||',
      '市级资金|<|100|50|50%||',
    ],
    [],
  ],
])('%s', (_, rows, expected) => {
  expect(told(form(...rows))).toEqual(expected);
});
