import { readForms, type SelfEvaluation } from '../../src/forms';
import { drawing, snapshotOf } from '../families/grid';

function rowsUnder(line: string): readonly string[] {
  const drawn = drawing(
    'Sheet1',
    `
项目支出绩效自评表|<|<|<|<|<
一级指标|三级指标|年度指标值|实际完成值|分值|得分
${line}
产出指标|养护里程|≥10公里|12公里|60|60
满意度指标|群众满意度|≥90%|95%|40|40
`,
  );
  const form = readForms(snapshotOf(drawn)).forms[0] as SelfEvaluation;
  return form.indicators.map(({ label }) => label.text);
}

describe('the row beneath the headings', () => {
  test.each([
    '栏次|1|2|3|4|5',
    '甲|乙|1|2|3|4',
    '（1）|（2）|（3）|（4）|（5）|（6）=（5）×（4）/（3）',
    '①|②|③|④|⑤|⑥＝④÷③',
    '1|2|3|4|5|6',
  ])('%s numbers the columns and is no indicator', (line) => {
    expect(rowsUnder(line)).toEqual(['养护里程', '群众满意度']);
  });

  test.each(['产出指标|1|2|3|4|5', '栏次|1|3|4|5|6', '产出指标|公里数|1|2|3|4'])(
    '%s is one',
    (line) => {
      expect(rowsUnder(line)).toHaveLength(3);
    },
  );
});
