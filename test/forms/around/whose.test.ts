import { assess } from '../../../src/assessment';
import { readForms } from '../../../src/forms';
import { drawing, snapshotOf } from '../../families/grid';

const TABLE = `
资金（万元）|年初预算数|全年预算数|全年执行数|执行率
年度资金总额|100|100|100|100%
一级指标|三级指标|年度指标值|实际完成值|得分
产出指标|改造座数|≥5座|5座|60
效益指标|安全事故数|0起|0起|40
总分|<|<|<|100
`;

/** `name / organisation` of a form with such a title and such a row below it. */
function whose(title: string, row: string): string {
  const form = drawing('Sheet1', `\n${title}|<|<|<|<\n${row}${TABLE}`);
  const [unit] = assess({ snapshot: snapshotOf(form) }).units;
  return unit ? `${unit.name} / ${unit.organisation}` : '';
}

const PROJECT = '2023年度项目支出绩效自评表';

test.each<[string, string]>([
  ['主管部门|306-交通局|项目名称|危桥改造|', '危桥改造 / 交通局'],
  ['主管部门|[306]交通局|项目名称|危桥改造|', '危桥改造 / 交通局'],
  ['主管部门|306001交通局|项目名称|危桥改造|', '危桥改造 / 交通局'],
  ['主管部门|306 交通局|项目名称|危桥改造|', '危桥改造 / 交通局'],
  ['主管部门：306-交通局|<|项目名称|危桥改造|', '危桥改造 / 交通局'],
  ['主管部门|306-交通局|项目名称|危桥改造~|', '危桥改造 / 交通局'],
  ['主管部门|110指挥中心|项目名称|危桥改造|', '危桥改造 / 110指挥中心'],
  ['主管部门|12345热线中心|项目名称|危桥改造|', '危桥改造 / 12345热线中心'],
  ['主管部门|交通局|项目名称|2023年危桥改造|', '2023年危桥改造 / 交通局'],
  ['主管部门|交通局|项目名称|433126JT2024002-危桥改造|', '危桥改造 / 交通局'],
  ['主管部门|交通局|项目名称|2022-2024年危桥改造|', '2022-2024年危桥改造 / 交通局'],
  ['主管部门编码|306|项目名称|危桥改造|', '危桥改造 / '],
])('%s', (row, expected) => {
  expect(whose(PROJECT, row)).toBe(expected);
});

test.each<[string, string]>([
  ['项目名称：危桥改造|主管部门|306-交通局|预算单位|306001-公路站', '危桥改造 / 公路站'],
  ['项目名称：危桥改造|主管部门|交通局|一级预算部门|县政府办', '危桥改造 / 交通局'],
])('the unit beneath the department: %s', (row, expected) => {
  expect(whose(PROJECT, row)).toBe(expected);
});

test.each<[string, string]>([
  ['湖口县交通局2023年度部门整体支出绩效自评表', '湖口县交通局 / 湖口县交通局'],
  ['湖口县2023年度部门整体支出绩效自评表', '湖口县2023年度部门整体支出绩效自评表 / '],
])('with nothing but a title: %s', (title, expected) => {
  expect(whose(title, '附件1|<|<|<|<')).toBe(expected);
});

test('a place left empty beside the unit of money names nobody', () => {
  expect(whose(PROJECT, '填报单位：|单位：万元|<|项目名称|危桥改造')).toBe('危桥改造 / ');
});

test('one title stands above several forms of its year, unless they say another', () => {
  const named = (name: string): string => `\n项目名称|${name}|||${TABLE}`;
  const form = `\n${PROJECT}|<|<|<|<${named('危桥改造')}${named('公路养护')}${named('治超').replace('|||', '|年度|2022|')}`;
  const { forms } = readForms(snapshotOf(drawing('Sheet1', form)));
  expect(forms.map(({ year }) => year)).toEqual([2023, 2023, 2022]);
});

test('a blank form is no row that could not be read', () => {
  const blank = `
${PROJECT}|<|<|<|<
填报单位：|单位：万元|<|<|<
项目名称||||
一级指标|三级指标|年度指标值|实际完成值|得分
产出指标||||
效益指标||||
总分|<|<|<|
`;
  const [form] = readForms(snapshotOf(drawing('项目2', blank))).forms;
  expect(form?.doubts).toEqual([]);
});
