import { readForms, type SelfEvaluation } from '../../src/forms';
import { drawing, snapshotOf } from '../families/grid';

function resultsOf(rows: string): readonly (string | undefined)[] {
  const drawn = drawing(
    'Sheet1',
    `
2023年度项目支出绩效自评表|<|<|<|<|<|<|<
一级指标|三级指标|指标值|完成情况|<|<|分值|得分
^|^|^|完成|部分完成|未完成|^|^
${rows}
`,
  );
  const form = readForms(snapshotOf(drawn)).forms[0] as SelfEvaluation;
  expect(form.doubts.filter(({ field }) => field === 'actual')).toEqual([]);
  return form.indicators.map(({ actual, reason }) => `${actual?.text ?? ''}${reason?.text ?? ''}`);
}

test('a tick says what stands above it', () => {
  expect(
    resultsOf(`
产出|建成矫正中心|1个|√|||40|40
产出|验收结果|合格||✓||30|24
满意度|群众满意度|≥90%|||√|30|0`),
  ).toEqual(['完成', '部分完成', '未完成']);
});

test('a result that is written out stays as it stands', () => {
  expect(
    resultsOf(`
产出|建成矫正中心|2个|2个|||60|60
满意度|群众满意度|≥90%||85%||40|37`),
  ).toEqual(['2个', '85%']);
});
