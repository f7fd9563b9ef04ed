import { assess } from '../../../src/assessment';
import { formatPosition } from '../../../src/workbook';
import { findingsIn } from '../findings';
import { drawn, type Case } from './changed';

describe('income, expenditure and what is left, one below the other', () => {
  const form = `
2023年度社会保险基金预算绩效自评表|<|<|<|<|<|<|<
基金名称|城乡居民基本养老保险基金|<|<|主管部门|安远县人社局|<|<
预算执行情况（万元）|项目|年初预算数|调整预算数|执行数|执行率|<|<
^|基金收入|9000|9200|9384|102%|<|<
^|基金支出|7000|7100|6958|98%|<|<
^|年末滚存结余|15000|15100|15426|—|<|<
一级指标|二级指标|三级指标|指标值|实际值|分值|得分|偏差原因及改进措施
过程|预算管理|基金支出预算执行率|≥95%|98%|20|20|
产出|产出数量|参保人数|≥16万人|16.2万人|30|30|
^|产出时效|待遇按时发放率|100%|100%|20|20|
效益|可持续影响|基金备付月数|≥24个月|26个月|20|20|
满意度|参保对象|参保人满意度|≥90%|94%|10|10|
合计|<|<|<|<|100|100|
`;

  test.each<Case>([
    ['none is the sum of the others, and more income than planned is no overspending', {}, []],
    ['the rate of the income', { '|102%|': '|103%|' }, ['fail funds/execution-rate F4']],
    ['the rate of the expenditure', { '|98%|<': '|97%|<' }, ['fail funds/execution-rate F5']],
    [
      'more spent than budgeted',
      { '7100|6958|98%': '7100|7171|101%', '≥95%|98%': '≥95%|101%' },
      ['explain funds/overspent E5'],
    ],
    ['an amount that went wrong', { '|15426|': '|#REF!|' }, ['fail cell/error-value E6']],
  ])('%s', (_, changes, expected) => {
    expect(findingsIn(drawn(form, changes))).toEqual(expected);
  });
});

describe('rows beneath a total', () => {
  const form = `
2023年度项目支出绩效自评表|<|<|<|<|<|<
项目名称|县图书馆古籍修复|<|<|<|<|<
项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|得分
^|年度资金总额|100|120|120|10|10
^|修复材料|60|70|70||
^|修复劳务|40|50|50||
^|年末结余|0|0|0||
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
产出指标|数量指标|修复古籍|≥200册|210册|50|50
效益指标|社会效益指标|开放查阅人次|≥500人次|510人次|30|30
满意度指标|满意度|读者满意度|≥90%|95%|10|10
总分|<|<|<|<|100|100
`;

  test.each<Case>([
    ['right', {}, []],
    ['one that is off', { '|60|70|70|': '|60|75|70|' }, ['fail funds/parts-total D4']],
    ['what is left is no part', { '年末结余|0|0|0': '年末结余|5|6|7' }, []],
    [
      'nor does it hide a part that is off',
      { '年末结余|0|0|0': '年末结余|5|6|7', '|60|70|70|': '|60|75|70|' },
      ['fail funds/parts-total D4'],
    ],
  ])('%s', (_, changes, expected) => {
    expect(findingsIn(drawn(form, changes))).toEqual(expected);
  });
});

describe('the year that a heading of amounts names', () => {
  const form = `
2023年度部门整体支出绩效自评表|<|<|<|<|<|<
部门名称|宾州县司法局|<|<|<|<|<
资金（万元）|2023年年初预算数|2023年全年预算数|2023年全年执行数|分值|执行率|得分
年度资金总额|600|640|640|10|100%|10
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
产出指标|数量指标|办理法律援助案件|≥300件|312件|30|30
^|质量指标|案件质量合格率|≥95%|98%|20|20
效益指标|社会效益指标|调解成功率|≥96%|97%|30|30
满意度指标|满意度|受援人满意度|≥95%|96%|10|10
总分|<|<|<|<|100|100
`;

  test.each<Case>([
    ['is that of the form', {}, []],
    ['is another', { '2023年全年执行数': '2022年全年执行数' }, ['note D3 A1']],
    ['is last year’s beside this year’s', { '2023年年初预算数': '2022年全年执行数' }, []],
  ])('%s', (_, changes, expected) => {
    const found = assess({ snapshot: drawn(form, changes) }).units.flatMap(({ matters }) =>
      matters.filter(({ outcome, rule }) => outcome !== 'note' || rule === 'cross/identity'),
    );
    const lines = found.map(({ outcome, cells }) =>
      [
        outcome,
        ...cells.map((cell) => 'row' in cell && formatPosition(cell.row, cell.column)),
      ].join(' '),
    );
    expect(lines).toEqual(expected);
  });
});

describe('what was spent before, between the names of rows and the amounts of this year', () => {
  const form = `
项目支出绩效自评表|<|<|<|<|<|<|<
项目名称|智慧水利二期|<|<|<|实施周期|2021—2023年|<
主管部门|清江市水利局|<|<|<|自评年度|2023年|<
项目资金（万元）|总投资|以前年度累计支出|本年预算数|本年执行数|执行率|权重|得分
合计|1800|1100|700|665|95%|10%|9.5
财政资金|1600|1000|600|570|95%||
自筹资金|200|100|100|95|95%||
一级指标|二级指标|三级指标|指标值|完成值|完成情况说明|权重|得分
产出指标|数量指标|建设监测站|≥60个|62个||30%|30
^|质量指标|数据到报率|≥97%|98.1%||20%|20
效益指标|社会效益指标|预警发布准确率|≥90%|92%||30%|30
满意度指标|使用单位满意度|使用单位满意度|≥90%|90%||10%|10
总计|<|<|<|<|<|100%|99.5
`;

  test.each<Case>([
    ['right', {}, []],
    ['a part that is off', { '|100|100|95|95%': '|100|110|95|95%' }, ['fail funds/parts-total D7']],
  ])('%s', (_, changes, expected) => {
    expect(findingsIn(drawn(form, changes))).toEqual(expected);
  });

  test('names the row by its name, not by a figure', () => {
    const snapshot = drawn(form, { '|100|100|95|95%': '|100|110|95|95%' });
    const [unit] = assess({ snapshot }).units;
    const found = unit?.findings.find(({ rule }) => rule === 'funds/parts-total');
    expect(found?.data).toMatchObject({ row: '自筹资金' });
  });
});
