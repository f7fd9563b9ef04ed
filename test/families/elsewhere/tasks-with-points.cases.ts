import { assess } from '../../../src/assessment';
import { sentence } from '../../../src/messages';
import { drawing, snapshotOf } from '../grid';

/** Reported total, what is allowed, and what is said but for 提示. */
function told(rows: string): string[] {
  const { units, forms } = assess({ snapshot: snapshotOf(drawing('自评表', rows)) });
  const [unit] = units;
  const doubts = (forms[0]?.doubts ?? []).map(({ kind, field }) => `? ${kind} ${field}`);
  const findings = (unit?.findings ?? []).filter(
    ({ outcome }) => outcome === 'fail' || outcome === 'explain' || outcome === 'undetermined',
  );
  return [
    `${unit?.score?.low}–${unit?.score?.high} of ${unit?.score?.weight}`,
    ...doubts,
    ...findings.map(({ outcome, rule, key }) => `${outcome} ${rule} ${key}`),
  ];
}

const department = (more: {
  heads?: string;
  money?: string;
  task?: string;
  quality?: string;
  sum?: string;
}) => `
2022年度街道办事处整体支出绩效自评表|<|<|<|<|<|<
单位名称|桃源街道办事处|<|<|<|<|<
${more.money ?? '年度预算（万元）|基本支出|1820|项目支出|640|合计|2460'}
${more.heads ?? '年度重点任务|预算（万元）|支出（万元）|完成情况|分值|得分|未完成说明'}
老旧小区改造|300|288|已完成2个小区|10|10|
背街小巷保洁|200|198|全年保洁|10|${more.task ?? '10'}|
综治维稳|140|130|已完成|10|10|
一级指标|二级指标|三级指标|目标值|完成值|分值|得分
产出指标|数量指标|改造小区|2个|2个|15|15
^|质量指标|验收合格率|100%|100%|${more.quality ?? '15'}|15
效益指标|社会效益指标|治安发案率下降|≥5%|6%|30|30
满意度指标|满意度|居民满意度|≥90%|93%|10|10
合计|||||100|${more.sum ?? '100'}
`;
const DOUBT = '? unread-row annualBudget';
const UNREAD = '年度重点任务|投入（万元）|用掉（万元）|完成情况|分值|得分|未完成说明';

test.each<[string, Parameters<typeof department>[0], string[]]>([
  ['tasks under 预算 and 支出', {}, ['100.00–100.00 of 100', DOUBT]],
  [
    'a total that adds otherwise',
    { sum: '99' },
    ['100.00–100.00 of 100', DOUBT, 'fail score/total off'],
  ],
  [
    'a task that lost a point',
    { task: '9', sum: '99' },
    ['99.00–99.00 of 100', DOUBT, 'explain explanation/missing lost'],
  ],
  [
    'a task without a score',
    { task: '', sum: '90' },
    ['90.00–100.00 of 100', DOUBT, 'fail score/missing blank-unmeasured'],
  ],
  [
    'a task without a score, counted in the total',
    { task: '', sum: '100' },
    ['90.00–100.00 of 100', DOUBT, 'fail score/missing blank-unmeasured'],
  ],
  [
    'tasks below the funds, each in a row of its own',
    { money: '全年预算数（万元）|2460||||\n全年执行数（万元）|2436||||' },
    ['100.00–100.00 of 100'],
  ],
  [
    'tasks that are not read',
    { heads: UNREAD },
    [
      '70.00–70.00 of 70',
      DOUBT,
      'undetermined weight/total unread',
      'undetermined score/total unread',
    ],
  ],
  [
    'tasks that are not read, and a total below the rows that were',
    { heads: UNREAD, sum: '65' },
    ['70.00–70.00 of 70', DOUBT, 'fail score/total off', 'undetermined weight/total unread'],
  ],
  [
    'tasks that are not read beside too many points',
    { heads: UNREAD, quality: '55' },
    [
      '110.00–110.00 of 110',
      DOUBT,
      'fail weight/total off-stated',
      'fail score/total off',
      'explain explanation/missing lost',
    ],
  ],
])('%s', (_, more, expected) => {
  expect(told(department(more))).toEqual(expected);
});

const fund = (rate: string, executed: string, score: string) => `
社会保险基金绩效自评表|<|<|<|<|<|<|<
（2024年度）|<|<|<|<|<|<|<
基金名称|养老保险基金|<|<|经办机构|社保中心|<|<
基金收支（万元）|项目|年初预算数|全年预算数|全年执行数|执行率|分值|得分
^|基金收入|32000|33500|33165|99%|5|4.95
^|基金支出|28000|29000|${executed}|${rate}|5|${score}
^|当年结余|4000|4500|${33165 - Number(executed)}|—|—|—
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因
产出指标|数量指标|参保人数|≥42万人|42.3万人|50|50|
效益指标|社会效益指标|参保率|≥98%|98.6%|30|30|
满意度指标|满意度|参保人满意度|≥90%|95%|10|10|
总分|<|<|<|<|100|${(94.95 + Number(score)).toFixed(2)}|
`;

test.each<[string, string, string, string[]]>([
  ['99%', '28710', '4.95', []],
  ['99%', '28710', '4.9', []],
  ['91%', '26390', '4.55', []],
  ['89%', '25810', '4.45', ['explain explanation/missing lost']],
  // More is lost than the rate costs.
  ['99%', '28710', '4', ['explain explanation/missing lost']],
])('基金支出 at %s (%s) with %s of 5 points', (rate, executed, score, expected) => {
  expect(told(fund(rate, executed, score)).slice(1)).toEqual(expected);
});

test('a task goes by its name where the money has two rows of headings beside it', () => {
  const rows = `
部门整体支出绩效自评表|<|<|<|<|<|<|<|<
（2024年度）|<|<|<|<|<|<|<|<
单位名称|青山县水利局|<|<|<|<|<|<|<
年度主要任务完成情况|任务名称|完成情况|预算数（万元）|<|<|执行数（万元）|<|<
^|^|^|总额|财政拨款|其他资金|总额|财政拨款|其他资金
^|水库除险加固|完成6座小型水库除险加固|900|800|100|880|780|100
^|农村饮水安全|巩固提升8处供水工程|420|400|20|398|400|18
^|金额合计|<|1320|1200|120|1298|1180|118
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|<|<
产出指标|数量指标|水库除险加固座数|6座|6座|100|100|<|<
`;
  const { units } = assess({ snapshot: snapshotOf(drawing('自评表', rows)) });
  const found = units.flatMap(({ findings }) =>
    findings.filter(({ rule }) => rule === 'funds/columns-total'),
  );
  expect(found.map((one) => sentence(one, 'zh-CN')).join()).toContain('“农村饮水安全”');
});
