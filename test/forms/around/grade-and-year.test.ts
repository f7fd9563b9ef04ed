import { readForms, type SelfEvaluation } from '../../../src/forms';
import { drawing, snapshotOf } from '../../families/grid';

function read(head: string, grade: string): SelfEvaluation {
  const drawn = drawing(
    'Sheet1',
    `
老旧小区改造项目绩效自评表|<|<|<|<|<
${head}|<|<|<|<|<
项目名称|老旧小区改造|<|<|<|<
一级指标|三级指标|年度指标值|实际完成值|分值|得分
产出指标|改造小区数|16个|16个|60|60
满意度指标|居民满意度|≥90%|92%|40|40
总分|<|<|<|100|100
${grade}|<|<|<|<|<
`,
  );
  return readForms(snapshotOf(drawn)).forms[0] as SelfEvaluation;
}

test.each([
  ['评价等次：优（90分以上）□√  良（80-89分）□  中（60-79分）□  差（60分以下）□', '优'],
  ['评价等次：优（90分以上）□  良（80-89分）□√  中（60-79分）□  差（60分以下）□', '良'],
  ['评价等次：□√优  □良  □中  □差', '优'],
  ['评价等次：□优  ☑良  □中  □差', '良'],
  ['评价等次：£优 R良 £中 £差', '良'],
  ['评价等次：口优 ☑良 口中 口差', '良'],
  ['评价等次：☐优秀 ☒良好 ☐一般 ☐较差', '良好'],
  ['评价等次：优 √良 中 差', '良'],
  ['评价等次：优 良√ 中 差', '良'],
  ['评价等次：优（ ） 良（√） 中（ ） 差（ ）', '良'],
])('the grade that is ticked: %s', (line, grade) => {
  const form = read('2024年度', line);
  expect(form.grade?.text).toBe(grade);
  expect(form.gradesTicked).toBeUndefined();
});

test.each([
  '评价等次：☑优 ☑良 □中 □差',
  '评价等次：优√ 良√ 中 差',
  '评价等次：R优（90-100分） R良（80-90分） £中（60-80分） £差（60分以下）',
])('two grades that are ticked: %s', (line) => {
  const { gradesTicked } = read('2024年度', line);
  expect(gradesTicked?.map(({ text }) => text)).toEqual(['优', '良']);
});

/** A scale in the cells of one row or two beside 自评等级. */
function ofCells(...rows: readonly string[]): readonly (string | undefined)[] {
  const drawn = drawing(
    'Sheet1',
    `
老旧小区改造项目绩效自评表|<|<|<|<|<|<|<|<
一级指标|<|<|三级指标|<|年度指标值|实际完成值|分值|得分
产出指标|<|<|改造小区数|<|16个|16个|60|60
满意度指标|<|<|居民满意度|<|≥90%|92%|40|40
总分|<|<|<|<|<|<|100|100
${rows.join('\n')}
`,
  );
  const { grade, gradesTicked } = readForms(snapshotOf(drawn)).forms[0] as SelfEvaluation;
  return gradesTicked ? gradesTicked.map(({ text }) => text) : [grade?.text];
}

test.each([
  ['behind the grades', ['评价等级|优||良|√|中||差|'], ['良']],
  ['before the grades', ['评价等级|√|优||良||中||差'], ['优']],
  ['before a later grade', ['评价等级||优||良|√|中||差'], ['中']],
  ['beneath the grades', ['评价等级|优|良|中|差', '||√||'], ['良']],
  ['behind two', ['评价等级|优|√|良|√|中||差|'], ['优', '良']],
  ['nowhere', ['评价等级|优||良||中||差|'], ['']],
  ['in the cells of the grades', ['评价等级|□优|☑良|□中|□差'], ['良']],
  ['nowhere, as there is one grade', ['评价等级|良|评价人|李某'], ['良']],
])('a tick %s', (_, rows, grades) => {
  expect(ofCells(...rows)).toEqual(grades);
});

test.each([
  ['（实施期2022—2024年，自评年度：2024年）', 2024],
  ['（实施期2023—2025年，评价年度：2023）', 2023],
  ['2024年度', 2024],
])('the year that is evaluated: %s', (head, year) => {
  expect(read(head, '评价等次：优').year).toBe(year);
});

/** A form without a year of its own: what its title, a line of its head and its goals say. */
function yearOf({ title = '老年人体检项目绩效自评表', head = '', goal = '', done = '' }) {
  const drawn = drawing(
    'Sheet1',
    `
${title}|<|<|<|<|<
${head}|<|<|<|<|<
项目名称|老年人体检|<|<|<|<
年度总体目标|预期目标|<|实际完成情况|<|<
^|${goal}|<|${done}|<|<
一级指标|三级指标|年度指标值|实际完成值|分值|得分
产出指标|体检人数|2000人|2000人|60|60
满意度指标|居民满意度|≥90%|92%|40|40
总分|<|<|<|100|100
`,
  );
  return (readForms(snapshotOf(drawn)).forms[0] as SelfEvaluation).year;
}

test.each([
  '完成老年人体检2000人',
  '全年培训2018人次',
  '青少年活动2016场',
  '每年造林2012亩',
  '本年度慰问2015户',
  '老年人补助2011元',
  '偿还2021年欠款',
])('a goal names no year of the form: %s', (text) => {
  expect(yearOf({ goal: text })).toBeUndefined();
  expect(yearOf({ done: text.replace('2021年', '') })).toBeUndefined();
});

test.each([
  ['2000人体检项目绩效自评表', '', undefined],
  ['2012亩造林项目绩效自评表（2023年度）', '', 2023],
  ['2023人民医院补助项目绩效自评表', '', 2023],
  ['2023项目支出绩效自评表', '', 2023],
  ['项目支出绩效自评表', '全年培训2018人次', undefined],
  ['项目支出绩效自评表', '预算年度：2023', 2023],
  ['项目支出绩效自评表', '（2023）年度', 2023],
  ['项目支出绩效自评表', '二〇二三年度', 2023],
  ['项目支出绩效自评表', '填报单位：某局 2023年', 2023],
])('%s over %s is of %s', (title, head, year) => {
  expect(yearOf({ title, head })).toBe(year);
});
