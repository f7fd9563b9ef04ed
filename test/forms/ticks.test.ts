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

function ratingsOf(heading: string, below: string, rows: string): readonly string[] {
  const drawn = drawing(
    'Sheet1',
    `
2023年度项目支出绩效自评表|<|<|<|<|<|<|<|<
一级指标|三级指标|指标值|实际完成值|${heading}|分值|得分|偏差原因
^|^|^|^|${below}|^|^|^
${rows}
`,
  );
  const form = readForms(snapshotOf(drawn)).forms[0] as SelfEvaluation;
  expect(form.doubts.filter(({ field }) => field !== 'total')).toEqual([]);
  return form.indicators.map(
    ({ actual, rating, reason }) =>
      `${actual?.text ?? ''} ${rating?.reading.text ?? '-'} ${reason?.text ?? ''}`,
  );
}

test('ticks in columns of their own beside the results tell what came of each', () => {
  const rows = `
产出|建成车间|1个|1个|√|||40|40|
产出|检修设备|90台|84台||√||30|28|暴雨停工，已补修
满意度|群众满意度|≥90%|80%|||√|30|20|入户少，将增加走访`;
  const ratings = ['1个 完成 ', '84台 基本完成 暴雨停工，已补修', '80% 未完成 入户少，将增加走访'];
  expect(ratingsOf('完成|基本完成|未完成', '^|^|^', rows)).toEqual(ratings);
  expect(ratingsOf('完成情况|<|<', '完成|基本完成|未完成', rows)).toEqual(ratings);
});

test.each(['是否达标', '完成情况', '是否完成', '完成情况评价', '完成结论'])(
  'ticks, boxes and crosses under %s are read',
  (heading) => {
    expect(
      ratingsOf(
        heading,
        '^',
        `
产出|建成车间|1个|1个|√|40|40|
产出|检修设备|90台|84台|×|30|28|暴雨停工，已补修
效益|节水量|10吨|12吨|☑完成 □基本完成 □未完成|10|10|
满意度|群众满意度|≥90%|80%|£完成 £基本完成 R未完成|20|15|入户少，将增加走访`,
      ),
    ).toEqual([
      '1个 完成 ',
      '84台 未完成 暴雨停工，已补修',
      '12吨 完成 ',
      '80% 未完成 入户少，将增加走访',
    ]);
  },
);

test('未完成 over what is said, and not over ticks, is the column of reasons', () => {
  expect(
    ratingsOf(
      '是否完成',
      '^',
      `
产出|建成车间|1个|1个|是|40|40|
产出|检修设备|90台|84台|否|60|50|暴雨停工，已补修`,
    ),
  ).toEqual(['1个 是 ', '84台 否 暴雨停工，已补修']);
});
