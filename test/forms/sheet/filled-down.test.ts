import { readForms, type SelfEvaluation } from '../../../src/forms';
import { findingsIn } from '../../families/findings';
import { drawing, snapshotOf } from '../../families/grid';

const ROWS = [
  '2023年度项目支出绩效自评表|<|<|<|<|<|<|<',
  '项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分',
  '项目资金（万元）||（1）|（2）|（3）|（4）|（5）=（3）/（2）|（6）=（4）×（5）',
  '项目资金（万元）|年度资金总额|100|100|95|10|95%|9.5',
  '项目资金（万元）|其中：当年财政拨款|100|100|95|—|95%|—',
  '项目资金（万元）|上年结转资金|/|/|/|—|—|—',
  '年度总体目标|预期目标|<|<|实际完成情况|<|<|<',
  '年度总体目标|完成堤防养护36公里。|<|<|堤防养护36公里已全部完成，验收合格。|<|<|<',
  '绩效指标|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分',
  '绩效指标|1|2|3|4|5|6|7',
  '绩效指标|产出指标|数量指标|养护堤防长度|≥36公里|36公里|50|50',
  '绩效指标|效益指标|社会效益指标|群众满意度|≥90%|93%|40|40',
  '总分|总分|总分|总分|总分|总分|100|99.5',
];
const snapshot = (rows: readonly string[]) =>
  snapshotOf(drawing('自评表', `\n${rows.join('\n')}\n`));

test('what stood at the side of a block once is no indicator where it is filled down', () => {
  const [form] = readForms(snapshot(ROWS)).forms;
  const { indicators, funds } = form as SelfEvaluation;
  expect(indicators.map(({ name }) => name)).toEqual(['养护堤防长度', '群众满意度']);
  expect(funds?.total.executed?.text).toBe('95');
  expect(findingsIn(snapshot(ROWS)).filter((line) => !line.startsWith('note'))).toEqual([]);
});

test('a row of the numbers of columns may show decimals', () => {
  const shown = ROWS.map((row) =>
    row.replace('1|2|3|4|5|6|7', '1.00|2.00|3.00|4.00|5.00|6.00|7.00'),
  );
  expect((readForms(snapshot(shown)).forms[0] as SelfEvaluation).indicators).toHaveLength(2);
});

test('a wrong figure in a block that is filled down is told', () => {
  const wrong = ROWS.map((row) => row.replace('95%|9.5', '95%|9.9'));
  expect(findingsIn(snapshot(wrong))).toContain('fail score/execution H4');
});

test('tasks whose heading at the side is filled down are none of the funds’ parts', () => {
  const tasks = [
    ROWS[0] ?? '',
    '年度主要任务|任务名称|主要内容|年初预算数|全年预算数|全年执行数|执行率|得分',
    '年度主要任务|公路养护|养护县道|560|560|532|95%|',
    '年度主要任务|路政执法|开展治超|85|90|85.5|95%|',
    '年度主要任务|金额合计||645|650|617.5|95%|9.5',
    ...ROWS.slice(6),
  ];
  expect(findingsIn(snapshot(tasks)).filter((line) => line.startsWith('fail'))).toEqual([]);
});

test('the total and the grade in one cell, filled across, are no weights', () => {
  const across = Array.from({ length: 8 }, () => '自评总分：99.5分　自评等级：优').join('|');
  const found = findingsIn(snapshot([...ROWS.slice(0, -1), across]));
  expect(found.filter((line) => line.startsWith('fail'))).toEqual([]);
});
