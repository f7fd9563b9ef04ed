import { drawn, type Case } from './changed';
import { findingsIn } from '../findings';

/** A table with a place a row beneath the indicators: its total is that of its rows, and of the form. */
const FORM = `
2021年度转移支付区域绩效目标自评表|<|<|<|<|<
转移支付名称|厕所革命奖补资金|<|<|<|<
资金投入情况（万元）|<|全年预算数|<|全年执行数|预算执行率
年度资金总额|<|5400|<|5400|100%
其中：中央财政资金|<|3240|<|3240|100%
地方财政资金|<|2160|<|2160|100%
一级指标|二级指标|三级指标|指标值|实际完成值|未完成原因和改进措施
产出指标|数量指标|新建改建农村户厕|3.6万座|3.52万座|通榆县800座因农户建新房推迟施工；2022年6月底前补建完成。
^|质量指标|改厕验收合格率|100%|100%|
效益指标|社会效益指标|农村卫生厕所普及率|≥60%|61.3%|
|||||
附：分县（市、区）情况|<|<|<|<|<
序号|县（市、区）|任务数（座）|完成数（座）|下达资金（万元）|普及率
1|洮北区|12000|12000|1800|60.5%
2|镇赉县|9000|9000|1350|61%
3|通榆县|8000|7200|1200|62%
4|洮南市|7000|7000|1050|61.7%
合计|<|36000|35200|5400|61.3%
`;

describe('a table with a place a row beneath the form', () => {
  test.each<Case>([
    ['right', {}, []],
    [
      'with the money of one source alone',
      { '1050|61.7%': '0|61.7%', '|1800|': '|690|', '35200|5400': '35200|3240' },
      [],
    ],
    [
      'with a part of a row beneath it',
      { '2|镇赉县': '|其中：开发区|3000|3000|400|60%\n2|镇赉县' },
      [],
    ],
    ['a total', { '合计|<|36000': '合计|<|36200' }, ['fail cross/unit-table C18']],
    ['a row', { '12000|12000|1800': '12000|12000|1080' }, ['fail cross/unit-table E18']],
    [
      'rows and a total of other money than the form has',
      { '|1800|': '|1700|', '35200|5400': '35200|5300' },
      ['explain cross/unit-table E18'],
    ],
    [
      'rows and a total of another number of things than the form states',
      { '7000|7000|1050': '7000|7600|1050', '36000|35200': '36000|35800' },
      ['explain cross/unit-table D18'],
    ],
    [
      'no column adds up: some rows are parts of others',
      { '1|洮北区': '1|白城市|28000|27200|4200|61%\n1|洮北区' },
      ['undetermined cross/unit-table C19'],
    ],
  ])('%s', (_, changes, expected) => {
    expect(findingsIn(drawn(FORM, changes))).toEqual(expected);
  });
});
