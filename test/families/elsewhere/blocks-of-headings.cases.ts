/** 年度绩效目标1（40分） over headings that state their points: what a block states is what they come to. */
import { findingsIn } from '../findings';
import { drawn, type Case } from './changed';

const FORM = `
2023年度道路绿化提升自评表|<|<|<|<|<|<
单位名称：楚江市园林绿化中心|<|<|<|填报日期：2024年3月18日|<|<
项目名称|道路绿化提升|<|<|<|<|<
预算执行情况（万元）（20分）|||预算数（A）|执行数（B）|执行率（B/A）|得分（20分*执行率）
^|年度财政资金总额|<|640|640|100%|20
年度绩效目标1（40分）|<|完成绿化提升|<|<|<|<
一级指标|二级指标|三级指标|<|年初目标值（A）|实际完成值（B）|得分
产出指标（30分）|数量指标（20分）|补植乔木数量|<|≥2600株|2660株|20
^|质量指标（10分）|苗木成活率|<|≥95%|97%|10
效益指标（10分）|生态效益指标（10分）|新增绿地面积|<|≥3.6万平方米|3.8万平方米|10
年度绩效目标2（40分）|<|建成口袋公园|<|<|<|<
一级指标|二级指标|三级指标|<|年初目标值（A）|实际完成值（B）|得分
产出指标（20分）|数量指标（20分）|建成口袋公园|<|8个|8个|20
满意度指标（20分）|满意度指标（20分）|市民满意度|<|≥90%|93%|20
总分|<|<|<|<|<|100
偏差大或目标未完成原因分析|无|<|<|<|<|<
`;

test.each<Case>([
  ['all right', {}, []],
  ['too little', { '目标1（40分）': '目标1（35分）' }, ['fail weight/section A6']],
  ['too much', { '目标2（40分）': '目标2（50分）' }, ['fail weight/section A11']],
  ['no points', { '目标1（40分）': '目标1' }, []],
  [
    'a heading beneath that is off from its own',
    { '效益指标（10分）|生态': '效益指标（15分）|生态' },
    ['fail weight/section A10', 'fail weight/total A8'],
  ],
])('blocks over headings: %s', (_, changes, expected) => {
  expect(findingsIn(drawn(FORM, changes))).toEqual(expected);
});
