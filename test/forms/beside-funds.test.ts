import { readForms, type SelfEvaluation } from '../../src/forms';
import { drawing, snapshotOf } from '../families/grid';

const INDICATORS = `
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因|备注
产出指标|数量指标|培训人数|≥500人|512人|50|50
效益指标|社会效益指标|机制|健全|健全|50|50
`;

function read(rows: string): SelfEvaluation {
  const drawn = drawing('Sheet1', `\n2022年度部门整体支出绩效自评表\n${rows.trim()}${INDICATORS}`);
  return readForms(snapshotOf(drawn)).forms[0] as SelfEvaluation;
}

describe('of which, in a row beneath amounts that stand beside their labels', () => {
  const PAIRS = `
年初预算|386.50万元|调整后预算|412.30万元
决算数|410.24万元|预算执行率|99.50%
`;
  const partsOf = (row: string) =>
    read(PAIRS + row).funds?.parts.map(({ name, executed, annualBudget }) => [
      name,
      executed?.text,
      annualBudget?.text,
    ]);

  test('they are parts of the amount that they add up to', () => {
    expect(partsOf('其中：基本支出|218.64万元|项目支出|191.60万元')).toEqual([
      ['基本支出', '218.64万元', undefined],
      ['项目支出', '191.60万元', undefined],
    ]);
    expect(partsOf('其中：财政拨款|400万元|其他资金|12.30万元')).toEqual([
      ['财政拨款', undefined, '400万元'],
      ['其他资金', undefined, '12.30万元'],
    ]);
  });

  test('basic and project expenditure that do not add up are parts of the amount right above', () => {
    expect(partsOf('其中：基本支出|218.64万元|项目支出|181.60万元')?.[1]).toEqual([
      '项目支出',
      '181.60万元',
      undefined,
    ]);
  });

  test.each([
    '其中：财政拨款|300万元|其他资金|12.30万元',
    '其中：人员经费|100万元|公用经费|20万元',
    '其中：基本支出|218.64万元',
    '基本支出|218.64万元|项目支出|181.60万元',
  ])('%s are no parts of any', (row) => {
    expect(partsOf(row) ?? []).toEqual([]);
  });
});

test.each(['收入', '年度收入', '本年收入（万元）'])('%s over its half is read', (income) => {
  const spending = income.replace('收入', '支出');
  const form = read(`
${income}|<|<|<|${spending}|<|<|<|<
项目|年初预算|全年预算|决算|项目|年初预算|全年预算|决算|执行率
一般公共预算|2460|2508.5|2580.5|基本支出|2060|2146.5|2142.2|99.80%
政府性基金|0|0|0|项目支出|400|434|421.8|97.19%
收入合计|2460|2580.5|2580.5|支出合计|2460|2580.5|2564|99.36%
`);
  const [list] = form.funds?.income ?? [];
  expect(list?.total?.annualBudget?.text).toBe('2580.5');
  expect(list?.rows.map(({ annualBudget }) => annualBudget?.text)).toEqual(['2508.5', '0']);
});

test.each<[string, string | undefined]>([
  ['人员控制率97.39%', '97.39%'],
  ['人员控制率：97.39%', '97.39%'],
  ['人员控制情况', undefined],
])('posts and staff in the head: %s', (cell, rate) => {
  const { staff } = read(`预算编制人数|268|<|<|实有人数|261|${cell}`);
  expect(staff?.authorised?.field.text).toBe('268');
  expect(staff?.actual?.field.text).toBe('261');
  expect(staff?.controlRate?.field.text.trim()).toBe(rate);
});

test('a farm of the corps is named as one', () => {
  expect(read('团场名称|第六师共青团农场').department?.text).toBe('第六师共青团农场');
});
