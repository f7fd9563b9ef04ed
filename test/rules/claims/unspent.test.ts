import { claimsIn } from './against';

const FUNDS = { 年度: '2023', 全年预算数: '250万元', 全年执行数: '240万元' };
const ROW = { 三级指标: '按期完工率', 年度指标值: '≥95%', 实际完成值: '90%' };

function claimsOf(example: Readonly<Record<string, string>>): string[] {
  return claimsIn(example);
}

test.each<[string, string[]]>([
  ['质保金20万元2024年支付。', ['unspent-stated']],
  ['1台设备尾款14万元按合同约定结转支付。', ['unspent-stated']],
  ['质保金10万元2024年支付。', []],
  ['尾款6万元待验收后支付。', []],
  ['未支付100000元，结转下年。', []],
  // Of another year, of all of a contract, or of two amounts.
  ['上年结转20万元已支付。', []],
  ['合同总价80万元，尾款待支付。', []],
  ['剩余20万元中10万元已收回，其余结转。', []],
])('what is left of the budget: %s', (reason, expected) => {
  expect(claimsOf({ ...FUNDS, 执行原因: reason })).toEqual(expected);
});

test.each<[string, string, string[]]>([
  ['240', '全年财政资金未到位，工程款无法支付；已协调财政部门拨付。', ['execution-low']],
  ['240', '项目资金一直未拨付，工期推迟。', ['execution-low']],
  ['240', '部分资金未到位，工期推迟。', []],
  ['240', '全年防汛任务重，工期推迟。', []],
  ['120', '全年财政资金未到位，工程款无法支付。', []],
])('money that never came, %s of 250 spent: %s', (executed, reason, expected) => {
  expect(claimsOf({ ...FUNDS, 全年执行数: `${executed}万元`, ...ROW, 原因: reason })).toEqual(
    expected,
  );
});

test.each<[string, string[]]>([
  ['信号配时未优化；已商定方案，2021年5月底前完成调整。', ['planned-in-the-past']],
  ['2022年5月底前完成信号配时调整。', ['planned-in-the-past']],
  ['信号配时未优化；已商定方案，2024年5月底前完成调整。', []],
  ['信号配时未优化，2023年12月底前完成调整。', []],
  ['信号配时未优化；要求2020年6月底前整改完成。', ['planned-in-the-past']],
  ['虫情严重；2021年底前增设监测点。', ['planned-in-the-past']],
  ['信号机误投多；将于2021年配齐。', ['planned-in-the-past']],
  ['送审资料反复补正；已于2022年5月整改到位。', ['planned-in-the-past']],
  ['送审资料反复补正；已于2024年5月整改到位。', []],
  ['项目已于2021年完成，不再列支。', []],
  ['管网多为2012年前建成的老旧管道。', []],
  ['2021年前建成的管网老化。', []],
  ['一期2022年5月底前完成，二期因征地推迟。', []],
  ['合同约定2022年5月底前完成，因征地推迟。', []],
])('a plan of an earlier year: %s', (reason, expected) => {
  expect(claimsOf({ ...FUNDS, ...ROW, 原因: reason })).toEqual(expected);
});

test.each<[string, string, string[]]>([
  ['96%', '1家企业仓房维修尚在施工，预计2023年5月整改到位。', ['planned-in-the-past']],
  ['96%', '信号机误投多；将于2023年上半年配齐。', ['planned-in-the-past']],
  ['96%', '1家企业仓房维修尚在施工，预计2024年5月整改到位。', []],
  ['96%', '1家企业仓房维修尚在施工，预计2023年12月整改到位。', []],
  ['96%', '仓房维修原预计2023年5月整改到位，因暴雨推迟。', []],
  ['96%', '计划2023年5月完工，实际年底完工。', []],
  ['96%', '仓房维修2023年5月前完成。', []],
  ['100%', '仓房维修尚在施工，预计2023年5月整改到位。', []],
])('a result of %s and a plan of the same year: %s', (actual, reason, expected) => {
  const row = { 三级指标: '问题整改到位率', 年度指标值: '100%', 实际完成值: actual };
  expect(claimsOf({ ...FUNDS, ...row, 原因: reason })).toEqual(expected);
});

test('without the year of the form nothing is said of plans', () => {
  expect(claimsOf({ ...ROW, 原因: '信号配时未优化，2021年5月底前完成调整。' })).toEqual([]);
});
