/** Both forms of a department in one workbook, the funds with a column for what was spent of each part. */
import { assess } from '../../src/assessment';
import { findingsIn, line } from '../families/findings';
import { drawing, snapshotOf, type Drawing } from '../families/grid';
import { inject } from './inject';

const basic = drawing(
  '基础数据',
  `
2024年度部门整体支出绩效评价基础数据表|<|<|<
填报单位：青山县农业农村局||单位：万元|
经费控制情况|2023年决算数|2024年预算数|2024年决算数
项目支出|3940|4310|4249.95
1、业务工作专项|1520|1680|1655.2
2、运行维护专项|120|130|128.4
3、县级专项资金|2300|2500|2466.35
公用经费|210.5|205|201.36
`,
);
const evaluation = drawing(
  '自评表',
  `
2024年度部门整体支出绩效自评表|<|<|<|<|<|<|<|<
部门名称|<|青山县农业农村局|<|<|<|<|<|<
年度预算申请（万元）|<||年初预算数|全年预算数|全年执行数|分值|执行率|得分
^|<|年度资金总额|5480|5800|5683.71|10|98.00%|9.8
^|<|按支出性质分：||||||
^|<|其中：基本支出|1490|1490|1433.76|||
^|<|项目支出|3990|4310|4249.95|||
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施|
产出指标|数量指标|高标准农田建设面积|≥3万亩|3.05万亩|90|90||
总分|<|<|<|<|100|99.8||
`,
);

test.each<[string, Parameters<typeof inject>[1], string[]]>([
  ['as it stands', {}, []],
  [
    'what was spent of 项目支出 differs, and 基本支出 makes up for it',
    { '自评表!F7': 4294.95, '自评表!F6': 1388.76 },
    ['fail cross/project-expenditure F7'],
  ],
])('%s', (_, changes, found) => {
  expect(findingsIn(inject(snapshotOf(basic, evaluation), changes))).toEqual(found);
});

const remarked = (remarks: string): Drawing => ({
  ...evaluation,
  rows: [...evaluation.rows, ['其他需要说明的事项', remarks]],
});
const risen = { '基础数据!B8': 90, '基础数据!C8': 190 };
const RISEN = ['explain basic/over-budget D8', 'explain basic/year-on-year D8'];

/** The form has no cell for the reason of a row that moved. */
test.each<[string, string, string[]]>([
  ['nothing', '', RISEN],
  ['of another thing', '无其他需要说明的事项。', RISEN],
  [
    'a reason for another row',
    '项目支出比上年增加，原因是新增高标准农田建设任务；下一年度提前编制项目计划，加强预算控制。',
    RISEN,
  ],
  ['the row without a reason', '公用经费比上年增加。', RISEN],
  ['the row, but no move', '公用经费按规定使用，因管理严格，下一年度继续加强管理。', RISEN],
  [
    'a reason of its own',
    '公用经费比上年增加且超出预算，原因是承办全省农业现场会；下一年度压减会议，严格控制公用经费支出。',
    [],
  ],
  [
    'one of several remarks',
    '1、部门更名。\n2、公用经费比上年增加，原因是承办全省农业现场会；下一年度压减会议，严格控制支出。',
    [],
  ],
])('remarks below the self-evaluation: %s', (_, remarks, found) => {
  expect(findingsIn(inject(snapshotOf(basic, remarked(remarks)), risen))).toEqual(found);
});

/** One heading of last year's form left as it was is told at that heading. */
test.each<[string, Record<string, string>, string]>([
  ['the accounts', { '基础数据!D3': '2023年决算数' }, 'note uneven D3'],
  ['the budget', { '基础数据!C3': '2023年预算数' }, 'note uneven C3'],
  ['last year', { '基础数据!B3': '2022年决算数' }, 'note uneven B3'],
])('a heading of another year: %s', (_, changes, expected) => {
  const { units } = assess({ snapshot: inject(snapshotOf(basic, evaluation), changes) });
  const found = units.flatMap(({ findings }) =>
    findings.filter(({ rule, outcome }) => rule === 'cross/identity' && outcome !== 'pass'),
  );
  const told = found.map((one) => line(one).replace('cross/identity', one.key));
  expect(told).toEqual([expected]);
});
