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
])('the grade that is ticked: %s', (line, grade) => {
  expect(read('2024年度', line).grade?.text).toBe(grade);
});

test.each([
  ['（实施期2022—2024年，自评年度：2024年）', 2024],
  ['（实施期2023—2025年，评价年度：2023）', 2023],
  ['2024年度', 2024],
])('the year that is evaluated: %s', (head, year) => {
  expect(read(head, '评价等次：优').year).toBe(year);
});
