import { findingsIn } from '../findings';
import { drawn } from './changed';

/** Reasons that stand in notes below a form, to which the cells for them refer. */
const FORM = `
项目支出绩效自评表|<|<|<|<|<|<
（2023年度）|<|<|<|<|<|<
项目名称|农村供水管网改造|<|<|<|<|<
主管部门|平川县水务局|<|实施单位|平川县农村供水总站|<|<
项目资金（万元）||年初预算数|全年预算数|全年执行数|执行率|得分
^|年度资金总额|500|500|500|100.00%|10
一级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
产出指标|管网改造长度|≥40公里|36公里|30|27|见注1
^|水质检测合格率|≥98%|95%|20|19.39|详见表下注2
效益指标|受益人口|≥1.2万人|1.2万人|30|30|
满意度指标|用水户满意度|≥90%|93%|10|10|
总分|<|<|<|100|96.39|
注1：4公里因征地未完成推迟，2024年4月底前完工。|<|<|<|<|<|<
注2：两处水源雨季浊度高；已加装过滤设备，2024年6月前完成检测。|<|<|<|<|<|<`;

const FIRST = '注1：4公里因征地未完成推迟，2024年4月底前完工。';
const SECOND = '注2：两处水源雨季浊度高；已加装过滤设备，2024年6月前完成检测。';
const LENGTH = 'explain explanation/inadequate G8';

test.each<[string, Readonly<Record<string, string>>, string[]]>([
  ['as they are', {}, []],
  ['numbers in brackets', { 见注1: '见注（1）', [FIRST]: FIRST.replace('注1：', '注（1）：') }, []],
  ['circled numbers', { 见注1: '见备注①', [FIRST]: FIRST.replace('注1：', '备注①：') }, []],
  [
    'one note of two items',
    {
      [FIRST]:
        '注：1.因征地未完成，4公里推迟，2024年4月底前完工。2.两处水源雨季浊度高；已加装过滤设备，2024年6月前完成检测。',
      [SECOND]: '',
    },
    [],
  ],
  ['a note that is not there', { [FIRST]: '' }, [LENGTH]],
  ['a note without what is to be done', { [FIRST]: '注1：征地未完成。' }, [LENGTH]],
  ['another paper', { 见注1: '详见自评报告' }, [LENGTH]],
])('%s', (_, changes, expected) => {
  expect(findingsIn(drawn(FORM, changes))).toEqual(expected);
});
