import { findingsIn } from '../findings';
import { drawn, type Case } from './changed';

const REST = `产出指标|数量指标|硬化公路|≥8公里|8.6公里|50|50
效益指标|社会效益|务工人口|≥860人|902人|30|30
满意度指标|满意度|群众满意度|≥90%|93%|10|10
总分|<|<|<|<|100|99.8`;
const TABLE = `一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分\n${REST}`;

const INSIDE = `
2023年度部门整体支出绩效自评表|<|<|<|<|<|<
预算部门名称|平江县水利局|<|<|<|<|<
年度预算申请（万元）|年初预算数|全年预算数|全年执行数|分值|执行率|得分
年度资金总额|1950|2000|1960|10|98%|9.8
按收入性质分：2000|<|<|按支出性质分：1960|<|<|<
其中：经费拨款：1700|<|<|其中：基本支出：1500|<|<|<
纳入预算管理的非税收入拨款：200|<|<|项目支出：460|<|<|<
上年结转：|<|<||||
其他资金：100|<|<||||
${TABLE}
`;
const WHOLE = {
  '其中：经费拨款：1700': '其中：一般公共预算：1900',
  '纳入预算管理的非税收入拨款：200': '经费拨款：1700',
  '上年结转：': '纳入预算管理的非税收入拨款：200',
};

test.each<Case>([
  ['as it should be', {}, []],
  ['the grant', { '经费拨款：1700': '经费拨款：1760' }, ['fail funds/source-total A6']],
  ['the fees', { '收入拨款：200': '收入拨款：220' }, ['fail funds/source-total A6']],
  ['the heading', { '按收入性质分：2000': '按收入性质分：2010' }, ['fail funds/source-total A5']],
  ['both within 一般公共预算', WHOLE, []],
  [
    'in other writings',
    {
      '其中：经费拨款：1700': '其中：①经费拨款：（1700）',
      '收入拨款：200': '收入拨款＝200',
      '其他资金：100': '其他资金：1~00',
      '项目支出：460': '项目支出：46~0',
    },
    [],
  ],
  ['points in brackets', { '8.6公里|50|50': "8.6公里|'（50）|'（50）" }, []],
  [
    'one off in another writing',
    { '收入拨款：200': '收入拨款＝220', '其他资金：100': '其他资金：1~00' },
    ['fail funds/source-total A6'],
  ],
  ['beside 一般公共预算', { '其中：经费拨款：1700': '其中：一般公共预算拨款：1700' }, []],
])('经费拨款 and 非税收入拨款: %s', (_, changes, expected) => {
  expect(findingsIn(drawn(INSIDE, changes))).toEqual(expected);
});

const COLUMNS = `
2023年度部门整体支出绩效自评表|<|<|<|<|<|<|<
部门（单位）名称|平江县水利局|<|<|<|<|<|<
部门总体资金（万元）|资金来源|年初预算数|全年预算数|全年执行数|执行率|分值|得分
^|年度资金总额|1950|2000|1960|98%|10|9.8
^|基本支出|1500|1550|1530|98.71%||
^|项目支出|450|450|430|95.56%||
^|其他|0|0|0|||
${TABLE.replaceAll('\n', '|\n')}|
`;

test.each<Case>([
  ['none', {}, []],
  ['left blank', { '其他|0|0|0': '其他|||' }, []],
  ['some', { '其他|0|0|0': '其他|5|5|5', '1500|1550|1530|98.71%': '1495|1545|1525|98.71%' }, []],
  ['其他资金', { '其他|0': '其他资金|0' }, []],
  ['a row off', { '450|450|430': '450|405|430' }, ['fail funds/parts-total D6']],
  ['something else, off', { '其他|0|0|0': '其他|0|7|0' }, ['fail funds/parts-total D4']],
])('其他 beside 基本支出 and 项目支出: %s', (_, changes, expected) => {
  const found = findingsIn(drawn(COLUMNS, changes)).filter((one) => one.startsWith('fail'));
  expect(found).toEqual(expected);
});

test.each(['整体情况', '部门职能', '主要职能'])('%s right beneath the funds is no row', (label) => {
  const said = '2023年，平江县水利局年初预算1950万元，年中追加50万元，全年执行1960万元，执行率98%';
  const changes = {
    '其他资金：100|<|<||||': `其他资金：100|<|<||||\n${label}|${said}。|<|<|<|<|<`,
  };
  expect(findingsIn(drawn(INSIDE, changes))).toEqual([]);
});
