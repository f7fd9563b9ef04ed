import { assess } from '../../../src/assessment';
import { drawing, snapshotOf } from '../../families/grid';

/** Tables of two units that touch: what belongs to which cannot be told, and no sum over both is held against one of them. */

type Unit = readonly string[];

const HEAD = [
  '2023年度部门整体支出绩效自评表|<|<|<|<|<|<|<',
  '预算部门名称|青溪县水利局|<|<|<|<|<|<',
  '年度预算申请（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分',
  '|年度资金总额|1500|1400|1400|10|100.00%|10',
  '|按收入性质分：|<|<|按支出性质分：|<|<|<',
];
const TAIL = [
  '一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|原因',
  '产出指标|数量指标|检查次数|≥8次|8次|50|50|',
  '效益指标|社会效益指标|事故起数|0起|0起|40|40|',
  '总分|<|<|<|<|100|100|',
];

function unit(general: string, project: string): Unit {
  return [
    ...HEAD,
    `|其中：一般公共预算：${general}|<|<|其中：基本支出：800|<|<|<`,
    `|政府性基金拨款：100|<|<|项目支出：${project}|<|<|<`,
    ...TAIL,
  ];
}

/** The basic data of one unit, narrower than its self-evaluation: above two of these no column parts both. */
const BASIC = [
  '2023年度部门整体支出绩效评价基础数据表|<|<|<|<|<',
  '填报单位：青溪县水利局|<|<|单位：万元|<|<',
  '财政供养人员情况（人）|编制数|2023年实际在职人数|控制率||',
  '|90|88|97.78%||',
  '经费控制情况|上年决算数|当年预算数|当年决算数||',
  '三公经费|13|13|12||',
  '公用经费|20|20|20||',
  '项目支出|600|600|600||',
];

function read(...units: readonly Unit[]) {
  const beside = (tables: readonly Unit[]) =>
    (tables[0] ?? []).map((_, at) => tables.map((one) => one[at]).join('|'));
  const rows = [...beside(units.map(() => BASIC)), '', '', ...beside(units)];
  const { units: found } = assess({ snapshot: snapshotOf(drawing('表', rows.join('\n'))) });
  return found.flatMap(({ findings }) => findings);
}

function told(...units: readonly Unit[]): string[] {
  return read(...units)
    .filter(({ rule }) => /^funds\/(?:source|nature)-total$/.test(rule))
    .filter(({ outcome }) => outcome !== 'not-applicable')
    .map(({ rule, outcome, key }) => `${outcome} ${rule} ${key}`)
    .sort();
}

test('tables of two units side by side are in doubt, not wrong', () => {
  expect(told(unit('1300', '600'), unit('1500', '900'))).toEqual([
    'undetermined funds/nature-total side-by-side',
    'undetermined funds/source-total side-by-side',
  ]);
});

test('one table is held to its total as ever', () => {
  expect(told(unit('1300', '600'))).toEqual([
    'pass funds/nature-total ties',
    'pass funds/source-total ties',
  ]);
  expect(told(unit('1330', '600'))).toEqual([
    'fail funds/source-total off',
    'pass funds/nature-total ties',
  ]);
});

test('what a head says of its whole table is no kind of staff', () => {
  const staff = read(unit('1300', '600'), unit('1500', '900')).filter(({ rule }) =>
    rule.startsWith('staffing/'),
  );
  expect(staff.length).toBeGreaterThan(0);
  expect(JSON.stringify(staff)).not.toMatch(/单位/);
});
