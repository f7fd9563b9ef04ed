import { readForms, type SelfEvaluation } from '../../src/forms';
import { drawing, snapshotOf } from '../families/grid';

function read(heading: string, cell: string): SelfEvaluation {
  const drawn = drawing(
    'Sheet1',
    `
2024年度部门整体支出绩效自评表
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|${heading}
产出指标|数量指标|破获刑事案件|≥900起|894起|50|${cell}
效益指标|社会效益指标|发案下降率|≥10%|12.4%|50|50
总分|<|<|<|<|100|98
`,
  );
  return readForms(snapshotOf(drawn)).forms[0] as SelfEvaluation;
}

test.each<[string, string, string, string]>([
  ['得分及扣分原因', '50', '50', ''],
  ['得分及扣分原因', '48分，警力抽调参加安保', '48分', '警力抽调参加安保'],
  ['得分及扣分原因', '48（警力抽调）', '48', '（警力抽调）'],
  ['得分及偏差原因', '48.5；警力抽调', '48.5', '警力抽调'],
  ['得分及扣分原因', '警力抽调', '警力抽调', ''],
])('%s: %s', (heading, cell, score, reason) => {
  const form = read(heading, cell);
  const [first] = form.indicators;
  expect(first?.score?.text).toBe(score);
  expect(first?.reason?.text).toBe(reason);
  expect(form.total?.score?.text).toBe('98');
});

test('a column of points alone has no reasons', () => {
  expect(read('得分', '48').indicators[0]?.reason).toBeUndefined();
});
