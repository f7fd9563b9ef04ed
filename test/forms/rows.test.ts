import { readForms, type BasicData, type SelfEvaluation } from '../../src/forms';
import { drawing, snapshotOf } from '../families/grid';

function basic(rows: string): BasicData {
  const drawn = drawing(
    '附表1',
    `
2024年度部门整体支出绩效评价基础数据表|<|<|<
经费控制情况|2023年决算数|2024年预算数|2024年决算数
三公经费|3|3|3
${rows}
公用经费|40|42|41
政府采购金额|0|0|0
`,
  );
  return readForms(snapshotOf(drawn)).forms[0] as BasicData;
}

describe('rows under 项目支出', () => {
  const listed = (rows: string) => {
    const form = basic(
      `项目支出|60|60|60\n1、业务工作经费|10|10|10\n2、运行维护经费|5|5|5\n${rows}`,
    );
    return {
      funds: form.funds.map(({ name }) => name),
      beside: form.otherRows.filter(({ under }) => under === 'project').map(({ name }) => name),
    };
  };

  test.each<[string, string, string[], string[]]>([
    [
      'a number that follows stands beside the funds',
      '3、县级专项资金|20|20|20\n山洪灾害防治|20|20|20\n4、上级专项资金|25|25|25',
      ['山洪灾害防治'],
      ['上级专项资金'],
    ],
    [
      'so does a second kind of funds',
      '3、县级专项资金|20|20|20\n山洪灾害防治|20|20|20\n4、省级专项资金|25|25|25',
      ['山洪灾害防治'],
      ['省级专项资金'],
    ],
    [
      'a list of its own numbers stays whole',
      '3、县级专项资金|45|45|45\n1、甲|5|5|5\n2、乙|5|5|5\n3、丙|5|5|5\n4、丁|30|30|30',
      ['甲', '乙', '丙', '丁'],
      [],
    ],
    [
      'money of a higher level is no fund of this one',
      '县级专项资金|20|20|20\n山洪灾害防治|20|20|20\n上级专项资金|25|25|25',
      ['山洪灾害防治'],
      ['上级专项资金'],
    ],
  ])('%s', (_, rows, funds, beside) => {
    expect(listed(rows)).toEqual({ funds, beside });
  });
});

test('one form for all levels: 县级预算部门名称, and the unit in a cell of its own', () => {
  const drawn = drawing(
    '附表2',
    `
2024年度部门整体支出绩效自评表|<|<|<|<|<|<|<|<
县级预算部门名称|溆浦县水利局|<|<|<|<|<|<|<
年度预算申请|||年初预算数|全年预算数|全年执行数|分值|执行率|得分
（元）|年度资金总额|<|1000000|1000000|900000|10|90%|9
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施|
产出指标|数量指标|巡查次数|≥12次|12次|90|90||
总分|<|<|<|<|100|99||
`,
  );
  const form = readForms(snapshotOf(drawn)).forms[0] as SelfEvaluation;
  expect(form.department?.text).toBe('溆浦县水利局');
  expect(form.funds?.total.annualBudget?.headingUnit).toBe('元');
});
