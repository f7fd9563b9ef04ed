/** 预算执行偏低原因 heads a column of the list of tasks: each that was spent too little of is asked there. */
import { findingsIn } from '../findings';
import { drawn, type Case } from './changed';

const FORM = `
部门整体支出绩效自评表（2021年度）|<|<|<|<|<|<
部门名称|某镇中心卫生院|<|<|<|<|<
任务名称|主要内容|批复金额（元）|<|实际支出金额（元）|预算执行率|预算执行偏低原因及改进措施
^|^|总额|财政拨款|^|^|^
公共卫生|档案、体检|1200000|1200000|1200000|100%|
医疗服务|基本诊疗|200000|200000|170000|85%|
绩效指标|<|<|指标值|实际完成值|偏差原因分析及改进措施|<
一级指标|二级指标|三级指标|^|^|^|<
产出指标|数量指标|门诊人次|≥60000人次|62000人次||<
效益指标|社会效益指标|知识知晓率|≥80%|85%||<
满意度指标|满意度|患者满意度|≥90%|92%||<
`;
const LOW = 'explain funds/under-executed G6';

test.each<Case>([
  ['no reason', {}, [LOW]],
  ['no reason in so many words', { '85%|': '85%|无' }, [LOW]],
  ['a reason without a measure', { '85%|': '85%|设备招标推迟。' }, [LOW]],
  ['a reason', { '85%|': '85%|设备招标推迟到12月，尾款2022年3月前验收后支付。' }, []],
  [
    'a reason beside the other task',
    { '100%|': '100%|设备招标推迟到12月，尾款2022年3月支付。' },
    [LOW],
  ],
  ['enough spent', { '170000|85%': '184000|92%' }, []],
  ['both', { '1200000|100%': '900000|75%' }, ['explain funds/under-executed G5', LOW]],
  ['no rate typed', { '170000|85%': '170000|' }, [LOW]],
  ['a heading that asks for remarks', { 预算执行偏低原因及改进措施: '备注' }, []],
])('a task beside 预算执行偏低原因: %s', (_, changes, expected) => {
  expect(findingsIn(drawn(FORM, changes))).toEqual(expected);
});
