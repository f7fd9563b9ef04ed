/** Measures for the whole project in a row of their own name no cause, and speak of no row that they do not name. */
import { assess } from '../../../src/assessment';
import { findingsIn, serious } from '../findings';
import { drawn, type Case } from './changed';

const CAUSE = '江堤口袋公园因燃气管线迁改延期，少建1个；已签订迁改协议，2024年5月底前建成。';
const MEASURES = '一是加强项目前期论证，细化年度实施计划；二是将自评结果作为下年度预算安排的依据。';
const FORM = `
2023年度道路绿化提升自评表|<|<|<|<|<|<
单位名称：楚江市园林绿化中心|<|<|<|填报日期：2024年3月18日|<|<
项目名称|道路绿化提升|<|<|<|<|<
预算执行情况（万元）（20分）|||预算数（A）|执行数（B）|执行率（B/A）|得分（20分*执行率）
^|年度财政资金总额|<|640|640|100%|20
年度绩效目标（80分）|一级指标|二级指标|三级指标|年初目标值（A）|实际完成值（B）|得分
^|产出指标（40分）|数量指标|补植乔木数量|≥2600株|2660株|20
^|^|数量指标|栽植绿篱长度|≥6公里|6.2公里|^
^|^|数量指标|建成口袋公园|8个|7个|17.5
^|效益指标（20分）|生态效益指标|新增绿地面积|≥3.6万平方米|3.8万平方米|20
^|满意度指标（20分）|满意度指标|市民满意度|≥90%|93%|20
总分|<|<|<|<|<|97.5
偏差大或目标未完成原因分析|${CAUSE}|<|<|<|<|<
改进措施及结果应用方案|${MEASURES}|<|<|<|<|<
`;
const FAR = { '|3.8万平方米': '|7.2万平方米' };

test.each<Case>([
  ['the cause of the row that missed', {}, []],
  [
    'the cause of two rows',
    { ...FAR, [CAUSE]: `${CAUSE}新增绿地面积因旧厂区拆迁整体移交而超出。` },
    [],
  ],
  ['a cause that names no row', { [CAUSE]: '春季招标流标一次，工期顺延；今后提前组织招标。' }, []],
  [
    'a cause of another row',
    { [CAUSE]: '满意度调查问卷发放范围偏小；下年扩大调查样本。' },
    ['explain explanation/missing B13'],
  ],
  [
    'another row named by the measures',
    {
      [CAUSE]: '满意度调查问卷发放范围偏小。',
      [MEASURES]: '因管线迁改未能建成口袋公园1个，2024年5月底前建成；扩大调查样本。',
    },
    [],
  ],
  ['a row far beyond its target, and not spoken of', FAR, ['explain indicator/over-achieved F10']],
  [
    'rows under one score that missed, and are not spoken of',
    { '|2660株': '|2100株' },
    ['explain explanation/missing B13'],
  ],
  [
    'a row under the score of another without a result',
    { '|6.2公里': '|' },
    ['undetermined indicator/missing-actual F8'],
  ],
])('below the table: %s', (_, changes, expected) => {
  expect(findingsIn(drawn(FORM, changes))).toEqual(expected);
});

/** What is said where no cause is written. */
test.each(['', '无'])('a cause left "%s" is missing, and speaks of no other row', (blank) => {
  const found = serious(assess({ snapshot: drawn(FORM, { [CAUSE]: blank }) }));
  expect(found.map(({ rule, key }) => `${rule} ${key}`)).toEqual(['explanation/missing missed']);
});
