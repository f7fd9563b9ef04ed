import { findingsIn } from '../findings';
import { drawn, type Case } from './changed';

const HEAD = `一级指标|二级指标|三级指标|指标值|实际值|分值|得分|偏差原因及改进措施
产出|产出数量|享受待遇人数|≥500人|520人|40|40|
^|产出时效|按时完成率|100%|100%|20|20|
效益|社会效益|服务覆盖率|≥90%|92%|20|20|
满意度|服务对象|服务对象满意度|≥90%|94%|10|10|
`;

describe('income with what it is made of, above expenditure and what is left', () => {
  const form = `
2023年度社会保险基金预算绩效自评表|<|<|<|<|<|<|<
基金名称|工伤保险基金|<|<|主管部门|安远县人社局|<|<
基金收支情况（万元）|<|预算数|<|执行数|<|执行率|<
基金收入|<|5000|<|5100|<|102%|<
其中：保险费收入|<|4000|<|4080|<|102%|<
财政补贴收入|<|900|<|910|<|101.11%|<
利息收入|<|100|<|110|<|110%|<
基金支出|<|4500|<|4410|<|98%|<
当年收支结余|<|500|<|690|<||<
年末滚存结余|<|6200|<|6390|<||<
${HEAD.replaceAll('40', '50')}`;

  test.each<Case>([
    ['none is a part of the income that is not of it', {}, []],
    [
      'the rate of the expenditure',
      { '|4410|<|98%': '|4410|<|89%' },
      ['fail funds/execution-rate G8'],
    ],
    ['more spent than budgeted', { '|4410|<|98%': '|4590|<|102%' }, ['explain funds/overspent E8']],
  ])('%s', (_, changes, expected) => {
    expect(findingsIn(drawn(form, changes))).toEqual(expected);
  });

  it('adds up what the income is made of', () => {
    const found = findingsIn(drawn(form, { '|4000|<|4080|<|102%': '|4300|<|4386|<|102%' }));
    expect(found.join()).toContain('fail');
  });
});

describe('a row with amounts of its own beneath the funds', () => {
  const form = `
2023年度专项债券项目资金绩效自评表|<|<|<|<|<|<|<
项目名称|供水一体化工程|<|<|主管部门|安远县水利局|<|<
年度资金（万元）||预算数|实际到位数|实际支出数|分值|执行率|得分
^|年度资金总额|900|900|873|10|97%|9.7
^|其中：专项债券资金|600|600|600|—|100%|—
^|项目资本金|300|300|273|—|91%|—
年度还本付息（万元）|应付利息|38.28|<|实付利息|38.28|偿付率|100%
${HEAD}`;

  test.each<Case>([
    ['is none of their parts', {}, []],
    [
      'a part that went wrong',
      { '|300|300|273|—|91%': '|300|280|273|—|91%' },
      ['fail funds/parts-total D6'],
    ],
  ])('%s', (_, changes, expected) => {
    expect(findingsIn(drawn(form, changes))).toEqual(expected);
  });
});

describe('what was contracted beside the budget', () => {
  const form = `
政府购买服务项目绩效自评表|<|<|<|<|<|<|<
项目名称|居家养老上门服务|<|<|承接主体|和睦养老服务有限公司|<|<
合同金额（万元）|186|<|<|合同期限|2022年1月1日至2022年12月31日|<|<
预算金额（万元）|190|<|<|实际支付金额（万元）|182.4|<|<
预算执行率|96%|<|<|采购方式|公开招标|<|<
${HEAD.replaceAll('40', '50')}`;

  test.each<Case>([
    ['is not what the rate is counted on', {}, []],
    ['a rate of the contract', { '|96%|': '|98.06%|' }, []],
    ['a rate of neither', { '|96%|': '|90%|' }, ['fail funds/execution-rate B5']],
    [
      'the contract alone',
      { '预算金额（万元）|190|<|<|': '采购预算编号|A7|<|<|', '|96%|': '|98.06%|' },
      [],
    ],
  ])('%s', (_, changes, expected) => {
    expect(findingsIn(drawn(form, changes))).toEqual(expected);
  });
});
