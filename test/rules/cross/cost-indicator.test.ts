import { findingsIn } from '../../families/findings';
import { drawn, type Case } from '../../families/elsewhere/changed';
import { findingsOf } from '../verdicts';

const FORM = `
项目支出绩效自评表（2024年度）|<|<|<|<|<|<
项目名称|第三小学扩建|<|<|<|<|<
项目资金（万元）|年初预算数|全年预算数|全年执行数|分值|执行率|得分
年度资金总额|580|600|589|10|98.17%|9.82
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
产出指标|数量指标|建设校舍|1栋|1栋|40|40
成本指标|经济成本指标|项目总成本|600万元|589万元|10|10
满意度指标|满意度|师生满意度|≥95%|97%|40|40
总分|<|<|<|<|100|99.82
`;
const ROW = '600万元|589万元';

test.each<Case>([
  ['as it should be', {}, []],
  [
    'a limit that is the first budget',
    {
      [ROW]: '580万元|589万元',
      '589万元|10|10': '580万元|10|10',
      '|589|': '|580|',
      '98.17%|9.82': '96.67%|9.67',
      '99.82': '99.67',
    },
    [],
  ],
  [
    'a limit that is neither budget',
    { [ROW]: '590万元|589万元' },
    ['fail cross/cost-indicator D7'],
  ],
  [
    'a cost of which some is still to be paid',
    { [ROW]: '600万元|598.5万元' },
    ['explain cross/cost-indicator E7'],
  ],
  ['all of the budget', { [ROW]: '600万元|600万元' }, ['explain cross/cost-indicator E7']],
  ['a cost below what was paid', { [ROW]: '600万元|579万元' }, ['fail cross/cost-indicator E7']],
  ['a cost above both budgets', { [ROW]: '≤700万元|689万元' }, ['fail cross/cost-indicator E7']],
  [
    'a reason for what is still to be paid',
    {
      '98.17%|9.82\n':
        '98.17%|9.82\n执行偏差原因|尾款9.5万元按合同约定待质保期满支付；下年一季度验收后付清。|<|<|<|<|<\n',
      [ROW]: '600万元|598.5万元',
    },
    [],
  ],
])('a total cost beside the funds: %s', (_, changes, expected) => {
  expect(findingsIn(drawn(FORM, changes))).toEqual([...expected].sort());
});

const DEPARTMENT = `
2023年度部门整体支出绩效自评表|<|<|<|<|<|<
预算部门|武冲县信访局|<|<|<|<|<
年度预算申请（万元）|年初预算数|全年预算数|全年执行数|分值|执行率|得分
年度资金总额|312.6|338.42|335.04|10|99%|9.9
按支出性质分：|其中：基本支出：246.54|<|<|项目支出：88.5|<|<
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
产出指标|数量指标|办理信访事项|≥620件|658件|40|40
成本指标|成本|项目支出控制数|≤88.5万元|88.5万元|10|10
满意度指标|满意度|信访人满意度|≥90%|95.1%|40|40
总分|<|<|<|<|100|99.9
`;

test.each<Case>([
  ['as it should be', {}, []],
  ['another amount', { '|88.5万元|10': '|85.8万元|10' }, ['fail cross/cost-indicator E8']],
  [
    'the cost of something else',
    { 项目支出控制数: '信访项目支出', '|88.5万元|10': '|85.8万元|10' },
    [],
  ],
])('the cost of one half of a department: %s', (_, changes, expected) => {
  const found = findingsIn(drawn(DEPARTMENT, changes));
  expect(found).toEqual([...expected].sort());
});

describe('the only cost of a project, whose limit is its budget', () => {
  const funds = {
    项目名称: '县医院设备购置',
    年初预算数: '300',
    全年预算数: '300',
    全年执行数: '291',
    二级指标: '成本指标',
  };
  const of = (name: string, target: string, actual: string, more = {}) =>
    findingsOf('cross/cost-indicator', {
      ...funds,
      三级指标: name,
      年度指标值: target,
      实际完成值: actual,
      ...more,
    }).flatMap(({ outcome, key }) => (outcome === 'note' ? key : []));

  test.each([
    ['设备购置成本', '≤300万元', '219万元', ['likely']],
    ['设备购置成本', '≤300万元', '291万元', []],
    // Another limit, one thing of many, and what is still to be paid.
    ['设备购置成本', '≤240万元', '219万元', []],
    ['设备单价', '≤300万元', '219万元', []],
    ['设备购置成本', '≤300万元', '298万元', []],
  ])('%s %s %s', (name, target, actual, told) => {
    expect(of(name, target, actual)).toEqual(told);
  });

  test('beside another cost it is a part', () => {
    const other = { 三级指标2: '安装成本', 年度指标值2: '≤20万元', 实际完成值2: '18万元' };
    expect(of('设备购置成本', '≤300万元', '219万元', other)).toEqual([]);
  });
});
