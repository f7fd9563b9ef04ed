import { readForms, type SelfEvaluation } from '../../src/forms';
import { drawing, snapshotOf } from '../families/grid';

function readingsOf(target: string, actual: string): readonly (string | undefined)[] {
  const drawn = drawing(
    '表',
    `
2021年度项目支出绩效自评表|<|<|<|<|<
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值
产出指标|时效指标|完工时间|${target}|${actual}|100
`,
  );
  const [first] = (readForms(snapshotOf(drawn)).forms[0] as SelfEvaluation).indicators;
  return [first?.target, first?.actual].map((field) => {
    const { reading } = field ?? {};
    return reading?.kind === 'date'
      ? `${reading.year ?? ''}-${reading.month ?? ''}-${reading.day ?? ''}`
      : reading?.kind;
  });
}

test.each([
  ['2021年11月30日前', '20211120', ['2021-11-30', '2021-11-20']],
  ['20211130', '20211220', ['2021-11-30', '2021-12-20']],
  ['2021年11月底前', '20211320', ['2021-11-', 'quantity']],
  ['≥20000000元', '20211120', ['quantity', 'quantity']],
])('eight digits are a day where a date is aimed at: %s, %s', (target, actual, expected) => {
  expect(readingsOf(target, actual)).toEqual(expected);
});
