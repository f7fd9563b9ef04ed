import { readForms } from '../../../src/forms';
import { findingsIn } from '../findings';
import { drawn, type Case } from './changed';

const MIRRORED = `
得分|分值|实际完成值|年度指标值|三级指标|二级指标|一级指标
20|20|18个|≥18个|整治村庄|数量指标|产出指标
20|20|100%|100%|验收合格率|质量指标|^
30|30|明显改善|明显改善|人居环境|社会效益指标|效益指标
20|20|95%|≥90%|村民满意度|满意度指标|满意度指标
10|10|100%|100%|预算执行率|预算执行率|预算执行
100|100|<|<|<|<|总分
`;

test.each<Case>([
  ['as it should be', {}, []],
  ['a total', { '100|100': '98|100' }, ['fail score/total A7']],
  ['a weight', { '20|20|18个': '20|30|18个' }, ['fail weight/total B7']],
])('levels at the right: %s', (_, changes, expected) => {
  expect(findingsIn(drawn(MIRRORED, changes))).toEqual([...expected].sort());
});

/** The whole form runs from right to left, what its head names as well. */
const WHOLLY = `
村道养护项目支出绩效自评表（2023年度）|<|<|<|<|<|<|<
|养护站|实施单位|交通局|主管部门|<|村道养护|项目名称
|得分|执行率|分值|全年执行数|全年预算数|年初预算数|资金（万元）
|9.8|98%|10|49|50|50|年度资金总额
||98%||49|50|50|其中：财政拨款
偏差原因|得分|分值|实际完成值|年度指标值|三级指标|二级指标|一级指标
|20|20|31公里|≥30公里|养护里程|数量指标|产出指标
|30|30|96%|≥95%|验收合格率|质量指标|^
|30|30|6%|≥5%|交通事故下降|社会效益|效益指标
|10|10|92%|≥90%|村民满意度|满意度|满意度指标
|99.8|100||||总分|
`;

/** Its head runs from left to right, the tables do not; 合计 does not stand under the first level. */
const TABLES = `
2022年度项目绩效自评表|<|<|<|<|<|<
项目名称|乡村图书角|<|<|主管部门|文旅局|
预算执行率|决算数|全年预算数|资金性质|||
95%|19|20|财政拨款|||
年度目标|建设图书角6个。|<|完成情况|建成图书角6个。|<|<
得分|权重|全年完成值|目标值|绩效指标|类别|一级指标
9.5|10|95%|100%|预算执行率|预算执行|过程指标
20|20|6个|≥6个|建设图书角|数量指标|产出指标
20|20|1200册|≥1000册|购置图书|数量指标|产出指标
40|40|有效提升|有效提升|阅读氛围|社会效益|效益指标
10|10|93%|≥90%|读者满意度|满意度指标|满意度指标
99.5|100||||合计|
自评结论|项目完成较好。|<|<|<|<|<
`;

test.each<readonly [string, ...Case]>([
  [WHOLLY, 'as it should be', {}, []],
  [WHOLLY, 'a total', { '99.8|100': '98.9|100' }, ['fail score/total B11']],
  [WHOLLY, 'the rate', { '9.8|98%': '9.8|96%' }, ['fail funds/execution-rate C4']],
  [WHOLLY, 'a part', { '98%||49|50|50': '98%||49|50|40' }, ['fail funds/parts-total G4']],
  [
    WHOLLY,
    'a result',
    { '30|30|96%': '30|30|90%' },
    ['explain explanation/missing A8', 'fail score/indicator B8'],
  ],
  [TABLES, 'as it should be', {}, []],
  [TABLES, 'a total', { '99.5|100': '95.5|100' }, ['fail score/total A12']],
  [TABLES, 'a score', { '40|40': '45|40' }, ['fail score/exceeds-weight A10']],
  [TABLES, 'the rate', { '95%|19|20': '90%|19|20' }, ['fail funds/execution-rate A4']],
])('columns from right to left: %#, %s', (form, _, changes, expected) => {
  expect(findingsIn(drawn(form, changes))).toEqual([...expected].sort());
});

test('what its head names at the right is whose form it is', () => {
  const { forms } = readForms(drawn(WHOLLY, {}));
  expect(forms).toMatchObject([
    {
      projectName: { text: '村道养护', cell: { row: 1, column: 6 } },
      implementer: { text: '养护站' },
    },
  ]);
});
