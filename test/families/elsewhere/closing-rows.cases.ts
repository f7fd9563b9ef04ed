import { readForms } from '../../../src/forms';
import { findingsIn } from '../findings';
import { drawn } from './changed';

const FORM = `
项目支出绩效自评表|<|<|<|<|<|<|<
（2023年度）|<|<|<|<|<|<|<
项目名称|<|公园管护|<|<|<|<|<
项目资金（万元）|<|年初预算数|全年预算数|全年执行数|分值|执行率|得分
年度资金总额|<|200|200|190|10|95%|9.5
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
产出指标|数量指标|管护面积|≥310亩|315亩|50|50|
效益指标|社会效益指标|游园人次|≥30万人次|31万人次|30|30|
满意度指标|服务对象满意度|市民满意度|≥90%|89.1%|10|9.9|东门设施老化投诉较多，2024年5月前更换。
总分|<|<|<|<|100|99.4|
`;
const TOTAL = '总分|<|<|<|<|100|99.4|';

/** How the row that closes a form may be put; `99.4` is the right total in each of them. */
test.each([
  ['自评得分|<|99.4|<|<|<|<|<', 'C'],
  ['自评得分|<|99.4|||||', 'C'],
  ['自评得分||||||99.4|', 'G'],
  ['自评得分|||||99.4||', 'F'],
  ['自评得分：99.4|<|<|<|<|<|<|<', 'A'],
  ['自评得分：99.4分|<|<|<|<|<|<|<', 'A'],
  ['总分：99.4分|<|<|<|<|<|<|<', 'A'],
  ['总分：99.4|<|<|<|<|<|<|<', 'A'],
  ['总分（100分）：99.4分|<|<|<|<|<|<|<', 'A'],
  ['自评得分|<|99.4|<|自评等级|<|优|<', 'C'],
  ['自评总分|<|99.4|<|等级|<|优|<', 'C'],
  ['自评得分|99.4|自评等级|优||||', 'B'],
  ['自评结果|<|得分|99.4|<|等级|优|<', 'D'],
  ['自评结果|<|99.4分|<|<|优|<|<', 'C'],
  ['自评等级|<|优|<|自评得分|<|99.4|<', 'G'],
  ['自评等级|<|优■ 良□ 中□ 差□|<|自评得分|<|99.4|<', 'G'],
  ['自评总分及等级|<|<|99.4分（优）|<|<|<|<', 'D'],
  ['自评得分及等次|<|<|99.4，优|<|<|<|<', 'D'],
  ['自评等级及得分|<|<|优（99.4分）|<|<|<|<', 'D'],
  ['评价得分和等级：99.4分（优）|<|<|<|<|<|<|<', 'A'],
  ['其他需要说明的事项|<|无|<|<|<|<|<\n自评得分|<|99.4|<|<|<|<|<', 'C'],
  ['填表人：张三|<|<|<|<|<|<|<\n自评得分：99.4|<|<|<|<|<|<|<', 'A'],
])('%s', (row, column) => {
  const at = `${column}${row.includes('\n') ? 11 : 10}`;
  const found = (text: string) =>
    findingsIn(drawn(FORM, { [TOTAL]: text })).filter((one) => !one.startsWith('note'));
  expect(found(row)).toEqual([]);
  expect(found(row.replace('99.4', '92.4'))).toEqual([`fail score/total ${at}`]);
});

describe('the grade in a closing row', () => {
  test.each([
    ['自评得分|<|99.4|<|自评等级|<|良|<', 'G10'],
    ['自评等级|<|良|<|自评得分|<|99.4|<', 'C10'],
    ['自评总分及等级|<|<|99.4分（良）|<|<|<|<', 'D10'],
    ['自评等级及得分|<|<|良（99.4分）|<|<|<|<', 'D10'],
  ])('%s', (row, cell) => {
    expect(findingsIn(drawn(FORM, { [TOTAL]: row }))).toContainEqual(`fail score/grade ${cell}`);
  });
});

test('a closing row below the total has the same figure', () => {
  const twice = (text: string) => drawn(FORM, { [TOTAL]: `${TOTAL}\n${text}` });
  expect(findingsIn(twice('自评得分|<|99.4|<|自评等级|<|优|<'))).toEqual([]);
  expect(findingsIn(twice('自评得分|<|94.4|<|自评等级|<|优|<'))).toEqual(['fail score/total C11']);
});

test('the score of a part, between indicators, closes nothing', () => {
  const part = '产出指标|数量指标|管护面积|≥310亩|315亩|50|50|\n得分|<|<|<|<|50|50|\n';
  const form = drawn(FORM, { '产出指标|数量指标|管护面积|≥310亩|315亩|50|50|\n': part });
  expect(findingsIn(form).filter((one) => one.startsWith('fail score/total'))).toEqual([]);
});

test('a total whose formula has no result is no figure of another column', () => {
  const form = drawn(FORM, { [TOTAL]: '总分|<|<|<|<|100|=SUM(G8:G10)' });
  expect(findingsIn(form)).toEqual(['undetermined score/total G10']);
});

/** What the evaluation came to, listed beneath the indicators with points of its own. */
const LISTED = `
关于“实验教学中心建设项目”预算绩效评价结果的公示|<|<|<|<
一级指标|二级指标|三级指标|预算设定指标值|项目完成指标值
产出指标|数量指标|购置仪器设备|31台|32台
^|质量指标|设备验收合格率|100%|100%
满意度指标|服务对象满意度指标|师生满意度|≥95%|96%
预算绩效评价结果|考核节点进度完成率|10分|项目采购节约率|10分
^|预算编制准确度|9分|绩效评价结果|29分
公示期：自即日起3天。|<|<|<|<
`;

test.each<readonly [string, Readonly<Record<string, string>>, readonly string[]]>([
  ['as it should be', {}, []],
  ['a target missed', { '≥95%|96%': '≥95%|92%' }, ['explain explanation/missing E5']],
])('points listed beneath the indicators: %s', (_, changes, expected) => {
  const book = drawn(LISTED, changes);
  expect(findingsIn(book)).toEqual(expected);
  const [form] = readForms(book).forms;
  expect(form?.kind === 'basic-data' ? [] : form?.indicators.map(({ name }) => name)).toEqual([
    '购置仪器设备',
    '设备验收合格率',
    '师生满意度',
  ]);
});
