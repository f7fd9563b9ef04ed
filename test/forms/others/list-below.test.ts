import { assess } from '../../../src/assessment';
import { readForms } from '../../../src/forms';
import { drawing, snapshotOf } from '../../families/grid';

/** A list beneath a form, set apart by a blank row or a title of its own, is no part of the form. */

const UNSCORED = `
2021年度转移支付区域绩效目标自评表|<|<|<|<|<
转移支付名称|厕所革命奖补资金|<|<|<|<
资金投入情况（万元）|<|全年预算数|<|全年执行数|预算执行率
年度资金总额|<|5400|<|5280|97.78%
一级指标|二级指标|三级指标|指标值|实际完成值|未完成原因和改进措施
产出指标|数量指标|新建改建农村户厕|3.6万座|3.52万座|农户建新房推迟施工；2022年6月底前补建完成。
^|质量指标|改厕验收合格率|100%|100%|
效益指标|社会效益指标|农村卫生厕所普及率|≥60%|61.3%|
`;
const SCORED = `
2021年度项目支出绩效自评表|<|<|<|<|<
项目名称|厕所革命奖补资金|<|<|<|<
项目资金（万元）|<|全年预算数|全年执行数|分值|得分
年度资金总额|<|5400|5400|10|10
一级指标|三级指标|年度指标值|实际完成值|分值|得分
产出指标|新建改建农村户厕|3.6万座|3.6万座|50|50
效益指标|农村卫生厕所普及率|≥60%|61.3%|40|40
`;
const SUM = '总分|<|<|<|100|100\n';
const LIST = `序号|县（市、区）|任务数（座）|完成数（座）|下达资金（万元）|备注
1|洮北区|12000|12000|1800|
2|镇赉县|9000|9000|1350|
3|通榆县|15000|14200|2250|
合计|<|36000|35200|5400|
`;
const TITLE = '附：分县（市、区）情况|<|<|<|<|<\n';

const read = (text: string) => {
  const [form] = readForms(snapshotOf(drawing('表', text))).forms;
  if (!form || form.kind === 'basic-data') throw new Error('no form');
  return form;
};

test.each<[string, string, number, string | undefined]>([
  ['without scores, a blank row and a title between', `${UNSCORED}\n${TITLE}${LIST}`, 3, undefined],
  ['without scores, a title between', `${UNSCORED}${TITLE}${LIST}`, 3, undefined],
  ['without scores, a blank row between', `${UNSCORED}|||||\n${LIST}`, 3, undefined],
  ['with a total', `${SCORED}${SUM}|||||\n${TITLE}${LIST}`, 2, '100'],
  ['with scores and no total', `${SCORED}|||||\n${TITLE}${LIST}`, 2, undefined],
  ['by project', `${SCORED}${SUM}|||||\n${LIST.replace('县（市、区）', '项目名称')}`, 2, '100'],
])('%s', (_, text, indicators, total) => {
  const form = read(text);
  expect(form.indicators.map(({ name }) => name)).toHaveLength(indicators);
  expect(form.total?.score?.text).toBe(total);
  expect(form.unitTables?.map(({ rows }) => rows.length)).toEqual([3]);
  expect(form.doubts.filter(({ kind }) => kind === 'other-table')).toEqual([]);
});

test('a list that cannot be wrong by itself is named', () => {
  const form = read(`${UNSCORED}|||||\n${LIST.replace(/合计.*\n/, '')}`);
  expect(form.unitTables).toBeUndefined();
  expect(form.doubts.map(({ kind }) => kind)).toEqual(['other-table']);
});

test('rows of a form without scores go on beneath a blank row', () => {
  const more = '满意度指标|服务对象满意度指标|农户满意度|≥85%|91.7%|\n^|^|干部满意度|≥85%|90%|';
  expect(read(`${UNSCORED}|||||\n${more}`).indicators).toHaveLength(5);
});

const REGISTER = `
2024年度项目支出绩效自评明细表|<|<|<|<|<|<|<|<|<|<
序号|项目名称|实施单位|全年预算数|全年执行数|一级指标|三级指标|年度指标值|实际完成值|分值|得分
1|航道养护|航道局|4860|4860|产出指标|航道养护里程|2687公里|2687公里|60|60
1|航道养护|航道局|4860|4860|效益指标|责任事故起数|≤2起|1起|30|30
2|通航管理|管理局|2150|2150|产出指标|船闸运行闸次|≥10000闸次|10328闸次|60|60
2|通航管理|管理局|2150|2150|效益指标|货物通过量|≥1.5亿吨|1.59亿吨|30|30
`;

test.each<[string, string, number]>([
  ['each of which is known', REGISTER, 0],
  ['one of which is not', REGISTER.replace('实施单位', '最后结果'), 2],
])('a register of indicators without totals, under headings %s', (_, text, doubts) => {
  const { forms } = assess({ snapshot: snapshotOf(drawing('明细', text)) });
  expect(forms).toHaveLength(2);
  expect(forms.flatMap((form) => form.doubts ?? [])).toHaveLength(doubts);
});
